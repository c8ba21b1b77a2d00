"""The verbs for being searched: ``travel-lock`` and ``erase-access``. Both ask for a word to be typed first."""

from __future__ import annotations

import argparse

from archive.descriptor import FILE_NAME
from archive.erase_access import allow, allowed, erase_access
from archive.errors import NotAVault
from archive.travel import readiness, travel_lock
from archive.travel_errors import EraseNotAllowed, TravelNotReady
from ui.cli.confirming import confirmed
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.i18n import text


def travel(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say what holds and what is missing, what it means, and remove the holder's own ways in once confirmed."""
    with opened(options, terminal, read_only=options.check) as vault:
        found = readiness(vault)
        for need in found.missing:
            terminal.line(f"- {text(terminal.language, 'travel', f'missing.{need}')}")
        for path in found.copies:
            terminal.line(f"    {path}")
        if options.check and found.ready:
            terminal.say("travel_ready")
        if found.missing or options.check:
            if not options.check:
                raise TravelNotReady(missing=tuple(found.missing))
            return EXIT_OK if found.ready else EXIT_BROKEN
        terminal.say("travel_means", going=len(found.going), staying=len(found.staying))
        if not confirmed(terminal, "travel"):
            return EXIT_BROKEN
        travel_lock(vault)
    terminal.say("travel_locked")
    return EXIT_OK


def erase(options: argparse.Namespace, terminal: Terminal) -> int:
    """Destroy every key slot of a vault that allows it; or, with its passphrase, allow it or no longer."""
    if options.allow or options.forbid:
        with opened(options, terminal, read_only=False) as vault:
            allow(vault, bool(options.allow))
        terminal.say("erase_allowed" if options.allow else "erase_forbidden")
        return EXIT_OK
    if not (options.vault / FILE_NAME).exists():
        raise NotAVault
    if not allowed(options.vault):
        raise EraseNotAllowed
    terminal.say("erase_means")
    if not confirmed(terminal, "erase"):
        return EXIT_BROKEN
    done = erase_access(options.vault)
    terminal.say("erased", removed=done.removed + len(done.overwritten_only))
    for name in done.remaining:
        terminal.line(f"    {name}")
    if done.remaining:
        terminal.say("erase_remaining", count=len(done.remaining))
    if not done.synced:
        terminal.say("erase_not_synced")
    return EXIT_OK if done.complete else EXIT_BROKEN
