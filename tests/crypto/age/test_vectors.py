"""The public test suite of the age format gives the expected outcome, every one of its vectors."""

from __future__ import annotations

import hashlib
import io

import pytest

from crypto.age import errors
from crypto.age.armor import BEGIN, ArmorWriter, without_armor
from crypto.age.filekey import NONCE_BYTES, check_mac, payload_key
from crypto.age.header import parse_header, read_header
from crypto.age.opening import SeekableReader, open_payload
from crypto.age.pipeline import open_hashed
from crypto.age.sources import ExactSource
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamSealer
from tests.crypto.age import vectorfile
from tests.crypto.age.vectorfile import Vector

OUTCOMES: dict[str, type[errors.AgeError] | None] = {
    "success": None,
    "header failure": errors.HeaderRefused,
    "HMAC failure": errors.HeaderMacWrong,
    "no match": errors.NoIdentityMatches,
    "payload failure": errors.PayloadRefused,
    "armor failure": errors.ArmorMalformed,
}

every_vector = pytest.mark.parametrize("vector", vectorfile.ALL, ids=lambda vector: vector.name)


def test_the_suite_is_complete() -> None:
    counted = {expect: sum(v.expect == expect for v in vectorfile.ALL) for expect in OUTCOMES}
    assert counted == {
        "success": 26,
        "header failure": 62,
        "HMAC failure": 1,
        "no match": 13,
        "payload failure": 19,
        "armor failure": 22,
    }


@every_vector
def test_opening_by_chunk(vector: Vector) -> None:
    released = hashlib.sha256()
    outcome = None
    try:
        for chunk in open_payload(io.BytesIO(vector.age_file), vector.identities()):
            released.update(chunk)
    except errors.AgeError as error:
        outcome = error
    check(vector, outcome, released.hexdigest())


@every_vector
def test_opening_by_two_threads(vector: Vector) -> None:
    sink = io.BytesIO()
    outcome = None
    try:
        size, digest = open_hashed(io.BytesIO(vector.age_file), vector.identities(), sink=sink)
        assert size == len(sink.getvalue())
        assert digest == vector.payload_sha256
    except errors.AgeError as error:
        outcome = error
    check(vector, outcome, hashlib.sha256(sink.getvalue()).hexdigest())


@pytest.mark.parametrize(
    "vector", [v for v in vectorfile.ALL if not v.armored], ids=lambda vector: vector.name
)
def test_opening_at_any_place(vector: Vector) -> None:
    """A reader that seeks refuses what the others refuse; what it gives out is authentic all the same."""
    outcome: errors.AgeError | None = None
    plain = b""
    try:
        reader = SeekableReader(io.BytesIO(vector.age_file), vector.identities())
        plain = reader.read()
    except errors.AgeError as error:
        outcome = error
    expected = OUTCOMES[vector.expect]
    if expected is None:
        assert outcome is None
        assert hashlib.sha256(plain).hexdigest() == vector.payload_sha256
    else:
        assert isinstance(outcome, expected)
        assert plain == b""


@pytest.mark.parametrize(
    "vector",
    [v for v in vectorfile.ALL if v.expect not in ("header failure", "armor failure")],
    ids=lambda vector: vector.name,
)
def test_headers_are_written_back_as_they_were(vector: Vector) -> None:
    source, _ = without_armor(io.BytesIO(vector.age_file))
    header = read_header(source)
    binary = binary_form(vector)
    assert binary.startswith(header.encode())
    assert parse_header(header.encode()) == header
    if vector.file_key is not None and vector.expect not in ("HMAC failure", "no match"):
        check_mac(header, vector.file_key)


@pytest.mark.parametrize(
    "vector",
    [v for v in vectorfile.ALL if v.armored and v.expect == "success"],
    ids=lambda vector: vector.name,
)
def test_armor_is_written_back_as_it_was(vector: Vector) -> None:
    sink = io.BytesIO()
    writer = ArmorWriter(sink)
    writer.write(binary_form(vector))
    writer.close()
    assert sink.getvalue() == vector.age_file.strip().replace(b"\r\n", b"\n") + b"\n"


@pytest.mark.parametrize(
    "vector", [v for v in vectorfile.ALL if v.expect == "success"], ids=lambda vector: vector.name
)
def test_payloads_are_sealed_again_to_the_same_bytes(vector: Vector) -> None:
    binary = binary_form(vector)
    source = ExactSource(io.BytesIO(binary))
    start = len(read_header(source).encode()) + NONCE_BYTES
    plain = open_payload(io.BytesIO(binary), vector.identities()).read()
    assert vector.file_key is not None
    sealer = StreamSealer(payload_key(vector.file_key, binary[start - NONCE_BYTES : start]))
    out = memoryview(bytearray(SEALED_CHUNK_BYTES))
    sealed = b""
    for place in range(0, max(len(plain), 1), CHUNK_BYTES):
        piece = memoryview(plain)[place : place + CHUNK_BYTES]
        size = sealer.seal_block(piece, out, final=place + CHUNK_BYTES >= len(plain))
        sealed += bytes(out[:size])
    assert sealed == binary[start:]


def binary_form(vector: Vector) -> bytes:
    source, armored = without_armor(io.BytesIO(vector.age_file))
    assert armored == (BEGIN in vector.age_file)
    return source.take(1 << 26)


def check(vector: Vector, outcome: errors.AgeError | None, released_sha256: str) -> None:
    expected = OUTCOMES[vector.expect]
    if expected is None:
        assert outcome is None
    else:
        assert isinstance(outcome, expected)
    if vector.payload_sha256 is not None:
        assert released_sha256 == vector.payload_sha256
    elif expected is not errors.ArmorMalformed:
        assert released_sha256 == hashlib.sha256().hexdigest()
