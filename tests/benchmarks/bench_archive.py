"""The archive against stock tools and plain libraries, as ratios in one run.

    python -m tests.benchmarks.bench_archive [--megabytes 1000] [--records 100000] [--objects 10000] [--rounds 5]

Works in memory (``/dev/shm``), alternates ours with the peer, prints medians and the ratio of
each pair, says whether each target is met, and removes its files. Exit 1 when one is missed.
Needs about three times ``--megabytes`` there.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from archive.clock import SystemClock
from archive.descriptor import Descriptor
from archive.examination import examine
from archive.filelock import WriterLock
from archive.findings import Verdict
from archive.fold import fold, fold_query
from archive.founding import LOCK
from archive.ledger import new_id
from archive.model.catalogue import RECORD_TYPES
from archive.model.evidence import EvidenceFile
from archive.search_index import searched_text
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.testimony import Language
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.sealing import seal_bytes

MIB = 1 << 20
PASSPHRASE = "seven quiet rivers"
SYLLABLES = ("ка", "ры", "ман", "бек", "гул", "нар", "ша", "то", "ли", "сел", "ай", "жан", "ер", "кен", "дос", "ма")


@dataclasses.dataclass(frozen=True)
class Result:
    """One measured target: ``value`` must not be over ``limit`` (or not under, where more is better)."""

    name: str
    value: float
    limit: float
    unit: str = "x"
    more_is_better: bool = False
    detail: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is reached."""
        return self.value >= self.limit if self.more_is_better else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.more_is_better else "<="
        verdict = "met" if self.met else "MISSED"
        return f"{verdict:7}{self.name:42}{self.value:10.3f} {self.unit:3} ({sign} {self.limit:g})  {self.detail}"


def timed(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def nothing() -> None:
    """Nothing to put right between two runs."""


def alternated(
    ours: Callable[[], object],
    peer: Callable[[], object],
    rounds: int,
    between: Callable[[], object] = nothing,
) -> tuple[float, float, float]:
    """Medians of ours and the peer's seconds, and the median of the ratios of neighbouring runs.

    ``between`` puts things right before each of our runs and is not measured.
    """
    pairs = []
    for _ in range(rounds):
        between()
        pairs.append((timed(ours), timed(peer)))
    return (
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(one / other for one, other in pairs),
    )


def said(ours: float, peer: float) -> str:
    """Both medians, for a person."""
    return f"ours {ours:.3f} s, peer {peer:.3f} s"


def resident() -> int:
    """Bytes of memory that this process holds right now."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Watch:
    """Notes the most memory that the process held while the block ran, above what it held before."""

    def __enter__(self) -> Watch:
        self.extra = 0
        self._idle = resident()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def _look(self) -> None:
        while not self._end.wait(0.005):
            self.extra = max(self.extra, resident() - self._idle)

    def __exit__(self, *error: object) -> None:
        self._end.set()
        self._thread.join()


def large_files(vault: Vault, folder: Path, megabytes: int, rounds: int) -> Iterator[Result]:
    """Intake against ``age -r``, reading back against ``age -d``, examination against hashing."""
    source, peer_sealed, keys = folder / "source", folder / "peer.age", folder / "keys.txt"
    identity = X25519Identity.generate()
    keys.write_text(identity.to_text() + "\n")
    block = os.urandom(MIB)
    with source.open("wb") as file:
        for _ in range(megabytes * 1_000_000 // MIB):
            file.write(block)
    item = vault.evidence.add("large")

    def take_back() -> None:
        for old in vault.evidence.files(item):
            vault.intake.take_back(old, reason="benchmark")

    def take_in() -> None:
        vault.intake.take_in(source, item.id)

    def age_seals() -> None:
        peer_sealed.unlink(missing_ok=True)
        subprocess.run(["age", "-r", str(identity.recipient()), "-o", peer_sealed, source], check=True)

    with Watch() as watch:
        take_in()
    ours, peer, ratio = alternated(take_in, age_seals, rounds, take_back)
    yield Result("intake against age -r", ratio, 1.0, detail=said(ours, peer))
    yield Result("memory of an intake over idle", watch.extra / MIB, 64, "MiB")

    (taken,) = vault.evidence.files(item)

    def proven() -> None:
        with Path(os.devnull).open("wb") as sink:
            vault.objects.copy_out(taken.object_id, item.code, taken.size, taken.sha256, sink)

    def age_opens() -> None:
        subprocess.run(["age", "-d", "-i", keys, "-o", os.devnull, peer_sealed], check=True)

    def looked_through() -> None:
        block = memoryview(bytearray(MIB))
        with Path(os.devnull).open("wb") as sink, vault.objects.open(taken.object_id, item.code) as reader:
            while size := reader.readinto(block):
                sink.write(block[:size])

    ours, peer, ratio = alternated(looked_through, age_opens, rounds)
    yield Result("reading back against age -d", ratio, 1.0, detail=said(ours, peer))
    ours, peer, ratio = alternated(proven, age_opens, rounds)
    yield Result("reading back and hashing against age -d", ratio, 1.0, detail=said(ours, peer))

    def examined() -> None:
        assert all(finding.verdict is not Verdict.BROKEN for finding in examine(vault))

    def hashed() -> None:
        with source.open("rb") as plain:
            hashlib.file_digest(plain, "sha256")

    ours, peer, ratio = alternated(examined, hashed, rounds)
    yield Result("examination against hashing, speed", 1 / ratio, 0.8, more_is_better=True, detail=said(ours, peer))
    take_back()
    source.unlink()
    peer_sealed.unlink()


def random_places(vault: Vault, megabytes: int) -> Result:
    """1 MiB at a random place of a large object, read warm. The object's content repeats one block."""
    object_id = new_id()

    class Repeated:
        """As many bytes as were asked for, out of one block in memory."""

        def __init__(self) -> None:
            self.left = megabytes * 1_000_000
            self.block = os.urandom(MIB)

        def read(self, size: int) -> bytes:
            taken = min(size, MIB, self.left)
            self.left -= taken
            return self.block[:taken]

    vault.objects.seal(object_id, Repeated())  # type: ignore[arg-type]  # all that sealing asks for is read
    chance = random.Random(1)
    with vault.objects.open(object_id, "E") as reader:
        places = [chance.randrange(reader.size - MIB) for _ in range(300)]
        for place in places[:20]:
            reader.read_at(place, MIB)
        taken = [timed(lambda place=place: reader.read_at(place, MIB)) for place in places]  # type: ignore[misc]  # mypy infers no type for a default
    vault.objects.remove(object_id)
    slowest = sorted(taken)[int(len(taken) * 0.95)]
    return Result(
        f"1 MiB anywhere in {megabytes} MB, median",
        statistics.median(taken) * 1000,
        5,
        "ms",
        detail=f"95 of 100 under {slowest * 1000:.2f} ms",
    )


def text_of(chance: random.Random, words: int) -> str:
    """Words that look like names and texts of here."""
    return " ".join(
        "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))) for _ in range(words)
    )


def fill(vault: Vault, records: int, objects: int) -> None:
    """So many records, and so many sealed files with their records among them, in few large blocks."""
    chance = random.Random(2)
    content = b"tiny"
    sealed = seal_bytes(content, [vault.descriptor.recipient])
    digest = hashlib.sha256(content).hexdigest()
    testimonies = max(1, (records - objects - 2) // 2)
    with vault.database.atomic():
        vault.cases.open("case", CaseKind.LAW)
        item = vault.evidence.add("item")
        for _ in range(objects):
            object_id = new_id()
            path = vault.objects.path(object_id)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(sealed)
            vault.ledger.create(
                EvidenceFile(
                    id=new_id(),
                    item_id=item.id,
                    role=FileRole.ORIGINAL,
                    name_received=f"{text_of(chance, 2)}.jpg",
                    object_id=object_id,
                    size=len(content),
                    sha256=digest,
                    media_type="text/plain",
                )
            )
    for start in range(0, testimonies, 5000):
        with vault.database.atomic():
            for _ in range(start, min(start + 5000, testimonies)):
                testimony = vault.testimonies.add()
                vault.testimonies.write(testimony, text_of(chance, 40), Language.KAZAKH)


def opening(folder: Path, key: HybridIdentity, rounds: int) -> Result:
    """Everything that opening does after scrypt, until the list of cases is read."""

    def opened() -> None:
        descriptor = Descriptor.read(folder)
        lock = WriterLock(folder / LOCK)
        vault = Vault._open_with_key(folder, descriptor, key, lock, vault_clock, immutable=False)
        vault.cases.all()
        vaults.append(vault)

    vault_clock, vaults, taken = SystemClock(), list[Vault](), []
    for _ in range(rounds + 2):
        taken.append(timed(opened))
        vaults.pop().lock()
    return Result("opening, without scrypt", statistics.median(taken[2:]) * 1000, 100, "ms")


def searching(vault: Vault, folder: Path, rounds: int) -> Result:
    """The same questions to the same folded text in plain SQLite, with the same tokenizer and limit."""
    plain = sqlite3.connect(folder / "plain.db")
    plain.execute("PRAGMA cache_size = -16384")
    plain.execute(
        "CREATE VIRTUAL TABLE t USING fts5"
        " (body, folded, content = '', tokenize = 'unicode61 remove_diacritics 2')"
    )
    plain.execute("CREATE TABLE d (id INTEGER PRIMARY KEY, entity TEXT NOT NULL, entity_id TEXT NOT NULL)")
    numbers = {
        (row["entity"], row["entity_id"]): row["id"] for row in vault.database.rows("SELECT * FROM search_doc")
    }
    for kind in RECORD_TYPES.values():
        for row in vault.database.iterate(f'SELECT * FROM "{kind.entity}"'):  # noqa: S608  # declared names
            record = kind.from_row(row)
            number = numbers.get((record.entity, record.id))
            if number is not None:
                text = searched_text(record)
                plain.execute("INSERT INTO t (rowid, body, folded) VALUES (?, ?, ?)", (number, text, fold(text)))
                plain.execute("INSERT INTO d VALUES (?, ?, ?)", (number, record.entity, record.id))
    plain.commit()
    chance = random.Random(3)
    queries = [text_of(chance, 1) for _ in range(60)] + [text_of(chance, 1)[:3] for _ in range(20)]
    queries += [text_of(chance, 2) for _ in range(20)]
    expressions = [fold_query(query) for query in queries]

    def ours() -> None:
        for query in queries:
            vault.search.find(query)

    def peer() -> None:
        for expression in expressions:
            plain.execute(
                "SELECT d.entity, d.entity_id FROM t JOIN d ON d.id = t.rowid"
                " WHERE t MATCH ? ORDER BY t.rank LIMIT 200",
                (f"{{folded}} : ({expression})",),
            ).fetchall()

    for query, expression in zip(queries, expressions, strict=True):
        asked = "SELECT count(*) FROM t WHERE t MATCH ?", (f"{{folded}} : ({expression})",)
        assert plain.execute(*asked).fetchone() == (vault.search.count(query),)
    ours()
    peer()
    mine, theirs, ratio = alternated(ours, peer, rounds)
    plain.close()
    return Result(
        f"search over {len(numbers)} records", ratio, 1.3, detail=f"{len(queries)} questions: {said(mine, theirs)}"
    )


def run(folder: Path, options: argparse.Namespace) -> Iterator[Result]:
    """All measurements, in the order in which they disturb each other least."""
    place = folder / "vault"
    vault = Vault.create(place, PASSPHRASE, work_factor=17)
    key = vault._vault_key()
    yield from large_files(vault, folder, options.megabytes, options.rounds)
    yield random_places(vault, options.seek_megabytes)
    print(f"       writing {options.records} records and {options.objects} objects ...", file=sys.stderr)
    taken = timed(lambda: fill(vault, options.records, options.objects))
    print(f"       took {taken:.1f} s", file=sys.stderr)
    vault.lock()
    yield opening(place, key, options.rounds)
    vault = Vault.open(place, PASSPHRASE)
    yield searching(vault, folder, options.rounds)
    person = vault.people.add("To be erased")
    taken = timed(lambda: vault.ledger.erase(person, reason="x"))
    print(f"       erasing one record, which merges the search index: {taken:.2f} s", file=sys.stderr)
    vault.lock()


def main() -> int:
    """Measure, print, clean up; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--seek-megabytes", type=int, default=400)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--objects", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="bench-archive-", dir=memory if memory.is_dir() else None))
    missed = 0
    try:
        for result in run(folder, options):
            print(result, flush=True)
            missed += not result.met
    finally:
        shutil.rmtree(folder)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
