"""Makes samples heard, by whatever sound this machine has. Writes no file and asks for no network."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Generator, MutableMapping
from pathlib import Path
from typing import Any

_RATE = 48_000
_BUFFER_MS = 80
_SOUND_CARDS = Path("/dev/snd")


def quiet_sound_server(environment: MutableMapping[str, str]) -> None:
    """Have the library of PulseAudio make no cookie and no folders of its own: the socket tells who we are."""
    environment.setdefault("PULSE_COOKIE", "/dev/zero")
    server = _server(environment)
    if server is not None:
        environment.setdefault("PULSE_RUNTIME_PATH", str(server.parent))


class Loudspeaker:
    """The sound of this machine, open while something plays. Sixteen bits, two channels, 48,000 moments a second."""

    def __init__(self, backends: tuple[str, ...] | None = None) -> None:
        """``backends`` by their names in ``miniaudio.Backend``; by themselves those that are here."""
        self._backends = backends
        self._device: Any = None

    @property
    def delay(self) -> int:
        """Microseconds from asking for a sample to hearing it, about."""
        return _BUFFER_MS * 1000

    def start(self, fill: Callable[[int], bytes]) -> bool:
        """Ask ``fill`` for moments again and again, on a thread of its own; ``False`` where nothing can sound."""
        self.stop()
        names = self._backends if self._backends is not None else present_backends()
        if not names:
            return False
        quiet_sound_server(os.environ)
        import miniaudio

        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=2,
                sample_rate=_RATE,
                buffersize_msec=_BUFFER_MS,
                backends=[miniaudio.Backend[name] for name in names],
                app_name="Strongroom",
            )
            flow = _flow(fill)
            next(flow)
            self._device.start(flow)
        except miniaudio.MiniaudioError:
            self.stop()
            return False
        return True

    def stop(self) -> None:
        """Fall silent, and let the device go."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def present_backends() -> tuple[str, ...]:
    """What is worth trying here. Nothing where there is no sound server and no card: trying would leave folders."""
    if sys.platform == "darwin":
        return ("COREAUDIO",)
    if sys.platform == "win32":
        return ("WASAPI", "DSOUND", "WINMM")
    found = []
    if _server(os.environ) is not None:
        found.append("PULSEAUDIO")
    if any(_SOUND_CARDS.glob("pcm*p")):
        found.append("ALSA")
    return tuple(found)


def _server(environment: MutableMapping[str, str]) -> Path | None:
    folder = environment.get("PULSE_RUNTIME_PATH") or f"{environment.get('XDG_RUNTIME_DIR', '')}/pulse"
    socket = Path(folder) / "native"
    try:
        return socket if socket.is_absolute() and stat.S_ISSOCK(socket.stat().st_mode) else None
    except OSError:
        return None


def _flow(fill: Callable[[int], bytes]) -> Generator[bytes, int, None]:
    count = yield b""
    while True:
        count = yield fill(count)
