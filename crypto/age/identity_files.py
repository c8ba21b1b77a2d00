"""Key files that are themselves sealed with a passphrase, as ``age-keygen | age -p`` makes them, armored or not."""

from __future__ import annotations

import io
from collections.abc import Callable

from crypto.age.armor import BEGIN
from crypto.age.errors import (
    AgeError,
    IdentityFileEmpty,
    IdentityFileSealed,
    IdentityPassphraseWrong,
    NoIdentityMatches,
)
from crypto.age.header import PREFIX
from crypto.age.identities import AskedPassphrase, HybridIdentity, X25519Identity, parse_identity_file
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.stanzas import PassphraseStanza, known_stanzas

MOST_IDENTITY_BYTES = 1024 * 1024
"""More of a key file is not read."""


def is_sealed(untrusted: bytes) -> bool:
    """Whether the content of a key file is an age file. Nothing is opened."""
    return untrusted.lstrip().startswith((PREFIX, BEGIN))


def wants_passphrase(untrusted: bytes) -> bool:
    """Whether the content of a key file is sealed with a passphrase. Nothing is opened; damage is not told."""
    if not is_sealed(untrusted):
        return False
    try:
        stanzas = known_stanzas(inspect_header(io.BytesIO(untrusted)))
    except AgeError:
        return False
    return any(isinstance(stanza, PassphraseStanza) for stanza in stanzas)


def open_identity_file(untrusted: bytes, ask: Callable[[], str]) -> list[X25519Identity | HybridIdentity]:
    """The identities of a key file. ``ask`` is called at most once, and only for one that is sealed.

    Raises:
        IdentityPassphraseWrong: the passphrase does not open the file. WorkFactorTooHigh, NotEnoughMemory.
        IdentityFileSealed: it is sealed to a key, or twice. HeaderRefused, ArmorMalformed, PayloadRefused.
        IdentityFileEmpty, IdentityMalformed: as ``parse_identity_file``.
        UnicodeDecodeError: it is neither an age file nor text.
    """
    if not is_sealed(untrusted):
        return parse_identity_file(untrusted.decode("utf-8"))
    asked = AskedPassphrase(ask)
    try:
        opened = open_bytes(untrusted, [asked])
    except NoIdentityMatches:
        raise (IdentityPassphraseWrong if asked.was_asked else IdentityFileSealed) from None
    if is_sealed(opened):
        raise IdentityFileSealed
    try:
        text = opened.decode("utf-8")
    except UnicodeDecodeError:
        raise IdentityFileEmpty from None
    return parse_identity_file(text)
