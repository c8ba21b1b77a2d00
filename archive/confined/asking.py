"""The program's side of a confined worker: gives it tasks and bytes, believes nothing, survives everything."""

from __future__ import annotations

import contextlib
import json
import os
import re
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

from archive.confined.channel import MOST_WANTED, STEP, WANTED, Kind, read_frame, write_frame
from archive.errors import ArchiveError
from crypto.jobs import CancelToken, Progress, no_progress

WORKER = Path(__file__).resolve().parent / "worker.py"
SECONDS_OF_SILENCE = 30.0
_PATIENCE = 4
"""So many silences may a task take in all, however much it says, and as long as its bytes take at ``_SLOWEST``."""
_SLOWEST = 4 * 1024 * 1024
"""Bytes in a second."""
_LOOK_AROUND = 0.2
"""Seconds after which a task that was cancelled ends, where its worker says nothing."""
MOST_ANSWER = 256 * 1024 * 1024
_REASON = re.compile(r"[a-z_]{1,40}")
_STATES = ("full", "partial", "off")


@dataclass(eq=False)
class DecodingRefused(ArchiveError):
    """A confined worker could not or would not do it.

    ``reason`` is a code: ``damaged``, ``too_large``, ``unknown_kind``, ``encrypted``, ``broke_off`` (the worker
    fell), ``too_slow`` (it was silent for too long), ``unconfined`` (this system does not wall it in), or one of the
    role.
    """

    code: ClassVar[str] = "decoding_refused"
    reason: str


class Source(Protocol):
    """Bytes by range, as ``SeekableReader`` gives them."""

    @property
    def size(self) -> int:
        """Bytes in all."""

    def read_at(self, offset: int, count: int) -> bytes:
        """At most ``count`` bytes from there."""


@dataclass(frozen=True)
class InMemory:
    """A source of bytes in hand."""

    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    def read_at(self, offset: int, count: int) -> bytes:
        return self.data[offset : offset + count]


@dataclass(frozen=True)
class Answer:
    """What a worker gave back. Nothing of it is to be believed before it was checked."""

    untrusted_fields: Mapping[str, Any]
    untrusted_pieces: tuple[bytes, ...]

    def number(self, name: str, least: int, most: int) -> int:
        """A whole number between two bounds. Raises ``DecodingRefused`` (``broke_off``) for anything else."""
        value = self.untrusted_fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise DecodingRefused(reason="broke_off")
        return value

    def words(self, name: str, most: int) -> str:
        """A text of at most ``most`` characters. Raises ``DecodingRefused`` (``broke_off``) for anything else."""
        value = self.untrusted_fields.get(name)
        if not isinstance(value, str) or len(value) > most:
            raise DecodingRefused(reason="broke_off")
        return value


class _Outside(Exception):
    """An error of the program's own, on its way through those of the worker."""

    def __init__(self, error: Exception, *, amid: bool) -> None:
        super().__init__()
        self.error, self.amid = error, amid


class _Watch:
    """Ends a process that has been silent for too long, has talked for too long, or is not wanted any more."""

    def __init__(
        self, process: subprocess.Popen[bytes], seconds: float, longest: float, token: CancelToken | None = None
    ) -> None:
        self._process, self._seconds, self._token = process, seconds, token
        self._end = time.monotonic() + longest
        self._until = min(time.monotonic() + seconds, self._end)
        self._done = threading.Event()
        self.ended = False
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def heard(self) -> None:
        """It said something."""
        self._until = min(time.monotonic() + self._seconds, self._end)

    def stop(self) -> None:
        """The task is over."""
        self._done.set()

    @property
    def _look_around(self) -> float:
        return threading.TIMEOUT_MAX if self._token is None else _LOOK_AROUND

    def _watch(self) -> None:
        while not self._done.wait(min(max(self._until - time.monotonic(), 0.01), self._look_around)):
            if self._token is not None and self._token.cancelled:
                self._process.kill()
                return
            if time.monotonic() >= self._until:
                self.ended = True
                self._process.kill()
                return


def _started(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a worker in a thread that lives as long as it does. Raises ``OSError``.

    Linux ends it with the thread that started it (``PR_SET_PDEATHSIG``), which for a thread of a pool is any moment.
    """
    made: list[subprocess.Popen[bytes] | OSError] = []
    ready = threading.Event()

    def start_and_wait() -> None:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=dict(environment),
                close_fds=True,
            )
        except OSError as error:
            made.append(error)
            return
        else:
            made.append(process)
        finally:
            ready.set()
        process.wait()

    threading.Thread(target=start_and_wait, daemon=True).start()
    ready.wait()
    started = made[0]
    if isinstance(started, OSError):
        raise started
    return started


class ConfinedWorker:
    """One worker process of one role, started when first needed, started anew after it was ended.

    It gets the bytes it asks for through a pipe and nothing else. It never holds a key, and on Linux it cannot open a
    file, start a program or reach a network.
    """

    def __init__(self, role: str) -> None:
        self._role = role
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._state = ""
        self._over = False

    @property
    def confinement(self) -> str:
        """``full``, ``partial`` or ``off``; empty before the first task."""
        return self._state

    def start(self) -> str:
        """Have it run; returns how well it is walled in."""
        with self._lock:
            with contextlib.suppress(OSError, EOFError):
                self._running()
            return self._state or "off"

    @property
    def generation(self) -> int:
        """Which process it is, for those who keep something open in it; 0 when none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else 0

    def ask(
        self,
        task: str,
        parameters: Mapping[str, Any],
        sources: Sequence[Source] = (),
        *,
        on_piece: Callable[[bytes], None] | None = None,
        most: int = MOST_ANSWER,
        seconds: float = SECONDS_OF_SILENCE,
        longest: float | None = None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Answer:
        """Have one task done. ``on_piece`` takes the bytes of the answer as they come, at most ``most`` in all.

        ``seconds`` is the longest silence; a task that goes on says something at least that often. ``longest`` is
        what it may take in all, ``None`` what reading so many bytes may take: a file that keeps its reader talking
        for ever holds it no longer. What ``sources`` raise passes through. Being cancelled ends the worker at once.

        Raises:
            DecodingRefused; Cancelled; what a source or ``on_piece`` raises.
        """
        with self._lock:
            try:
                process = self._running()
            except EOFError as error:
                raise DecodingRefused(reason="broke_off") from error
            if longest is None:
                longest = seconds * _PATIENCE + sum(source.size for source in sources) / _SLOWEST
            watch = _Watch(process, seconds, longest, token)
            try:
                return self._converse(process, watch, task, parameters, sources, on_piece, most, progress, token)
            except _Outside as outside:
                if outside.amid:
                    self._end()
                raise outside.error from None
            except (OSError, EOFError, struct.error, ValueError, RecursionError) as error:
                self._end()
                if token is not None:
                    token.check()
                raise DecodingRefused(reason="too_slow" if watch.ended else "broke_off") from error
            except DecodingRefused:
                raise
            except BaseException:
                self._end()
                raise
            finally:
                watch.stop()

    def _converse(
        self,
        process: subprocess.Popen[bytes],
        watch: _Watch,
        task: str,
        parameters: Mapping[str, Any],
        sources: Sequence[Source],
        on_piece: Callable[[bytes], None] | None,
        most: int,
        progress: Progress,
        token: CancelToken | None,
    ) -> Answer:
        if process.stdin is None or process.stdout is None:
            raise EOFError
        wish = {"task": task, "parameters": dict(parameters), "sizes": [source.size for source in sources]}
        write_frame(process.stdin, Kind.TASK, json.dumps(wish).encode("ascii"))
        pieces: list[bytes] = []
        gone: Exception | None = None
        weight = 0
        while True:
            kind, untrusted_body = read_frame(process.stdout)
            watch.heard()
            if token is not None:
                token.check()
            if kind is Kind.WANTED:
                source, offset, count = self._wanted(sources, untrusted_body)
                try:
                    data = source.read_at(offset, count)
                except Exception as error:  # noqa: BLE001 - it is raised again once the worker has come to its end
                    gone = error
                    write_frame(process.stdin, Kind.UNGIVEN)
                else:
                    write_frame(process.stdin, Kind.GIVEN, data)
            elif kind is Kind.STEP:
                done, total = STEP.unpack(untrusted_body)
                progress(min(done, total), total, "decode")
            elif kind is Kind.PIECE:
                weight += len(untrusted_body)
                if weight > most:
                    raise EOFError
                if on_piece is None:
                    pieces.append(untrusted_body)
                else:
                    try:
                        on_piece(untrusted_body)
                    except Exception as error:
                        raise _Outside(error, amid=True) from error
            elif gone is not None and kind in (Kind.DONE, Kind.REFUSED):
                raise _Outside(gone, amid=False)
            elif kind is Kind.REFUSED:
                untrusted_reason = untrusted_body.decode("ascii")
                if not _REASON.fullmatch(untrusted_reason):
                    raise EOFError
                raise DecodingRefused(reason=untrusted_reason)
            elif kind is Kind.DONE:
                untrusted_fields = json.loads(untrusted_body)
                if not isinstance(untrusted_fields, dict):
                    raise EOFError
                return Answer(untrusted_fields, tuple(pieces))
            else:
                raise EOFError

    @staticmethod
    def _wanted(sources: Sequence[Source], untrusted_body: bytes) -> tuple[Source, int, int]:
        index, offset, count = WANTED.unpack(untrusted_body)
        if index >= len(sources) or count > MOST_WANTED or offset + count > sources[index].size:
            raise EOFError
        return sources[index], offset, count

    def _running(self) -> subprocess.Popen[bytes]:
        """Raises ``OSError``; ``EOFError`` where none is to run any more."""
        if self._over:
            raise EOFError
        if self._process is None or self._process.poll() is not None:
            self._end()
            keep = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
            keep["ASKED_BY"] = str(os.getpid())
            self._process = _started([sys.executable, "-I", "-B", str(WORKER), self._role], keep)
            if self._over:  # since it was asked for
                self._end()
                raise EOFError
            self._state = self._told_state(self._process)
        return self._process

    def _told_state(self, process: subprocess.Popen[bytes]) -> str:
        watch = _Watch(process, SECONDS_OF_SILENCE, SECONDS_OF_SILENCE)
        try:
            if process.stdout is None:
                return "off"
            kind, body = read_frame(process.stdout)
            state = body.decode("ascii", "replace")
        except (OSError, EOFError, struct.error):
            return "off"  # the task that follows finds it ended
        finally:
            watch.stop()
        return state if kind is Kind.STATE and state in _STATES else "off"

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            process.wait()

    def close(self) -> None:
        """End the worker, also amid a task, which is then refused. The next task starts a new one."""
        process = self._process
        if process is not None:
            process.kill()  # whoever waits for its answer gives the lock back now
        with self._lock:
            self._end()

    def close_for_good(self) -> None:
        """As ``close``, and no task starts another: it is refused as ``broke_off``."""
        self._over = True
        self.close()
