"""Workers that were ended for good: nobody who still asks, from any thread, starts another."""

from __future__ import annotations

import threading
import time

import pytest

from archive.confined.asking import DecodingRefused
from archive.confined.workers import Workers


def test_nobody_starts_another_worker_after_the_end() -> None:
    workers = Workers(1)
    with workers.own("media") as worker, workers.borrowed("pictures") as shared:
        assert worker.generation
        assert shared.generation
        workers.close()
        for one in (worker, shared):
            with pytest.raises(DecodingRefused) as refused:
                one.ask("close", {})
            assert (refused.value.reason, one.generation, one.start()) == ("broke_off", 0, one.confinement)
            assert one.generation == 0
    for taking in (workers.own, workers.borrowed):
        with pytest.raises(DecodingRefused), taking("media"):
            pytest.fail("another worker was given")


def test_one_that_is_being_started_at_the_end_is_ended() -> None:
    workers = Workers(1)
    refused: list[str] = []

    def work() -> None:
        try:
            with workers.own("facts"):
                pass
        except DecodingRefused as error:
            refused.append(error.reason)

    thread = threading.Thread(target=work)
    thread.start()
    while not workers._all:
        time.sleep(0.001)
    workers.close()
    thread.join(20)
    assert workers._all[0].generation == 0
    assert refused in ([], ["broke_off"])


def test_the_end_waits_for_those_who_work_beside() -> None:
    workers = Workers(1)
    told = threading.Event()

    def work() -> None:
        with workers.own("media"):
            told.set()
            time.sleep(0.2)

    thread = workers.beside("reader", work)
    assert told.wait(20)
    workers.close()
    assert not thread.is_alive()
