"""What every benchmark does with its measurements."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.bench_archive import Result


def told(prefix: str, beside: Path | None, measured: Callable[[Path], Iterable[Result]]) -> int:
    """Measure in a folder of its own and print; then remove it. Returns 1 when a target is missed.

    The folder is made in ``beside``, or where what is temporary lies.
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=beside))
    missed = 0
    try:
        for result in measured(folder):
            print(result, flush=True)
            missed += not result.met
    finally:
        shutil.rmtree(folder)
    return 1 if missed else 0
