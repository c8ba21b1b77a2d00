"""Ways to run a verb: in this process, or as the program that a person starts."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.architecture.sources import ROOT
from ui.cli.run import run


@dataclass(frozen=True)
class Outcome:
    """What a verb left behind for whoever called it."""

    code: int
    data: bytes
    """Standard output, byte for byte."""
    err: str

    @property
    def out(self) -> str:
        """Standard output as text."""
        return self.data.decode("utf-8")


def call(*arguments: object) -> Outcome:
    """Run a verb in this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([os.fspath(one) if isinstance(one, os.PathLike) else str(one) for one in arguments])
    return Outcome(code, _written(out), _written(err).decode("utf-8"))


def _written(stream: io.TextIOWrapper) -> bytes:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


def environment(**changes: str) -> dict[str, str]:
    """The environment for a program of its own: English, and no display."""
    left_out = ("LANG", "LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUNBUFFERED")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return kept | {"LC_ALL": "C.UTF-8"} | changes


def command(*arguments: object) -> list[str | bytes]:
    """The command line of the program."""
    return [sys.executable, "main.py", *(os.fspath(a) if isinstance(a, os.PathLike) else str(a) for a in arguments)]


def program(
    *arguments: object,
    pass_fds: tuple[int, ...] = (),
    given: bytes = b"",
    env: Mapping[str, str] | None = None,
) -> Outcome:
    """Run the program without a terminal, ``given`` piped into it."""
    done = subprocess.run(
        command(*arguments),
        cwd=ROOT,
        input=given,
        capture_output=True,
        pass_fds=pass_fds,
        env=environment() if env is None else env,
        start_new_session=True,
        check=False,
        timeout=120,
    )
    return Outcome(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


@contextlib.contextmanager
def descriptor_with(content: bytes) -> Iterator[int]:
    """A file descriptor from which ``content``, and then the end, can be read."""
    reading, writing = os.pipe()
    try:
        os.write(writing, content)
        os.close(writing)
        yield reading
    finally:
        os.close(reading)


def assert_plain_failure(outcome: Outcome, code: int) -> None:
    """It failed with that code and one sentence: nothing on standard output, no traceback, no marks of code."""
    assert outcome.code == code, outcome
    assert outcome.data == b"", outcome
    lines = outcome.err.splitlines()
    assert len(lines) == 1, outcome.err
    assert lines[0].strip()
    assert "Traceback" not in outcome.err
    assert "{" not in outcome.err
