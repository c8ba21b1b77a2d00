"""The signature container by itself: written as asn1crypto writes each of its parts."""

from __future__ import annotations

import hashlib

from asn1crypto import cms, tsp

from exports.pdf_container import parse
from tests.exports.pdf_attacks.place import container
from tests.exports.pdf_attacks.samples import signed_pdf


def test_the_certificates_are_named_as_asn1crypto_names_them() -> None:
    der = container(signed_pdf())
    found = parse(der)
    digests = [hashlib.sha256(one).digest() for one in (found.signer, found.authority)]
    expected = tsp.SigningCertificateV2({"certs": [{"cert_hash": digest} for digest in digests]})
    (info,) = cms.ContentInfo.load(der)["content"]["signer_infos"]
    (named,) = [a["values"][0] for a in info["signed_attrs"] if a["type"].native == "signing_certificate_v2"]
    assert named.dump() == expected.dump()
    assert [entry["cert_hash"].native for entry in named["certs"]] == digests
