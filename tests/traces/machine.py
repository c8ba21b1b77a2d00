"""A machine of its own for whoever is watched: nothing of the person who runs the tests is in it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.traces.witness import Seen, Watched, files_with, outside

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Machine:
    """A home, a folder for temporary files, a folder to work in, and what stands beside them."""

    base: Path

    @property
    def home(self) -> Path:
        """The home folder."""
        return self.base / "home"

    @property
    def temporary(self) -> Path:
        """Where programs put what is to be gone soon, sockets too."""
        return self.base / "tmp"

    @property
    def work(self) -> Path:
        """Where a command is started."""
        return self.base / "work"

    def prepare(self) -> None:
        """Make the folders."""
        for folder in (self.home, self.temporary, self.work):
            folder.mkdir()

    def environment(self, **more: str) -> dict[str, str]:
        """What a program is told about this machine, and nothing else."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.temporary),
            "LANG": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            **more,
        }

    def start(self, command: Sequence[str | Path], *, cut: str = "", **environment: str) -> Watched:
        """A command that is watched from its first system call on; ``cut`` as in ``Watched``."""
        return Watched(
            [os.fspath(word) for word in command],
            folder=self.work,
            environment=self.environment(**environment),
            record=self.base / "calls",
            cut=cut,
        )

    def secret(self, *lines: str) -> str:
        """The name, for a shell, of a file with these lines. It is nothing that a program under test has made."""
        place = self.base / "secrets"
        place.mkdir(exist_ok=True)
        file = place / str(len(list(place.iterdir())))
        file.write_text("".join(f"{line}\n" for line in lines))
        return shlex.quote(str(file))

    def nothing_beside(self, seen: Seen, *allowed: Path) -> None:
        """Only below the allowed folders was anything opened for writing; home and temporary folder are empty."""
        assert outside(seen.written, *allowed) == set()
        assert list(self.home.rglob("*")) == []
        assert list(self.temporary.rglob("*")) == []

    def unfinished(self) -> list[Path]:
        """What lies about under a name that was only meant for a while."""
        return [path for path in self.work.rglob("*") if path.name.endswith((".part", "-wal", "-shm"))]

    def readable(self, markers: Iterable[str]) -> list[str]:
        """Files anywhere on the machine, but for the secrets, in which a marker can be read."""
        wanted = list(markers)
        return [
            f"{folder.name}/{name}"
            for folder in (self.home, self.temporary, self.work)
            for name in files_with(folder, wanted)
        ]
