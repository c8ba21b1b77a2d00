"""The verb that seals a whole vault under a new key: ``rekey``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from archive.descriptor import Descriptor
from archive.keyslots import SUFFIX, check_passphrase
from archive.rekey.draft import give_up
from archive.rekey.rekeying import plan, rekey
from archive.vault import Vault
from archive.ways import Way
from archive.ways_in import KeyFileWay
from ui.cli.terminal import EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.way_in import way_in


def change(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say what a re-key means for this vault; then, unless only that was asked for, do it.

    0 done · 2 done, and damaged files were carried as they are or the old vault could not be removed.
    """
    Descriptor.read(options.vault)
    if options.give_up:
        terminal.say("rekey_given_up" if give_up(options.vault.absolute()) else "rekey_none_begun")
        return EXIT_OK
    vault = Vault.open(options.vault, way_in(options, terminal), read_only=options.plan)
    try:
        ahead = plan(vault)
        terminal.say("rekey_plan", files=ahead.files, bytes=ahead.bytes, needed=ahead.needed, free=ahead.free)
        if ahead.begun:
            terminal.say("rekey_begun")
        _name(terminal, "rekey_partners", ahead.partners)
        _name(terminal, "rekey_lost", ahead.lost)
        terminal.say("rekey_copies")
        if options.plan:
            return EXIT_OK
        passphrase = terminal.passphrase(
            options.new_passphrase_fd, twice=not ahead.begun, prompt="ask_new_passphrase"
        )
        check_passphrase(passphrase)
        way = passphrase if options.new_key_file is None else KeyFileWay(passphrase, options.new_key_file)
        dropped = {name.removesuffix(SUFFIX) + SUFFIX for name in options.without_partner}
        partners = [one.name for one in ahead.partners if one.name not in dropped]
        done = rekey(
            vault,
            way,
            partners=partners,
            leave_damaged=options.leave_damaged,
            progress=terminal.progress,
            token=terminal.token,
        )
        done.vault.lock()
    finally:
        vault.lock()
    terminal.say("rekeyed", files=done.files)
    if done.old:
        terminal.say("rekey_old_stays", name=done.old)
    for item in done.left:
        terminal.say("rekey_left", item=item)
    return EXIT_NOT_PROVEN if done.left or done.old else EXIT_OK


def _name(terminal: Terminal, key: str, ways: Iterable[Way]) -> None:
    ways = list(ways)
    if ways:
        terminal.say(key)
    for way in ways:
        label = f"  “{way.label}”" if way.label else ""
        terminal.line(f"    {way.name.removesuffix(SUFFIX)}  {terminal.name_of('slot_kind', way.kind)}{label}")
