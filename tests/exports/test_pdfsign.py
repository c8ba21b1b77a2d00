"""Signing PDF files: what is added, what is not, what is refused, and what other programs say."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from pyhanko.pdf_utils.reader import PdfFileReader

from crypto.certificates import CertifiedKey, issue_leaf, make_authority
from exports.errors import (
    PdfAlreadySigned,
    PdfCertificateNotValidThen,
    PdfCertificateWrongUse,
    PdfError,
    PdfNotSignable,
    PdfSignerUnusable,
)
from exports.pdf_container import P256_ORDER, parse
from exports.pdfsign import RESERVED_CHARACTERS, sign_pdf
from exports.pdfverify import verify_pdf
from tests.exports.pdf_attacks import incremental
from tests.exports.pdf_attacks.place import container, place
from tests.exports.pdf_attacks.samples import (
    BEGIN,
    REASON,
    WHEN,
    authority,
    plain_pdf,
    rich_pdf,
    signed_pdf,
    signer,
)


def signed(pdf: bytes, when: datetime = WHEN) -> bytes:
    return sign_pdf(pdf, signer(), authority().certificate_pem, reason=REASON, when=when)


def test_signed_file_begins_with_the_unsigned_one() -> None:
    for pdf in (plain_pdf(), rich_pdf()):
        result = signed(pdf)
        assert result.startswith(pdf)
        verify_pdf(result)


def test_room_is_left_for_a_trusted_time() -> None:
    where = place(signed_pdf())
    assert where.end - where.begin == RESERVED_CHARACTERS + 2
    assert len(container(signed_pdf())) < 2000


def test_no_clock_no_zone_and_no_program_name_go_into_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        for pdf in (plain_pdf(), rich_pdf()):
            added = signed(pdf)[len(pdf) :]
            assert b"pyHanko" not in added
            assert b"+05'45" not in added
            assert b"xmpmeta" not in added
            assert re.findall(rb"D\\072(\d+)Z", added) == [b"20250304050607"]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_description_and_pages_stay_as_they_were() -> None:
    with pikepdf.open(io.BytesIO(rich_pdf())) as before, pikepdf.open(io.BytesIO(signed_pdf())) as after:
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert dict(after.docinfo) == dict(before.docinfo)
        for page, other in zip(before.pages, after.pages, strict=True):
            assert page.obj.MediaBox == other.obj.MediaBox
        assert after.attachments["exhibits.json"].get_file().read_bytes() == b'{"exhibits": ["A1"]}'


def test_signature_is_invisible_and_forbids_changes() -> None:
    root = PdfFileReader(io.BytesIO(signed_pdf())).root
    assert len(root["/AcroForm"]["/Fields"]) == 1
    field = root["/AcroForm"]["/Fields"][0]
    assert [int(number) for number in field["/Rect"]] == [0, 0, 0, 0]
    reference = root["/Perms"]["/DocMDP"]["/Reference"][0]
    assert reference["/TransformParams"]["/P"] == 1
    assert field["/V"]["/SubFilter"] == "/ETSI.CAdES.detached"


def test_signature_value_has_one_form() -> None:
    for _ in range(8):
        value = parse(container(signed(plain_pdf()))).signature
        assert decode_dss_signature(value)[1] <= P256_ORDER // 2


def test_time_is_written_in_utc_and_whole_seconds() -> None:
    local = (WHEN + timedelta(microseconds=999_999)).astimezone(timezone(timedelta(hours=5, minutes=45)))
    (found,) = verify_pdf(signed(plain_pdf(), local)).signatures
    assert found.signed_at == WHEN


# --- what is refused --------------------------------------------------------------------------


def test_second_signature_is_refused() -> None:
    foreign = incremental.sign_as_other_programs_do(rich_pdf(), signer(), authority().certificate_pem)
    for pdf in (signed_pdf(), foreign):
        with pytest.raises(PdfAlreadySigned):
            signed(pdf)


def locked_pdf() -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="a", user=""))
    return buffer.getvalue()


@pytest.mark.parametrize(
    "pdf", [b"", b"%PDF-1.7\n%%EOF\n", plain_pdf()[:-30], plain_pdf()[100:], b"\n" + plain_pdf(), locked_pdf()]
)
def test_files_that_cannot_take_a_signature(pdf: bytes) -> None:
    with pytest.raises(PdfError) as caught:
        signed(pdf)
    assert type(caught.value) is PdfNotSignable


def test_keys_and_certificates_that_do_not_belong_together() -> None:
    other = make_authority("Көкжиек мұрағаты", BEGIN)
    stranger = issue_leaf(other, "Составитель 4", BEGIN)
    mixed = CertifiedKey(stranger.key_pem, signer().certificate_pem)
    for key, authority_pem in (
        (signer(), other.certificate_pem),
        (mixed, authority().certificate_pem),
        (CertifiedKey(b"", signer().certificate_pem), authority().certificate_pem),
        (signer(), b""),
    ):
        with pytest.raises(PdfSignerUnusable):
            sign_pdf(plain_pdf(), key, authority_pem, reason=REASON, when=WHEN)


def test_authority_signs_no_documents() -> None:
    with pytest.raises(PdfCertificateWrongUse):
        sign_pdf(plain_pdf(), authority(), authority().certificate_pem, reason=REASON, when=WHEN)


def test_signer_does_not_sign_outside_the_time_of_the_certificates() -> None:
    for when in (BEGIN - timedelta(seconds=1), datetime(2035, 1, 1, tzinfo=UTC)):
        with pytest.raises(PdfCertificateNotValidThen):
            signed(plain_pdf(), when)


def test_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        signed(plain_pdf(), datetime(2025, 1, 1))  # noqa: DTZ001 -- a time without zone is what is refused


# --- what other programs say ------------------------------------------------------------------


def need(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed: its judgement of signed PDF files was not asked")
    return found


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


@pytest.mark.peer
def test_pdfsig_says_valid_and_trusts_the_imported_authority(tmp_path: Path) -> None:
    pdfsig = need("pdfsig")
    path = tmp_path / "dossier.pdf"
    path.write_bytes(signed_pdf())
    said = run(pdfsig, path)
    for line in ("Signature is Valid.", "Total document signed", "Signature Type: ETSI.CAdES.detached"):
        assert line in said
    assert "Signer Certificate Common Name: Составитель 4" in said

    certutil = need("certutil")
    (tmp_path / "authority").write_bytes(authority().certificate_pem)
    (tmp_path / "store").mkdir()
    run(certutil, "-N", "-d", tmp_path / "store", "--empty-password")
    run(certutil, "-A", "-d", tmp_path / "store", "-n", "authority", "-t", "CT,C,C", "-i", tmp_path / "authority")
    said = run(pdfsig, "-nssdir", tmp_path / "store", path)
    assert "Signature is Valid." in said
    assert "Certificate is Trusted." in said


@pytest.mark.peer
def test_openssl_accepts_the_signature_as_cades(tmp_path: Path) -> None:
    openssl = need("openssl")
    where = place(signed_pdf())
    (tmp_path / "container").write_bytes(container(signed_pdf()))
    (tmp_path / "content").write_bytes(signed_pdf()[: where.begin] + signed_pdf()[where.end :])
    (tmp_path / "authority").write_bytes(authority().certificate_pem)
    command = (
        openssl, "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", tmp_path / "container",
        "-content", tmp_path / "content", "-CAfile", tmp_path / "authority",
        "-attime", str(int(WHEN.timestamp())), "-out", tmp_path / "out",
    )  # fmt: skip
    assert "CAdES Verification successful" in run(*command)
    (tmp_path / "content").write_bytes(b"%PDF-1.7 anything else")
    assert "CAdES Verification successful" not in run(*command)


@pytest.mark.peer
def test_qpdf_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "dossier.pdf"
    path.write_bytes(signed_pdf())
    assert "No syntax or stream encoding errors found" in run(need("qpdf"), "--check", path)

