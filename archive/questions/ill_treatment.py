"""Who says to have been ill-treated: people and groups, act by act, each with what it rests on."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeVar

from archive.connection import Database, Row
from archive.dates import PartialDate
from archive.merges import Merges
from archive.model.acts import PeopleGroup
from archive.model.evidence import EvidenceFile
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.questions.allegations import outcomes_of, perpetrators_of
from archive.questions.codes import as_code, code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.casework import ClaimStatus, Verification
from archive.vocabulary.harm import ActKind, Independence, Method
from archive.vocabulary.proceedings import ComplaintOutcome

_T = TypeVar("_T")

KINDS: Final = frozenset(
    {
        ActKind.TORTURE,
        ActKind.ILL_TREATMENT,
        ActKind.FORCE_ON_ARREST,
        ActKind.FORCE_IN_DISPERSAL,
        ActKind.KILLING,
        ActKind.DEATH_IN_CUSTODY,
        ActKind.ENFORCED_DISAPPEARANCE,
        ActKind.THREAT,
        ActKind.FORCED_CONFESSION,
        ActKind.MEDICAL_CARE_DENIED,
        ActKind.REPRISAL,
    }
)
"""What counts by its kind; any other act counts where it names a method."""

_AT_ONCE: Final = 400
"""As many subjects one statement asks for."""
NOBODY: Final = ("", "")
"""The subject of acts against nobody in particular."""


@dataclass(frozen=True)
class Rests:
    """On how many different origins a claim rests. They are of different weight and are not added."""

    testimonies: int = 0
    sources: int = 0
    files: int = 0
    own: int = 0
    """Citations that name no origin."""


@dataclass(frozen=True)
class Treated:
    """One act, and how far it is proven. Nothing here is our judgement of whether it is true."""

    act_id: str
    code: str
    kind: ActKind
    methods: tuple[Method, ...]
    """Without those that no list shows."""
    protected: bool
    """It tells of sexual violence: what was done stands in no list."""
    victim: Subject
    happened: PartialDate
    claim: ClaimStatus
    verification: Verification
    perpetrators: tuple[str, ...]
    rests: Rests
    papers: Mapping[Independence, int]
    """Medical examinations of the person, by whose doctor it was; they need not be about this act."""
    outcomes: frozenset[ComplaintOutcome]
    """Empty where nothing is recorded of a complaint, which does not say that nothing happened."""


def ill_treated(
    database: Database, *, case_id: str = "", subject: tuple[str, str] | None = None
) -> list[tuple[str, str]]:
    """Kind and id of everybody in question, people before groups, by code; then ``NOBODY`` where acts name none.

    With ``case_id`` by the acts of that case: those that belong to it, and those at its events.
    """
    merges = Merges.read(database)
    asked = None if subject is None else [(subject[0], one) for one in merges.together(subject[1])]
    where, parameters = _where(case_id, asked)
    # An index answers this without reading the acts (``m0004_harm.INDEXES``).
    found = database.pairs(
        f"SELECT DISTINCT a.victim_entity, a.victim_id FROM act AS a WHERE {where}", tuple(parameters)
    )
    of: dict[str, list[str]] = {Person.entity: [], PeopleGroup.entity: []}
    others: dict[tuple[str, str], None] = {}
    for entity, one in found:
        if one and entity in of:
            of[entity].append(one)
        else:
            others[(entity, one) if one else NOBODY] = None
    subjects = [(entity, one) for entity, ids in of.items() for one in _by_code(database, entity, ids)] + list(others)
    if not merges:
        return subjects
    # Whoever was merged stands where the record is that stays.
    led = {(entity, merges.lead(one) if one else one): None for entity, one in subjects}
    return list(led)


def treated(
    database: Database, subjects: Collection[tuple[str, str]], *, case_id: str = ""
) -> dict[tuple[str, str], list[Treated]]:
    """Their acts by subject, each in order of time; the subjects are those of ``ill_treated``."""
    found: dict[tuple[str, str], list[Treated]] = {subject: [] for subject in subjects}
    merges = Merges.read(database)
    records = [(entity, one) for entity, subject_id in subjects for one in merges.together(subject_id)]
    for some in _batches(records):
        where, parameters = _where(case_id, some)
        happened = ", ".join(f"a.{column}" for column in PartialDate.not_stated().to_columns("happened"))
        rows = list(
            database.rows(
                "SELECT a.id, a.code, a.kind, a.methods, a.sexual_violence, a.claim, a.verification,"
                f" {happened}, {subject_columns('a', 'victim')} FROM act AS a {subject_joins('a', 'victim')}"
                f" WHERE {where}",
                tuple(parameters),
            )
        )
        for one in _told(database, rows, merges):
            found.setdefault((one.victim.entity, one.victim.id) if one.victim.id else NOBODY, []).append(one)
    return {
        subject: sorted(acts, key=lambda one: (one.happened.sort_key(), one.code)) for subject, acts in found.items()
    }


def _told(database: Database, rows: list[Row], merges: Merges) -> Iterator[Treated]:
    ids = [row["id"] for row in rows]
    doers, _ = perpetrators_of(database, ids)
    outcomes, rests = outcomes_of(database, ids), rests_of(database, ids)
    papers = _papers(database, [row["about_id"] for row in rows if row["about_entity"] == "person"], merges)
    for row in rows:
        methods = [as_code(code, Method, "act", "methods") for code in row["methods"].split()]
        yield Treated(
            act_id=row["id"],
            code=row["code"],
            kind=code_in(row, "kind", ActKind, "act"),
            methods=tuple(method for method in methods if method is not Method.SEXUAL_VIOLENCE),
            protected=bool(row["sexual_violence"]) or Method.SEXUAL_VIOLENCE in methods,
            victim=subject_of(row, merges),
            happened=PartialDate.from_columns(row, "happened"),
            claim=code_in(row, "claim", ClaimStatus, "act"),
            verification=code_in(row, "verification", Verification, "act"),
            perpetrators=tuple(sorted(doers.get(row["id"], ()))),
            rests=rests.get(row["id"], Rests()),
            papers=MappingProxyType(papers.get(merges.lead(row["about_id"]), {})),
            outcomes=frozenset(outcomes.get(row["id"], ())),
        )


def _where(case_id: str, subjects: Collection[tuple[str, str]] | None) -> tuple[str, list[str]]:
    kinds = sorted(KINDS)
    where = (
        f"a.withdrawn_at IS NULL AND (a.kind IN ({_marks(kinds)}) OR a.methods NOT IN ('', 'not_stated')"
        " OR a.sexual_violence = 1)"
    )
    parameters = [str(kind) for kind in kinds]
    if case_id:
        member = "SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = ? AND member_entity = "
        where += f" AND (a.id IN ({member}'act') OR a.event_id IN ({member}'event'))"
        parameters += [case_id, case_id]
    if subjects is not None:
        ids = [subject_id for _, subject_id in subjects if subject_id]
        nobody = " OR a.victim_id IS NULL" if any(not subject_id for _, subject_id in subjects) else ""
        where += f" AND (a.victim_id IN ({_marks(ids)}){nobody})"
        parameters += ids
    return where, parameters


def rests_of(database: Database, act_ids: list[str]) -> dict[str, Rests]:
    """On what acts rest, by the id of each. Every origin counts once, also where several places of it are cited;
    texts of one testimony are one origin.
    """
    origins = defaultdict[str, set[tuple[str, str]]](set)
    for some in _batches(act_ids):
        for row in database.rows(
            "SELECT c.target_id AS act, c.origin_entity AS entity,"
            " coalesce(t.testimony_id, c.origin_id, c.id) AS origin FROM citation AS c"
            " LEFT JOIN text_version AS t ON c.origin_entity = 'text_version' AND t.id = c.origin_id"
            f" WHERE c.withdrawn_at IS NULL AND c.target_entity = 'act' AND c.target_id IN ({_marks(some)})",
            tuple(some),
        ):
            entity = Testimony.entity if row["entity"] == "text_version" else row["entity"]
            origins[row["act"]].add((entity, row["origin"]))
    return {
        act: Rests(
            testimonies=sum(entity == Testimony.entity for entity, _ in found),
            sources=sum(entity == "source" for entity, _ in found),
            files=sum(entity == EvidenceFile.entity for entity, _ in found),
            own=sum(not entity for entity, _ in found),
        )
        for act, found in origins.items()
    }


def _papers(database: Database, person_ids: list[str], merges: Merges) -> dict[str, dict[Independence, int]]:
    """By the record of the person that stays."""
    found = defaultdict[str, dict[Independence, int]](dict)
    for some in _batches(list(dict.fromkeys(one for person_id in person_ids for one in merges.together(person_id)))):
        for row in database.rows(
            "SELECT person_id, independence, count(*) AS number FROM medical_record"
            f" WHERE withdrawn_at IS NULL AND person_id IN ({_marks(some)}) GROUP BY person_id, independence",
            tuple(some),
        ):
            counts = found[merges.lead(row["person_id"])]
            independence = code_in(row, "independence", Independence, "medical_record")
            counts[independence] = counts.get(independence, 0) + row["number"]
    return found


def _by_code(database: Database, entity: str, ids: list[str]) -> list[str]:
    """The ids in the order of their codes; those that are not there come last."""
    among = "id IN (SELECT value FROM json_each(?)) ORDER BY length(code), code"
    found: list[tuple[str, str]] = []
    if len(ids) > _AT_ONCE:
        # To look at the index of all codes is quicker than to look up so many one by one; ``+`` says so.
        standing = f'SELECT id, code FROM "{entity}" WHERE withdrawn_at IS NULL AND +{among}'
        found = database.pairs(standing, (json.dumps(ids),))
    if len(found) == len(ids):
        return [one for one, _ in found]
    codes = dict(found)
    left = [one for one in ids if one not in codes]
    codes |= database.pairs(f'SELECT id, code FROM "{entity}" WHERE {among}', (json.dumps(left),))
    return sorted(ids, key=lambda one: (one not in codes, len(codes.get(one, "")), codes.get(one, "")))


def _batches(items: list[_T]) -> Iterator[list[_T]]:
    yield from (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))


def _marks(items: Iterable[object]) -> str:
    return ", ".join("?" for _ in items)
