"""What waits for a second reading, and what does not fit together, for the page of the review."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Sequence
from dataclasses import dataclass

from archive.claims import Claims
from archive.clock import local_day
from archive.covering.areas import areas_of
from archive.covering.second_look import SecondLook
from archive.errors import RecordNotFound
from archive.integrity.concern import Concern
from archive.integrity.review import concerns
from archive.model.casework import CaseMember
from archive.model.catalogue import owner_of, record_type
from archive.model.claims import Citation
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile
from archive.model.fields import Record
from archive.model.testimony import Testimony, TextVersion
from archive.second_reading import Readings, Waiting, Why
from archive.vault import Vault
from archive.vocabulary.casework import Verification
from archive.vocabulary.labels import LabelLanguage
from crypto.jobs import CancelToken
from ui.presenters.citing import paragraph_of
from ui.presenters.field_facts import Closed, FieldFact, fact_of
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.record_sheet import RecordSheet, RecordSheets
from ui.presenters.record_told import ToldFields


class Queue(enum.StrEnum):
    """What is listed."""

    WAITING = "waiting"
    """Nobody but who typed it has read it."""
    BACK = "back"
    """It was downgraded, or somebody has to be asked again."""
    OLD = "old"
    CONCERNS = "concerns"
    COPIES = "copies"
    """Copies with covered places at which nobody else has looked."""


_QUEUES = {
    Queue.WAITING: (Why.NOT_READ,),
    Queue.BACK: (Why.DOUBTED, Why.ASKED),
    Queue.OLD: (Why.OLD,),
}


@dataclass(frozen=True)
class Point:
    """One thing to look at: a claim that waits, or a record that a rule concerns."""

    id: str
    entity: str
    record_id: str
    why: Why | None = None
    concern: Concern | None = None
    days: int = 0


@dataclass(frozen=True)
class Behind:
    """One citation of a claim, and what stands in its source at that place."""

    citation: Citation
    origin: RecordLine | None
    words: str
    """The paragraph of the testimony that it names; empty where the source is not a text of the vault."""
    file_id: str = ""
    """The item of evidence whose file it is, to be looked at on its page."""
    says: FieldFact | None = None
    """What it says, where that is another value than the record shows and may be seen here."""
    hidden: bool = False
    """Whether its words are hidden, because the field could tell who somebody is."""


@dataclass(frozen=True)
class Reviewed:
    """A claim beside what it rests on."""

    sheet: RecordSheet
    behind: tuple[Behind, ...]
    proposed: Verification
    """How far it would be checked, by the number of its sources."""
    may_confirm: bool
    alone: bool


@dataclass(frozen=True)
class CopyToRead:
    """A copy with covered places that waits for somebody else."""

    item_id: str
    file_id: str
    code: str
    title: str
    made_by: str
    """As the journal calls them."""
    places: int


class ReviewPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._readings = Readings(vault)
        self._claims = Claims(vault.ledger)
        self._lines = RecordLines(vault)

    def points(self, queue: Queue, kind: str, case_code: str, token: CancelToken | None = None) -> list[Point]:
        """What a queue lists, of one kind or of all, of one case or of all.

        Raises ``RecordNotFound``: there is no such case; ``Cancelled``.
        """
        today = local_day(self._vault.clock)
        if queue is Queue.CONCERNS:
            found = [
                Point(f"{number}", one.entity, one.record_id, concern=one, days=one.days)
                for number, one in enumerate(concerns(self._vault.ledger, today, token))
            ]
        elif queue is Queue.COPIES:
            waiting = SecondLook(self._vault).waiting()
            found = [Point(one.id, Redaction.entity, one.id) for one in waiting if self._stands(one)]
        else:
            wanted = _QUEUES[queue]
            found = [_point(one) for one in self._readings.waiting(today, token) if one.why in wanted]
        if kind and queue is not Queue.COPIES:
            found = [one for one in found if one.entity == kind]
        if case_code.strip():
            of_case = self._of_case(case_code)
            found = [one for one in found if self._belongs(one, of_case)]
        return found

    def lines(self, points: Sequence[Point], language: LabelLanguage) -> dict[str, RecordLine]:
        """The records of some points in a line each, by id, at most some hundred at a time.

        One that has no code of its own stands under the code of what it is part of.
        """
        wanted = dict.fromkeys((one.entity, one.record_id) for one in points)
        return {line.id: line for line in self._lines.mixed(wanted, language)}

    def copies(self, points: Sequence[Point]) -> dict[str, CopyToRead]:
        """The copies among some points, by their ids; one that is there no more is left out."""
        found = dict[str, CopyToRead]()
        for point in points:
            if point.entity == Redaction.entity:
                with contextlib.suppress(RecordNotFound):
                    found[point.id] = self._copy(self._vault.ledger.get(Redaction, point.record_id))
        return found

    def _copy(self, redaction: Redaction) -> CopyToRead:
        file = self._vault.ledger.get(EvidenceFile, redaction.file_id)
        item = self._vault.evidence.get(file.item_id)
        places = len(areas_of(redaction.areas.encode()).areas)
        return CopyToRead(item.id, file.id, item.code, item.title, redaction.made_by, places)

    def _stands(self, redaction: Redaction) -> bool:
        """Whether the copy was not taken out of the vault since."""
        try:
            file = self._vault.ledger.get(EvidenceFile, redaction.file_id)
            return not file.withdrawn and not self._vault.evidence.get(file.item_id).withdrawn
        except RecordNotFound:
            return False

    def reviewed(
        self, entity: str, record_id: str, language: LabelLanguage, *, protected: bool = False
    ) -> Reviewed:
        """A claim beside everything it rests on. Raises ``RecordNotFound``."""
        sheet = RecordSheets(self._vault).sheet(entity, record_id, language, protected=protected)
        citations = self._claims.of(sheet.record)
        told = ToldFields(self._vault)
        behind = tuple(self._behind(one, told, language, protected=protected) for one in citations)
        sources = {(one.origin_entity, one.origin_id) for one in citations if one.origin_id}
        proposed = (
            Verification.CORROBORATED if len(sources) > 1
            else Verification.SINGLE_SOURCE if sources
            else Verification.UNVERIFIED
        )
        alone = self._readings.alone()
        typed = sheet.standing.typed_by if sheet.standing is not None else ""
        return Reviewed(sheet, behind, proposed, alone or typed != self._vault.journal.actor, alone)

    def _behind(self, citation: Citation, told: ToldFields, language: LabelLanguage, *, protected: bool) -> Behind:
        spec = Citation.spec("value")
        hidden = not protected and Closed(self._vault, citation).hides(spec)
        told_here = bool(citation.value) and not hidden
        says = fact_of(self._lines, citation, spec, citation.value, language) if told_here else None
        words, file_id = self._source_words(citation, protected=protected)
        return Behind(citation, told.origin(citation, language, protected=protected), words, file_id, says, hidden)

    def confirm(self, entity: str, record_id: str, verification: Verification, reason: str) -> str:
        """It was read and stands. Raises ``SameReader`` and what storage raises; returns the id."""
        self._readings.confirm(self._record(entity, record_id), verification, reason=reason)
        return record_id

    def doubt(self, entity: str, record_id: str, verification: Verification, reason: str) -> str:
        """It rests on less than it said. Raises ``ReadingNeedsReason``; returns the id."""
        self._readings.doubt(self._record(entity, record_id), verification, reason=reason)
        return record_id

    def ask_again(self, entity: str, record_id: str, reason: str) -> str:
        """Somebody has to be asked. Raises ``ReadingNeedsReason``; returns the id."""
        self._readings.ask_again(self._record(entity, record_id), reason=reason)
        return record_id

    def _record(self, entity: str, record_id: str) -> Record:
        return self._vault.records.get(record_type(entity), record_id)

    def _source_words(self, citation: Citation, *, protected: bool) -> tuple[str, str]:
        """The paragraph that is cited, where its text may be seen here, and the item whose file it is."""
        if citation.origin_id is None:
            return "", ""
        try:
            origin = self._vault.ledger.get(record_type(citation.origin_entity), citation.origin_id)
        except RecordNotFound:
            return "", ""
        if isinstance(origin, EvidenceFile):
            return "", origin.item_id
        text = origin if isinstance(origin, TextVersion) else None
        if isinstance(origin, Testimony):
            text = self._vault.testimonies.newest_text(origin)
        number = paragraph_of(citation.locator)
        if text is None or number is None or not protected:
            return "", ""
        parts = text.paragraphs()
        return (parts[number - 1] if 0 < number <= len(parts) else ""), ""

    def _of_case(self, untrusted_code: str) -> set[str]:
        case = self._vault.cases.by_code(untrusted_code.strip().upper())
        if case is None:
            raise RecordNotFound(entity="case_file")
        ids = {one.member_id for one in self._vault.ledger.find(CaseMember, "case_id = ?", (case.id,))}
        return ids | {case.id}

    def _belongs(self, point: Point, of_case: set[str]) -> bool:
        """Whether the record, or what it is part of, belongs to the case."""
        entity, record_id = point.entity, point.record_id
        for _ in range(4):
            if record_id in of_case:
                return True
            record = self._record(entity, record_id)
            if getattr(record, "case_id", None) in of_case:
                return True
            owner = owner_of(type(record), vars(record))
            if owner is None:
                return False
            entity, record_id = owner
        return False


def _point(waiting: Waiting) -> Point:
    key = f"{waiting.record_id}:{waiting.why}"
    return Point(key, waiting.entity, waiting.record_id, waiting.why, days=waiting.days)
