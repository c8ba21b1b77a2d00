"""When each sealed file was last checked, and what came of it: what lets a check go on where it stopped."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from archive.connection import Database
from archive.proving import Fault, SealedFile, sealed_files

FILES_CHECKED = "files_checked"
"""What the journal calls a run over files that nobody named one by one."""
_AT_ONCE = 400
_FILES = """
    SELECT f.id, f.item_id, f.object_id, f.size, f.sha256, coalesce(c.checked, '') AS checked
    FROM evidence_file f LEFT JOIN file_check c ON c.file_id = f.id
    WHERE f.withdrawn_at IS NULL ORDER BY checked, f.rowid
"""


@dataclass(frozen=True)
class FileCheck:
    """The last check of one file."""

    file_id: str
    checked: str
    """RFC 3339 in UTC, by the clock of the machine."""
    fault: Fault | None
    reason: str
    """Of damage: why it does not open."""
    holds: str
    """The file whose content it has instead of its own, where that is known."""
    entry: int | None
    """Sequence of the journal's entry that tells of it; ``None`` until one does."""


class CheckBook:
    """Keeps one row for each file. Only the newest check counts here; the journal has them all."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def files(self, *, unless_since: str = "", items: Collection[str] | None = None) -> list[SealedFile]:
        """Standing files, what was checked longest ago first, and never before that.

        Without those that were checked at ``unless_since`` or later, and of ``items`` only, where they are named.
        """
        codes = {row["id"]: row["code"] for row in self._database.rows("SELECT id, code FROM evidence_item")}
        rows = (
            row
            for row in self._database.rows(_FILES)
            if not (unless_since and row["checked"] >= unless_since)
            and (items is None or row["item_id"] in items)
        )
        return sealed_files(rows, codes)

    def of_files(self, file_ids: Collection[str]) -> Mapping[str, FileCheck]:
        """The last check of each of these files; nothing for one that was never checked."""
        found: dict[str, FileCheck] = {}
        wanted = sorted(file_ids)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._database.rows(f"SELECT * FROM file_check WHERE file_id IN ({marks})", tuple(some))
            found |= {row["file_id"]: _check(row) for row in rows}
        return found

    def faults(self) -> list[FileCheck]:
        """Standing files that were found wrong when they were last checked."""
        rows = self._database.rows(
            "SELECT c.* FROM file_check c JOIN evidence_file f ON f.id = c.file_id"
            " WHERE c.fault <> '' AND f.withdrawn_at IS NULL ORDER BY f.rowid"
        )
        return [_check(row) for row in rows]

    def count(self, *, since: str = "") -> tuple[int, int]:
        """How many standing files there are, and how many of them were checked at ``since`` or later."""
        row = self._database.row(
            "SELECT count(*) AS files, coalesce(sum(c.checked >= ?), 0) AS checked FROM evidence_file f"
            " LEFT JOIN file_check c ON c.file_id = f.id WHERE f.withdrawn_at IS NULL",
            (since,),
        )
        return (0, 0) if row is None else (int(row["files"]), int(row["checked"]))

    def keep(self, checks: Iterable[FileCheck]) -> None:
        """Keep the newest check of these files, in one transaction. Raises as every writing does."""
        with self._database.atomic() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO file_check (file_id, checked, fault, reason, holds, entry)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (one.file_id, one.checked, one.fault or "", one.reason, one.holds, one.entry)
                    for one in checks
                ],
            )

    def untold(self) -> list[tuple[FileCheck, str, int]]:
        """Checks that no entry of the journal tells of yet, by the file's id; with its SHA-256 and size."""
        rows = self._database.rows(
            "SELECT c.*, f.sha256, f.size FROM file_check c JOIN evidence_file f ON f.id = c.file_id"
            " WHERE c.entry IS NULL ORDER BY c.file_id"
        )
        return [(_check(row), row["sha256"], row["size"]) for row in rows]

    def told(self, sequence: int, file_ids: Sequence[str] | None = None) -> None:
        """An entry of the journal tells of the checks of these files, or of all that none told of."""
        with self._database.atomic() as connection:
            if file_ids is None:
                connection.execute("UPDATE file_check SET entry = ? WHERE entry IS NULL", (sequence,))
            else:
                connection.executemany(
                    "UPDATE file_check SET entry = ? WHERE file_id = ?", [(sequence, one) for one in file_ids]
                )


def _check(row: Mapping[str, object]) -> FileCheck:
    fault = str(row["fault"])
    entry = row["entry"]
    return FileCheck(
        file_id=str(row["file_id"]),
        checked=str(row["checked"]),
        fault=Fault(fault) if fault else None,
        reason=str(row["reason"]),
        holds=str(row["holds"]),
        entry=entry if isinstance(entry, int) else None,
    )
