"""One line of an answer for each kind of question: the same values for the terminal and for the windows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.consent import Permission
from archive.copies_left import CopyLeft
from archive.dates import DateMode
from archive.model.acts import Act
from archive.model.evidence import EvidenceItem
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint
from archive.model.work import Statistic
from archive.questions.allegations import Allegation
from archive.questions.articles import articles_printed
from archive.questions.charged import Charged
from archive.questions.contradicted import Contradicted
from archive.questions.happened import Happened
from archive.questions.held import Holding
from archive.questions.identifying import Combination
from archive.questions.limits import Limit
from archive.questions.naming import Answer
from archive.questions.series import Figure
from archive.questions.subjects import Subject
from archive.questions.unanswered import Unanswered
from archive.questions.unconfirmed import Unconfirmed
from archive.vocabulary.harm import Method
from ui.presenters.dossiers import ExportLine

Values = Mapping[str, Any]
"""By the names of columns, which have words in the catalogue."""


@dataclass(frozen=True)
class AnswerLine:
    """What is said, and the record that it leads to; ``entity`` is empty where it leads nowhere."""

    values: Values
    entity: str = ""
    record_id: str = ""
    certain: bool | None = None
    """Whether it surely falls into the days that were asked for; ``None``: days were not what was asked for."""
    codes: tuple[str, ...] = field(default=())
    """The codes that are copied."""


def held_line(one: Holding) -> AnswerLine:
    """A detention that falls, or may fall, into the days."""
    values = {
        "kind": one.detention.kind,
        "detention": one.detention.code,
        "who": one.detention.subject,
        "certainty": _mode(certain=one.certain),
        "began": one.detention.began,
        "ended": one.detention.end,
        "status": one.detention.status,
        "last_known": one.last_known,
    }
    return _of(values, DetentionPeriod.entity, one.detention.id, one.certain, one.detention.code)


def limit_line(one: Limit, today: dt.date) -> AnswerLine:
    """A limit that holds."""
    values = {
        "limit": one.limit,
        "days_left": one.days_left(today),
        "state": one.state,
        "detention": one.detention.code,
        "who": one.detention.subject,
        "kind": one.detention.kind,
    }
    return _of(values, DetentionPeriod.entity, one.detention.id, None, one.detention.code)


def unconfirmed_line(one: Unconfirmed) -> AnswerLine:
    """A detention that nobody confirmed for a while."""
    values = {
        "detention": one.detention.code,
        "who": one.detention.subject,
        "kind": one.detention.kind,
        "confirmed": one.detention.confirmed,
        "days": one.days,
    }
    return _of(values, DetentionPeriod.entity, one.detention.id, None, one.detention.code)


def charged_line(one: Charged, *, names: bool = False) -> AnswerLine:
    """A charge that cites the article. Printed words may hold more than articles: whole only with ``names``."""
    values = {
        "case": one.cases,
        "proceeding": one.proceeding,
        "who": one.subject,
        "printed": one.printed_provision or (one.printed if names else _articles(one.printed)),
        "assessed": one.assessed_provision,
        "basis": one.basis,
        "as_printed": one.as_printed,
        "as_assessed": one.as_assessed,
        "charge_status": one.status,
    }
    return _of(values, Charge.entity, one.charge_id, None, *one.cases, one.proceeding)


def _articles(words: str) -> str:
    return ", ".join(f"{one.number}.{one.part}" if one.part else one.number for one in articles_printed(words))


def happened_line(one: Happened, code: str, record_kind: str, field_name: str) -> AnswerLine:
    """A date of a record; what kind of record and field it is comes in words, or as it is for programs."""
    values = {
        "happened": one.date,
        "certainty": _mode(certain=one.certain),
        "record": code,
        "record_kind": record_kind,
        "field": field_name,
    }
    return _of(values, one.entity, one.record_id, one.certain, code)


def allegation_line(one: Allegation, asked_for: Collection[Method] = ()) -> AnswerLine:
    """An act. Nobody is shown as having suffered sexual violence unless that was the question."""
    silent = {Method.SEXUAL_VIOLENCE}.difference(asked_for)
    values = {
        "act": one.code,
        "act_kind": one.kind,
        "method": tuple(method for method in one.methods if method not in silent),
        "who": one.victim,
        "happened": one.happened,
        "by": one.perpetrators,
        "by_kind": tuple(sorted(one.perpetrator_kinds)),
        "outcome": tuple(sorted(one.outcomes)),
        "claim": one.claim,
    }
    return _of(values, Act.entity, one.act_id, None, one.code)


def unanswered_line(one: Unanswered) -> AnswerLine:
    """A complaint that waits."""
    values = {
        "complaint": one.code,
        "who": one.subject,
        "about": one.about,
        "filed": one.filed,
        "at_least": one.at_least,
        "at_most": one.at_most,
        "outcome": one.outcome,
    }
    return _of(values, Complaint.entity, one.complaint_id, None, one.code)


def figure_line(one: Figure) -> AnswerLine:
    """A number of a series."""
    values = {
        "number": one.code,
        "as_of": one.as_of,
        "amount": one.amount,
        "published": one.published,
        "behind_newer": one.behind_newer,
        "superseded_by": one.superseded_by,
    }
    return _of(values, Statistic.entity, one.statistic_id, None, one.code)


def naming_line(one: Answer) -> AnswerLine:
    """As whom somebody may appear."""
    permission: Permission = one.permission
    values = {
        "who": Subject(Person.entity, one.person_id, one.code),
        "allowed": permission.allowed,
        "identity": permission.identity,
        "ground": permission.ground,
        "content": permission.content,
    }
    return _of(values, Person.entity, one.person_id, None, one.code)


def combination_line(one: Combination, details: tuple[str, ...]) -> AnswerLine:
    """Details, and how many people have all of them."""
    return AnswerLine({"details": details, "people": one.people})


def contradicted_line(one: Contradicted, code: str, record_kind: str, field_name: str) -> AnswerLine:
    """A field of which sources give several values."""
    values = {
        "record": code,
        "record_kind": record_kind,
        "field": field_name,
        "values": one.values,
        "sources": one.sources,
        "decided": one.decided,
    }
    return _of(values, one.entity, one.record_id, None, code)


def left_line(one: ExportLine, people: tuple[str, ...], consents: int) -> AnswerLine:
    """A dossier or package that left, or may have left; for whom, and with whom in it."""
    values = {
        "export": one.code,
        "left_at": one.when[:10],
        "certainty": _mode(certain=one.certain),
        "case": one.case_code,
        "use": one.use,
        "audience": one.audience,
        "to": one.sealed_to,
        "people_in": people,
        "consents": consents,
    }
    return _of(values, "export_package", one.id, one.certain, one.code)


def copy_line(one: CopyLeft, people: tuple[str, ...]) -> AnswerLine:
    """A copy of an item that left by itself, or what is said in it, or that may have; in the words of a dossier's."""
    values = {
        "export": one.code,
        "left_at": one.time[:10],
        "certainty": _mode(certain=one.certain),
        "case": "",
        "use": one.use,
        "audience": one.audience,
        "to": (),
        "people_in": people,
        "consents": one.consents,
    }
    return _of(values, EvidenceItem.entity, one.item_id, one.certain, one.code)


def _mode(*, certain: bool) -> DateMode:
    return DateMode.CERTAIN if certain else DateMode.POSSIBLE


def _of(values: Values, entity: str, record_id: str, certain: bool | None, *codes: str) -> AnswerLine:
    who = values.get("who")
    more = (who.code,) if isinstance(who, Subject) else ()
    return AnswerLine(values, entity, record_id, certain, tuple(code for code in (*codes, *more) if code))
