"""The verbs that open a vault: ``intake``, ``search``, ``journal``, ``export``."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path

from archive.errors import RecordNotFound
from archive.ledger import Ledger
from archive.mediatypes import media_type_of
from archive.model.casework import CaseFile
from archive.model.catalogue import record_type
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from exports.making import make_export
from exports.spec import ExportSpec
from ui.cli.terminal import EXIT_OK, Terminal

KIND_BY_TYPE = {
    "image": EvidenceKind.PHOTO,
    "audio": EvidenceKind.AUDIO,
    "video": EvidenceKind.VIDEO,
    "application": EvidenceKind.DOCUMENT,
    "text": EvidenceKind.DOCUMENT,
    "message": EvidenceKind.LETTER,
}


@contextlib.contextmanager
def opened(options: argparse.Namespace, terminal: Terminal, *, read_only: bool) -> Iterator[Vault]:
    """The vault that a verb names, locked again whatever happens."""
    vault = Vault.open(options.vault, terminal.passphrase(options.passphrase_fd), read_only=read_only)
    try:
        yield vault
    finally:
        vault.lock()


def _case(vault: Vault, untrusted_code: str) -> CaseFile:
    case = vault.cases.by_code(untrusted_code)
    if case is None:
        raise RecordNotFound(entity=CaseFile.entity)
    return case


def intake(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take files in as evidence of a case. The files outside are left as they are."""
    with opened(options, terminal, read_only=False) as vault:
        case = _case(vault, options.case)
        for path in options.files:
            kind = EvidenceKind(options.kind) if options.kind else _kind_of(path)
            with vault.database.atomic():
                item = vault.evidence.add(label(EvidenceKind, kind, terminal.language), kind)
                vault.cases.add(case.id, item)
            try:
                taken = vault.intake.take_in(path, item.id, progress=terminal.progress, token=terminal.token)
            except BaseException:
                vault.ledger.withdraw(item, reason="intake failed")
                raise
            terminal.say("taken_in", code=item.code, sha256=taken.file.sha256, name=path.name)
            if taken.same_content:
                terminal.say("same_content", code=vault.evidence.get(taken.same_content[0].item_id).code)
    terminal.say("originals_remain")
    return EXIT_OK


def _kind_of(path: Path) -> EvidenceKind:
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        return EvidenceKind.OTHER
    return KIND_BY_TYPE.get(media_type_of(head, path.name).split("/")[0], EvidenceKind.OTHER)


def search(options: argparse.Namespace, terminal: Terminal) -> int:
    """Name the records that hold the words; what a record says is not printed."""
    with opened(options, terminal, read_only=True) as vault:
        hits = vault.search.find(" ".join(options.words))
        for hit in hits:
            entity = terminal.words(f"entity.{hit.entity}")
            terminal.line(f"{entity}: {_code_of(vault.ledger, hit.entity, hit.entity_id)}")
        terminal.say("found", number=len(hits))
    return EXIT_OK


def _code_of(ledger: Ledger, entity: str, entity_id: str) -> str:
    """The code that stands for a record, its own or that of the record it is part of."""
    record = ledger.get(record_type(entity), entity_id)
    owners = {
        "name_form": ("person", "person_id"),
        "text_version": ("testimony", "testimony_id"),
        "evidence_file": ("evidence_item", "item_id"),
    }
    if entity in owners:
        owner, column = owners[entity]
        record = ledger.get(record_type(owner), getattr(record, column))
    return str(getattr(record, "code", "?"))


def journal(options: argparse.Namespace, terminal: Terminal) -> int:
    """The newest entries of the journal: when, who, what; never the content."""
    with opened(options, terminal, read_only=True) as vault:
        entries = list(vault.journal.entries())[-max(options.newest, 0) :]
        for entry in entries:
            entity = terminal.words(f"entity.{entry.entity}")
            action = terminal.words(f"action.{entry.action}")
            terminal.line(f"{entry.sequence:>6}  {entry.time}  {entry.actor}  {action}  {entity}")
    return EXIT_OK


def export(options: argparse.Namespace, terminal: Terminal) -> int:
    """Make a signed dossier in a sealed package."""
    with opened(options, terminal, read_only=False) as vault:
        spec = ExportSpec(
            case_id=_case(vault, options.case).id,
            use=Use(options.use),
            audience=options.audience,
            language=options.dossier_language or terminal.language,
            recipients=tuple(options.recipient),
            include_exhibits=True,
            allow_mixed_recipients=options.allow_mixed,
        )
        result = make_export(vault, spec, options.output, progress=terminal.progress, token=terminal.token)
        terminal.say("exported", file=options.output, sha256=result.package_sha256)
        terminal.say("fingerprint", fingerprint=vault.signers.signing_key.public().fingerprint())
    return EXIT_OK
