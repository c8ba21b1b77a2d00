"""Armor: written in one way, and read only if it was written in that way."""

from __future__ import annotations

import base64
import io
import os
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.age import errors
from crypto.age.armor import BEGIN, END, ArmorWriter, without_armor
from crypto.age.identities import X25519Identity
from crypto.age.opening import inspect_header, open_bytes
from crypto.age.sealing import seal_bytes
from crypto.age.sources import ExactSource

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


def armored(data: bytes, *cuts: int) -> bytes:
    sink = io.BytesIO()
    writer = ArmorWriter(sink)
    for start, end in zip((0, *cuts), (*cuts, len(data)), strict=True):
        writer.write(data[start:end])
    writer.close()
    return sink.getvalue()


def decoded(text: bytes) -> bytes:
    source, was_armored = without_armor(io.BytesIO(text))
    assert was_armored
    return source.take(1 << 24)


@given(st.binary(max_size=400), st.data())
def test_it_is_strict_pem(data: bytes, draw: st.DataObject) -> None:
    cut = draw.draw(st.integers(0, len(data)))
    text = armored(data, cut)
    lines = text.decode("ascii").split("\n")
    assert lines[0] == "-----BEGIN AGE ENCRYPTED FILE-----"
    assert lines[-2:] == ["-----END AGE ENCRYPTED FILE-----", ""]
    assert "".join(lines[1:-2]) == base64.b64encode(data).decode()
    assert all(len(line) == 64 for line in lines[1:-3])
    assert decoded(text) == data


@pytest.mark.parametrize("size", [0, 47, 48, 49, 49151, 49152, 49153, 200_000])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_every_length_comes_back(size: int, line_end: bytes) -> None:
    data = os.urandom(size)
    assert decoded(b" \n\n" + armored(data).replace(b"\n", line_end) + b"\n\t ") == data


@given(st.data())
def test_every_other_spelling_is_refused(draw: st.DataObject) -> None:
    data = b"age-encryption.org/v1 " * 9
    text = bytearray(armored(data))
    place = draw.draw(st.integers(0, len(text) - 2))
    change = draw.draw(st.sampled_from(["replace", "insert", "delete"]))
    piece = draw.draw(st.sampled_from([b"\n", b" ", b"=", b"-", b"A", b"\x00", b"\xff", b"_"]))
    text[place : place + (change != "insert")] = b"" if change == "delete" else piece
    try:
        source, was_armored = without_armor(io.BytesIO(bytes(text)))
        read = source.take(1 << 20)
    except errors.ArmorMalformed:
        return
    # Space around the block may be added, and another letter is another file; nothing else is the same file.
    assert not was_armored or read != data or text.strip() == armored(data).strip()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (BEGIN + b"\n", "end_line"),
        (BEGIN, "begin_line"),
        (BEGIN + b" \n" + END, "begin_line"),
        (BEGIN + b"\nQUJD", "end_line"),
        (BEGIN + b"\nQUJD\nQUJD\n" + END, "line_length"),
        (BEGIN + b"\n" + b"A" * 68 + b"\n" + END, "line_length"),
        (BEGIN + b"\n" + b"A" * 1000, "line_length"),
        (BEGIN + b"\nQUI\n" + END, "line_length"),
        (BEGIN + b"\nQUJ=\n" + END, "base64"),
        (BEGIN + b"\nQUJD\n" + END + b"\nmore", "after_end"),
        (BEGIN + b"\nQUJD\n" + END + b"\n" + b" " * 2000, "after_end"),
        (b"\n" * 500 + b"text first\n" + BEGIN + b"\nQUJD\n" + END, "begin_line"),
        (BEGIN + b"\nVersion: 1\n\nQUJD\n" + END, "line_length"),
    ],
)
def test_each_rule_has_its_name(text: bytes, rule: str) -> None:
    with pytest.raises(errors.ArmorMalformed) as caught:
        decoded(text)
    assert caught.value.rule == rule


@pytest.mark.parametrize("size", [0, 10, 200_000])
def test_an_armored_file_cut_anywhere_is_refused(size: int) -> None:
    identity = X25519Identity.generate()
    text = seal_bytes(os.urandom(size), [identity.recipient()], armor=True)
    for cut in sorted({*range(1, 80), *range(100, len(text) - 1, len(text) // 40), len(text) - 2}):
        with pytest.raises((errors.ArmorMalformed, errors.HeaderRefused)):
            open_bytes(text[:cut], [identity])
    assert len(open_bytes(text[:-1], [identity])) == size


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_large_armor_is_read_in_little_time(line_end: bytes) -> None:
    data = os.urandom(3_000_000)
    text = armored(data).replace(b"\n", line_end)
    began = time.perf_counter()
    assert decoded(text) == data
    assert time.perf_counter() - began < 3


def test_a_header_can_be_looked_at_in_armor() -> None:
    text = seal_bytes(b"", [X25519Identity.generate().recipient()], armor=True)
    assert inspect_header(io.BytesIO(text)).kinds == ("X25519",)


def test_a_source_that_gives_single_bytes_will_do() -> None:
    class Dripping(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(1)

        def readinto(self, buffer: WriteableBuffer, /) -> int:
            return super().readinto(memoryview(buffer)[:1])

    identity = X25519Identity.generate()
    for armor in (True, False):
        sealed = seal_bytes(b"drop by drop", [identity.recipient()], armor=armor)
        source, _ = without_armor(Dripping(sealed))
        assert isinstance(source, ExactSource)
        assert source.take(21) == b"age-encryption.org/v1"
