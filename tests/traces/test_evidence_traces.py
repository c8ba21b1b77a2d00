"""Evidence of every type is seen, played, read, searched, covered and copied: only the vault and the copies are
written, only the reader of letters is started, no network is asked for, and after locking no memory holds a word.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.traces import evidence_planted
from tests.traces.machine import ROOT, Machine
from tests.traces.memory_session import MASK
from tests.traces.test_memory_traces import ENCODINGS, markers
from tests.traces.witness import Seen

pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


@dataclass(frozen=True)
class Worked:
    """What was seen of a session, and what it found in its memory afterwards."""

    machine: Machine
    words: Mapping[str, str]
    seen: Seen
    told: Mapping[str, Any]

    @property
    def out(self) -> Path:
        """Where the copies are."""
        return self.machine.work / "out"


def worked(base: Path, *, whole: bool, lock: bool = True) -> Worked:
    """A session from beginning to end, watched."""
    machine = Machine(base)
    machine.prepare()
    words = markers(evidence_planted.WORDS)
    seed = evidence_planted.fill(machine.work / "vault", words, whole=whole)
    (machine.work / "out").mkdir()
    watched = machine.start(
        [
            sys.executable, ROOT / "tests/traces/evidence_session.py", machine.work / "vault", machine.work / "out",
            "lock" if lock else "stay",
        ],
        QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    watched.go_on(f"{words['passphrase']} of four words", words["typed"])
    watched.wait_for("locked", 240)
    wanted = {
        f"{name} {code}": word.encode(codec) for name, word in words.items() for code, codec in ENCODINGS.items()
    }
    wanted["seed"] = seed
    masked = {name: bytes(byte ^ MASK for byte in needle).hex() for name, needle in wanted.items()}
    seen = watched.end(120, typed=json.dumps(masked) + "\n")
    assert seen.returncode == 0, seen.output
    told = json.loads(seen.output.splitlines()[-1])
    return Worked(machine, words, seen, told)


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    """With a file for each viewer and each worker."""
    return worked(tmp_path_factory.mktemp("short"), whole=False)


def _was_done(work: Worked, names: set[str], covered: set[str]) -> None:
    lines = set(work.seen.output.splitlines())
    assert {f"seen {name}" for name in names} <= lines
    assert {f"covered {name}" for name in covered} <= lines
    assert {"copied 4", "done everything", "locked"} <= lines
    assert len(list(work.out.iterdir())) == 4


def _left_no_trace(work: Worked) -> None:
    machine = work.machine
    machine.nothing_beside(work.seen, machine.work / "vault", work.out)
    assert {path.name for path in machine.work.iterdir()} == {"vault", "out"}
    assert machine.unfinished() == []
    hidden = [word for name, word in work.words.items() if name not in ("plain", "office")]
    assert machine.readable(hidden) == []
    assert not any(word in work.seen.output for word in work.words.values())
    assert work.seen.families <= {"AF_UNIX", "AF_NETLINK"}
    python = {Path(sys.executable).name, Path(sys.executable).resolve().name}
    assert work.seen.programs <= python | {"tesseract"}
    assert ("tesseract" in work.seen.programs) == (shutil.which("tesseract") is not None)


def _memory_is_clean(work: Worked) -> None:
    assert work.told["workers"] >= 4, "few workers were at work, so it does not show that they end"
    assert work.told["workers_left"] == 0
    assert {name: times for name, times in work.told["found"].items() if times} == {}


def test_everything_was_done(short: Worked) -> None:
    _was_done(short, set(evidence_planted.SHORT), {"photo.jpg", "paper.pdf"})


def test_only_the_vault_and_the_copies_are_written(short: Worked) -> None:
    _left_no_trace(short)


def test_after_locking_nothing_that_was_seen_or_typed_is_in_memory(short: Worked) -> None:
    _memory_is_clean(short)


@pytest.mark.soak
def test_every_type_there_is(tmp_path: Path) -> None:
    work = worked(tmp_path, whole=True)
    names = set(evidence_planted.files(dict.fromkeys(evidence_planted.WORDS, "x"), whole=True))
    _was_done(work, names, {"photo.jpg", "paper.pdf", "wave.wav", "web.webm"})
    _left_no_trace(work)
    _memory_is_clean(work)


@pytest.mark.soak
def test_an_open_vault_holds_what_is_searched_for(tmp_path: Path) -> None:
    found = worked(tmp_path, whole=False, lock=False).told["found"]
    assert found["seed"] > 0
    for name in ("title", "typed"):
        assert sum(found[f"{name} {code}"] for code in ENCODINGS) > 0, name
