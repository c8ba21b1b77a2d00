"""The verb for a damaged vault: ``rescue``."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from archive.findings import Verdict, overall
from archive.rescue.errors import KeptMissing
from archive.rescue.kept import kept_databases, remove_kept
from archive.rescue.opening import RescuedVault, rescued
from archive.rescue.repairing import keys_of, plan_repair, repair
from archive.rescue.salvage import Words, check_target, plain_records, salvage
from archive.ways_in import WayIn
from exports.whole_outside import write_outside
from ui.cli.confirming import confirmed
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.cli.way_in import way_in

PLAIN_NAME = "records.json"


def rescue(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say what is damaged, by name; then save what can be read, where that was asked for.

    0 nothing is damaged, or everything was saved · 1 something is lost · 2 nothing is lost, not all is proven.
    """
    if options.remove_kept is not None:
        return _remove_kept(options, terminal)
    if options.to is not None:
        check_target(options.vault, options.to)
    way = way_in(options, terminal)
    progress, token = terminal.progress, terminal.token
    with rescued(options.vault, way, keys_from=keys_of(options.from_backup), progress=progress, token=token) as vault:
        found = vault.survey(progress, token)
        code = terminal.show_findings(found)
        if options.to is not None:
            _save(vault, options.to, terminal)
        if options.plain is not None:
            _write_plain(vault, options.plain, terminal)
        mends = options.from_backup is not None and options.to is None
        if mends:
            mends = _plan(vault, options, terminal)
        elif options.to is None and options.plain is None:
            terminal.say("rescue_nothing" if overall(found) is Verdict.PROVEN else "rescue_offer")
    if mends:
        _repair(options, way, terminal)
    return code


def _remove_kept(options: argparse.Namespace, terminal: Terminal) -> int:
    """Remove damaged records that a repair kept, once the word was typed. Says what there is."""
    with opened(options, terminal, read_only=False) as vault:
        kept = kept_databases(vault)
        for one in kept:
            terminal.say("kept", name=one.name, time=datetime.fromisoformat(one.time), size=one.size)
        if options.remove_kept not in {one.name for one in kept}:
            raise KeptMissing(name=options.remove_kept)
        terminal.say("kept_means", name=options.remove_kept)
        if not confirmed(terminal, "kept"):
            return EXIT_BROKEN
        remove_kept(vault, options.remove_kept)
    terminal.say("kept_removed", name=options.remove_kept)
    return EXIT_OK


def _plan(vault: RescuedVault, options: argparse.Namespace, terminal: Terminal) -> bool:
    """Say what the backup can put right; whether anything of it is to be done."""
    plan = plan_repair(vault, options.from_backup, terminal.progress, terminal.token)
    terminal.say("repair_plan", files=len(plan.files), slots=len(plan.slots))
    for file in plan.absent:
        terminal.say("repair_absent", item=file.item)
    database = plan.database
    if plan.database_damaged and database is None:
        terminal.say("repair_no_records")
    if database is not None:
        lost = {"lost": plan.lost_changes, "first": plan.first_lost, "last": plan.last_lost}
        terminal.say("repair_records", time=database.time, **lost)
        if not options.old_records:
            terminal.say("repair_records_ask")
    opens = not plan.database_damaged or (database is not None and options.old_records)
    return opens and bool(plan.files or plan.slots or plan.description or database is not None)


def _repair(options: argparse.Namespace, way: str | WayIn, terminal: Terminal) -> None:
    done = repair(
        options.vault,
        way,
        options.from_backup,
        old_records=options.old_records,
        progress=terminal.progress,
        token=terminal.token,
    )
    for item in done.items:
        terminal.say("repaired_file", item=item)
    for item in done.failed:
        terminal.say("repair_failed", item=item)
    terminal.say("repaired", files=len(done.items), slots=len(done.slots))


def _save(vault: RescuedVault, folder: Path, terminal: Terminal) -> None:
    words = Words(*(terminal.words(f"rescue.{key}") for key in ("lost", "partial", "unclaimed")))
    saved = salvage(vault, folder, words, progress=terminal.progress, token=terminal.token)
    counts = {"records": saved.records, "files": saved.files, "partial": saved.partial, "missing": saved.missing}
    terminal.say("rescued", folder=folder, **counts)
    for key, number in (
        ("rescue_standins", saved.standins),
        ("rescue_consents", saved.consents_ended),
        ("rescue_unclaimed", saved.unclaimed),
    ):
        if number:
            terminal.say(key, number=number)


def _write_plain(vault: RescuedVault, folder: Path, terminal: Terminal) -> None:
    target = folder / PLAIN_NAME
    write_outside(target, plain_records(vault))
    terminal.say("rescue_plain", file=target)
