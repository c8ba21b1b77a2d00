"""Rehearsing the way back: a part of the newest backup is restored, opened with a way in that is given anew, proven,
and removed again. It rehearses the passphrase, key file or shares as much as the stick.
"""

from __future__ import annotations

import contextlib
import random
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.backup_errors import BackupOfAnotherVault, BackupPlaceOverlaps, GenerationDamaged, GenerationOfAnotherKey
from archive.backup_folders import inside
from archive.backup_place import BackupPlace, Generation
from archive.clock import utc_text
from archive.errors import ArchiveError, JournalBroken, ObjectDamaged, ObjectMissing, VaultReadOnly
from archive.filelock import WriterLock
from archive.findings import Finding, Verdict
from archive.founding import LOCK, sweep_drafts
from archive.journal_proof import prove_journal
from archive.ledger import new_id
from archive.place_errors import place_errors
from archive.register import has_table
from archive.restoring import fill, open_generation
from archive.safefiles import PART_SUFFIX, storage_errors
from archive.vault import Vault
from archive.ways_in import WayIn, as_way
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken, Progress, no_progress

SAMPLE_FILES = 25
PASSED, FAILED = "passed", "failed"


@dataclass(frozen=True)
class Rehearsed:
    """What came of a rehearsal."""

    generation: int
    files: int
    """Sealed files that were restored, opened and compared with what was taken in."""
    findings: tuple[Finding, ...]
    passed: bool


@dataclass(frozen=True)
class RehearsalNote:
    """A rehearsal as the vault remembers it."""

    way: str
    """Kind of the way in: ``passphrase``, ``key_file``, ``shares``, ``partner``."""
    done: str
    passed: bool


def rehearse(
    vault: Vault,
    folder: Path,
    way: str | WayIn,
    work: Path,
    *,
    everything: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Rehearsed:
    """Restore the newest generation with a sample of its files, or all, below ``work``; prove it; remove it.

    What is written there for that while is sealed like the vault itself. What came of it is
    written into the vault, and the slot that opened counts as tried; a way in that does not
    open anything is raised and not written.

    Raises:
        VaultReadOnly, VaultLocked; NotABackup, GenerationMissing, BackupOfAnotherVault,
        GenerationOfAnotherKey; as ``keyslots.open_slot``;
        BackupPlaceLost: the stick went away; nothing is written into the vault.
        BackupPlaceOverlaps, BackupNoRoom, MediumReadOnly, StorageFailed: about ``work``. Cancelled.
    """
    if vault.read_only:
        raise VaultReadOnly
    place = BackupPlace.at(folder)
    if any(inside(work, apart) for apart in (place.folder, vault.folder)):
        raise BackupPlaceOverlaps
    generation = place.generation()
    if place.vault_id != vault.descriptor.vault_id:
        raise BackupOfAnotherVault  # another vault's way back says nothing of this one's
    key, slot = open_generation(generation, way)
    with place_errors():
        digest = slot.digest()
    if key.to_seed() != vault.vault_key().to_seed():
        raise GenerationOfAnotherKey(generation=generation.number)
    token = token or CancelToken()
    files = 0
    findings: list[Finding] = []
    with storage_errors(), _draft(work) as draft:
        try:
            chosen = _restored(generation, key, draft, everything, progress, token)
        except GenerationDamaged as error:
            findings.append(Finding(Verdict.BROKEN, error.code, error.fields()))
        else:
            files = len(chosen)
            findings += _proven(draft, way, chosen, progress, token)
    passed = all(finding.verdict is not Verdict.BROKEN for finding in findings)
    _remember(vault, generation, str(as_way(way).kind), digest, passed)
    return Rehearsed(generation.number, files, tuple(findings), passed)


def last_rehearsal(vault: Vault) -> RehearsalNote | None:
    """The newest rehearsal, or ``None``."""
    if not has_table(vault.database, "rehearsal"):
        return None
    row = vault.database.row("SELECT * FROM rehearsal ORDER BY done DESC, rowid DESC LIMIT 1")
    return None if row is None else RehearsalNote(row["way"], row["done"], row["outcome"] == PASSED)


@contextlib.contextmanager
def _draft(work: Path) -> Iterator[Path]:
    """A folder that is gone afterwards, and known as nobody's should the program be killed meanwhile."""
    work = work.absolute()
    with storage_errors():
        sweep_drafts(work)
        draft = work / f".{secrets.token_hex(8)}{PART_SUFFIX}"
        draft.mkdir(mode=0o700)
    try:
        lock = WriterLock(draft / LOCK)
        try:
            yield draft
        finally:
            lock.release()
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _restored(
    generation: Generation, key: HybridIdentity, draft: Path, everything: bool, progress: Progress, token: CancelToken
) -> set[str]:
    manifest = generation.manifest(key)
    objects = sorted(manifest.objects)
    if not everything and len(objects) > SAMPLE_FILES:
        objects = random.SystemRandom().sample(objects, SAMPLE_FILES)
    parts = (set(manifest.parts) - set(manifest.objects)) | set(objects)
    fill(draft, generation, manifest, key, parts, progress, token)
    return set(objects)


def _proven(
    draft: Path, way: str | WayIn, chosen: set[str], progress: Progress, token: CancelToken
) -> Iterator[Finding]:
    """What the restored vault proves when it is opened as a person would open it."""
    try:
        vault = Vault.open(draft, way, read_only=True)
    except ArchiveError as error:
        yield Finding(Verdict.BROKEN, error.code, error.fields())
        return
    try:
        try:
            proof = prove_journal(vault.database, vault.journal, progress, token)
            yield Finding(Verdict.PROVEN, "journal", {"entries": proof.entries, "heads": proof.heads})
        except JournalBroken as error:
            yield Finding(Verdict.BROKEN, "journal", {"sequence": error.sequence, "reason": error.what})
        rows = vault.database.rows(
            "SELECT f.object_id, f.size, f.sha256, i.code FROM evidence_file f"
            " JOIN evidence_item i ON i.id = f.item_id WHERE f.withdrawn_at IS NULL"
        )
        sound = 0
        for row in rows:
            if vault.objects.path(row["object_id"]).relative_to(draft).as_posix() not in chosen:
                continue
            try:
                vault.objects.prove(row["object_id"], row["code"], row["size"], row["sha256"], progress, token)
                sound += 1
            except (ObjectMissing, ObjectDamaged) as error:
                yield Finding(Verdict.BROKEN, error.code, error.fields())
        yield Finding(Verdict.PROVEN, "objects", {"files": sound})
    finally:
        vault.lock()


def _remember(vault: Vault, generation: Generation, way: str, digest: str, passed: bool) -> None:
    outcome = PASSED if passed else FAILED
    now = utc_text(vault.clock.now())
    with vault.database.atomic() as connection:
        connection.execute(
            "INSERT INTO rehearsal (id, way, done, outcome) VALUES (?, ?, ?, ?)", (new_id(), way, now, outcome)
        )
        for row in vault.ways.register.rows():
            if passed and row.digest == digest:
                vault.ways.register.set_tested(row.name, now)
        details = {"generation": generation.number, "way": way, "outcome": outcome}
        vault.ledger.note("rehearsed", "vault", vault.descriptor.vault_id, details)
