"""A header has one spelling: whatever parses is written back to the same bytes."""

from __future__ import annotations

import io
from typing import NoReturn

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crypto.age import errors, strict64
from crypto.age.header import LARGEST_HEADER, Header, Stanza, parse_header, read_header
from crypto.age.sources import ExactSource
from crypto.age.stanzas import known_stanzas

MAC_LINE = b"--- " + b"A" * 43 + b"\n"
SMALLEST = b"age-encryption.org/v1\n-> x\n\n" + MAC_LINE

arguments = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=60)
stanzas = st.builds(
    Stanza, st.lists(arguments, min_size=1, max_size=4).map(tuple), st.binary(max_size=200)
)
headers = st.builds(
    Header, st.lists(stanzas, min_size=1, max_size=5).map(tuple), st.binary(min_size=32, max_size=32)
)


@given(headers, st.binary(max_size=40))
def test_what_is_written_is_read_back(header: Header, payload: bytes) -> None:
    assert parse_header(header.encode()) == header
    source = ExactSource(io.BytesIO(header.encode() + payload))
    assert read_header(source) == header
    assert source.take(100) == payload


@given(headers, st.data())
def test_a_changed_header_is_refused_or_has_its_own_spelling(header: Header, draw: st.DataObject) -> None:
    raw = bytearray(header.encode())
    for _ in range(draw.draw(st.integers(1, 3))):
        place = draw.draw(st.integers(0, len(raw) - 1))
        change = draw.draw(st.sampled_from(["replace", "insert", "delete"]))
        piece = draw.draw(st.sampled_from([b"\n", b"\r", b" ", b"=", b"-", b"A", b"B", b"\x00", b"\xff", b"+/"]))
        raw[place : place + (change != "insert")] = b"" if change == "delete" else piece
    assert_canonical(bytes(raw))


@given(st.binary(max_size=300))
@example(SMALLEST)
@example(SMALLEST[:-1])
@example(SMALLEST + b"\n")
@example(SMALLEST.replace(b"v1", b"v2"))
@example(b"age-encryption.org/v1\n" + MAC_LINE)
@example(b"age-encryption.org/v1\n-> x\n" + b"A" * 64 + b"\n" + MAC_LINE)
def test_any_bytes_are_refused_or_have_their_own_spelling(raw: bytes) -> None:
    assert_canonical(raw)


def assert_canonical(raw: bytes) -> None:
    try:
        header = parse_header(raw)
    except errors.HeaderRefused:
        return
    assert header.encode() == raw


@pytest.mark.parametrize("cut", range(len(SMALLEST)))
def test_a_header_cut_anywhere_says_so(cut: int) -> None:
    with pytest.raises(errors.HeaderTruncated):
        read_header(ExactSource(io.BytesIO(SMALLEST[:cut])))
    with pytest.raises(errors.HeaderTruncated):
        parse_header(SMALLEST[:cut])


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"age-encryption.com/v1\n", b"\n", b"\x00" * 40, b"AGE-"])
def test_another_file_is_not_an_age_file(start: bytes) -> None:
    with pytest.raises(errors.NotAgeFile):
        read_header(ExactSource(io.BytesIO(start + SMALLEST)))


def test_another_version_is_named() -> None:
    with pytest.raises(errors.UnsupportedVersion) as caught:
        read_header(ExactSource(io.BytesIO(b"age-encryption.org/v2\nanything at all")))
    assert caught.value.version == "v2"


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"age-encryption.org/v1 \n-> x\n\n" + MAC_LINE, "version_line"),
        (b"age-encryption.org/v1\n" + MAC_LINE, "no_stanza"),
        (b"age-encryption.org/v1\n->\n\n" + MAC_LINE, "stanza_arguments"),
        (b"age-encryption.org/v1\n-> \xc3\xa9\n\n" + MAC_LINE, "stanza_arguments"),
        (b"age-encryption.org/v1\n-> x\n" + b"A" * 65 + b"\n" + MAC_LINE, "stanza_body_line"),
        (b"age-encryption.org/v1\n-> x\nAB==\n" + MAC_LINE, "stanza_body_line"),
        (b"age-encryption.org/v1\n-> x\nAB\n" + MAC_LINE, "stanza_body_line"),
        (SMALLEST[:-2] + b"B\n", "mac_line"),
        (SMALLEST[:-3] + b"\n", "mac_line"),
        (SMALLEST.replace(b"--- ", b"---"), "mac_line"),
    ],
)
def test_each_rule_has_its_name(raw: bytes, rule: str) -> None:
    with pytest.raises(errors.HeaderMalformed) as caught:
        read_header(ExactSource(io.BytesIO(raw)))
    assert caught.value.rule == rule


def test_bytes_after_the_mac_are_no_part_of_a_header() -> None:
    with pytest.raises(errors.HeaderMalformed):
        parse_header(SMALLEST + b"x")


class Endless:
    """Gives the start of a header, then lines for ever, and counts what was read."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        self.count = 0

    def read(self, size: int, /) -> bytes:
        first = b"age-encryption.org/v1\n" if not self.count else b""
        block = (first + self._line * (size // len(self._line) + 1))[:size]
        self.count += len(block)
        return block


@pytest.mark.parametrize("line", [b"-> x\n\n", b"A", b"-> x\n" + b"A" * 64 + b"\n"])
def test_a_header_without_end_is_given_up(line: bytes) -> None:
    endless = Endless(line)
    with pytest.raises(errors.HeaderMalformed) as caught:
        read_header(ExactSource(endless))
    assert caught.value.rule == "too_large"
    assert endless.count <= LARGEST_HEADER + 8192


def test_a_stanza_of_a_known_kind_must_keep_its_rules() -> None:
    share = strict64.encode(bytes(32)).decode()
    for stanza in (
        Stanza(("X25519",), bytes(32)),
        Stanza(("X25519", share, share), bytes(32)),
        Stanza(("X25519", share + "A"), bytes(32)),
        Stanza(("X25519", share), bytes(31)),
        Stanza(("scrypt", share, "18"), bytes(32)),
        Stanza(("scrypt", strict64.encode(bytes(16)).decode(), "018"), bytes(32)),
        Stanza(("scrypt", strict64.encode(bytes(16)).decode(), "1000"), bytes(32)),
        Stanza(("mlkem768x25519", share), bytes(32)),
    ):
        with pytest.raises(errors.HeaderMalformed):
            known_stanzas(Header((stanza,), bytes(32)))
    assert known_stanzas(Header((Stanza(("other", share), b""),), bytes(32))) == ()


@given(st.binary(max_size=100))
def test_strict_base64_comes_back(data: bytes) -> None:
    assert strict64.decode(strict64.encode(data)) == data


@given(st.text("ABCQgwv019+/=\n -_", max_size=12).map(str.encode))
def test_strict_base64_has_one_spelling(text: bytes) -> None:
    try:
        data = strict64.decode(text)
    except strict64.NotCanonical:
        return
    assert strict64.encode(data) == text


def test_a_failing_source_is_not_hidden() -> None:
    class Broken:
        def read(self, size: int, /) -> NoReturn:
            raise OSError("the stick was pulled")

    with pytest.raises(OSError, match="pulled"):
        read_header(ExactSource(Broken()))
