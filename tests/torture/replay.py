"""Every state in which a disk could be when a recorded session was cut off, opened and proven."""

from __future__ import annotations

import copy
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.torture.copies import Copies
from tests.torture.killing import Templates, after
from tests.torture.loss import Disk, Writing, acknowledged, spoil_index
from tests.torture.proof import Expectation
from tests.torture.scripts import Task
from tests.torture.workshop import Ended, Workshop
from tests.torture.written import Reading, Said, Step, Synced, record

KILL = "kill"

SAMPLES = ((0.5, 0.0), (0.9, 0.0), (0.1, 0.5), (1.0, 0.5))
"""Shares of what is not certain that reach the disk, and how often only in part; one after another."""


@dataclass(frozen=True)
class State:
    """A disk, how it came to be, and after how many steps."""

    disk: Callable[[], Disk]
    """Makes it; most states of a sample are passed over."""
    how: str
    steps: int
    seed: int

    def __str__(self) -> str:
        return f"after {self.steps} steps, {self.how}, seed {self.seed}"


@dataclass(frozen=True)
class Recorded:
    """A session as a list of steps on a disk."""

    start: Disk
    steps: list[Step]
    expected: Expectation
    """What held before it began."""
    copies: Copies = field(default_factory=Copies)

    @classmethod
    def make(
        cls, workshop: Workshop, templates: Templates, place: Path, script: str, names: tuple[str, ...], seed: int = 1
    ) -> Recorded:
        """Do a session undisturbed and record it."""
        expected = templates.copy(script, place, random.Random(seed))
        start = Disk.of(place)
        before = copy.deepcopy(expected)
        task = Task(
            "create" if script == "create" else "work", str(place / "vault"), str(place / "outside"),
            expected.passphrase, seed, names=names,
        )  # fmt: skip
        ended = record(workshop, task, place.with_name(f"{place.name}.calls"))
        steps = list(Reading(place, start.files()).steps(place.with_name(f"{place.name}.calls")))
        place.with_name(f"{place.name}.calls").unlink()
        heard = [step.words for step in steps if isinstance(step, Said) and "pid" not in step.words]
        if heard != ended.said:
            raise AssertionError("the record of what was said is not what was heard")
        _same(Writing.after(start, steps).written, Disk.of(place))
        after(place / "vault", expected, ended)
        return cls(start, steps, before)

    def prove(self, place: Path, steps: int, share: float | None, torn: float, seed: int) -> None:
        """Prove the disk after so many steps; ``share`` is ``None`` for a kill, else as ``at_power_loss`` has it.

        Raises:
            Broken, CodedError.
        """
        writing = Writing.after(self.start, self.steps[:steps])
        self.prove_state(place, State(*self._left(writing, share, torn, seed), steps, seed))

    def prove_state(self, place: Path, state: State) -> str:
        """Prove one state of the disk; returns how it came to be.

        Raises:
            Broken, CodedError.
        """
        state.disk().write_out(place)
        if state.how != KILL:
            spoil_index(place, random.Random(state.seed))
        (place / "outside").mkdir(exist_ok=True)
        said = [words for words in acknowledged(self.steps[: state.steps]) if "pid" not in words]
        expected = copy.deepcopy(self.expected)
        expected.copies = self.copies
        after(place / "vault", expected, Ended(said, killed=True, fault=""))
        return state.how

    def states(self) -> Iterator[State]:
        """Every state after a kill, every one after all that was not certain was lost, each change lost alone, and
        at every step a sample of what is between. What would be the same state as one before is left out.

        A state is to be proven before the next one is asked for.
        """
        writing = Writing(self.start)
        yield State(lambda: writing.written, KILL, 0, 0)
        for number, step in enumerate(self.steps):
            if isinstance(step, Synced):
                for seed, disk in enumerate(writing.waiting(step)):
                    yield State(disk, "one change lost", number, number * 1000 + seed)
            writing.take(step)
            if not isinstance(step, Synced):
                yield State(lambda: writing.written, KILL, number + 1, number)
            if isinstance(step, Synced | Said):
                yield State(*self._left(writing, 0.0, 0.0, number), number + 1, number)
            if not writing.all_certain:
                share, torn = SAMPLES[number % len(SAMPLES)]
                yield State(*self._left(writing, share, torn, number), number + 1, number)

    def _left(
        self, writing: Writing, share: float | None, torn: float, seed: int
    ) -> tuple[Callable[[], Disk], str]:
        if share is None:
            return lambda: writing.written, KILL
        left = partial(writing.at_power_loss, random.Random(seed), share, torn)
        return left, f"{share} of what was not synchronised"


def _same(played: Disk, found: Disk) -> None:
    """Raises when the steps do not give what really lies there: then the record left something out."""
    played_files = {path: played.contents[file] for path, file in played.files().items()}
    found_files = {path: found.contents[file] for path, file in found.files().items()}
    for path in played_files.keys() | found_files.keys():
        if path.endswith("-shm") or path.startswith("outside/"):
            continue
        if played_files.get(path) != found_files.get(path):
            raise AssertionError(f"the record does not give {path}")


def clear(place: Path) -> None:
    """Nothing of it stays."""
    shutil.rmtree(place, ignore_errors=True)
