"""``safe-copy``: copies outside that say nothing of themselves, and what the files in the vault say."""

from __future__ import annotations

import argparse

from archive.model.evidence import EvidenceFile
from archive.vocabulary.covering import CopyKeep
from exports.safe_copies import SafeCopies
from ui.cli.covering import item_named
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened


def safe_copy(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write safe copies of items into a folder, or with ``--show`` what their files say of themselves.

    Every item that was named is looked at before the first copy is written.

    Raises:
        RecordNotFound: there is no such item. What ``SafeCopies`` raises.
    """
    with opened(options, terminal, read_only=options.show) as vault:
        copies = SafeCopies(vault)
        items = [item_named(vault, code) for code in dict.fromkeys(options.codes)]
        files = [copies.file_of(item, original=options.original) for item in items]
        if options.show:
            for item, file in zip(items, files, strict=True):
                _show(copies, item.code, file, terminal)
            return EXIT_OK
        for item in items:
            made = copies.write(
                item,
                options.into,
                keep=[CopyKeep(one) for one in options.keep],
                original=options.original,
                to=options.to,
                progress=terminal.progress,
                token=terminal.token,
            )
            terminal.say("copy_written", code=item.code, file=made.path, sha256=made.sha256)
            if made.removed:
                removed = ", ".join(terminal.label_of(one) for one in made.removed)
                terminal.say("copy_removed", what=removed)
            if made.loses:
                terminal.say(f"copy_loses_{made.loses}")
    terminal.say("copy_readable")
    return EXIT_OK


def _show(copies: SafeCopies, code: str, file: EvidenceFile, terminal: Terminal) -> None:
    """One line for each thing that the file says; it was asked for, so it is printed."""
    told = copies.told_by(file, terminal.token)
    for fact in told.telling:
        where = f"{fact.part} " if fact.part else ""
        terminal.line(f"{code}  {terminal.label_of(fact.meaning)}: {where}{fact.name} = {fact.value}")
    terminal.say("copy_tells_number", code=code, number=len(told.telling))
