"""What a disk may hold after the power went: what was synced for certain, of the rest any part."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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

    def change(self, step: Wrote | Resized, keep: Callable[[int], bool] = lambda sector: True) -> None:
        """Do one change of a content; ``keep`` says which of its sectors reach the disk."""
        data = self.contents.setdefault(step.file, bytearray())
        if isinstance(step, Resized):
            del data[step.size :]
            data.extend(bytes(step.size - len(data)))
            return
        place, end = step.offset, step.offset + len(step.data)
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


def at_kill(start: Disk, steps: Sequence[Step]) -> Disk:
    """After the process alone ended: everything that it had written."""
    disk = start.copy()
    for step in steps:
        if isinstance(step, Made | Named):
            disk.rename(step)
        elif isinstance(step, Wrote | Resized):
            disk.change(step)
    return disk


def at_power_loss(start: Disk, steps: Sequence[Step], chance: random.Random, share: float, torn: float) -> Disk:
    """After the power went.

    A change of a file is certain once that file was synced after it, a change of names once their folder was. Of
    the others each change of a content is there with the probability ``share``, and with ``torn`` only some of
    its sectors; the changes of names in a folder are there up to one of them, as a file system with a journal
    keeps their order.
    """
    contents: dict[int, list[Wrote | Resized]] = {}
    names: dict[str, list[tuple[int, Made | Named]]] = {}
    certain: list[tuple[int, Made | Named]] = []
    disk = start.copy()
    for number, step in enumerate(steps):
        if isinstance(step, Made | Named):
            for folder in {parent(path) for path in _paths(step)}:
                names.setdefault(folder, []).append((number, step))
        elif isinstance(step, Wrote | Resized):
            contents.setdefault(step.file, []).append(step)
        elif isinstance(step, Synced) and step.file is not None:
            for change in contents.pop(step.file, []):
                disk.change(change)
        elif isinstance(step, Synced) and step.folder is not None:
            certain += names.pop(step.folder, [])
    for changes in contents.values():
        for change in changes:
            if chance.random() < share:
                whole = chance.random() >= torn
                disk.change(change, lambda sector, whole=whole: whole or chance.random() < 0.5)  # type: ignore[misc]
    for waiting in names.values():
        cut = len(waiting) if share >= 1 else sum(1 for _ in iter(lambda: chance.random() < share, False))
        certain += waiting[: min(cut, len(waiting))]
    for _, step in sorted(set(certain), key=lambda one: one[0]):
        disk.rename(step)
    return disk


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
