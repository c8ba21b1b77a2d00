"""``evidence facts`` and ``credentials``: what files say of themselves, and what is signed in them."""

from __future__ import annotations

import argparse

from archive.credentials import Found
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.i18n import text
from ui.presenters.answer_words import words_of
from ui.presenters.by_code import item_by_code
from ui.presenters.item_credentials import FileCredentials, ItemCredentials
from ui.presenters.item_words import ItemWords


def facts(options: argparse.Namespace, terminal: Terminal) -> int:
    """What the files of an item say of themselves, or with ``--all``: read every file that was not read yet.

    0 · 2 a file could not be read, and it is said why.

    Raises:
        RecordNotFound: no item has that code, or none is named.
    """
    if not options.code and not options.all:
        raise RecordNotFound(entity=EvidenceItem.entity)
    with opened(options, terminal, read_only=not options.all) as vault:
        ended = EXIT_OK
        if options.all:
            through = vault.facts.read_waiting(terminal.progress, terminal.token)
            refused = through.refused + through.damaged
            terminal.say("evidence_facts_read", read=through.read, refused=refused)
            ended = EXIT_NOT_PROVEN if refused else EXIT_OK
        return _of_item(vault, options, terminal) or ended if options.code else ended


def _of_item(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> int:
    found = ItemWords(vault).read(item_by_code(vault, options.code).id, terminal.token)
    rows: list[Row] = []
    ended = EXIT_OK
    for number, words in enumerate(found, start=1):
        if words.refused:
            terminal.say("evidence_not_read", number=number, reason=text(terminal.language, "reason", words.refused))
            ended = EXIT_NOT_PROVEN
        rows += [
            {
                "file_number": number,
                "meaning": str(meaning) if options.json else terminal.label_of(meaning),
                "said_in": " · ".join(part for part in (fact.part, fact.group) if part),
                "said_name": fact.name,
                "said_value": fact.value,
            }
            for meaning, said in words.everything()
            for fact in said
        ]
    tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows)
    return ended


def credentials(options: argparse.Namespace, terminal: Terminal) -> int:
    """Content credentials in the files of an item.

    0 none, or intact · 1 something was changed since it was signed · 2 a file could not be read.

    Raises:
        RecordNotFound: no item has that code.
    """
    with opened(options, terminal, read_only=True) as vault:
        found = ItemCredentials(vault).read(item_by_code(vault, options.code).id, terminal.progress, terminal.token)
        rows = [_credentials(number, one) for number, one in enumerate(found, start=1)]
        inside = [one.credentials for one in found if one.credentials and one.credentials.found is Found.INSIDE]
        changed = any(not read.intact for read in inside)
        unread = any(one.refused for one in found)
        tell_stacked(vault, options, terminal, rows)
    return EXIT_BROKEN if changed else EXIT_NOT_PROVEN if unread else EXIT_OK


def _credentials(number: int, one: FileCredentials) -> Row:
    read = one.credentials
    inside = read is not None and read.found is Found.INSIDE
    return {
        "file_number": number,
        "refused_why": one.refused,
        "found_where": "" if read is None else str(read.found),
        "intact": read.intact if read is not None and inside else None,
        "signer_trusted": read.trusted if read is not None and inside else None,
        "signer": "" if read is None else read.signer,
        "address": "" if read is None else read.address,
        "faults_found": [] if read is None else list(read.faults),
        "statements": [] if read is None else [f"{said.name}: {said.words}" for said in read.statements],
    }


def tell_stacked(vault: Vault, options: argparse.Namespace, terminal: Terminal, rows: list[Row]) -> None:
    """Rows of long values: for a person each value on its own line, without those that are empty."""
    if options.json:
        tell(vault, argparse.Namespace(json=True, names=False), terminal, rows)
        return
    for row in rows:
        for name, value in row.items():
            words = words_of(value, terminal.language)
            if words:
                terminal.line(f"{terminal.name_of('column', name)}: {words}")
