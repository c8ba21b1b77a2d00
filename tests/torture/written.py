"""What a session wrote, call by call, as the system saw it: from the record of ``strace``."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from tests.torture.scripts import Task
from tests.torture.workshop import Ended, Workshop

_TRACED: Final = (
    "open,openat,creat,read,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fallocate,copy_file_range,"
    "sendfile,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir,sendto,close"
)
_LINE: Final = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_RESUMED: Final = re.compile(r"(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<rest>.*)")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_UNFINISHED: Final = " <unfinished ...>"


@dataclass(frozen=True)
class Made:
    """A file that was not there before."""

    path: str
    file: int
    """A number that stands for the file whatever it is called."""


@dataclass(frozen=True)
class Wrote:
    """Bytes at a place in a file."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Resized:
    """A file that was cut or made longer."""

    file: int
    size: int


@dataclass(frozen=True)
class Synced:
    """A file, or the names in a folder, on the disk for certain."""

    file: int | None
    folder: str | None


@dataclass(frozen=True)
class Named:
    """A name that came (``old`` is ``None``), went (``new`` is ``None``) or changed."""

    old: str | None
    new: str | None
    file: int | None
    """``None`` for a folder."""


@dataclass(frozen=True)
class Said:
    """What the session said at this point."""

    words: Mapping[str, Any]


Step = Made | Wrote | Resized | Synced | Named | Said


def record(workshop: Workshop, task: Task, to: Path) -> Ended:
    """Do a task and have every call that writes recorded in the file ``to``."""
    return workshop.watched(task, "-o", str(to), "-xx", "-s", "10000000", "-e", f"trace={_TRACED}")


class Reading:
    """Reads a record. Paths are relative to ``base``; what lies outside is left out."""

    def __init__(self, base: Path, files: Mapping[str, int]) -> None:
        self._base = str(base)
        self.files = dict(files)
        """The file that each path names now."""
        self._number = max(files.values(), default=0)
        self._open: dict[int, int | str | None] = {}
        self._at: dict[int, int] = {}
        self._size: dict[int, int] = {}

    def steps(self, calls: Path) -> Iterator[Step]:
        """Every step that changes something on the disk, and what was said."""
        for name, arguments, result in _calls(calls):
            if result < 0:
                continue
            texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
            handler = self._handlers().get(name)
            if handler is not None:
                yield from handler(arguments, texts, result)

    def _handlers(self) -> Mapping[str, Callable[[str, list[bytes], int], Iterator[Step]]]:
        return {
            "openat": self._opened,
            "open": self._opened,
            "creat": self._unknown,
            "read": self._read,
            "write": self._wrote,
            "pwrite64": self._wrote_at,
            "writev": self._unknown,
            "pwritev": self._unknown,
            "fallocate": self._unknown,
            "copy_file_range": self._unknown,
            "sendfile": self._unknown,
            "truncate": self._unknown,
            "lseek": self._sought,
            "ftruncate": self._resized,
            "fsync": self._synced,
            "fdatasync": self._synced,
            "rename": self._renamed,
            "renameat": self._renamed,
            "renameat2": self._renamed,
            "link": self._linked,
            "linkat": self._linked,
            "unlink": self._removed,
            "unlinkat": self._removed,
            "rmdir": self._removed,
            "mkdir": self._folder_made,
            "mkdirat": self._folder_made,
            "sendto": self._said,
            "close": self._closed,
        }

    def _inside(self, untrusted_path: bytes, arguments: str = "") -> str | None:
        text = untrusted_path.decode()
        if not text.startswith("/") and arguments[:1].isdigit():
            folder = self._open.get(int(arguments.split(",")[0]))
            return None if folder is None else f"{folder}/{text}"
        if text == self._base:
            return "."
        if text.startswith(self._base + "/"):
            return text[len(self._base) + 1 :]
        assert text.startswith("/"), f"a path that is not absolute: {text}"
        return None

    def _unknown(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        descriptor = int(arguments.split(",")[0]) if arguments[:1].isdigit() else -1
        if isinstance(self._open.get(descriptor), int) or (texts and self._inside(texts[0]) is not None):
            raise NotImplementedError("a way of writing that this reading does not know")
        yield from ()

    def _opened(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        path = self._inside(texts[0], arguments)
        self._at[result] = 0
        if path is None:
            self._open[result] = None
        elif path in self.files:
            self._open[result] = self.files[path]
            if "O_TRUNC" in arguments:
                yield Resized(self.files[path], 0)
        elif "O_CREAT" in arguments:
            self._number += 1
            self.files[path] = self._open[result] = self._number
            yield Made(path, self._number)
        else:
            self._open[result] = path  # a folder

    def _closed(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        self._open.pop(int(arguments), None)
        yield from ()

    def _read(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        descriptor = int(arguments.split(",")[0])
        self._at[descriptor] = self._at.get(descriptor, 0) + result
        yield from ()

    def _sought(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        self._at[int(arguments.split(",")[0])] = result
        yield from ()

    def _wrote(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        descriptor = int(arguments.split(",")[0])
        file = self._open.get(descriptor)
        if isinstance(file, int):
            yield Wrote(file, self._at[descriptor], texts[0][:result])
            self._at[descriptor] += result

    def _wrote_at(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        file = self._open.get(int(arguments.split(",")[0]))
        if isinstance(file, int):
            yield Wrote(file, int(arguments.rsplit(",", 1)[1]), texts[0][:result])

    def _resized(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        descriptor, size = (int(part) for part in arguments.split(","))
        file = self._open.get(descriptor)
        if isinstance(file, int):
            yield Resized(file, size)

    def _synced(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        opened = self._open.get(int(arguments))
        if isinstance(opened, int):
            yield Synced(opened, None)
        elif opened is not None:
            yield Synced(None, opened)

    def _renamed(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        old, new = self._inside(texts[0]), self._inside(texts[1])
        assert old is not None
        assert new is not None
        if old in self.files:
            self.files[new] = self.files.pop(old)
            yield Named(old, new, self.files[new])
        else:
            for path in [path for path in self.files if path.startswith(old + "/")]:
                self.files[new + path[len(old) :]] = self.files.pop(path)
            yield Named(old, new, None)

    def _linked(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        old, new = self._inside(texts[0]), self._inside(texts[1])
        assert old is not None
        assert new is not None
        self.files[new] = self.files[old]
        yield Named(None, new, self.files[old])

    def _removed(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        path = self._inside(texts[0], arguments)
        if path is not None:
            yield Named(path, None, self.files.pop(path, None))

    def _folder_made(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        path = self._inside(texts[0], arguments)
        if path is not None:
            yield Named(None, path, None)

    def _said(self, arguments: str, texts: list[bytes], result: int) -> Iterator[Step]:
        yield Said(json.loads(texts[0]))


def _calls(record_of_calls: Path) -> Iterator[tuple[str, str, int]]:
    """Name, arguments and result of every call that came to its end, in the order in which they ended."""
    begun: dict[str, str] = {}
    for line in record_of_calls.read_text("ascii").splitlines():
        whole = line
        if line.endswith(_UNFINISHED):
            begun[line.split(" ", 1)[0]] = line.removesuffix(_UNFINISHED)
            continue
        resumed = _RESUMED.match(line)
        if resumed:
            whole = begun.pop(resumed["pid"], "") + resumed["rest"]
        call = _LINE.match(whole)
        if call:
            yield call["name"], call["arguments"].strip(), int(call["result"])


def parent(path: str) -> str:
    """The folder that a name stands in."""
    return str(PurePosixPath(path).parent)
