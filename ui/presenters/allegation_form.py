"""The form of an allegation without a window: its parts, the fields of each, and what the words in them mean.

A part that comes several times has numbers: ``act.2.methods`` is the field of the second act.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from archive.allegation import Allegations, Doer, OwnWords, Somebody, Told, ToldAct, ToldPaper, Written
from archive.errors import FieldInvalid
from archive.model.acts import Act
from archive.model.claims import Citation
from archive.model.fields import Record
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.liberty import AccessRecord
from archive.model.organisations import OrganisationInvolvement
from archive.model.people import Involvement, Person
from archive.model.proceedings import Complaint
from archive.model.work import RiskAssessment, Task
from archive.vault import Vault
from archive.vocabulary.bodies import IdentifiedHow
from archive.vocabulary.casework import ClaimStatus
from archive.vocabulary.harm import BodyRegion, BodySide, Consistency
from archive.vocabulary.proceedings import ComplaintOutcome
from crypto.errors import CodedError
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.record_form import Form, FormField, Words, empty_words, form_of, referred, values_of


class Part(enum.StrEnum):
    """In the order of the Istanbul Protocol."""

    WORDS = "words"
    ACT = "act"
    CONCERN = "concern"
    PAPER = "paper"
    ACCESS = "access"
    COMPLAINT = "complaint"
    RISK = "risk"
    NEXT = "next"


MANY = frozenset({Part.ACT, Part.CONCERN, Part.PAPER, Part.ACCESS})
"""Parts of which there may be none or several."""
SUBJECT, CASE, PERIOD, FINDINGS = "subject", "case", "period", "findings"
"""Fields of the form that are no field of a part's own kind."""


@dataclass(frozen=True)
class PartField:
    """One field of a part. ``name`` is not always that of the record's field: an act names two people."""

    name: str
    kind: type[Record]
    field: FormField
    optional: bool = False
    """Whether the part may be written without it though its record needs it."""

    @property
    def needed(self) -> bool:
        """Whether the part cannot be written without it."""
        return self.field.needed and not self.optional


def _described(kind: type[Record]) -> Mapping[str, FormField]:
    return {one.name: one for group in form_of(kind, new=True) for one in group.fields}


def _fields(kind: type[Record], *names: str) -> tuple[PartField, ...]:
    described = _described(kind)
    return tuple(PartField(name, kind, described[name]) for name in names)


def _other(name: str, kind: type[Record], field: str) -> PartField:
    return PartField(name, kind, _described(kind)[field], optional=True)


def _asked(kind: type[Record], name: str) -> PartField:
    """A choice that begins with none, because every answer says something. The part may be left out."""
    return PartField(name, kind, replace(_described(kind)[name], asked=True), optional=True)


def _line(name: str) -> PartField:
    """Words for somebody whom nobody can name; they become the label of a person."""
    return PartField(name, Person, FormField(Person.spec("label"), Form.WORDS), optional=True)


PARTS: Mapping[Part, tuple[PartField, ...]] = MappingProxyType(
    {
        Part.WORDS: _fields(Citation, "quote", "origin_id", "locator", "translation", "claim"),
        Part.ACT: (
            *_fields(Act, "kind", "happened", "words", "methods", "purposes", "instrument", "how_often"),
            *_fields(Act, "place", "place_id"),
            _other("organisation_id", OrganisationInvolvement, "organisation_id"),
            _other("unit", OrganisationInvolvement, "unit"),
            _other("doer", Involvement, "person_id"),
            _line("doer_words"),
            _other("identified", OrganisationInvolvement, "identified"),
            *_fields(Act, "statement_extracted"),
            _other("saw", Involvement, "person_id"),
            _line("saw_words"),
            *_fields(Act, "consequences", "claim", "verification", "sexual_violence"),
        ),
        Part.CONCERN: _fields(
            HealthConcern, "condition", "onset", "severity", "began", "treatment_requested", "response", "words"
        ),
        Part.PAPER: _fields(
            MedicalRecord,
            *("kind", "independence", "examined", "place", "examiner", "police_present", "restraints"),
            *("complaints", "opinion", "psychological", "recommendations", "document_id", "sexual_violence"),
        ),
        Part.ACCESS: _fields(
            AccessRecord, "seeker", "requested", "granted", "granted_on", "refused_by", "conditions", "seen"
        ),
        Part.COMPLAINT: (
            _asked(Complaint, "outcome"),
            *_fields(
                Complaint,
                *("agreed", "fear_of_reprisal", "not_filed_words", "made_by", "filed", "addressed_to"),
                *("addressed_id", "channel", "reference", "next_deadline", "answered", "decision"),
            ),
        ),
        Part.RISK: _fields(RiskAssessment, "threats", "likelihood", "mitigations"),
        Part.NEXT: _fields(Task, "title", "kind", "due", "hard"),
    }
)
_BY_NAME: Mapping[Part, Mapping[str, PartField]] = MappingProxyType(
    {part: MappingProxyType({one.name: one for one in fields}) for part, fields in PARTS.items()}
)
_ALWAYS = frozenset({"outcome", "agreed", "fear_of_reprisal"})
_PLANNED = frozenset({"made_by", "addressed_to", "addressed_id", "channel", "next_deadline"})
_ACT_ITSELF = frozenset(one.name for one in PARTS[Part.ACT] if one.kind is Act)


def asked_of_complaint(untrusted_outcome: str) -> frozenset[str]:
    """Which fields of a complaint are asked for, by what became of it; at first only whether it is wanted."""
    names = frozenset(one.name for one in PARTS[Part.COMPLAINT])
    if untrusted_outcome not in set(ComplaintOutcome):
        return _ALWAYS
    outcome = ComplaintOutcome(untrusted_outcome)
    if outcome is ComplaintOutcome.TO_BE_FILED:
        return _ALWAYS | _PLANNED
    return _ALWAYS | {"not_filed_words"} if outcome.filed is False else names - {"not_filed_words"}


def key(part: Part, number: int, name: str) -> str:
    """The name of a field in the whole form."""
    return f"{part}.{number}.{name}"


def field_of(untrusted_key: str) -> PartField | None:
    """The field that a name of the form means, if any."""
    part, number = part_of(untrusted_key)
    name = untrusted_key.rpartition(".")[2]
    return _BY_NAME[part].get(name) if part is not None and number else None


def part_of(untrusted_key: str) -> tuple[Part | None, int]:
    """The part and the number of it to which a name of the form belongs; none for those of the whole."""
    part, _, rest = untrusted_key.partition(".")
    number = rest.partition(".")[0]
    if part not in set(Part) or not (number.isascii() and number.isdecimal()) or not 0 < len(number) < 4:
        return None, 0
    return Part(part), int(number)


def numbers(part: Part, words: Iterable[str]) -> list[int]:
    """Which of a part there are among names of the form, in order."""
    return sorted({number for one in words for found, number in [part_of(one)] if found is part})


def empty(field: PartField) -> str:
    """What a part that was just begun says there."""
    if field.kind in (Act, Citation) and field.name == "claim":
        return str(ClaimStatus.ALLEGED)
    return empty_words(field.field)


def said(part: Part, number: int, words: Words) -> bool:
    """Whether anything is said in that part beyond what it began with."""
    fields = _BY_NAME[part]
    if words.get(key(part, number, FINDINGS), "").strip():
        return True
    return any(words.get(key(part, number, name), empty(one)).strip() != empty(one) for name, one in fields.items())


def lacking(words: Words) -> list[str]:
    """Fields that are needed and empty. The first act always is; other parts where anything is said in them."""
    found = [SUBJECT] if not referred(words.get(SUBJECT, ""))[1] else []
    for part in Part:
        for number in numbers(part, words):
            wanted = said(part, number, words) or (part is Part.ACT and not _acts(words))
            names = [one.name for one in PARTS[part] if one.needed]
            if part is Part.COMPLAINT:
                names.append("outcome")
            if wanted:
                found += [one for name in names if not words.get(one := key(part, number, name), "").strip()]
    return found


def told(words: Words, place: AllegationPlace) -> tuple[Told | None, Mapping[str, CodedError]]:
    """The allegation that the words mean, or what is wrong with them by the name of the field."""
    wrong: dict[str, CodedError] = {}

    def values(part: Part, number: int, names: Iterable[str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if part is Part.COMPLAINT:
            names = asked_of_complaint(words.get(key(part, number, "outcome"), ""))
        for name in names:
            one, at = _BY_NAME[part][name], key(part, number, name)
            if words.get(at, "").strip() or one.needed:
                try:
                    found |= values_of(one.kind, one.field, words.get(at, ""))
                except CodedError as error:
                    wrong[at] = error
        return found

    def of(part: Part) -> list[int]:
        return [number for number in numbers(part, words) if said(part, number, words)]

    def plain(part: Part) -> list[dict[str, Any]]:
        return [values(part, number, _BY_NAME[part]) for number in of(part)]

    acts = [
        ToldAct(values(Part.ACT, number, _ACT_ITSELF), _doer(words, number), _somebody(words, number, "saw"))
        for number in _acts(words)
    ]
    papers = []
    for number in of(Part.PAPER):
        at = key(Part.PAPER, number, FINDINGS)
        try:
            findings = findings_of(words.get(at, ""))
        except FieldInvalid as error:
            findings, wrong[at] = (), error
        papers.append(ToldPaper(values(Part.PAPER, number, _BY_NAME[Part.PAPER]), findings))
    singles = {part: plain(part) for part in (Part.COMPLAINT, Part.RISK, Part.NEXT)}
    concerns, accesses = plain(Part.CONCERN), plain(Part.ACCESS)
    own = _own_words(words, place)
    if wrong:
        return None, wrong
    return Told(
        subject=referred(words.get(SUBJECT, "")),
        acts=acts,
        words=own,
        case_id=referred(words.get(CASE, ""))[1] or place.case_id,
        event_id=place.event_id,
        concerns=concerns,
        papers=papers,
        accesses=accesses,
        period_id=referred(words.get(PERIOD, ""))[1],
        complaint=next(iter(singles[Part.COMPLAINT]), None),
        risk=next(iter(singles[Part.RISK]), None),
        next_step=next(iter(singles[Part.NEXT]), None),
    ), {}


def findings_of(untrusted_words: str) -> tuple[dict[str, Any], ...]:
    """Findings on the body out of the words of their field. Raises ``FieldInvalid`` for any other words."""
    if not untrusted_words.strip():
        return ()
    try:
        found = json.loads(untrusted_words)
        return tuple(
            {
                "body_site": str(one.get("body_site", "")),
                "region": BodyRegion(one.get("region", "not_stated")),
                "side": BodySide(one.get("side", "not_stated")),
                "diagram": str(one.get("diagram", "")),
                "kind": str(one.get("kind", "")),
                "size": str(one.get("size", "")),
                "colour": str(one.get("colour", "")),
                "consistency": Consistency(one.get("consistency", "not_stated")),
            }
            for one in found
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise FieldInvalid(entity=MedicalFinding.entity, field="diagram") from error


class AllegationSaving:
    """May be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, what: Told) -> Written:
        """All of it or nothing. Raises as ``Allegations.write``."""
        return Allegations(self._vault.ledger).write(what)


def _acts(words: Words) -> list[int]:
    return [number for number in numbers(Part.ACT, words) if said(Part.ACT, number, words)]


def _doer(words: Words, number: int) -> Doer:
    organisation = referred(words.get(key(Part.ACT, number, "organisation_id"), ""))[1]
    identified = words.get(key(Part.ACT, number, "identified"), "").strip()
    return Doer(
        organisation,
        words.get(key(Part.ACT, number, "unit"), "").strip(),
        _somebody(words, number, "doer"),
        IdentifiedHow(identified) if identified in set(IdentifiedHow) else IdentifiedHow.NOT_STATED,
    )


def _somebody(words: Words, number: int, name: str) -> Somebody:
    person = referred(words.get(key(Part.ACT, number, name), ""))[1]
    return Somebody(person, "" if person else words.get(key(Part.ACT, number, f"{name}_words"), "").strip())


def _own_words(words: Words, place: AllegationPlace) -> OwnWords:
    def text(name: str) -> str:
        return words.get(key(Part.WORDS, 1, name), "").strip()

    origin = referred(text("origin_id"))
    claim = text("claim")
    return OwnWords(
        quote=text("quote"),
        translation=text("translation"),
        origin=origin if origin[1] else place.origin,
        locator=text("locator"),
        claim=ClaimStatus(claim) if claim in set(ClaimStatus) else ClaimStatus.ALLEGED,
    )
