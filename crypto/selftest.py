"""Known-answer tests of every primitive and format that the program relies on, inside the program itself.

They show that this copy, on this machine, computes what the standards say: a damaged
library, a wrong build or an altered installation is found before anything is entrusted
to it. Each answer names where it is from.
"""

from __future__ import annotations

import hashlib
import hmac
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from crypto import bech32, shares, sshsig
from crypto.age import errors as age_errors
from crypto.age import samples
from crypto.age.identities import HybridIdentity, Identity, PassphraseIdentity, parse_identity
from crypto.age.opening import open_bytes
from crypto.age.pipeline import open_hashed, seal_hashed
from crypto.age.recipients import PassphraseRecipient, Recipient
from crypto.age.sealing import seal_bytes
from crypto.derivation import Purpose, derive_key
from crypto.errors import CryptoError
from crypto.share_errors import ShareChecksumWrong
from crypto.signature_errors import SignatureBad


@dataclass(eq=False)
class SelfTestFailed(CryptoError):
    """A known answer did not come out; ``name`` is that of the answer. This copy must not be trusted."""

    code: ClassVar[str] = "selftest_failed"
    name: str


@dataclass(frozen=True)
class KnownAnswer:
    """One computation and what must come of it."""

    name: str
    expected: bytes
    compute: Callable[[], bytes]


def run(extra: Sequence[KnownAnswer] = ()) -> int:
    """Compute every known answer, ``extra`` ones of other layers included; return how many there were.

    Raises ``SelfTestFailed`` for the first that comes out wrong or does not come out at all.
    """
    answers = (*KNOWN_ANSWERS, *extra)
    for answer in answers:
        check(answer)
    return len(answers)


def check(answer: KnownAnswer) -> None:
    """Raise ``SelfTestFailed`` unless the computation gives exactly what is expected."""
    try:
        computed = answer.compute()
    except Exception as failure:
        raise SelfTestFailed(answer.name) from failure
    if computed != answer.expected:
        raise SelfTestFailed(answer.name)


_REFUSED = b"refused"
_ACCEPTED = b"accepted"


def _refusal(call: Callable[[], object], refusal: type[Exception]) -> bytes:
    try:
        call()
    except refusal:
        return _REFUSED
    return _ACCEPTED


# RFC 5869, A.1 and A.3.
def _hkdf() -> bytes:
    salt, info = bytes(range(13)), bytes(range(0xF0, 0xFA))
    return HKDF(algorithm=SHA256(), length=42, salt=salt, info=info).derive(b"\x0b" * 22)


def _hkdf_without_salt() -> bytes:
    return HKDF(algorithm=SHA256(), length=42, salt=None, info=b"").derive(b"\x0b" * 22)


# RFC 7748, 5.2, both vectors.
def _x25519() -> bytes:
    scalar = bytes.fromhex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
    point = bytes.fromhex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
    return X25519PrivateKey.from_private_bytes(scalar).exchange(X25519PublicKey.from_public_bytes(point))


def _x25519_again() -> bytes:
    scalar = bytes.fromhex("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d")
    point = bytes.fromhex("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493")
    return X25519PrivateKey.from_private_bytes(scalar).exchange(X25519PublicKey.from_public_bytes(point))


# RFC 8439, 2.8.2.
_AEAD_KEY = bytes(range(0x80, 0xA0))
_AEAD_NONCE = bytes.fromhex("070000004041424344454647")
_AEAD_DATA = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
_AEAD_PLAIN = (
    b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
    b"sunscreen would be it."
)
_AEAD_SEALED = bytes.fromhex(
    "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b"
    "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
    "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691"
)


def _aead_seals() -> bytes:
    return ChaCha20Poly1305(_AEAD_KEY).encrypt(_AEAD_NONCE, _AEAD_PLAIN, _AEAD_DATA)


def _aead_opens() -> bytes:
    return ChaCha20Poly1305(_AEAD_KEY).decrypt(_AEAD_NONCE, _AEAD_SEALED, _AEAD_DATA)


def _aead_refuses() -> bytes:
    forged = _AEAD_SEALED[:-1] + bytes([_AEAD_SEALED[-1] ^ 1])
    return _refusal(
        lambda: ChaCha20Poly1305(_AEAD_KEY).decrypt(_AEAD_NONCE, forged, _AEAD_DATA), InvalidTag
    )


# RFC 7914, 12, second vector.
def _scrypt() -> bytes:
    return Scrypt(salt=b"NaCl", length=64, n=1024, r=8, p=16).derive(b"password")


# RFC 8032, 7.1, TEST 2.
def _ed25519() -> bytes:
    secret = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    return Ed25519PrivateKey.from_private_bytes(secret).sign(b"\x72")


# RFC 6979, A.2.5, message "sample" with SHA-256.
def _ecdsa() -> bytes:
    x = 0x60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6
    y = 0x7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299
    r = 0xEFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716
    s = 0xF7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8
    public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    public.verify(encode_dss_signature(r, s), b"sample", ec.ECDSA(SHA256()))
    return _ACCEPTED


# Made with ssh-keygen -Y sign, namespace "selftest", with the key of RFC 8032, 7.1, TEST 1.
_SSH_SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
_SSH_SIGNATURE = """\
-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg11qYAYKxCrfVS/7TyWQHOg7hcv
PapiMlrwIaaPcHURoAAAAIc2VsZnRlc3QAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVk
MjU1MTkAAABA0vC5q3Lqjyd8MYqRwy7rZPzi8o2GCq+fmZVW2phepeFixD0S+VG3wLsWLJ
8J/zUAN8E5QMXeGNCeWEIninWCDA==
-----END SSH SIGNATURE-----
"""


def _sshsig_signs() -> bytes:
    return sshsig.SigningKey.from_seed(_SSH_SEED).sign(b"abc", "selftest").encode("ascii")


def _sshsig_refuses() -> bytes:
    key = sshsig.SigningKey.from_seed(_SSH_SEED).public()
    sshsig.verify(_SSH_SIGNATURE, b"abc", "selftest", key)
    return _refusal(lambda: sshsig.verify(_SSH_SIGNATURE, b"abd", "selftest", key), SignatureBad)


# C2SP age, "The X25519 recipient type" and "The MLKEM768-X25519 hybrid post-quantum recipient type".
_IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
_HYBRID_IDENTITY = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"


def _hybrid_recipient() -> bytes:
    return hashlib.sha256(str(parse_identity(_HYBRID_IDENTITY).recipient()).encode("ascii")).digest()


def _age_written_and_read(recipient: Recipient, identity: Identity) -> bytes:
    """Seal more than one chunk afresh, and open it again."""
    plain = bytes(range(256)) * 257
    return hashlib.sha256(open_bytes(seal_bytes(plain, [recipient]), [identity])).digest()


def _age_hybrid_written_and_read() -> bytes:
    identity = HybridIdentity.generate()
    return _age_written_and_read(identity.recipient(), identity)


def _age_passphrase_written_and_read() -> bytes:
    return _age_written_and_read(PassphraseRecipient("selftest", 4), PassphraseIdentity("selftest"))


def _age_two_threads() -> bytes:
    identity, plain, sealed = HybridIdentity.generate(), bytes(range(256)) * 257, io.BytesIO()
    written = seal_hashed(io.BytesIO(plain), sealed, [identity.recipient()])
    read = open_hashed(io.BytesIO(sealed.getvalue()), [identity])
    return bytes.fromhex(read.sha256) if written == read else b""


def _age_refuses_a_cut_file() -> bytes:
    identity = HybridIdentity.generate()
    sealed = seal_bytes(b"x", [identity.recipient()])
    return _refusal(lambda: open_bytes(sealed[:-1], [identity]), age_errors.PayloadRefused)


def _age_refuses_a_changed_header() -> bytes:
    identity = HybridIdentity.generate()
    sealed = seal_bytes(b"x", [identity.recipient()]).replace(b"\n---", b"\n-> x\n\n---", 1)
    return _refusal(lambda: open_bytes(sealed, [identity]), age_errors.HeaderMacWrong)


# Made with the npm package slip39, which is another implementation: 80 81 … 9f, two of three.
_SHARES = (
    "faint senior academic always answer failure elbow segment year cards grill become sister gray learn strike "
    "vocal chubby network staff desert clay mason glimpse inherit hybrid animal quick standard round much airport "
    "pancake",
    "faint senior academic acid aide literary writing avoid fact category tackle blue grant lawsuit guilt "
    "umbrella standard warmth cricket density fatal indicate clay civil quarter dwarf prayer view cubic uncover "
    "rescue artwork scatter",
)


def _shares_split_and_restored() -> bytes:
    return shares.restore(shares.split(bytes(range(0x80, 0xA0)), 3, 5)[1:4])


def _shares_refuse_a_swap() -> bytes:
    words = _SHARES[0].split()
    words[5:7] = reversed(words[5:7])
    return _refusal(lambda: shares.read_share(" ".join(words)), ShareChecksumWrong)


_TWO_CHUNKS = bytes.fromhex("120c518a83325c66464701a6ee080302f332bc768ea3f60473b209f1bfb091df")

KNOWN_ANSWERS = (
    KnownAnswer(
        "SHA-256",
        bytes.fromhex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        lambda: hashlib.sha256(b"abc").digest(),
    ),
    KnownAnswer(
        "SHA-256, a million letters",
        bytes.fromhex("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        lambda: hashlib.sha256(b"a" * 1_000_000).digest(),
    ),
    KnownAnswer(
        "SHA-512",
        bytes.fromhex(
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a8"
            "36ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
        lambda: hashlib.sha512(b"abc").digest(),
    ),
    KnownAnswer(
        "SHAKE-256",
        bytes.fromhex(
            "46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762fd75dc4ddd8c0f200"
            "cb05019d67b592f6fc821c49479ab48640292eacb3b7c4be"
        ),
        lambda: hashlib.shake_256(b"").digest(64),
    ),
    KnownAnswer(
        "HMAC-SHA-256",
        bytes.fromhex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        lambda: hmac.digest(b"Jefe", b"what do ya want for nothing?", "sha256"),
    ),
    KnownAnswer(
        "HKDF-SHA-256",
        bytes.fromhex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
        _hkdf,
    ),
    KnownAnswer(
        "HKDF-SHA-256 without salt",
        bytes.fromhex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"),
        _hkdf_without_salt,
    ),
    KnownAnswer(
        "key of the database",
        bytes.fromhex("41d64ea4693cc08f15670903c730bdb630abee5c19f1984e2d438db3adeacee9"),
        lambda: derive_key(bytes(32), Purpose.DATABASE),
    ),
    KnownAnswer(
        "X25519",
        bytes.fromhex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"),
        _x25519,
    ),
    KnownAnswer(
        "X25519, second vector",
        bytes.fromhex("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"),
        _x25519_again,
    ),
    KnownAnswer("ChaCha20-Poly1305 seals", _AEAD_SEALED, _aead_seals),
    KnownAnswer("ChaCha20-Poly1305 opens", _AEAD_PLAIN, _aead_opens),
    KnownAnswer("ChaCha20-Poly1305 refuses", _REFUSED, _aead_refuses),
    KnownAnswer(
        "scrypt",
        bytes.fromhex(
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a388"
            "6ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        _scrypt,
    ),
    KnownAnswer(
        "Ed25519",
        bytes.fromhex(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
            "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        _ed25519,
    ),
    KnownAnswer("ECDSA P-256", _ACCEPTED, _ecdsa),
    KnownAnswer("SSH signature is made", _SSH_SIGNATURE.encode("ascii"), _sshsig_signs),
    KnownAnswer("SSH signature refuses", _REFUSED, _sshsig_refuses),
    KnownAnswer("Bech32", b"\x42" * 32, lambda: bech32.decode(_IDENTITY)[1]),
    KnownAnswer(
        "age recipient, X25519",
        b"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        lambda: str(parse_identity(_IDENTITY).recipient()).encode("ascii"),
    ),
    KnownAnswer(
        "age recipient, post-quantum",
        bytes.fromhex("a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea"),
        _hybrid_recipient,
    ),
    KnownAnswer(
        "age file, X25519",
        b"age",
        lambda: open_bytes(samples.X25519, [parse_identity(samples.X25519_KEY)]),
    ),
    KnownAnswer(
        "age file, post-quantum",
        b"age",
        lambda: open_bytes(samples.HYBRID, [parse_identity(samples.HYBRID_KEY)]),
    ),
    KnownAnswer(
        "age file, passphrase",
        b"age",
        lambda: open_bytes(samples.SCRYPT, [PassphraseIdentity("password")]),
    ),
    KnownAnswer("age written and read, post-quantum", _TWO_CHUNKS, _age_hybrid_written_and_read),
    KnownAnswer("age written and read, passphrase", _TWO_CHUNKS, _age_passphrase_written_and_read),
    KnownAnswer("age written and read, two threads", _TWO_CHUNKS, _age_two_threads),
    KnownAnswer("age refuses a cut file", _REFUSED, _age_refuses_a_cut_file),
    KnownAnswer("age refuses a changed header", _REFUSED, _age_refuses_a_changed_header),
    KnownAnswer("recovery shares restore", bytes(range(0x80, 0xA0)), lambda: shares.restore(_SHARES)),
    KnownAnswer("recovery shares split and restored", bytes(range(0x80, 0xA0)), _shares_split_and_restored),
    KnownAnswer("recovery shares refuse a swap", _REFUSED, _shares_refuse_a_swap),
)
