"""One generation in the making: what is copied, what is there already, whether there is room."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from archive import keyslots
from archive.backup_errors import BackupFileTooLarge, BackupNoRoom
from archive.backup_files import (
    Advance,
    Copied,
    Copying,
    SourceFailed,
    from_medium,
    hashed,
    largest_file,
    synchronise,
)
from archive.backup_folders import sizes_below
from archive.backup_manifest import FILE_NAME as MANIFEST
from archive.backup_manifest import NOT_YET, Manifest, Part, can_list
from archive.backup_place import BackupPlace
from archive.backup_proof import DATABASE, copied_database, evidence
from archive.backup_runs import KnownLists, newest_entry, runs_at
from archive.clock import utc_text
from archive.descriptor import FILE_NAME as DESCRIPTOR
from archive.errors import DiskFull, MediumReadOnly, StorageFailed
from archive.objects import FOLDER as OBJECTS
from archive.place_errors import about_place, place_errors
from archive.safefiles import regular_file, storage_errors, write_whole
from archive.vault import INBOX, Vault
from crypto.age.opening import inspect_header
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress

STAGE_DATABASE = "backup_database"
STAGE_OBJECTS = "backup_objects"
SPARE_ROOM = 1 << 20
"""Bytes kept free beside what is counted: folders, names, ways in."""
LINE_BYTES = 112
"""What an object takes in the list."""


@contextlib.contextmanager
def room_counted(vault: Vault, place: BackupPlace) -> Iterator[None]:
    """Refuse what cannot fit before the first byte, and say how much was missing if it fills up all the same."""
    present, named = place.sizes(), evidence(vault.database)
    with storage_errors():
        here = sizes_below(vault.folder / OBJECTS)
    new = [here[path] for path in named if path in here and path not in present]
    pages, page_bytes = (int(vault.database.column(f"PRAGMA page_{what}")[0]) for what in ("count", "size"))
    database = pages * page_bytes
    limit, largest = largest_file(place.folder), max([*new, database])
    if limit is not None and largest > limit:
        raise BackupFileTooLarge(size=largest, limit=limit)
    needed = sum(new) + database + len(named) * LINE_BYTES + SPARE_ROOM
    with place_errors():
        free = shutil.disk_usage(place.folder).free
    if needed > free:
        raise BackupNoRoom(needed=needed, free=free)
    try:
        yield
    except DiskFull as error:
        with place_errors():
            raise BackupNoRoom(needed=needed, free=shutil.disk_usage(place.folder).free) from error


def known_parts(vault: Vault, place: BackupPlace, lists: KnownLists) -> dict[str, Part]:
    """Every object that a readable list names, with the time at which it is known to have been read back.

    What belongs to a generation that is not known to be sound counts as not read back.
    """
    verified = {run.generation: (run.verified, run.sequence) for run in runs_at(vault, place.place_id)}
    known: dict[str, Part] = {}
    for generation in place.generations():
        manifest = lists.of(generation)
        if manifest is None:
            continue
        time, sequence = verified.get(generation.number, (None, 0))
        time = time if sequence == manifest.sequence else None
        for path, part in manifest.objects.items():
            if time is None or (path in known and known[path].read_back == NOT_YET):
                known[path] = Part(part.sha256)
            else:
                known[path] = part if part.read_back != NOT_YET else Part(part.sha256, time)
    return known


class Making:
    """One attempt at a generation, in its draft folder."""

    def __init__(
        self,
        vault: Vault,
        place: BackupPlace,
        draft: Path,
        before: Mapping[str, Part],
        copying: Copying,
        progress: Progress,
        token: CancelToken,
    ) -> None:
        self._vault = vault
        self._place = place
        self._draft = draft
        self._before = before
        self._copying = copying
        self._progress = progress
        self._token = token
        self._parts: dict[str, Part] = {}
        self._missing: list[str] = []
        self._done = self._total = 0
        self.copied = 0
        self.size = 0

    def database(self) -> None:
        """Copy one state of the database into the draft."""
        target = self._draft / DATABASE

        def step(done: int, total: int) -> None:
            self._token.check()
            self._progress(done, total, STAGE_DATABASE)

        with place_errors():
            target.unlink(missing_ok=True)
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            self._vault.database.snapshot_into(target, step)
        except (MediumReadOnly, StorageFailed) as error:
            raise about_place(error) from error
        with place_errors():
            synchronise(target)
            self._take(DATABASE, hashed(target, self._look))
        with place_errors(), contextlib.closing(copied_database(target, self._vault.vault_key())) as copy:
            self._evidence = evidence(copy)
            self._entry = newest_entry(copy, self._vault.journal.device)

    def objects(self) -> bool:
        """Copy the objects that the copied database names; false if one was erased meanwhile, and all begins anew."""
        present = self._place.sizes()
        with storage_errors():
            here = sizes_below(self._vault.folder / OBJECTS)
        there = {path for path in self._evidence if path in present and self._is_sound(path, present, here)}
        for path in there:
            self._parts[path] = self._before[path]
            self.size += present[path]
        kept = {p for p, evidence in self._evidence.items() if evidence.standing or p in here}
        fresh = sorted(kept - there)
        self._total = sum(here.get(path, 0) for path in fresh)
        return all(self._object(path, path in present) for path in fresh)

    def _is_sound(self, path: str, present: Mapping[str, int], here: Mapping[str, int]) -> bool:
        """Whether the place's own file is taken as it is: listed, read back since, and of the vault's size."""
        part = self._before.get(path)
        return part is not None and part.read_back != NOT_YET and present[path] == here.get(path)

    def _object(self, path: str, is_there: bool) -> bool:
        self._token.check()
        source, target = self._vault.folder / path, self._place.folder / path
        listed = self._before.get(path)
        there = _on_medium(target, self._look) if is_there else None
        if there is not None and listed is not None and there.sha256 == listed.sha256:
            return self._take(path, there)  # whole; if anything changed, it was the vault's own file
        try:
            if is_there:
                here = hashed(source, self._look)
                if here == there:
                    return self._take(path, here)  # whole already, from a run that was cut off
                if listed is not None and here.sha256 != listed.sha256:
                    return self._take(path, Copied(here.size, listed.sha256))  # neither is what it was: both stay
            copied = self._copying.copy(source, target, self._advance, replace=is_there)
        except (SourceFailed, OSError):
            return self._without(path, listed)
        self.copied += 1
        return self._take(path, copied)

    def _take(self, path: str, copied: Copied) -> bool:
        self._parts[path] = Part(copied.sha256)
        self.size += copied.size
        return True

    def _without(self, path: str, listed: Part | None) -> bool:
        """A file that the vault does not have: erased since the database was copied, or lost."""
        now = evidence(self._vault.database).get(path)
        if now is not None and not now.standing:
            return not self._evidence[path].standing
        if listed is not None:
            return self._take(path, Copied(0, listed.sha256))
        self._missing.append(path)
        return True

    def _look(self, _count: int) -> None:
        self._token.check()
        self._vault.vault_key()

    def _advance(self, count: int) -> None:
        self._look(count)
        self._done += count
        self._progress(self._done, self._total, STAGE_OBJECTS)

    def small_parts(self) -> None:
        """The description, the ways in, and what was added while the vault was locked."""
        with storage_errors():
            names = [
                f"{name}/{path.name}"
                for name in (keyslots.FOLDER, INBOX)
                if (self._vault.folder / name).is_dir()
                for path in sorted((self._vault.folder / name).iterdir())
            ]
        for part in names:
            if can_list(part) and _is_sealed(self._vault.folder / part):
                with contextlib.suppress(SourceFailed):  # taken in or removed at this very moment
                    self._add(part)
        try:
            self._add(DESCRIPTOR)
        except SourceFailed as error:
            raise StorageFailed(reason="ENOENT") from error

    def _add(self, part: str) -> None:
        self._take(part, self._copying.copy(self._vault.folder / part, self._draft / part, self._look))

    def manifest(self) -> Manifest:
        """Write the list, the last part of all."""
        sequence, entry_hash = self._entry
        manifest = Manifest(
            vault_id=self._vault.descriptor.vault_id,
            made=utc_text(self._vault.clock.now()),
            sequence=sequence,
            entry_hash=entry_hash,
            parts=self._parts,
            missing=tuple(self._missing),
        )
        with place_errors():
            write_whole(self._draft / MANIFEST, manifest.sealed(self._vault.descriptor.recipient))
        return manifest


def _on_medium(path: Path, look: Advance) -> Copied | None:
    try:
        return from_medium(path, look)
    except OSError:
        return None


def _is_sealed(path: Path) -> bool:
    """Whether it is an age file: nothing else may leave."""
    try:
        with io.FileIO(path, "rb", opener=regular_file) as file:
            inspect_header(file)
    except (CryptoError, OSError):
        return False
    return True
