"""Certificates of a signed PDF: chains that must not be relied on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from exports.errors import PdfCertificateNotValidThen, PdfCertificatesChanged, PdfCertificateWrongUse
from exports.pdf_chain import check_time, check_use, common_name, load_chain, printable
from tests.exports.pdf_attacks import chains
from tests.exports.pdf_attacks.containers import der_of
from tests.exports.pdf_attacks.samples import BEGIN, WHEN, authority, signer


def test_good_chains() -> None:
    for chain in (
        load_chain(chains.signer_der(), chains.authority_der()),
        load_chain(der_of(signer()), der_of(authority())),
    ):
        check_use(chain)
        check_time(chain, WHEN)


@pytest.mark.parametrize(
    "change",
    [
        chains.no_authority_flag,
        chains.no_certificate_use,
        chains.no_constraints,
        chains.no_usage,
        chains.unknown_critical,
        chains.name_of_a_kind_that_is_not_read,
    ],
)
def test_authorities_that_may_not_name_signers(change: Callable[[chains.Extensions], None]) -> None:
    extensions = chains.authority_extensions()
    change(extensions)
    chain = load_chain(chains.signer_der(), chains.authority_der(extensions))
    with pytest.raises(PdfCertificateWrongUse):
        check_use(chain)


@pytest.mark.parametrize(
    "change",
    [
        chains.signer_is_authority,
        chains.no_constraints,
        chains.no_usage,
        chains.no_commitment,
        chains.only_commitment,
        chains.other_purpose,
        chains.any_purpose,
        chains.unknown_critical,
        chains.name_of_a_kind_that_is_not_read,
    ],
)
def test_signers_that_may_not_sign_documents(change: Callable[[chains.Extensions], None]) -> None:
    extensions = chains.signer_extensions()
    change(extensions)
    chain = load_chain(chains.signer_der(extensions), chains.authority_der())
    with pytest.raises(PdfCertificateWrongUse):
        check_use(chain)


def test_keys_of_another_kind_are_refused() -> None:
    for public in (
        ec.generate_private_key(ec.SECP384R1()).public_key(),
        ed25519.Ed25519PrivateKey.generate().public_key(),
    ):
        other = chains.certificate(
            chains.SIGNER_NAME,
            chains.AUTHORITY_NAME,
            public,
            chains.AUTHORITY_KEY,
            chains.signer_extensions(),
        )
        with pytest.raises(PdfCertificateWrongUse):
            load_chain(other, chains.authority_der())


def test_chains_that_do_not_hold_together() -> None:
    stranger = ec.generate_private_key(ec.SECP256R1())
    same_name_other_key = chains.certificate(
        chains.AUTHORITY_NAME, chains.AUTHORITY_NAME, stranger.public_key(), stranger, chains.authority_extensions()
    )
    not_self_signed = chains.certificate(
        chains.AUTHORITY_NAME,
        chains.AUTHORITY_NAME,
        chains.AUTHORITY_KEY.public_key(),
        stranger,
        chains.authority_extensions(),
    )
    for pair in (
        (chains.signer_der(), same_name_other_key),
        (chains.signer_der(), not_self_signed),
        (chains.signer_der(), der_of(authority())),
        (chains.authority_der(), chains.signer_der()),
        (chains.signer_der(), chains.signer_der()),
        (chains.signer_der()[:-1], chains.authority_der()),
        (chains.signer_der(), chains.authority_der() + b"\x00"),
        (b"", b""),
    ):
        with pytest.raises(PdfCertificatesChanged):
            load_chain(*pair)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x26", id="version"),
        pytest.param(b"\x0c\x0fInvented signer", b"\x0c\x0fInvented signe\xff", id="name"),
    ],
)
def test_certificates_that_an_authority_signed_and_nobody_can_read(old: bytes, new: bytes) -> None:
    with pytest.raises(PdfCertificatesChanged):
        load_chain(chains.signed_anew(chains.signer_der(), old, new), chains.authority_der())


def test_time_is_inside_both_certificates() -> None:
    chain = load_chain(der_of(signer()), der_of(authority()))
    check_time(chain, chain.begins)
    check_time(chain, chain.ends)
    for outside in (chain.begins - timedelta(seconds=1), chain.ends + timedelta(seconds=1)):
        with pytest.raises(PdfCertificateNotValidThen) as caught:
            check_time(chain, outside)
        assert caught.value.signed_at == outside
        assert (caught.value.begins, caught.value.ends) == (BEGIN, datetime(2034, 1, 1, tzinfo=UTC))


def test_names_cannot_steer_a_terminal_or_turn_a_line_around() -> None:
    assert printable("Ә\x1b[31m\u202eb\n") == "Ә\ufffd[31m\ufffdb\ufffd"
    assert common_name(x509.load_der_x509_certificate(der_of(signer()))) == "Составитель 4"
