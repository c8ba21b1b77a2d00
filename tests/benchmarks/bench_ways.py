"""Changes of ways in, in an empty and in a large vault: they must take the same time.

    python -m tests.benchmarks.bench_ways [--records 100000] [--objects 10000] [--rounds 25]

Works in memory (``/dev/shm``), alternates the large vault with the empty one, prints medians and the ratio of each
pair, and removes its files. scrypt, which takes a second by design, would hide what depends on the vault, so it is
asked for no work, except in the last line. Exit 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from archive import keyslots
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.benchmarks.bench_archive import PASSPHRASE, Result, alternated, fill, said, timed

MOST_OVER = 1.5
LIGHT = 1


def changes(records: int, objects: int, rounds: int, folder: Path) -> Iterator[Result]:
    """Every kind of change; what one round adds the next removes."""
    empty = Vault.create(folder / "empty", PASSPHRASE, work_factor=LIGHT)
    large = Vault.create(folder / "large", PASSPHRASE, work_factor=LIGHT)
    print(f"       writing {records} records and {objects} objects ...", file=sys.stderr)
    print(f"       took {timed(lambda: fill(large, records, objects)):.1f} s", file=sys.stderr)
    partner = HybridIdentity.generate().recipient()
    works: dict[str, Callable[[Vault], object]] = {
        "adding and removing a partner": lambda vault: vault.ways.remove(vault.ways.add_partner(partner).name),
        "adding and removing shares, 3 of 5": lambda vault: vault.ways.remove(vault.ways.add_shares(3, 5).way.name),
        "trying a way in": lambda vault: vault.ways.test(vault.ways.list()[0].name, PASSPHRASE),
        "listing": lambda vault: vault.ways.list(),
    }
    for name, work in works.items():
        work(large)
        work(empty)
        ours, peer, ratio = alternated(lambda w=work: w(large), lambda w=work: w(empty), rounds)  # type: ignore[misc]
        yield Result(f"{name}, large to empty", ratio, MOST_OVER, detail=said(ours, peer))
    there_and_back = [(PASSPHRASE, "another one"), ("another one", PASSPHRASE)]
    phrases = {vault: itertools.cycle(there_and_back) for vault in (empty, large)}

    def change(vault: Vault) -> None:
        vault.ways.replace_passphrase(*next(phrases[vault]), work_factor=LIGHT)

    ours, peer, ratio = alternated(lambda: change(large), lambda: change(empty), rounds + rounds % 2)
    yield Result("changing the passphrase, large to empty", ratio, MOST_OVER, detail=said(ours, peer))
    empty.lock()
    large.lock()


def real(folder: Path) -> Result:
    """A passphrase slot as people get it: sealed once, opened once."""
    vault = Vault.create(folder / "real", PASSPHRASE)
    taken = [timed(lambda n=n: vault.ways.add_passphrase(f"passphrase {n}")) for n in range(3)]  # type: ignore[misc]
    vault.lock()
    return Result("adding a passphrase, scrypt twice", statistics.median(taken), 8, "s")


def main() -> int:
    """Measure, print, clean up; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--objects", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=25)
    options = parser.parse_args()
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="bench-ways-", dir=memory if memory.is_dir() else None))
    least = keyslots.MINIMUM_WORK_FACTOR
    missed = 0
    try:
        keyslots.MINIMUM_WORK_FACTOR = LIGHT
        for result in changes(options.records, options.objects, options.rounds, folder):
            print(result, flush=True)
            missed += not result.met
        keyslots.MINIMUM_WORK_FACTOR = least
        result = real(folder)
        print(result, flush=True)
        missed += not result.met
    finally:
        shutil.rmtree(folder)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
