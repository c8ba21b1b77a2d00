"""Base64 without padding that has exactly one spelling of every value (RFC 4648, sections 3.5 and 4)."""

from __future__ import annotations

import binascii
import re

_ALPHABET_ONLY = re.compile(rb"[A-Za-z0-9+/]*\Z")


class NotCanonical(ValueError):
    """Not the one canonical spelling of any value."""


def encode(data: bytes) -> bytes:
    """The unpadded base64 text of ``data``."""
    return binascii.b2a_base64(data, newline=False).rstrip(b"=")


def decode(untrusted: bytes) -> bytes:
    """The value of an unpadded base64 text. Raises ``NotCanonical`` for any other spelling."""
    if len(untrusted) % 4 == 1 or not _ALPHABET_ONLY.match(untrusted):
        raise NotCanonical
    data = binascii.a2b_base64(untrusted + b"=" * (-len(untrusted) % 4))
    # The unused low bits of the last letter may hold anything; only zero is canonical.
    if encode(data[len(data) // 3 * 3 :]) != untrusted[len(untrusted) // 4 * 4 :]:
        raise NotCanonical
    return data
