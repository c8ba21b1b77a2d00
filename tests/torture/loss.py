"""What a disk may hold after the power went: what was synced for certain, of the rest any part."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from tests.torture.written import Made, Named, Resized, Said, Step, Synced, Wrote, parent

SECTOR: Final = 512
FOLDER: Final = -1

Choose = Callable[[], bool]


@dataclass
class Disk:
    """Names and contents. ``names`` gives each path its file, or ``FOLDER``."""

    names: dict[str, int] = field(default_factory=dict)
    contents: dict[int, bytearray] = field(default_factory=dict)

    @classmethod
    def of(cls, base: Path) -> Disk:
        """What lies below a folder now, all of it on the disk for certain."""
        disk = cls()
        for number, path in enumerate(sorted(base.rglob("*")), start=1):
            name = str(path.relative_to(base))
            if path.is_dir():
                disk.names[name] = FOLDER
            else:
                disk.names[name] = number
                disk.contents[number] = bytearray(path.read_bytes())
        return disk

    def copy(self) -> Disk:
        """Another one that holds the same."""
        return Disk(dict(self.names), {file: bytearray(data) for file, data in self.contents.items()})

    def files(self) -> dict[str, int]:
        """The paths of files."""
        return {path: file for path, file in self.names.items() if file != FOLDER}

    def rename(self, step: Made | Named) -> None:
        """Do one change of names."""
        if isinstance(step, Made):
            self.names[step.path] = step.file
            self.contents.setdefault(step.file, bytearray())
        elif step.old is not None and step.new is not None:
            for path in [path for path in self.names if path == step.old or path.startswith(step.old + "/")]:
                self.names[step.new + path[len(step.old) :]] = self.names.pop(path)
        elif step.new is not None:
            self.names[step.new] = FOLDER if step.file is None else step.file
        elif step.old is not None:
            self.names.pop(step.old, None)

    def change(self, step: Wrote | Resized, keep: Callable[[int], bool] | None = None) -> None:
        """Do one change of a content; ``keep`` says which of its sectors reach the disk, if not all do."""
        data = self.contents.setdefault(step.file, bytearray())
        if isinstance(step, Resized):
            del data[step.size :]
            data.extend(bytes(step.size - len(data)))
            return
        place, end = step.offset, step.offset + len(step.data)
        if keep is None:
            data.extend(bytes(max(0, place - len(data))))
            data[place:end] = step.data
            return
        while place < end:
            until = min(end, (place // SECTOR + 1) * SECTOR)
            if keep(place // SECTOR):
                data.extend(bytes(max(0, place - len(data))))
                data[place:until] = step.data[place - step.offset : until - step.offset]
            place = until

    def write_out(self, base: Path) -> None:
        """Make a folder that holds this. What lies in a folder that is not there is not there either."""
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(parents=True)
        for name, file in sorted(self.names.items()):
            path = base / name
            if not path.parent.is_dir():
                continue
            if file == FOLDER:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(self.contents.get(file, b""))


class Writing:
    """A disk while steps are done on it: what has been written, and of that what is there for certain.

    A change of a file is certain once that file was synced after it, a change of names once their folder was.
    """

    def __init__(self, start: Disk) -> None:
        self.written = start.copy()
        """What a process finds that comes after this one was killed."""
        self._start = start
        self._certain = start.copy()
        self._contents: dict[int, list[Wrote | Resized]] = {}
        self._names: dict[str, list[tuple[int, Made | Named]]] = {}
        self._sure: set[tuple[int, Made | Named]] = set()
        self._number = 0

    @property
    def all_certain(self) -> bool:
        """Whether nothing is left that a loss of power could take."""
        return not self._contents and not self._names

    @classmethod
    def after(cls, start: Disk, steps: Iterable[Step]) -> Writing:
        """After all of these steps."""
        writing = cls(start)
        for step in steps:
            writing.take(step)
        return writing

    def take(self, step: Step) -> None:
        """Do one step more."""
        self._number += 1
        if isinstance(step, Made | Named):
            self.written.rename(step)
            for folder in {parent(path) for path in _paths(step)}:
                self._names.setdefault(folder, []).append((self._number, step))
        elif isinstance(step, Wrote | Resized):
            self.written.change(step)
            self._contents.setdefault(step.file, []).append(step)
        elif isinstance(step, Synced) and step.file is not None:
            for change in self._contents.pop(step.file, []):
                self._certain.change(change)
        elif isinstance(step, Synced) and step.folder is not None:
            self._sure.update(self._names.pop(step.folder, []))

    def waiting(self, step: Synced) -> Iterator[Callable[[], Disk]]:
        """What a synchronisation makes certain, lost one by one while all else reached the disk.

        A name is lost with those that came after it in its folder. Each disk is made when it is asked for.
        """
        if step.file is not None:
            changes = self._contents.get(step.file, [])
            for lost in range(len(changes)):
                yield partial(self._without, step.file, lost)
        elif step.folder is not None:
            for cut in range(len(self._names.get(step.folder, []))):
                yield partial(self._disk, {}, {step.folder: cut})

    def _without(self, file: int, lost: int) -> Disk:
        """All that was written, but of this file the one change that is not certain."""
        changes = self._contents[file]
        return self._disk({file: [*changes[:lost], *changes[lost + 1 :]]}, {})

    def _disk(self, contents: Mapping[int, Sequence[Wrote | Resized]], cuts: Mapping[str, int]) -> Disk:
        """All that was written, but of these files these changes alone and in these folders so many of the names."""
        disk = Disk({}, {**self.written.contents})
        for file, changes in contents.items():
            disk.contents[file] = bytearray(self._certain.contents.get(file, b""))
            for change in changes:
                disk.change(change)
        return self._named(disk, cuts)

    def _named(self, disk: Disk, cuts: Mapping[str, int]) -> Disk:
        disk.names = dict(self._start.names)
        there = self._sure.union(*(names[: cuts.get(folder, len(names))] for folder, names in self._names.items()))
        for _, step in sorted(there, key=lambda one: one[0]):
            disk.rename(step)
        return disk

    def at_power_loss(self, chance: random.Random, share: float, torn: float) -> Disk:
        """After the power went.

        Of what is not certain each change of a content is there with the probability ``share``, and with ``torn``
        only some of its sectors; the changes of names in a folder are there up to one of them, as a file system
        with a journal keeps their order.
        """
        disk = Disk({}, {**self._certain.contents})
        for file, changes in self._contents.items():
            disk.contents[file] = bytearray(disk.contents.get(file, b""))
            for change in changes:
                if chance.random() < share:
                    whole = chance.random() >= torn
                    disk.change(change, None if whole else lambda sector: chance.random() < 0.5)
        cuts = {
            folder: len(names) if share >= 1 else sum(1 for _ in iter(lambda: chance.random() < share, False))
            for folder, names in self._names.items()
        }
        return self._named(disk, cuts)


def _paths(step: Made | Named) -> Iterable[str]:
    if isinstance(step, Made):
        return (step.path,)
    return tuple(path for path in (step.old, step.new) if path is not None)


def acknowledged(steps: Sequence[Step]) -> list[Mapping[str, object]]:
    """What had been said by then."""
    return [step.words for step in steps if isinstance(step, Said)]


def spoil_index(base: Path, chance: random.Random) -> None:
    """The index of the write-ahead log is memory that was mapped: after a loss of power it holds anything."""
    for path in base.rglob("*-shm"):
        kind = chance.randrange(3)
        if kind == 0:
            path.unlink()
        else:
            path.write_bytes(chance.randbytes(32768) if kind == 1 else bytes(32768))
