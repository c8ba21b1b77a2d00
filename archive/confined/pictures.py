"""Asks the confined worker for pictures, and survives whatever a file does to it."""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from archive.errors import ArchiveError

WORKER = Path(__file__).resolve().parent / "worker.py"
MOST_PIXELS = 120_000_000
MOST_FILE_BYTES = 256 * 1024 * 1024
SECONDS = 30.0
_REQUEST = struct.Struct(">QII")
_ANSWER = struct.Struct(">IIIII")
_MOST_JPEG = 64 * 1024 * 1024

PICTURE_TYPES = frozenset(
    {"image/jpeg", "image/png", "image/webp", "image/tiff", "image/gif", "image/bmp"}
)


@dataclass(eq=False)
class PictureRefused(ArchiveError):
    """No picture can be made of the file: damaged, too large, of an unknown kind, or it broke the worker."""

    code: ClassVar[str] = "picture_refused"


@dataclass(frozen=True)
class Picture:
    """A JPEG that this program made: upright, without metadata, of at most the size asked for."""

    jpeg: bytes
    width: int
    height: int
    original_width: int
    original_height: int


class PictureMaker:
    """One worker process, started when first needed, started anew after it was ended.

    The worker gets the bytes of the file through a pipe and nothing else. It never holds
    a key, and on Linux it cannot open a file, start a program or reach a network.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._state = ""

    @property
    def confinement(self) -> str:
        """``full``, ``partial`` or ``off``; empty before the first picture."""
        return self._state

    def picture(self, data: bytes, longest_side: int) -> Picture:
        """A picture of an image file. Takes at most ``SECONDS`` seconds.

        Raises:
            PictureRefused.
        """
        if len(data) > MOST_FILE_BYTES:
            raise PictureRefused
        with self._lock:
            process = self._running()
            watchdog = threading.Timer(SECONDS, process.kill)
            watchdog.start()
            try:
                return self._ask(process, data, longest_side)
            except (OSError, EOFError, struct.error) as error:
                self._end()
                raise PictureRefused from error
            finally:
                watchdog.cancel()

    def _ask(self, process: subprocess.Popen[bytes], data: bytes, longest_side: int) -> Picture:
        if process.stdin is None or process.stdout is None:
            raise EOFError
        process.stdin.write(_REQUEST.pack(len(data), longest_side, MOST_PIXELS))
        process.stdin.write(data)
        process.stdin.flush()
        verdict = process.stdout.read(1)
        if verdict == b"\x01":
            raise PictureRefused
        if verdict != b"\x00":
            raise EOFError
        width, height, original_width, original_height, length = _ANSWER.unpack(
            process.stdout.read(_ANSWER.size)
        )
        # The worker may be in a stranger's hands by now: nothing it says is taken on trust.
        if not (0 < width <= longest_side and 0 < height <= longest_side and 0 < length <= _MOST_JPEG):
            raise EOFError
        jpeg = process.stdout.read(length)
        if len(jpeg) != length or not jpeg.startswith(b"\xff\xd8\xff"):
            raise EOFError
        return Picture(jpeg, width, height, original_width, original_height)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            keep = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-B", str(WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=keep,
                close_fds=True,
            )
            line = self._process.stdout.readline(16) if self._process.stdout else b""
            self._state = line.decode("ascii", "replace").strip() or "off"
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            process.wait()

    def close(self) -> None:
        """End the worker, also amid a picture, which is then refused. The next picture starts a new one."""
        process = self._process
        if process is not None:
            process.kill()  # whoever waits for its answer gives the lock back now
        with self._lock:
            self._end()
