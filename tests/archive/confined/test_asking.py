"""What a worker says is checked, and what it does to itself costs one task."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.confined import asking
from archive.confined.asking import ConfinedWorker, DecodingRefused, InMemory
from archive.confined.channel import STEP, WANTED, Kind, write_frame
from archive.errors import ObjectDamaged
from crypto.jobs import Cancelled, CancelToken

HOSTILE = """
import os, struct, sys, time
out = sys.stdout.buffer
def say(kind, body): out.write(struct.pack(">BI", kind, len(body)) + body); out.flush()
say(4, b"full")
head = sys.stdin.buffer.read(5)
sys.stdin.buffer.read(struct.unpack(">BI", head)[1])
{what}
sys.stdin.buffer.read(1)
"""


@pytest.fixture
def worker() -> Iterator[ConfinedWorker]:
    made = ConfinedWorker("pictures")
    yield made
    made.close()


def frame(kind: Kind, body: bytes) -> str:
    sink = io.BytesIO()
    write_frame(sink, kind, body)
    return f"out.write({sink.getvalue()!r}); out.flush()"


@pytest.mark.parametrize(
    "what",
    [
        "os._exit(1)",
        "os.abort()",
        "out.write(b'\\xff' * 5); out.flush()",
        'out.write(struct.pack(">BI", 8, 2**31)); out.flush()',
        frame(Kind.WANTED, WANTED.pack(1, 0, 1)),
        frame(Kind.WANTED, WANTED.pack(0, 2**63, 1)),
        frame(Kind.WANTED, WANTED.pack(0, 0, 4)),
        frame(Kind.WANTED, b"short"),
        frame(Kind.STEP, b"short"),
        frame(Kind.DONE, b"[]"),
        frame(Kind.DONE, b"{"),
        frame(Kind.DONE, b"[" * 200_000),
        frame(Kind.REFUSED, b"<b>Not a code</b>"),
        frame(Kind.STATE, b"full"),
        frame(Kind.TASK, b"{}"),
        "[" + frame(Kind.PIECE, bytes(1000)).split(";")[0] + " for _ in range(2)]; out.flush()",
    ],
)
def test_a_worker_in_a_stranger_s_hands_costs_one_task(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker
) -> None:
    (tmp_path / "hostile.py").write_text(HOSTILE.format(what=what))
    with monkeypatch.context() as patched:
        patched.setattr(asking, "WORKER", tmp_path / "hostile.py")
        with pytest.raises(DecodingRefused) as refused:
            worker.ask("picture", {}, [InMemory(b"abc")], most=1500)
    assert refused.value.reason == "broke_off"
    with pytest.raises(DecodingRefused) as second:
        worker.ask("picture", {"side": 1, "most_pixels": 1}, [InMemory(b"abc")])
    assert second.value.reason == "damaged"


def test_silence_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker) -> None:
    (tmp_path / "hostile.py").write_text(HOSTILE.format(what="time.sleep(60)"))
    monkeypatch.setattr(asking, "WORKER", tmp_path / "hostile.py")
    with pytest.raises(DecodingRefused) as refused:
        worker.ask("picture", {}, seconds=0.3)
    assert refused.value.reason == "too_slow"


def test_talking_for_ever_ends_it_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker
) -> None:
    """A file that leads its reader in a circle has it ask for the same bytes again and again."""
    wanted = f"[(say(5, {WANTED.pack(0, 0, 1)!r}), sys.stdin.buffer.read(6), time.sleep(0.01)) for _ in range(6000)]"
    (tmp_path / "circle.py").write_text(HOSTILE.format(what=wanted))
    monkeypatch.setattr(asking, "WORKER", tmp_path / "circle.py")
    for longest, seconds in ((0.3, 30.0), (None, 0.1)):
        began = time.monotonic()
        with pytest.raises(DecodingRefused) as refused:
            worker.ask("picture", {}, [InMemory(b"abc")], seconds=seconds, longest=longest)
        assert refused.value.reason == "too_slow"
        assert time.monotonic() - began < 10


def test_work_that_goes_on_saying_something_is_not_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker
) -> None:
    step = STEP.pack(1, 10)
    what = f"[(time.sleep(0.1), say(6, {step!r})) for _ in range(8)]; say(8, b'{{}}')"
    (tmp_path / "slow.py").write_text(HOSTILE.format(what=what))
    monkeypatch.setattr(asking, "WORKER", tmp_path / "slow.py")
    told: list[tuple[int, int, str]] = []
    worker.ask("picture", {}, seconds=0.6, progress=lambda *step: told.append(step))
    assert told == [(1, 10, "decode")] * 8


class Damaged:
    """A sealed file that does not open."""

    size = 10

    def read_at(self, offset: int, count: int) -> bytes:
        raise ObjectDamaged(item="E-0001", reason="unreadable")


def test_what_a_source_raises_is_what_the_person_hears(worker: ConfinedWorker) -> None:
    with pytest.raises(ObjectDamaged):
        worker.ask("picture", {"side": 10, "most_pixels": 10}, [Damaged()])
    before = worker.generation
    assert before
    with pytest.raises(DecodingRefused):
        worker.ask("picture", {"side": 10, "most_pixels": 10}, [InMemory(b"abc")])
    assert worker.generation == before, "it lives on"


def test_cancelling_ends_a_silent_worker_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker
) -> None:
    """A page that takes its time says nothing meanwhile."""
    (tmp_path / "silent.py").write_text(HOSTILE.format(what="time.sleep(60)"))
    monkeypatch.setattr(asking, "WORKER", tmp_path / "silent.py")
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        worker.ask("picture", {}, token=token)
    assert time.monotonic() - began < 10
    assert not worker.generation


def test_cancelling_ends_the_worker_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: ConfinedWorker
) -> None:
    what = f"[(time.sleep(0.05), say(6, {STEP.pack(1, 10)!r})) for _ in range(400)]"
    (tmp_path / "slow.py").write_text(HOSTILE.format(what=what))
    monkeypatch.setattr(asking, "WORKER", tmp_path / "slow.py")
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        worker.ask("picture", {}, token=token)
    assert time.monotonic() - began < 5
    assert worker.generation == 0


def test_an_unknown_task_is_refused_and_an_unknown_role_never_answers(worker: ConfinedWorker) -> None:
    with pytest.raises(DecodingRefused):
        worker.ask("paint", {})
    nobody = ConfinedWorker("nobody")
    with pytest.raises(DecodingRefused):
        nobody.ask("picture", {})
    nobody.close()


def test_the_answer_s_fields_are_within_bounds_or_nothing() -> None:
    answer = asking.Answer({"width": True, "name": 7, "side": 5}, ())
    assert answer.number("side", 1, 5) == 5
    for name in ("width", "name", "missing", "side"):
        with pytest.raises(DecodingRefused):
            answer.number(name, 1, 4)
        with pytest.raises(DecodingRefused):
            answer.words(name, 100)


def test_a_worker_outlives_the_thread_that_asked_first(worker: ConfinedWorker) -> None:
    """Threads of a pool end when they like."""
    first = threading.Thread(target=worker.start)
    first.start()
    first.join()
    generation = worker.generation
    time.sleep(0.3)
    with pytest.raises(DecodingRefused) as refused:
        worker.ask("picture", {"side": 8, "most_pixels": 64}, [InMemory(b"no picture")])
    assert refused.value.reason == "damaged"
    assert worker.generation == generation
