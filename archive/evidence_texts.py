"""What is written in files of evidence, kept inside the database: leaf by leaf, with who or what read it."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from archive.connection import Database, Row
from archive.fold import fold


class Outcome(enum.StrEnum):
    """How far the reading of a file came."""

    DONE = "done"
    BEGUN = "begun"
    """Some pages are read; the next reading goes on behind them."""
    REFUSED = "refused"
    """There is no text that could be read; ``form`` says why."""


@dataclass(frozen=True)
class Enclosed:
    """A file inside a mail. Name and type as the mail has them: nothing to be believed."""

    number: int
    untrusted_name: str
    untrusted_type: str
    size: int


@dataclass(frozen=True)
class Reading:
    """What was read of a file, by what, and how much of it."""

    outcome: Outcome
    form: str
    """``plain``, ``table``, ``html``, ``mail``, ``word``, ``sheets``, ``open_document``, ``rtf``, ``paper``,
    ``picture``; of a refusal its reason."""
    made_by: str
    """Program and version."""
    machine: bool = False
    """Some of it was recognised from pixels: a machine's reading, not what stands there."""
    languages: str = ""
    """Languages that the recognition was asked for, joined by ``+``."""
    leaves: int = 0
    lines: int = 0
    pages: int = 0
    """Pages read so far, of what has pages."""
    unread: int = 0
    """Pages without any text of their own, as scans are: only the recognition could read them."""
    cut: bool = False
    """There is more than is kept."""
    enclosed: tuple[Enclosed, ...] = ()
    made: str = ""


@dataclass(frozen=True)
class Leaf:
    """A stretch of a text: a page, a sheet, or the next thousand lines."""

    number: int
    """From 0."""
    lines: tuple[str, ...]
    kinds: str
    """One sign for each line: ``p`` paragraph, ``c`` the line before goes on, ``r`` row of cells parted by tabs,
    ``m`` header of a mail, ``n`` enclosed file, ``1`` to ``6`` heading."""
    title: str = ""
    """Of a sheet or slide."""
    page: int = 0
    """From 1; 0 where there are no pages."""
    first_line: int = 1
    """Number of its first line in the whole text."""
    machine: bool = False
    doubtful: tuple[tuple[int, int, int], ...] = ()
    """Words that a machine was not sure of: line within the leaf, start, end."""


@dataclass(frozen=True)
class Place:
    """Where words were found while reading one text."""

    leaf: int
    line: int
    """Within the leaf."""
    start: int
    end: int


class EvidenceTexts:
    """Reads and writes kept texts. Every change is inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reading(self, file_id: str) -> Reading | None:
        """What is known of the reading of a file; ``None``: it was never tried."""
        row = self._database.row("SELECT * FROM evidence_reading WHERE file_id = ?", (file_id,))
        if row is None:
            return None
        return Reading(
            Outcome(row["outcome"]),
            row["form"],
            row["made_by"],
            bool(row["machine"]),
            row["languages"],
            row["leaves"],
            row["lines"],
            row["pages"],
            row["unread"],
            bool(row["cut"]),
            tuple(Enclosed(*one) for one in json.loads(row["enclosed"])),
            row["made"],
        )

    def leaf(self, file_id: str, number: int) -> Leaf | None:
        """One leaf of a kept text."""
        row = self._database.row("SELECT * FROM evidence_text WHERE file_id = ? AND leaf = ?", (file_id, number))
        return None if row is None else _leaf(row)

    def leaf_of_page(self, file_id: str, page: int) -> int:
        """The leaf that is that page; 0 where there is none."""
        sql = "SELECT leaf FROM evidence_text WHERE file_id = ? AND page = ? ORDER BY leaf LIMIT 1"
        return int(next(iter(self._database.column(sql, (file_id, page))), 0))

    def leaf_of_line(self, file_id: str, line: int) -> int:
        """The leaf in which that line of the whole text stands."""
        sql = "SELECT max(leaf) FROM evidence_text WHERE file_id = ? AND first_line <= ?"
        found = self._database.column(sql, (file_id, line))[0]
        return int(found or 0)

    def places(self, file_id: str, untrusted_words: str, most: int = 2000) -> list[Place]:
        """Where words stand in one text exactly so, capitals aside, in their order."""
        found: list[Place] = []
        sql = "SELECT leaf, body FROM evidence_text WHERE file_id = ? ORDER BY leaf"
        for row in self._database.iterate(sql, (file_id,)):
            found += places_in(row["leaf"], row["body"].split("\n"), untrusted_words, most - len(found))
            if len(found) >= most:
                break
        return found

    def keep(self, file_id: str, reading: Reading) -> None:
        """Write down how far the reading of a file came."""
        with self._database.atomic() as connection:
            enclosed = [[one.number, one.untrusted_name, one.untrusted_type, one.size] for one in reading.enclosed]
            values = (
                *(file_id, str(reading.outcome), reading.form, reading.made_by, int(reading.machine)),
                *(reading.languages, reading.leaves, reading.lines, reading.pages, reading.unread, int(reading.cut)),
                *(json.dumps(enclosed), reading.made),
            )
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT OR REPLACE INTO evidence_reading VALUES ({marks})", values)

    def add(self, file_id: str, leaf: Leaf) -> None:
        """Keep a leaf and have it found by its words."""
        with self._database.atomic() as connection:
            body = "\n".join(leaf.lines)
            values = (
                *(file_id, leaf.number, leaf.page, leaf.title, leaf.first_line, body, leaf.kinds),
                *(json.dumps(leaf.doubtful) if leaf.doubtful else "", int(leaf.machine)),
            )
            number = connection.execute(
                "INSERT INTO evidence_text (file_id, leaf, page, title, first_line, body, kinds, doubtful, machine)"
                f" VALUES ({', '.join('?' * len(values))})",
                values,
            ).lastrowid
            _enter(connection, number, leaf.title, body)

    def forget(self, file_ids: Iterable[str], *, thoroughly: bool = False) -> None:
        """Remove what was read of files; ``thoroughly`` leaves no word in any page of the index."""
        with self._database.atomic() as connection:
            forget_texts(connection, file_ids, thoroughly=thoroughly)

    def index_anew(self) -> None:
        """Write the index of all kept texts anew."""
        with self._database.atomic() as connection:
            connection.execute("INSERT INTO search_fts_texts (search_fts_texts) VALUES ('delete-all')")
            for row in connection.execute("SELECT id, title, body FROM evidence_text").fetchall():
                _enter(connection, row["id"], row["title"], row["body"])


def places_in(leaf: int, lines: Sequence[str], untrusted_words: str, most: int) -> list[Place]:
    """Where words stand in the lines of one leaf, capitals aside."""
    wanted = untrusted_words.lower()
    found: list[Place] = []
    if not wanted.strip():
        return found
    for number, line in enumerate(lines):
        low = line.lower()
        if len(low) != len(line):  # a letter that has no small form of its own length
            low = line
        start = low.find(wanted)
        while start >= 0:
            found.append(Place(leaf, number, start, start + len(wanted)))
            if len(found) >= most:
                return found
            start = low.find(wanted, start + len(wanted))
    return found


def forget_texts(connection: Any, file_ids: Iterable[str], *, thoroughly: bool = False) -> None:
    """Remove what was read of files, in the caller's transaction."""
    gone = False
    for file_id in file_ids:
        rows = connection.execute("SELECT id FROM evidence_text WHERE file_id = ?", (file_id,)).fetchall()
        for (number,) in rows:
            connection.execute("DELETE FROM search_fts_texts WHERE rowid = ?", (number,))
        gone = gone or bool(rows)
        connection.execute("DELETE FROM evidence_text WHERE file_id = ?", (file_id,))
        connection.execute("DELETE FROM evidence_reading WHERE file_id = ?", (file_id,))
    if gone and thoroughly:
        connection.execute("INSERT INTO search_fts_texts (search_fts_texts) VALUES ('optimize')")


def _enter(connection: Any, number: int, title: str, body: str) -> None:
    connection.execute(
        "INSERT INTO search_fts_texts (rowid, folded) VALUES (?, ?)", (number, fold(f"{title}\n{body}"))
    )


def _leaf(row: Row) -> Leaf:
    doubtful = tuple((one[0], one[1], one[2]) for one in json.loads(row["doubtful"] or "[]"))
    return Leaf(
        row["leaf"],
        tuple(row["body"].split("\n")),
        row["kinds"],
        row["title"],
        row["page"],
        row["first_line"],
        bool(row["machine"]),
        doubtful,
    )
