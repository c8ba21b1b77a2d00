"""The verb for a damaged vault: ``rescue``."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive.findings import Verdict, overall
from archive.rescue.opening import RescuedVault, rescued
from archive.rescue.salvage import Words, check_target, plain_records, salvage
from archive.safefiles import write_whole
from ui.cli.terminal import Terminal
from ui.cli.way_in import way_in

PLAIN_NAME = "records.json"


def rescue(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say what is damaged, by name; then save what can be read, where that was asked for.

    0 nothing is damaged, or everything was saved · 1 something is lost · 2 nothing is lost, not all is proven.
    """
    if options.to is not None:
        check_target(options.vault, options.to)
    way = way_in(options, terminal)
    with rescued(options.vault, way, keys_from=options.from_backup) as vault:
        found = vault.survey(terminal.progress, terminal.token)
        code = terminal.show_findings(found)
        if options.to is not None:
            _save(vault, options.to, terminal)
        if options.plain is not None:
            _write_plain(vault, options.plain, terminal)
        if options.to is None and options.plain is None:
            terminal.say("rescue_nothing" if overall(found) is Verdict.PROVEN else "rescue_offer")
    return code


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
    write_whole(target, plain_records(vault))
    terminal.say("rescue_plain", file=target)
