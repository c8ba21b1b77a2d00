"""The ground that tests stand on holds: no display, no home of a person, and traces are seen."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

Watch = Callable[..., AbstractContextManager[None]]


def test_the_home_is_nobodys(private_home: Path) -> None:
    assert Path.home() == private_home
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = Path(os.environ[name])
        assert folder.is_relative_to(private_home)
        assert folder.stat().st_mode & 0o077 == 0
    # Where a window has been made before, the program itself has said that there is no bus.
    assert os.environ.get("DBUS_SESSION_BUS_ADDRESS", "disabled:") == "disabled:"


def test_windows_need_no_display() -> None:
    assert os.environ["QT_QPA_PLATFORM"]


def test_hostile_names_can_be_made_here(hostile_names: tuple[str, ...], tmp_path: Path) -> None:
    assert len(hostile_names) > 10
    assert list(tmp_path.iterdir()) == []
    for name in hostile_names:
        (tmp_path / name).touch()
    assert {path.name for path in tmp_path.iterdir()} == set(hostile_names)


def add(folder: Path) -> None:
    (folder / "left").mkdir()


def change(folder: Path) -> None:
    (folder / "kept").write_bytes(b"other")


def remove(folder: Path) -> None:
    (folder / "kept").unlink()


@pytest.mark.parametrize("trace", [add, change, remove])
def test_each_kind_of_trace_is_seen(trace: Callable[[Path], None], no_traces: Watch, tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"kept")
    with pytest.raises(AssertionError, match="left behind or changed"), no_traces(tmp_path):
        trace(tmp_path)


def test_what_is_allowed_and_what_was_undone_is_no_trace(no_traces: Watch, tmp_path: Path) -> None:
    with no_traces(tmp_path, allow=("allowed",)):
        (tmp_path / "allowed").touch()
        (tmp_path / "passing").touch()
        (tmp_path / "passing").unlink()


def test_the_error_of_the_block_passes_through(no_traces: Watch, tmp_path: Path) -> None:
    with pytest.raises(KeyError), no_traces(tmp_path):
        raise KeyError
