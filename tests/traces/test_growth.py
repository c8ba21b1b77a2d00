"""Two hundred openings of evidence take no more memory than twenty."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.traces import evidence_planted
from tests.traces.machine import ROOT
from tests.traces.test_memory_traces import markers

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's"),
]
ROUNDS, SETTLED = 24, 3
WORKERS = 8
MOST_GROWTH = 24.0
"""Megabytes between the third round and the largest after it: what caches of pages and glyphs come and go by."""


def test_neither_the_program_nor_its_workers_grow(tmp_path: Path) -> None:
    words = markers(evidence_planted.WORDS)
    evidence_planted.fill(tmp_path / "vault", words, whole=False)
    session = [sys.executable, str(ROOT / "tests/traces/growing_session.py"), str(tmp_path / "vault"), str(ROUNDS)]
    done = subprocess.run(
        session, input=f"{words['passphrase']} of four words\n", capture_output=True, text=True, timeout=900,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True,
    )  # fmt: skip
    rounds = [[float(word) for word in line.split()] for line in done.stdout.splitlines()]
    assert len(rounds) == ROUNDS
    assert rounds[-1][0] > 200
    for column, name in ((1, "the program"), (2, "the workers")):
        sizes = [one[column] for one in rounds]
        assert max(sizes[SETTLED:]) - sizes[SETTLED - 1] < MOST_GROWTH, (name, sizes)
    assert max(one[3] for one in rounds) <= WORKERS * (os.cpu_count() or 1), "more than one of each role for a core"
