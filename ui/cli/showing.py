"""The verb ``show``: one record with its parts, every value with who says it, and what names it."""

from __future__ import annotations

import argparse
import json
from typing import Any

from archive.claims import Claims, StatedValue
from archive.dates import PartialDate
from archive.errors import RecordNotFound
from archive.model.claims import Citation, Source
from archive.model.field_words import field_word, record_word, records_word
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.people import Person
from archive.quantity import Quantity
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.work import SourceKind
from ui.cli.answers import for_programs
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_words import words_of
from ui.presenters.field_facts import FieldFact
from ui.presenters.record_lines import SHOWN, RecordLine, RecordLines
from ui.presenters.record_sheet import RecordSheet, RecordSheets


def show(options: argparse.Namespace, terminal: Terminal) -> int:
    """Everything that may be told of a record. Who somebody is only with names; what protects a source never.

    Raises:
        RecordNotFound: there is no record of that code.
    """
    with opened(options, terminal, read_only=True) as vault:
        record = standing(vault, options.code)
        sheet = RecordSheets(vault).sheet(record.entity, record.id, terminal.language)
        facts = [fact for fact in sheet.facts if options.names or is_no_words(fact)]
        facts += _identifying(vault, record) if options.names else []
        values = _values(vault, record, facts)
        if options.json:
            told = _for_a_program(vault, terminal, sheet, facts, values, options)
            terminal.line(json.dumps(told, ensure_ascii=False))
        else:
            _tell(vault, terminal, sheet, facts, values, options)
    return EXIT_OK


def standing(vault: Vault, untrusted_code: str) -> Record:
    """The record with that code; of a person who was put together with another, the one that stands.

    Raises:
        RecordNotFound.
    """
    found = vault.records.by_code(untrusted_code)
    if found is None:
        raise RecordNotFound(entity="?")
    return found


def _identifying(vault: Vault, record: Record) -> list[FieldFact]:
    """Who a person is, unless the record is protected as a whole."""
    if not isinstance(record, Person) or (raised(vault.ledger, record) or Sensitivity.OPEN) not in SHOWN:
        return []
    return [
        FieldFact(spec, getattr(record, spec.name))
        for spec in record.specs()
        if spec.sensitivity is Sensitivity.IDENTIFYING and not spec.refers
    ]


def _values(vault: Vault, record: Record, facts: list[FieldFact]) -> dict[str, list[StatedValue]]:
    """Every value that anybody gives, for the fields that may be told and of which somebody says something."""
    claims = Claims(vault.ledger)
    cited = {citation.target_field for citation in claims.of(record)} - {""}
    return {fact.spec.name: claims.values(record, fact.spec.name) for fact in facts if fact.spec.name in cited}


def _origin(vault: Vault, citation: Citation) -> str:
    """The code of a publication. Who else says something is protected, and is not told."""
    if citation.origin_entity != Source.entity or citation.origin_id is None:
        return ""
    source = vault.records.get(Source, citation.origin_id)
    hidden = source.kind is SourceKind.PERSON or (raised(vault.ledger, source) or Sensitivity.OPEN) not in SHOWN
    return "" if hidden else source.code


def told_value(fact: FieldFact) -> Any:
    """What a field says, or ``None`` where nothing is stated; of a reference the code."""
    if fact.line is not None:
        return fact.line.code or fact.line.title
    value = fact.value
    if fact.spec.refers or value in ("", None):
        return None
    if isinstance(value, PartialDate) and not (value.text or value.earliest or value.latest):
        return None
    return None if isinstance(value, Quantity) and not value.stated else value


def is_no_words(fact: FieldFact) -> bool:
    """What somebody wrote may name somebody."""
    return fact.spec.kind is not Kind.TEXT or bool(fact.spec.refers)


def _lines(
    vault: Vault, terminal: Terminal, lines: tuple[RecordLine, ...], options: argparse.Namespace
) -> list[RecordLine]:
    wanted = [(line.entity, line.id) for line in lines]
    return RecordLines(vault).mixed(wanted, terminal.language, words=options.names)


def _names(vault: Vault, sheet: RecordSheet, *, names: bool) -> list[str]:
    record = sheet.record
    if not names or not isinstance(record, Person) or not _identifying(vault, record):
        return []
    return [name.form for name in vault.people.names(record)]


def _for_a_program(
    vault: Vault,
    terminal: Terminal,
    sheet: RecordSheet,
    facts: list[FieldFact],
    values: dict[str, list[StatedValue]],
    options: argparse.Namespace,
) -> dict[str, Any]:
    def told(lines: tuple[RecordLine, ...]) -> list[dict[str, str]]:
        return [_line(line) for line in _lines(vault, terminal, lines, options)]

    said = {
        name: [
            {
                "value": None if _of(facts, name).refers else for_programs(value.value),
                "shown": value.shown,
                "sources": [
                    {"source": _origin(vault, one), "locator": one.locator, "claim": str(one.claim)}
                    for one in value.citations
                ],
            }
            for value in stated
        ]
        for name, stated in values.items()
    }
    return {
        "kind": sheet.record.entity,
        "code": sheet.line.code,
        "id": sheet.record.id,
        "names": _names(vault, sheet, names=options.names),
        "fields": {fact.spec.name: for_programs(told_value(fact)) for fact in facts},
        "values": said,
        "hidden": _hidden(sheet, facts),
        "parts": [line for part in sheet.parts for line in told(part.lines)],
        "named_by": told(sheet.naming),
        "cases": [line.code for line in sheet.cases],
    }


def _hidden(sheet: RecordSheet, facts: list[FieldFact]) -> int:
    """How many fields are kept back: those with names and words are not, where names are shown."""
    return max(0, sheet.hidden + len(sheet.facts) - len(facts))


def _of(facts: list[FieldFact], name: str) -> FieldSpec:
    return next(fact.spec for fact in facts if fact.spec.name == name)


def _line(line: RecordLine) -> dict[str, str]:
    return {"kind": line.entity, "code": line.code, "id": line.id, "title": line.title}


def _tell(
    vault: Vault,
    terminal: Terminal,
    sheet: RecordSheet,
    facts: list[FieldFact],
    values: dict[str, list[StatedValue]],
    options: argparse.Namespace,
) -> None:
    language, entity = terminal.language, sheet.record.entity
    terminal.line(f"{record_word(entity, language)} {sheet.line.code}".strip())
    for form in _names(vault, sheet, names=options.names):
        terminal.line(f"  {terminal.name_of('column', 'name')}: {form}")
    silent = list[str]()
    for fact in facts:
        name, words = field_word(entity, fact.spec.name, language), words_of(told_value(fact), terminal.language)
        if not words:
            silent.append(name)
            continue
        terminal.line(f"  {name}: {words}")
        for value in values.get(fact.spec.name, ()):
            _tell_value(vault, terminal, fact, value)
    if silent:
        terminal.say("show_silent", fields=", ".join(silent))
    hidden = _hidden(sheet, facts)
    if hidden:
        terminal.say("show_hidden", number=hidden)
    for part in sheet.parts:
        if part.lines:
            terminal.line(f"{records_word(part.kind.entity, language)}: {len(part.ids)}")
        for line in _lines(vault, terminal, part.lines, options):
            terminal.line(f"  {_words(line, terminal)}")
    for heading, lines in (("show_named_by", sheet.naming), ("show_cases", sheet.cases)):
        if lines:
            terminal.say(heading)
        for line in _lines(vault, terminal, lines, options):
            terminal.line(f"  {record_word(line.entity, language)} {_words(line, terminal)}")


def _tell_value(vault: Vault, terminal: Terminal, fact: FieldFact, value: StatedValue) -> None:
    """Values that contradict one another stand beside each other, each with who says it."""
    told = "" if fact.spec.refers else words_of(value.value, terminal.language)
    mark = terminal.words("show_value_shown") if value.shown else terminal.words("show_value_other")
    sources = []
    for one in value.citations:
        origin = _origin(vault, one) or terminal.words("show_source_protected")
        sources.append(" ".join(filter(None, (origin, one.locator, f"({terminal.label_of(one.claim)})"))))
    terminal.line(f"    {mark}: {told} [{'; '.join(sources)}]")


def _words(line: RecordLine, terminal: Terminal) -> str:
    when = words_of(line.when, terminal.language) if line.when is not None else ""
    said = [line.code, line.title, when, line.status]
    return "  ".join(part for part in said if part)
