"""A finished file gets its name once, takes nobody's place, and is gone when it could not be made durable."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive.safefiles import whole_file

PROGRAM = (
    "import sys\n"
    "from pathlib import Path\n"
    "from archive.safefiles import write_whole\n"
    "import os\n"
    "os.setgid(65534); os.setuid(65534)\n"
    "try:\n"
    "    write_whole(Path(sys.argv[1]), b'words')\n"
    "except Exception as error:\n"
    "    print(error)\n"
)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def write_while_another_appears(target: Path) -> None:
    with whole_file(target) as file:
        file.write(b"ours")
        target.write_bytes(b"theirs")


def test_a_file_that_appeared_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "hand-off.age"
    with pytest.raises(FileExistsError):
        write_while_another_appears(target)
    assert target.read_bytes() == b"theirs"
    assert names(tmp_path) == [target.name]


def test_a_link_to_nowhere_is_a_file_that_is_there(tmp_path: Path) -> None:
    target = tmp_path / "hand-off.age"
    target.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError), whole_file(target):
        pass
    assert names(tmp_path) == [target.name]


@pytest.mark.parametrize("late", [False, True])
def test_a_stick_without_hard_links_is_written_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    target = tmp_path / "hand-off.age"
    if late:
        with pytest.raises(FileExistsError):
            write_while_another_appears(target)
    else:
        with whole_file(target) as file:
            file.write(b"ours")
    assert target.read_bytes() == (b"theirs" if late else b"ours")
    assert names(tmp_path) == [target.name]


def test_replacing_is_still_possible_when_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with whole_file(target, replace=True) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_nlink == 1
    assert names(tmp_path) == [target.name]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="another user is needed, so root is")
def test_what_could_not_be_made_durable_does_not_stay(tmp_path: Path) -> None:
    """A folder that takes files and cannot be opened, such as a drop box, cannot be synchronised."""
    drop = tmp_path / "drop"
    drop.mkdir()
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    drop.chmod(0o733)
    done = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM, drop / "file"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "medium_read_only", done
    assert names(drop) == []
