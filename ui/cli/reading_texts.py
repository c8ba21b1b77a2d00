"""The verb ``read-texts``: reads what is written in evidence, so that the search finds it; prints it when asked."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.evidence_texts import Leaf
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from ui.cli.terminal import EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.errortext import error_sentence
from ui.presenters.reading_texts import ReadAll, TextsDesk


def read_texts(options: argparse.Namespace, terminal: Terminal) -> int:
    """Read the texts of the items named, or of everything that waits. With ``--print`` the text itself is printed.

    Returns 2 where a file has no text that can be read.
    """
    with opened(options, terminal, read_only=options.print) as vault:
        items = [_item(vault, code) for code in options.codes]
        if options.print:
            for item in items:
                _print(vault, item, terminal)
            return EXIT_OK
        desk = TextsDesk(vault)
        recogniser = desk.recogniser() if options.recognise else None
        if items:
            files = [file for item in items for file in vault.evidence.files(item)]
            ids = [file.id for file in files if vault.texts.offered(file, recognise=options.recognise)]
        else:
            ids = vault.texts.waiting(recognise=options.recognise)
        done = desk.read(ids, recogniser, terminal.progress, terminal.token)
        _tell(done, terminal)
        return EXIT_NOT_PROVEN if done.unread else EXIT_OK


def _item(vault: Vault, untrusted_code: str) -> EvidenceItem:
    item = vault.records.by_code(untrusted_code)
    if not isinstance(item, EvidenceItem):
        raise RecordNotFound(entity=EvidenceItem.entity)
    return item


def _tell(done: ReadAll, terminal: Terminal) -> None:
    for one in done.unread:
        terminal.say("text_unread", code=one.code, why=error_sentence(one.error, terminal.language))
    terminal.say("texts_read", read=done.read, machine=done.machine)
    if done.scans:
        terminal.say("texts_scans", number=done.scans)


def _print(vault: Vault, item: EvidenceItem, terminal: Terminal) -> None:
    for file in vault.evidence.files(item):
        reading = vault.texts.kept.reading(file.id)
        if reading is None:
            terminal.say("text_not_read", code=item.code)
            continue
        if reading.machine:
            terminal.say("text_machine", program=reading.made_by)
        for number in range(reading.leaves):
            leaf = vault.texts.kept.leaf(file.id, number)
            if leaf is not None:
                _print_leaf(leaf, terminal)


def _print_leaf(leaf: Leaf, terminal: Terminal) -> None:
    if leaf.page:
        terminal.say("text_page", page=leaf.page)
    elif leaf.title:
        terminal.line(leaf.title)
    for line in leaf.lines:
        terminal.line(line)
