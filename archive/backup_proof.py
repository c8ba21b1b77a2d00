"""Reading a generation back from its medium: every part by its hash, the database by itself, the seal of each object.

Findings: ``backup_list`` (does not open), ``backup_part`` (missing, or not what was copied),
``backup_database``, ``backup_seal`` (what was copied does not open: the vault's own file was damaged),
``backup_incomplete`` (the database names a file that the list does not), ``backup_gap`` (the vault itself
no longer had a file), ``backup_objects``, ``backup_earlier`` (not read again this time), ``backup_other_key``;
about a place: ``backup_none`` (no generation), ``backup_half_made`` (one that was never finished).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from archive.backup_errors import BackupPlaceLost, GenerationDamaged, GenerationOfAnotherKey
from archive.backup_files import Advance, from_medium
from archive.backup_folders import names_below
from archive.backup_manifest import NOT_YET, Manifest
from archive.backup_place import BackupPlace, Generation
from archive.backup_runs import newest_entry
from archive.clock import SystemClock
from archive.connection import Database
from archive.database_errors import errors_at
from archive.errors import (
    ArchiveError,
    DatabaseDamaged,
    DescriptorDamaged,
    FormatTooNew,
    JournalBroken,
    NotAVault,
)
from archive.findings import Finding, Verdict
from archive.journal import Journal
from archive.objects import FOLDER as OBJECTS
from archive.objects import SUFFIX
from archive.signers import load_signers
from crypto.age.identities import HybridIdentity
from crypto.age.opening import begin_payload
from crypto.age.sources import ExactSource
from crypto.derivation import Purpose, derive_key
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

DATABASE = "records.db"
OF_THE_VAULT = frozenset({"backup_seal", "backup_gap"})
"""Findings about what the vault itself had lost before: the copy is as true as its original."""
STAGE = "backup_reading"


def sound(findings: Iterable[Finding]) -> bool:
    """Whether what was copied can be relied on, whatever the vault itself had lost before."""
    return all(
        finding.what != "backup_other_key" and (finding.verdict is not Verdict.BROKEN or finding.what in OF_THE_VAULT)
        for finding in findings
    )


@dataclass(frozen=True)
class Evidence:
    """What a database says about a sealed file: the code of its item, and whether its record stands."""

    code: str
    standing: bool


def read_back(
    generation: Generation,
    key: HybridIdentity,
    *,
    everything: bool = False,
    already: MutableMapping[Path, str] | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Iterator[Finding]:
    """Read a generation back, one finding after another; what is broken does not end the reading.

    What its list says was read back at an earlier backup is only looked for, unless
    ``everything`` is asked for. ``already`` keeps what was read, so that nothing that several
    generations of one place share is read twice. What a ``BROKEN`` finding names must not be relied on.

    Raises:
        Cancelled: ``token`` asked for it.
        BackupPlaceLost: the place went away, so that nobody knows what is in it.
    """
    token = token or CancelToken()
    number = generation.number
    try:
        manifest = generation.manifest(key)
    except (GenerationDamaged, DescriptorDamaged, NotAVault, FormatTooNew, BackupPlaceLost):
        generation.refuse_lost()
        yield Finding(Verdict.BROKEN, "backup_list", {"generation": number})
        return
    except GenerationOfAnotherKey:
        yield Finding(Verdict.NOT_PROVEN, "backup_other_key", {"generation": number})
        return
    codes: Mapping[str, Evidence] = {}
    wanted = {
        path: part.sha256
        for path, part in manifest.parts.items()
        if everything or part.read_back == NOT_YET or not path.startswith(f"{OBJECTS}/")
    }
    read = {} if already is None else already
    total = size_of(generation, (path for path in wanted if generation.path(path) not in read))
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        token.check()
        done += count
        progress(done, total, STAGE)

    bad = _absent(generation, set(manifest.parts) - set(wanted))
    for path, sha256 in wanted.items():
        if _digest(generation.path(path), read, advance) != sha256:
            bad.add(path)
    if bad:
        generation.refuse_lost()
    if DATABASE not in bad:
        try:
            codes = evidence_in(generation.folder / DATABASE, key, manifest)
        except ArchiveError as error:
            generation.refuse_lost()
            yield Finding(Verdict.BROKEN, "backup_database", {"generation": number, "reason": error.code})
        else:
            yield Finding(Verdict.PROVEN, "backup_database", {"generation": number, "entries": manifest.sequence})
    yield from _named(manifest, codes, number)
    for path in sorted(bad):
        item = codes[path].code if path in codes else generation.name_of(path)
        yield Finding(Verdict.BROKEN, "backup_part", {"generation": number, "item": item, "path": path})
    opened = [path for path in wanted if path not in bad and path.startswith(f"{OBJECTS}/")]
    for path in opened:
        token.check()
        if not _opens(generation.path(path), key):
            generation.refuse_lost()
            item = codes[path].code if path in codes else generation.name_of(path)
            yield Finding(Verdict.BROKEN, "backup_seal", {"generation": number, "item": item})
    yield Finding(Verdict.PROVEN, "backup_objects", {"generation": number, "files": len(opened)})
    earlier = [part.read_back for path, part in manifest.parts.items() if path not in wanted and path not in bad]
    if earlier:
        fields = {"generation": number, "files": len(earlier), "oldest": datetime.fromisoformat(min(earlier))}
        yield Finding(Verdict.NOT_PROVEN, "backup_earlier", fields)


def examine_backup(
    place: BackupPlace, key: HybridIdentity, progress: Progress = no_progress, token: CancelToken | None = None
) -> Iterator[Finding]:
    """Read every generation back in full, the newest first, and say what lies about.

    Raises ``Cancelled``, ``BackupPlaceLost`` and its kin.
    """
    already: dict[Path, str] = {}
    generations = place.generations()
    if not generations:
        yield Finding(Verdict.NOT_PROVEN, "backup_none")
    for generation in reversed(generations):
        yield from read_back(generation, key, everything=True, already=already, progress=progress, token=token)
    if place.half_made():
        yield Finding(Verdict.NOT_PROVEN, "backup_half_made")


def _named(manifest: Manifest, codes: Mapping[str, Evidence], number: int) -> Iterator[Finding]:
    missing = set(manifest.missing)
    for path, evidence in codes.items():
        if path in missing and evidence.standing:
            yield Finding(Verdict.BROKEN, "backup_gap", {"generation": number, "item": evidence.code})
        elif evidence.standing and path not in manifest.parts:
            yield Finding(Verdict.BROKEN, "backup_incomplete", {"generation": number, "item": evidence.code})


def size_of(generation: Generation, parts: Iterable[str]) -> int:
    """Bytes of those of a generation's parts that are there."""
    return sum(_size(generation.path(path)) for path in parts)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _absent(generation: Generation, objects: set[str]) -> set[str]:
    """Those of the objects that are not there."""
    try:
        return objects - names_below(generation.objects)
    except OSError:
        return objects


def _digest(path: Path, read: MutableMapping[Path, str], advance: Advance) -> str:
    """SHA-256 of a file as the medium has it; empty if it cannot be read."""
    if path not in read:
        try:
            read[path] = from_medium(path, advance).sha256
        except OSError:
            read[path] = ""
    return read[path]


def _opens(path: Path, key: HybridIdentity) -> bool:
    try:
        with path.open("rb") as file:
            begin_payload(ExactSource(file), [key])
    except (CryptoError, OSError):
        return False
    return True


def evidence_in(database_file: Path, key: HybridIdentity, manifest: Manifest) -> dict[str, Evidence]:
    """Prove a copy of the database, and tell which sealed files it names, by their paths in a vault's folder.

    Every page by its HMAC, the structure, the newest signed head and its entry; and that its newest entry is
    the one that the list names, since an earlier state of the database proves just as well.

    Raises:
        DatabaseMissing, DatabaseDamaged, JournalBroken, UncheckedChanges, StorageFailed.
    """
    with errors_at(database_file), contextlib.closing(copied_database(database_file, key)) as database:
        if database.column("PRAGMA cipher_integrity_check"):
            raise DatabaseDamaged
        if database.column("PRAGMA quick_check") != ["ok"]:
            raise DatabaseDamaged
        signers = load_signers(database)
        Journal(database, SystemClock(), signers.device, signers.signing_key, "").check_newest_head()
        if newest_entry(database, signers.device) != (manifest.sequence, manifest.entry_hash):
            raise JournalBroken(sequence=manifest.sequence, what="missing")
        return evidence(database)


def copied_database(database_file: Path, key: HybridIdentity) -> Database:
    """A copy of the database, opened so that nothing is written beside it. Raises as ``Database``."""
    return Database(database_file, derive_key(key.to_seed(), Purpose.DATABASE), read_only=True, immutable=True)


def evidence(database: Database) -> dict[str, Evidence]:
    """The sealed files that a database names, by their paths in a vault's folder."""
    rows = database.rows(
        "SELECT f.object_id, f.withdrawn_at, i.code FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id"
    )
    return {
        f"{OBJECTS}/{row['object_id'][:2]}/{row['object_id']}{SUFFIX}": Evidence(
            row["code"], row["withdrawn_at"] is None
        )
        for row in rows
    }
