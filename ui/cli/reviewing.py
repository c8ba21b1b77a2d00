"""``review``: what does not fit together in the records of a vault."""

from __future__ import annotations

import argparse

from archive.clock import local_day
from archive.errors import RecordNotFound
from archive.integrity.concern import Concern
from archive.integrity.review import concerns, concerns_of
from archive.second_reading import Readings
from archive.vault import Vault
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.by_code import code_of


def review(options: argparse.Namespace, terminal: Terminal) -> int:
    """Name the records that a rule concerns, by code; what a record says is not printed.

    Raises:
        RecordNotFound: there is no record of the code that was given.
    """
    with opened(options, terminal, read_only=True) as vault:
        if options.waiting:
            return _waiting(vault, options, terminal)
        today = local_day(vault.clock)
        if options.code:
            record = vault.records.by_code(options.code)
            if record is None:
                raise RecordNotFound(entity="?")
            found = concerns_of(vault.ledger, record, today)
        else:
            found = concerns(vault.ledger, today, terminal.token)
        for concern in found:
            terminal.line(_line(vault, terminal, concern))
        terminal.say("review_found", number=len(found))
    return EXIT_OK


def _waiting(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> int:
    """The claims that wait for a second reading, of one record or of all."""
    wanted = vault.records.by_code(options.code) if options.code else None
    if options.code and wanted is None:
        raise RecordNotFound(entity="?")
    found = [
        one
        for one in Readings(vault).waiting(local_day(vault.clock), terminal.token)
        if wanted is None or one.record_id == wanted.id
    ]
    for one in found:
        code = code_of(vault, one.entity, one.record_id)
        kind, why = terminal.name_of("entity", one.entity), terminal.name_of("waits", str(one.why))
        terminal.line(f"{code} ({kind}): {why.replace('{days}', str(one.days))}")
    terminal.say("review_found", number=len(found))
    return EXIT_OK


def _line(vault: Vault, terminal: Terminal, concern: Concern) -> str:
    records = ((concern.entity, concern.record_id), *concern.others)
    codes = dict.fromkeys(code_of(vault, entity, record_id) for entity, record_id in records)
    kind = terminal.name_of("entity", concern.entity)
    words = terminal.name_of("concern", str(concern.rule)).replace("{days}", str(concern.days))
    return f"{', '.join(codes)} ({kind}): {words}"
