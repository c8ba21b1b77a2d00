"""Who says what: citations of records and of single values, and values that contradict one another side by side."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar

from archive.canonical import canonical_json
from archive.dates import PartialDate
from archive.errors import ArchiveError, FieldInvalid
from archive.ledger import Ledger
from archive.locators import WHOLE, Locator, fragment
from archive.model.catalogue import record_type
from archive.model.claims import Citation, Discrepancy, Source
from archive.model.evidence import EvidenceFile
from archive.model.fields import FieldSpec, Record
from archive.model.testimony import Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.records import Records
from archive.vocabulary.casework import ClaimStatus

ORIGINS = (Source, Testimony, TextVersion, EvidenceFile)
"""Kinds of records that can say something."""


@dataclass(eq=False)
class DecisionNeedsReason(ArchiveError):
    """A contradiction was decided without saying why."""

    code: ClassVar[str] = "decision_needs_reason"


@dataclass(frozen=True)
class StatedValue:
    """One value of one field, and everybody who gives it. ``shown``: it is the one that the record shows."""

    value: Any
    shown: bool
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Told:
    """What is known of where one field of a record comes from, without what anybody says."""

    citations: int
    sources: int
    """Different origins; our own knowledge is one."""
    values: int
    """Different values, with the one that is shown."""
    decided: bool
    """Whether a reason was given for what is shown."""

    @property
    def contradicted(self) -> bool:
        """Whether somebody gives another value than is shown, decided or not."""
        return self.values > 1


class Claims:
    """Keeps every value that any source gives. The value that is shown hides none of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records = Records(ledger)

    def cite(
        self,
        target: Record,
        origin: Record | None = None,
        *,
        field: str = "",
        paragraph: int | None = None,
        value: Any = None,
        locator: str = "",
        place: Locator = WHOLE,
        quote: str = "",
        translation: str = "",
        quoted: Transcript | None = None,
        claim: ClaimStatus = ClaimStatus.REPORTED,
        as_of: PartialDate | None = None,
    ) -> Citation:
        """Who says it, of a record or of one field; ``value`` where the source gives another than is shown.

        ``paragraph`` is the one of a text that is supported, from 1. ``place`` is where exactly in a file of
        evidence, beside the words of the ``locator``; ``quoted`` is the text of that file out of which the words
        were taken.

        A value that contradicts what is shown opens a discrepancy, unless one is open; what is shown does not change.

        Raises:
            FieldInvalid: no such field, a value that does not fit it, or an origin that cannot say anything,
                a place in something that is no file, a paragraph that is not there, or the text of another file.
        """
        if origin is not None and not isinstance(origin, ORIGINS):
            raise FieldInvalid(entity=Citation.entity, field="origin_entity")
        if place != WHOLE and not isinstance(origin, EvidenceFile):
            raise FieldInvalid(entity=Citation.entity, field="fragment")
        if value is not None and not field:
            raise FieldInvalid(entity=Citation.entity, field="target_field")
        if paragraph is not None and (field or not has_paragraph(target, paragraph)):
            raise FieldInvalid(entity=Citation.entity, field="target_paragraph")
        if quoted is not None and (origin is None or quoted.file_id != origin.id):
            raise FieldInvalid(entity=Citation.entity, field="quoted_id")
        said = ""
        if field:
            spec = type(target).spec(field)
            said = "" if value is None else _written(spec.to_plain(value, target.entity))
        with self._ledger.database.atomic():
            citation = self._records.add(
                Citation,
                target_entity=target.entity,
                target_id=target.id,
                target_field=field,
                target_paragraph=paragraph,
                value=said,
                origin_entity="" if origin is None else origin.entity,
                origin_id=None if origin is None else origin.id,
                locator=locator,
                fragment=fragment(place),
                quote=quote,
                translation=translation,
                quoted_id=None if quoted is None else quoted.id,
                claim=claim,
                as_of=as_of or PartialDate.not_stated(),
            )
            if said and said != self._shown(target, field) and self.discrepancy(target, field) is None:
                self._records.add(
                    Discrepancy, target_entity=target.entity, target_id=target.id, target_field=field
                )
        return citation

    def of(self, target: Record, field: str | None = None) -> list[Citation]:
        """Citations of a record in the order of recording; of one field, or of all with ``None``."""
        found = self._records.about(Citation, "target", target)
        return [citation for citation in found if field is None or citation.target_field == field]

    def values(self, target: Record, field: str) -> list[StatedValue]:
        """Every value that anybody gives for a field, the one that is shown first."""
        spec = type(target).spec(field)
        shown = self._shown(target, field)
        by_value: dict[str, list[Citation]] = {shown: []}
        for citation in self.of(target, field):
            by_value.setdefault(citation.value or shown, []).append(citation)
        return [
            StatedValue(read[0], said == shown, tuple(citations))
            for said, citations in by_value.items()
            if (read := readable(spec, said, target.entity)) is not None
        ]

    def told(self, target: Record) -> dict[str, Told]:
        """For each field that anybody was cited for; ``""`` is the record as a whole."""
        by_field: dict[str, list[Citation]] = {}
        for citation in self.of(target):
            by_field.setdefault(citation.target_field, []).append(citation)
        decided = {
            one.target_field
            for one in self._records.about(Discrepancy, "target", target)
            if one.chosen_id is not None
        }
        told = {}
        for field, citations in by_field.items():
            if field and not knows(type(target), field):
                continue
            values = {self._shown(target, field) if field else ""} | {one.value for one in citations if one.value}
            origins = {(one.origin_entity, one.origin_id) for one in citations}
            told[field] = Told(len(citations), len(origins), len(values), field in decided)
        return told

    def discrepancy(self, target: Record, field: str) -> Discrepancy | None:
        """The standing discrepancy about a field, decided or open."""
        found = self._records.about(Discrepancy, "target", target)
        return next((one for one in found if one.target_field == field), None)

    def undecided(self) -> list[Discrepancy]:
        """Every discrepancy that nobody decided yet, oldest first."""
        return self._ledger.find(Discrepancy, "chosen_id IS NULL")

    def decide(self, discrepancy: Discrepancy, chosen: Citation, *, assessment: str = "", reason: str) -> Discrepancy:
        """Show the value of one citation from now on. What was shown before stays beside it as a citation.

        Raises:
            DecisionNeedsReason. FieldInvalid: the citation is about something else.
        """
        if not reason.strip():
            raise DecisionNeedsReason
        about = (discrepancy.target_entity, discrepancy.target_id, discrepancy.target_field)
        if (chosen.target_entity, chosen.target_id, chosen.target_field) != about:
            raise FieldInvalid(entity=Discrepancy.entity, field="chosen_id")
        with self._ledger.database.atomic():
            target = self._target(discrepancy)
            field, shown = discrepancy.target_field, self._shown(target, discrepancy.target_field)
            if chosen.value and chosen.value != shown:
                self._keep_what_was_shown(target, field, shown)
                spec = type(target).spec(field)
                value = spec.from_plain(json.loads(chosen.value), target.entity)
                self._records.amend(target, {field: value}, reason=reason)
            return self._records.amend(
                discrepancy,
                {
                    "chosen_id": chosen.id,
                    "assessment": assessment or discrepancy.assessment,
                    "reason": reason,
                    "decided_by": self._ledger.journal.actor,
                },
                reason=reason,
            )

    def reopen(self, discrepancy: Discrepancy, *, reason: str) -> Discrepancy:
        """The question is open again. What is shown does not change. Raises ``DecisionNeedsReason``."""
        if not reason.strip():
            raise DecisionNeedsReason
        return self._records.amend(discrepancy, {"chosen_id": None, "reason": reason}, reason=reason)

    def _keep_what_was_shown(self, target: Record, field: str, shown: str) -> None:
        """Citations of "what is shown" get its value written out, or would speak of another value afterwards."""
        plain = [citation for citation in self.of(target, field) if not citation.value]
        for citation in plain:
            self._records.amend(citation, {"value": shown}, reason="shown until now")
        if not any(citation.value == shown for citation in self.of(target, field)):
            spec = type(target).spec(field)
            self.cite(target, field=field, value=spec.from_plain(json.loads(shown), target.entity))

    def _target(self, discrepancy: Discrepancy) -> Record:
        return self._ledger.get(record_type(discrepancy.target_entity), discrepancy.target_id)

    def _shown(self, target: Record, field: str) -> str:
        current = self._ledger.get(type(target), target.id)
        spec = type(target).spec(field)
        return _written(spec.to_plain(getattr(current, field), target.entity))


def has_paragraph(target: Record, number: int) -> bool:
    """Whether the record is a text that has a paragraph of that number."""
    return isinstance(target, TextVersion | Transcript) and 1 <= number <= len(target.paragraphs())


def knows(kind: type[Record], field: str) -> bool:
    """Whether a kind has that field; a file of records from elsewhere may name one that this program never had."""
    return any(spec.name == field for spec in kind.specs())


def readable(spec: FieldSpec, untrusted_said: str, entity: str) -> tuple[Any] | None:
    """The value that a citation gives, alone in a tuple; ``None`` where it is no value of that field."""
    try:
        return (spec.from_plain(json.loads(untrusted_said), entity),)
    except (ValueError, RecursionError, FieldInvalid):
        return None


def _written(plain: Any) -> str:
    return canonical_json(plain).decode("utf-8")
