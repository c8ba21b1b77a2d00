"""Items of evidence with what their files say: held or not, of which type, when last checked, which hold the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.ledger import Ledger
from archive.model.evidence import EvidenceItem
from archive.proving import Fault
from archive.sensitivity import MAY_LEAVE, raised_of
from archive.vocabulary.evidence import EvidenceKind, Held


@dataclass(frozen=True, kw_only=True)
class EvidenceAsked:
    """Which items are wanted; what is left empty asks for nothing."""

    case_id: str = ""
    kinds: tuple[EvidenceKind, ...] = ()
    held: tuple[Held, ...] = ()
    media_type: str = ""
    """The beginning of a type: ``image/`` or ``image/jpeg``."""
    with_file: bool | None = None
    checked_before: str = ""
    """A time: items of which a file was not checked since, or never."""
    duplicates: bool = False
    """Only items of which a file holds the same as that of another."""

    @property
    def about_content(self) -> bool:
        """Whether it asks for what a list does not tell of items that are protected as a whole."""
        return bool(self.kinds or self.held or self.media_type)


@dataclass(frozen=True, kw_only=True)
class EvidenceRow:
    """One item. Of one that is protected as a whole there is no more than its code and its files' sizes."""

    id: str
    code: str
    title: str | None
    kind: EvidenceKind | None
    held: Held | None
    files: int
    bytes: int
    types: tuple[str, ...] = ()
    checked: str = ""
    """When the file was checked that was checked longest ago; empty if one never was, or there is none."""
    faults: tuple[Fault, ...] = ()
    same_as: tuple[str, ...] = ()
    """Codes of other items that hold the same content."""


@dataclass
class _Files:
    count: int = 0
    size: int = 0
    types: set[str] = field(default_factory=set)
    checked: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    hashes: set[str] = field(default_factory=set)


class EvidenceList:
    """Reads all items in three queries, whatever is asked."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def rows(self, asked: EvidenceAsked | None = None) -> list[EvidenceRow]:
        """Standing items that fit, by code."""
        asked = asked or EvidenceAsked()
        raised = raised_of(self._ledger, EvidenceItem)
        files = self._files()
        items = self._items(asked.case_id)
        codes = {item.id: item.code for item in self._ledger.find(EvidenceItem)} if asked.case_id else {
            item.id: item.code for item in items
        }
        holders: dict[str, set[str]] = defaultdict(set)
        for item_id, of in files.items():
            for sha256 in of.hashes:
                holders[sha256].add(item_id)
        found = []
        for item in items:
            shown = raised.get(item.id, item.sensitivity) in MAY_LEAVE
            of = files.get(item.id, _Files())
            others = {one for sha256 in of.hashes for one in holders[sha256]} - {item.id}
            row = EvidenceRow(
                id=item.id,
                code=item.code,
                title=item.title if shown else None,
                kind=item.kind if shown else None,
                held=item.held if shown else None,
                files=of.count,
                bytes=of.size,
                types=tuple(sorted(of.types)) if shown else (),
                checked=min(of.checked, default=""),
                faults=tuple(of.faults),
                same_as=tuple(sorted(codes[one] for one in others if one in codes)),
            )
            if _fits(row, asked, shown=shown):
                found.append(row)
        return found

    def _items(self, case_id: str) -> list[EvidenceItem]:
        if not case_id:
            return self._ledger.find(EvidenceItem, order="code")
        of_case = "id IN (SELECT member_id FROM case_member WHERE case_id = ? AND withdrawn_at IS NULL)"
        return self._ledger.find(EvidenceItem, of_case, (case_id,), order="code")

    def _files(self) -> Mapping[str, _Files]:
        found: dict[str, _Files] = defaultdict(_Files)
        for row in self._ledger.database.rows(
            "SELECT f.item_id, f.size, f.sha256, f.media_type, coalesce(c.checked, '') AS checked,"
            " coalesce(c.fault, '') AS fault FROM evidence_file f LEFT JOIN file_check c ON c.file_id = f.id"
            " WHERE f.withdrawn_at IS NULL ORDER BY f.rowid"
        ):
            of = found[row["item_id"]]
            of.count += 1
            of.size += row["size"]
            of.types.add(row["media_type"])
            of.checked.append(row["checked"])
            of.hashes.add(row["sha256"])
            if row["fault"]:
                of.faults.append(Fault(row["fault"]))
        return found


def _fits(row: EvidenceRow, asked: EvidenceAsked, *, shown: bool) -> bool:
    if asked.about_content and not shown:
        return False
    return (
        (not asked.kinds or row.kind in asked.kinds)
        and (not asked.held or row.held in asked.held)
        and (not asked.media_type or any(one.startswith(asked.media_type) for one in row.types))
        and (asked.with_file is None or bool(row.files) is asked.with_file)
        and (not asked.checked_before or bool(row.files and row.checked < asked.checked_before))
        and (not asked.duplicates or bool(row.same_as))
    )
