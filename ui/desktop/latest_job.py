"""One question at a time: what a page asks the vault, where only the newest answer counts.

A page that is shown again for another record asks anew; the answer to the earlier question must
then never appear under the new record.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crypto.errors import CodedError
from ui.desktop.jobs import Job, JobRunner, Lane, Work


class LatestJob(QObject):
    """Starts work and passes on what it ends with, unless something was asked for after it.

    A child of the widget that asks: once that widget is gone, nothing arrives.
    """

    answered = Signal(object)
    failed = Signal(CodedError)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest answer is still to come."""
        return self._job is not None

    def ask(self, work: Work, lane: Lane = "vault") -> Job:
        """Start ``work``. An earlier question is cancelled where it can be, and its answer dropped."""
        if self._job is not None:
            self._job.cancel()
        job = self._job = self._runner.start(work, lane)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._drop)
        return job

    def tell(self, work: Work, lane: Lane = "vault") -> Job:
        """As :meth:`ask` for work that changes something: an earlier one is not cancelled."""
        self._job = None
        return self.ask(work, lane)

    def forget(self) -> None:
        """No answer is wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _is_newest(self) -> bool:
        if self.sender() is not self._job:
            return False
        self._job = None
        return True

    def _succeed(self, value: object) -> None:
        if self._is_newest():
            self.answered.emit(value)

    def _fail(self, error: CodedError) -> None:
        if self._is_newest():
            self.failed.emit(error)

    def _drop(self) -> None:
        self._is_newest()
