"""What a file says of itself: read walled in, given as plain words, never taken as true.

For safe copies and for checking what is left in one::

    before = reveal(vault.workers, reader, file.media_type)      # ``reader``: vault.objects.open(...)
    for fact in before.telling:                                  # shown: "this would be taken off"
        ...
    after = reveal(vault.workers, InMemory(made), file.media_type)
    left = left_behind(before, after)                            # empty: nothing of it is left

``telling`` is every row that says where the file comes from; ``FactMeaning`` groups them for people (place, person,
serial, hidden ...). Kinds that are not read (plain text, unknown ones) give no rows: ``is_read`` says so beforehand.
A picture inside a document, and a letter inside a letter, is a ``part`` with rows of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from archive.capture_meaning import meaning_of
from archive.capture_when import Place, degrees_said, place_said, time_said
from archive.confined.asking import SECONDS_OF_SILENCE, DecodingRefused, Source
from archive.confined.workers import Workers
from archive.dates import PartialDate
from archive.vocabulary.evidence_facts import FactMeaning
from crypto.jobs import CancelToken

MOST_ROWS: Final = 600
MOST_WORDS: Final = 1_200
ROLE: Final = "facts"
_READ: Final = frozenset(
    {
        "application/pdf",
        "application/zip",
        "application/x-ole-storage",
        "application/rtf",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/xhtml+xml",
        "message/rfc822",
        "multipart/related",
        "text/html",
        "text/rtf",
    }
)
_READ_BEGINNINGS: Final = (
    "image/",
    "audio/",
    "video/",
    "application/vnd.openxmlformats-officedocument.",
    "application/vnd.oasis.opendocument.",
    "application/vnd.ms-",
)
_MADE: Final = (
    "datetimeoriginal",
    "com.apple.quicktime.creationdate",
    "createdate",
    "photoshop:datecreated",
    "datetimedigitized",
    "creation_time",
    "creationdate",
    "created",
    "creatim",
    "date",
    "datetime",
)
"""Names under which files say when they were made, the most telling first."""
_MADE_GROUPS: Final = ("exif", "xmp", "container", "pdf", "office", "mail", "png", "stream 0")
_WARNED: Final = (FactMeaning.PLACE, FactMeaning.SERIAL, FactMeaning.PERSON, FactMeaning.PATH, FactMeaning.HIDDEN)
_NOT_TELLING: Final = frozenset({FactMeaning.TECHNICAL, FactMeaning.IDENTIFIER})


@dataclass(frozen=True)
class Fact:
    """One row. All of it is a stranger's words, in one line and bounded; shown as plain text only."""

    part: str
    """Which file inside the file says so; empty for the file itself."""
    group: str
    """Where it stands: ``exif``, ``gps``, ``xmp``, ``pdf``, ``office``, ``mail``, ``container``, ``hidden`` …"""
    name: str
    """As the file, or its format, calls it."""
    value: str

    @property
    def meaning(self) -> FactMeaning:
        """What it is about, by its name."""
        return meaning_of(self.group, self.name, self.value)


@dataclass(frozen=True)
class Revealed:
    """Everything that a file says of itself. ``cut``: there was more than is taken."""

    facts: tuple[Fact, ...]
    cut: bool

    @property
    def telling(self) -> tuple[Fact, ...]:
        """Rows that say where the file comes from: all but technical ones and numbers made at random for it."""
        return tuple(fact for fact in self.facts if fact.meaning not in _NOT_TELLING)

    @property
    def made(self) -> tuple[Fact, PartialDate] | None:
        """When it was made, as the device's or program's own clock said, and the row that says so."""
        own = [fact for fact in self.facts if not fact.part]
        for name in _MADE:
            for fact in own:
                inner = fact.name.lower() if name in fact.name.lower() else ""
                if fact.group in _MADE_GROUPS and name in (inner, inner.rpartition(":")[2]):
                    said = time_said(fact.value, self._zone(own))
                    if said is not None:
                        return fact, said
        return None

    @staticmethod
    def _zone(own: list[Fact]) -> str:
        return next((fact.value for fact in own if fact.name in ("OffsetTimeOriginal", "OffsetTime")), "")

    @property
    def place(self) -> tuple[Fact, Place] | None:
        """Where it was made, as it says, and the row that says so."""
        for fact in self.facts:
            if fact.meaning is FactMeaning.PLACE and not fact.part:
                said = place_said(fact.value)
                if said is not None:
                    return fact, said
        by_name = {fact.name: fact for fact in self.facts if fact.group == "xmp"}
        north, east = by_name.get("exif:GPSLatitude"), by_name.get("exif:GPSLongitude")
        if north is not None and east is not None:
            said = degrees_said(north.value, east.value)
            if said is not None:
                return north, said
        return None

    @property
    def warnings(self) -> tuple[FactMeaning, ...]:
        """What may lead to somebody: a place, a number of a device, a name, a folder, content that is not seen."""
        found = {fact.meaning for fact in self.facts}
        return tuple(meaning for meaning in _WARNED if meaning in found)

    def about(self, meaning: FactMeaning) -> tuple[Fact, ...]:
        """Rows of one meaning."""
        return tuple(fact for fact in self.facts if fact.meaning is meaning)


def is_read(media_type: str) -> bool:
    """Whether files of this type say anything that is read here."""
    return media_type in _READ or media_type.startswith(_READ_BEGINNINGS)


def reveal(
    workers: Workers,
    source: Source,
    media_type: str,
    *,
    seconds: float = SECONDS_OF_SILENCE,
    token: CancelToken | None = None,
) -> Revealed:
    """Everything that a file says of itself, read in a confined worker; also from bytes of a copy just made.

    Raises:
        DecodingRefused: ``damaged``, ``encrypted``, ``too_large``, ``unknown_kind``, ``too_slow``, ``broke_off``, or
            ``unconfined`` where this system does not wall the reader in. Cancelled; what the source raises.
    """
    answer = workers.ask(ROLE, "facts", {"type": media_type}, [source], seconds=seconds, token=token)
    return checked(answer.untrusted_fields.get("rows"), answer.untrusted_fields.get("cut"))


def checked(untrusted_rows: Any, untrusted_cut: Any) -> Revealed:
    """Rows as a worker or the database has them. Raises ``DecodingRefused`` (``broke_off``) for anything else."""
    if not isinstance(untrusted_rows, list) or len(untrusted_rows) > MOST_ROWS or not isinstance(untrusted_cut, bool):
        raise DecodingRefused(reason="broke_off")
    facts = []
    for untrusted_row in untrusted_rows:
        if not isinstance(untrusted_row, list) or len(untrusted_row) != 4:
            raise DecodingRefused(reason="broke_off")
        if not all(isinstance(words, str) and len(words) <= MOST_WORDS for words in untrusted_row):
            raise DecodingRefused(reason="broke_off")
        facts.append(Fact(*untrusted_row))
    return Revealed(tuple(facts), untrusted_cut)


def left_behind(before: Revealed, after: Revealed) -> tuple[Fact, ...]:
    """What a copy still says: every telling row, and numbers that tie it to the file it was made of."""
    ties = {fact.value for fact in before.about(FactMeaning.IDENTIFIER)}
    same = tuple(fact for fact in after.about(FactMeaning.IDENTIFIER) if fact.value in ties)
    return after.telling + same
