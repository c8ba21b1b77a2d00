"""The strict check of signed PDF files against every known way of forging one."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pikepdf
import pytest
from asn1crypto import x509
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import SignatureCoverageLevel, async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from crypto.certificates import issue_leaf, make_authority
from exports.errors import (
    PdfAuthorityNotTrusted,
    PdfBroken,
    PdfBytesAppended,
    PdfChangedAfterSigning,
    PdfContainerChanged,
    PdfContentChanged,
    PdfDamaged,
    PdfLocked,
    PdfNotPdf,
    PdfNotProven,
    PdfPaddingChanged,
    PdfSignatureCount,
    PdfSignatureForeign,
    PdfSignatureInvalid,
    PdfSignatureUnreadable,
    PdfTruncated,
    PdfUnsigned,
)
from exports.pdfsign import sign_pdf
from exports.pdfverify import verify_pdf
from tests.exports.pdf_attacks import containers, incremental
from tests.exports.pdf_attacks.place import container, place, with_container
from tests.exports.pdf_attacks.refusal import flipped, refused
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

SIGNED = signed_pdf()
PLACE = place(SIGNED)
DER = container(SIGNED)
PINNED = frozenset({authority().fingerprint()})


# --- what is proven -------------------------------------------------------------------------


def test_sound_file_of_a_known_authority() -> None:
    report = verify_pdf(SIGNED, trusted_authority_sha256=PINNED, require_trusted=True)
    (found,) = report.signatures
    assert report.trusted
    assert found.trusted
    assert found.covers_whole_file
    assert (found.signer, found.authority) == ("Составитель 4", "Көкжиек мұрағаты")
    assert found.signer_sha256 == signer().fingerprint()
    assert found.authority_sha256 == authority().fingerprint()
    assert (found.signed_at, found.reason) == (WHEN, REASON)
    assert found.certificates_end == datetime(2034, 1, 1, tzinfo=UTC)


def test_stream_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "dossier.pdf").write_bytes(SIGNED)
    with (tmp_path / "dossier.pdf").open("rb") as stream:
        stream.seek(17)
        assert verify_pdf(stream) == verify_pdf(SIGNED)


def test_unknown_authority_is_reported_and_raised_only_if_asked() -> None:
    report = verify_pdf(SIGNED)
    assert not report.trusted
    with pytest.raises(PdfAuthorityNotTrusted) as caught:
        verify_pdf(SIGNED, require_trusted=True)
    assert caught.value.authority_sha256 == authority().fingerprint()
    assert isinstance(caught.value, PdfNotProven)


def test_look_alike_with_the_same_names_is_not_trusted() -> None:
    other = make_authority("Көкжиек мұрағаты", BEGIN)
    forged = sign_pdf(
        rich_pdf(), issue_leaf(other, "Составитель 4", BEGIN), other.certificate_pem,
        reason=REASON, when=WHEN,
    )  # fmt: skip
    (found,) = verify_pdf(forged, trusted_authority_sha256=PINNED).signatures
    assert found.signer == "Составитель 4"
    assert not found.trusted
    with pytest.raises(PdfAuthorityNotTrusted):
        verify_pdf(forged, trusted_authority_sha256=PINNED, require_trusted=True)


def test_trust_is_in_the_authority_not_in_the_signer() -> None:
    with pytest.raises(PdfAuthorityNotTrusted):
        verify_pdf(SIGNED, trusted_authority_sha256=frozenset({signer().fingerprint()}), require_trusted=True)


def test_the_pdf_library_itself_agrees() -> None:
    """A second opinion: its whole validation, with our authority as the only root."""
    signature = PdfFileReader(io.BytesIO(SIGNED)).embedded_signatures[0]
    root = x509.Certificate.load(containers.der_of(authority()))
    context = ValidationContext(trust_roots=[root], allow_fetching=False, moment=WHEN)
    status = asyncio.run(async_validate_pdf_signature(signature, context))
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE


def test_no_network_is_touched_and_nothing_is_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> NoReturn:
        raise AssertionError

    for name in ("socket", "socketpair", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    signed = sign_pdf(plain_pdf(), signer(), authority().certificate_pem, reason=REASON, when=WHEN)
    verify_pdf(signed)
    refused(flipped(signed, 300))
    refused(signed[:-40])
    assert capfd.readouterr() == ("", "")


def test_lines_that_the_library_logs_reach_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    verify_pdf(SIGNED)
    written = io.StringIO()
    log_of_the_program = logging.StreamHandler(written)
    logging.getLogger().addHandler(log_of_the_program)
    try:
        for name in ("pyhanko.sign.validation", "pyhanko_certvalidator.registry"):
            logging.getLogger(name).error("Составитель 4")
    finally:
        logging.getLogger().removeHandler(log_of_the_program)
    assert written.getvalue() == ""
    assert capfd.readouterr() == ("", "")


# --- what is not proven ---------------------------------------------------------------------


def test_unsigned_files_are_not_proven() -> None:
    for unsigned in (plain_pdf(), rich_pdf(), SIGNED[: len(rich_pdf())]):
        assert type(refused(unsigned)) is PdfUnsigned
    assert issubclass(PdfUnsigned, PdfNotProven)


def test_signatures_of_other_programs_are_not_judged() -> None:
    foreign = incremental.sign_as_other_programs_do(rich_pdf(), signer(), authority().certificate_pem)
    assert type(refused(foreign)) is PdfSignatureForeign
    later = incremental.add_revision(foreign, incremental.add_note)
    assert type(refused(later)) is PdfSignatureForeign
    at = foreign.index(b"Exhibit 1")
    assert type(refused(flipped(foreign, at))) is PdfContentChanged


def test_locked_file() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert type(refused(buffer.getvalue())) is PdfLocked


# --- changes in place -----------------------------------------------------------------------


@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_any_changed_byte_is_seen(at: int, mask: int) -> None:
    refused(flipped(SIGNED, at, mask))


@given(st.integers(PLACE.begin, PLACE.begin + 2 * len(DER) + 10), st.integers(1, 255))
def test_any_changed_byte_of_the_signature_is_seen(at: int, mask: int) -> None:
    assert isinstance(refused(flipped(SIGNED, at, mask)), PdfBroken)


@given(st.integers(0, len(DER) * 8 - 1))
def test_any_flipped_bit_of_the_container_is_seen(bit: int) -> None:
    altered = flipped(DER, bit // 8, 1 << bit % 8)
    assert isinstance(refused(with_container(SIGNED, altered)), PdfBroken)


def test_changed_text_on_a_page() -> None:
    assert type(refused(flipped(SIGNED, SIGNED.index(b"Exhibit 1")))) is PdfContentChanged


def test_changed_attachment_and_changed_time_of_signing() -> None:
    assert type(refused(flipped(SIGNED, SIGNED.index(b'["A1"]') + 2))) is PdfContentChanged
    at = SIGNED.index(b"/M (D")
    earlier = SIGNED[:at] + SIGNED[at:].replace(b"20250304", b"20240304", 1)
    assert type(refused(earlier)) is PdfContentChanged


def test_changed_signature_value() -> None:
    value = re.search(rb"\x30[\x44-\x46]\x02[\x20\x21]", DER[-80:])
    assert value is not None
    at = len(DER) - 80 + value.start() + 20
    assert type(refused(with_container(SIGNED, flipped(DER, at)))) is PdfSignatureInvalid


def test_padding_is_empty() -> None:
    for at in (PLACE.end - 2, PLACE.end - 100, PLACE.begin + 1 + 2 * len(DER)):
        altered = SIGNED[:at] + b"1" + SIGNED[at + 1 :]
        assert type(refused(altered)) is PdfPaddingChanged


def test_lower_case_digits_are_another_spelling() -> None:
    place_bytes = SIGNED[PLACE.begin : PLACE.end]
    altered = SIGNED.replace(place_bytes, place_bytes.lower())
    assert type(refused(altered)) is PdfContainerChanged


# --- revisions and bytes added behind ---------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        incremental.replace_page,
        incremental.add_note,
        incremental.replace_description,
        incremental.swap_attachment,
        incremental.uncover,
        incremental.rename_field,
        incremental.repeat_signature_object,
        incremental.nothing_but_a_revision,
    ],
)
def test_later_revision_of_any_kind(change: incremental.Change) -> None:
    error = refused(incremental.add_revision(SIGNED, change))
    assert type(error) is PdfChangedAfterSigning
    assert error.signed_bytes == len(SIGNED)


def test_revision_that_removes_the_signature() -> None:
    altered = incremental.add_revision(SIGNED, incremental.remove_signature)
    assert type(refused(altered)) is PdfSignatureUnreadable


def test_second_signature() -> None:
    error = refused(incremental.add_second_signature(SIGNED))
    assert type(error) is PdfSignatureCount
    assert (error.expected, error.found) == (1, 2)


def test_bytes_behind_the_end() -> None:
    start = SIGNED[SIGNED.rindex(b"startxref") :]
    for extra in (b"\n", b"% a comment\n", start, b"\x00" * 500):
        error = refused(SIGNED + extra)
        assert type(error) in (PdfBytesAppended, PdfDamaged)
        if isinstance(error, PdfBytesAppended):
            assert error.count == len(extra)
    assert type(refused(SIGNED + b"% a comment\n")) is PdfBytesAppended
    assert type(refused(SIGNED + start)) is PdfBytesAppended


@given(st.integers(len(rich_pdf()) + 1, len(SIGNED) - 1))
def test_any_missing_end_is_seen(length: int) -> None:
    assert type(refused(SIGNED[:length])) in (PdfTruncated, PdfDamaged, PdfUnsigned)


def test_truncated_file_says_how_much_is_missing() -> None:
    error = refused(SIGNED[:-200])
    assert type(error) is PdfTruncated
    assert error.missing == 200


# --- files that lead a parser astray ------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"%PDF", b"PK\x03\x04", b"\n" + SIGNED, b"x" * 2000])
def test_other_files_are_no_pdf(data: bytes) -> None:
    assert type(refused(data)) is PdfNotPdf


@given(st.binary(max_size=400))
def test_any_bytes_after_a_header_are_damaged(data: bytes) -> None:
    assert isinstance(refused(b"%PDF-1.7\n" + data), PdfBroken)


@pytest.mark.parametrize(
    "trailer",
    [
        b"<< /Size 1 /Root " + b"[" * 5000,
        b"<< /Size 1 /Root 1 0 R /Prev 9 >>",
        b"<< /Size 1 >>",
        b"<< /Root << /AcroForm << /Fields [<< /FT /Sig /T (StrongroomSignature) /V 7 >>] >> >> >>",
    ],
)
def test_hostile_structures_are_damaged(trailer: bytes) -> None:
    data = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n" + trailer + b"\nstartxref\n9\n%%EOF\n"
    assert isinstance(refused(data), PdfBroken)
