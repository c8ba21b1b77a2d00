"""Records in bulk and in long lists, against the same rows in plain SQLite in the same run.

    python -m tests.benchmarks.bench_records [--people 100000] [--events 50000] [--acts 100000] [--rounds 5]

Works in memory (``/dev/shm``): writes a file of records, imports it, fills the vault up with acts and involvements,
then opens lists and pages, filters and sorts. Prints each target with the median, and beside it what plain SQLite
without encryption takes for the same rows. Exit 1 when a target is missed.

Times are those that the processor worked in the measuring thread. In memory that is the time which goes by on a
machine that does nothing else, and it is not longer where others keep the machine waiting; the time on the clock
stands beside it.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import functools
import gc
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from archive.dates import DateMode, PartialDate, Period
from archive.interchange.importing import import_records, plan_import
from archive.interchange.lines import Header, newest_step, written
from archive.interchange.opening import records_file
from archive.ledger import new_id
from archive.listing.wanted import FieldDuring, FieldHolds, FieldSays, HeldIn, Order, Wanted
from archive.model.acts import Act
from archive.model.events import Event
from archive.model.fields import Record
from archive.model.liberty import DetentionPeriod
from archive.model.people import Involvement, NameForm, Person
from archive.questions.held import held
from archive.questions.ill_treatment import ill_treated
from archive.vault import Vault
from archive.vocabulary.casework import EventKind, Role
from archive.vocabulary.harm import ActKind
from archive.vocabulary.liberty import MeasureKind
from crypto.jobs import CancelToken
from exports.records.chosen import choose
from exports.records.writing import write_records
from tests.benchmarks.bench_archive import MIB, PASSPHRASE, Result, Watch, resident, text_of, timed
from tests.benchmarks.compared import compared, worked
from tests.benchmarks.told import told
from ui.presenters.people import PeoplePresenter
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.records import RecordsPresenter

PAGE = 60
"""Rows that a list shows at first."""

LIMITS = {"everybody who says to have been ill-treated": 100, "the next code": 5}
"""Milliseconds of what is to be quicker than a filter."""


def some_day(chance: random.Random) -> PartialDate:
    """A day in three years."""
    return PartialDate.day(dt.date(2020, 1, 1) + dt.timedelta(days=chance.randrange(1000)))


class Story:
    """Invented records that refer to one another, the same in every run but for their ids."""

    def __init__(self, people: int, events: int, acts: int) -> None:
        self.chance = random.Random(4)
        self.people = [new_id() for _ in range(people)]
        self.events = [new_id() for _ in range(events)]
        self.acts = acts

    def first(self, number: int) -> Iterator[Record]:
        """So many of the people with their names: what is imported."""
        for place, person_id in enumerate(self.people[: number // 2], start=1):
            yield Person(id=person_id, code=Person.code_of(place), occupation=text_of(self.chance, 1))
            yield self.name(person_id)

    def name(self, person_id: str) -> NameForm:
        """A name for somebody."""
        return NameForm(id=new_id(), person_id=person_id, form=text_of(self.chance, 2))

    def rest(self, number: int) -> Iterator[Record]:
        """Everybody else, the events, and who did what to whom; a detention for every tenth person."""
        for place, person_id in enumerate(self.people[number // 2 :], start=number // 2 + 1):
            yield Person(id=person_id, code=Person.code_of(place), occupation=text_of(self.chance, 1))
        kinds, measures, roles = list(ActKind), list(MeasureKind), list(Role)
        for place, event_id in enumerate(self.events, start=1):
            yield Event(
                id=event_id,
                code=Event.code_of(place),
                title=text_of(self.chance, 3),
                kind=self.chance.choice(list(EventKind)),
                happened=some_day(self.chance),
            )
        for place in range(1, self.acts + 1):
            event_id, person_id = self.chance.choice(self.events), self.chance.choice(self.people)
            act = Act(
                id=new_id(),
                code=Act.code_of(place),
                kind=self.chance.choice(kinds),
                event_id=event_id,
                victim_entity="person",
                victim_id=person_id,
                words=text_of(self.chance, 8),
            )
            yield act
            yield Involvement(
                id=new_id(),
                person_id=self.chance.choice(self.people),
                object_entity="act",
                object_id=act.id,
                role=self.chance.choice(roles),
            )
        for place, person_id in enumerate(self.people[::10], start=1):
            yield DetentionPeriod(
                id=new_id(),
                code=DetentionPeriod.code_of(place),
                subject_entity="person",
                subject_id=person_id,
                kind=self.chance.choice(measures),
                began=some_day(self.chance),
            )


def line(record: Record) -> dict[str, Any]:
    """The line of a record that has texts and ids only."""
    fields = {
        spec.name: getattr(record, spec.name)
        for spec in record.specs()
        if isinstance(getattr(record, spec.name), str) and getattr(record, spec.name) and spec.name != "code"
    }
    stated = {name: str(value) for name, value in fields.items()}
    told = {"kind": record.entity, "id": record.id, "fields": stated}
    return {**told, "code": getattr(record, "code")} if record.prefix else told  # noqa: B009  # not every kind has one


def mirrored(vault: Vault, plain: sqlite3.Connection, kinds: Sequence[type[Record]]) -> None:
    """The tables of these kinds in plain SQLite, with their indexes and their rows."""
    marks = ", ".join("?" * len(kinds))
    made = f"tbl_name IN ({marks}) AND type IN ('table', 'index') AND sql NOT NULL ORDER BY type DESC"
    names = tuple(kind.entity for kind in kinds)
    for row in vault.database.rows(f"SELECT sql FROM sqlite_master WHERE {made}", names):  # noqa: S608
        plain.execute(row["sql"])
    for kind in kinds:
        for row in vault.database.iterate(f'SELECT * FROM "{kind.entity}"'):  # noqa: S608  # declared names
            plain.execute(
                f'INSERT INTO "{kind.entity}" VALUES ({", ".join("?" * len(row))})',  # noqa: S608
                tuple(row.values()),
            )
    plain.commit()


def importing(vault: Vault, folder: Path, story: Story, number: int) -> Iterator[Result]:
    """A file of so many records, looked at and written; beside it the same rows in plain SQLite."""
    header = Header(newest_step(), "2026-03-04T05:06:07.000Z", "ABC", {})
    file = folder / "records.jsonl"
    with file.open("wb") as sink:
        sink.writelines(written(header, map(line, story.first(number))))
    opener = records_file(file, [])
    plans = []
    started = time.perf_counter()
    with Watch() as watch:
        looked = worked(lambda: plans.append(plan_import(vault.ledger, opener)))
        wrote = worked(lambda: import_records(vault.ledger, opener, plans[0]))
    clock = time.perf_counter() - started
    plain = sqlite3.connect(folder / "import.db")
    peer = worked(lambda: mirrored(vault, plain, (Person, NameForm)))
    plain.close()
    detail = (
        f"looked {looked:.1f} s, wrote {wrote:.1f} s, on the clock {clock:.1f} s; rows alone into plain SQLite"
        f" {peer:.1f} s"
    )
    yield Result(f"import of {number} records", looked + wrote, 60 * number / 100_000, "s", detail=detail)
    yield Result("memory of an import over idle", watch.extra / MIB, 300, "MiB")


def lists(vault: Vault, plain: sqlite3.Connection, rounds: int) -> Iterator[Result]:
    """The first page of a long list of each kind, sorted as it is shown."""
    people, presenter = PeoplePresenter(vault), RecordsPresenter(vault)

    def of_people() -> None:
        people.cards(people.ids()[:PAGE], names=True)

    def of_kind(entity: str) -> None:
        presenter.lines(entity, presenter.ids(entity)[:PAGE], "ru")

    def peer(entity: str, order: str) -> None:
        standing = f'SELECT id FROM "{entity}" WHERE withdrawn_at IS NULL ORDER BY {order}'  # noqa: S608
        ids = [row[0] for row in plain.execute(standing)][:PAGE]
        marks = ", ".join("?" * PAGE)
        plain.execute(f'SELECT * FROM "{entity}" WHERE id IN ({marks})', ids).fetchall()  # noqa: S608

    shown: list[tuple[str, Callable[[], object], str]] = [
        ("person", of_people, "code DESC"),
        ("event", lambda: of_kind("event"), "code DESC"),
        ("act", lambda: of_kind("act"), "code DESC"),
        ("involvement", lambda: of_kind("involvement"), "rowid DESC"),
        ("detention_period", lambda: of_kind("detention_period"), "code DESC"),
    ]
    for entity, ours, order in shown:
        taken = compared(ours, functools.partial(peer, entity, order), rounds)
        yield Result(f"list of {entity} opens", taken.ours, 100, "ms", detail=taken.said())


def pages(vault: Vault, plain: sqlite3.Connection, story: Story, rounds: int) -> Iterator[Result]:
    """One record with all that is written down of it, somewhere in the middle."""
    sheets = RecordSheets(vault)
    chance = random.Random(5)
    acts = vault.ledger.ids(Act)
    for entity, ids in (("person", story.people), ("event", story.events), ("act", acts)):
        chosen = chance.sample(ids, 20)

        def ours(entity: str = entity, chosen: Sequence[str] = chosen) -> None:
            for one in chosen:
                sheets.sheet(entity, one, "ru")

        def peer(entity: str = entity, chosen: Sequence[str] = chosen) -> None:
            for one in chosen:
                plain.execute(f'SELECT * FROM "{entity}" WHERE id = ?', (one,)).fetchone()  # noqa: S608
                plain.execute("SELECT * FROM involvement WHERE person_id = ?1 OR object_id = ?1", (one,)).fetchall()
                plain.execute("SELECT * FROM act WHERE event_id = ?1 OR victim_id = ?1", (one,)).fetchall()

        taken = compared(ours, peer, rounds)
        yield Result(f"page of one {entity} opens", taken.ours / 20, 50, "ms", detail=taken.said(20))


def filters(vault: Vault, plain: sqlite3.Connection, rounds: int) -> Iterator[Result]:
    """Filters and sorts over everything."""
    presenter, people = RecordsPresenter(vault), PeoplePresenter(vault)
    day = dt.date(2022, 1, 8)
    month, kind = Period(dt.date(2022, 1, 1), dt.date(2022, 1, 31)), str(next(iter(ActKind)))
    word = vault.ledger.find(Event, order="rowid LIMIT 1")[0].title.split()[0]
    name = vault.ledger.find(NameForm, order="rowid LIMIT 1")[0].form.split()[0]
    questions: list[tuple[str, Callable[[], object], str, tuple[Any, ...]]] = [
        (
            "acts of a kind, by code",
            lambda: vault.ledger.ids(Act, "kind = ?", (str(next(iter(ActKind))),), order="code"),
            "SELECT id FROM act WHERE withdrawn_at IS NULL AND kind = ? ORDER BY code",
            (str(next(iter(ActKind))),),
        ),
        (
            "events by day",
            lambda: vault.ledger.ids(Event, order="happened_from, happened_to, code"),
            "SELECT id FROM event WHERE withdrawn_at IS NULL ORDER BY happened_from, happened_to, code",
            (),
        ),
        (
            "events of a word",
            lambda: presenter.ids("event", word),
            "SELECT id FROM event WHERE title LIKE ?",
            (f"%{word}%",),
        ),
        (
            "people of a name",
            lambda: people.ids(name),
            "SELECT person_id FROM name_form WHERE form LIKE ?",
            (f"%{name}%",),
        ),
        (
            "held on a day",
            lambda: held(vault.database, Period(day, day)),
            "SELECT * FROM detention_period WHERE began_from <= ? AND (ended_to IS NULL OR ended_to >= ?)",
            (str(day), str(day)),
        ),
        (
            "acts of a kind and a method, by kind",
            lambda: vault.listing.ids(
                Wanted(Act, (FieldSays("kind", (kind,)), FieldSays("methods", ("truncheon",))), Order("kind"))
            ),
            "SELECT id FROM act WHERE withdrawn_at IS NULL AND kind = ? AND instr(methods, 'truncheon')"
            " ORDER BY kind",
            (kind,),
        ),
        (
            "people by occupation, in the order of their alphabet",
            lambda: vault.listing.ids(Wanted(Person, (), Order("occupation"))),
            "SELECT id FROM person WHERE withdrawn_at IS NULL ORDER BY occupation",
            (),
        ),
        (
            "people of a sex whose occupation holds a word",
            lambda: vault.listing.ids(
                Wanted(Person, (FieldSays("sex", ("not_stated",)), FieldHolds("occupation", word)))
            ),
            "SELECT id FROM person WHERE withdrawn_at IS NULL AND sex = 'not_stated' AND occupation LIKE ?",
            (f"%{word}%",),
        ),
        (
            "events that certainly happened in a month, by day",
            lambda: vault.listing.ids(
                Wanted(Event, (FieldDuring("happened", month, DateMode.CERTAIN),), Order("happened"))
            ),
            "SELECT id FROM event WHERE withdrawn_at IS NULL AND happened_from >= ? AND happened_to <= ?"
            " ORDER BY happened_from",
            (str(month.earliest), str(month.latest)),
        ),
        (
            "people held on a day",
            lambda: vault.listing.ids(Wanted(Person, (HeldIn(Period(day, day)),))),
            "SELECT id FROM person WHERE id IN (SELECT subject_id FROM detention_period WHERE began_from <= ?)",
            (str(day),),
        ),
        (
            "everybody who says to have been ill-treated",
            lambda: ill_treated(vault.database),
            "SELECT DISTINCT victim_id, p.code FROM act AS a JOIN person AS p ON p.id = a.victim_id"
            " WHERE a.withdrawn_at IS NULL AND a.kind <> 'unlawful_search' ORDER BY p.code",
            (),
        ),
        (
            "the next code",
            lambda: vault.ledger.next_code(Act),
            "SELECT max(code) FROM act",
            (),
        ),
    ]
    for asked, ours, sql, parameters in questions:

        def peer(sql: str = sql, parameters: tuple[Any, ...] = parameters) -> None:
            plain.execute(sql, parameters).fetchall()

        taken = compared(ours, peer, rounds)
        yield Result(f"filter: {asked}", taken.ours, LIMITS.get(asked, 300), "ms", detail=taken.said())


def run(folder: Path, options: argparse.Namespace) -> Iterator[Result]:
    """All measurements."""
    place = folder / "vault"
    Vault.create(place, PASSPHRASE, work_factor=17).lock()
    vault = Vault.open(place, PASSPHRASE)
    story = Story(options.people, options.events, options.acts)
    try:
        yield from importing(vault, folder, story, options.people)
        taken = timed(lambda: vault.ledger.create_all(story.rest(options.people)))
        print(f"       the rest of the records took {taken:.1f} s", file=sys.stderr)
        vault.lock()
        vault = Vault.open(place, PASSPHRASE)
        gc.collect()
        with contextlib.closing(sqlite3.connect(folder / "plain.db")) as plain:
            plain.execute("PRAGMA cache_size = -16384")
            mirrored(vault, plain, (Person, NameForm, Event, Act, Involvement, DetentionPeriod))
            yield from lists(vault, plain, options.rounds)
            yield from pages(vault, plain, story, options.rounds)
            yield from filters(vault, plain, options.rounds)
        yield Result("memory of the process with lists open", resident() / MIB, 400, "MiB")
        chosen = choose(vault.ledger, token=CancelToken())
        taken = timed(lambda: write_records(vault, chosen, folder / "all.jsonl"))
        print(f"       writing {chosen.total} records as a file took {taken:.1f} s", file=sys.stderr)
    finally:
        vault.lock()


def main() -> int:
    """Measure, print, clean up; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--acts", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    memory = Path("/dev/shm")
    return told("bench-records-", memory if memory.is_dir() else None, lambda folder: run(folder, options))


if __name__ == "__main__":
    sys.exit(main())
