"""The long form: ``python -m tests.torture --kills 2000 --seed N``.

Seven parts, each by itself with ``--only``: ``kills``; ``handling``, kills while confined workers and Tesseract are
at work; ``writes``, every state of the disk after a kill, after the loss of all that was not synchronised and of each
change of it alone, at every write of recorded sessions; ``refusals``, a disk that refuses the n-th call; ``room``, a
small disk with one block less each time; ``media``, a medium that goes away in the middle, with the vault on it or
with its backup alone; ``flips``, bytes of a small vault changed. ``--thin 1`` leaves nothing out.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

from tests.torture import refusals as refusing
from tests.torture.flips import PATTERNS, Flipper, small_vault
from tests.torture.killing import Figures, Templates, amid_handling, at_some_call, at_some_time, kill
from tests.torture.medium import AWAY, medium, work_until_it_goes
from tests.torture.pressure import OPERATIONS
from tests.torture.replay import Recorded
from tests.torture.room import BLOCK, NoSmallDisk, small_disk, work_in_room
from tests.torture.stick import work_until_the_stick_goes
from tests.torture.workshop import Workshop
from tests.traces.machine import Machine

T = TypeVar("T")

RECORDED = {
    "all operations": ("work", tuple(OPERATIONS)),
    "making": ("create", ("take_in",)),
    "migration": ("frozen", ("amend",)),
}
BLOCKS = 160
MEDIA = 1000
WHOLLY = 1500
"""Flips in each file after which everything is examined, read and compared."""
TOLD_EVERY = 30.0


@dataclass
class Run:
    """One run of all that was asked for."""

    base: Path
    kills: int
    seed: int
    thin: int
    templates: Templates
    broken: list[str] = field(default_factory=list)

    def tried(self, name: str, cases: Iterable[T], case: Callable[[T], object]) -> None:
        """Try every one and tell how many there were, what they gave and which were broken."""
        began = told = time.monotonic()
        count, broken, gave = 0, list[str](), Counter[str]()
        for one in cases:
            count += 1
            try:
                gave[str(case(one))] += 1
            except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and told
                broken.append(f"{name}, {one}: {type(error).__name__} {error}")
                print(f"  {broken[-1]}", flush=True)
            if time.monotonic() - told > TOLD_EVERY:
                told = time.monotonic()
                print(f"  {name}: {count}", flush=True)
        print(f"{name}: {count} tried, {len(broken)} broken, {time.monotonic() - began:.0f} s")
        if len(gave) < 20:
            print(f"  {dict(gave.most_common())}")
        sys.stdout.flush()
        self.broken += broken

    def do_kills(self) -> None:
        """Half of them at any time, half before a system call."""
        ways = {
            "any time": (at_some_time, self.kills - self.kills // 2),
            "a system call": (at_some_call, self.kills // 2),
        }
        for name, (cut, share) in ways.items():
            began, told, figures = time.monotonic(), time.monotonic(), Figures()
            with Workshop() as workshop:
                place = self.base / f"at {name}"
                for so_far in kill(workshop, self.templates, place, share, self.seed, cut):
                    figures = so_far
                    if time.monotonic() - told > TOLD_EVERY:
                        told = time.monotonic()
                        print(f"  {figures.kills} of {share}", flush=True)
            print(f"cut off at {name}, seed {self.seed}, {time.monotonic() - began:.0f} s")
            print("\n".join(f"  {line}" for line in figures.lines()), flush=True)
            self.broken += figures.broken

    def do_handling(self) -> None:
        """A twentieth as many kills as else: each session starts processes."""
        machine = Machine(self.base / "machine")
        machine.base.mkdir()
        machine.prepare()
        with Workshop("handling", machine=machine) as workshop:
            place, share = self.base / "handled", max(1, self.kills // 20)
            for figures in kill(workshop, self.templates, place, share, self.seed, amid_handling, ("handling",)):
                found = figures
        print("\n".join([f"cut off amid handling, seed {self.seed}", *(f"  {line}" for line in found.lines())]))
        self.broken += found.broken

    def do_writes(self) -> None:
        """Every state at a kill, all unsynced lost, each change lost alone, and samples of what is between."""
        with Workshop() as workshop:
            for name, (script, names) in RECORDED.items():
                recorded = Recorded.make(workshop, self.templates, self.base / "recorded", script, names, self.seed)
                states = islice(recorded.states(), self.seed % self.thin, None, self.thin)
                prove = partial(recorded.prove_state, self.base / "replayed")
                self.tried(f"writes of {name} ({len(recorded.steps)} steps)", states, prove)

    def do_refusals(self) -> None:
        """A call refused once, or from then on."""
        with Workshop() as workshop:
            for name, (script, names) in refusing.SESSIONS.items():
                place = self.base / "refused"
                every = list(
                    refusing.refusals(refusing.made_by(workshop, self.templates, place, script, names), script, names)
                )
                chosen = random.Random(self.seed).sample(every, len(every) // self.thin)
                refuse = partial(refusing.refuse, workshop, self.templates, place, seed=self.seed)
                self.tried(f"refusals of {name} ({len(every)} there are)", chosen, refuse)

    def do_room(self) -> None:
        """A full disk with so many blocks of room."""
        with Workshop() as workshop, small_disk(self.base / "disk") as disk:
            for script in ("work", "create", "frozen"):
                work = partial(work_in_room, workshop, self.templates, disk, script=script)
                self.tried(f"blocks of room for {script}", range(BLOCKS), partial(_in_blocks, work, self.seed))

    def do_media(self) -> None:
        """A medium that is pulled out, breaks down or is unmounted, each at as many moments."""
        with Workshop() as workshop, medium(self.base / "apart") as apart:
            for how in AWAY:
                work = partial(work_until_it_goes, workshop, self.templates, apart, how)
                seeds = range(self.seed, self.seed + MEDIA, self.thin)
                self.tried(f"a medium that is {how}", seeds, work)
                backup = partial(work_until_the_stick_goes, self.templates, self.base, apart, how)
                self.tried(f"a backup's medium that is {how}", seeds, backup)

    def do_flips(self) -> None:
        """Bytes of every file, each with every pattern, unless thinned out."""
        (self.base / "flips").mkdir()
        flipper = Flipper(small_vault(self.base / "flips"), self.base / "flips" / "copy")
        # Those with one pattern first: what there is time for is then the more telling part.
        every = chain.from_iterable(flipper.every((pattern,)) for pattern in PATTERNS)
        chosen = islice(every, self.seed % self.thin, None, self.thin)
        self.tried("flips", chosen, flipper.quickly_noticed)
        self.tried("flips, examined as a whole", flipper.sample(WHOLLY, self.seed), flipper.noticed)


def _in_blocks(work: Callable[..., int], seed: int, blocks: int) -> int:
    return work(leave=blocks * BLOCK, seed=seed + blocks)


PARTS: dict[str, Callable[[Run], None]] = {
    "kills": Run.do_kills,
    "handling": Run.do_handling,
    "writes": Run.do_writes,
    "refusals": Run.do_refusals,
    "room": Run.do_room,
    "media": Run.do_media,
    "flips": Run.do_flips,
}


def main() -> int:
    """Tell the figures; 1 when anything was broken. A vault that a kill broke is kept and named."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--thin", type=int, default=20, help="of all but kills and room only one in so many")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--folder", type=Path, help="where to work; kept. By default a temporary one")
    chosen = parser.parse_args()
    if chosen.folder is None:
        with tempfile.TemporaryDirectory(prefix="strongroom-torture-") as folder:
            return _run(Path(folder), chosen)
    chosen.folder.mkdir(parents=True)
    return _run(chosen.folder, chosen)


def _run(base: Path, chosen: argparse.Namespace) -> int:
    (base / "templates").mkdir()
    run = Run(base, chosen.kills, chosen.seed, chosen.thin, Templates.make(base / "templates"))
    for part in chosen.only:
        try:
            PARTS[part](run)
        except NoSmallDisk as reason:
            print(f"{part}: left out, {reason}")
    print(f"broken: {len(run.broken)}")
    return 1 if run.broken else 0


if __name__ == "__main__":
    sys.exit(main())
