"""What the verbs of the terminal leave on a machine, one after another and cut off in the middle of each."""

from __future__ import annotations

import shlex
import shutil
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive.backup import back_up
from archive.erase_access import allow
from archive.vault import Vault
from archive.ways_in import SharesWay
from crypto.age.identities import HybridIdentity
from tests.traces import planted
from tests.traces.machine import ROOT, Machine
from tests.traces.terminal_session import CASE, CHAPTERS, Chapter
from tests.traces.witness import Seen
from tests.ui.desktop.journey import story
from ui.cli.run import VERBS

SESSION = ROOT / "tests/traces/terminal_session.py"
FOLDERS = ("out", "room", "in the clear", "stick")
THERE = {*FOLDERS, "vault", "damaged", "sound"}
WATCHED_ELSEWHERE = {"demo"}
"""See ``test_terminal_traces``."""
pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


def furnish(machine: Machine) -> Path:
    """A vault, a damaged one with a sound backup, places to write to; returns the file to be taken in."""
    machine.prepare()
    planted.planted(machine.work / "vault")
    planted.damaged(machine.work / "damaged", machine.work / "sound")
    for name in FOLDERS:
        (machine.work / name).mkdir()
    return planted.to_take_in(machine.base / "usb")


@pytest.fixture(scope="module", params=CHAPTERS)
def worked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Chapter, Machine, Seen]:
    """Every verb of a chapter, watched."""
    machine = Machine(tmp_path_factory.mktemp("verbs"))
    file = furnish(machine)
    seen = machine.start([sys.executable, SESSION, request.param, file]).end(600)
    assert seen.returncode == 0, seen.output
    return CHAPTERS[request.param], machine, seen


def test_no_verb_is_left_out(worked: tuple[Chapter, Machine, Seen]) -> None:
    chapter, _, seen = worked
    assert {line.rpartition(" ")[0] for line in seen.output.splitlines()} == chapter.verbs
    used = {words.split()[0] for one in CHAPTERS.values() for words in one.verbs}
    assert used == set(VERBS) - WATCHED_ELSEWHERE


def test_only_what_was_named_is_written_to(worked: tuple[Chapter, Machine, Seen]) -> None:
    chapter, machine, seen = worked
    machine.nothing_beside(seen, machine.work)
    assert {path.name for path in machine.work.iterdir()} == THERE | chapter.made
    assert {path.name for path in (machine.work / "out").iterdir()} == chapter.handed_out
    assert list((machine.work / "room").iterdir()) == []
    assert machine.unfinished() == []


def test_no_socket_is_asked_for(worked: tuple[Chapter, Machine, Seen]) -> None:
    assert worked[2].families <= {"AF_UNIX"}


def test_only_what_was_asked_for_in_the_clear_is_readable(worked: tuple[Chapter, Machine, Seen]) -> None:
    chapter, machine, seen = worked
    assert machine.readable(planted.MARKERS) == list(chapter.in_the_clear)
    assert not any(marker in seen.output for marker in planted.MARKERS)


@dataclass(frozen=True)
class Cut:
    """A verb, and how many times it synchronises a file before it does not survive doing it once more."""

    words: str
    survived: int
    signal: str = "KILL"
    given: str = ""
    new: str = planted.NEW_PASSPHRASE


CUTS = (
    Cut("drop vault", 0, given=planted.DROPPED_WORDS),
    Cut("drop vault FILE", 0),
    Cut(f"intake vault FILE --case {CASE}", 4),
    Cut(f"intake vault FILE --case {CASE}", 6, "SEGV"),
    Cut("ways vault add-passphrase --new-passphrase-fd 4", 3),
    Cut("ways vault add-key-file out/door.key --make", 5),
    Cut("ways vault add-shares --need 2 --of 3 --sheet out/sheets.pdf", 5),
    Cut("backup vault stick", 12),
    Cut("restore sound back", 6),
    Cut("rehearse vault kept --work room --rehearse-passphrase-fd 4", 8, new=story.PASSPHRASE),
    Cut(f"export vault {CASE} -o out/package.age --use partner_ngo --audience '{planted.AUDIENCE}' -r KEY", 3),
    Cut(
        f"export vault {CASE} -o out/package.age --use partner_ngo --audience '{planted.AUDIENCE}' -r KEY", 4, "SEGV"
    ),
    Cut("rekey vault --new-passphrase-fd 4", 100),
    Cut("rescue damaged --to saved", 15),
    Cut("rescue damaged --to saved", 20, "SEGV"),
    Cut("rescue damaged --from-backup sound --old-records", 6),
    Cut("travel-lock vault", 0, given="travel\n"),
    Cut("erase-access vault", 0, given="erase\n"),
)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """Made once; each test works on a copy. The vault may travel, and its access may be erased."""
    machine = Machine(tmp_path_factory.mktemp("furnished"))
    furnish(machine)
    vault = Vault.open(machine.work / "vault", story.PASSPHRASE)
    try:
        made = vault.ways.add_shares(2, 3)
        vault.ways.test(made.way.name, SharesWay(made.shares[:2]))
        allow(vault, True)
        (machine.work / "kept").mkdir()
        back_up(vault, machine.work / "kept")
    finally:
        vault.lock()
    return machine


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: f"{cut.words.partition(' --')[0]} {cut.signal}")
def test_cut_off_in_the_middle(cut: Cut, furnished: Machine, tmp_path: Path) -> None:
    machine = Machine(Path(shutil.copytree(furnished.base, tmp_path / "machine")))
    words = cut.words.replace("FILE", shlex.quote(str(machine.base / "usb" / planted.DROPPED_FILE)))
    words = words.replace("KEY", str(HybridIdentity.generate().recipient()))
    if not words.startswith(("drop", "erase-access")):
        words += f" --passphrase-fd 3 3<{machine.secret(story.PASSPHRASE)} 4<{machine.secret(cut.new)}"
    program = shlex.join([sys.executable, str(ROOT / "main.py")])
    # Nothing stands against a file with the memory in it but what the program does itself.
    running = machine.start(
        ["sh", "-c", f"ulimit -c unlimited 2>&-; exec {program} {words}"],
        cut=f"fsync,fdatasync:signal={cut.signal}:when={cut.survived + 1}",
    )
    seen = running.end(typed=cut.given)
    assert seen.returncode == -getattr(signal, f"SIG{cut.signal}"), seen.output
    assert "core dumped" not in (machine.base / "calls").read_text()
    machine.nothing_beside(seen, machine.work)
    assert machine.readable(planted.MARKERS) == []
    assert seen.families <= {"AF_UNIX"}
    beginning = {path.name for path in furnished.work.iterdir()}
    assert not [path for path in machine.work.iterdir() if "core" in path.name and path.name not in beginning]
