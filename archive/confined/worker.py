"""The confined worker: loads the decoders of one role, gives everything else up, and answers tasks.

Started as ``python -I worker.py ROLE``, with the number of the program's process as ``ASKED_BY`` in the environment.
The package of the archive is entered without what its own first lines load: neither a database nor a key is known
here. See ``channel`` for what is said.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import types
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from archive.confined.task import Decoders

STEPS_APART = 0.05
"""Seconds between two reports of how far a task is: a stranger's file may have a million pieces."""
ROLES = ("pictures", "papers", "media", "texts", "facts", "covers", "credentials", "captures", "shapes")


def _decoders(role: str) -> Decoders:
    """The module of that role, imported from this tree with nothing of the program around it."""
    root = Path(__file__).resolve().parents[2]
    sys.path.insert(0, str(root))
    archive = types.ModuleType("archive")
    archive.__path__ = [str(root / "archive")]
    sys.modules["archive"] = archive
    import importlib

    module: Decoders = importlib.import_module(f"archive.confined.decoders.{role}")
    return module


def serve(decoders: Decoders, source: BinaryIO, sink: BinaryIO) -> None:
    """Answer tasks until the other side closes."""
    from archive.confined.channel import MOST_WANTED, STEP, WANTED, Kind, Refused, SourceGone, read_frame, write_frame
    from archive.confined.remote_file import RemoteFile
    from archive.confined.task import Request

    def fetch(index: int, offset: int, count: int) -> bytes:
        parts = []
        while count:
            now = min(count, MOST_WANTED)
            write_frame(sink, Kind.WANTED, WANTED.pack(index, offset, now))
            kind, data = read_frame(source)
            if kind is not Kind.GIVEN or len(data) != now:
                raise SourceGone
            parts.append(data)
            offset, count = offset + now, count - now
        return b"".join(parts)

    def opened(index: int, size: int) -> RemoteFile:
        return RemoteFile(size, lambda offset, count: fetch(index, offset, count))

    said = 0.0

    def step(done: int, total: int) -> None:
        nonlocal said
        if time.monotonic() - said >= STEPS_APART:
            write_frame(sink, Kind.STEP, STEP.pack(done, total))
            said = time.monotonic()

    kept: dict[str, object] = {}
    while True:
        try:
            _kind, body = read_frame(source)
        except EOFError:
            os._exit(0)
        wish = json.loads(body)
        request = Request(
            parameters=wish["parameters"],
            sources=[opened(index, size) for index, size in enumerate(wish["sizes"])],
            piece=lambda data: write_frame(sink, Kind.PIECE, data),
            step=step,
            kept=kept,
        )
        try:
            answer = json.dumps(dict(decoders.TASKS[wish["task"]](request))).encode("ascii")
        except Refused as refused:
            write_frame(sink, Kind.REFUSED, refused.reason.encode("ascii"))
        except MemoryError:
            write_frame(sink, Kind.REFUSED, b"too_large")
        except Exception:  # noqa: BLE001 - whatever a stranger's file provokes is an answer
            write_frame(sink, Kind.REFUSED, b"damaged")
        else:
            write_frame(sink, Kind.DONE, answer)


def _end_with_the_program() -> None:
    """On Linux, from the first moment on: a program that is killed leaves nobody behind who still loads decoders."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG
        if os.environ.get("ASKED_BY", str(os.getppid())) != str(os.getppid()):
            os._exit(0)  # it was killed before


def main() -> None:
    """Warm up, lock down, say so, serve."""
    _end_with_the_program()
    role = sys.argv[1]
    if role not in ROLES:
        os._exit(2)
    # Whoever asks where temporary files go would have a file written there just to see whether it can be.
    tempfile.tempdir = os.devnull
    # The library of numbers would leave threads behind which no wall binds.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    warnings.simplefilter("ignore")  # each would have its line of source read, to print it to nobody
    decoders = _decoders(role)
    from archive.confined.channel import Kind, write_frame
    from archive.confined.lockdown import lock_down

    decoders.warm_up()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    write_frame(sink, Kind.STATE, lock_down().encode("ascii"))
    serve(decoders, source, sink)


if __name__ == "__main__":
    main()
