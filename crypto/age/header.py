"""The textual header of an age file: parsing and writing, with exactly one spelling of every header.

Follows the ABNF of the C2SP age specification ("ABNF definition of file header").
Whatever ``parse_header`` accepts, ``Header.encode`` writes back byte for byte. Nothing
here knows a key; what a stanza means is told by ``stanzas``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crypto.age import strict64
from crypto.age.errors import HeaderMalformed, HeaderTruncated, NotAgeFile, UnsupportedVersion
from crypto.age.sources import ExactSource

PREFIX = b"age-encryption.org/"
VERSION_LINE = PREFIX + b"v1"
LARGEST_HEADER = 1 << 20
"""Bytes. A header of this size holds more than six hundred post-quantum recipients."""

_BODY_COLUMNS = 64
_BODY_BYTES = 48
_MAC_BYTES = 32
_MAC_MARK = b"---"
_LONGEST_VERSION = 64
_VERSION = re.compile(rb"[\x21-\x7e]+\Z")
_ARGUMENT_LINE = re.compile(rb"-> [\x21-\x7e]+(?: [\x21-\x7e]+)*\Z")


@dataclass(frozen=True)
class Stanza:
    """One recipient stanza: its arguments, of which the first names its kind, and its body."""

    args: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """The lines of this stanza, the last of them shorter than 64 columns."""
        lines = [b"-> " + " ".join(self.args).encode("ascii")]
        lines += [
            strict64.encode(self.body[start : start + _BODY_BYTES])
            for start in range(0, len(self.body) + 1, _BODY_BYTES)
        ]
        return b"\n".join(lines) + b"\n"


@dataclass(frozen=True)
class Header:
    """A parsed header: who it was sealed to, and the authentication code over all of it."""

    stanzas: tuple[Stanza, ...]
    mac: bytes = field(repr=False)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of recipients in order, one for each stanza. Unknown kinds are untrusted ASCII."""
        return tuple(stanza.args[0] for stanza in self.stanzas)

    def encode(self) -> bytes:
        """The bytes of the header, from the version line to the line feed after the MAC."""
        return authenticated_part(self.stanzas) + b" " + strict64.encode(self.mac) + b"\n"


def authenticated_part(stanzas: Sequence[Stanza]) -> bytes:
    """What the MAC covers: everything up to and including the ``---`` mark."""
    return b"".join([VERSION_LINE, b"\n", *(stanza.encode() for stanza in stanzas), _MAC_MARK])


def read_header(source: ExactSource) -> Header:
    """Read a header and leave ``source`` at the first byte after it.

    Raises ``NotAgeFile``, ``UnsupportedVersion``, ``HeaderTruncated`` or ``HeaderMalformed``.
    Reads no more than ``LARGEST_HEADER`` bytes.
    """
    start = source.peek(len(PREFIX))
    if not PREFIX.startswith(start[: len(PREFIX)]):
        raise NotAgeFile
    raw = bytearray()
    while True:
        line = source.take_line(LARGEST_HEADER - len(raw))
        raw += line
        if not line.endswith(b"\n"):
            if len(raw) >= LARGEST_HEADER:
                raise HeaderMalformed("too_large")
            raise HeaderTruncated
        if len(raw) == len(line):
            _check_version(line[:-1])
        if line.startswith(_MAC_MARK):
            return parse_header(bytes(raw))


def parse_header(untrusted: bytes) -> Header:
    """The header that ``untrusted`` is, from its first byte to its last.

    Raises ``NotAgeFile``, ``UnsupportedVersion``, ``HeaderTruncated`` or ``HeaderMalformed``.
    """
    if not PREFIX.startswith(untrusted[: len(PREFIX)]):
        raise NotAgeFile
    *lines, rest = untrusted.split(b"\n")
    if not lines:
        raise HeaderTruncated
    _check_version(lines[0])
    stanzas: list[Stanza] = []
    place = 1
    while place < len(lines) and not lines[place].startswith(_MAC_MARK):
        stanza, place = _parse_stanza(lines, place)
        stanzas.append(stanza)
    if place >= len(lines):
        raise HeaderTruncated
    if rest or place != len(lines) - 1:
        raise HeaderMalformed("after_mac")
    if not stanzas:
        raise HeaderMalformed("no_stanza")
    return Header(tuple(stanzas), _parse_mac(lines[place]))


def _check_version(line: bytes) -> None:
    if line == VERSION_LINE:
        return
    if not line.startswith(PREFIX):
        raise NotAgeFile
    version = line[len(PREFIX) :]
    if len(version) > _LONGEST_VERSION or not _VERSION.match(version):
        raise HeaderMalformed("version_line")
    raise UnsupportedVersion(version.decode("ascii"))


def _parse_stanza(lines: list[bytes], place: int) -> tuple[Stanza, int]:
    if not _ARGUMENT_LINE.match(lines[place]):
        raise HeaderMalformed("stanza_arguments")
    args = tuple(lines[place][3:].decode("ascii").split(" "))
    body = bytearray()
    while place + 1 < len(lines):
        place += 1
        line = lines[place]
        if len(line) > _BODY_COLUMNS:
            raise HeaderMalformed("stanza_body_line")
        try:
            body += strict64.decode(line)
        except strict64.NotCanonical:
            raise HeaderMalformed("stanza_body_line") from None
        if len(line) < _BODY_COLUMNS:
            return Stanza(args, bytes(body)), place + 1
    raise HeaderTruncated


def _parse_mac(line: bytes) -> bytes:
    try:
        mac = strict64.decode(line.removeprefix(_MAC_MARK + b" "))
    except strict64.NotCanonical:
        raise HeaderMalformed("mac_line") from None
    if len(mac) != _MAC_BYTES:
        raise HeaderMalformed("mac_line")
    return mac
