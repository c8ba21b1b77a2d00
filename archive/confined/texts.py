"""Texts of files, read by the confined worker and checked here: lines of plain text, nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from archive.confined.asking import Answer, DecodingRefused, Source
from archive.confined.workers import Workers
from crypto.jobs import CancelToken, Progress, no_progress

MOST_CHARACTERS = 32_000_000
"""Of one text; what is more is left out, and the reading says so."""
MOST_FILE_BYTES = 4 * 1024 * 1024 * 1024
SECONDS = 60.0
_MOST_BYTES = 512 * 1024 * 1024
_MOST_LINES = 1001
_MOST_LINE = 8000
_MOST_LEAVES = 200_000
_KINDS = re.compile(r"[pcrmn1-6]*")
_UNSEEN = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_FORM = re.compile(r"[a-z_]{1,20}")
_ENCODING = re.compile(r"[a-z0-9_.-]{0,30}")


@dataclass(frozen=True)
class Stretch:
    """Lines with the kind of each, as ``archive.evidence_texts.Leaf`` has them; ``title`` of a sheet or slide."""

    title: str
    lines: tuple[str, ...]
    kinds: str


@dataclass(frozen=True)
class Told:
    """What the reader says of the whole text."""

    form: str
    encoding: str
    cut: bool
    untrusted_enclosed: tuple[tuple[int, str, str, int], ...]
    """Of a mail: number, name, type, size of each enclosed file."""


def read_text(
    workers: Workers,
    source: Source,
    media_type: str,
    on_stretch: Callable[[Stretch], None],
    *,
    most_characters: int = MOST_CHARACTERS,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Told:
    """The text of a file, stretch by stretch.

    Raises:
        DecodingRefused: also ``entities``, ``too_many_parts``. Cancelled; what the source and ``on_stretch`` raise.
    """
    if source.size > MOST_FILE_BYTES:
        raise DecodingRefused(reason="too_large")
    count = 0

    def take(untrusted_piece: bytes) -> None:
        nonlocal count
        count += 1
        if count > _MOST_LEAVES:
            raise DecodingRefused(reason="broke_off")
        on_stretch(checked_stretch(untrusted_piece))

    answer = workers.ask(
        "texts",
        "text",
        {"media_type": media_type, "most_characters": most_characters},
        [source],
        on_piece=take,
        most=_MOST_BYTES,
        seconds=SECONDS,
        progress=progress,
        token=token,
    )
    return _told(answer)


def enclosed_bytes(workers: Workers, source: Source, number: int, *, token: CancelToken | None = None) -> bytes:
    """The bytes of a file that a mail encloses. Raises as ``read_text``."""
    answer = workers.ask("texts", "attachment", {"number": number}, [source], seconds=SECONDS, token=token)
    data = b"".join(answer.untrusted_pieces)
    if answer.number("size", 0, len(data)) != len(data):
        raise DecodingRefused(reason="broke_off")
    return data


def checked_stretch(untrusted_piece: bytes) -> Stretch:
    """Lines that a worker sent. Raises ``DecodingRefused`` (``broke_off``) for anything else."""
    try:
        untrusted: Any = json.loads(untrusted_piece)
        title, lines, kinds = untrusted["title"], untrusted["lines"], untrusted["kinds"]
        sound = (
            isinstance(title, str)
            and isinstance(lines, list)
            and isinstance(kinds, str)
            and len(title) <= 200
            and len(lines) == len(kinds)
            and len(lines) <= _MOST_LINES
            and _KINDS.fullmatch(kinds) is not None
            and all(isinstance(line, str) and len(line) <= _MOST_LINE for line in lines)
        )
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise DecodingRefused(reason="broke_off") from error
    if not sound:
        raise DecodingRefused(reason="broke_off")
    return Stretch(_UNSEEN.sub("", title), tuple(_UNSEEN.sub("", line) for line in lines), kinds)


def _told(answer: Answer) -> Told:
    form, encoding = answer.words("form", 20), answer.words("encoding", 30)
    cut, untrusted = answer.untrusted_fields.get("cut"), answer.untrusted_fields.get("enclosed")
    if not isinstance(cut, bool) or not isinstance(untrusted, list) or len(untrusted) > 500:
        raise DecodingRefused(reason="broke_off")
    if not _FORM.fullmatch(form) or not _ENCODING.fullmatch(encoding):
        raise DecodingRefused(reason="broke_off")
    return Told(form, encoding, cut, tuple(_enclosed(one) for one in untrusted))


def _enclosed(untrusted: Any) -> tuple[int, str, str, int]:
    if not isinstance(untrusted, dict):
        raise DecodingRefused(reason="broke_off")
    one = Answer(untrusted, ())
    name, kind = one.words("name", 250), one.words("type", 100)
    number, size = one.number("number", 1, 10_000), one.number("size", 0, 2**40)
    return number, _UNSEEN.sub("", name), _UNSEEN.sub("", kind), size
