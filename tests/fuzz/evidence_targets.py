"""Targets for what reads files of evidence: what a type is told by, and the readers that are written in Python.

They run here as they run in a worker: what they refuse, and what goes wrong in them, is an answer; but what they
answer must be what the program takes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from archive.capture_facts import checked
from archive.confined.asking import Answer, DecodingRefused
from archive.confined.channel import Refused
from archive.confined.decoders import captures, captures_notes, facts, texts
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task
from archive.confined.texts import _told, checked_stretch
from archive.media_names import disagrees
from archive.mediatypes import HEAD_BYTES, ending_of, kind_of_type, media_type_of
from archive.online_captures import CaptureFields
from archive.web_archives import _list, _package, _record
from tests.evidence_corpus.captures import NOTES
from tests.evidence_corpus.sound import SOUND, sound
from tests.fuzz.target import Target, Try, must
from ui.i18n import table

_ENDINGS = ("", ".jpg", ".PDF", ".csv", ".docx", ".txt", ".xyz", ".", "\u202e.gpj", "\x00.png")
LONG = 1 << 16
"""Bytes of a case: all of a small file."""

Check = Callable[[Answer, list[bytes]], object]


def in_hand(data: bytes) -> RemoteFile:
    """Bytes as a worker gets them."""
    return RemoteFile(len(data), lambda offset, count: data[offset : offset + count])


def answered(task: Task, parameters: Mapping[str, Any], data: bytes, check: Check) -> object:
    """What comes of one task, as a worker would give it and the program would take it."""
    pieces: list[bytes] = []
    request = Request(parameters, [in_hand(data)], pieces.append, lambda _done, _total: None)
    try:
        answer = json.dumps(dict(task(request))).encode("ascii")
    except Refused as refused:
        must(refused.reason in table("en", "reason"), f"a refusal without words: {refused.reason}")
        raise DecodingRefused(reason=refused.reason) from refused
    except MemoryError as error:
        raise DecodingRefused(reason="too_large") from error
    except Exception as error:
        raise DecodingRefused(reason="damaged") from error
    try:
        return check(Answer(json.loads(answer), tuple(pieces)), pieces)
    except DecodingRefused as error:
        must(False, f"an answer that the program does not take: {error.reason}")
    return None


def _heads() -> list[bytes]:
    return [sound(kind)[:HEAD_BYTES] for kind in SOUND]


def _media_type(_folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        for ending in _ENDINGS:
            name = f"a{ending}"
            found = media_type_of(untrusted, name)
            must(found.count("/") == 1 and found.isascii(), "a type that is none")
            disagrees(found, name)
            kind_of_type(found)
            ending_of(name)
        return found

    return run


def _kinds(*kinds: str) -> Callable[[], list[bytes]]:
    return lambda: [sound(kind) for kind in kinds]


def _facts(media_type: str) -> Callable[[Path], Try]:
    def check(answer: Answer, _pieces: list[bytes]) -> object:
        found = checked(answer.untrusted_fields.get("rows"), answer.untrusted_fields.get("cut"))
        return found.made, found.place, found.warnings, [fact.meaning for fact in found.facts]

    def prepare(_folder: Path) -> Try:
        return lambda untrusted: answered(facts.facts, {"type": media_type}, untrusted, check)

    return prepare


def _texts(media_type: str) -> Callable[[Path], Try]:
    wish = {"media_type": media_type, "most_characters": 200_000}

    def check(answer: Answer, pieces: list[bytes]) -> object:
        for piece in pieces:
            found = checked_stretch(piece)
            must(not any(sign in line for line in found.lines for sign in "\n\r\x00\x1b"), "a line that is several")
            "\n".join(found.lines).encode()
        for _number, name, kind, _size in _told(answer).untrusted_enclosed:
            f"{name}{kind}".encode()
        return len(pieces)

    def prepare(_folder: Path) -> Try:
        return lambda untrusted: answered(texts.text, wish, untrusted, check)

    return prepare


def _records(_folder: Path) -> Try:
    def check(answer: Answer, _pieces: list[bytes]) -> object:
        for row in _list(answer.untrusted_fields.get("rows"), 4_000):
            repr(_record(row)).encode()
        _package(answer.untrusted_fields.get("package"))
        return answer.number("count", 1, 500_000)

    return lambda untrusted: answered(captures.records, {}, untrusted, check)


def _notes(form: str) -> Callable[[Path], Try]:
    def check(answer: Answer, _pieces: list[bytes]) -> object:
        told = CaptureFields(**{name: answer.words(name, 20_000) for name in answer.untrusted_fields})
        str(told).encode()
        return told.date()

    def prepare(_folder: Path) -> Try:
        return lambda untrusted: answered(captures_notes.notes, {"form": form}, untrusted, check)

    return prepare


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLE = "application/x-ole-storage"

EVIDENCE = (
    Target("media_type", _heads, _media_type, largest=HEAD_BYTES),
    Target("facts_picture", _kinds("jpeg", "png", "webp", "tiff"), _facts("image/jpeg"), largest=LONG, slow=True),
    Target("facts_office", _kinds("word", "open text"), _facts(_WORD), largest=LONG, slow=True),
    Target("facts_old_office", _kinds("old excel"), _facts(_OLE), largest=LONG),
    Target("facts_rtf", _kinds("rtf"), _facts("application/rtf")),
    Target("facts_mail", _kinds("mail"), _facts("message/rfc822")),
    Target("facts_page", _kinds("page"), _facts("text/html")),
    Target("text_mail", _kinds("mail"), _texts("message/rfc822"), slow=True),
    Target("text_page", _kinds("page"), _texts("text/html")),
    Target("text_table", _kinds("table"), _texts("text/csv")),
    Target("text_plain", _kinds("table"), _texts("text/plain")),
    Target("text_rtf", _kinds("rtf"), _texts("application/rtf")),
    Target("text_office", _kinds("excel", "open text"), _texts("application/zip"), largest=LONG, slow=True),
    Target("text_old_sheet", _kinds("old excel"), _texts(_OLE), largest=LONG, slow=True),
    Target("text_old_word", _kinds("old word"), _texts("application/msword"), largest=LONG, slow=True),
    Target(
        "web_archive", _kinds("bare web archive", "web archive", "web package"), _records, largest=LONG, slow=True
    ),
    Target("capture_notes", lambda: [*NOTES.values(), b'{"url": "a"}'], _notes("json")),
    Target("capture_mhtml", _kinds("page in one file"), _notes("mhtml")),
)
