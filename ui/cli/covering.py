"""``redact``: new files in which places are covered, and the second look at them."""

from __future__ import annotations

import argparse
from collections import Counter

from archive.confined.recognising import installed
from archive.covering.areas import MOST_BYTES, Areas, areas_of
from archive.covering.engine import Covering
from archive.covering.read_again import ReadCheck
from archive.covering.second_look import SecondLook
from archive.covering.suggest import Suggesting
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.safefiles import is_taken, write_whole
from archive.vault import Vault
from archive.vocabulary.covering import CoverWhat
from archive.vocabulary.evidence import FileRole
from exports.protected_names import protected_names
from ui.cli.errors import OutputExists
from ui.cli.terminal import EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened


def redact(options: argparse.Namespace, terminal: Terminal) -> int:
    """Cover places of an item's file in a new one, propose some, or write down that somebody else has looked at it.

    Raises:
        RecordNotFound: there is no such item, or no file of it to cover or to confirm.
        RecognitionMissing: something is to be read by it, and it is not installed.
        What ``Covering.cover``, ``Suggesting.suggest`` and ``SecondLook`` raise.
    """
    if options.suggest is not None:
        return _suggest(options, terminal)
    areas = None
    if options.areas is not None:
        with options.areas.open("rb") as file:
            areas = areas_of(file.read(MOST_BYTES + 1))
    wanted = options.recognise or options.letters
    recogniser = installed() if wanted and areas is not None else None
    with opened(options, terminal, read_only=False) as vault:
        item = item_named(vault, options.code)
        if areas is None:
            return _second_look(vault, item, options, terminal)
        check = None
        if recogniser is not None:
            check = ReadCheck(recogniser, protected_names(vault), letters=options.letters)
        made = Covering(vault).cover(
            _file(vault, item, areas),
            areas,
            note=options.reason,
            form=options.form,
            dpi=options.dpi,
            check=check,
            progress=terminal.progress,
            token=terminal.token,
        )
        terminal.say("covered", code=item.code, number=len(areas.areas), sha256=made.file.sha256)
        terminal.say("covered_waits", code=item.code)
        for one in made.still_read:
            key = "covered_unread" if one.unread else "covered_still_read"
            terminal.say(key, page=one.page, hidden=one.hidden, names=one.names)
        if recogniser is not None and not made.still_read:
            terminal.say("covered_read", program=recogniser.name)
        if recogniser is not None and made.letters is not None:
            terminal.say("covered_letters", program=recogniser.name, count=made.letters)
    return EXIT_NOT_PROVEN if made.still_read else EXIT_OK


def _suggest(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write what a machine proposes as a file of areas. Returns 2 where pages could not be looked through."""
    if is_taken(options.suggest):
        raise OutputExists(name=options.suggest.name)
    recogniser = installed() if options.recognise else None
    with opened(options, terminal, read_only=True) as vault:
        item = item_named(vault, options.code)
        file = _file(vault, item, Areas(()))
        looking = Suggesting(vault, protected_names(vault), recogniser)
        found = looking.suggest(file, terminal.progress, terminal.token)
        proposed = tuple(one.area for one in found.suggestions)
        counted = Counter(one.what for one in proposed)
        for page in found.unread:
            terminal.say("suggested_unread", page=page)
        if not proposed:
            terminal.say("suggested_none", code=item.code)
        else:
            write_whole(options.suggest, Areas(proposed, item.code, file.sha256).text().encode())
            numbers = {"faces": counted[CoverWhat.FACE], "plates": counted[CoverWhat.PLATE]}
            terminal.say(
                "suggested", code=item.code, file=options.suggest, words=counted[CoverWhat.TEXT], **numbers
            )
            terminal.say("suggested_misses")
    return EXIT_NOT_PROVEN if found.unread else EXIT_OK


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
