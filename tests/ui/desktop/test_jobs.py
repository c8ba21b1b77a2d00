"""The bridge between core work and the window: which signals come, in which order, on which thread."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from dataclasses import dataclass
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.errors import UnexpectedFailure
from ui.desktop.jobs import Job, JobRunner, Step


@dataclass(eq=False)
class Refused(CodedError):
    code: ClassVar[str] = "refused_in_test"


class Witness:
    """Writes down every signal of a job with the thread it arrived on."""

    def __init__(self, job: Job) -> None:
        self.seen: list[str] = []
        self.threads: set[int] = set()
        self.steps: list[Step] = []
        self.value: object = None
        job.progressed.connect(self._step)
        job.succeeded.connect(lambda value: self._note("succeeded", value))
        job.failed.connect(lambda error: self._note("failed", error))
        job.cancelled.connect(lambda: self._note("cancelled", None))
        job.settled.connect(lambda: self.seen.append("settled"))

    def _step(self, step: Step) -> None:
        self.steps.append(step)
        self.threads.add(threading.get_ident())

    def _note(self, what: str, value: object) -> None:
        self.seen.append(what)
        self.value = value
        self.threads.add(threading.get_ident())


def wait(qtbot: QtBot, runner: JobRunner) -> None:
    qtbot.waitUntil(lambda: not runner.busy, timeout=5000)


def test_success_arrives_on_the_windows_thread(qtbot: QtBot, runner: JobRunner) -> None:
    worker: list[int] = []

    def work(progress: Progress, _token: CancelToken) -> int:
        worker.append(threading.get_ident())
        progress(1, 2, "reading")
        return 42

    witness = Witness(runner.start(work))
    wait(qtbot, runner)
    assert witness.seen == ["succeeded", "settled"]
    assert witness.value == 42
    assert witness.threads == {threading.get_ident()}
    assert worker[0] != threading.get_ident()
    assert witness.steps == [Step(1, 2, "reading")]


def test_an_error_of_ours_arrives_as_it_is(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_progress: Progress, _token: CancelToken) -> None:
        raise Refused

    witness = Witness(runner.start(work))
    wait(qtbot, runner)
    assert witness.seen == ["failed", "settled"]
    assert isinstance(witness.value, Refused)


def test_an_error_arrives_without_what_was_worked_with(qtbot: QtBot, runner: JobRunner) -> None:
    """It is shown until somebody does something else; the passphrase that was tried is not kept so long."""

    def work(_progress: Progress, _token: CancelToken) -> None:
        try:
            raise OSError
        except OSError as error:
            raise Refused from error

    witness = Witness(runner.start(work))
    wait(qtbot, runner)
    assert isinstance(witness.value, Refused)
    assert (witness.value.__traceback__, witness.value.__cause__, witness.value.__context__) == (None, None, None)


def test_a_foreign_error_arrives_without_its_text(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_progress: Progress, _token: CancelToken) -> None:
        raise ValueError("Aigerim's statement")

    witness = Witness(runner.start(work))
    wait(qtbot, runner)
    assert isinstance(witness.value, UnexpectedFailure)
    assert witness.value.kind == "ValueError"
    assert "Aigerim" not in repr(witness.value)
    assert witness.value.__context__ is None


def test_cancel_stops_the_work_at_its_next_check(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_progress: Progress, token: CancelToken) -> None:
        while True:
            token.check()
            time.sleep(0.001)

    job = runner.start(work)
    witness = Witness(job)
    job.cancel()
    wait(qtbot, runner)
    assert witness.seen == ["cancelled", "settled"]


def test_work_cancelled_while_it_waits_never_starts(qtbot: QtBot, runner: JobRunner) -> None:
    gate, ran = threading.Event(), []
    first = Witness(runner.start(lambda _p, _t: gate.wait(5)))
    job = runner.start(lambda _p, _t: ran.append(1))
    second = Witness(job)
    job.cancel()
    gate.set()
    wait(qtbot, runner)
    assert (first.seen, second.seen, ran) == (["succeeded", "settled"], ["cancelled", "settled"], [])


def test_progress_is_throttled(qtbot: QtBot, runner: JobRunner) -> None:
    def work(progress: Progress, _token: CancelToken) -> float:
        begun = time.monotonic()
        for done in range(100_000):
            progress(done, 100_000, "reading")
        return time.monotonic() - begun

    witness = Witness(runner.start(work))
    wait(qtbot, runner)
    assert isinstance(witness.value, float)
    assert 1 <= len(witness.steps) <= witness.value * 20 + 1


def test_a_count_above_two_to_the_31_arrives_whole(qtbot: QtBot, runner: JobRunner) -> None:
    witness = Witness(runner.start(lambda progress, _t: progress(5 * 2**33, 6 * 2**33, "hashing")))
    wait(qtbot, runner)
    assert witness.steps == [Step(5 * 2**33, 6 * 2**33, "hashing")]


def test_lanes_run_beside_each_other_and_a_lane_in_order(qtbot: QtBot, runner: JobRunner) -> None:
    gate, order = threading.Event(), list[str]()

    def slow(_progress: Progress, _token: CancelToken) -> None:
        gate.wait(5)
        order.append("slow")

    def beside(_progress: Progress, _token: CancelToken) -> None:
        order.append("files")
        gate.set()

    runner.start(slow)
    runner.start(lambda _p, _t: order.append("after slow"))
    runner.start(beside, "files")
    wait(qtbot, runner)
    assert order == ["files", "slow", "after slow"]


def test_a_slot_that_fails_does_not_leave_the_job_unsettled(qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.start(lambda _p, _t: 1)
    settled: list[int] = []
    job.settled.connect(lambda: settled.append(1))

    def broken(_value: object) -> None:
        raise RuntimeError

    job.succeeded.connect(broken)
    with qtbot.captureExceptions() as caught:
        wait(qtbot, runner)
    assert settled == [1]
    assert len(caught) == 1


def test_idle_comes_once_after_the_last_job(qtbot: QtBot, runner: JobRunner) -> None:
    count: list[int] = []
    runner.idle.connect(lambda: count.append(1))
    for _ in range(3):
        runner.start(lambda _p, _t: None)
    wait(qtbot, runner)
    assert count == [1]


def test_shutdown_waits_and_then_nothing_arrives(qtbot: QtBot, runner: JobRunner) -> None:
    ended: list[int] = []

    def work(_progress: Progress, token: CancelToken) -> None:
        while not token.cancelled:
            time.sleep(0.001)
        ended.append(1)

    witness = Witness(runner.start(work))
    queued = Witness(runner.start(lambda _p, _t: ended.append(2)))
    qtbot.wait(20)
    runner.shutdown()
    assert ended == [1]
    qtbot.wait(20)
    assert (witness.seen, queued.seen) == ([], [])
    with pytest.raises(RuntimeError):
        runner.start(lambda _p, _t: None)


def test_no_job_owns_its_runner(qtbot: QtBot, qapp: QApplication) -> None:
    runner = JobRunner()
    job = runner.start(lambda _p, _t: 1)
    with qtbot.waitSignal(runner.idle):
        pass
    gone = weakref.ref(runner)
    gc.disable()
    try:
        runner.shutdown()
        del runner
        assert gone() is None, "held by a job that is still held itself"
    finally:
        gc.enable()
    del job
