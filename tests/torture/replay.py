"""Every state in which a disk could be when a recorded session was cut off, opened and proven."""

from __future__ import annotations

import copy
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.torture.killing import Templates, after
from tests.torture.loss import Disk, acknowledged, at_kill, at_power_loss, spoil_index
from tests.torture.proof import Expectation
from tests.torture.scripts import Task
from tests.torture.workshop import Ended, Workshop
from tests.torture.written import Reading, Said, Step, record


@dataclass(frozen=True)
class Recorded:
    """A session as a list of steps on a disk."""

    start: Disk
    steps: list[Step]
    expected: Expectation
    """What held before it began."""

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
        _same(at_kill(start, steps), Disk.of(place))
        after(place / "vault", expected, ended)
        return cls(start, steps, before)

    def prove(self, place: Path, steps: int, share: float | None, torn: float, seed: int) -> None:
        """Prove the disk after so many steps; ``share`` is ``None`` for a kill, else as ``at_power_loss`` has it.

        Raises:
            Broken, CodedError.
        """
        done, chance = self.steps[:steps], random.Random(seed)
        disk = at_kill(self.start, done) if share is None else at_power_loss(self.start, done, chance, share, torn)
        disk.write_out(place)
        if share is not None:
            spoil_index(place, chance)
        (place / "outside").mkdir(exist_ok=True)
        said = [words for words in acknowledged(done) if "pid" not in words]
        after(place / "vault", copy.deepcopy(self.expected), Ended(said, killed=True, fault=""))

    def states(self, every: int, samples: int) -> Iterator[tuple[int, float | None, float, int]]:
        """The states to prove: at every n-th step the kill, all lost, and some samples of what is between."""
        for number in range(0, len(self.steps) + 1, every):
            yield number, None, 0.0, number
            yield number, 0.0, 0.0, number
            for sample in range(samples):
                yield number, (0.5, 0.9, 0.1, 1.0)[sample % 4], (0.0, 0.5)[sample // 2 % 2], number * 1000 + sample


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
