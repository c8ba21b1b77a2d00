"""``safe-copy``: copies outside that say nothing of themselves, and what the files in the vault say."""

from __future__ import annotations

import argparse

from archive.model.evidence import EvidenceFile
from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.testimony import Use
from exports.leaving import Asked, Whom
from exports.safe_copies import Copied, SafeCopies
from ui.cli.covering import item_named
from ui.cli.terminal import EXIT_OK, EXIT_USAGE, Terminal
from ui.cli.vaultwork import opened


def safe_copy(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write safe copies of items into a folder, or with ``--show`` what their files say of themselves.

    Everybody whom one of the items is about is asked before the first copy is written.

    Raises:
        RecordNotFound: there is no such item. What ``SafeCopies`` raises.
    """
    if not options.show and (options.use is None or options.audience is None):
        terminal.say("wrong_usage")
        return EXIT_USAGE
    with opened(options, terminal, read_only=options.show) as vault:
        copies = SafeCopies(vault)
        items = [item_named(vault, code) for code in dict.fromkeys(options.codes)]
        files = [copies.file_of(item, original=options.original) for item in items]
        if options.show:
            for item, file in zip(items, files, strict=True):
                _show(copies, item.code, file, terminal)
            return EXIT_OK
        whom = Whom(Use(options.use), options.audience)
        for item in items:
            copies.ask(item, whom, original=options.original)
        for item in items:
            made = copies.write(
                item,
                options.into,
                whom,
                keep=[CopyKeep(one) for one in options.keep],
                original=options.original,
                progress=terminal.progress,
                token=terminal.token,
            )
            _say_made(made, terminal)
    terminal.say("copy_readable")
    return EXIT_OK


def say_asked(code: str, asked: Asked, terminal: Terminal) -> None:
    """What a person should know of those who were asked, and of whom nobody was."""
    if asked.nobody_shown:
        terminal.say("leaves_nobody_shown", code=code)
    if asked.conditions:
        terminal.say("leaves_conditions", code=code)


def _say_made(made: Copied, terminal: Terminal) -> None:
    terminal.say("copy_written", code=made.item.code, file=made.path, sha256=made.sha256)
    if made.removed:
        terminal.say("copy_removed", what=", ".join(terminal.label_of(one) for one in made.removed))
    if made.lost:
        terminal.say("copy_not_kept", what=", ".join(terminal.label_of(one) for one in made.lost))
    if made.loses:
        terminal.say(f"copy_loses_{made.loses}")
    say_asked(made.item.code, made.asked, terminal)


def _show(copies: SafeCopies, code: str, file: EvidenceFile, terminal: Terminal) -> None:
    """One line for each thing that the file says; it was asked for, so it is printed."""
    told = copies.told_by(file, terminal.token)
    for fact in told.telling:
        where = f"{fact.part} " if fact.part else ""
        terminal.line(f"{code}  {terminal.label_of(fact.meaning)}: {where}{fact.name} = {fact.value}")
    terminal.say("copy_tells_number", code=code, number=len(told.telling))
