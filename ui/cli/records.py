"""The verb ``records``: records out of a vault as a file, into it out of a file, and one by one from JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from archive.errors import FieldInvalid, RecordNotFound
from archive.interchange.errors import ImportRefused, Problem
from archive.interchange.importing import Plan, import_records, plan_import
from archive.interchange.lines import LONGEST_LINE, strict_json
from archive.interchange.opening import records_file
from archive.interchange.values import from_outside
from archive.listing.asked import condition_asked
from archive.listing.wanted import Wanted
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record, Sensitivity
from archive.vault import Vault
from crypto.age.recipients import parse_recipient
from exports.records.chosen import ORDINARY, choose
from exports.records.writing import write_records
from ui.cli.confirming import confirmed
from ui.cli.errors import NotFields, WhereNeedsOneKind
from ui.cli.sealing import read_identities
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.i18n import language_of, name_of


def records(options: argparse.Namespace, terminal: Terminal) -> int:
    """Do one of the things that can be done with records as a file."""
    return ACTIONS[options.action](options, terminal)


def _export(options: argparse.Namespace, terminal: Terminal) -> int:
    recipients = [parse_recipient(words) for words in options.to]
    classes = set(ORDINARY)
    if options.with_sources:
        classes.add(Sensitivity.SOURCE)
    if options.with_internal:
        classes.add(Sensitivity.VAULT_ONLY)
    with opened(options, terminal, read_only=False) as vault:
        case = named_case(vault, options.case) if options.case else None
        kinds = [RECORD_TYPES[entity] for entity in options.kind]
        only = _asked(vault, kinds, options.where)
        terminal.say("records_for_us")
        if options.with_sources:
            terminal.say("records_sources_inside")
        if not recipients:
            terminal.say("records_readable", file=options.output)
        if (not recipients or options.with_sources) and not confirmed(terminal, "records"):
            return EXIT_BROKEN
        chosen = choose(vault.ledger, frozenset(classes), case=case, kinds=kinds, only=only, token=terminal.token)
        written = write_records(
            vault,
            chosen,
            options.output,
            recipients=recipients,
            allow_mixed=options.allow_mixed,
            case=case,
            tables=language_of(terminal.language) if options.csv else None,
            progress=terminal.progress,
            token=terminal.token,
        )
    terminal.say("records_written", number=written.records, file=options.output)
    return EXIT_OK


def _asked(vault: Vault, kinds: list[type[Record]], where: list[str]) -> dict[str, list[str]]:
    """The ids by kind of what fits, where something is asked. Raises ``WhereNeedsOneKind``, ``FilterUnfit``."""
    if not where:
        return {}
    if len(kinds) != 1:
        raise WhereNeedsOneKind
    conditions = tuple(condition_asked(vault.records, kinds[0], words) for words in where)
    return {kinds[0].entity: vault.listing.ids(Wanted(kinds[0], conditions))}


def _import(options: argparse.Namespace, terminal: Terminal) -> int:
    """Look at all of the file, say what it would do, and do it; ``--check`` ends before that."""
    given = read_identities(options.key, terminal)
    with opened(options, terminal, read_only=options.check) as vault:
        opener = records_file(options.file, [vault.vault_key(), *given])
        try:
            plan = plan_import(vault.ledger, opener, terminal.progress, terminal.token)
            _show(plan, terminal)
            if not options.check:
                import_records(
                    vault.ledger,
                    opener,
                    plan,
                    reason=options.reason,
                    progress=terminal.progress,
                    token=terminal.token,
                )
        except ImportRefused as refused:
            for problem in refused.problems:
                _complain(problem, terminal)
            raise
    terminal.say("records_checked" if options.check else "records_imported", number=plan.total)
    return EXIT_OK


def _show(plan: Plan, terminal: Terminal) -> None:
    for entity, number in plan.new.items():
        terminal.line(f"{terminal.name_of('entity', entity)}: {number}")
    if plan.same:
        terminal.say("records_same", number=plan.same)
    for old, new in plan.renamed.items():
        terminal.say("records_renamed", old=old, new=new)


def _complain(problem: Problem, terminal: Terminal) -> None:
    """The line, the kind and the field; never the value, which may be a name."""
    kind = terminal.name_of("entity", problem.kind) if problem.kind else ""
    place = " ".join(filter(None, (kind, f"[{problem.field}]" if problem.field else "")))
    what = name_of(terminal.language, "reason", "", str(problem.fault))
    terminal.say("records_problem", line=problem.line, place=place, what=what)


def _add(options: argparse.Namespace, terminal: Terminal) -> int:
    kind = RECORD_TYPES[options.kind]
    values = _fields_typed(kind)
    with opened(options, terminal, read_only=False) as vault:
        record = vault.records.add(kind, because=options.reason, **values)
    terminal.say("records_added", code=getattr(record, "code", record.id))
    return EXIT_OK


def _amend(options: argparse.Namespace, terminal: Terminal) -> int:
    with opened(options, terminal, read_only=False) as vault:
        record = _named(vault, options.code)
        vault.records.amend(record, _fields_typed(type(record)), reason=options.reason)
    terminal.say("records_amended", code=options.code.strip().upper())
    return EXIT_OK


def _named(vault: Vault, untrusted_code: str) -> Record:
    record = vault.records.by_code(untrusted_code)
    if record is None:
        raise RecordNotFound(entity="?")
    return record


def _fields_typed(kind: type[Record]) -> dict[str, Any]:
    """One JSON object of fields from standard input, each in the form that files of records have.

    Raises:
        NotFields: there is no such object. FieldInvalid: a field is unknown, or its value does not fit.
    """
    line = sys.stdin.buffer.read(LONGEST_LINE) if sys.stdin is not None else b""
    try:
        untrusted = strict_json(line)
    except ValueError:
        raise NotFields from None
    if not isinstance(untrusted, dict):
        raise NotFields
    values = {}
    for name, value in untrusted.items():
        if name == "code":
            raise FieldInvalid(entity=kind.entity, field="code")
        values[name] = from_outside(kind.spec(name[:64]), value, kind.entity)
    return values


ACTIONS: Mapping[str, Callable[[argparse.Namespace, Terminal], int]] = MappingProxyType(
    {"export": _export, "import": _import, "add": _add, "amend": _amend}
)
