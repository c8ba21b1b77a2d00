"""What backing up, rehearsing and restoring leave on a machine: the vault, the stick, the vault restored, no more."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import pytest

from archive.vault import Vault
from tests.traces.witness import Seen, files_with, outside, watch

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "seven quiet rivers"
MARKERS = ["Құлынды Еркебай", "the green gate by the canal", "planted-name.bin"]
pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Seen]:
    """Backup twice, verify, rehearse, restore: one after another, watched."""
    base = tmp_path_factory.mktemp("watched")
    home, work, temporary = base / "home", base / "work", base / "tmp"
    for folder in (home, work, temporary):
        folder.mkdir()
    vault = Vault.create(work / "vault", PASSPHRASE, work_factor=17)
    vault.people.add(MARKERS[0])
    item = vault.evidence.add(MARKERS[1])
    vault.intake.take_in_bytes(MARKERS[1].encode() * 50, MARKERS[2], item.id)
    vault.lock()
    secret = base / "secret"
    secret.write_text(f"{PASSPHRASE}\n")
    program = shlex.join([sys.executable, str(ROOT / "main.py")])
    given = f"--passphrase-fd 3 3<{shlex.quote(str(secret))}"
    again = f"--rehearse-passphrase-fd 4 4<{shlex.quote(str(secret))}"
    lines = [
        f"{program} backup vault stick {given}",
        f"{program} backup vault stick --keep 1 --verify-all {given}",
        f"{program} verify stick {given}",
        f"{program} rehearse vault stick --work room {given} {again}",
        f"{program} restore stick back {given}",
    ]
    (work / "room").mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    seen = watch(["sh", "-c", " && ".join(lines)], folder=work, environment=environment, record=base / "calls")
    assert seen.returncode == 0, seen.output
    return base, seen


def test_only_the_folders_that_were_named_are_written_to(watched: tuple[Path, Seen]) -> None:
    base, seen = watched
    assert outside(seen.written, base / "work") == set()
    assert list((base / "home").rglob("*")) == []
    assert list((base / "tmp").rglob("*")) == []
    assert list((base / "work" / "room").iterdir()) == []
    assert sorted(path.name for path in (base / "work").iterdir()) == ["back", "room", "stick", "vault"]


def test_no_socket_is_asked_for(watched: tuple[Path, Seen]) -> None:
    assert watched[1].families <= {"AF_UNIX"}


def test_nothing_of_the_records_is_readable_on_the_stick_or_elsewhere(watched: tuple[Path, Seen]) -> None:
    base, _ = watched
    assert files_with(base / "work", MARKERS) == []


def test_no_unfinished_name_stays(watched: tuple[Path, Seen]) -> None:
    base, _ = watched
    assert [path for path in (base / "work").rglob("*") if path.name.endswith((".part", "-wal", "-shm"))] == []
