"""Processes that work in a vault and are cut off. One that has everything loaded is forked for each session.

``python -m tests.torture.workshop FD`` reads tasks from a socket, one JSON object in each message, forks a worker
for each and passes on what it says. It uses ``send`` and ``recv`` alone, so that the system calls that are cut
off or refused, ``write`` among them, are those of the vault.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from crypto.errors import CodedError
from tests.torture.handling import warm_up
from tests.torture.operations import LITTLE_WORK
from tests.torture.pressure import EVERYTHING
from tests.torture.scripts import SCRIPTS, Task
from tests.traces.machine import Machine

ROOT = Path(__file__).resolve().parents[2]
LONGEST_MESSAGE = 1 << 16
GO = b"go"
LONGEST_SESSION = 300.0
MOMENT = 1.0
"""Seconds after its end until nothing is left of a session."""
_PR_SET_PTRACER = 0x59616D61
_ANYBODY = ctypes.c_ulong(-1)


@dataclass(frozen=True)
class Ended:
    """How a session came to its end and what it had said until then."""

    said: list[Mapping[str, Any]]
    killed: bool
    fault: str
    """The type of an exception that is none of ours, or the empty text."""
    left: int = 0
    """How many processes that it started still lived a second after it."""

    @property
    def middle(self) -> str:
        """What was being done at the end: an operation, ``open``, or ``between`` for what prepares the next."""
        last = self.said[-1] if self.said else {"begin": "open"}
        return str(last.get("begin", "between"))

    @property
    def codes(self) -> list[str]:
        """The codes of the errors by which calls, or the whole session, were refused."""
        return [str(words[key]) for words in self.said for key in ("code", "stopped") if key in words]


def main(descriptor: int, *, handling: bool = False) -> None:
    """Fork a worker for every task until the other side closes the socket."""
    from archive import keyslots

    keyslots.MINIMUM_WORK_FACTOR = LITTLE_WORK
    channel = socket.socket(fileno=descriptor)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _have_done_it_once(handling)
    while message := channel.recv(LONGEST_MESSAGE):
        if message == GO:
            continue  # whom it was for was killed before it could hear it
        task = json.loads(message)
        pid = os.fork()
        if pid == 0:
            _worker(channel, Task(**{**task, "names": tuple(task["names"])}))
        _, status = os.waitpid(pid, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        code = os.waitstatus_to_exitcode(status)
        channel.send(json.dumps({"ended": code, "killed": killed, "left": _left(pid)}).encode())


def _left(session: int) -> int:
    """How many processes of a session are there that ended: what lives on a second later, and is ended then."""
    over = time.monotonic() + MOMENT
    while (found := _of_session(session)) and time.monotonic() < over:
        time.sleep(0.01)
    for pid in found:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return len(found)


def _of_session(session: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, *numbers = path.read_text("utf-8", "replace").rpartition(") ")[2].split()
            if int(numbers[2]) == session and state not in "ZX":
                found.append(int(path.parent.name))
    return found


def _have_done_it_once(handling: bool) -> None:
    """So that everything is loaded before the first fork, and no session spends its time on that."""
    with tempfile.TemporaryDirectory(prefix="strongroom-workshop-") as folder:
        outside = Path(folder, "outside")
        outside.mkdir()
        names = ("take_in_bytes",) if handling else tuple(EVERYTHING)
        task = Task("create", f"{folder}/vault", str(outside), "loaded before it counts", 1, names=names)
        SCRIPTS[task.script](task, lambda words: None)
    if handling:
        warm_up()


def _worker(channel: socket.socket, task: Task) -> None:
    """Never returns."""

    def say(words: Mapping[str, Any]) -> None:
        channel.send(json.dumps(words).encode())

    code = 0
    try:
        os.setsid()  # by this those are known whom it starts
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
        say({"pid": os.getpid()})
        channel.recv(LONGEST_MESSAGE)
        SCRIPTS[task.script](task, say)
    except CodedError as error:
        say({"stopped": error.code})
    except BaseException as error:  # noqa: BLE001 - told to the one who proves
        import traceback

        say({"fault": "".join(traceback.format_exception(error))[-4000:]})
        code = 1
    finally:
        os._exit(code)


class Workshop:
    """The other side: gives tasks and cuts them off."""

    def __init__(self, *more: str, machine: Machine | None = None) -> None:
        """``handling``: what confined workers get is made once before. ``machine``: where it works and is at home."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.torture.workshop", str(theirs.fileno()), *more],
                cwd=ROOT if machine is None else machine.work,
                env=None if machine is None else machine.environment(PYTHONPATH=str(ROOT)),
                pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
            )  # fmt: skip
        ours.settimeout(LONGEST_SESSION)
        self._channel = ours

    def __enter__(self) -> Workshop:
        return self

    def __exit__(self, *_: object) -> None:
        self._channel.close()
        self._process.wait(20)

    def run(self, task: Task, *, kill_after: float | None = None, words: int = 0) -> Ended:
        """Do a task; with ``kill_after`` it is killed that many seconds after it has said so many ``words``."""
        pid = self._give(task)
        self._channel.send(GO)
        said: list[Mapping[str, Any]] = []
        if kill_after is not None and self._wait(said, kill_after, words):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return self._end(said)

    def disturbed(self, task: Task, disturb: Callable[[], object], *, after: float, words: int) -> Ended:
        """Do a task; ``disturb`` is called that many seconds after it has said so many ``words``, and it goes on."""
        self._give(task)
        self._channel.send(GO)
        said: list[Mapping[str, Any]] = []
        self._wait(said, after, words)
        disturb()
        return self._end(said)

    def _wait(self, said: list[Mapping[str, Any]], seconds: float, words: int) -> bool:
        """Whether it is still at work so many seconds after it has said so many words."""
        while len(said) < words and not _over(said):
            self._hear(said)
        end = time.monotonic() + seconds
        while not _over(said) and (left := end - time.monotonic()) > 0:
            self._channel.settimeout(left)
            with contextlib.suppress(TimeoutError):
                self._hear(said)
        self._channel.settimeout(LONGEST_SESSION)
        return not _over(said)

    def watched(self, task: Task, *arguments: str) -> Ended:
        """Do a task while ``strace`` with these arguments is attached to its process."""
        pid = self._give(task)
        with _strace(pid, *arguments):
            self._channel.send(GO)
            return self._end([])

    def _give(self, task: Task) -> int:
        self._channel.send(json.dumps(asdict(task)).encode())
        return int(json.loads(self._channel.recv(LONGEST_MESSAGE))["pid"])

    def _hear(self, said: list[Mapping[str, Any]]) -> None:
        said.append(json.loads(self._channel.recv(LONGEST_MESSAGE)))

    def _end(self, said: list[Mapping[str, Any]]) -> Ended:
        while not _over(said):
            self._hear(said)
        end = said.pop()
        fault = next((str(words["fault"]) for words in said if "fault" in words), "")
        if not end["killed"] and end["ended"] != 0 and not fault:
            fault = f"ended with {end['ended']}"
        return Ended(said, killed=bool(end["killed"]), fault=fault, left=int(end["left"]))


def _over(said: list[Mapping[str, Any]]) -> bool:
    return bool(said) and "ended" in said[-1]


@contextlib.contextmanager
def _strace(pid: int, *arguments: str) -> Iterator[None]:
    tracer = subprocess.Popen(
        ["strace", "-f", *arguments, "-p", str(pid)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert tracer.stderr is not None
    try:
        line = tracer.stderr.readline()
        assert "attached" in line, line
        yield
    finally:
        tracer.stderr.close()
        tracer.terminate()
        tracer.wait(20)


if __name__ == "__main__":
    main(int(sys.argv[1]), handling="handling" in sys.argv[2:])
