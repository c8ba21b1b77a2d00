"""A disk that is full or fails at some call: it is said, nothing acknowledged is lost, nothing is half there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.torture.killing import Templates
from tests.torture.refusals import SESSIONS, Refusal, made_by, pulled, refusals, refuse
from tests.torture.room import NoSmallDisk, small_disk, work_in_room
from tests.torture.workshop import Workshop

IN_SHORT = 8


@pytest.mark.peer
@pytest.mark.usefixtures("watching")
@pytest.mark.parametrize("session", SESSIONS)
def test_calls_that_are_refused(workshop: Workshop, templates: Templates, place: Path, session: str) -> None:
    script, names = SESSIONS[session]
    calls = made_by(workshop, templates, place, script, names)
    chance = random.Random(4)
    chosen = chance.sample(list(refusals(calls, script, names)), IN_SHORT)
    chosen += chance.sample(list(pulled(calls, script, names)), IN_SHORT)
    told = sum(refuse(workshop, templates, place, refusal, 1) for refusal in chosen)
    assert told > 0


@pytest.mark.peer
@pytest.mark.usefixtures("watching")
@pytest.mark.parametrize("call", ["fsync", "unlink"])
def test_a_last_change_that_the_medium_never_confirms(
    workshop: Workshop, templates: Templates, place: Path, call: str
) -> None:
    """Nothing is written after it, so that it stands in the log, or does not, when the medium is back."""
    names = ("allow_erasing",)
    calls = made_by(workshop, templates, place, "work", names)
    for number in range(1, calls.count(call) + 1):
        refuse(workshop, templates, place, Refusal("work", names, {call: f"{number}+"}, "EIO"), 2)


@pytest.mark.parametrize("script", ["work", "create", "frozen"])
def test_a_disk_that_is_full(workshop: Workshop, templates: Templates, tmp_path: Path, script: str) -> None:
    told = 0
    try:
        with small_disk(tmp_path / "disk") as disk:
            for blocks in (0, 1, 5, 8, 13, 20, 34, 55, 89, 144):
                told += work_in_room(workshop, templates, disk, blocks * 4096, blocks, script)
    except NoSmallDisk as reason:
        pytest.skip(f"no small disk can be mounted here: {reason}")
    assert told >= 9
