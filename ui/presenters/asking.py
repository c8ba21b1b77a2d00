"""Asks the vault a question and gives the lines of the answer. Every method may run on a worker."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from archive.clock import local_day
from archive.copies_left import copies_left
from archive.dates import DateMode, Period
from archive.errors import FieldInvalid, RecordNotFound
from archive.model.field_words import field_word, record_word
from archive.model.handoff import ExportPackage
from archive.model.organisations import Place
from archive.questions.allegations import Wanted, allegations
from archive.questions.articles import article_asked
from archive.questions.charged import charged
from archive.questions.contradicted import contradicted
from archive.questions.happened import happened
from archive.questions.held import Holding, by_kind, held, held_now
from archive.questions.identifying import identifying
from archive.questions.limits import LimitState, limits
from archive.questions.naming import naming
from archive.questions.periods import period_asked
from archive.questions.series import series_names, series_of
from archive.questions.subjects import Tally, tally
from archive.questions.unanswered import unanswered
from archive.questions.unconfirmed import unconfirmed
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ComplaintOutcome
from archive.vocabulary.testimony import Use
from crypto.jobs import CancelToken
from ui.i18n import Language
from ui.presenters.answer_details import details_in_words
from ui.presenters.answer_lines import (
    AnswerLine,
    allegation_line,
    charged_line,
    combination_line,
    contradicted_line,
    copy_line,
    figure_line,
    happened_line,
    held_line,
    left_line,
    limit_line,
    naming_line,
    unanswered_line,
    unconfirmed_line,
)
from ui.presenters.by_code import code_of, person_by_code
from ui.presenters.dossiers import DossiersDesk
from ui.presenters.questions import Asked, Question

MOST_DAYS = 100_000


@dataclass(frozen=True)
class KindCount:
    """How many were held by one kind of measure: people, and apart from them groups of a size that was claimed."""

    kind: MeasureKind
    counted: Tally


@dataclass(frozen=True)
class Reply:
    """The answer to one question."""

    asked: Asked
    lines: tuple[AnswerLine, ...]
    counts: tuple[KindCount, ...] = ()
    notes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Numbers that belong to the answer, by the key of the sentence that tells them."""


class QuestionDesk:
    """Answers as the terminal does: by the same functions of the archive, with the same values."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._answers: Mapping[Question, Callable[[Asked, Language], Reply]] = MappingProxyType(
            {
                Question.HELD: self._held,
                Question.HELD_NOW: self._held,
                Question.LIMITS: self._limits,
                Question.UNCONFIRMED: self._unconfirmed,
                Question.CHARGED: self._charged,
                Question.HAPPENED: self._happened,
                Question.ALLEGATIONS: self._allegations,
                Question.UNANSWERED: self._unanswered,
                Question.SERIES: self._series,
                Question.NAMING: self._naming,
                Question.IDENTIFYING: self._identifying,
                Question.CONTRADICTED: self._contradicted,
                Question.LEFT: self._left,
            }
        )

    def series(self) -> list[str]:
        """The names of all series of numbers."""
        return series_names(self._vault.database)

    def ask(self, asked: Asked, language: Language, token: CancelToken | None = None) -> Reply:
        """The answer.

        Raises:
            PeriodNotUnderstood, ArticleNotUnderstood, FieldInvalid: what was typed asks for nothing.
            RecordNotFound: there is no place or person of that code. Cancelled.
        """
        reply = self._answers[asked.question](asked, language)
        if token is not None:
            token.check()
        return reply

    def _held(self, asked: Asked, _language: Language) -> Reply:
        kinds = [MeasureKind(code) for code in asked.codes("measures")]
        if asked.question is Question.HELD_NOW:
            found = held_now(self._vault.database, self._today, mode=_mode(asked), kinds=kinds)
        else:
            found = held(self._vault.database, period_asked(asked.words("on")), mode=_mode(asked), kinds=kinds)
        return held_reply(asked, found)

    def _limits(self, asked: Asked, _language: Language) -> Reply:
        found = limits(self._vault.database, self._today)
        if asked.ticked("overdue"):
            found = [one for one in found if one.state is LimitState.PASSED]
        lines = tuple(limit_line(one, self._today) for one in found)
        return Reply(asked, lines, notes={"limits_found": len(lines)})

    def _unconfirmed(self, asked: Asked, _language: Language) -> Reply:
        found = unconfirmed(self._vault.database, self._today, _days(asked))
        return Reply(asked, tuple(map(unconfirmed_line, found)))

    def _charged(self, asked: Asked, _language: Language) -> Reply:
        found = charged(self._vault.database, article_asked(asked.words("article")))
        notes = {"charged_unsure": sum(one.badge for one in found)}
        return Reply(asked, tuple(map(charged_line, found)), notes=notes)

    def _happened(self, asked: Asked, language: Language) -> Reply:
        vault, code = self._vault, asked.words("place")
        place = vault.records.by_code(code) if code else None
        if code and not isinstance(place, Place):
            raise RecordNotFound(entity=Place.entity)
        period = period_asked(asked.words("on")) if asked.words("on") else Period()
        found = happened(vault.database, period, mode=_mode(asked), place_id=place.id if place else None)
        return Reply(
            asked,
            tuple(
                happened_line(
                    one,
                    code_of(vault, one.entity, one.record_id),
                    record_word(one.entity, language),
                    field_word(one.entity, one.field, language),
                )
                for one in found
            ),
        )

    def _allegations(self, asked: Asked, _language: Language) -> Reply:
        wanted = Wanted(
            kinds=[ActKind(code) for code in asked.codes("acts")],
            methods=[Method(code) for code in asked.codes("methods")],
            perpetrators=[OrganisationKind(code) for code in asked.codes("by")],
            outcomes=[ComplaintOutcome(code) for code in asked.codes("outcomes")],
            without_complaint=asked.ticked("no_complaint"),
            period=period_asked(asked.words("on")) if asked.words("on") else None,
            mode=_mode(asked),
        )
        found = allegations(self._vault.database, wanted)
        return Reply(asked, tuple(allegation_line(one, wanted.methods) for one in found))

    def _unanswered(self, asked: Asked, _language: Language) -> Reply:
        found = unanswered(self._vault.database, self._today, _days(asked), mode=_mode(asked))
        return Reply(asked, tuple(map(unanswered_line, found)))

    def _series(self, asked: Asked, _language: Language) -> Reply:
        found = series_of(self._vault.database, asked.words("series"))
        return Reply(asked, tuple(map(figure_line, found)), notes={"series_found": len(found)})

    def _naming(self, asked: Asked, _language: Language) -> Reply:
        vault = self._vault
        use, audience = Use(asked.words("use")), asked.words("audience")
        release = Release(vault.ledger, vault.consents, use, audience, vault.clock.now())
        found = naming(vault.database, release)
        return Reply(asked, tuple(map(naming_line, found.answers)), notes={"naming_never_asked": found.never_asked})

    def _identifying(self, asked: Asked, language: Language) -> Reply:
        found = identifying(self._vault.database, person_by_code(self._vault, asked.words("person")))
        lines = tuple(
            combination_line(one, details_in_words(one, language, names=asked.ticked("names")))
            for one in (*found.unique, *(one for one in found.single if one.people > 1))
        )
        notes = {"identifying_nothing": 0} if not found.single else {"identifying_shared": found.fewest or 0}
        if found.unique:
            notes = {"identifying_unique": len(found.unique)}
        return Reply(asked, lines, notes=notes if found.complete else {**notes, "identifying_not_all": 0})

    def _contradicted(self, asked: Asked, language: Language) -> Reply:
        found = contradicted(self._vault.database, undecided=asked.ticked("undecided"))
        return Reply(
            asked,
            tuple(
                contradicted_line(
                    one,
                    code_of(self._vault, one.entity, one.record_id),
                    record_word(one.entity, language),
                    field_word(one.entity, one.field, language),
                )
                for one in found
            ),
        )

    def _left(self, asked: Asked, _language: Language) -> Reply:
        return Reply(asked, tuple(left_lines(self._vault, asked.words("person"))))

    @property
    def _today(self) -> dt.date:
        return local_day(self._vault.clock)


def held_reply(asked: Asked, found: list[Holding]) -> Reply:
    """Under each kind of measure by itself, and how many of each: kinds are never added."""
    groups = by_kind(found)
    return Reply(
        asked,
        tuple(held_line(one) for group in groups.values() for one in group),
        tuple(KindCount(kind, tally(one.detention.subject for one in group)) for kind, group in groups.items()),
    )


def left_lines(vault: Vault, untrusted_person: str = "") -> list[AnswerLine]:
    """What left or may have left, newest first; with the code of a person what had that person in it.

    Raises ``RecordNotFound``.
    """
    desk, merges = DossiersDesk(vault), vault.people.merges()
    wanted = person_by_code(vault, untrusted_person).id if untrusted_person else ""
    exports = {one.id: one for one in (*vault.handoffs.exports(), *vault.handoffs.unfinished())}
    codes = {row["id"]: row["code"] for row in vault.database.rows("SELECT id, code FROM person")}
    ids, found = desk.export_ids(), list[tuple[bool, str, AnswerLine]]()
    for start in range(0, len(ids), 200):
        told = desk.exports(ids[start : start + 200])
        for one in ids[start : start + 200]:
            people, consents = _contents(exports[one])
            inside = merges.standing(people)
            if one in told and (not wanted or wanted in inside):
                line = left_line(told[one], tuple(sorted(codes.get(each, "?") for each in inside)), consents)
                found.append((told[one].certain, told[one].when, line))
    for copy in copies_left(vault.database):
        inside = merges.standing(sorted(copy.gave | copy.shown))
        if not wanted or wanted in inside:
            line = copy_line(copy, tuple(sorted(codes.get(each, "?") for each in inside)))
            found.append((copy.certain, copy.time, line))
    found.sort(key=lambda one: one[1], reverse=True)
    return [line for _certain, _time, line in sorted(found, key=lambda one: one[0])]


def _contents(export: ExportPackage) -> tuple[list[str], int]:
    """Ids of the people in it, and how many answers of consent it rested on."""
    contents = json.loads(export.contents or "{}")
    return [str(person_id) for person_id, _ in contents.get("people", [])], len(contents.get("consent_uses", []))


def _mode(asked: Asked) -> DateMode:
    return DateMode.CERTAIN if asked.ticked("certain") else DateMode.POSSIBLE


def _days(asked: Asked) -> int:
    words = asked.words("days")
    if not words:
        return 0
    if not words.isdecimal() or int(words) > MOST_DAYS:
        raise FieldInvalid(entity="question", field="days")
    return int(words)
