"""A place for backups: a folder of its own, on a stick or elsewhere, with generations that share their objects.

FORMAT.md ("Backups") specifies the layout. A generation counts once its folder has its
number for a name; until then it is called ``.<16 hex>.part`` and the next run removes it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.backup_errors import (
    BackupOfAnotherVault,
    BackupOfOldKey,
    BackupPlaceInUse,
    BackupPlaceLost,
    BackupPlaceMissing,
    BackupPlaceTaken,
    GenerationDamaged,
    GenerationMissing,
    GenerationOfAnotherKey,
    NotABackup,
)
from archive.backup_folders import OBJECTS, sizes_below
from archive.backup_manifest import FILE_NAME as MANIFEST
from archive.backup_manifest import Manifest, ManifestUnreadable
from archive.canonical import canonical_json
from archive.descriptor import Descriptor
from archive.errors import (
    DescriptorDamaged,
    FormatTooNew,
    NotAVault,
    VaultInUse,
)
from archive.filelock import WriterLock
from archive.founding import LOCK
from archive.place_errors import about_place, place_errors, refuse_lost
from archive.safefiles import (
    PART_SUFFIX,
    is_link,
    make_folder,
    refuse_link,
    regular_file,
    storage_error,
    sync_folder,
    write_whole,
)
from crypto.age.identities import HybridIdentity

FILE_NAME = "backup.json"
FORMAT_VERSION = 1
GENERATIONS = "generations"
SUBFOLDER = "backup"
"""What a folder for backups is called where nobody gave it a name."""

_NUMBER = re.compile(r"[0-9]{8}")
MOST_NUMBER = 99_999_999
_PART_NAME = re.compile(r"\.[0-9a-f]{16}" + re.escape(PART_SUFFIX))
_MAX_DESCRIPTION = 4096
_MAX_MANIFEST = 1 << 30
_OF_THE_SYSTEM = frozenset(
    {"lost+found", "System Volume Information", "$RECYCLE.BIN", ".Spotlight-V100", ".fseventsd", ".Trashes"}
)
"""What systems put on the root of a stick that is otherwise empty; also ``.Trash-<number>``."""


@dataclass(frozen=True)
class Generation:
    """One state of the vault in a backup. Its folder is a vault's folder without the objects, and its list."""

    number: int
    folder: Path
    objects: Path
    """The folder ``objects`` that all generations share."""

    def path(self, part: str) -> Path:
        """Where a part of the list lies."""
        kind, _, rest = part.partition("/")
        return self.objects / rest if kind == OBJECTS else self.folder / part

    def refuse_lost(self) -> None:
        """Asked before a part is called damaged. Raises ``BackupPlaceLost`` where the whole place is gone."""
        refuse_lost(self.objects.parent / FILE_NAME)

    def written(self) -> float:
        """When the list was written, as its medium has it: seconds since 1970."""
        with place_errors():
            return (self.folder / MANIFEST).stat().st_mtime

    def descriptor(self) -> Descriptor:
        """The description of the vault as it was. Raises as ``Descriptor.read``, and ``BackupPlaceLost``."""
        try:
            with place_errors():
                return Descriptor.read(self.folder)
        except (NotAVault, DescriptorDamaged):
            self.refuse_lost()
            raise

    def sealed_manifest(self) -> bytes:
        """The bytes of the list's file. Raises ``GenerationDamaged``, ``BackupPlaceLost``."""
        try:
            with open(self.folder / MANIFEST, "rb", opener=regular_file) as file:
                # Only as much room as it needs: reading takes all of it beforehand, and new memory is written over.
                return file.read(min(os.fstat(file.fileno()).st_size, _MAX_MANIFEST))
        except OSError as error:
            self.refuse_lost()
            raise GenerationDamaged(generation=self.number, part=self.name_of(MANIFEST)) from error

    def manifest(self, key: HybridIdentity) -> Manifest:
        """The list, opened.

        Raises:
            GenerationDamaged: it is missing or no list. BackupPlaceLost.
            GenerationOfAnotherKey: the vault had another key then.
        """
        descriptor = self.descriptor()
        if descriptor.recipient != key.recipient():
            raise GenerationOfAnotherKey(generation=self.number)
        try:
            manifest = Manifest.open(self.sealed_manifest(), key)
        except ManifestUnreadable as error:
            raise GenerationDamaged(generation=self.number, part=self.name_of(MANIFEST)) from error
        if manifest.vault_id != descriptor.vault_id:
            raise GenerationDamaged(generation=self.number, part=self.name_of(MANIFEST))
        return manifest

    def name_of(self, part: str) -> str:
        """The path of a part inside the backup's folder."""
        return part if part.startswith(f"{OBJECTS}/") else f"{GENERATIONS}/{self.folder.name}/{part}"


class BackupPlace:
    """A folder with backups of one vault."""

    def __init__(self, folder: Path, place_id: str, vault_id: str) -> None:
        """Called by ``at`` and ``prepared``."""
        self.folder = folder
        self._folder_is_new = False
        self.place_id = place_id
        self.vault_id = vault_id

    @classmethod
    def at(cls, folder: Path) -> BackupPlace:
        """The backup in a folder.

        Raises:
            NotABackup: there is none, or its description makes no sense. FormatTooNew. BackupPlaceLost.
            FolderIsLink: what lies behind a link may be the vault's own.
        """
        folder = folder.absolute()
        try:
            with open(folder / FILE_NAME, "rb", opener=regular_file) as file:
                untrusted_bytes = file.read(_MAX_DESCRIPTION)
        except (FileNotFoundError, NotADirectoryError):
            raise NotABackup from None
        except OSError as error:
            raise about_place(storage_error(error)) from error
        try:
            untrusted = json.loads(untrusted_bytes.decode("utf-8"))
            found, place_id, vault_id = untrusted["format"], untrusted["place_id"], untrusted["vault_id"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NotABackup from error
        if isinstance(found, int) and found > FORMAT_VERSION:
            raise FormatTooNew(found=found, supported=FORMAT_VERSION)
        ids = (place_id, vault_id)
        if found != 1 or not all(isinstance(one, str) and re.fullmatch(r"[0-9a-f]{32}", one) for one in ids):
            raise NotABackup
        with place_errors():
            objects = folder / OBJECTS
            inner = objects.iterdir() if objects.is_dir() and not is_link(objects) else ()
            for path in (objects, folder / GENERATIONS, *inner):
                refuse_link(path)
        return cls(folder, place_id, vault_id)

    @classmethod
    def prepared(cls, folder: Path, descriptor: Descriptor) -> BackupPlace:
        """The backup of a vault in a folder, begun there if the folder is empty or only its parent is there.

        Raises:
            BackupPlaceMissing, BackupPlaceTaken, BackupOfAnotherVault, BackupOfOldKey,
            BackupPlaceReadOnly, BackupPlaceLost, DiskFull.
        """
        folder = folder.absolute()
        is_new = False
        with place_errors():
            if not folder.exists():
                if not folder.parent.is_dir():
                    raise BackupPlaceMissing
                make_folder(folder)
                is_new = True
            if not folder.is_dir():
                raise BackupPlaceTaken if folder.exists() else BackupPlaceMissing
            if not (folder / FILE_NAME).exists():
                if any(not _of_the_system(path) for path in folder.iterdir()):
                    raise BackupPlaceTaken
                description = {
                    "format": FORMAT_VERSION,
                    "place_id": secrets.token_hex(16),
                    "vault_id": descriptor.vault_id,
                }
                with contextlib.suppress(FileExistsError):  # another program began there a moment before
                    write_whole(folder / FILE_NAME, canonical_json(description) + b"\n")
        place = cls.at(folder)
        place.check(descriptor)
        place._folder_is_new = is_new
        return place

    @classmethod
    def near(cls, chosen: Path) -> BackupPlace:
        """The backup in a folder, or the only one directly in it: who points at a stick means what is on it.

        Raises ``NotABackup``, ``FormatTooNew``, ``BackupPlaceLost``.
        """
        try:
            return cls.at(chosen)
        except NotABackup:
            with place_errors():
                inside = (
                    [path for path in chosen.iterdir() if (path / FILE_NAME).is_file()] if chosen.is_dir() else []
                )
            if len(inside) != 1:
                raise
            return cls.at(inside[0])

    @classmethod
    def suggested(cls, folder: Path, descriptor: Descriptor) -> Path:
        """Where in a folder that somebody chose the backups of a vault go: there, or into a folder of its own in it.

        Reads only. Raises ``BackupPlaceMissing``, ``BackupPlaceLost``.
        """
        names = (None, SUBFOLDER, *(f"{SUBFOLDER}-{number}" for number in range(2, 100)))
        with place_errors():
            if not folder.is_dir():
                raise BackupPlaceMissing
            for name in names:
                candidate = folder if name is None else folder / name
                if not candidate.exists():
                    return candidate
                with contextlib.suppress(NotABackup):
                    with contextlib.suppress(FormatTooNew, BackupOfAnotherVault, BackupOfOldKey):
                        cls.at(candidate).check(descriptor)
                        return candidate
                    continue
                if candidate.is_dir() and all(_of_the_system(path) for path in candidate.iterdir()):
                    return candidate
        raise BackupPlaceTaken

    def check(self, descriptor: Descriptor) -> None:
        """Refuse a place that is not for the backups of this vault under its key.

        A vault that got another key has other sealed files under the same names, so that one folder
        cannot hold those of both.

        Raises:
            BackupOfAnotherVault, BackupOfOldKey; BackupPlaceLost and its kin.
        """
        if self.vault_id != descriptor.vault_id:
            raise BackupOfAnotherVault
        for generation in self.generations():
            with contextlib.suppress(NotAVault, DescriptorDamaged, FormatTooNew, BackupPlaceLost):
                if generation.descriptor().recipient != descriptor.recipient:
                    raise BackupOfOldKey

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else writes in the place while the block runs.

        Raises:
            BackupPlaceInUse, BackupPlaceReadOnly, BackupPlaceLost, DiskFull.
        """
        try:
            with place_errors():
                lock = WriterLock(self.folder / LOCK)
        except VaultInUse as error:
            raise BackupPlaceInUse from error
        try:
            yield
        finally:
            lock.release()

    def refuse_lost(self) -> None:
        """Raise ``BackupPlaceLost`` where the medium of the place no longer has what was read there at first."""
        refuse_lost(self.folder / FILE_NAME)

    @property
    def objects(self) -> Path:
        """The folder that the sealed files of all generations share."""
        return self.folder / OBJECTS

    def generations(self) -> list[Generation]:
        """Whole generations, the oldest first. Raises ``BackupPlaceLost`` and its kin."""
        with place_errors():
            folder = self.folder / GENERATIONS
            if not folder.is_dir():
                self.refuse_lost()
                return []
            names = [p for p in folder.iterdir() if _NUMBER.fullmatch(p.name) and p.is_dir() and not is_link(p)]
        return [Generation(int(path.name), path, self.objects) for path in sorted(names)]

    def generation(self, number: int | None = None) -> Generation:
        """The generation of a number, the newest without one. Raises ``GenerationMissing``."""
        for generation in reversed(self.generations()):
            if number is None or generation.number == number:
                return generation
        raise GenerationMissing(generation=number or 0)

    def begin(self) -> Path:
        """An empty folder for a generation that is being made. Raises ``BackupPlaceLost`` and its kin."""
        self.refuse_lost()  # on a mount point without its medium nothing is to be made
        with place_errors():
            make_folder(self.objects)
            make_folder(self.folder / GENERATIONS)
            draft = self.folder / GENERATIONS / f".{secrets.token_hex(8)}{PART_SUFFIX}"
            draft.mkdir(mode=0o700)
        return draft

    def complete(self, draft: Path, number: int) -> Generation:
        """Give a generation its number: from here on it counts. Everything in it must be synchronised already.

        Raises ``BackupPlaceTaken`` when the numbers are used up; ``BackupPlaceLost`` and its kin.
        """
        if number > MOST_NUMBER:
            raise BackupPlaceTaken  # by a folder that no backup made
        target = draft.with_name(f"{number:08d}")
        self.refuse_lost()
        with place_errors():
            sync_folder(draft)
            draft.rename(target)
            sync_folder(target.parent)
        return Generation(number, target, self.objects)

    def remove(self, generation: Generation) -> None:
        """Take a generation away; what only it listed is for ``sweep_objects``."""
        with place_errors():
            gone = generation.folder.with_name(f".{secrets.token_hex(8)}{PART_SUFFIX}")
            generation.folder.rename(gone)
            sync_folder(gone.parent)
            shutil.rmtree(gone)

    def half_made(self) -> list[Path]:
        """Folders of generations that were never completed, or are being made at this moment."""
        with place_errors():
            folder = self.folder / GENERATIONS
            return [
                path
                for path in (folder.iterdir() if folder.is_dir() else ())
                if _PART_NAME.fullmatch(path.name) and path.is_dir() and not path.is_symlink()
            ]

    def sweep_drafts(self) -> int:
        """Remove what ``half_made`` finds; returns how many. Only while the place is ``held``."""
        drafts = self.half_made()
        with place_errors():
            for path in drafts:
                shutil.rmtree(path)
        return len(drafts)

    def unmake(self) -> None:
        """Take away a place in which nothing came about, as far as it answers. One with anything in it stays."""
        with contextlib.suppress(OSError):
            for folder in (self.folder / GENERATIONS, self.objects):
                if folder.is_dir():
                    folder.rmdir()
            (self.folder / FILE_NAME).unlink()
            (self.folder / LOCK).unlink(missing_ok=True)
            if self._folder_is_new:
                self.folder.rmdir()

    def sizes(self) -> dict[str, int]:
        """Every sealed file in ``objects``, with its size in bytes, by its path in a vault's folder."""
        with place_errors():
            return sizes_below(self.objects)


def _of_the_system(path: Path) -> bool:
    return (
        path.name in _OF_THE_SYSTEM
        or path.name.startswith(".Trash-")
        or path.name == LOCK
        or bool(_PART_NAME.fullmatch(path.name))
    )
