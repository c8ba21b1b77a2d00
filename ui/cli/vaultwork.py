"""The verbs that work in a vault: ``intake``, ``search``, ``journal``."""

from __future__ import annotations

import argparse
import contextlib
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from archive.descriptor import Descriptor
from archive.errors import RecordNotFound
from archive.journal_proof import prove_journal
from archive.mediatypes import evidence_kind_of
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.roles import act_as
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.labels import label
from archive.vocabulary.work import WorkRole
from crypto.errors import CodedError
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


def intake(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take files in as evidence of a case. The files outside are left as they are."""
    with opened(options, terminal, read_only=False) as vault:
        case = named_case(vault, options.case)
        for path in options.files:
            _take_in(vault, case, path, EvidenceKind(options.kind) if options.kind else _kind_of(path), terminal)
    terminal.say("originals_remain")
    return EXIT_OK


def _take_in(vault: Vault, case: CaseFile, path: Path, kind: EvidenceKind, terminal: Terminal) -> None:
    with vault.database.atomic():
        item = vault.evidence.add(label(EvidenceKind, kind, terminal.language), kind)
        vault.cases.add(case.id, item)
    try:
        taken = vault.intake.take_in(path, item.id, progress=terminal.progress, token=terminal.token)
    except BaseException:
        # What made the intake fail is what a person has to hear, also where it keeps this from being noted.
        with contextlib.suppress(CodedError):
            vault.ledger.withdraw(item, reason="intake failed")
        raise
    terminal.say("taken_in", code=item.code, sha256=taken.file.sha256, name=path.name)
    if taken.same_content:
        terminal.say("same_content", code=vault.evidence.get(taken.same_content[0].item_id).code)


def _kind_of(path: Path) -> EvidenceKind:
    try:
        if not path.is_file():
            return EvidenceKind.OTHER
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        return EvidenceKind.OTHER
    return evidence_kind_of(head, path.name)


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
