"""OpenSSH signatures: both ways with ``ssh-keygen``, and everything that must be refused."""

from __future__ import annotations

import base64
import io
import pickle
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from crypto.derivation import KeyMaterialWrongLength
from crypto.signature_errors import (
    SignatureBad,
    SignatureError,
    SignatureMalformed,
    SignatureUnsupported,
    SignatureWrongKey,
    SignatureWrongNamespace,
    VerifyingKeyMalformed,
)
from crypto.sshsig import SigningKey, VerifyingKey, allowed_signers_line, signer_of, verify

MESSAGE = "Кешенді қорытынды: 12 қараша".encode()
NAMESPACE = "manifest@strongroom"
KEY = SigningKey.from_seed(bytes(range(32)))
SIGNATURE = KEY.sign(MESSAGE, NAMESPACE)


def need_ssh_keygen() -> str:
    program = shutil.which("ssh-keygen")
    if program is None:
        pytest.skip("ssh-keygen is not installed: OpenSSH interoperability not checked")
    return program


def run(*command: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=30)


def peer_key(folder: Path, kind: str = "ed25519") -> Path:
    run(need_ssh_keygen(), "-q", "-t", kind, "-N", "", "-C", "two words", "-f", folder / "peer")
    return folder / "peer"


def rearmor(blob: bytes, width: int = 70) -> str:
    text = base64.b64encode(blob).decode()
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""])


def blob_of(signature: str) -> bytes:
    return base64.b64decode("".join(signature.split("\n")[1:-2]))


BLOB = blob_of(SIGNATURE)


# --- what must work -------------------------------------------------------------------------


@given(st.binary(), st.binary(min_size=32, max_size=32))
def test_own_signature_verifies(message: bytes, seed: bytes) -> None:
    key = SigningKey.from_seed(seed)
    verify(key.sign(message, NAMESPACE), message, NAMESPACE, key.public())


def test_stream_and_bytes_are_the_same_message() -> None:
    message = bytes(range(256)) * 9000
    assert KEY.sign(io.BytesIO(message), NAMESPACE) == KEY.sign(message, NAMESPACE)
    verify(KEY.sign(message, NAMESPACE), io.BytesIO(message), NAMESPACE, KEY.public())


def test_wider_lines_are_read_too() -> None:
    verify(rearmor(BLOB, 76), MESSAGE, NAMESPACE, KEY.public())


def test_signer_is_named_without_the_message() -> None:
    assert signer_of(SIGNATURE) == KEY.public()


def test_rfc_8032_key_pair() -> None:
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert SigningKey.from_seed(seed).public().raw.hex() == public


def test_frozen_signature_text() -> None:
    assert SIGNATURE == (
        "-----BEGIN SSH SIGNATURE-----\n"
        "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgA6EHv/POEL4dcN0Y50vAmWfk1j\n"
        "CbpQ1fHdyGZBJVMbgAAAATbWFuaWZlc3RAc3Ryb25ncm9vbQAAAAAAAAAGc2hhNTEyAAAA\n"
        "UwAAAAtzc2gtZWQyNTUxOQAAAEBCkH+3ofEpe1J1NgLcmtwR4jaPVDGji8oeLT1M2HEFDG\n"
        "u2xpdHcx1X+y2bN0jx+TdXq6ULW5lrfG6VaBHQ1UAH\n"
        "-----END SSH SIGNATURE-----\n"
    )


def test_generated_keys_differ_and_hide_themselves() -> None:
    one, other = SigningKey.generate(), SigningKey.generate()
    assert one.seed != other.seed
    assert one.seed.hex() not in repr(one)
    assert repr(one) == "SigningKey(<secret>)"
    with pytest.raises(TypeError):
        pickle.dumps(one)


def test_key_line_round_trip() -> None:
    public = KEY.public()
    assert VerifyingKey.from_line(public.line()) == public
    assert VerifyingKey.from_line(f"  {public.line()} a comment of words \n") == public


# --- OpenSSH itself -------------------------------------------------------------------------


@pytest.mark.peer
def test_ssh_keygen_accepts_our_signature(tmp_path: Path) -> None:
    program = need_ssh_keygen()
    signers, signature = tmp_path / "signers", tmp_path / "m.sig"
    signers.write_text(allowed_signers_line("archive", KEY.public(), NAMESPACE) + "\n")
    signature.write_text(SIGNATURE)
    verify_by_peer = (program, "-Y", "verify", "-f", signers, "-I", "archive", "-s", signature, "-n")
    good = run(*verify_by_peer, NAMESPACE, stdin=MESSAGE)
    assert good.returncode == 0, good.stderr
    assert KEY.public().fingerprint().encode() in good.stdout
    assert run(*verify_by_peer, NAMESPACE, stdin=MESSAGE + b".").returncode != 0
    assert run(*verify_by_peer, "file", stdin=MESSAGE).returncode != 0
    alone = run(program, "-Y", "check-novalidate", "-n", NAMESPACE, "-s", signature, stdin=MESSAGE)
    assert alone.returncode == 0, alone.stderr


@pytest.mark.peer
def test_we_accept_ssh_keygen_signatures(tmp_path: Path) -> None:
    key_file = peer_key(tmp_path)
    key = VerifyingKey.from_line(key_file.with_suffix(".pub").read_text())
    for size in (0, 1, 1000, 3 << 20):
        made = run(need_ssh_keygen(), "-Y", "sign", "-n", "file", "-f", key_file, stdin=b"x" * size)
        signature = made.stdout.decode()
        verify(signature, b"x" * size, "file", key)
        with pytest.raises(SignatureBad):
            verify(signature, b"x" * size + b"y", "file", key)


@pytest.mark.peer
def test_same_key_gives_the_same_text_as_ssh_keygen(tmp_path: Path) -> None:
    """Ed25519 is deterministic: both programs must write the same characters."""
    key_file = tmp_path / "ours"
    key_file.write_bytes(openssh_private_key(KEY))
    key_file.chmod(0o600)
    made = run(need_ssh_keygen(), "-Y", "sign", "-n", NAMESPACE, "-f", key_file, stdin=MESSAGE)
    assert made.stdout.decode() == SIGNATURE


@pytest.mark.peer
def test_fingerprint_is_the_one_ssh_keygen_prints(tmp_path: Path) -> None:
    key_file = peer_key(tmp_path)
    key = VerifyingKey.from_line(key_file.with_suffix(".pub").read_text())
    assert run(need_ssh_keygen(), "-lf", key_file).stdout.decode().split()[1] == key.fingerprint()


@pytest.mark.peer
@pytest.mark.parametrize("kind", ["ecdsa", "rsa"])
def test_other_kinds_of_key_are_named_as_unsupported(tmp_path: Path, kind: str) -> None:
    key_file = peer_key(tmp_path, kind)
    made = run(need_ssh_keygen(), "-Y", "sign", "-n", "file", "-f", key_file, stdin=b"x")
    with pytest.raises(SignatureUnsupported) as caught:
        verify(made.stdout.decode(), b"x", "file", KEY.public())
    assert caught.value.part == "key"
    with pytest.raises(VerifyingKeyMalformed):
        VerifyingKey.from_line(key_file.with_suffix(".pub").read_text())


@pytest.mark.peer
def test_another_hash_is_named_as_unsupported(tmp_path: Path) -> None:
    options = ("-O", "hashalg=sha256", "-n", "file", "-f", peer_key(tmp_path))
    made = run(need_ssh_keygen(), "-Y", "sign", *options, stdin=b"x")
    with pytest.raises(SignatureUnsupported) as caught:
        verify(made.stdout.decode(), b"x", "file", KEY.public())
    assert caught.value.part == "hash"


def openssh_private_key(key: SigningKey) -> bytes:
    private = Ed25519PrivateKey.from_private_bytes(key.seed)
    return private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())


# --- what must be refused -------------------------------------------------------------------


def test_each_way_of_being_wrong_has_its_own_error() -> None:
    stranger = SigningKey.from_seed(bytes(32)).public()
    with pytest.raises(SignatureBad):
        verify(SIGNATURE, MESSAGE + b" ", NAMESPACE, KEY.public())
    with pytest.raises(SignatureWrongNamespace) as other_use:
        verify(SIGNATURE, MESSAGE, "journal@strongroom", KEY.public())
    assert other_use.value.expected == "journal@strongroom"
    with pytest.raises(SignatureWrongKey) as other_key:
        verify(SIGNATURE, MESSAGE, NAMESPACE, stranger)
    assert other_key.value.expected == stranger.fingerprint()
    assert other_key.value.found == KEY.public().fingerprint()


@given(st.integers(0, len(SIGNATURE) * 8 - 1))
def test_any_flipped_bit_of_the_text_fails(bit: int) -> None:
    damaged = bytearray(SIGNATURE.encode())
    damaged[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SignatureError):
        verify(damaged.decode("latin-1"), MESSAGE, NAMESPACE, KEY.public())


def test_any_flipped_bit_of_the_content_fails() -> None:
    for bit in range(len(BLOB) * 8):
        damaged = bytearray(BLOB)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SignatureError):
            verify(rearmor(bytes(damaged)), MESSAGE, NAMESPACE, KEY.public())


@given(st.integers(0, len(BLOB) - 1))
def test_any_shortened_content_fails(length: int) -> None:
    with pytest.raises(SignatureError):
        verify(rearmor(BLOB[:length]), MESSAGE, NAMESPACE, KEY.public())


@given(st.text())
def test_any_other_text_is_malformed(text: str) -> None:
    with pytest.raises(SignatureMalformed):
        signer_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        SIGNATURE + "\n",
        SIGNATURE + SIGNATURE,
        SIGNATURE[:-1],
        " " + SIGNATURE,
        "\n" + SIGNATURE,
        SIGNATURE.replace("\n", "\r\n"),
        SIGNATURE.replace("\n", " \n", 2),
        rearmor(BLOB, 64),
        rearmor(BLOB, 4096),
        rearmor(BLOB + b"\x00"),
        rearmor(BLOB) + "x",
        rearmor(BLOB.replace(b"SSHSIG", b"SSHSIH")),
        rearmor(BLOB.replace(b"sha512", b"\x00\x00\x00\x06sha512")),
        SIGNATURE + "\n" * 10_000,
        SIGNATURE.replace("SSH", "PGP"),
    ],
)
def test_other_forms_of_a_good_signature_are_malformed(text: str) -> None:
    with pytest.raises(SignatureMalformed):
        verify(text, MESSAGE, NAMESPACE, KEY.public())


def test_loose_last_base64_character_is_malformed() -> None:
    """Unused bits of the last character would give one signature many texts."""
    namespace = NAMESPACE + "x"
    signature = KEY.sign(MESSAGE, namespace)
    last = signature.rstrip().split("\n")[-2]
    assert last.endswith("=")
    at = len(last.rstrip("=")) - 1
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    loose = last[:at] + alphabet[alphabet.index(last[at]) + 1] + last[at + 1 :]
    altered = signature.replace(last, loose)
    assert blob_of(altered) == blob_of(signature)
    with pytest.raises(SignatureMalformed):
        verify(altered, MESSAGE, namespace, KEY.public())


def test_reserved_field_must_be_empty() -> None:
    at = BLOB.index(NAMESPACE.encode()) + len(NAMESPACE)
    filled = BLOB[:at] + b"\x00\x00\x00\x01r" + BLOB[at + 4 :]
    with pytest.raises(SignatureMalformed):
        verify(rearmor(filled), MESSAGE, NAMESPACE, KEY.public())


def test_signature_for_no_purpose_is_malformed() -> None:
    purpose = len(NAMESPACE).to_bytes(4, "big") + NAMESPACE.encode()
    with pytest.raises(SignatureMalformed):
        signer_of(rearmor(BLOB.replace(purpose, bytes(4))))


def test_newer_version_is_named_as_unsupported() -> None:
    with pytest.raises(SignatureUnsupported) as caught:
        signer_of(rearmor(BLOB[:9] + b"\x02" + BLOB[10:]))
    assert caught.value.part == "version"


@pytest.mark.parametrize("name", ["", "a b", "a,b", "*", "a?", '"', "!a", "#a", "a\n", "ключ"])
def test_names_that_could_widen_a_line_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        KEY.sign(MESSAGE, name)
    with pytest.raises(ValueError, match=r"^$"):
        allowed_signers_line(name, KEY.public(), NAMESPACE)
    with pytest.raises(ValueError, match=r"^$"):
        allowed_signers_line("archive", KEY.public(), name)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-ed25519",
        "ssh-rsa AAAA",
        KEY.public().line().replace("ssh-ed25519", "ssh-rsa"),
        KEY.public().line()[:-1],
        KEY.public().line() + "=",
        KEY.public().line() + "A",
        KEY.public().line() + "\nssh-ed25519",
        KEY.public().line().split(" ")[1],
        KEY.public().line() + " name\x1b[31m",
    ],
)
def test_damaged_key_lines_are_refused(line: str) -> None:
    with pytest.raises(VerifyingKeyMalformed):
        VerifyingKey.from_line(line)


def test_seed_of_another_length_is_refused() -> None:
    with pytest.raises(KeyMaterialWrongLength):
        SigningKey.from_seed(bytes(31))


# --- keys under which a signature proves nothing --------------------------------------------

PRIME = 2**255 - 19
D = -121665 * pow(121666, -1, PRIME) % PRIME
Point = tuple[int, int]


def add(a: Point, b: Point) -> Point:
    """Edwards addition (RFC 8032 section 5.1.4, affine)."""
    product = D * a[0] * b[0] * a[1] * b[1] % PRIME
    x = (a[0] * b[1] + a[1] * b[0]) * pow(1 + product, -1, PRIME)
    y = (a[1] * b[1] + a[0] * b[0]) * pow(1 - product, -1, PRIME)
    return x % PRIME, y % PRIME


def points_of_small_order() -> set[Point]:
    """All eight, found from the group itself: order(curve) = 8 * L, so L * P has small order."""
    order = 2**252 + 27742317777372353535851937790883648493
    found: set[Point] = set()
    root = pow(2, (PRIME - 1) // 4, PRIME)
    for y in range(2, 60):
        square = (y * y - 1) * pow(D * y * y + 1, -1, PRIME) % PRIME
        x = pow(square, (PRIME + 3) // 8, PRIME)
        if x * x % PRIME != square:
            x = x * root % PRIME
        if x * x % PRIME != square:
            continue
        total, power, bits = (0, 1), (x, y), order
        while bits:
            total = add(total, power) if bits & 1 else total
            power, bits = add(power, power), bits >> 1
        found.add(total)
        found.add((-total[0] % PRIME, total[1]))
    return found


def test_points_of_small_order_are_no_keys() -> None:
    points = points_of_small_order()
    assert len(points) == 8
    for x, y in points:
        with pytest.raises(VerifyingKeyMalformed):
            VerifyingKey((y | (x & 1) << 255).to_bytes(32, "little"))


@pytest.mark.parametrize("y", [PRIME, PRIME + 1, 2**255 - 1])
def test_keys_out_of_canonical_form_are_refused(y: int) -> None:
    with pytest.raises(VerifyingKeyMalformed):
        VerifyingKey(y.to_bytes(32, "little"))
