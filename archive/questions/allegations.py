"""What was done to people, by method, by who did it, and by what came of a complaint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from archive.connection import Database
from archive.date_columns import begins_by, ends_from
from archive.dates import DateMode, PartialDate, Period
from archive.merges import Merges
from archive.questions.codes import as_code, code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.casework import ClaimStatus, Role
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome

_T = TypeVar("_T")


@dataclass(frozen=True)
class Wanted:
    """What is asked for. What is left empty asks for nothing; of several values any one is enough."""

    kinds: Collection[ActKind] = ()
    methods: Collection[Method] = ()
    """``NOT_STATED`` also finds acts of which no method is given."""
    perpetrators: Collection[OrganisationKind] = ()
    """``UNIDENTIFIED`` also finds acts of which nobody is named as the one who did it."""
    outcomes: Collection[ComplaintOutcome] = ()
    """What became of a complaint about the act."""
    without_complaint: bool = False
    """Acts about which no complaint is recorded, beside those with one of ``outcomes``."""
    period: Period | None = None
    mode: DateMode = DateMode.POSSIBLE


@dataclass(frozen=True)
class Allegation:
    """One act, and what is said about who did it and what followed. None of it is a finding of guilt."""

    act_id: str
    code: str
    kind: ActKind
    methods: tuple[Method, ...]
    victim: Subject
    happened: PartialDate
    claim: ClaimStatus
    perpetrators: tuple[str, ...]
    """Codes of the people and organisations that are said to have done or commanded it."""
    perpetrator_kinds: frozenset[OrganisationKind]
    outcomes: frozenset[ComplaintOutcome]
    """Empty where no complaint is recorded, which does not mean that there was none or that nothing happened."""


def allegations(database: Database, wanted: Wanted) -> list[Allegation]:
    """The acts in question in order of time, those without a date last."""
    doers, kinds = perpetrators_of(database)
    outcomes, merges = outcomes_of(database), Merges.read(database)
    where, parameters = _narrowed(wanted)
    happened = ", ".join(f"a.{column}" for column in PartialDate.not_stated().to_columns("happened"))
    found = []
    for row in database.rows(
        f"SELECT a.id, a.code, a.kind, a.methods, a.claim, {happened}, {subject_columns('a', 'victim')}"
        f" FROM act AS a {subject_joins('a', 'victim')} WHERE a.withdrawn_at IS NULL{where}",
        parameters,
    ):
        allegation = Allegation(
            act_id=row["id"],
            code=row["code"],
            kind=code_in(row, "kind", ActKind, "act"),
            methods=tuple(as_code(code, Method, "act", "methods") for code in row["methods"].split()),
            victim=subject_of(row, merges),
            happened=PartialDate.from_columns(row, "happened"),
            claim=code_in(row, "claim", ClaimStatus, "act"),
            perpetrators=tuple(sorted(doers.get(row["id"], ()))),
            perpetrator_kinds=frozenset(kinds.get(row["id"], ())),
            outcomes=frozenset(outcomes.get(row["id"], ())),
        )
        if _fits(allegation, wanted):
            found.append(allegation)
    return sorted(found, key=lambda one: (one.happened.sort_key(), one.code))


def _narrowed(wanted: Wanted) -> tuple[str, list[str]]:
    """Leaves out early what cannot be meant; ``_fits`` decides about the rest."""
    where, parameters = "", list[str]()
    if wanted.kinds:
        where += f" AND a.kind IN ({', '.join('?' * len(wanted.kinds))})"
        parameters += sorted(wanted.kinds)
    if wanted.methods:
        said = ["instr(' ' || a.methods || ' ', ?)"] * len(wanted.methods)
        said += ["a.methods = ''"] if Method.NOT_STATED in wanted.methods else []
        where += f" AND ({' OR '.join(said)})"
        parameters += [f" {method} " for method in sorted(wanted.methods)]
    if wanted.period is not None and wanted.period.latest:
        where += f" AND {begins_by('a.happened', '?')}"
        parameters += [wanted.period.latest.isoformat()] * 2
    if wanted.period is not None and wanted.period.earliest:
        where += f" AND {ends_from('a.happened', '?')}"
        parameters += [wanted.period.earliest.isoformat()] * 2
    return where, parameters


def _fits(one: Allegation, wanted: Wanted) -> bool:
    if wanted.period is not None and not one.happened.meets(wanted.period, wanted.mode):
        return False
    answered = bool(wanted.without_complaint and not one.outcomes) or _any(one.outcomes, wanted.outcomes)
    if not answered and (wanted.outcomes or wanted.without_complaint):
        return False
    methods = one.methods or (Method.NOT_STATED,)
    doers = one.perpetrator_kinds or (() if one.perpetrators else (OrganisationKind.UNIDENTIFIED,))
    return (not wanted.methods or _any(methods, wanted.methods)) and (
        not wanted.perpetrators or _any(doers, wanted.perpetrators)
    )


def _any(found: Collection[_T], wanted: Collection[_T]) -> bool:
    return any(one in wanted for one in found)


def perpetrators_of(
    database: Database, act_ids: Collection[str] | None = None
) -> tuple[dict[str, set[str]], dict[str, set[OrganisationKind]]]:
    """By the id of the act: codes of those who did or commanded it, and of which kinds their organisations are.

    ``act_ids``: of some hundred acts alone.
    """
    codes, kinds = defaultdict[str, set[str]](set), defaultdict[str, set[OrganisationKind]](set)
    roles = (str(Role.ALLEGED_PERPETRATOR), str(Role.COMMANDER))
    merges = Merges.read(database)
    some, parameters = _some("i.object_id", act_ids, 3)
    for row in database.rows(
        "SELECT i.object_id AS act, p.id AS person, p.code, NULL AS kind FROM involvement AS i"
        " JOIN person AS p ON p.id = i.person_id"
        f" WHERE i.withdrawn_at IS NULL AND i.object_entity = 'act' AND i.role IN (?1, ?2){some}"
        " UNION SELECT i.object_id, '', o.code, o.kind FROM organisation_involvement AS i"
        " JOIN organisation AS o ON o.id = i.organisation_id"
        f" WHERE i.withdrawn_at IS NULL AND i.object_entity = 'act' AND i.role IN (?1, ?2){some}",
        (*roles, *parameters),
    ):
        codes[row["act"]].add(merges.code(row["person"], row["code"]))
        if row["kind"] is not None:
            kinds[row["act"]].add(code_in(row, "kind", OrganisationKind, "organisation"))
    return codes, kinds


def outcomes_of(
    database: Database, act_ids: Collection[str] | None = None
) -> dict[str, set[ComplaintOutcome]]:
    """By the id of the act, what became of complaints about it: those that name it, and those about the ill-treatment
    of its victim that name no act. ``act_ids``: of some hundred acts alone.
    """
    found = defaultdict[str, set[ComplaintOutcome]](set)
    some, parameters = _some("a.id", act_ids, 2)
    for row in database.rows(
        "SELECT a.id AS act, k.outcome FROM complaint AS k JOIN act AS a ON a.id = k.act_id"
        f" WHERE k.withdrawn_at IS NULL{some}"
        " UNION SELECT a.id, k.outcome FROM complaint AS k"
        " JOIN act AS a ON a.victim_id = k.subject_id AND a.victim_entity = k.subject_entity"
        f" WHERE k.withdrawn_at IS NULL AND k.act_id IS NULL AND k.about = ?1{some}",
        (str(ComplaintAbout.ILL_TREATMENT), *parameters),
    ):
        found[row["act"]].add(code_in(row, "outcome", ComplaintOutcome, "complaint"))
    return found


def _some(column: str, ids: Collection[str] | None, first: int) -> tuple[str, tuple[str, ...]]:
    """A condition that holds for these ids alone; its parameters are numbered from ``first``."""
    if ids is None:
        return "", ()
    marks = ", ".join(f"?{number}" for number in range(first, first + len(ids)))
    return f" AND {column} IN ({marks})", tuple(ids)
