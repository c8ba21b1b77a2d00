"""The confined workers of an open vault: started when wanted, shared, ended with it."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from archive.confined.asking import MOST_ANSWER, SECONDS_OF_SILENCE, Answer, ConfinedWorker, DecodingRefused, Source
from archive.confined.worker import ROLES
from crypto.jobs import CancelToken, Progress, no_progress

RISKY = frozenset({"papers", "media", "texts", "facts", "covers", "credentials", "captures", "shapes"})
"""What is built of parts that run like programs, or of decoders as large as ours: not read without walls."""


_TO_END = 3.0
"""Seconds."""


class Workers:
    """For each role as many workers as there are cores; a task waits for a free one."""

    def __init__(self, each: int | None = None) -> None:
        self._each = each or os.cpu_count() or 1
        self._lock = threading.Lock()
        self._free: dict[str, queue.LifoQueue[ConfinedWorker]] = {}
        self._all: list[ConfinedWorker] = []
        self._states: dict[str, str] = {}
        self._spare: dict[str, list[ConfinedWorker]] = {}
        self._beside: list[threading.Thread] = []
        self._over = False

    def confinement(self, role: str) -> str:
        """``full``, ``partial`` or ``off``; empty before the first task of that role."""
        return self._states.get(role, "")

    def try_each(self) -> dict[str, str]:
        """How well each role is walled in: starts a worker of those of which it is not known yet."""
        for role in ROLES:
            if not self.confinement(role):
                with contextlib.suppress(DecodingRefused), self.borrowed(role):
                    pass
        return {role: self.confinement(role) for role in ROLES}

    def ask(
        self,
        role: str,
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
        """As ``ConfinedWorker.ask``, by whichever worker of that role is free; waits for one.

        Raises:
            DecodingRefused: also as ``unconfined`` where this system does not wall the role in at all; Cancelled.
        """
        with self.borrowed(role) as worker:
            return worker.ask(
                task,
                parameters,
                sources,
                on_piece=on_piece,
                most=most,
                seconds=seconds,
                longest=longest,
                progress=progress,
                token=token,
            )

    @property
    def over(self) -> bool:
        """Whether they were ended."""
        return self._over

    def beside(self, name: str, run: Callable[[], None]) -> threading.Thread:
        """A thread that has work done by workers beside its caller. ``close`` waits for its end, but not for long."""
        thread = threading.Thread(target=run, name=name, daemon=True)
        with self._lock:
            self._beside = [one for one in self._beside if one.is_alive()]
            thread.start()
            self._beside.append(thread)
        return thread

    @contextlib.contextmanager
    def borrowed(self, role: str) -> Iterator[ConfinedWorker]:
        """A worker for oneself alone for a while, as a player needs it.

        Raises ``DecodingRefused`` (``unconfined``) where this system does not wall a risky role in.
        """
        free = self._queue(role)
        worker = free.get()
        try:
            yield self._walled_in(role, worker)
        finally:
            free.put(worker)

    @contextlib.contextmanager
    def own(self, role: str) -> Iterator[ConfinedWorker]:
        """A worker beside the shared ones, for what holds it for minutes: nobody waits for it, and it for nobody.

        Raises as ``borrowed`` does.
        """
        with self._lock:
            spare = self._spare.setdefault(role, [])
            worker = spare.pop() if spare else ConfinedWorker(role)
            if self._over:
                raise DecodingRefused(reason="broke_off")
            if worker not in self._all:
                self._all.append(worker)
        try:
            yield self._walled_in(role, worker)
        finally:
            with self._lock:
                spare.append(worker)

    def _walled_in(self, role: str, worker: ConfinedWorker) -> ConfinedWorker:
        state = worker.start()
        if self._over:
            raise DecodingRefused(reason="broke_off")
        self._states[role] = state
        if state == "off" and role in RISKY:
            raise DecodingRefused(reason="unconfined")
        return worker

    def _queue(self, role: str) -> queue.LifoQueue[ConfinedWorker]:
        with self._lock:
            if self._over:
                raise DecodingRefused(reason="broke_off")
            if role not in self._free:
                made = [ConfinedWorker(role) for _ in range(self._each)]
                self._all += made
                self._free[role] = queue.LifoQueue()
                for worker in made:
                    self._free[role].put(worker)
            return self._free[role]

    def close(self) -> None:
        """End every worker, also amid a task, which is then refused as ``broke_off``, and so is every later one.

        Returns when the threads beside are at their end too, for they hold what they read; after seconds at most.
        """
        with self._lock:
            self._over = True
            everyone, threads = list(self._all), list(self._beside)
        for worker in everyone:
            worker.close_for_good()
        until = time.monotonic() + _TO_END
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(until - time.monotonic(), 0.0))
