"""Readable files outside: whole or not there, with and without names for what is being written."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import exports.whole_outside as module
from archive.errors import DiskFull
from exports.whole_outside import whole_outside, write_outside
from tests.architecture.sources import ROOT

HALF = """
import sys, pathlib, os, signal
import exports.whole_outside as module
if sys.argv[2] == "named":
    module._unnamed = lambda folder: None
with module.whole_outside(pathlib.Path(sys.argv[1])) as file:
    file.write(b"half of what was to be read")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(params=["unnamed", "named"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of writing, whatever this system and its disk can."""
    if request.param == "named":
        monkeypatch.setattr(module, "_unnamed", lambda folder: None)
    elif sys.platform != "linux":
        pytest.skip("only Linux has files without names")
    else:
        monkeypatch.delattr(module, "_named")
    return str(request.param)


def cut_off(target: Path, error: Exception | None) -> None:
    """Half of it is written; then this happens, or somebody else makes a file of that name."""
    with whole_outside(target) as file:
        file.write(b"half")
        if error is not None:
            raise error
        target.write_bytes(b"somebody else's")


@pytest.mark.usefixtures("way")
def test_it_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "E-0001-1.png"
    write_outside(target, b"whole")
    assert target.read_bytes() == b"whole"
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        write_outside(target, b"another")
    with pytest.raises(KeyError):
        cut_off(tmp_path / "E-0001-2.png", KeyError())
    with pytest.raises(DiskFull):
        cut_off(tmp_path / "E-0001-2.png", OSError(errno.ENOSPC, "full"))
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_bytes() == b"whole"


@pytest.mark.usefixtures("way")
def test_a_name_that_is_taken_meanwhile_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "E-0001-1.png"
    with pytest.raises(FileExistsError):
        cut_off(target, None)
    assert target.read_bytes() == b"somebody else's"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_after_a_kill_nothing_is_there_or_the_next_one_clears_it_away(tmp_path: Path, way: str) -> None:
    target = tmp_path / "E-0001-1.png"
    ended = subprocess.run([sys.executable, "-c", HALF, target, way], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    left = [path.name for path in tmp_path.iterdir()]
    assert len(left) == (way == "named")
    assert target.name not in left
    strangers = tmp_path / ".0123456789abcdef.part"
    strangers.write_bytes(b"another program's")
    write_outside(target, b"whole")
    assert {path.name for path in tmp_path.iterdir()} == {target.name, strangers.name}


def test_one_that_is_being_written_is_not_cleared_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_unnamed", lambda folder: None)
    with whole_outside(tmp_path / "a.png") as file:
        file.write(b"a")
        write_outside(tmp_path / "b.png", b"b")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "b.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without names")
def test_a_disk_where_it_cannot_get_a_name_gets_it_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.link

    def link(source: object, *rest: object, **more: object) -> None:
        if str(source).startswith("/proc"):
            raise OSError(errno.EPERM, "no second names here")
        real(source, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "link", link)
    write_outside(tmp_path / "a.png", b"a" * 3_000_000)
    assert (tmp_path / "a.png").read_bytes() == b"a" * 3_000_000
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
