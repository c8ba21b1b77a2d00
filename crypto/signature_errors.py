"""What can be wrong with a signature, a verifying key or a certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from crypto.errors import CryptoError


@dataclass(eq=False)
class SignatureError(CryptoError):
    """Root of everything that makes a signature fail."""


@dataclass(eq=False)
class SignatureMalformed(SignatureError):
    """The text is not one signature in OpenSSH's format, written as OpenSSH writes it."""

    code: ClassVar[str] = "signature_malformed"


@dataclass(eq=False)
class SignatureUnsupported(SignatureError):
    """A well-formed signature of a kind that is not read here.

    ``part`` says what is unknown: ``version``, ``key`` or ``hash``.
    """

    code: ClassVar[str] = "signature_unsupported"
    part: str


@dataclass(eq=False)
class SignatureWrongKey(SignatureError):
    """Someone else's key claims to have signed. Both fields are fingerprints of keys."""

    code: ClassVar[str] = "signature_wrong_key"
    expected: str
    found: str


@dataclass(eq=False)
class SignatureWrongNamespace(SignatureError):
    """The signature was made for another use than the one it is shown for."""

    code: ClassVar[str] = "signature_wrong_namespace"
    expected: str


@dataclass(eq=False)
class SignatureBad(SignatureError):
    """The signature does not belong to these bytes: they changed, or it did."""

    code: ClassVar[str] = "signature_bad"


@dataclass(eq=False)
class VerifyingKeyMalformed(CryptoError):
    """The text or the bytes are not an Ed25519 public key that can be relied on."""

    code: ClassVar[str] = "verifying_key_malformed"


@dataclass(eq=False)
class CertificateMalformed(CryptoError):
    """A certificate, its key, or the pair of them is damaged."""

    code: ClassVar[str] = "certificate_malformed"


@dataclass(eq=False)
class CertificateNameUnusable(CryptoError):
    """The name is empty, longer than ``limit`` bytes of UTF-8, or holds characters that do not print.

    ``limit`` is as many plain Latin letters, and half as many Cyrillic ones.
    """

    code: ClassVar[str] = "certificate_name_unusable"
    limit: int


@dataclass(eq=False)
class NotAnAuthority(CryptoError):
    """The certificate may not issue others."""

    code: ClassVar[str] = "not_an_authority"


@dataclass(eq=False)
class AuthorityEnded(CryptoError):
    """The authority's certificate ended (UTC), so it issues nothing any more."""

    code: ClassVar[str] = "authority_ended"
    ended: datetime
