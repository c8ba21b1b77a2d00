"""Rows out of the pages that can be read: along the trees, and from pages whose tree is broken."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.errors import DatabaseDamaged
from archive.rescue.cells import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    TABLE_INTERIOR,
    TABLE_LEAF,
    Cell,
    Malformed,
    cells,
    kind_of,
    last_child,
    overflow_pages,
    values,
    whole_payload,
)
from archive.rescue.pace import Pace
from archive.rescue.pages import PageStore
from archive.rescue.schema import Table
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "rescue_rows"
SCHEMA_ROOT = 1
_SCHEMA_WORDS = frozenset({"table", "index", "trigger", "view"})
_FREELIST_AT = 32
_ID = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass
class Rows:
    """What could be read of one table.

    Attributes:
        rows: by rowid; every column of the table.
        keys: by rowid, what the indexes say of a row, also of one that cannot be read.
        broken_pages: pages of the table (with its overflow) that cannot be read.
        unreadable: rowids whose record lies partly on a page that cannot be read.
        outdated: rowids that were read from an older version of a page.
        blind: whether rows may be missing of which nothing tells: the table and each of its indexes are damaged.
    """

    rows: dict[int, dict[str, Any]] = field(default_factory=dict)
    keys: dict[int, dict[str, Any]] = field(default_factory=dict)
    broken_pages: set[int] = field(default_factory=set)
    unreadable: set[int] = field(default_factory=set)
    outdated: set[int] = field(default_factory=set)
    ages: dict[int, int] = field(default_factory=dict)
    blind: bool = False

    @property
    def lost(self) -> dict[int, dict[str, Any]]:
        """Rows that are known of and cannot be read, with what the indexes say of them."""
        known: dict[int, dict[str, Any]] = {**{rowid: {} for rowid in self.unreadable}, **self.keys}
        return {rowid: keys for rowid, keys in known.items() if rowid not in self.rows}


class Trees:
    """Reads every table out of a ``PageStore``."""

    def __init__(
        self,
        pages: PageStore,
        tables: Mapping[str, Table],
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> None:
        """Read all of them. Raises ``Cancelled``."""
        # Each page is looked at for the schema, and once as part of a tree or of none.
        self._pace = Pace(STAGE, 2 * len(pages.numbers), progress, token)
        self._pages = pages
        self._tables = tables
        self._seen: set[int] = set()
        self.unassigned = 0
        """Rows on pages that belong to no table for certain; none of them is given out."""
        self.roots = self._roots()
        self.found: dict[str, Rows] = {name: Rows() for name in tables}
        for name, table in tables.items():
            if name in self.roots:
                self._read_table(self.roots[name], table, self.found[name])
            whole = [
                self._read_index(self.roots[index.name], index.columns, self.found[name])
                for index in table.indexes
                if index.name in self.roots
            ]
            damaged = name not in self.roots or bool(self.found[name].broken_pages)
            self.found[name].blind = damaged and not any(whole)
        self._adopt()
        self._pace.finish()

    def _roots(self) -> dict[str, int]:
        """Root pages by the name of table or index, out of the schema table or of pages that were part of it."""
        found = Rows()
        names = ("type", "name", "tbl_name", "rootpage", "sql")
        schema = Table("sqlite_schema", names, (), (), (), None, (), frozenset())
        self._read_table(SCHEMA_ROOT, schema, found)
        for number in self._pages.numbers:
            self._pace.step()
            if number not in self._seen and kind_of(self._pages.clear(number), number) == TABLE_LEAF:
                rows = list(self._leaf_rows(number))
                if rows and all(_is_schema(row) for _, row, _ in rows):
                    self._seen.add(number)
                    found.rows.update({rowid: dict(zip(schema.columns, row, strict=True)) for rowid, row, _ in rows})
        return {
            str(row["name"]): int(row["rootpage"])
            for row in found.rows.values()
            if row["type"] in ("table", "index") and isinstance(row["rootpage"], int) and row["rootpage"] > 1
        }

    def _leaf_rows(self, number: int) -> Iterator[tuple[int, list[Any], Cell]]:
        """Whole records of a table leaf; those that cannot be read are left out."""
        try:
            for cell in cells(self._pages.clear(number), number):
                try:
                    yield cell.rowid, values(whole_payload(cell, self._pages.clear)), cell
                except (Malformed, DatabaseDamaged, RecursionError):
                    continue
        except (Malformed, IndexError):
            return

    def _read_table(self, root: int, table: Table, into: Rows) -> None:
        for number in self._leaves(root, TABLE_INTERIOR, TABLE_LEAF, into):
            self._take_leaf(number, table, into)

    def _take_leaf(self, number: int, table: Table, into: Rows) -> None:
        age = self._pages.age(number)
        try:
            found = list(cells(self._pages.clear(number), number))
        except (Malformed, IndexError):
            into.broken_pages.add(number)
            return
        for cell in found:
            try:
                record = values(whole_payload(cell, self._pages.clear))
                row = _row(table, cell.rowid, record)
            except (Malformed, DatabaseDamaged):
                into.unreadable.add(cell.rowid)
                into.broken_pages |= self._broken_overflow(cell)
                continue
            finally:
                self._see_overflow(cell)
            # An outdated page may hold a row that has moved on: the newer page is right.
            if cell.rowid not in into.rows or into.ages[cell.rowid] <= age:
                into.rows[cell.rowid], into.ages[cell.rowid] = row, age
                (into.outdated.add if number in self._pages.outdated else into.outdated.discard)(cell.rowid)

    def _see_overflow(self, cell: Cell) -> None:
        try:
            self._seen.update(overflow_pages(cell, self._pages.clear))
        except DatabaseDamaged:
            return

    def _broken_overflow(self, cell: Cell) -> set[int]:
        broken: set[int] = set()
        with contextlib.suppress(DatabaseDamaged):
            broken.update(n for n in overflow_pages(cell, self._pages.clear) if n not in self._pages)
        return broken

    def _leaves(self, root: int, interior: int, leaf: int, into: Rows) -> Iterator[int]:
        """Page numbers of a tree that hold cells to read: leaves, and of an index the interiors too."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                continue
            if number not in self._pages:
                into.broken_pages.add(number)
                continue
            self._pace.step()
            page = self._pages.clear(number)
            kind = kind_of(page, number)
            if kind not in (interior, leaf):
                into.broken_pages.add(number)
                continue
            self._seen.add(number)
            if kind == interior:
                try:
                    waiting.append(last_child(page, number))
                    waiting += [cell.child for cell in cells(page, number)][::-1]
                except (Malformed, IndexError):
                    into.broken_pages.add(number)
                    continue
            if kind == leaf or interior == INDEX_INTERIOR:
                yield number

    def _read_index(self, root: int, columns: tuple[str | None, ...], into: Rows) -> bool:
        """Take what an index says of the rows; whether all of it could be read."""
        aside = Rows()
        for number in self._leaves(root, INDEX_INTERIOR, INDEX_LEAF, aside):
            self._take_index_page(number, columns, into)
        return not aside.broken_pages

    def _take_index_page(self, number: int, columns: tuple[str | None, ...], into: Rows) -> None:
        try:
            for cell in cells(self._pages.clear(number), number):
                try:
                    *held, rowid = values(whole_payload(cell, self._pages.clear))
                except (Malformed, DatabaseDamaged):
                    continue
                finally:
                    self._see_overflow(cell)
                if isinstance(rowid, int) and len(held) == len(columns):
                    named = {name: value for name, value in zip(columns, held, strict=True) if name is not None}
                    into.keys.setdefault(rowid, {}).update(named)
        except (Malformed, IndexError):
            return

    def _adopt(self) -> None:
        """Give the table leaves that no tree reaches any more to the tables that their rows belong to.

        Only a table that lost a page can miss a leaf. A page in the list of free pages holds
        nothing: what is deleted is overwritten.
        """
        free = self._free_pages()
        bereft = [t for t in self._tables.values() if t.name not in self.roots or self.found[t.name].broken_pages]
        for number in self._pages.numbers:
            if number in self._seen or number in free:
                continue
            self._pace.step()
            if kind_of(self._pages.clear(number), number) != TABLE_LEAF:
                continue
            rows = list(self._leaf_rows(number))
            if not rows:
                continue
            owners = [t for t in bereft if all(_fits(t, row) for _, row, _ in rows)]
            owners = [t for t in owners if self._indexed(t, rows)] or owners
            if len(owners) == 1:
                self._seen.add(number)
                self._take_leaf(number, owners[0], self.found[owners[0].name])
            elif owners:
                self.unassigned += len(rows)

    def _indexed(self, table: Table, rows: list[tuple[int, list[Any], Cell]]) -> bool:
        """Whether the indexes of a table know one of these rows under the same values."""
        keys = self.found[table.name].keys
        for rowid, row, _ in rows:
            held = keys.get(rowid)
            if held and all(row[table.columns.index(name)] == value for name, value in held.items()):
                return True
        return False

    def _free_pages(self) -> set[int]:
        free: set[int] = set()
        if SCHEMA_ROOT not in self._pages:
            return free
        trunk = int.from_bytes(self._pages.clear(SCHEMA_ROOT)[_FREELIST_AT : _FREELIST_AT + 4], "big")
        while trunk and trunk not in free and trunk in self._pages:
            free.add(trunk)
            page = self._pages.clear(trunk)
            count = min(int.from_bytes(page[4:8], "big"), (len(page) - 8) // 4)
            free.update(int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * count, 4))
            trunk = int.from_bytes(page[:4], "big")
        return free


def _is_schema(row: list[Any]) -> bool:
    return len(row) == 5 and row[0] in _SCHEMA_WORDS and isinstance(row[1], str) and isinstance(row[3], int)


def _row(table: Table, rowid: int, record: list[Any]) -> dict[str, Any]:
    """A record by column. Columns that were added later have their default. Raises ``Malformed``."""
    if len(record) > len(table.columns):
        raise Malformed
    row = dict(zip(table.columns, [*record, *table.defaults[len(record) :]], strict=True))
    if table.rowid_column is not None:
        row[table.rowid_column] = rowid
    return row


def _fits(table: Table, record: list[Any]) -> bool:
    """Whether a record could be a row of a STRICT table: number of columns, types, and ids that look like one."""
    if len(record) not in table.lengths:
        return False
    for name, kind, required, value in zip(table.columns, table.types, table.required, record, strict=False):
        if value is None:
            if required and name != table.rowid_column:
                return False
            continue
        expected = {"TEXT": str, "INTEGER": int, "BLOB": bytes}.get(kind)
        if expected is None or not isinstance(value, expected):
            return False
        shape = _HASH if name in ("hash", "payload_digest", "previous") else _ID if name.endswith("_id") else None
        if shape is not None and not (isinstance(value, str) and shape.fullmatch(value)):
            return False
    return True
