"""All that is written down of what was done to one person or group, in the order of the Istanbul Protocol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.clock import local_day
from archive.merges import Merges
from archive.model.acts import Act
from archive.model.catalogue import record_type
from archive.model.claims import Citation
from archive.model.fields import Record
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.organisations import OrganisationInvolvement
from archive.model.people import Involvement, Person
from archive.model.proceedings import Complaint
from archive.model.work import RiskAssessment, Task
from archive.questions.access import Access, access_log
from archive.questions.ill_treatment import Rests, rests_of
from archive.questions.track import Tracked, track
from archive.sexual_violence import tells_of_violence
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus, Role
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.field_facts import FieldFact
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.record_sheet import RecordSheets

MOST_ACTS = 40
"""As many acts the page shows; the list of records has all of them."""


@dataclass(frozen=True)
class Quoted:
    """What the person said, once, however many acts it is cited at."""

    quote: str
    translation: str
    locator: str
    claim: ClaimStatus
    origin: RecordLine | None
    """Where it stands; it could tell who a source is, and is told only when it is asked for."""


@dataclass(frozen=True)
class ActSaid:
    """One act: its facts, who is said to have done it, who saw it, and on what it rests."""

    act: Act
    line: RecordLine
    facts: tuple[FieldFact, ...]
    doers: tuple[str, ...]
    """Code and words of each."""
    saw: tuple[str, ...]
    rests: Rests
    protected: bool
    """What was done is shown only when it is asked for."""


@dataclass(frozen=True)
class PaperSaid:
    """One examination and what was found on the body."""

    record: MedicalRecord
    facts: tuple[FieldFact, ...]
    findings: tuple[MedicalFinding, ...]
    protected: bool


@dataclass(frozen=True)
class AllegationSheet:
    """The page of one person or group."""

    subject: RecordLine
    quotes: tuple[Quoted, ...]
    acts: tuple[ActSaid, ...]
    more_acts: int
    concerns: tuple[tuple[HealthConcern, tuple[FieldFact, ...]], ...]
    papers: tuple[PaperSaid, ...]
    accesses: tuple[Access, ...]
    complaints: tuple[Tracked, ...]
    tasks: tuple[RecordLine, ...]
    risks: tuple[tuple[RiskAssessment, tuple[FieldFact, ...]], ...]
    """Empty unless they were asked for: they never leave the vault."""
    hidden: bool
    """Whether something is shown only when it is asked for."""


class AllegationSheets:
    """Reads pages. May be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)
        self._sheets = RecordSheets(vault)

    def sheet(
        self, entity: str, subject_id: str, language: LabelLanguage, *, protected: bool = False
    ) -> AllegationSheet:
        """What is said of one person or group. Raises ``RecordNotFound``."""
        ledger = self._vault.ledger
        record = self._vault.records.get(record_type(entity), subject_id)
        ids = Merges.read(self._vault.database).together(subject_id) if entity == Person.entity else (subject_id,)
        marks = ", ".join("?" * len(ids))
        found = ledger.find(Act, f"victim_entity = ? AND victim_id IN ({marks})", (entity, *ids))
        found.sort(key=lambda act: (act.happened.sort_key(), act.code))
        acts = tuple(self._acts(found[:MOST_ACTS], language, protected=protected))
        papers, concerns = list[PaperSaid](), list[tuple[HealthConcern, tuple[FieldFact, ...]]]()
        if entity == Person.entity:
            papers = self._papers(tuple(ids), language, protected=protected)
            concerns = [
                (one, self._facts(one, language, protected=False))
                for one in ledger.find(HealthConcern, f"person_id IN ({marks})", tuple(ids))
            ]
        today = local_day(self._vault.clock)
        complaints = tuple(track(self._vault.database, today, subject=(entity, subject_id)))
        risks = self._risks(record)
        secret = any(act.protected for act in acts) or any(paper.protected for paper in papers)
        quotes = self._quotes(acts, language, protected=protected)
        return AllegationSheet(
            subject=self._lines.of(type(record), [subject_id], language).get(subject_id)
            or RecordLine(subject_id, entity, str(getattr(record, "code", "")), ""),
            quotes=tuple(quotes),
            acts=acts,
            more_acts=max(0, len(found) - MOST_ACTS),
            concerns=tuple(concerns),
            papers=tuple(papers),
            accesses=tuple(access_log(self._vault.database, subject=(entity, subject_id))),
            complaints=complaints,
            tasks=tuple(self._tasks(record, complaints, language)),
            risks=tuple((one, self._facts(one, language, protected=True)) for one in risks) if protected else (),
            hidden=secret or bool(risks) or self._sourced([one.act for one in acts]),
        )

    def _acts(self, acts: Sequence[Act], language: LabelLanguage, *, protected: bool) -> list[ActSaid]:
        lines = self._lines.of(Act, [act.id for act in acts], language)
        rests = rests_of(self._vault.database, [act.id for act in acts])
        said = []
        for act in acts:
            roles = self._vault.records.about(Involvement, "object", act)
            bodies = self._vault.records.about(OrganisationInvolvement, "object", act)
            saw = [one for one in roles if one.role in (Role.WITNESS, Role.BYSTANDER)]
            done = (Role.ALLEGED_PERPETRATOR, Role.COMMANDER)
            doers = [
                *(self._body(one, language) for one in bodies if one.role in done),
                *(self._person(one) for one in roles if one.role in done),
            ]
            said.append(
                ActSaid(
                    act=act,
                    line=lines[act.id],
                    facts=self._facts(act, language, protected=protected),
                    doers=tuple(doers),
                    saw=tuple(self._person(one) for one in saw),
                    rests=rests.get(act.id, Rests()),
                    protected=tells_of_violence(self._vault.ledger, act),
                )
            )
        return said

    def _person(self, role: Involvement) -> str:
        """By code, and in words only what says nothing of who they are: a rank or a unit."""
        return " · ".join(part for part in (self._vault.people.get(role.person_id).code, role.rank_or_unit) if part)

    def _body(self, role: OrganisationInvolvement, language: LabelLanguage) -> str:
        line = self._lines.mixed([("organisation", role.organisation_id)], language)
        named = [f"{one.code} {one.title}".strip() for one in line]
        return " · ".join(part for part in (*named, role.unit) if part)

    def _papers(self, person_ids: tuple[str, ...], language: LabelLanguage, *, protected: bool) -> list[PaperSaid]:
        marks = ", ".join("?" * len(person_ids))
        records = self._vault.ledger.find(MedicalRecord, f"person_id IN ({marks})", person_ids)
        records.sort(key=lambda one: (one.examined.sort_key(), one.code))
        papers = []
        for record in records:
            closed = tells_of_violence(self._vault.ledger, record)
            findings = self._vault.records.parts(MedicalFinding, "record_id", record.id)
            papers.append(
                PaperSaid(
                    record,
                    self._facts(record, language, protected=protected),
                    tuple(findings) if protected or not closed else (),
                    closed,
                )
            )
        return papers

    def _quotes(self, acts: Sequence[ActSaid], language: LabelLanguage, *, protected: bool) -> list[Quoted]:
        """What is cited also at an act that is protected is hidden with it."""
        once: dict[tuple[str, ...], Quoted] = {}
        closed = set[tuple[str, ...]]()
        for one in acts:
            for cited in self._vault.records.about(Citation, "target", one.act):
                if not (cited.quote or cited.translation or cited.locator) or cited.target_field:
                    continue
                key = (cited.origin_entity, cited.origin_id or "", cited.locator, cited.quote, cited.translation)
                if one.protected:
                    closed.add(key)
                if key not in once:
                    origin = self._origin(cited, language) if protected else None
                    once[key] = Quoted(cited.quote, cited.translation, cited.locator, cited.claim, origin)
        return [quote for key, quote in once.items() if protected or key not in closed]

    def _origin(self, cited: Citation, language: LabelLanguage) -> RecordLine | None:
        if not cited.origin_entity or not cited.origin_id:
            return None
        return next(iter(self._lines.mixed([(cited.origin_entity, cited.origin_id)], language)), None)

    def _sourced(self, acts: Sequence[Act]) -> bool:
        """Whether it is written down where it is said."""
        cited = [one for act in acts for one in self._vault.records.about(Citation, "target", act)]
        return any(one.origin_entity for one in cited)

    def _tasks(
        self, subject: Record, complaints: Sequence[Tracked], language: LabelLanguage
    ) -> list[RecordLine]:
        tasks = self._vault.records.about(Task, "about", subject)
        for one in complaints:
            if one.entity == Complaint.entity:
                tasks += self._vault.records.about(Task, "about", self._vault.records.get(Complaint, one.record_id))
        lines = self._lines.of(Task, [task.id for task in tasks], language)
        return [lines[task.id] for task in tasks if task.id in lines]

    def _risks(self, subject: Record) -> list[RiskAssessment]:
        return self._vault.records.about(RiskAssessment, "about", subject)

    def _facts(self, record: Record, language: LabelLanguage, *, protected: bool) -> tuple[FieldFact, ...]:
        """Fields that say something, but for those that name whom the page is about."""
        return tuple(self._sheets.facts_of(record, language, protected=protected))
