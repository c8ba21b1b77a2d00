"""Targets in ``crypto/``: sealed files, armor, keys, signatures, shares, certificates."""

from __future__ import annotations

import base64
import functools
import io
from pathlib import Path

from crypto import bech32
from crypto.age.armor import without_armor
from crypto.age.filekey import NONCE_BYTES
from crypto.age.header import parse_header
from crypto.age.identities import (
    HybridIdentity,
    PassphraseIdentity,
    X25519Identity,
    parse_identity,
    parse_identity_file,
)
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.recipients import (
    HybridRecipient,
    PassphraseRecipient,
    X25519Recipient,
    parse_recipient,
    parse_recipient_file,
)
from crypto.age.samples import X25519_KEY
from crypto.age.sealing import seal_bytes
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES
from crypto.certificates import certificate_fingerprint
from crypto.shares import read_share, split
from crypto.sshsig import SigningKey, VerifyingKey, signer_of, verify
from tests.crypto.age.vectorfile import ALL
from tests.exports.pdf_attacks.samples import authority, signer
from tests.fuzz.target import Target, Try, must

LEAST = 4
"""Work factor of a slot here. What asks for more is refused, as the program does with its own most."""
PASSPHRASE = "seven quiet rivers"
NAMESPACE = "strongroom-journal"
MESSAGE = b"head of a journal"
X25519 = X25519Identity(bytes(range(32)))
HYBRID = HybridIdentity.from_seed(bytes(range(32)))
PLAIN = (b"", b"a short one", bytes(range(256)) * 600)
SIGNING = SigningKey(bytes(range(32)))
AS_IT_IS, OF_THREE = b"=", b"3"
"""How a case of ``age_payload`` begins that is a payload, or changes of the longest one."""


def _binary(sealed: bytes) -> bytes:
    lines = sealed.split(b"\n")
    return base64.b64decode(b"".join(lines[1:-2])) if sealed.startswith(b"-----") else sealed


def _headers() -> list[bytes]:
    found = []
    for vector in ALL:
        whole = vector.age_file
        end = whole.find(b"\n--- ")
        if not vector.armored and end >= 0:
            found.append(whole[: whole.find(b"\n", end + 1) + 1])
    return found


def _header(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        header = parse_header(untrusted)
        must(header.encode() == untrusted, "a header that does not serialise back")
        return header

    return run


def _files() -> list[bytes]:
    own = [seal_bytes(plain, [to.recipient()]) for plain in PLAIN for to in (X25519, HYBRID)]
    return own + [vector.age_file for vector in ALL if len(vector.age_file) < 20_000]


def _file(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        inspect_header(io.BytesIO(untrusted))
        return open_bytes(untrusted, [X25519, HYBRID])

    return run


def _parted(sealed: bytes) -> tuple[bytes, bytes]:
    """Header and payload."""
    end = sealed.find(b"\n", sealed.find(b"\n--- ") + 1) + 1
    return sealed[:end], sealed[end:]


@functools.cache
def _short() -> bytes:
    return seal_bytes(PLAIN[1], [X25519.recipient()])


def _payloads() -> list[bytes]:
    """The short payload, nothing done to the longer ones, and one change of each kind."""
    changes = [bytes([kind, kind % 3, 128, 1]) for kind in range(6)]
    return [AS_IT_IS + _parted(_short())[1], b"", OF_THREE, *changes, *(OF_THREE + change for change in changes)]


def _payload(folder: Path) -> Try:
    """The header stays as it is, so that every case reaches what comes after it.

    A case that begins with ``AS_IT_IS`` is a payload. Any other says what is done to a payload of a whole chunk and
    a short one, or of three whole ones, in four bytes a change: so 200 kB need not be tried by chance, and what is
    tried lies at the edges of the chunks.
    """
    three = _parted(next(vector.age_file for vector in ALL if vector.name == "stream_three_chunks"))
    two = _parted(seal_bytes(bytes(CHUNK_BYTES + 100), [X25519.recipient()]))
    short_header, _ = _parted(_short())
    keys = [X25519, parse_identity(X25519_KEY)]
    plain_of_three, plain_of_two = (open_bytes(b"".join(one), keys) for one in (three, two))

    def run(untrusted: bytes) -> object:
        if untrusted.startswith(AS_IT_IS):
            sealed, plain = short_header + untrusted[1:], PLAIN[1]
        elif untrusted.startswith(OF_THREE):
            sealed, plain = three[0] + _changed(three[1], untrusted[1:]), plain_of_three
        else:
            sealed, plain = two[0] + _changed(two[1], untrusted), plain_of_two
        must(open_bytes(sealed, keys) == plain, "a payload that was never sealed")
        return len(plain)

    return run


def _changed(payload: bytes, untrusted: bytes) -> bytes:
    """A payload with changes: of which kind, at which chunk, how far from its edge, with which value."""
    data = bytearray(payload)
    for kind, chunk, offset, value in zip(*[iter(untrusted)] * 4, strict=False):
        edge = NONCE_BYTES + chunk % 4 * SEALED_CHUNK_BYTES
        at = max(0, min(len(data), edge + offset - 128))
        match kind % 6:
            case 0:
                data[at : at + 1] = bytes([value])
            case 1:
                data[at:at] = bytes([value]) * (1 + chunk // 4)
            case 2:
                del data[at : at + value]
            case 3:
                del data[at:]
            case 4:
                del data[at : at + SEALED_CHUNK_BYTES]
            case _:
                other = NONCE_BYTES + value % 4 * SEALED_CHUNK_BYTES
                data[at:at] = data[other : other + SEALED_CHUNK_BYTES]
    return bytes(data[: 4 * SEALED_CHUNK_BYTES])


def _armor(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        source, armored = without_armor(io.BytesIO(untrusted))
        length = 0
        while block := source.take(4096):
            length += len(block)
        return armored, length

    return run


def _slots() -> list[bytes]:
    text = HYBRID.to_text().encode() + b"\n"
    return [
        seal_bytes(text, [PassphraseRecipient(PASSPHRASE, work_factor=LEAST)]),
        seal_bytes(text, [X25519.recipient()]),
        seal_bytes(b"not a key", [X25519.recipient()]),
        seal_bytes(X25519.to_text().encode(), [X25519.recipient()]),
    ]


def _slot(folder: Path) -> Try:
    identities = [PassphraseIdentity(PASSPHRASE, max_work_factor=LEAST)], [X25519]

    def run(untrusted: bytes) -> object:
        kinds = inspect_header(io.BytesIO(untrusted)).kinds
        way = identities[0 if "scrypt" in kinds else 1]
        key = parse_identity(open_bytes(untrusted, way).decode("ascii", "replace").strip())
        must(key.to_text() in (HYBRID.to_text(), X25519.to_text()), "a key that was never in a slot")
        return key

    return run


def _signatures() -> list[bytes]:
    return [SIGNING.sign(message, NAMESPACE).encode() for message in (MESSAGE, b"another")]


def _signature(folder: Path) -> Try:
    good, key = SIGNING.sign(MESSAGE, NAMESPACE), SIGNING.public()
    blob = "".join(good.split("\n")[1:-2])

    def run(untrusted: bytes) -> object:
        text = untrusted.decode("utf-8", "replace")
        signer_of(text)
        verify(text, MESSAGE, NAMESPACE, key)
        must("".join(text.split("\n")[1:-2]) == blob, "a signature that was never made")
        return True

    return run


def _key_lines() -> list[bytes]:
    return [SIGNING.public().line().encode()]


def _key_line(folder: Path) -> Try:
    return lambda untrusted: VerifyingKey.from_line(untrusted.decode("utf-8", "replace"))


def _recipients() -> list[bytes]:
    texts = [str(X25519.recipient()), str(HYBRID.recipient())]
    files = ("# two\n" + "\n".join(texts), f"# one twice\n{texts[0]}\n\n{texts[0]}\n")
    return [text.encode() for text in (*texts, *files)]


def _recipient(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        text = untrusted.decode("utf-8", "replace")
        found = parse_recipient_file(text)
        for recipient in found:
            must(str(parse_recipient(str(recipient))) == str(recipient), "a recipient that has two texts")
        return len(found)

    return run


def _points() -> list[bytes]:
    return [bech32.decode(str(key.recipient()))[1] for key in (X25519, HYBRID)] + [bytes(32), bytes(1216)]


def _point(folder: Path) -> Try:
    """The bytes in a recipient's text, which no chance finds behind its checksum. What is taken can be sealed to."""

    def run(untrusted: bytes) -> object:
        kind = X25519Recipient if len(untrusted) < 256 else HybridRecipient
        (stanza,) = kind(untrusted).wrap(bytes(16))
        return len(stanza.body)

    return run


def _identities() -> list[bytes]:
    texts = [X25519.to_text(), HYBRID.to_text()]
    return [text.encode() for text in (*texts, "# made\n" + "\n".join(texts) + "\n")]


def _identity(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        found = parse_identity_file(untrusted.decode("utf-8", "replace"))
        for identity in found:
            must(parse_identity(identity.to_text()).to_text() == identity.to_text(), "a key that has two texts")
        return len(found)

    return run


def _share(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        return read_share(untrusted.decode("utf-8", "replace")).need

    return run


def _certificate(folder: Path) -> Try:
    return lambda untrusted: certificate_fingerprint(untrusted)


SEALED = (
    Target("age_header", _headers, _header),
    Target("age_file", _files, _file),
    Target("age_payload", _payloads, _payload, largest=256),
    Target("armor", lambda: [v.age_file for v in ALL if v.armored and len(v.age_file) < 10_000], _armor),
    Target("slot", _slots, _slot),
    Target("ssh_signature", _signatures, _signature),
    Target("ssh_key", _key_lines, _key_line),
    Target("recipient", _recipients, _recipient, largest=512),
    Target("recipient_key", _points, _point, largest=1280),
    Target("identity", _identities, _identity, largest=512),
    Target("share", lambda: [words.encode() for words in split(bytes(range(32)), 2, 3)], _share, largest=512),
    Target("certificate", lambda: [authority().certificate_pem, signer().certificate_pem], _certificate),
)
