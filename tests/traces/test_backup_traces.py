"""What backing up, rehearsing and restoring leave on a machine: the vault, the stick, the vault restored, no more."""

from __future__ import annotations

import shlex
import sys

import pytest

from archive.vault import Vault
from tests.traces.machine import ROOT, Machine
from tests.traces.witness import Seen

PASSPHRASE = "seven quiet rivers"
MARKERS = ["Құлынды Еркебай", "the green gate by the canal", "planted-name.bin"]
pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Seen]:
    """Backup twice, verify, rehearse, restore: one after another, watched."""
    machine = Machine(tmp_path_factory.mktemp("watched"))
    machine.prepare()
    vault = Vault.create(machine.work / "vault", PASSPHRASE, work_factor=17)
    vault.people.add(MARKERS[0])
    item = vault.evidence.add(MARKERS[1])
    vault.intake.take_in_bytes(MARKERS[1].encode() * 50, MARKERS[2], item.id)
    vault.lock()
    program = shlex.join([sys.executable, str(ROOT / "main.py")])
    given = f"--passphrase-fd 3 3<{machine.secret(PASSPHRASE)}"
    again = f"--rehearse-passphrase-fd 4 4<{machine.secret(PASSPHRASE)}"
    lines = [
        f"{program} backup vault stick {given}",
        f"{program} backup vault stick --keep 1 --verify-all {given}",
        f"{program} verify stick {given}",
        f"{program} rehearse vault stick --work room {given} {again}",
        f"{program} restore stick back {given}",
    ]
    (machine.work / "room").mkdir()
    seen = machine.start(["sh", "-c", " && ".join(lines)]).end()
    assert seen.returncode == 0, seen.output
    return machine, seen


def test_only_the_folders_that_were_named_are_written_to(watched: tuple[Machine, Seen]) -> None:
    machine, seen = watched
    machine.nothing_beside(seen, machine.work)
    assert list((machine.work / "room").iterdir()) == []
    assert sorted(path.name for path in machine.work.iterdir()) == ["back", "room", "stick", "vault"]


def test_no_socket_is_asked_for(watched: tuple[Machine, Seen]) -> None:
    assert watched[1].families <= {"AF_UNIX"}


def test_nothing_of_the_records_is_readable_on_the_stick_or_elsewhere(watched: tuple[Machine, Seen]) -> None:
    assert watched[0].readable(MARKERS) == []


def test_no_unfinished_name_stays(watched: tuple[Machine, Seen]) -> None:
    assert watched[0].unfinished() == []
