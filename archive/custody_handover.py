"""Handing evidence over, getting it back, and who has it now: entries of the journal, with what was said of them."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from archive.custody import CustodyLine
from archive.dates import PartialDate
from archive.edtf import parse_edtf
from archive.errors import ArchiveError
from archive.evidence import Evidence
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, ReturnedHow
from archive.vocabulary.evidence import CustodyAction

_LONGEST = 2000
"""Characters of one text about a hand-over."""
_Code = TypeVar("_Code", bound=enum.StrEnum)


@dataclass(eq=False)
class HandOverUnfit(ArchiveError):
    """What is said of a hand-over or a return does not fit; ``reason`` is the code of what does not."""

    code: ClassVar[str] = "hand_over_unfit"
    item: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class HandOver:
    """What is said of handing something over. Texts may name people: all of them are of class D."""

    to: HandedTo
    what: HandedWhat
    on: HandedOn
    day: PartialDate
    person_id: str = ""
    who: str = ""
    """Whom, in words, where it is nobody who is recorded."""
    file_id: str = ""
    """The file that it is a copy or a print of."""
    place: str = ""
    why: str = ""
    receipt: str = ""


@dataclass(frozen=True, kw_only=True)
class Return:
    """What is said of getting something back."""

    how: ReturnedHow
    day: PartialDate
    place: str = ""
    words: str = ""


@dataclass(frozen=True)
class Handed:
    """A hand-over as the journal has it, and what came back of it."""

    entry: str
    """Hash of the journal's entry: what a return names it by."""
    sequence: int
    noted: str
    """When it was written down, RFC 3339 in UTC."""
    said: HandOver
    returned: Return | None


class HandOvers:
    """Writes and reads them. What left and did not come back is what others have now."""

    def __init__(self, ledger: Ledger, evidence: Evidence) -> None:
        self._ledger = ledger
        self._evidence = evidence

    def hand_over(self, item: EvidenceItem, said: HandOver) -> None:
        """Write down that something of an item was handed over, and sign the journal's head, for it left.

        Raises:
            HandOverUnfit: no day; an exact or covered copy of no file; a file of another item; a text too long.
            VaultReadOnly and the errors of the disk.
        """
        files = {file.id: file for file in self._evidence.files(item)}
        copied = said.what in (HandedWhat.EXACT_COPY, HandedWhat.COVERED_COPY)
        if said.day.earliest is None and said.day.latest is None:
            raise HandOverUnfit(item=item.code, reason="hand_over_day")
        if said.file_id not in files and (said.file_id or copied):
            raise HandOverUnfit(item=item.code, reason="hand_over_file")
        texts = {"who": said.who, "place": said.place, "why": said.why, "receipt": said.receipt}
        details = {
            "to": str(said.to),
            "person": said.person_id,
            "what": str(said.what),
            "file": said.file_id,
            "on": str(said.on),
            "sha256": _sha256_of(files.get(said.file_id)),
            **_day(said.day),
            **self._texts(item, texts),
        }
        self._note(item, CustodyAction.HANDED_OVER, details)

    def give_back(self, item: EvidenceItem, entry: str, said: Return) -> None:
        """Write down that what was handed over by that entry of the journal came back, or never will.

        Raises:
            HandOverUnfit: nobody has anything by that entry; no day; a text too long.
            VaultReadOnly and the errors of the disk.
        """
        if entry not in {handed.entry for handed in self.away(item)}:
            raise HandOverUnfit(item=item.code, reason="hand_over_none")
        if said.day.earliest is None and said.day.latest is None:
            raise HandOverUnfit(item=item.code, reason="hand_over_day")
        details = {
            "of": entry,
            "state": str(said.how),
            **_day(said.day),
            **self._texts(item, {"place": said.place, "words": said.words}),
        }
        self._note(item, CustodyAction.RETURNED, details)

    def of(self, item: EvidenceItem) -> list[Handed]:
        """Everything that was handed over of an item, oldest first."""
        lines = self._evidence.custody(item)
        returns = {
            line.says("of"): _return(line) for line in lines if line.action is CustodyAction.RETURNED
        }
        return [
            Handed(line.hash, line.sequence, line.when, _hand_over(line), returns.get(line.hash))
            for line in lines
            if line.action is CustodyAction.HANDED_OVER and line.details
        ]

    def away(self, item: EvidenceItem) -> list[Handed]:
        """What others have now, oldest first."""
        return [handed for handed in self.of(item) if handed.returned is None]

    def _note(self, item: EvidenceItem, action: CustodyAction, details: Mapping[str, str]) -> None:
        with self._ledger.database.atomic():
            self._evidence.note(item, action, **{name: value for name, value in details.items() if value})
            self._ledger.journal.sign_head("export")

    @staticmethod
    def _texts(item: EvidenceItem, texts: Mapping[str, str]) -> dict[str, str]:
        found = {name: words.strip() for name, words in texts.items()}
        if any(len(words) > _LONGEST for words in found.values()):
            raise HandOverUnfit(item=item.code, reason="hand_over_long")
        return found


def _day(day: PartialDate) -> dict[str, str]:
    edtf = day.to_edtf()
    return {"day": edtf, "day_words": "" if day.text == edtf else day.text}


def _sha256_of(file: EvidenceFile | None) -> str:
    return file.sha256 if file is not None else ""


def _hand_over(line: CustodyLine) -> HandOver:
    return HandOver(
        to=_code(HandedTo, line.says("to"), HandedTo.OTHER),
        what=_code(HandedWhat, line.says("what"), HandedWhat.THING),
        on=_code(HandedOn, line.says("on"), HandedOn.OTHER),
        day=day_said(line),
        person_id=line.says("person"),
        who=line.says("who"),
        file_id=line.says("file"),
        place=line.says("place"),
        why=line.says("why"),
        receipt=line.says("receipt"),
    )


def _return(line: CustodyLine) -> Return:
    return Return(
        how=_code(ReturnedHow, line.says("state"), ReturnedHow.NOT_COMPARED),
        day=day_said(line),
        place=line.says("place"),
        words=line.says("words"),
    )


def day_said(line: CustodyLine) -> PartialDate:
    """The day that a line gives, in its own words."""
    found = parse_edtf(line.says("day"))
    return found if found is not None else PartialDate.not_stated(line.says("day_words"))


def _code(vocabulary: type[_Code], value: str, otherwise: _Code) -> _Code:
    with contextlib.suppress(ValueError):
        return vocabulary(value)
    return otherwise
