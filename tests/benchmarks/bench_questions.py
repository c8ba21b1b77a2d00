"""Questions across a large archive, beside the same statements on plain SQLite without a key and without types.

    python -m tests.benchmarks.bench_questions [--people 100000] [--rounds 5]

Works in memory (``/dev/shm``), alternates ours with the peer, prints medians and whether each target is met, and
removes its files. Exit 1 when one is missed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from archive.connection import Database
from archive.dates import PartialDate, Period
from archive.ledger import new_id
from archive.model.acts import Act
from archive.model.fields import Record
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.model.proceedings import Charge, Proceeding
from archive.questions.allegations import Wanted, allegations
from archive.questions.articles import article_asked
from archive.questions.charged import charged
from archive.questions.due import due
from archive.questions.happened import happened
from archive.questions.held import held, held_now
from archive.questions.identifying import identifying
from archive.questions.liberty import liberty_of_person
from archive.questions.limits import limits
from archive.questions.unconfirmed import unconfirmed
from archive.rows import insert
from archive.vault import Vault
from archive.vocabulary.casework import Sex
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from archive.vocabulary.proceedings import ProceedingKind
from tests.benchmarks.bench_archive import PASSPHRASE, Result, alternated, said

MOST: Final = 300.0
"""Milliseconds in which a filter answers."""
MOST_OF_ALL: Final = 1000.0
"""The same for what compares one person with everybody in the archive."""
TODAY: Final = dt.date(2022, 6, 1)
FIRST: Final = dt.date(2015, 1, 1)
CITIES: Final = 300


def fill(vault: Vault, people: int, chance: random.Random) -> None:
    """So many people, a fifth as many detentions, half as many charges, and as many acts. Without a journal."""

    def put(kind: type[Record], /, **values: Any) -> str:
        if kind.prefix:
            values["code"] = f"{kind.prefix}-{next(numbers):06d}"
        record = kind(id=new_id(), **values)
        insert(connection, kind, record.id, record.plain())
        return record.id

    def some_day() -> dt.date:
        return FIRST + dt.timedelta(days=chance.randrange(2700))

    numbers = iter(range(1, 10**7))
    with vault.database.atomic() as connection:
        ids = [
            put(
                Person,
                sex=chance.choice(list(Sex)),
                residence=f"City {chance.randrange(CITIES)}",
                family=chance.choice(("", "single mother", f"cares for {chance.randrange(500)}")),
            )
            for _ in range(people)
        ]
        proceeding = put(Proceeding, kind=ProceedingKind.CRIMINAL)
        for _ in range(people // 5):
            begin = some_day()
            end = begin + dt.timedelta(days=chance.randrange(200))
            ongoing = chance.random() < 0.1
            put(
                DetentionPeriod,
                subject_entity=Person.entity,
                subject_id=chance.choice(ids),
                kind=chance.choice(list(MeasureKind)),
                began=PartialDate.day(begin),
                ended=PartialDate.not_stated() if ongoing else PartialDate.day(end),
                status=DetentionStatus.ONGOING if ongoing else DetentionStatus.ENDED,
                confirmed=PartialDate.day(begin) if ongoing else PartialDate.not_stated(),
                limit=PartialDate.until(end),
            )
        for _ in range(people // 2):
            put(
                Charge,
                proceeding_id=proceeding,
                subject_entity=Person.entity,
                subject_id=chance.choice(ids),
                article_as_printed=f"article {chance.randrange(100, 500)}",
            )
        for _ in range(people):
            put(
                Act,
                kind=chance.choice(list(ActKind)),
                victim_entity=Person.entity,
                victim_id=chance.choice(ids),
                methods=(chance.choice(list(Method)),),
                happened=PartialDate.day(some_day()),
            )


@dataclass
class Listening:
    """A database that notes what it is asked."""

    database: Database
    heard: list[tuple[str, Sequence[Any] | Mapping[str, Any]]] = field(default_factory=list)

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Mapping[str, Any]]:
        """As ``Database.rows``."""
        self.heard.append((sql, parameters))
        return self.database.rows(sql, parameters)

    def column(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """As ``Database.column``."""
        self.heard.append((sql, parameters))
        return self.database.column(sql, parameters)


def plain_copy(vault: Vault, path: Path) -> sqlite3.Connection:
    """Every table of records with its indexes in a database without a key."""
    connection = sqlite3.connect(path)
    schema = vault.database.rows(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
        " AND tbl_name NOT LIKE 'search%' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"
    )
    for one in schema:
        connection.execute(one["sql"])
    for one in schema:
        if one["type"] == "table":
            rows = vault.database.rows(f'SELECT * FROM "{one["name"]}"')  # noqa: S608 - names out of the schema
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                connection.executemany(
                    f'INSERT INTO "{one["name"]}" VALUES ({marks})',  # noqa: S608 - names out of the schema
                    [tuple(row.values()) for row in rows],
                )
    connection.commit()
    connection.row_factory = sqlite3.Row
    return connection


def questions(vault: Vault) -> dict[str, Callable[[Database], object]]:
    """What is asked, by name."""
    day = dt.date(2022, 1, 8)
    somebody = vault.people.get(vault.database.column("SELECT subject_id FROM detention_period LIMIT 1")[0])
    return {
        "held on a day": lambda database: held(database, Period(day, day)),
        "held now": lambda database: held_now(database, TODAY),
        "limits": lambda database: limits(database, TODAY),
        "not confirmed": lambda database: unconfirmed(database, TODAY),
        "what is due": lambda database: due(database, TODAY),
        "liberty of somebody": lambda database: liberty_of_person(database, somebody.id, TODAY),
        "charged under an article": lambda database: charged(database, article_asked("405")),
        "acts of a kind": lambda database: allegations(database, Wanted(kinds=[ActKind.TORTURE])),
        "acts on a day": lambda database: allegations(database, Wanted(period=Period(day, day))),
        "everything on a day": lambda database: happened(database, Period(day, day)),
        "what identifies somebody": lambda database: identifying(database, somebody),
    }


def results(vault: Vault, folder: Path, rounds: int) -> Iterator[Result]:
    """Each question beside its statements."""
    plain = plain_copy(vault, folder / "plain.db")
    for name, question in questions(vault).items():
        listening = Listening(vault.database)
        question(cast("Database", listening))

        def ours(question: Callable[[Database], object] = question) -> object:
            return question(vault.database)

        def peer(heard: Sequence[tuple[str, Any]] = tuple(listening.heard)) -> object:
            return [[dict(row) for row in plain.execute(*statement)] for statement in heard]

        mine, other, ratio = alternated(ours, peer, rounds)
        most = MOST_OF_ALL if name.startswith("what identifies") else MOST
        yield Result(name, mine * 1000, most, "ms", detail=f"{said(mine, other)}, ratio {ratio:.2f}")
    plain.close()


def main() -> int:
    """All questions; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        vault = Vault.create(Path(folder) / "vault", PASSPHRASE, work_factor=17)
        try:
            fill(vault, options.people, random.Random(11))
            found = list(results(vault, Path(folder), options.rounds))
        finally:
            vault.lock()
    for result in found:
        print(result)
    return 0 if all(result.met for result in found) else 1


if __name__ == "__main__":
    sys.exit(main())
