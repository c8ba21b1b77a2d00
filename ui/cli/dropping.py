"""The verb that adds to a locked vault: ``drop``. It needs no key and asks for none."""

from __future__ import annotations

import argparse
import sys

from archive.clock import SystemClock
from archive.descriptor import Descriptor
from archive.inbox import drop_file, drop_text
from archive.inbox_taking import Emptied
from archive.vault import Vault
from crypto.errors import CodedError
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.presenters.taking_in import title_of


def drop(options: argparse.Namespace, terminal: Terminal) -> int:
    """Seal files, or a text from standard input, into the inbox of a vault. Nothing is read back.

    One file that fails keeps no other out; the exit code then says that not everything went in.
    """
    Descriptor.read(options.vault)
    clock = SystemClock()
    if not options.files:
        if sys.stdin is None or sys.stdin.isatty():
            terminal.say("drop_type_text")
        drop_text(options.vault, sys.stdin.buffer, clock=clock, token=terminal.token)
        terminal.say("dropped_text")
        return EXIT_OK
    failed = False
    for path in options.files:
        try:
            drop_file(options.vault, path, clock=clock, progress=terminal.progress, token=terminal.token)
        except CodedError as error:
            if terminal.token.cancelled:
                raise
            terminal.complain(error)
            failed = True
        else:
            terminal.say("dropped_file", name=path.name)
    terminal.say("originals_remain")
    return EXIT_BROKEN if failed else EXIT_OK


def take_in_drops(vault: Vault, terminal: Terminal) -> Emptied:
    """What a verb does first with a vault that it opened for writing; says what came of it."""
    emptied = vault.inbox.take_in(
        lambda kind: title_of(kind, terminal.language), terminal.progress, terminal.token
    )
    for taken in emptied.taken:
        terminal.say("drop_taken", code=taken.code)
    for error in emptied.unreadable:
        terminal.complain(error)
    if emptied.stopped is not None:
        terminal.complain(emptied.stopped)
    if emptied.left:
        terminal.say("drops_left", number=emptied.left)
    return emptied
