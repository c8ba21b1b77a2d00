"""Writing what can be read of a damaged vault as a new one. The damaged one stays as it is."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive import inbox, keyslots
from archive.canonical import canonical_json
from archive.clock import Clock, SystemClock
from archive.connection import Database
from archive.errors import DatabaseDamaged
from archive.founding import found
from archive.ledger import new_id
from archive.mediatypes import media_type_of
from archive.migrations import migrate
from archive.model.catalogue import RECORD_TYPES
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.objects import FOLDER as OBJECTS
from archive.objects import new_object_id
from archive.remembered import remember
from archive.rescue.chronicle import read_again
from archive.rescue.copying import copy_as_it_is, copy_proven
from archive.rescue.errors import NothingToRescue, RescueIntoItself
from archive.rescue.files import SealedFile, State, read_with_gaps
from archive.rescue.opening import RescuedVault
from archive.rescue.putting import put_rows
from archive.rescue.records import Readable
from archive.rescue.standins import close_doubtful_consents, put_standins
from archive.safefiles import make_folder, regular_file, write_whole
from archive.vault import DATABASE, INBOX, Vault
from archive.vocabulary.evidence import FileRole
from crypto.age.opening import open_payload
from crypto.derivation import Purpose, derive_key
from crypto.jobs import CancelToken, Progress, no_progress

COPY_STAGE = "rescue"
_HEAD_BYTES = 4096


@dataclass(frozen=True)
class Words:
    """What the new vault says in the person's language about what it could not save."""

    lost: str
    """Stands where a record is lost that others belong to, and as the reason of what the rescue had to change."""
    partial: str
    """Stands before the name of a file that is there in part."""
    unclaimed: str
    """Title of an item for a file of which the record is lost."""


@dataclass(frozen=True)
class Salvaged:
    """What a rescue wrote into the new vault."""

    records: int
    standins: int
    files: int
    partial: int
    unclaimed: int
    missing: int
    consents_ended: int


def salvage(
    vault: RescuedVault,
    target: Path,
    words: Words,
    *,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    clock: Clock | None = None,
) -> Salvaged:
    """Make a new vault of everything that can be read; it opens with the old vault's key slots.

    Records keep their ids, codes and journal. What the journal lost is declared in it. Sound
    files are copied and proven, damaged ones are copied as they are, and what they still give
    is put beside them as a partial file. All or nothing: an interruption leaves no half vault.

    Raises:
        RescueIntoItself, FolderNotEmpty, PlaceMissing: about ``target``.
        NothingToRescue: there is not one record and not one file.
        DiskFull, MediumReadOnly, StorageFailed, Cancelled, VaultLocked.
    """
    target = target.absolute()
    check_target(vault.folder, target)
    readable = vault.readable or Readable.empty()
    files = vault.files(progress, token)
    if not any(readable.records.values()) and not files:
        raise NothingToRescue
    work = _Salvage(vault, readable, files, words, clock or SystemClock(), progress, token or CancelToken())
    found(target, work.fill)
    return work.result()


def check_target(damaged: Path, target: Path) -> None:
    """Refuse a place in the damaged vault or around it. Raises ``RescueIntoItself``."""
    here, there = damaged.resolve(), target.resolve()
    if there.is_relative_to(here) or here.is_relative_to(there):
        raise RescueIntoItself


class _Salvage:
    """One rescue under way."""

    def __init__(
        self,
        vault: RescuedVault,
        readable: Readable,
        files: list[SealedFile],
        words: Words,
        clock: Clock,
        progress: Progress,
        token: CancelToken,
    ) -> None:
        self._vault = vault
        self._readable = readable
        self._files = files
        self._words = words
        self._clock = clock
        self._progress = progress
        self._token = token
        names = ("records", "standins", "files", "partial", "unclaimed", "missing")
        self._counts: dict[str, int] = dict.fromkeys(names, 0)
        self._consents_ended = 0

    def result(self) -> Salvaged:
        """What was written."""
        return Salvaged(**self._counts, consents_ended=self._consents_ended)

    def fill(self, draft: Path) -> None:
        """Make the new vault in ``draft``."""
        key = self._vault.key()
        for name in (keyslots.FOLDER, OBJECTS, INBOX):
            (draft / name).mkdir(mode=0o700)
        self._copy_slots(draft)
        self._vault.descriptor.write(draft)
        database = Database.create(draft / DATABASE, derive_key(key.to_seed(), Purpose.DATABASE))
        try:
            with database.atomic():
                migrate(database)
            database.set_pragma("foreign_keys", 0)
            with database.atomic():
                put_rows(database, self._readable, self._clock.now())
                remember(database, self._vault.descriptor)
            made = Vault(draft, self._vault.descriptor, key, database, None, self._clock)
            with database.atomic():
                self._settle(made)
            database.set_pragma("foreign_keys", 1)
            if database.rows("PRAGMA foreign_key_check"):
                raise DatabaseDamaged
            made.index.rebuild(token=self._token)
            self._copy_files(made, draft)
            self._copy_inbox(draft)
            made.lock()
        finally:
            database.close()

    def _copy_slots(self, draft: Path) -> None:
        """Every slot that is not damaged; also the one that opened this vault, where that lay elsewhere."""
        folder = make_folder_in(draft, keyslots.FOLDER)
        opened = self._vault.slot
        whole = [slot for slot in keyslots.slots(self._vault.folder) if slot.kind != keyslots.DAMAGED]
        # One of the same name is the damaged form of the one that opened.
        for slot in (opened, *(slot for slot in whole if slot.path.name != opened.path.name)):
            with open(slot.path, "rb", opener=regular_file) as file:
                write_whole(folder / slot.path.name, file.read(keyslots.MAX_SLOT_BYTES))

    def _settle(self, made: Vault) -> None:
        """Stand-ins, consents in doubt, and into the journal what the journal lost."""
        today = self._clock.now().date()
        before = made.journal.count()
        self._counts["standins"] = put_standins(made.ledger, made.database, self._readable, self._words.lost, today)
        told = self._readable.chronicle
        losses = [
            {"entity": one.entity, "id": one.record_id, "code": one.code, "fate": str(one.fate)}
            for one in self._readable.losses
        ]
        files = [
            {"item": f.item, "object": f.object_id, "state": str(f.state), "gaps": [list(gap) for gap in f.gaps]}
            for f in self._files
            if f.state is not State.SOUND
        ]
        details: dict[str, Any] = {
            "lost": [list(place) for place in sorted({*told.lost, *told.unexplained})],
            "altered": [list(place) for place in sorted({*told.altered})],
            "records": losses,
            "files": files,
        }
        if not told.whole or losses or files or before:
            made.ledger.note("rescued", "vault", self._vault.descriptor.vault_id, details)
        replayed = read_again(made.database)
        for entity, kind in RECORD_TYPES.items():
            for row in made.database.rows(f'SELECT * FROM "{entity}"'):
                self._counts["records"] += 1
                known = replayed.get((entity, row["id"]))
                if known is None or known.columns != row:
                    made.ledger.restate(kind, row["id"], reason=self._words.lost)
        self._consents_ended = close_doubtful_consents(made.ledger, self._readable, self._words.lost, today)

    def _copy_files(self, made: Vault, draft: Path) -> None:
        total, done = sum(file.size for file in self._files), 0
        for file in self._files:
            offset = done

            def shifted(count: int, _size: int, _stage: str, offset: int = offset) -> None:
                self._progress(min(offset + count, total), total, COPY_STAGE)

            self._copy_file(made, draft, file, shifted)
            done += file.size
            self._progress(done, total, COPY_STAGE)

    def _copy_inbox(self, draft: Path) -> None:
        """What was dropped into the damaged vault while it was locked, as it is: the new one takes it in."""
        inside = self._vault.folder / INBOX
        if inside.is_dir():
            for path in sorted(inside.iterdir()):
                if inbox.NAME.fullmatch(path.name) and path.is_file():
                    copy_as_it_is(path, draft / INBOX / path.name, self._token)

    def _copy_file(self, made: Vault, draft: Path, file: SealedFile, progress: Progress) -> None:
        if file.state is State.MISSING:
            self._counts["missing"] += 1
            return
        source = self._vault.objects.path(file.object_id)
        target = draft / OBJECTS / file.object_id[:2] / source.name
        if file.state is State.DAMAGED:
            copy_as_it_is(source, target, self._token)
            if file.readable:
                self._put_partial(made, source, file)
            return
        key = self._vault.key()
        copy_proven(source, target, key, file.item, file.size, file.sha256, progress=progress, token=self._token)
        if file.state is State.UNCLAIMED:
            self._claim(made, source, file)
        self._counts["files"] += 1

    def _put_partial(self, made: Vault, source: Path, file: SealedFile) -> None:
        """What a damaged file still gives, as another file of its item. It never takes the original's place."""
        original = made.ledger.get(EvidenceFile, file.file_id)
        object_id = new_object_id()
        reader: Any = _Pieces(read_with_gaps(source, self._vault.key(), file.size))
        size, sha256 = made.objects.seal(object_id, reader, token=self._token)
        with made.database.atomic():
            partial = made.ledger.create(
                EvidenceFile(
                    id=new_id(),
                    item_id=original.item_id,
                    role=FileRole.DERIVATIVE,
                    name_received=f"{self._words.partial} {original.name_received}",
                    object_id=object_id,
                    size=size,
                    sha256=sha256,
                    media_type=original.media_type,
                    parent_id=original.id,
                ),
                reason=self._words.partial,
            )
            made.ledger.note(
                "rescued_in_part",
                EvidenceItem.entity,
                original.item_id,
                {"file": partial.id, "original": original.id, "gaps": [list(gap) for gap in file.gaps]},
            )
        self._counts["partial"] += 1

    def _claim(self, made: Vault, source: Path, file: SealedFile) -> None:
        """Give a file whose record is lost an item of its own, so that somebody can say what it is."""
        with open(source, "rb", opener=regular_file) as sealed:
            head = open_payload(sealed, [self._vault.key()]).read(_HEAD_BYTES)
        with made.database.atomic():
            item = made.evidence.add(self._words.unclaimed)
            record = EvidenceFile(
                id=new_id(),
                item_id=item.id,
                name_received="",
                object_id=file.object_id,
                size=file.size,
                sha256=file.sha256,
                media_type=media_type_of(head, ""),
            )
            made.ledger.create(record, reason=self._words.unclaimed)
        self._counts["unclaimed"] += 1


def make_folder_in(folder: Path, name: str) -> Path:
    """A folder below another. Raises as ``make_folder``."""
    make_folder(folder / name)
    return folder / name


class _Pieces(io.RawIOBase):
    """Bytes that come piece by piece, read like a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._rest:
            self._rest = next(self._pieces, b"")
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def plain_records(vault: RescuedVault) -> bytes:
    """Every readable record as canonical JSON by kind: for a person who asks for it. Anybody can read it."""
    readable = vault.readable or Readable.empty()
    by_kind = {
        entity: [
            {"id": key, "withdrawn_at": row["withdrawn_at"]}
            | {spec.name: spec.plain_from_columns(row) for spec in kind.specs()}
            for key, row in readable.records[entity].items()
        ]
        for entity, kind in RECORD_TYPES.items()
    }
    lost = [
        {"entity": one.entity, "id": one.record_id, "code": one.code, "fate": str(one.fate)}
        for one in readable.losses
    ]
    return canonical_json({"records": by_kind, "damaged": lost}) + b"\n"
