"""The local authority and its signers: what the certificates say, and what is refused."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from cryptography.x509.oid import ExtensionOID, NameOID

from crypto.certificates import (
    DOCUMENT_SIGNING,
    MAX_NAME_BYTES,
    CertifiedKey,
    certificate_fingerprint,
    issue_leaf,
    make_authority,
)
from crypto.signature_errors import (
    AuthorityEnded,
    CertificateMalformed,
    CertificateNameUnusable,
    NotAnAuthority,
)

BEGIN = datetime(2024, 2, 29, 12, 30, 15, tzinfo=UTC)
AUTHORITY = make_authority("Көкжиек мұрағаты", BEGIN)
LEAF = issue_leaf(AUTHORITY, "Составитель 4", BEGIN)


def parsed(key: CertifiedKey) -> x509.Certificate:
    return x509.load_pem_x509_certificate(key.certificate_pem)


def usages(certificate: x509.Certificate) -> set[str]:
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    encipherment = {"key_encipherment", "data_encipherment", "key_agreement"}
    names = {"digital_signature", "content_commitment", "key_cert_sign", "crl_sign"}
    return {name for name in names | encipherment if getattr(usage, name)}


def test_authority_may_only_name_signers() -> None:
    certificate = parsed(AUTHORITY)
    constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (constraints.value.ca, constraints.value.path_length, constraints.critical) == (True, 0, True)
    assert usages(certificate) == {"key_cert_sign"}
    assert certificate.subject == certificate.issuer
    certificate.verify_directly_issued_by(certificate)


def test_leaf_may_only_sign_documents() -> None:
    certificate = parsed(LEAF)
    constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (constraints.value.ca, constraints.critical) == (False, True)
    assert usages(certificate) == {"digital_signature", "content_commitment"}
    assert DOCUMENT_SIGNING in certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    certificate.verify_directly_issued_by(parsed(AUTHORITY))


def test_names_are_the_given_ones_and_nothing_else() -> None:
    for key, name in ((AUTHORITY, "Көкжиек мұрағаты"), (LEAF, "Составитель 4")):
        assert [(a.oid, a.value) for a in parsed(key).subject] == [(NameOID.COMMON_NAME, name)]


def test_key_identifiers_link_leaf_to_authority() -> None:
    def own(key: CertifiedKey) -> bytes:
        return parsed(key).extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest

    def issuers(key: CertifiedKey) -> bytes | None:
        extension = parsed(key).extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
        return extension.value.key_identifier

    assert issuers(LEAF) == issuers(AUTHORITY) == own(AUTHORITY) != own(LEAF)


def test_extensions_are_exactly_these() -> None:
    shared = {
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.SUBJECT_KEY_IDENTIFIER,
        ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
    }
    assert {extension.oid for extension in parsed(AUTHORITY).extensions} == shared
    assert {extension.oid for extension in parsed(LEAF).extensions} == shared | {
        ExtensionOID.EXTENDED_KEY_USAGE
    }


def test_keys_are_p256_and_belong_to_the_certificates() -> None:
    for key in (AUTHORITY, LEAF):
        private = load_pem_private_key(key.key_pem, None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        assert isinstance(private.curve, ec.SECP256R1)
        assert private.public_key() == parsed(key).public_key()


def test_serials_and_keys_are_new_each_time() -> None:
    again = issue_leaf(AUTHORITY, "Составитель 4", BEGIN)
    assert parsed(again).serial_number != parsed(LEAF).serial_number
    assert again.fingerprint() != LEAF.fingerprint()
    assert parsed(LEAF).serial_number.bit_length() > 64


def test_validity() -> None:
    assert parsed(AUTHORITY).not_valid_before_utc == BEGIN
    assert parsed(AUTHORITY).not_valid_after_utc == datetime(2054, 2, 28, 12, 30, 15, tzinfo=UTC)
    assert parsed(LEAF).not_valid_after_utc == datetime(2034, 2, 28, 12, 30, 15, tzinfo=UTC)


def test_leaf_stays_inside_the_authority() -> None:
    long = parsed(issue_leaf(AUTHORITY, "n", BEGIN - timedelta(days=3), years=90))
    assert long.not_valid_before_utc == parsed(AUTHORITY).not_valid_before_utc
    assert long.not_valid_after_utc == parsed(AUTHORITY).not_valid_after_utc


def test_other_time_zones_are_the_same_moment() -> None:
    almaty = BEGIN.astimezone(timezone(timedelta(hours=5)))
    assert parsed(make_authority("n", almaty)).not_valid_before_utc == BEGIN


def test_ended_authority_issues_nothing() -> None:
    short = make_authority("n", BEGIN, years=1)
    with pytest.raises(AuthorityEnded) as caught:
        issue_leaf(short, "n", BEGIN + timedelta(days=366))
    assert caught.value.ended == parsed(short).not_valid_after_utc


def test_leaf_is_no_authority() -> None:
    with pytest.raises(NotAnAuthority):
        issue_leaf(LEAF, "n", BEGIN)


def test_mixed_up_or_damaged_pairs_are_refused() -> None:
    other = make_authority("n", BEGIN)
    for pair in (
        CertifiedKey(other.key_pem, AUTHORITY.certificate_pem),
        CertifiedKey(b"", AUTHORITY.certificate_pem),
        CertifiedKey(AUTHORITY.key_pem, b"-----BEGIN CERTIFICATE-----\n"),
        CertifiedKey(AUTHORITY.key_pem, AUTHORITY.certificate_pem.replace(b"\n", b"\nAAAA", 5)),
    ):
        with pytest.raises(CertificateMalformed):
            issue_leaf(pair, "n", BEGIN)


@pytest.mark.parametrize("name", ["", " ", "a\n", "a\x00b", "x" * (MAX_NAME_BYTES + 1), "a\u202eb", "Ә" * 33])
def test_unusable_names_are_refused(name: str) -> None:
    with pytest.raises(CertificateNameUnusable):
        make_authority(name, BEGIN)
    with pytest.raises(CertificateNameUnusable):
        issue_leaf(AUTHORITY, name, BEGIN)


def test_longest_name() -> None:
    name = "Ә" * (MAX_NAME_BYTES // 2)
    assert parsed(make_authority(name, BEGIN)).subject.rfc4514_string() == f"CN={name}"


def test_careless_dates_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        make_authority("n", datetime(2024, 1, 1))  # noqa: DTZ001 -- a time without zone is what is refused
    with pytest.raises(ValueError, match=r"^$"):
        issue_leaf(AUTHORITY, "n", BEGIN, years=0)


def test_repr_shows_neither_key_nor_name() -> None:
    assert repr(LEAF) == "CertifiedKey()"


def test_fingerprint_of_anything_else_is_refused() -> None:
    assert certificate_fingerprint(LEAF.certificate_pem) == LEAF.fingerprint()
    with pytest.raises(CertificateMalformed):
        certificate_fingerprint(LEAF.key_pem)


def test_a_certificate_of_a_version_that_never_was_is_refused() -> None:
    der = parsed(LEAF).public_bytes(Encoding.DER).replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x26", 1)
    body = base64.encodebytes(der)
    with pytest.raises(CertificateMalformed):
        certificate_fingerprint(b"-----BEGIN CERTIFICATE-----\n" + body + b"-----END CERTIFICATE-----\n")


@pytest.mark.peer
def test_openssl_accepts_the_chain_and_the_fingerprint(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed: the certificate chain was not checked by it")
    (tmp_path / "ca").write_bytes(AUTHORITY.certificate_pem)
    (tmp_path / "leaf").write_bytes(LEAF.certificate_pem)
    at = str(int((BEGIN + timedelta(days=1)).timestamp()))
    chain = subprocess.run(
        [openssl, "verify", "-x509_strict", "-attime", at, "-CAfile", "ca", "leaf"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert chain.stdout == "leaf: OK\n", chain.stderr
    shown = subprocess.run(
        [openssl, "x509", "-in", "leaf", "-noout", "-fingerprint", "-sha256"],
        cwd=tmp_path, capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    assert shown.stdout.split("=")[1].strip().replace(":", "").lower() == LEAF.fingerprint()
