"""Forged places, ranges, containers and certificates: nothing in them may pass as signed."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter

from crypto.certificates import CertifiedKey, issue_leaf, make_authority
from exports.errors import (
    PdfBroken,
    PdfByteRangeWrong,
    PdfBytesAppended,
    PdfCertificateNotValidThen,
    PdfCertificatesChanged,
    PdfCertificateWrongUse,
    PdfChangedAfterSigning,
    PdfContainerChanged,
    PdfError,
    PdfSignatureInvalid,
    PdfSignatureUnreadable,
    PdfSignatureWrapped,
    PdfTruncated,
)
from exports.pdf_container import sign
from exports.pdfverify import verify_pdf
from tests.exports.pdf_attacks import chains, containers, incremental, wrapping
from tests.exports.pdf_attacks.place import container, place, with_container
from tests.exports.pdf_attacks.refusal import refused
from tests.exports.pdf_attacks.samples import (
    BEGIN,
    WHEN,
    authority,
    rich_pdf,
    signed_pdf,
    signer,
)

SIGNED = signed_pdf()
PLACE = place(SIGNED)
DER = container(SIGNED)


def test_wrapped_signature_shows_another_page_and_is_refused() -> None:
    forged = wrapping.wrap(SIGNED, rich_pdf())
    page = PdfFileReader(io.BytesIO(forged)).root["/Pages"]["/Kids"][0]
    assert page["/Contents"].data == wrapping.FORGED_MARKS
    assert type(refused(forged)) is PdfSignatureWrapped


def test_container_that_readers_see_is_the_one_in_its_place() -> None:
    altered = incremental.add_revision(SIGNED, incremental.replace_container)
    assert type(refused(altered)) is PdfSignatureWrapped


def test_signature_must_forbid_changes_and_be_of_the_one_kind() -> None:
    """Even when its container is sound: a reader would show such a file under other rules."""

    def make(document_sha256: bytes) -> bytes:
        signer_der, authority_der = chains.signer_der(), chains.authority_der()
        return sign(chains.SIGNER_KEY, signer_der, authority_der, document_sha256).encode()

    cades, plain = SigSeedSubFilter.PADES, SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    verify_pdf(incremental.sign_without_rules(rich_pdf(), make, cades, certify=True))
    for subfilter, certify in ((cades, False), (plain, True)):
        forged = incremental.sign_without_rules(rich_pdf(), make, subfilter, certify=certify)
        assert type(refused(forged)) is PdfSignatureUnreadable


def contents_replaced(text: bytes) -> bytes:
    where = place(SIGNED)
    return SIGNED[: where.begin] + text.ljust(where.end - where.begin) + SIGNED[where.end :]


def ranges_replaced(text: bytes) -> bytes:
    old = re.findall(rb"/ByteRange \[[^\]]*\] *", SIGNED)[-1]
    return SIGNED.replace(old, text.ljust(len(old)))


@pytest.mark.parametrize("text", [b"null", b"<>", b"()", b"", b"<00>", b"[]", b"<<>>"])
def test_empty_contents(text: bytes) -> None:
    assert isinstance(refused(contents_replaced(text)), PdfBroken)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"", PdfSignatureUnreadable),
        (b"/ByteRange [0 %d -1 %d]" % (PLACE.begin, PLACE.tail), PdfByteRangeWrong),
        (b"/ByteRange [0 %d %d]" % (PLACE.begin, PLACE.end), PdfByteRangeWrong),
        (b"/ByteRange []", PdfByteRangeWrong),
        (b"/ByteRange null", PdfByteRangeWrong),
        (b"/ByteRange [/A /B /C /D]", PdfByteRangeWrong),
        (b"/ByteRange [0.0 %d.0 %d %d]" % (PLACE.begin, PLACE.end, PLACE.tail), PdfByteRangeWrong),
        (b"/ByteRange [1 %d %d %d]" % (PLACE.begin - 1, PLACE.end, PLACE.tail), PdfByteRangeWrong),
        (b"/ByteRange [0 %d %d 0]" % (PLACE.begin, PLACE.end), PdfByteRangeWrong),
        (b"/ByteRange [0 0 0 %d]" % len(SIGNED), PdfByteRangeWrong),
        (b"/ByteRange [0 %d %d %d]" % (len(SIGNED) - 9, len(SIGNED), 0), PdfByteRangeWrong),
        (b"/ByteRange [0 %d %d %d]" % (PLACE.end, PLACE.begin, PLACE.tail), PdfByteRangeWrong),
        (b"/ByteRange [0 %d %d %d]" % (PLACE.begin, PLACE.end, PLACE.tail + 1), PdfTruncated),
        (b"/ByteRange [0 %d %d %d]" % (PLACE.begin, PLACE.end, PLACE.tail - 1), PdfBytesAppended),
        (b"/ByteRange [0 %d %d %d]" % (PLACE.begin - 1, PLACE.end, PLACE.tail), PdfSignatureWrapped),
        (b"/ByteRange [0 %d %d %d]" % (PLACE.begin, PLACE.end + 1, PLACE.tail - 1), PdfSignatureWrapped),
        (b"/ByteRange [0 9 %d %d]" % (PLACE.end, PLACE.tail), PdfSignatureWrapped),
    ],
)
def test_forged_ranges(text: bytes, expected: type[PdfError]) -> None:
    error = refused(ranges_replaced(text))
    # A shorter end leaves the last table of the file outside, which is a change as well.
    assert type(error) in (expected, PdfChangedAfterSigning if expected is PdfBytesAppended else expected)


@pytest.mark.parametrize(
    ("forge", "expected"),
    [
        (containers.with_certificates_in_other_order, PdfContainerChanged),
        (containers.with_unsigned_attribute, PdfContainerChanged),
        (containers.with_twin_signature, PdfContainerChanged),
        (containers.with_enclosed_content, PdfContainerChanged),
        (containers.with_second_signer, PdfSignatureUnreadable),
    ],
)
def test_containers_that_were_worked_on(
    forge: Callable[[bytes], bytes], expected: type[PdfError]
) -> None:
    altered = forge(DER)
    assert altered != DER
    assert type(refused(with_container(SIGNED, altered))) is expected


def test_certificate_bag_is_exactly_the_two_that_were_signed() -> None:
    other = make_authority("Көкжиек мұрағаты", BEGIN)
    again = issue_leaf(authority(), "Составитель 4", BEGIN)
    bags: tuple[tuple[CertifiedKey, ...], ...] = (
        (signer(),),
        (signer(), other),
        (signer(), authority(), other),
        (signer(), authority(), authority()),
        (again, authority()),
    )
    for bag in bags:
        altered = containers.with_certificates(DER, *bag)
        assert isinstance(refused(with_container(SIGNED, altered)), PdfBroken)
    for bag in bags[1:4]:
        altered = containers.with_certificates(DER, *bag)
        assert type(refused(with_container(SIGNED, altered))) is PdfCertificatesChanged


# --- certificates -----------------------------------------------------------------------------


def signed_with(signer_der: bytes, authority_der: bytes, key: ec.EllipticCurvePrivateKey) -> bytes:
    return with_container(SIGNED, containers.signed_again(DER, key, signer_der, authority_der))


def test_signature_again_by_a_proper_signer_passes() -> None:
    """The helper below makes sound files, so that what it is given is what fails."""
    verify_pdf(signed_with(chains.signer_der(), chains.authority_der(), chains.SIGNER_KEY))


def test_signer_whose_certificate_is_for_something_else() -> None:
    extensions = chains.signer_extensions()
    chains.other_purpose(extensions)
    forged = signed_with(chains.signer_der(extensions), chains.authority_der(), chains.SIGNER_KEY)
    assert type(refused(forged)) is PdfCertificateWrongUse


def test_signature_by_another_key_than_the_certificates() -> None:
    forged = signed_with(chains.signer_der(), chains.authority_der(), chains.AUTHORITY_KEY)
    assert type(refused(forged)) is PdfSignatureInvalid


def test_signer_named_by_nobody() -> None:
    forged = signed_with(containers.der_of(signer()), chains.authority_der(), chains.SIGNER_KEY)
    assert type(refused(forged)) is PdfCertificatesChanged


def test_time_of_signing_outside_the_certificates() -> None:
    late = make_authority("n", WHEN + timedelta(seconds=1))
    leaf = issue_leaf(late, "n", WHEN + timedelta(seconds=1))
    key = load_pem_private_key(leaf.key_pem, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    error = refused(signed_with(containers.der_of(leaf), containers.der_of(late), key))
    assert type(error) is PdfCertificateNotValidThen
    assert error.signed_at == WHEN < error.begins
