"""The lines of a file of records: the first, one for each record, and the last, which proves that none is missing."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from archive.canonical import canonical_json
from archive.interchange.errors import (
    Fault,
    NotRecords,
    Problem,
    RecordsAltered,
    RecordsCutOff,
    RecordsTooNew,
)
from archive.migrations import STEPS

FORMAT: Final = "strongroom-interchange"
VERSION: Final = 1
LANGUAGES: Final = ("en", "ru", "kk")
"""Languages that the program has words in for every code of the file."""
LONGEST_LINE: Final = 64 * 1024 * 1024
"""Bytes: above the longest text that a field takes, also where each letter is written as an escape."""

_FIRST: Final = 64 * 1024
_DIGEST: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Header:
    """The first line."""

    step: str
    made_at: str
    classes: str
    """Sensitivity classes that the file holds, ``ABC`` or more."""
    left_out: Mapping[str, Sequence[str]]
    """Fields of a kind that are in no line, because their class is not among them."""

    def line(self) -> bytes:
        """As it stands in the file."""
        return _line(
            {
                "format": FORMAT,
                "version": VERSION,
                "step": self.step,
                "languages": list(LANGUAGES),
                "made_at": self.made_at,
                "classes": self.classes,
                "left_out": {kind: list(names) for kind, names in self.left_out.items()},
            }
        )


@dataclass(frozen=True)
class RawLine:
    """The JSON of one record, as it came, or what is wrong with the line."""

    number: int
    untrusted_record: dict[str, Any]
    problem: Problem | None = None


def newest_step() -> str:
    """The step of the schema whose kinds and fields this program writes."""
    return STEPS[-1][0]


def written(header: Header, records: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """Every line of a file, in order."""
    digest, count = hashlib.sha256(), 0
    first = header.line()
    digest.update(first)
    yield first
    for record in records:
        line = _line(record)
        digest.update(line)
        count += 1
        yield line
    yield _line({"records": count, "sha256": digest.hexdigest()})


def _line(value: object) -> bytes:
    return canonical_json(value) + b"\n"


class Reader:
    """Reads a file of records once, line by line. ``digest`` tells at its end what was read."""

    def __init__(self, untrusted_stream: BinaryIO) -> None:
        """Read the first line.

        Raises:
            NotRecords, RecordsTooNew, RecordsCutOff.
        """
        self._stream = untrusted_stream
        self._digest = hashlib.sha256()
        self.digest = ""
        line = untrusted_stream.readline(_FIRST)
        self._digest.update(line)
        self.header = _header(line)

    def lines(self) -> Iterator[RawLine]:
        """Each record's line in order.

        Raises:
            RecordsCutOff: there is no last line. RecordsAltered: it does not fit, or something follows it.
        """
        number = 1
        while True:
            number += 1
            line = self._stream.readline(LONGEST_LINE + 1)
            if not line.endswith(b"\n") and len(line) <= LONGEST_LINE:
                raise RecordsCutOff(line=number - 1)
            if not line.endswith(b"\n"):
                yield RawLine(number, {}, Problem(number, Fault.TOO_LONG))
                return
            try:
                found = strict_json(line)
            except ValueError:
                yield RawLine(number, {}, Problem(number, Fault.NOT_JSON))
                self._digest.update(line)
                continue
            if not isinstance(found, dict):
                yield RawLine(number, {}, Problem(number, Fault.SHAPE))
            elif "sha256" in found:
                self._last(found, number - 2)
                return
            else:
                yield RawLine(number, found)
            self._digest.update(line)

    def _last(self, untrusted_footer: dict[str, Any], count: int) -> None:
        self.digest = self._digest.hexdigest()
        if untrusted_footer != {"records": count, "sha256": self.digest} or self._stream.read(1):
            raise RecordsAltered


def _header(line: bytes) -> Header:
    try:
        found = strict_json(line)
    except ValueError:
        raise NotRecords from None
    if not isinstance(found, dict) or found.get("format") != FORMAT or type(found.get("version")) is not int:
        raise NotRecords
    steps = [name for name, _ in STEPS]
    if found["version"] > VERSION or (isinstance(found.get("step"), str) and found["step"] not in steps):
        raise RecordsTooNew
    left_out = found.get("left_out", {})
    sound = isinstance(left_out, dict) and all(
        isinstance(names, list) and all(isinstance(name, str) for name in names) for names in left_out.values()
    )
    if found["version"] != VERSION or not isinstance(found.get("step"), str) or not sound:
        raise NotRecords
    return Header(found["step"], str(found.get("made_at", "")), str(found.get("classes", "")), left_out)


def strict_json(untrusted_line: bytes) -> Any:
    """JSON without numbers that are not whole, and without a key twice. Raises ``ValueError``."""
    try:
        return json.loads(
            untrusted_line.decode("utf-8"),
            object_pairs_hook=_once,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except RecursionError:
        raise ValueError from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _refuse(_: str) -> Any:
    raise ValueError
