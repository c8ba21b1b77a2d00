"""What the terminal leaves on a machine: the files it was asked for, and nothing else."""

from __future__ import annotations

import sys

import pytest

from tests.traces.machine import ROOT, Machine
from tests.traces.witness import Seen, files_with, forms
from ui.demonstration.stories import demonstration_cases

pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


def markers() -> list[str]:
    """Names, texts and file names that must be readable nowhere outside an export."""
    found = []
    for case in demonstration_cases():
        found.append(case.title)
        found += [name.form for person in case.people for name in person.names]
        found += [testimony.paragraphs[0][:60] for testimony in case.testimonies]
        found += [item.file_name for item in case.evidence]
    return found


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Seen]:
    """The whole job of the demonstration, watched."""
    machine = Machine(tmp_path_factory.mktemp("watched"))
    machine.prepare()
    seen = machine.start([sys.executable, ROOT / "main.py", "demo", machine.work / "demonstration"]).end()
    assert seen.returncode == 0, seen.output
    return machine, seen


def test_the_watching_itself_sees_writes(demonstration: tuple[Machine, Seen]) -> None:
    machine, seen = demonstration
    assert str(machine.work / "demonstration" / "dossier.pdf") in seen.written


def test_only_the_chosen_folder_is_written_to(demonstration: tuple[Machine, Seen]) -> None:
    machine, seen = demonstration
    machine.nothing_beside(seen, machine.work / "demonstration")


def test_no_socket_is_asked_for(demonstration: tuple[Machine, Seen]) -> None:
    assert demonstration[1].families <= {"AF_UNIX"}


def test_nothing_of_the_records_is_readable(demonstration: tuple[Machine, Seen]) -> None:
    machine, _ = demonstration
    folder = machine.work / "demonstration"
    assert files_with(folder / "vault", markers()) == []
    sealed = (folder / "hand-off.age").read_bytes()
    assert not any(form in sealed for marker in markers() for form in forms(marker))


def test_no_temporary_name_stays(demonstration: tuple[Machine, Seen]) -> None:
    machine, _ = demonstration
    assert machine.unfinished() == []
