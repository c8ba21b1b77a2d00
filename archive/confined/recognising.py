"""Letters out of pixels, by Tesseract where it is installed: asked what it has, walled in, checked."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from archive.confined.asking import DecodingRefused
from archive.errors import ArchiveError
from crypto.jobs import CancelToken

LAUNCHER = Path(__file__).resolve().parent / "tesseract.py"
WANTED = ("rus", "kaz", "eng")
"""Languages of the people this is for; of these it uses what is installed."""
SECONDS = 120.0
"""One page may take so long."""
DOUBTFUL = 60
"""A word of which Tesseract is less sure than this (of 100) is marked."""
MOST_ANSWER = 8 * 1024 * 1024
MOST_WORDS = 100_000
MOST_SIDE = 100_000
_UNCONFINED = 3
_TO_END = 5.0
_LANGUAGE = re.compile(r"[a-z]{3}(?:_[A-Za-z]+)?")
_VERSION = re.compile(r"tesseract v?(\d+(?:\.\d+){0,3}[\w.-]{0,20})")


@dataclass(eq=False)
class RecognitionMissing(ArchiveError):
    """There is no Tesseract here, or none of the languages it is wanted for."""

    code: ClassVar[str] = "recognition_missing"


@dataclass(frozen=True)
class Recogniser:
    """A Tesseract that is installed: where, which version, and which of the wanted languages it has."""

    program: str
    version: str
    languages: tuple[str, ...]

    @property
    def name(self) -> str:
        """Program and version as the text made by it is marked."""
        return f"Tesseract {self.version}"

    @property
    def confined(self) -> bool:
        """Whether this system walls it in."""
        return sys.platform == "linux"


@dataclass(frozen=True)
class RecognisedWord:
    """A word that a machine read, and where: in pixels of the picture it was given."""

    line: int
    text: str
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Recognised:
    """Lines of a page as a machine read them, and the words of which it is not sure: line, start, end."""

    lines: tuple[str, ...]
    doubtful: tuple[tuple[int, int, int], ...]
    words: tuple[RecognisedWord, ...] = ()


def installed(path: str | None = None) -> Recogniser:
    """The Tesseract of this machine; ``path`` looks elsewhere than where programs are found.

    Raises ``RecognitionMissing``. Starts it twice: not for a thread that draws windows.
    """
    program = shutil.which("tesseract", path=path)
    if program is None and sys.platform == "win32":
        usual = Path(os.environ.get("PROGRAMFILES", "C:\\Program Files")) / "Tesseract-OCR" / "tesseract.exe"
        program = str(usual) if usual.is_file() else None
    if program is None:
        raise RecognitionMissing
    program = str(Path(program).resolve())
    try:
        version = _VERSION.search(_run(program, ["--version"], b"", None).decode("ascii", "replace"))
        told = _run(program, ["--list-langs"], b"", None).decode("ascii", "replace").splitlines()
    except DecodingRefused as error:
        raise RecognitionMissing from error
    there = {line.strip() for line in told if _LANGUAGE.fullmatch(line.strip())}
    languages = tuple(one for one in WANTED if one in there)
    if version is None or not languages:
        raise RecognitionMissing
    return Recogniser(program, version[1], languages)


def recognise(
    recogniser: Recogniser, pixels: bytes, token: CancelToken | None = None, *, languages: Sequence[str] = ()
) -> Recognised:
    """The text of a picture in a portable form (PGM, PPM) that this program made.

    Raises:
        DecodingRefused: ``too_slow``, ``broke_off``, ``unconfined``. Cancelled.
    """
    chosen = [one for one in languages if one in recogniser.languages] or recogniser.languages
    arguments = ["stdin", "stdout", "-l", "+".join(chosen), "--psm", "3", "tsv"]
    return read_table(_run(recogniser.program, arguments, pixels, token))


def read_table(untrusted_table: bytes) -> Recognised:
    """What Tesseract wrote, checked. Raises ``DecodingRefused`` (``broke_off``) for what is no such table."""
    lines: list[str] = []
    doubtful: list[tuple[int, int, int]] = []
    words: list[RecognisedWord] = []
    before: tuple[int, ...] | None = None
    rows = untrusted_table.decode("utf-8", "replace").split("\n")
    if len(rows) > MOST_WORDS or not rows[0].startswith("level\t"):
        raise DecodingRefused(reason="broke_off")
    for row in rows[1:]:
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != "5":
            continue
        try:
            place = tuple(int(cell) for cell in cells[1:5])
            left, top, width, height = (min(max(int(cell), 0), MOST_SIDE) for cell in cells[6:10])
            sure = float(cells[10])
        except ValueError as error:
            raise DecodingRefused(reason="broke_off") from error
        word = "".join(cells[11].split())[:500]
        if not word or any(ord(letter) < 32 for letter in word):
            continue
        if place != before:
            if before is not None and place[:2] != before[:2]:
                lines.append("")
            lines.append("")
            before = place
        start = len(lines[-1]) + 1 if lines[-1] else 0
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
        words.append(RecognisedWord(len(lines) - 1, word, left, top, left + width, top + height))
        if sure < DOUBTFUL:
            doubtful.append((len(lines) - 1, start, start + len(word)))
    return Recognised(tuple(lines), tuple(doubtful), tuple(words))


def _command(program: str, arguments: Sequence[str]) -> list[str]:
    if sys.platform != "linux":
        return [program, *arguments]
    folder = os.environ.get("TESSDATA_PREFIX", "")
    return [sys.executable, "-I", "-B", str(LAUNCHER), program, folder, *arguments]


def _run(program: str, arguments: Sequence[str], given: bytes, token: CancelToken | None) -> bytes:
    keep = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "TESSDATA_PREFIX") if name in os.environ}
    try:
        process = subprocess.Popen(
            _command(program, arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**keep, "OMP_THREAD_LIMIT": "1", "ASKED_BY": str(os.getpid())},
            close_fds=True,
        )
    except OSError as error:
        raise DecodingRefused(reason="broke_off") from error
    slow = threading.Event()
    over = threading.Event()

    def end() -> None:
        for _ in range(int(SECONDS * 5)):
            if over.wait(0.2):
                return
            if token is not None and token.cancelled:
                process.kill()
                return
        slow.set()
        process.kill()

    watch = threading.Thread(target=end, daemon=True)
    watch.start()
    feeding = threading.Thread(target=_feed, args=(process, given), daemon=True)
    feeding.start()
    try:
        stdout = process.stdout
        answer = stdout.read(MOST_ANSWER + 1) if stdout is not None else b""
        if len(answer) > MOST_ANSWER:
            raise DecodingRefused(reason="broke_off")
    finally:
        over.set()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_TO_END)
        process.kill()
        status = process.wait()
        feeding.join()
        if process.stdout is not None:
            process.stdout.close()
    if token is not None:
        token.check()
    if slow.is_set():
        raise DecodingRefused(reason="too_slow")
    if status == _UNCONFINED:
        raise DecodingRefused(reason="unconfined")
    if not answer:
        raise DecodingRefused(reason="broke_off")
    return answer


def _feed(process: subprocess.Popen[bytes], given: bytes) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.write(given)
        with contextlib.suppress(OSError):
            process.stdin.close()
