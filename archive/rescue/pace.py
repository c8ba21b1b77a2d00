"""How far a long look into a damaged database is: told step by step, and the place where it stops when asked to."""

from __future__ import annotations

from crypto.jobs import CancelToken, Progress, no_progress


class Pace:
    """Counts the steps of one stage and tells them."""

    def __init__(
        self, stage: str, total: int, progress: Progress = no_progress, token: CancelToken | None = None
    ) -> None:
        """``total`` is an estimate: what is told never exceeds it, and ``finish`` tells all of it."""
        self._stage = stage
        self._total = total
        self._progress = progress
        self._token = token
        self._done = 0

    def step(self, count: int = 1) -> None:
        """``count`` more are done. Raises ``Cancelled`` if stopping was asked for."""
        if self._token is not None:
            self._token.check()
        self._done = min(self._done + count, self._total)
        self._progress(self._done, self._total, self._stage)

    def finish(self) -> None:
        """Everything is done. Raises ``Cancelled`` if stopping was asked for."""
        self.step(self._total)
