"""The only bridge from work in the lower layers to signals.

A core function is plain: it takes ``progress`` and a ``CancelToken`` and returns or raises. Here
it runs on a worker thread; what it says crosses over one private queued signal and arrives on
the thread of the window. Every job ends with exactly one of ``succeeded``, ``failed`` and
``cancelled``, and then ``settled``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress
from ui.desktop.errors import UnexpectedFailure

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Work = Callable[[Progress, CancelToken], Any]
Lane = Literal["vault", "files", "backup", "reading", "viewing", "making", "memory"]
"""Work of one lane runs in order: ``vault`` for the database, ``backup`` for what may take an hour beside the work
of the day, ``reading`` for long looks into the database, beside which what is typed is kept as always, ``viewing``
for the pictures that a person looks at now, ``making`` for small pictures behind the window, ``memory`` for writing
over what was given back after a locking, ``files`` for everything else."""

_SECONDS_BETWEEN_STEPS = 1 / 20


@dataclass(frozen=True)
class Step:
    """How far a job is: units done, units in all (0 when unknown), code of the stage."""

    done: int
    total: int
    stage: str


@dataclass(frozen=True)
class _Ended:
    """How a job ended, and with what."""

    how: Literal["succeeded", "failed", "cancelled"]
    value: object = None


class Job(QObject):
    """One piece of work under way. Belongs to the runner, which deletes it after ``settled``."""

    progressed = Signal(Step)
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(CodedError)
    """Why; an exception that is not ours arrives as ``UnexpectedFailure`` with its class name."""
    cancelled = Signal()
    settled = Signal()
    """After one of the three above: nothing more comes."""
    _crossed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.token = CancelToken()
        self._over = False
        self._crossed.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; ``cancelled`` follows if it does."""
        self.token.cancel()

    def _run(self, work: Work) -> None:
        """On the worker thread: the only thing touched here is the queued signal."""
        last = -_SECONDS_BETWEEN_STEPS

        def progress(done: int, total: int, stage: str) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _SECONDS_BETWEEN_STEPS:
                last = now
                self._crossed.emit(Step(done, total, stage))

        self._crossed.emit(self._outcome(work, progress))

    def _outcome(self, work: Work, progress: Progress) -> _Ended:
        try:
            self.token.check()
            return _Ended("succeeded", work(progress, self.token))
        except Cancelled:
            return _Ended("cancelled")
        except CodedError as error:
            return _Ended("failed", error.alone())
        except Exception as error:  # noqa: BLE001 - a worker must always end in one of three ways
            return _Ended("failed", UnexpectedFailure(kind=type(error).__name__))

    def _arrive(self, news: Step | _Ended) -> None:
        if self._over:
            return
        if isinstance(news, Step):
            self.progressed.emit(news)
            return
        self._over = True
        try:
            if news.how == "succeeded":
                self.succeeded.emit(news.value)
            elif news.how == "failed":
                self.failed.emit(news.value)
            else:
                self.cancelled.emit()
        finally:
            self.settled.emit()


class JobRunner(QObject):
    """Starts jobs, knows which are under way, and ends them all. Lives on the window's thread."""

    started = Signal(Job)
    idle = Signal()
    """The last job settled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: list[Job] = []
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a job has not settled yet."""
        return bool(self._jobs)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that were used so far; each has a thread of its own."""
        return tuple(self._lanes)

    def start(self, work: Work, lane: Lane = "vault") -> Job:
        """Queue ``work``; connect to the job before returning to the event loop.

        Raises RuntimeError after :meth:`shutdown`.
        """
        if self._closed:
            raise RuntimeError("the runner is shut down")
        job = Job(self)
        self._jobs.append(job)
        job.settled.connect(self._forget)
        self._executor(lane).submit(job._run, work)
        self.started.emit(job)
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop; ``idle`` follows when all have settled."""
        for job in list(self._jobs):
            job.cancel()

    def shutdown(self) -> None:
        """Cancel everything and wait for the workers, for quitting. No signal arrives afterwards."""
        self._closed = True
        self.cancel_all()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        for job in self._jobs:
            job._over = True
        self._jobs.clear()

    def _forget(self) -> None:
        # Not told by a function that holds both: a job would own its runner, and itself.
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
            if not self._jobs:
                self.idle.emit()

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            from concurrent.futures import ThreadPoolExecutor

            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        return self._lanes[lane]
