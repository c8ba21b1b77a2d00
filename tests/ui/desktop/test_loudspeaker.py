"""The loudspeaker asks for samples, falls silent, and says so where there is none. No file comes of it."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import snapshot
from ui.desktop.loudspeaker import Loudspeaker, present_backends, quiet_sound_server


def test_it_asks_again_and_again_until_it_is_stopped(qtbot: QtBot, private_home: Path) -> None:
    before = snapshot(private_home)
    asked: list[int] = []

    def fill(count: int) -> bytes:
        asked.append(count)
        return bytes(count * 4)

    speaker = Loudspeaker(("NULL",))
    assert speaker.start(fill)
    qtbot.waitUntil(lambda: sum(asked) > 9600)
    speaker.stop()
    stopped = len(asked)
    qtbot.wait(120)
    assert len(asked) == stopped
    speaker.stop()
    assert snapshot(private_home) == before


@pytest.mark.skipif(sys.platform != "linux", reason="sockets and cards of Linux")
def test_without_a_server_and_a_card_nothing_is_tried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ui.desktop.loudspeaker._SOUND_CARDS", tmp_path / "none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("PULSE_RUNTIME_PATH", raising=False)
    assert present_backends() == ()
    assert not Loudspeaker().start(lambda count: bytes(count * 4))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse" / "native"))
        assert present_backends() == ("PULSEAUDIO",)
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    quiet_sound_server(environment)
    assert environment["PULSE_COOKIE"] == "/dev/zero"
    assert environment["PULSE_RUNTIME_PATH"] == str(tmp_path / "pulse")
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "pcmC0D0p").touch()
    assert present_backends() == ("PULSEAUDIO", "ALSA")


def test_a_device_that_cannot_be_had_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    assert not Loudspeaker(("PULSEAUDIO",)).start(lambda count: bytes(count * 4))
