"""Putting a backup's database in the place of the damaged one: copied once, and the copy is what is proven."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path

from archive.connection import Database
from archive.database_errors import SqlError
from archive.errors import DatabaseDamaged, DatabaseMissing
from archive.keyslots import MAX_SLOT_BYTES, digest_of
from archive.raw_connection import unfolded
from archive.rescue.backups import DATABASE, SoundDatabase, soundness_of
from archive.rescue.errors import CopyDiffers
from archive.rescue.kept import kept_name
from archive.safefiles import PART_SUFFIX, regular_file, storage_errors, sync_folder, whole_file, write_whole
from crypto.jobs import CancelToken, Progress, no_progress

_AT_ONCE = 1 << 20
_LOG = "-wal"


def replace_database(
    folder: Path,
    sound: SoundDatabase,
    key: bytes,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> str:
    """Put a copy of ``sound`` in the place of the damaged database, which stays under the name that is returned.

    The copy lies beside its place first. Its log is folded into it, every page and the journal are read and proven
    from there, and it must go as far as was said. Only then the two change places; until then nothing is touched.

    Raises:
        CopyDiffers: the copy is not what was found in the backup before. Cancelled, DiskFull and its kin.
    """
    mark = secrets.token_hex(8)
    part = folder / f".{mark}{PART_SUFFIX}"
    with _removed_at_the_end(part):
        for ending in ("", _LOG) if _has_log(sound.path) else ("",):
            source = sound.path.with_name(f"{sound.path.name}{ending}")
            _copy(source, part.with_name(f"{part.name}{ending}"), token)
        if unfolded(part):
            _fold(part, key)
        copied = _proven(part, key, progress, token)
        if copied is None or (copied.newest, copied.time) != (sound.newest, sound.time):
            raise CopyDiffers(part=DATABASE)
        return _exchange(folder, part, mark)


@contextlib.contextmanager
def _removed_at_the_end(part: Path) -> Iterator[None]:
    try:
        yield
    finally:
        for ending in ("", _LOG, "-shm"):
            with contextlib.suppress(OSError):
                part.with_name(f"{part.name}{ending}").unlink(missing_ok=True)


def _has_log(path: Path) -> bool:
    try:
        return unfolded(path)
    except OSError as error:
        raise CopyDiffers(part=DATABASE) from error


def _copy(source: Path, target: Path, token: CancelToken | None) -> None:
    try:
        opened = open(source, "rb", buffering=0, opener=regular_file)  # noqa: SIM115  closed below
    except OSError as error:
        raise CopyDiffers(part=DATABASE) from error
    with opened as file, whole_file(target) as sink:
        while True:
            if token is not None:
                token.check()
            try:
                data = file.read(_AT_ONCE)
            except OSError as error:
                raise CopyDiffers(part=DATABASE) from error
            if not data:
                return
            sink.write(data)


def _fold(part: Path, key: bytes) -> None:
    """Closing folds the log into the file. Raises ``CopyDiffers`` for a log that no longer fits."""
    try:
        Database(part, key, read_only=False).close()
    except (DatabaseDamaged, DatabaseMissing, SqlError) as error:
        raise CopyDiffers(part=DATABASE) from error


def _proven(part: Path, key: bytes, progress: Progress, token: CancelToken | None) -> SoundDatabase | None:
    try:
        return soundness_of(part, key, progress, token)
    except (DatabaseDamaged, DatabaseMissing):
        return None


def _exchange(folder: Path, part: Path, mark: str) -> str:
    """The damaged one gets a second name, then the copy takes the first: at no moment is there neither."""
    target, aside = folder / DATABASE, folder / kept_name(mark)
    with storage_errors():
        for ending in ("", _LOG):
            old, kept = (path.with_name(f"{path.name}{ending}") for path in (target, aside))
            if not old.exists():
                continue
            try:
                kept.hardlink_to(old)
            except (OSError, NotImplementedError):  # a stick without such links
                old.rename(kept)
        sync_folder(folder)
        for ending in (_LOG, "-shm"):
            target.with_name(f"{DATABASE}{ending}").unlink(missing_ok=True)
        part.replace(target)
        sync_folder(folder)
    return aside.name


def put_slot(target: Path, source: Path, digest: str | None) -> None:
    """Copy a slot out of a backup. Of a slot that is registered the content is proven before anything is replaced.

    Raises:
        CopyDiffers: it is not what was found there before, or does not read back. DiskFull and its kin.
    """
    sealed = _slot_bytes(source)
    if digest is not None and digest_of(sealed) != digest:
        raise CopyDiffers(part=target.name)
    write_whole(target, sealed, replace=True)
    if _slot_bytes(target) != sealed:
        raise CopyDiffers(part=target.name)


def _slot_bytes(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=regular_file) as file:
            return file.read(MAX_SLOT_BYTES)
    except OSError as error:
        raise CopyDiffers(part=path.name) from error
