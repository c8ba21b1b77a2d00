"""The verb ``provisions``: the articles of laws that a vault knows, and more of them out of a file."""

from __future__ import annotations

import argparse

from archive.clock import local_day
from archive.provisions.loading import load, provisions, valid_on
from archive.provisions.reading import SHIPPED, read_provisions, shipped
from ui.cli.answers import Row, tell
from ui.cli.errors import FilesNotWanted
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened


def laws(options: argparse.Namespace, terminal: Terminal) -> int:
    """List provisions, all or those of an article and a day; or add those of files, or those of the program.

    Raises:
        FilesNotWanted: files were named, and nothing is to be added.
        ProvisionsUnreadable, ProvisionsInvalid, ProvisionTwice: about a file; then nothing of any is added.
    """
    if options.action == "add":
        return _add(options, terminal)
    if options.files:
        raise FilesNotWanted
    with opened(options, terminal, read_only=True) as vault:
        found = provisions(vault.ledger)
        if options.article is not None:
            day = local_day(vault.clock)
            if options.on is not None:
                day = options.on.latest or options.on.earliest or day
            found = valid_on(vault.ledger, options.article, day)
        rows: list[Row] = [
            {
                "provision": one.code,
                "title": getattr(one, f"title_{terminal.language}") or one.title_en or one.title_ru or one.title_kk,
                "in_force_from": one.in_force_from,
                "in_force_to": one.in_force_to,
                "compared": one.checked,
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("provisions_found", number=len(found), unchecked=sum(not one.checked for one in found))
    return EXIT_OK


def _add(options: argparse.Namespace, terminal: Terminal) -> int:
    entries = [entry for path in options.files for entry in read_provisions(path)]
    if not options.files:
        entries = [entry for country in SHIPPED for entry in shipped(country)]
    with opened(options, terminal, read_only=False) as vault:
        done = load(vault.ledger, entries)
    terminal.say("provisions_added", added=len(done.added), present=len(done.present))
    for code in done.differing:
        terminal.say("provision_differs", code=code)
    return EXIT_OK
