"""How a line of an answer looks in the list: codes first, what was asked for, and how sure it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QDate, QLocale

from archive.dates import DateMode, PartialDate
from archive.questions.limits import LimitState
from archive.vocabulary.labels import label
from archive.vocabulary.proceedings import ArticleBasis
from ui.desktop.date_bounds import bounds_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.record_look import icon_of
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.answer_lines import AnswerLine
from ui.presenters.answer_words import column_words, words_of
from ui.presenters.questions import Question

_TITLES: Mapping[Question, tuple[str, ...]] = MappingProxyType(
    {
        Question.HELD: ("detention", "who"),
        Question.HELD_NOW: ("detention", "who"),
        Question.LIMITS: ("detention", "who"),
        Question.UNCONFIRMED: ("detention", "who"),
        Question.CHARGED: ("case", "proceeding", "who"),
        Question.HAPPENED: ("record",),
        Question.ALLEGATIONS: ("act", "who"),
        Question.UNANSWERED: ("complaint", "who"),
        Question.SERIES: ("number", "amount"),
        Question.NAMING: ("who",),
        Question.IDENTIFYING: ("details",),
        Question.CONTRADICTED: ("record",),
        Question.LEFT: ("export", "case"),
    }
)
_BARE = frozenset(("kind", "act_kind", "record_kind", "field", "method", "about", "happened", "use", "content"))
"""Values that need no word before them."""
_STATUS = ("certainty", "state", "basis", "allowed", "behind_newer", "decided")
_SILENT = frozenset(("as_printed", "as_assessed", "status", "claim"))
"""What the other values of the line say already, or what the record says better."""
_OFTEN_OPEN = frozenset(("ended", "published"))
"""Dates of which it is no news that nobody states them."""


def answer_row(number: int, line: AnswerLine, question: Question, language: Language) -> CardRow:
    """The line with that number."""
    titles = _TITLES[question]
    title = "  ".join(words for name in titles if (words := said_value(line.values[name], language)))
    facts = list[str]()
    for name, value in line.values.items():
        told = name not in (*titles, *_STATUS, *_SILENT)
        words = said_value(value, language, silent=name in _OFTEN_OPEN) if told else ""
        if words and name not in _BARE:
            words = f"{column_words(name, language)}: {words}"
        if words:
            facts.append(capitalised(words) if not facts else words)
    status, kind = _status(line, language)
    entity = line.entity or "person"
    icon = "package" if question is Question.LEFT else "fingerprint" if not line.entity else icon_of(entity)
    return CardRow(number, title, tuple(facts), icon, status, kind)


def _status(line: AnswerLine, language: Language) -> tuple[str, Kind]:
    for name in _STATUS:
        if name not in line.values:
            continue
        value = line.values[name]
        if isinstance(value, DateMode):
            return capitalised(label(DateMode, value, language)), "ok" if value is DateMode.CERTAIN else "warn"
        if isinstance(value, LimitState):
            kind: Kind = "neutral" if value is LimitState.AHEAD else "bad" if value is LimitState.PASSED else "warn"
            return capitalised(words_of(value, language)), kind
        if isinstance(value, ArticleBasis):
            kind = "neutral" if value is ArticleBasis.EXPLICIT else "warn"
            return capitalised(label(ArticleBasis, value, language)), kind
        words = f"{capitalised(column_words(name, language))}: {words_of(value, language)}"
        if name == "behind_newer":
            return (words, "warn") if value else ("", "neutral")
        return words, "ok" if value else "warn"
    return "", "neutral"


def said_value(value: Any, language: Language, *, silent: bool = False) -> str:
    """A value in words, days in the order of the person's language; ``silent``: nothing for a date nobody states."""
    if isinstance(value, PartialDate):
        return bounds_words(value) or ("" if silent else words_of(value, language))
    if isinstance(value, dt.date):
        return QLocale().toString(QDate(value.year, value.month, value.day), "d MMM yyyy")
    return words_of(value, language)
