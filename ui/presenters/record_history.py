"""The history of one record: who changed what, when and why, who read it again, and what it was on a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from archive.clock import utc_text
from archive.history import Change, as_of, history
from archive.journal import Entry as JournalEntry
from archive.model.catalogue import entity_field
from archive.model.fields import FieldSpec, Record
from archive.second_reading import Outcome
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.field_facts import CLAIM, Closed, FieldFact, fact_of
from ui.presenters.record_lines import RecordLines


@dataclass(frozen=True)
class Difference:
    """One field before and after a change; neither is told where the field is hidden."""

    spec: FieldSpec
    before: FieldFact | None
    after: FieldFact | None


@dataclass(frozen=True)
class Entry:
    """One entry of the journal about the record: who, when, what was done, which fields, and why."""

    time: str
    """RFC 3339 in UTC."""
    actor: str
    action: str
    differences: tuple[Difference, ...]
    reason: str
    erased: bool = False
    """Whether what it said was destroyed later: only the tombstone is left."""


@dataclass(frozen=True)
class Then:
    """A record as it was at the end of a day; ``facts`` is empty where it was not there, or was erased since."""

    day: dt.date
    facts: tuple[FieldFact, ...]
    withdrawn: bool
    known: bool


class RecordHistory:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)

    def entries(self, record: Record, language: LabelLanguage, *, protected: bool) -> list[Entry]:
        """Newest first, with second readings. What a field said that is hidden on the page is hidden here too."""
        journal, closed = self._vault.ledger.journal, Closed(self._vault, record)
        changes = {one.entry.hash: one for one in history(journal, type(record), record.id)}
        entries = []
        for entry in journal.entries_of(record.entity, record.id):
            change = changes.get(entry.hash)
            if change is not None:
                differences = self._differences(record, change, closed, language, protected=protected)
                entries.append(
                    Entry(entry.time, entry.actor, entry.action, differences, change.reason, change.erased)
                )
            elif entry.action in set(Outcome):
                entries.append(Entry(entry.time, entry.actor, entry.action, (), self._said(entry)))
        return entries[::-1]

    def at(self, record: Record, day: dt.date, language: LabelLanguage, *, protected: bool) -> Then:
        """The record as it was when that day ended here. Raises ``FieldInvalid``: the journal makes no sense."""
        end = dt.datetime.combine(day, dt.time.max).astimezone()
        then = as_of(self._vault.ledger.journal, type(record), record.id, utc_text(end))
        if then is None:
            return Then(day, (), withdrawn=False, known=False)
        closed = Closed(self._vault, record)
        kinds = {entity_field(spec) for spec in record.specs() if spec.refers == "*"}
        facts = tuple(
            fact_of(self._lines, then, spec, getattr(then, spec.name), language)
            for spec in sorted(then.specs(), key=lambda one: one.name in CLAIM)
            if spec.name not in kinds and spec.name != "code" and (protected or not closed.hides(spec))
        )
        return Then(day, facts, withdrawn=then.withdrawn, known=True)

    def _differences(
        self, record: Record, change: Change, closed: Closed, language: LabelLanguage, *, protected: bool
    ) -> tuple[Difference, ...]:
        differences = []
        kinds = {entity_field(spec) for spec in record.specs() if spec.refers == "*"}
        names = {spec.name for spec in record.specs()}
        for one in change.differences if change.entry.action == "amend" else ():
            if one.field in kinds or one.field not in names:
                continue  # told by the record that it is the kind of
            spec = record.spec(one.field)
            if closed.hides(spec) and not protected:
                differences.append(Difference(spec, None, None))
                continue
            values = (spec.from_plain(plain, record.entity) for plain in (one.before, one.after))
            before, after = (fact_of(self._lines, record, spec, value, language) for value in values)
            differences.append(Difference(spec, before, after))
        return tuple(differences)

    def _said(self, entry: JournalEntry) -> str:
        payload = self._vault.ledger.journal.payload(entry.hash) or {}
        return str(payload.get("details", {}).get("reason", ""))
