"""Pulling the stick: noticed within its second, told once, and never for what was not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.stick_watch import StickWatch


@pytest.fixture
def watch(qtbot: QtBot) -> StickWatch:
    return StickWatch(seconds=0.02)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    key = tmp_path / "stick" / "my.key"
    key.write_bytes(b"k" * 64)
    return key


def test_a_file_that_vanishes_is_told_once(qtbot: QtBot, watch: StickWatch, stick: Path, tmp_path: Path) -> None:
    told: list[str] = []
    watch.gone.connect(told.append)
    watch.start({"folder": tmp_path, "key_file": stick})
    qtbot.wait(80)
    assert told == []
    with qtbot.waitSignal(watch.gone, timeout=3000):
        stick.rename(stick.with_name("elsewhere"))
    qtbot.wait(80)
    assert told == ["key_file"]


def test_another_file_in_its_place_is_not_it(qtbot: QtBot, watch: StickWatch, stick: Path) -> None:
    watch.start({"key_file": stick})
    other = stick.with_name("other")
    other.write_bytes(b"k" * 64)
    with qtbot.waitSignal(watch.gone, timeout=3000):
        other.replace(stick)


def test_a_folder_with_everything_in_it(qtbot: QtBot, watch: StickWatch, stick: Path, tmp_path: Path) -> None:
    watch.start({"folder": stick.parent})
    with qtbot.waitSignal(watch.gone, timeout=3000):
        stick.parent.rename(tmp_path / "pulled")


def test_nothing_is_told_after_stopping(qtbot: QtBot, watch: StickWatch, stick: Path) -> None:
    told: list[str] = []
    watch.gone.connect(told.append)
    watch.start({"key_file": stick})
    watch.stop()
    stick.unlink()
    qtbot.wait(100)
    assert told == []


def test_what_is_not_there_is_not_watched(qtbot: QtBot, watch: StickWatch, stick: Path, tmp_path: Path) -> None:
    told: list[str] = []
    watch.gone.connect(told.append)
    watch.start({"key_file": tmp_path / "never"})
    qtbot.wait(80)
    assert told == []
