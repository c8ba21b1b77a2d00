"""What the terminal leaves on a machine: the files it was asked for, and nothing else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.traces.witness import Seen, files_with, forms, outside, watch
from ui.demonstration.stories import demonstration_cases

ROOT = Path(__file__).resolve().parents[2]
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
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Seen]:
    """The whole job watched: a home of its own, a folder to work in."""
    base = tmp_path_factory.mktemp("watched")
    home, work, temporary = base / "home", base / "work", base / "tmp"
    for folder in (home, work, temporary):
        folder.mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    seen = watch(
        [sys.executable, str(ROOT / "main.py"), "demo", str(work / "demonstration")],
        folder=work,
        environment=environment,
        record=base / "calls",
    )
    assert seen.returncode == 0, seen.output
    return base, seen


def test_the_watching_itself_sees_writes(demonstration: tuple[Path, Seen]) -> None:
    base, seen = demonstration
    assert str(base / "work" / "demonstration" / "dossier.pdf") in seen.written


def test_only_the_chosen_folder_is_written_to(demonstration: tuple[Path, Seen]) -> None:
    base, seen = demonstration
    assert outside(seen.written, base / "work" / "demonstration") == set()
    assert list((base / "home").rglob("*")) == []
    assert list((base / "tmp").rglob("*")) == []


def test_no_socket_is_asked_for(demonstration: tuple[Path, Seen]) -> None:
    assert demonstration[1].families <= {"AF_UNIX"}


def test_nothing_of_the_records_is_readable(demonstration: tuple[Path, Seen]) -> None:
    base, _ = demonstration
    folder = base / "work" / "demonstration"
    assert files_with(folder / "vault", markers()) == []
    sealed = (folder / "hand-off.age").read_bytes()
    assert not any(form in sealed for marker in markers() for form in forms(marker))


def test_the_search_for_markers_can_find_one(tmp_path: Path) -> None:
    (tmp_path / "leak").write_bytes("x Құлынды Ерке y".encode("utf-16-le"))
    assert files_with(tmp_path, ["Құлынды Ерке"]) == ["leak"]


def test_no_temporary_name_stays(demonstration: tuple[Path, Seen]) -> None:
    base, _ = demonstration
    assert [path for path in (base / "work").rglob("*") if path.name.endswith((".part", "-wal", "-shm"))] == []
