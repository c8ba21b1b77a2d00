"""Taking files in as evidence: one after another, each sealed whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.mediatypes import evidence_kind_of
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind
from archive.vocabulary.labels import LabelLanguage, label
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress

STAGE = "seal"

_HEAD_BYTES = 4096


@dataclass(frozen=True, kw_only=True)
class Intake:
    """What a person decided before the files are taken in."""

    paths: tuple[Path, ...]
    case_id: str = ""
    how: AcquiredHow = AcquiredHow.NOT_STATED
    source_id: str = ""
    """The person who gave the files, or empty."""
    content_warning: bool = False
    language: LabelLanguage = "en"
    """In which the items are first titled: by their kind, because a file's own name may name somebody."""


@dataclass(frozen=True)
class Taken:
    """What became of one file. ``untrusted_name`` is shown only where the person chose the file."""

    untrusted_name: str
    item_id: str = ""
    code: str = ""
    same_as: tuple[str, ...] = ()
    """Codes of earlier items with exactly the same content."""
    error: CodedError | None = None


def take_in(vault: Vault, intake: Intake, progress: Progress, token: CancelToken) -> tuple[Taken, ...]:
    """Take in every file; one that fails does not keep the others out.

    When stopped, what was taken in whole stays, the file under way leaves nothing, and the
    answer ends before it. ``progress`` counts bytes over all files.
    """
    sizes = [_size(path) for path in intake.paths]
    total, before = sum(sizes), 0
    done: list[Taken] = []
    for path, size in zip(intake.paths, sizes, strict=True):
        offset = before

        def shifted(read: int, _size: int, _stage: str, offset: int = offset) -> None:
            progress(min(offset + read, total), total, STAGE)

        try:
            token.check()
            done.append(_one(vault, intake, path, shifted, token))
        except Cancelled:
            break
        except CodedError as error:
            done.append(Taken(path.name, error=error.alone()))
        before += size
    return tuple(done)


def _one(vault: Vault, intake: Intake, path: Path, progress: Progress, token: CancelToken) -> Taken:
    kind = kind_of(path)
    with vault.database.atomic():
        item = vault.evidence.add(
            title_of(kind, intake.language),
            kind,
            acquired_how=intake.how,
            acquired_from=vault.ledger.get(Person, intake.source_id) if intake.source_id else None,
            content_warning=intake.content_warning,
        )
        if intake.case_id:
            vault.cases.add(intake.case_id, item)
    try:
        taken = vault.intake.take_in(path, item.id, progress=progress, token=token)
    except BaseException:
        vault.ledger.withdraw(item, reason="intake failed")
        raise
    return Taken(path.name, item.id, item.code, _codes(vault, [file.item_id for file in taken.same_content]))


def _codes(vault: Vault, ids: Sequence[str]) -> tuple[str, ...]:
    found = (vault.evidence.get(item_id) for item_id in dict.fromkeys(ids))
    return tuple(sorted(item.code for item in found if not item.withdrawn))


def title_of(kind: EvidenceKind, language: LabelLanguage) -> str:
    """The first title of an item: what it is, and nothing of its name."""
    words = label(EvidenceKind, kind, language)
    return words[:1].upper() + words[1:]


def kind_of(path: Path) -> EvidenceKind:
    """What a file seems to be, by its first bytes; OTHER when it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return EvidenceKind.OTHER
    return evidence_kind_of(head, path.name)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
