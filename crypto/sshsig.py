"""Ed25519 signatures in OpenSSH's format, which ``ssh-keygen -Y verify`` checks.

Format: OpenSSH ``PROTOCOL.sshsig``, version 1, hash ``sha512``, armored; keys as in
RFC 8709. What is signed is never the message itself but its SHA-512 together with a
namespace, so that a signature made for one use is worthless for another.

Reading is strict: a text is accepted only if writing the parsed parts again gives the
same characters. Each signature therefore has one form (two line widths: the 70 columns
that OpenSSH writes and the 76 that its document names).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from crypto.derivation import SEED_BYTES, KeyMaterialWrongLength
from crypto.signature_errors import (
    SignatureBad,
    SignatureMalformed,
    SignatureUnsupported,
    SignatureWrongKey,
    SignatureWrongNamespace,
    VerifyingKeyMalformed,
)

_ALGORITHM: Final = b"ssh-ed25519"
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64
_MAGIC: Final = b"SSHSIG"
_VERSION: Final = 1
_HASH: Final = b"sha512"
_BEGIN: Final = "-----BEGIN SSH SIGNATURE-----"
_END: Final = "-----END SSH SIGNATURE-----"
_WIDTHS: Final = (70, 76)
_MAX_ARMOR: Final = 8192
"""Longest text looked at, in characters: a signature of ours has about 300."""

_READ_BYTES: Final = 1 << 20
_SAFE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._/+:-]*")
"""Names that mean themselves in an allowed-signers file: no spaces, lists, quotes or patterns."""

_FIELD_PRIME: Final = 2**255 - 19
_SMALL_ORDER_Y: Final = frozenset(
    (
        0,
        1,
        _FIELD_PRIME - 1,
        0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
        0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7,
    )
)
"""The y coordinates of Ed25519's points of order 1, 2, 4 and 8. Under such a key one
signature fits many messages, so it proves nothing."""


@dataclass(frozen=True)
class VerifyingKey:
    """The public half of a signing key: 32 bytes as in RFC 8032 section 5.1.5.

    Raises ``VerifyingKeyMalformed`` for bytes that are not in canonical form or are one
    of the few points under which a signature proves nothing.
    """

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != _KEY_BYTES:
            raise VerifyingKeyMalformed
        y = int.from_bytes(self.raw, "little") & (2**255 - 1)
        if y >= _FIELD_PRIME or y in _SMALL_ORDER_Y:
            raise VerifyingKeyMalformed

    @classmethod
    def from_line(cls, untrusted_line: str) -> VerifyingKey:
        """The key of a line such as ``ssh-ed25519 AAAA… comment``; a comment is ignored.

        Raises ``VerifyingKeyMalformed`` for anything else, other kinds of key included.
        """
        fields = untrusted_line.strip().split(" ", 2)
        if len(fields) < 2 or fields[0] != _ALGORITHM.decode() or not untrusted_line.strip().isprintable():
            raise VerifyingKeyMalformed
        try:
            blob = base64.b64decode(fields[1], validate=True)
        except (binascii.Error, ValueError):
            raise VerifyingKeyMalformed from None
        key = cls(blob[-_KEY_BYTES:])
        if key.line() != f"{fields[0]} {fields[1]}":
            raise VerifyingKeyMalformed
        return key

    def line(self) -> str:
        """The key as OpenSSH writes it in one line, without a comment."""
        return f"{_ALGORITHM.decode()} {base64.b64encode(self.blob()).decode()}"

    def blob(self) -> bytes:
        """The key in SSH's wire form (RFC 8709 section 4)."""
        return _string(_ALGORITHM) + _string(self.raw)

    def fingerprint(self) -> str:
        """``SHA256:…`` as ``ssh-keygen -l`` prints it, for people to compare."""
        return "SHA256:" + base64.b64encode(self.digest()).decode().rstrip("=")

    def digest(self) -> bytes:
        """The 32 bytes of SHA-256 that the fingerprint writes."""
        return hashlib.sha256(self.blob()).digest()


class SigningKey:
    """An Ed25519 private key. Its ``repr`` does not show it, and it cannot be pickled."""

    __slots__ = ("_seed",)

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise KeyMaterialWrongLength(expected=SEED_BYTES, found=len(seed))
        self._seed = bytes(seed)

    @classmethod
    def generate(cls) -> SigningKey:
        """A new key from the system's source of randomness."""
        return cls(secrets.token_bytes(SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """The key whose RFC 8032 secret is ``seed``; raises ``KeyMaterialWrongLength`` unless 32 bytes."""
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes, for storing inside the vault and nowhere else."""
        return self._seed

    def public(self) -> VerifyingKey:
        """The half that others need to check signatures."""
        public = Ed25519PrivateKey.from_private_bytes(self._seed).public_key()
        return VerifyingKey(public.public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, message: bytes | BinaryIO, namespace: str) -> str:
        """The armored signature of ``message``, ending with a newline.

        A stream is read from where it stands to its end, in pieces of 1 MiB. The same key,
        message and namespace always give the same text. Raises ``ValueError`` for a
        namespace that is empty or not made of plain letters, digits and ``@._/+:-``.
        """
        name = _checked_name(namespace).encode()
        raw = Ed25519PrivateKey.from_private_bytes(self._seed).sign(_signed_bytes(_digest(message), name))
        return _Parsed(self.public(), name, raw).armor(_WIDTHS[0])

    def __repr__(self) -> str:
        return "SigningKey(<secret>)"

    def __reduce__(self) -> str:
        raise TypeError


def allowed_signers_line(principal: str, key: VerifyingKey, namespace: str) -> str:
    """One line of the allowed-signers file that ``ssh-keygen -Y verify -f`` reads, without newline.

    Raises ``ValueError`` for a principal or a namespace that is not made of plain letters,
    digits and ``@._/+:-``: anything else could widen what the line allows.
    """
    return f'{_checked_name(principal)} namespaces="{_checked_name(namespace)}" {key.line()}'


def verify(
    untrusted_signature: str, message: bytes | BinaryIO, namespace: str, key: VerifyingKey
) -> None:
    """Return only if ``key`` signed exactly ``message`` for ``namespace``.

    A stream is read from where it stands to its end, and only after everything else about
    the signature was found right. Raises ``SignatureMalformed``, ``SignatureUnsupported``,
    ``SignatureWrongKey``, ``SignatureWrongNamespace`` or ``SignatureBad``.
    """
    parsed = _parse(untrusted_signature)
    if parsed.key != key:
        raise SignatureWrongKey(expected=key.fingerprint(), found=parsed.key.fingerprint())
    if parsed.namespace != namespace.encode():
        raise SignatureWrongNamespace(expected=namespace)
    signed = _signed_bytes(_digest(message), parsed.namespace)
    try:
        Ed25519PublicKey.from_public_bytes(key.raw).verify(parsed.raw, signed)
    except InvalidSignature:
        raise SignatureBad from None


def signer_of(untrusted_signature: str) -> VerifyingKey:
    """The key that claims to have signed: read from the text, nothing checked yet.

    Raises ``SignatureMalformed`` or ``SignatureUnsupported``.
    """
    return _parse(untrusted_signature).key


@dataclass(frozen=True)
class _Parsed:
    """The parts of a signature that vary."""

    key: VerifyingKey
    namespace: bytes
    raw: bytes

    def armor(self, width: int) -> str:
        """The one text that these parts have, in lines of ``width`` characters."""
        blob = (
            _MAGIC
            + _VERSION.to_bytes(4, "big")
            + _string(self.key.blob())
            + _string(self.namespace)
            + _string(b"")
            + _string(_HASH)
            + _string(_string(_ALGORITHM) + _string(self.raw))
        )
        text = base64.b64encode(blob).decode()
        lines = [text[at : at + width] for at in range(0, len(text), width)]
        return "\n".join((_BEGIN, *lines, _END, ""))


def _parse(untrusted_signature: str) -> _Parsed:
    lines = untrusted_signature[: _MAX_ARMOR + 1].split("\n")
    if len(untrusted_signature) > _MAX_ARMOR or lines[0] != _BEGIN or lines[-2:] != [_END, ""]:
        raise SignatureMalformed
    try:
        blob = base64.b64decode("".join(lines[1:-2]), validate=True)
    except (binascii.Error, ValueError):
        raise SignatureMalformed from None
    if blob[: len(_MAGIC)] != _MAGIC:
        raise SignatureMalformed
    version, rest = blob[len(_MAGIC) : len(_MAGIC) + 4], blob[len(_MAGIC) + 4 :]
    if version != _VERSION.to_bytes(4, "big"):
        raise SignatureUnsupported(part="version")
    public_blob, rest = _take_string(rest)
    namespace, rest = _take_string(rest)
    _reserved, rest = _take_string(rest)
    hash_name, rest = _take_string(rest)
    signature_blob, rest = _take_string(rest)
    algorithm, public = _take_string(public_blob)
    if algorithm != _ALGORITHM:
        raise SignatureUnsupported(part="key")
    if hash_name != _HASH:
        raise SignatureUnsupported(part="hash")
    try:
        key = VerifyingKey(_take_string(public)[0])
    except VerifyingKeyMalformed:
        raise SignatureMalformed from None
    raw = _take_string(_take_string(signature_blob)[1])[0]
    parsed = _Parsed(key, namespace, raw)
    # One comparison refuses whatever the steps above let pass: a reserved field that is
    # not empty, another algorithm inside the signature, bytes left over, loose base64.
    canonical = any(parsed.armor(width) == untrusted_signature for width in _WIDTHS)
    if not canonical or len(raw) != _SIGNATURE_BYTES or not namespace:
        raise SignatureMalformed
    return parsed


def _string(data: bytes) -> bytes:
    """SSH's ``string``: length in four bytes, then the bytes (RFC 4251 section 5)."""
    return len(data).to_bytes(4, "big") + data


def _take_string(data: bytes) -> tuple[bytes, bytes]:
    """The ``string`` at the beginning of ``data``, and what follows it."""
    end = 4 + int.from_bytes(data[:4], "big")
    if len(data) < 4 or len(data) < end:
        raise SignatureMalformed
    return data[4:end], data[end:]


def _signed_bytes(digest: bytes, namespace: bytes) -> bytes:
    return _MAGIC + _string(namespace) + _string(b"") + _string(_HASH) + _string(digest)


def _digest(message: bytes | BinaryIO) -> bytes:
    if isinstance(message, bytes):
        return hashlib.sha512(message).digest()
    digest = hashlib.sha512()
    while piece := message.read(_READ_BYTES):
        digest.update(piece)
    return digest.digest()


def _checked_name(name: str) -> str:
    if not _SAFE_NAME.fullmatch(name):
        raise ValueError
    return name
