"""Watches a program from outside: which files it opened to write, which sockets it asked for, what it left."""

from __future__ import annotations

import base64
import contextlib
import os
import re
import select
import shutil
import signal
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

_CALLS = "open,openat,creat,rename,renameat,renameat2,link,linkat,socket,execve"
# ``strace -y`` shows the folder that a path starts from behind the number of its descriptor: ``5</home/x>, "name"``.
_FROM = r"(?:[A-Z_0-9]+<(?P<folder>[^>]*)>, )?"
_CALL = re.compile(r"\b(?:openat|open|creat)\(" + _FROM + r'"(?P<path>[^"]*)"(?:, (?P<flags>[A-Z_|0-9]+))?')
_RENAME = re.compile(
    r'\b(?:rename(?:at2?)?|link(?:at)?)\((?:[A-Z_0-9]+<[^>]*>, )?"[^"]*", ' + _FROM + r'"(?P<path>[^"]*)"'
)
_EXECUTED = re.compile(r'\bexecve\("(?P<path>[^"]*)".*= 0')
_SOCKET = re.compile(r"socket\((?P<family>[A-Z_0-9]+)")
_STAYS_READABLE = "prctl:retval=0:when=2"
"""A program that keeps its memory to itself shows nobody but root by which names it opens files. So that somebody
else sees them too, the second ``prctl`` of a process, which says so (``ui/hardening.py``, ``confined/lockdown.py``),
is answered and not done. ``tests/ui/test_hardening.py`` looks at what it does."""
_ASKS_STILL = "seccomp:retval=0"
"""Only the calls that are looked at stop a program (``--seccomp-bpf``), which is five times as fast. But a call that
the program's own filter refuses would then not be seen to be asked for: that filter, by which it goes without a
network, is answered and not installed. ``tests/ui/test_hardening.py`` looks at what it does."""
_UNREADABLE = re.compile(r"\bopenat\([A-Z_0-9]+(?:<[^>]*>)?, 0x")
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")


@dataclass(frozen=True)
class Seen:
    """What the system calls of one run say."""

    returncode: int
    output: str
    written: frozenset[str]
    """Absolute paths opened for writing, renamed to or linked to, devices left out."""
    families: frozenset[str]
    """Families of the sockets that were asked for, refused or not."""
    programs: frozenset[str] = frozenset()
    """Names of the programs that were started."""


class Watched:
    """A command that runs under ``strace``: it can be talked to, and killed, while it runs.

    Skips the test, saying so, where there is no ``strace``. ``cut`` is a rule of ``strace`` by which a system call
    ends the command, as ``fsync:signal=KILL:when=3``.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        record: Path,
        cut: str = "",
    ) -> None:
        if shutil.which("strace") is None:
            pytest.skip("strace is not installed")
        self._folder, self._record = folder, record
        self._said: list[str] = []
        injected = [rule for rule in (cut, _ASKS_STILL, "" if os.geteuid() == 0 else _STAYS_READABLE) if rule]
        # The count of calls by which one is chosen to be cut at is another one where only some of them stop.
        stops = [] if cut else ["--seccomp-bpf"]
        calls = ",".join([_CALLS, *(rule.partition(":")[0] for rule in injected)])
        rules = ["-e", f"trace={calls}", *(word for rule in injected for word in ("-e", f"inject={rule}"))]
        self._process = subprocess.Popen(
            ["strace", "-f", *stops, "-y", "-qq", *rules, "-o", str(record), *command],
            cwd=folder, env=dict(environment),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def wait_for(self, word: str, seconds: float = 120) -> None:
        """Until the command says that word on a line of its own. Fails when it ends before, or takes longer."""
        stream = self._process.stdout
        assert stream is not None
        over = time.monotonic() + seconds
        os.set_blocking(stream.fileno(), False)
        while f"{word}\n" not in "".join(self._said):
            left = over - time.monotonic()
            assert left > 0, f"{word!r} was not said in {seconds} s; said: {''.join(self._said)}"
            if select.select([stream], [], [], left)[0]:
                data = os.read(stream.fileno(), 65536)
                assert data, f"it ended before it said {word!r}; said: {''.join(self._said)}"
                self._said.append(data.decode("utf-8", "replace"))

    def go_on(self, *lines: str) -> None:
        """Answer what it said with these lines, or with an empty one."""
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f"{line}\n" for line in lines or ("",)).encode())
        self._process.stdin.flush()

    def kill(self) -> None:
        """End the command itself, and everything it started, as ``kill -9`` does. ``strace`` ends with it."""
        for pid in _descendants(self._process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def end(self, seconds: int = 300, *, typed: str = "") -> Seen:
        """Type something, wait for the end and tell what was seen.

        A command that takes longer is killed and fails the test.
        """
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdout.fileno(), True)
        try:
            rest, _ = self._process.communicate(typed.encode(), timeout=seconds)
        except BaseException:
            self.kill()
            self._process.kill()
            self._process.wait()
            raise
        output = "".join(self._said) + rest.decode("utf-8", "replace")
        calls = self._record.read_text("utf-8", "replace")
        if "PTRACE" in output and not calls:
            pytest.skip("strace may not watch here")
        assert _UNREADABLE.search(calls) is None, "strace could not read the names of files"
        opened = [call for call in _CALL.finditer(calls) if not _only_reads(call["flags"])]
        written = {self._absolute(call) for call in (*opened, *_RENAME.finditer(calls))}
        return Seen(
            returncode=self._process.returncode,
            output=output,
            written=frozenset(path for path in written if not _is_device(path)),
            families=frozenset(call["family"] for call in _SOCKET.finditer(calls)),
            programs=frozenset(Path(_decoded(call["path"])).name for call in _EXECUTED.finditer(calls)),
        )

    def _absolute(self, call: re.Match[str]) -> str:
        """The path that a call names, from the folder that it starts from."""
        start = _decoded(call["folder"]) if call["folder"] else str(self._folder)
        return os.path.normpath(Path(start) / _decoded(call["path"]))


def _only_reads(flags: str | None) -> bool:
    """By the flags of an ``open``; ``creat`` has none."""
    return flags is not None and not any(flag in flags.split("|") for flag in _WRITING)


def _is_device(path: str) -> bool:
    """What lies below ``/dev`` and is no file: memory that other programs can open is not among it."""
    return path.startswith("/dev/") and not path.startswith(("/dev/shm/", "/dev/mqueue/"))


def _descendants(pid: int) -> list[int]:
    """Every process below that one, by ``/proc``."""
    found: list[int] = []
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                children = [int(child) for child in task.read_text().split()]
                found += children
                waiting += children
    return found


def _decoded(path: str) -> str:
    """A path out of the form that ``strace`` gives it."""
    decoded = path.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1", "replace")
    return decoded.decode("utf-8", "replace")


def outside(written: Iterable[str], *allowed: Path) -> set[str]:
    """The written paths that lie in none of the allowed folders."""
    roots = [str(folder) for folder in allowed]
    return {path for path in written if not any(path == root or path.startswith(root + "/") for root in roots)}


def forms(marker: str) -> list[bytes]:
    """The ways in which a text can lie on a disk in the clear."""
    found = [marker.encode(), marker.encode("utf-16-le"), marker.encode("utf-16-be")]
    # Base64 has three alignments; the inner part of each stays the same whatever stands around it.
    found += [base64.b64encode(b"\x00" * shift + marker.encode())[4:-4] for shift in range(3)]
    return [form for form in found if len(form) >= 8]


def files_with(folder: Path, markers: Iterable[str]) -> list[str]:
    """Files below ``folder`` that hold a marker in any of its forms; also paths that name one."""
    wanted = [form for marker in markers for form in forms(marker)]
    found = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if any(marker in name for marker in markers):
            found.append(name)
        elif path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if any(form in data for form in wanted):
                found.append(name)
    return found
