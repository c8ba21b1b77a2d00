"""Taking in what was dropped while the vault was locked: each drop with a journal entry of its own, once."""

from __future__ import annotations

import contextlib
import hashlib
import io
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.clock import Clock, utc_text
from archive.connection import Database, Row
from archive.descriptor import refuse_gone
from archive.errors import ArchiveError, DiskFull, MediumReadOnly, StorageFailed
from archive.evidence import Evidence
from archive.inbox import (
    FOLDER,
    GIB,
    MAX_DROP_GIB,
    NAME,
    STAGE,
    SUFFIX,
    DropHead,
    DropKind,
    MalformedHead,
    names,
    open_drop,
    read_head,
)
from archive.intake import Intake
from archive.ledger import Ledger
from archive.mediatypes import evidence_kind_of
from archive.model.evidence import EvidenceItem
from archive.model.testimony import Testimony
from archive.outside import HEAD_BYTES
from archive.register import has_table
from archive.safefiles import refuse_link, remove_file, storage_errors
from archive.testimonies import Testimonies
from archive.travel_errors import DropUnreadable
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language, Mode, TestimonyKind
from crypto.age.identities import HybridIdentity
from crypto.age.opening import OpenedPayload, open_payload
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress, no_progress

MOST_AT_ONCE = 2000
"""Drops that one opening takes in. A folder that somebody filled does not keep the vault from opening."""
MOST_NOTED = 50
"""Unreadable drops that one opening notes in the journal, for the same reason."""
MAX_TEXT_BYTES = 1024 * 1024
"""A longer text becomes an item of evidence, whole, instead of an account."""
TEXT_NAME = "text.txt"

TitleOf = Callable[[EvidenceKind], str]
"""The first title of an item: by its kind, because a file's own name may name somebody."""


@dataclass(frozen=True)
class TakenDrop:
    """One drop that became a record."""

    entity: str
    item_id: str
    code: str


@dataclass(frozen=True)
class Emptied:
    """What came of an inbox: records, what cannot be read (and stays), and how many were left for later."""

    taken: tuple[TakenDrop, ...] = ()
    unreadable: tuple[DropUnreadable, ...] = ()
    left: int = 0
    stopped: CodedError | None = None
    """Why the rest was left, where it was the vault's disk."""


@dataclass(frozen=True)
class Waiting:
    """A record that came through the inbox and is in no case yet."""

    entity: str
    item_id: str
    code: str
    taken: str
    """When it was taken in, RFC 3339 in UTC."""


class Inbox:
    """The vault's own side of the inbox. Needs the vault open for writing, except for looking."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        intake: Intake,
        evidence: Evidence,
        testimonies: Testimonies,
        folder: Path,
        key: Callable[[], HybridIdentity],
        clock: Clock,
    ) -> None:
        """``key`` gives the vault key, and raises once the vault is locked."""
        self._database = database
        self._ledger = ledger
        self._intake = intake
        self._evidence = evidence
        self._testimonies = testimonies
        self._vault_folder = folder
        self._folder = folder / FOLDER
        self._key = key
        self._clock = clock

    def count(self) -> int:
        """How many things lie in the inbox, readable or not."""
        return len(names(self._vault_folder))

    def take_in(
        self,
        title_of: TitleOf,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Emptied:
        """Take in every drop there is, oldest name first. One that cannot be read keeps no other out and stays.

        When this is cut off anywhere, nothing is taken in twice and nothing is lost: the sealed file goes
        only after its record is on the disk. ``progress`` counts bytes of sealed files.

        Raises:
            VaultLocked, VaultReadOnly; FolderIsLink: the inbox lies elsewhere.
        """
        token = token or CancelToken()
        refuse_link(self._folder)
        waiting = names(self._vault_folder)
        now, later = waiting[:MOST_AT_ONCE], len(waiting[MOST_AT_ONCE:])
        total = sum(_size(self._folder / name) for name in now)
        taken: list[TakenDrop] = []
        unreadable: list[DropUnreadable] = []
        before = 0
        for number, name in enumerate(now):
            offset = before

            def shifted(done: int, _size: int, _stage: str, offset: int = offset) -> None:
                progress(min(offset + done, total), total, STAGE)

            size = _size(self._folder / name)
            try:
                token.check()
                drop = self._one(name, title_of, shifted, token)
                taken += [drop] if drop is not None else []
            except DropUnreadable as error:
                unreadable.append(error.alone())
            except Cancelled:
                return Emptied(tuple(taken), tuple(unreadable), len(now) - number + later)
            except (DiskFull, MediumReadOnly, StorageFailed) as error:
                left = len(now) - number + later
                return Emptied(tuple(taken), tuple(unreadable), left, error.alone())
            before += size
        self._note_unreadable(unreadable)
        return Emptied(tuple(taken), tuple(unreadable), later)

    def waiting(self) -> list[Waiting]:
        """Records that came through the inbox and are in no case yet, newest first."""
        found: list[Row] = []
        if not has_table(self._database, "drop_taken"):
            return []
        for kind in (EvidenceItem, Testimony):
            found += self._database.rows(
                f"SELECT '{kind.entity}' AS entity, r.id AS item_id, r.code AS code, d.taken AS taken"
                f' FROM drop_taken d JOIN "{kind.entity}" r ON r.id = d.item_id'
                " WHERE r.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM case_member m"
                " WHERE m.member_id = r.id AND m.withdrawn_at IS NULL)"
            )
        return sorted((Waiting(**row) for row in found), key=lambda one: (one.taken, one.code), reverse=True)

    def _one(self, name: str, title_of: TitleOf, progress: Progress, token: CancelToken) -> TakenDrop | None:
        """Take one drop in. ``None`` when an earlier opening did so and was cut off before it removed the file."""
        path = self._folder / name
        if not NAME.fullmatch(name):
            raise DropUnreadable(drop=name, reason="drop_foreign")
        with _opened(path) as file:
            before = self._database.row("SELECT sha256 FROM drop_taken WHERE name = ?", (name,))
            if before is not None:
                if _sha256(file, token) == before["sha256"]:
                    remove_file(path)
                    return None
                path = self._renamed(path)
            file.seek(0)
            taken = self._read(path.name, file, title_of, progress, token)
        remove_file(path)
        return taken

    def _renamed(self, path: Path) -> Path:
        """Another drop under a name that was taken in before is a drop of its own."""
        fresh = path.with_name(f"{secrets.token_hex(16)}{SUFFIX}")
        with storage_errors():
            path.rename(fresh)
        return fresh

    def _read(
        self, name: str, file: io.FileIO, title_of: TitleOf, progress: Progress, token: CancelToken
    ) -> TakenDrop:
        sealed = _Digesting(file)
        try:
            payload = open_payload(sealed, [self._key()], token=token)
            head, ahead = read_head(payload)
            clear = _Clear(payload, ahead, name, self._key)
            if head.kind is DropKind.TEXT:
                words = clear.read_up_to(MAX_TEXT_BYTES + 1)
                text = _as_text(words)
                if text is not None:
                    return self._record_text(name, head, text, sealed)
                clear.put_back(words)
            return self._record_file(name, head, clear, sealed, title_of, progress, token)
        except MalformedHead:
            raise DropUnreadable(drop=name, reason="drop_head") from None
        except (ArchiveError, Cancelled):
            raise
        except CodedError as error:
            refuse_gone(self._vault_folder)
            raise DropUnreadable(drop=name, reason=error.code) from error

    def _record_text(self, name: str, head: DropHead, text: str, sealed: _Digesting) -> TakenDrop:
        with self._database.atomic():
            testimony = self._testimonies.add(kind=TestimonyKind.WRITTEN, mode=Mode.NOT_STATED)
            self._testimonies.write(testimony, text, Language.NOT_STATED)
            self._record(name, head, sealed.sha256(), Testimony.entity, testimony.id)
        return TakenDrop(Testimony.entity, testimony.id, testimony.code)

    def _record_file(
        self,
        name: str,
        head: DropHead,
        clear: _Clear,
        sealed: _Digesting,
        title_of: TitleOf,
        progress: Progress,
        token: CancelToken,
    ) -> TakenDrop:
        source = io.BufferedReader(clear, buffer_size=HEAD_BYTES)
        received = head.name or TEXT_NAME
        kind = evidence_kind_of(source.peek(HEAD_BYTES)[:HEAD_BYTES], received)
        made: list[EvidenceItem] = []

        def make_item() -> str:
            item = self._evidence.add(title_of(kind), kind)
            self._record(name, head, sealed.sha256(), EvidenceItem.entity, item.id)
            made.append(item)
            return item.id

        def check(size: int) -> None:
            if head.size is not None and size != head.size:
                raise DropUnreadable(drop=name, reason="drop_incomplete")

        self._intake.take_in_stream(
            source,
            make_item,
            name=received,
            modified=head.modified,
            total=head.size or 0,
            check=check,
            progress=progress,
            token=token,
        )
        return TakenDrop(EvidenceItem.entity, made[0].id, made[0].code)

    def _record(self, name: str, head: DropHead, sha256: str, entity: str, item_id: str) -> None:
        with self._database.atomic() as connection:
            connection.execute(
                "INSERT INTO drop_taken (name, sha256, taken, item_id) VALUES (?, ?, ?, ?)",
                (name, sha256, utc_text(self._clock.now()), item_id),
            )
            self._ledger.note(
                "drop_taken", entity, item_id, {"drop": name, "sha256": sha256, "dropped": head.time}
            )

    def _note_unreadable(self, found: list[DropUnreadable]) -> None:
        """Each once for ever: the journal of a vault is not a place that a stranger may fill."""
        noted = 0
        for error in found:
            identifier = error.drop.removesuffix(SUFFIX)
            if noted >= MOST_NOTED or not NAME.fullmatch(error.drop):
                continue
            if not self._ledger.journal.entries_of("drop", identifier):
                self._ledger.note("drop_unreadable", "drop", identifier, {"reason": error.reason})
                noted += 1


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[io.FileIO]:
    try:
        file = io.FileIO(path, "rb", opener=open_drop)
    except OSError:
        refuse_gone(path.parent.parent)
        raise DropUnreadable(drop=path.name, reason="drop_foreign") from None
    with file:
        if _size(path) > (MAX_DROP_GIB + 1) * GIB:
            raise DropUnreadable(drop=path.name, reason="drop_too_large")
        try:
            yield file
        except OSError as error:
            refuse_gone(path.parent.parent)
            raise DropUnreadable(drop=path.name, reason="unreadable") from error


def _sha256(file: io.FileIO, token: CancelToken) -> str:
    digest = hashlib.sha256()
    while block := file.read(1024 * 1024):
        token.check()
        digest.update(block)
    return digest.hexdigest()


def _as_text(words: bytes) -> str | None:
    """The words of a text drop; ``None`` when they are too long for an account, or no text."""
    if len(words) > MAX_TEXT_BYTES:
        return None
    try:
        text = words.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return text if text.strip() and "\x00" not in text else None


class _Digesting:
    """A raw file whose bytes are hashed as they are read once from beginning to end."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        """As ``FileIO.read``; a medium that fails raises ``StorageFailed``."""
        with storage_errors():
            data = self._file.read(size) or b""
        self._digest.update(data)
        return data

    def sha256(self) -> str:
        """Of the whole file: asked for after the end was reached."""
        return self._digest.hexdigest()


class _Clear(io.RawIOBase):
    """The bytes of a drop behind its head, as a raw stream, until the vault is locked."""

    def __init__(
        self, payload: OpenedPayload, ahead: bytes, name: str, key: Callable[[], HybridIdentity]
    ) -> None:
        self._payload = payload
        self._ahead = ahead
        self._name = name
        self._vault_key = key

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._vault_key()
        data = self._next(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read_up_to(self, count: int) -> bytes:
        """The next ``count`` bytes; fewer only at the end."""
        blocks, missing = [], count
        while missing > 0 and (data := self._next(missing)):
            blocks.append(data)
            missing -= len(data)
        return b"".join(blocks)

    def put_back(self, data: bytes) -> None:
        """Give these bytes again before all others."""
        self._ahead = data + self._ahead

    def _next(self, size: int) -> bytes:
        if self._ahead:
            data, self._ahead = self._ahead[:size], self._ahead[size:]
            return data
        try:
            return self._payload.read(size)
        except (ArchiveError, Cancelled):
            raise
        except CodedError as error:
            raise DropUnreadable(drop=self._name, reason=error.code) from error
