"""Every question across all cases, what each asks for, and how one is kept under a name."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from archive.canonical import canonical_json
from archive.preferences import Preference
from archive.questions.unconfirmed import USUAL_DAYS
from archive.vault import Vault

MOST_SAVED = 200


class Question(enum.StrEnum):
    """In the order in which they are offered. The names are those of the verbs of the terminal."""

    HELD = "held"
    HELD_NOW = "held_now"
    LIMITS = "limits"
    UNCONFIRMED = "unconfirmed"
    CHARGED = "charged"
    HAPPENED = "happened"
    ALLEGATIONS = "allegations"
    UNANSWERED = "unanswered"
    SERIES = "series"
    NAMING = "naming"
    IDENTIFYING = "identifying"
    CONTRADICTED = "contradicted"
    LEFT = "left"


FIELDS: Mapping[Question, tuple[str, ...]] = MappingProxyType(
    {
        Question.HELD: ("on", "measures", "certain"),
        Question.HELD_NOW: ("measures", "certain"),
        Question.LIMITS: ("overdue",),
        Question.UNCONFIRMED: ("days",),
        Question.CHARGED: ("article",),
        Question.HAPPENED: ("on", "place", "certain"),
        Question.ALLEGATIONS: ("acts", "methods", "by", "outcomes", "no_complaint", "on", "certain"),
        Question.UNANSWERED: ("days", "certain"),
        Question.SERIES: ("series",),
        Question.NAMING: ("use", "audience"),
        Question.IDENTIFYING: ("person", "names"),
        Question.CONTRADICTED: ("undecided",),
        Question.LEFT: ("person",),
    }
)
"""What each takes, in the order of the form. ``certain`` is asked last: it narrows what stands before it."""

NEEDED: Mapping[Question, tuple[str, ...]] = MappingProxyType(
    {
        Question.HELD: ("on",),
        Question.CHARGED: ("article",),
        Question.SERIES: ("series",),
        Question.NAMING: ("use",),
        Question.IDENTIFYING: ("person",),
    }
)
"""Without these there is no question."""

USUAL: Mapping[Question, Mapping[str, str]] = MappingProxyType(
    {
        Question.UNCONFIRMED: MappingProxyType({"days": str(USUAL_DAYS)}),
        Question.UNANSWERED: MappingProxyType({"days": "30"}),
    }
)
"""What stands in a form before anybody typed."""

ON = "1"
"""The words of a box that is ticked."""


@dataclass(frozen=True)
class Asked:
    """A question with what was typed and chosen for it, as words: codes stand with commas between them."""

    question: Question
    values: Mapping[str, str] = field(default_factory=dict)

    def words(self, name: str) -> str:
        """What was typed for a field, without blanks around it."""
        return self.values.get(name, "").strip()

    def codes(self, name: str) -> tuple[str, ...]:
        """The codes that were chosen for a field."""
        return tuple(code for code in self.words(name).split(", ") if code)

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked."""
        return self.words(name) == ON

    def missing(self) -> tuple[str, ...]:
        """Fields without which there is no question, and that are empty."""
        return tuple(name for name in NEEDED.get(self.question, ()) if not self.words(name))


@dataclass(frozen=True)
class SavedQuestion:
    """A question that is asked again and again, under a name of the person's own."""

    name: str
    asked: Asked


class SavedQuestions:
    """Kept as a setting of the vault: they may say whom somebody looks for, and never leave it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> tuple[SavedQuestion, ...]:
        """In the order in which they were kept; one that this program does not know is left out."""
        found = []
        for entry in self._stored():
            try:
                question = Question(entry["question"])
                values = {name: str(entry["values"][name]) for name in FIELDS[question] if name in entry["values"]}
                found.append(SavedQuestion(str(entry["name"]), Asked(question, values)))
            except (ValueError, KeyError, TypeError):
                continue
        return tuple(found)

    def keep(self, name: str, asked: Asked) -> None:
        """Under a name, in place of what had that name. Raises ``VaultReadOnly``."""
        name = " ".join(name.split())
        entries = [entry for entry in self._stored() if entry.get("name") != name]
        entry = {"name": name, "question": str(asked.question), "values": dict(asked.values)}
        self._store([*entries, entry][-MOST_SAVED:])

    def forget(self, name: str) -> None:
        """Raises ``VaultReadOnly``."""
        self._store([entry for entry in self._stored() if entry.get("name") != name])

    def _stored(self) -> list[dict[str, Any]]:
        untrusted = self._vault.preferences.get(Preference.QUESTIONS)
        try:
            entries = json.loads(untrusted or "[]")
        except ValueError:
            return []
        return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []

    def _store(self, entries: list[dict[str, Any]]) -> None:
        self._vault.preferences.set(Preference.QUESTIONS, canonical_json(entries).decode("utf-8"))
