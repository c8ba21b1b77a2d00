"""A folder in which next to nothing is what it seems: made by whoever wants to hinder an intake, or by accident."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.archive.open_vaults import is_root
from tests.conftest import HOSTILE_NAMES
from tests.evidence_corpus.captures import NOTES, notes_with_page

HUGE = 1 << 40
"""Bytes of a file that takes up none."""
SECRET = b"what lies outside of the folder and was never chosen"
SOUND = b"sound words, number "


def put(folder: Path) -> dict[str, str]:
    """Fill it. For each path what is to become of it: ``in``, a code of an error, or a reason for leaving it out."""
    (folder.parent / "elsewhere").mkdir()
    (folder.parent / "elsewhere" / "secret.txt").write_bytes(SECRET)
    expected = _names(folder) | _links(folder) | _special(folder)
    sound = {f"sound {number}.txt": "in" for number in range(5)}
    for number, name in enumerate(sound):
        (folder / name).write_bytes(SOUND + str(number).encode())
    with (folder / "huge.csv").open("wb") as file:
        file.write(b"a,b,c\n")
        file.truncate(HUGE)
    expected["huge.csv"] = "source_too_large"
    (folder / "closed.txt").write_bytes(b"closed")
    (folder / "closed.txt").chmod(0)
    expected["closed.txt"] = "in" if is_root() else "source_unreadable"
    return expected | sound


def _names(folder: Path) -> dict[str, str]:
    """Every name that has broken programs, as far as the file system takes it."""
    expected = {}
    place = folder / "names"
    place.mkdir()
    more = ("a" * 255, "\ud800.txt", "\udc80\udcff" * 60, "E-0001", "vault.json")
    for number, name in enumerate((*HOSTILE_NAMES, *more)):
        with contextlib.suppress(OSError, ValueError):
            (place / name).write_bytes(b"named, number %d" % number)
            expected[f"names/{name}"] = "in"
    return expected


def _links(folder: Path) -> dict[str, str]:
    """Links out, in circles, to nowhere and into devices."""
    targets = {
        "out.txt": "../elsewhere/secret.txt",
        "out": "../elsewhere",
        "above": "..",
        "here": ".",
        "itself": "itself",
        "there": "back",
        "back": "there",
        "nowhere.txt": "/nonexistent/" + "a" * 200,
        "zero.txt": "/dev/zero",
        "passwords.txt": "/etc/passwd",
        "memory.txt": "/proc/self/mem",
    }
    for name, target in targets.items():
        (folder / name).symlink_to(target)
    return dict.fromkeys(targets, "link")


def _special(folder: Path) -> dict[str, str]:
    """Pipes, sockets, devices."""
    os.mkfifo(folder / "pipe.jpg")
    expected = {"pipe.jpg": "pipe", "socket.jpg": "socket"}
    here = os.getcwd()  # noqa: PTH109 - the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as bound:
        os.chdir(folder)
        try:
            bound.bind("socket.jpg")
        finally:
            os.chdir(here)
    with contextlib.suppress(OSError):
        os.mknod(folder / "device.jpg", 0o600 | 0o020000, os.makedev(1, 5))
        expected["device.jpg"] = "device"
    return expected


def captures(folder: Path) -> Iterator[Path]:
    """Folders with captures whose notes say what cannot be."""
    for number, notes in enumerate(NOTES.values()):
        place = folder / str(number)
        place.mkdir()
        for name, data in notes_with_page(notes).items():
            (place / name).write_bytes(data)
        yield place


@contextmanager
def changing(path: Path, change: Callable[[Path], None], most: int) -> Iterator[Callable[..., None]]:
    """A progress that changes the file each time that it is told of, ``most`` times at most."""
    times = 0

    def progress(*_told: object) -> None:
        nonlocal times
        times += 1
        if times <= most:
            change(path)

    yield progress
    assert times < most, "it was read on and on"


def grow(path: Path) -> None:
    """It gets longer by more than is read at once."""
    with path.open("ab") as file:
        file.write(bytes(8 << 20))


def shrink(path: Path) -> None:
    """Half of it goes."""
    os.truncate(path, path.stat().st_size // 2)


def vanish(path: Path) -> None:
    """It goes."""
    path.unlink(missing_ok=True)


def become_another(path: Path) -> None:
    """Something else takes its place."""
    other = path.with_name("other")
    other.write_bytes(b"another")
    other.replace(path)


def become_a_link(path: Path) -> None:
    """A link takes its place."""
    path.unlink(missing_ok=True)
    path.symlink_to("/etc/passwd")
