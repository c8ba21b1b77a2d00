"""The records of what was sealed: an item, its place in the case, its file and the receipt, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.canonical import cleaned
from archive.connection import Database
from archive.intake_batches import Batches, Line, LineState, OpenBatch
from archive.intake_sealing import Sealed
from archive.journal import Append
from archive.ledger import Ledger, new_id
from archive.mediatypes import kind_of_type
from archive.model.casework import CaseMember
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.vocabulary.evidence import CustodyAction
from crypto.errors import CodedError


@dataclass(frozen=True)
class Refused:
    """A file that was not taken in, and why."""

    line: Line
    error: CodedError


@dataclass(frozen=True)
class Outcome:
    """What became of one file. Its name and path may hold anything."""

    place: int
    root: Path
    path: str
    size: int
    item_id: str = ""
    """The item that it became, or that has the same content."""
    code: str = ""
    again: bool = False
    """The content was in the vault already, and only that it came again was noted."""
    same_as: str = ""
    """Code of another item with the same content, where it was sealed all the same."""
    sha256: str = ""
    media_type: str = ""
    disagrees: bool = False
    """It is something else than the ending of its name says."""
    error: CodedError | None = None
    """Why it was refused."""


@dataclass(frozen=True)
class Made:
    """What became of a group."""

    outcomes: list[Outcome]
    unused: list[str]
    """Ids of sealed files that no record names."""
    unsealed: list[Line]
    """Files that are to be read again: what had their content is gone."""


@dataclass(frozen=True)
class _Same:
    """An item that has a content."""

    item_id: str
    code: str


class Recorder:
    """Records groups of one batch."""

    def __init__(self, database: Database, ledger: Ledger, batches: Batches, batch: OpenBatch) -> None:
        self._database = database
        self._ledger = ledger
        self._batches = batches
        self._batch = batch

    def record(self, group: Sequence[Sealed | Refused]) -> Made:
        """Record a group, all or nothing.

        Raises DiskFull and its kin, VaultLocked.
        """
        drafts = _Group(self._database, self._ledger, self._batch, group)

        def then(connection: Any, append: Append) -> None:
            for action, item_id, details in drafts.notes:
                append(action, EvidenceItem.entity, item_id, {"details": cleaned(details)}, [])
            for one in group:
                if isinstance(one, Refused):
                    self._batches.mark(connection, one.line, LineState.REFUSED, one.error.code)
                elif one.line not in drafts.unsealed:
                    self._batches.mark(connection, one.line, LineState.DONE)
            connection.executemany(
                "DELETE FROM pending_object WHERE object_id = ?", [(one,) for one in drafts.recorded]
            )

        content: dict[str, Any] = {"reason": ""}
        # What a person did last stays what a key takes back: evidence that came in is not.
        with self._database.roomy(), self._database.atomic() as connection:
            append = self._ledger.journal.appender(connection)
            for record in drafts.records():
                content.setdefault("of", self._ledger.enter(connection, append, record, content).sequence)
            then(connection, append)
        return Made(drafts.outcomes, drafts.unused, drafts.unsealed)


class _Group:
    """What a group becomes, filled while its records are made."""

    def __init__(
        self, database: Database, ledger: Ledger, batch: OpenBatch, group: Sequence[Sealed | Refused]
    ) -> None:
        self._database, self._ledger, self._batch, self._group = database, ledger, batch, group
        self._put: set[str] = set()
        self.outcomes: list[Outcome] = []
        self.notes: list[tuple[str, str, dict[str, Any]]] = []
        self.recorded: list[str] = []
        self.unused: list[str] = []
        self.unsealed: list[Line] = []

    def records(self) -> Iterator[Record]:
        """The new records, in order; reads inside the block in which they are written."""
        number = self._ledger.last_number(EvidenceItem)
        known = self._known()
        for one in self._group:
            if isinstance(one, Refused):
                line = one.line
                self.outcomes.append(Outcome(line.place, line.root, line.path, line.size, error=one.error))
                continue
            same = known.get(one.sha256)
            if same is not None and not self._batch.facts.keep_duplicates:
                yield from self._again(one, same)
                continue
            if not one.object_id:  # whoever had the content was taken out since it was compared
                self.unsealed.append(one.line)
                continue
            number += 1
            item = self._item(one, EvidenceItem.code_of(number))
            yield item
            yield from self._member(item.id)
            yield self._file(one, item, same)
            known.setdefault(one.sha256, _Same(item.id, item.code))

    def _known(self) -> dict[str, _Same]:
        hashes = [one.sha256 for one in self._group if isinstance(one, Sealed)]
        marks = ", ".join("?" * len(hashes))
        rows = self._database.rows(
            "SELECT f.sha256, i.id, i.code FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id"
            f" WHERE f.sha256 IN ({marks}) AND f.withdrawn_at IS NULL AND i.withdrawn_at IS NULL"
            " ORDER BY f.rowid DESC",
            tuple(hashes),
        )
        return {row["sha256"]: _Same(row["id"], row["code"]) for row in rows}

    def _item(self, one: Sealed, code: str) -> EvidenceItem:
        facts = self._batch.facts
        kind = facts.kind or kind_of_type(one.media_type)
        return EvidenceItem(
            id=new_id(),
            code=code,
            title=facts.title(kind, one.line.place if self._batch.files > 1 else 0),
            kind=kind,
            held=facts.held,
            acquired=facts.acquired,
            acquired_how=facts.acquired_how,
            acquired_from_id=facts.acquired_from_id,
            device=facts.device,
            consent_id=facts.consent_id,
            content_warning=facts.content_warning,
        )

    def _member(self, item_id: str) -> Iterator[Record]:
        """Its place in the case, where it has none: an item that came again may have come for another case first."""
        case_id = self._batch.facts.case_id
        if not case_id or item_id in self._put:
            return
        self._put.add(item_id)
        standing = (
            "SELECT 1 FROM case_member WHERE case_id = ? AND member_entity = ? AND member_id = ?"
            " AND withdrawn_at IS NULL"
        )
        if self._database.row(standing, (case_id, EvidenceItem.entity, item_id)) is None:
            yield CaseMember(id=new_id(), case_id=case_id, member_entity=EvidenceItem.entity, member_id=item_id)

    def _file(self, one: Sealed, item: EvidenceItem, same: _Same | None) -> EvidenceFile:
        file = EvidenceFile(
            id=new_id(),
            item_id=item.id,
            object_id=one.object_id,
            size=one.size,
            sha256=one.sha256,
            second_hash=one.second_hash,
            media_type=one.media_type,
            **one.outside.fields(),
        )
        details = {"file": file.id, "sha256": one.sha256, "batch": self._batch.id}
        self.notes.append((CustodyAction.RECEIVED, item.id, details))
        self.recorded.append(one.object_id)
        self.outcomes.append(_told(one, item.id, item.code, same_as=same.code if same else ""))
        return file

    def _again(self, one: Sealed, same: _Same) -> Iterator[Record]:
        yield from self._member(same.item_id)
        facts = self._batch.facts
        details: dict[str, Any] = {
            **one.outside.fields(),
            "sha256": one.sha256,
            "batch": self._batch.id,
            "acquired": EvidenceItem.spec("acquired").to_plain(facts.acquired, EvidenceItem.entity),
            "acquired_how": str(facts.acquired_how),
            "acquired_from_id": facts.acquired_from_id,
            "device": facts.device,
            "consent_id": facts.consent_id,
        }
        self.notes.append((CustodyAction.CAME_AGAIN, same.item_id, details))
        if one.object_id:
            self.unused.append(one.object_id)
        self.outcomes.append(_told(one, same.item_id, same.code, again=True))


def _told(one: Sealed, item_id: str, code: str, *, again: bool = False, same_as: str = "") -> Outcome:
    return Outcome(
        *(one.line.place, one.line.root, one.line.path, one.size, item_id, code, again, same_as),
        *(one.sha256, one.media_type, one.disagrees),
    )
