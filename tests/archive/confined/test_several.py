"""Work at once: in order, stopped at once, and nothing of it left running."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from archive.confined.several import in_order
from crypto.jobs import Cancelled, CancelToken


def test_answers_come_in_the_order_of_the_work() -> None:
    def slow_first(number: int, _token: CancelToken) -> int:
        time.sleep(0.05 if number == 0 else 0)
        return number * 10

    assert list(in_order(iter(range(9)), slow_first, None, at_once=3)) == [number * 10 for number in range(9)]


def test_two_are_worked_on_at_once() -> None:
    meeting = threading.Barrier(2)
    met = in_order(iter("ab"), lambda one, _token: (meeting.wait(10), one)[1], None, at_once=2)
    assert list(met) == ["a", "b"]


def test_no_more_is_taken_than_is_worked_on_and_waits() -> None:
    taken: list[int] = []

    def work() -> Iterator[int]:
        for number in range(50):
            taken.append(number)
            yield number

    answers = in_order(work(), lambda number, _token: number, None, at_once=2)
    next(answers)
    assert len(taken) <= 3
    answers.close()


@pytest.mark.parametrize("how", ["cancelled", "fails", "nobody listens"])
def test_whatever_ends_it_nothing_is_left_running(how: str) -> None:
    token, before = CancelToken(), threading.active_count()
    stopped = threading.Event()

    def do(number: int, stop: CancelToken) -> int:
        if number == 0 and how != "cancelled":
            return 0
        if number == 1 and how == "fails":
            raise ZeroDivisionError
        while not stop.cancelled:
            time.sleep(0.005)
        stopped.set()
        stop.check()
        return number

    answers = in_order(iter(range(4)), do, token, at_once=2)
    if how == "cancelled":
        threading.Timer(0.05, token.cancel).start()
        with pytest.raises(Cancelled):
            list(answers)
    elif how == "fails":
        with pytest.raises(ZeroDivisionError):
            list(answers)
    else:
        next(answers)
        answers.close()
    assert threading.active_count() <= before + 1
    assert how != "cancelled" or stopped.is_set()
