"""Sessions that are killed while confined workers and Tesseract are at work: no process and no half file is left."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.handling import HANDLING, copies_folder, markers
from tests.torture.killing import Templates, after, amid_handling, kill
from tests.torture.proof import prove
from tests.torture.scripts import PASSPHRASE, Task
from tests.torture.workshop import Workshop
from tests.traces.machine import Machine

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither fork nor SIGKILL")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """Where the sessions are at home and at work."""
    made = Machine(tmp_path_factory.mktemp("machine"))
    made.prepare()
    return made


@pytest.fixture(scope="module")
def handlers(machine: Machine) -> Iterator[Workshop]:
    """Where they are done and cut off."""
    with Workshop("handling", machine=machine) as opened:
        yield opened
    assert machine.readable(markers()) == []
    assert [*machine.home.iterdir(), *machine.temporary.iterdir(), *machine.work.iterdir()] == []


@pytest.mark.soak
def test_everything_that_handles_evidence_comes_to_its_end(
    handlers: Workshop, templates: Templates, place: Path
) -> None:
    expected = templates.copy("work", place, random.Random(1))
    task = Task("handling", str(place / "vault"), str(place / "outside"), PASSPHRASE, 1, names=tuple(HANDLING))
    ended = handlers.run(task)
    assert (ended.fault, ended.killed, ended.left) == ("", False, 0)
    assert {words["done"] for words in ended.said if "done" in words} == set(HANDLING)
    expected.hear(ended.said)
    prove(place / "vault", expected)


@pytest.mark.soak
def test_kills_amid_each(handlers: Workshop, templates: Templates, place: Path) -> None:
    *_, figures = kill(handlers, templates, place, 80, 7, amid_handling, ("handling",))
    assert figures.broken == [], "\n".join(figures.lines())
    assert set(figures.unfinished) - {"between", "open", "lock"} == set(HANDLING)


def test_a_kill_amid_everything_at_once(handlers: Workshop, templates: Templates, place: Path) -> None:
    """A film plays, pages are looked at, places covered and texts read; then the program is gone."""
    chance = random.Random(3)
    for moment in (0.25, 0.7):
        expected = templates.copy("work", place, chance)
        task = Task("handling", str(place / "vault"), str(place / "outside"), PASSPHRASE, 5, names=("at_once",))
        ended = handlers.run(task, kill_after=moment, words=2)
        assert (ended.killed, ended.middle) == (True, "at_once")
        after(place / "vault", expected, ended)


@pytest.mark.peer
@pytest.mark.usefixtures("watching")
def test_a_kill_before_a_copy_gets_its_name(handlers: Workshop, templates: Templates, place: Path) -> None:
    """The first names are those of sealed files in the vault; the last one is that of the copy outside."""
    expected = templates.copy("work", place, random.Random(1))
    task = Task("handling", str(place / "vault"), str(place / "outside"), PASSPHRASE, 5, names=("copy_picture",))
    cut = ("-e", "trace=link,linkat", "-e", "inject=linkat:signal=KILL:when=1", "-o", "/dev/null")
    ended = handlers.watched(task, *cut)
    assert (ended.killed, ended.middle) == (True, "copy_picture")
    after(place / "vault", expected, ended)
    assert list(copies_folder(place / "outside").iterdir()) == []
