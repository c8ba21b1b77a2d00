"""Opening a vault for a verb, and the verbs that look into it: ``search``, ``journal``."""

from __future__ import annotations

import argparse
import contextlib
from collections import deque
from collections.abc import Iterator

from archive.descriptor import Descriptor
from archive.errors import RecordNotFound
from archive.journal_proof import prove_journal
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.roles import act_as
from archive.vault import Vault
from archive.vocabulary.work import WorkRole
from ui.cli.dropping import take_in_drops
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.way_in import tell_healed, way_in
from ui.i18n import language_of
from ui.presenters.by_code import code_of


@contextlib.contextmanager
def opened(options: argparse.Namespace, terminal: Terminal, *, read_only: bool) -> Iterator[Vault]:
    """The vault that a verb names, locked again whatever happens.

    What is no vault is refused before the passphrase is asked for. Raises as ``way_in`` and ``Vault.open``.
    """
    Descriptor.read(options.vault)
    vault = Vault.open(options.vault, way_in(options, terminal), read_only=read_only)
    try:
        tell_healed(vault, terminal)
        if not read_only:
            if getattr(options, "role", None):
                act_as(vault, WorkRole(options.role))
            take_in_drops(vault, terminal)
        terminal.language = vault.terms.spoken(terminal.language)
        yield vault
    finally:
        terminal.language = language_of(terminal.language)
        vault.lock()


def named_case(vault: Vault, untrusted_code: str) -> CaseFile:
    """The case with that code. Raises ``RecordNotFound``."""
    case = vault.cases.by_code(untrusted_code)
    if case is None:
        raise RecordNotFound(entity=CaseFile.entity)
    return case


def search(options: argparse.Namespace, terminal: Terminal) -> int:
    """Name the records that hold the words; what a record says is not printed."""
    with opened(options, terminal, read_only=True) as vault:
        hits = vault.search.find(" ".join(options.words))
        for hit in hits:
            code = code_of(vault, hit.entity, hit.entity_id)
            terminal.line(f"{terminal.name_of('entity', hit.entity)}: {code}")
        texts = vault.search.texts(" ".join(options.words))
        for one in texts:
            code = code_of(vault, EvidenceItem.entity, one.item_id)
            key = "in_text_page" if one.page else "in_text_line"
            terminal.say(key, code=code, number=one.page or one.line)
        terminal.say("found", number=len(hits) + len(texts))
    return EXIT_OK


def journal(options: argparse.Namespace, terminal: Terminal) -> int:
    """The newest entries of the journal (when, who, what; never the content), then proof that it is whole.

    Raises:
        JournalBroken: after the entries were shown.
    """
    with opened(options, terminal, read_only=True) as vault:
        for entry in deque(vault.journal.entries(), maxlen=max(options.newest, 0)):
            entity = terminal.name_of("entity", entry.entity)
            action = terminal.name_of("action", entry.action)
            terminal.line(f"{entry.sequence:>6}  {entry.time}  {entry.actor}  {entity}: {action}")
        proof = prove_journal(vault.database, vault.journal, terminal.progress, terminal.token)
        terminal.say("journal_whole", entries=proof.entries, heads=proof.heads)
    return EXIT_OK
