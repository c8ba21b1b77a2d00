"""``redact``: new files in which places are covered, and the second look at them."""

from __future__ import annotations

import argparse

from archive.covering.areas import MOST_BYTES, Areas, areas_of
from archive.covering.engine import Covering
from archive.covering.second_look import SecondLook
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened


def redact(options: argparse.Namespace, terminal: Terminal) -> int:
    """Cover places of an item's file in a new one, or write down that somebody else has looked at the newest.

    Raises:
        RecordNotFound: there is no such item, or no file of it to cover or to confirm.
        What ``Covering.cover`` and ``SecondLook`` raise.
    """
    areas = None
    if options.areas is not None:
        with options.areas.open("rb") as file:
            areas = areas_of(file.read(MOST_BYTES + 1))
    with opened(options, terminal, read_only=False) as vault:
        item = item_named(vault, options.code)
        if areas is None:
            return _second_look(vault, item, options, terminal)
        made = Covering(vault).cover(
            _file(vault, item, areas),
            areas,
            note=options.reason,
            form=options.form,
            dpi=options.dpi,
            progress=terminal.progress,
            token=terminal.token,
        )
        terminal.say("covered", code=item.code, number=len(areas.areas), sha256=made.file.sha256)
        terminal.say("covered_waits", code=item.code)
    return EXIT_OK


def _second_look(vault: Vault, item: EvidenceItem, options: argparse.Namespace, terminal: Terminal) -> int:
    covered = [file for file in vault.evidence.files(item) if file.role is FileRole.REDACTED]
    if not covered:
        raise RecordNotFound(entity=EvidenceFile.entity)
    if options.confirm:
        SecondLook(vault).confirm(covered[-1])
        terminal.say("covered_confirmed", code=item.code)
    else:
        SecondLook(vault).send_back(covered[-1], reason=options.reason)
        terminal.say("covered_sent_back", code=item.code)
    return EXIT_OK


def item_named(vault: Vault, untrusted_code: str) -> EvidenceItem:
    """The item with that code. Raises ``RecordNotFound``."""
    item = vault.records.by_code(untrusted_code)
    if not isinstance(item, EvidenceItem):
        raise RecordNotFound(entity=EvidenceItem.entity)
    return item


def _file(vault: Vault, item: EvidenceItem, areas: Areas) -> EvidenceFile:
    """The file that the areas name, or the original."""
    named = [file for file in vault.evidence.files(item) if areas.sha256 and file.sha256 == areas.sha256.lower()]
    found = named[0] if named else vault.evidence.original(item)
    if found is None:
        raise RecordNotFound(entity=EvidenceFile.entity)
    return found
