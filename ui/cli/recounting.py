"""``history``: what became of one record. ``undo``: the last recorded action taken back, after a typed word."""

from __future__ import annotations

import argparse
import json
from typing import Any

from archive.model.field_words import field_word, record_word
from archive.model.fields import Record
from archive.questions.periods import PeriodNotUnderstood, period_asked
from archive.undo import MOST, NothingToUndo, recorded, undo
from archive.vault import Vault
from ui.cli.answers import for_programs
from ui.cli.confirming import confirmed
from ui.cli.showing import is_no_words, standing, told_value
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_words import words_of
from ui.presenters.field_facts import FieldFact
from ui.presenters.record_history import Difference, Entry, RecordHistory, Then
from ui.presenters.undoing import Deed, deeds_of


def history(options: argparse.Namespace, terminal: Terminal) -> int:
    """Every change of a record, newest first, or the record as it was on a day.

    Words that somebody wrote come only with names; what protects a source never.

    Raises:
        RecordNotFound: there is no record of that code. PeriodNotUnderstood: the day is none.
    """
    with opened(options, terminal, read_only=True) as vault:
        record = standing(vault, options.code)
        if options.as_of:
            _tell_then(vault, terminal, record, options)
        else:
            _tell_changes(vault, terminal, record, options)
    return EXIT_OK


def take_back(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say what the last recorded action did, ask for a word, and take it back.

    Raises:
        NothingToUndo, ChangedSince: nothing was changed.
    """
    with opened(options, terminal, read_only=False) as vault:
        entries = recorded(vault.ledger)
        if not entries:
            raise NothingToUndo
        for deed in deeds_of(vault, entries[:MOST]):
            terminal.line(_deed(deed, terminal))
        if len(entries) > MOST:
            terminal.say("undo_more", number=len(entries) - MOST)
        if not confirmed(terminal, "undo"):
            return EXIT_BROKEN
        number = undo(vault.ledger, entries, terminal.progress, terminal.token)
    terminal.say("undone", number=number)
    return EXIT_OK


def _deed(deed: Deed, terminal: Terminal) -> str:
    record = f"{record_word(deed.entity, terminal.language)} {deed.code}".strip()
    fields = ", ".join(field_word(deed.entity, name, terminal.language) for name in deed.fields)
    action = terminal.name_of("action", deed.action)
    return f"{record}: {action} ({fields})" if fields else f"{record}: {action}"


def _tell_changes(vault: Vault, terminal: Terminal, record: Record, options: argparse.Namespace) -> None:
    entries = RecordHistory(vault).entries(record, terminal.language, protected=False)
    if options.json:
        told = [_entry_for_a_program(one, names=options.names) for one in entries]
        terminal.line(json.dumps(told, ensure_ascii=False))
        return
    for entry in entries:
        action = terminal.name_of("action", entry.action)
        terminal.line(f"{entry.time}  {entry.actor}  {action}")
        if entry.erased:
            terminal.line(f"    {terminal.words('history_erased')}")
        for one in entry.differences:
            terminal.line(f"    {_difference(record, one, terminal, names=options.names)}")
        if entry.reason and options.names:
            terminal.line(f"    {terminal.words('history_reason', reason=entry.reason)}")


def _tell_then(vault: Vault, terminal: Terminal, record: Record, options: argparse.Namespace) -> None:
    period = period_asked(options.as_of)
    if period.earliest is None or period.earliest != period.latest:
        raise PeriodNotUnderstood
    then = RecordHistory(vault).at(record, period.earliest, terminal.language, protected=False)
    facts = [fact for fact in then.facts if options.names or is_no_words(fact)]
    if options.json:
        terminal.line(json.dumps(_then_for_a_program(then, facts), ensure_ascii=False))
        return
    terminal.say("history_then" if then.known else "history_not_there", day=then.day.isoformat())
    if then.withdrawn:
        terminal.say("history_withdrawn")
    for fact in facts:
        words = words_of(told_value(fact), terminal.language)
        if words:
            terminal.line(f"  {field_word(record.entity, fact.spec.name, terminal.language)}: {words}")


def _difference(record: Record, one: Difference, terminal: Terminal, *, names: bool) -> str:
    field = field_word(record.entity, one.spec.name, terminal.language)
    if one.before is None or one.after is None or not (names or is_no_words(one.before)):
        return f"{field}: {terminal.words('history_kept_back')}"
    nothing = terminal.words("history_nothing")
    before, after = (words_of(told_value(fact), terminal.language) or nothing for fact in (one.before, one.after))
    return f"{field}: {before} → {after}"


def _entry_for_a_program(entry: Entry, *, names: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for one in entry.differences:
        told = one.before is not None and one.after is not None and (names or is_no_words(one.before))
        before, after = (one.before, one.after) if told else (None, None)
        values = {
            when: for_programs(told_value(fact)) for when, fact in (("before", before), ("after", after)) if fact
        }
        fields[one.spec.name] = values or None
    return {
        "time": entry.time,
        "actor": entry.actor,
        "action": entry.action,
        "erased": entry.erased,
        "fields": fields,
        "reason": entry.reason if names else None,
    }


def _then_for_a_program(then: Then, facts: list[FieldFact]) -> dict[str, Any]:
    return {
        "day": then.day.isoformat(),
        "known": then.known,
        "withdrawn": then.withdrawn,
        "fields": {fact.spec.name: for_programs(told_value(fact)) for fact in facts},
    }
