"""What the three kinds of stanzas that this program uses must look like (C2SP age, "Native recipient types").

A stanza of another kind is passed over; one of these kinds that breaks a rule refuses
the whole header, before any key is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from crypto.age import strict64
from crypto.age.errors import HeaderMalformed
from crypto.age.header import Header, Stanza

X25519_KIND = "X25519"
HYBRID_KIND = "mlkem768x25519"
PASSPHRASE_KIND = "scrypt"  # noqa: S105 - the name of a kind of stanza, not a passphrase

WRAPPED_BYTES = 32
"""A 16-byte file key and its 16-byte tag. Checked before decrypting, against partitioning oracles."""

X25519_SHARE_BYTES = 32
HYBRID_SHARE_BYTES = 1120
SALT_BYTES = 16

# RFC 7914, section 6: N is below 2^(128 * r / 8), which is 2^128 for the r of this format.
_WORK_FACTOR = re.compile(r"[1-9][0-9]{0,2}\Z")


@dataclass(frozen=True)
class X25519Stanza:
    """A file key wrapped to an X25519 recipient."""

    share: bytes
    wrapped: bytes

    def encode(self) -> Stanza:
        return Stanza((X25519_KIND, strict64.encode(self.share).decode("ascii")), self.wrapped)


@dataclass(frozen=True)
class HybridStanza:
    """A file key wrapped to an ML-KEM-768 and X25519 recipient; ``share`` is HPKE's encapsulated key."""

    share: bytes
    wrapped: bytes

    def encode(self) -> Stanza:
        return Stanza((HYBRID_KIND, strict64.encode(self.share).decode("ascii")), self.wrapped)


@dataclass(frozen=True)
class PassphraseStanza:
    """A file key wrapped to a passphrase; the cost of a try is 2 to the power of ``work_factor``."""

    salt: bytes
    work_factor: int
    wrapped: bytes

    def encode(self) -> Stanza:
        salt = strict64.encode(self.salt).decode("ascii")
        return Stanza((PASSPHRASE_KIND, salt, str(self.work_factor)), self.wrapped)


KnownStanza = X25519Stanza | HybridStanza | PassphraseStanza


def known_stanzas(header: Header) -> tuple[KnownStanza, ...]:
    """The stanzas of known kinds, typed.

    Raises ``HeaderMalformed`` when one of them breaks its rules, or when a passphrase
    stanza does not stand alone.
    """
    if PASSPHRASE_KIND in header.kinds and len(header.stanzas) > 1:
        raise HeaderMalformed("passphrase_not_alone")
    return tuple(
        _PARSERS[stanza.args[0]](stanza) for stanza in header.stanzas if stanza.args[0] in _PARSERS
    )


def _parse_x25519(stanza: Stanza) -> X25519Stanza:
    (share,) = _arguments(stanza, 1, "x25519_stanza")
    return X25519Stanza(
        _value(share, X25519_SHARE_BYTES, "x25519_stanza"), _wrapped(stanza, "x25519_stanza")
    )


def _parse_hybrid(stanza: Stanza) -> HybridStanza:
    (share,) = _arguments(stanza, 1, "hybrid_stanza")
    return HybridStanza(
        _value(share, HYBRID_SHARE_BYTES, "hybrid_stanza"), _wrapped(stanza, "hybrid_stanza")
    )


def _parse_passphrase(stanza: Stanza) -> PassphraseStanza:
    salt, work_factor = _arguments(stanza, 2, "passphrase_stanza")
    if not _WORK_FACTOR.match(work_factor):
        raise HeaderMalformed("passphrase_work_factor")
    return PassphraseStanza(
        _value(salt, SALT_BYTES, "passphrase_stanza"),
        int(work_factor),
        _wrapped(stanza, "passphrase_stanza"),
    )


_PARSERS: MappingProxyType[str, Callable[[Stanza], KnownStanza]] = MappingProxyType(
    {X25519_KIND: _parse_x25519, HYBRID_KIND: _parse_hybrid, PASSPHRASE_KIND: _parse_passphrase}
)


def _arguments(stanza: Stanza, count: int, rule: str) -> tuple[str, ...]:
    if len(stanza.args) != 1 + count:
        raise HeaderMalformed(rule)
    return stanza.args[1:]


def _value(untrusted: str, size: int, rule: str) -> bytes:
    try:
        value = strict64.decode(untrusted.encode("ascii"))
    except strict64.NotCanonical:
        raise HeaderMalformed(rule) from None
    if len(value) != size:
        raise HeaderMalformed(rule)
    return value


def _wrapped(stanza: Stanza, rule: str) -> bytes:
    if len(stanza.body) != WRAPPED_BYTES:
        raise HeaderMalformed(rule)
    return stanza.body
