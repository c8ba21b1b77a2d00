"""What is sealed here opens elsewhere, and the other way round."""

from __future__ import annotations

import io
import json
import os

import pytest

from crypto.age import errors
from crypto.age.identities import HybridIdentity, PassphraseIdentity, X25519Identity, parse_identity
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.recipients import PassphraseRecipient, parse_recipient
from crypto.age.sealing import seal_bytes
from tests.crypto.peers.implementations import DebianAge, NpmAgeEncryption, Peer, Pyrage

pytestmark = pytest.mark.peer

PASSPHRASE = "три кошки, одна собака"
OURS = X25519Identity(b"\x66" * 32)
OTHER = X25519Identity(b"\x77" * 32)


each_form = pytest.mark.parametrize(
    ("size", "armor"), [(0, False), (1, True), (65536, False), (65537, True), (300_000, False)]
)


@pytest.fixture(params=[DebianAge, NpmAgeEncryption, Pyrage], ids=["age", "age-encryption", "pyrage"])
def peer(request: pytest.FixtureRequest) -> Peer:
    made: Peer = request.param()
    return made


@pytest.fixture
def npm() -> NpmAgeEncryption:
    return NpmAgeEncryption()


@each_form
def test_x25519_there_and_back(peer: Peer, size: int, armor: bool) -> None:
    data = os.urandom(size)
    both = [OTHER.recipient(), OURS.recipient()]
    theirs = peer.seal(data, [str(one) for one in both], armor=armor)
    assert open_bytes(theirs, [OURS]) == data
    ours = seal_bytes(data, both, armor=armor)
    assert peer.open(ours, [OURS.to_text()], armor=armor) == data


def test_passphrase_there_and_back(peer: Peer) -> None:
    data = os.urandom(70_000)
    theirs = peer.seal_by_passphrase(data, PASSPHRASE)
    assert open_bytes(theirs, [PassphraseIdentity(PASSPHRASE)]) == data
    ours = seal_bytes(data, [PassphraseRecipient(PASSPHRASE, 12)])
    assert peer.open_by_passphrase(ours, PASSPHRASE) == data


def test_the_peer_refuses_what_we_damage(peer: Peer) -> None:
    """The peer tells damaged from whole, so that its saying yes above means something."""
    sealed = bytearray(seal_bytes(b"x" * 1000, [OURS.recipient()]))
    sealed[-1] ^= 1
    with pytest.raises(AssertionError):
        peer.open(bytes(sealed), [OURS.to_text()])
    with pytest.raises(AssertionError):
        peer.open_by_passphrase(seal_bytes(b"x", [PassphraseRecipient(PASSPHRASE, 4)]), "другая")


@each_form
def test_post_quantum_there_and_back(npm: NpmAgeEncryption, size: int, armor: bool) -> None:
    identity, data = HybridIdentity.generate(), os.urandom(size)
    theirs = npm.seal(data, [str(identity.recipient())], armor=armor)
    assert inspect_header(io.BytesIO(theirs)).kinds == ("mlkem768x25519",)
    assert open_bytes(theirs, [identity]) == data
    ours = seal_bytes(data, [identity.recipient()], armor=armor)
    assert npm.open(ours, [identity.to_text()], armor=armor) == data
    with pytest.raises(errors.NoIdentityMatches):
        open_bytes(theirs, [HybridIdentity.generate()])


def test_keys_made_elsewhere_are_read_here(npm: NpmAgeEncryption) -> None:
    for identity_text, recipient_text in json.loads(npm.ask({"action": "keys"})):
        identity = parse_identity(identity_text)
        assert str(identity.recipient()) == recipient_text
        assert identity.to_text() == identity_text
        assert parse_recipient(recipient_text) == identity.recipient()


def test_a_mixed_file_opens_with_either_key(npm: NpmAgeEncryption) -> None:
    hybrid = HybridIdentity.generate()
    sealed = seal_bytes(b"x", [OURS.recipient(), hybrid.recipient()], allow_mixed=True)
    for identity in (OURS, hybrid):
        assert npm.open(sealed, [identity.to_text()]) == b"x"
