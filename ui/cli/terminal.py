"""The terminal as the verbs see it: texts, secrets, progress, and the one place that prints."""

from __future__ import annotations

import contextlib
import getpass
import io
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import BinaryIO, TextIO

from archive.findings import Finding, Verdict, overall
from archive.vocabulary.labels import label
from crypto.age.errors import PassphraseUnusable
from crypto.jobs import CancelToken
from ui.cli.errors import PassphraseMissing, PassphrasesDiffer, SharesMissing
from ui.errortext import error_sentence, finding_sentence
from ui.i18n import Language, name_of, plain, text

MAX_SECRET_BYTES = 1024 * 1024

EXIT_OK = 0
EXIT_BROKEN = 1
EXIT_NOT_PROVEN = 2
EXIT_USAGE = 64
EXIT_CANCELLED = 130

_MORE_THAN_ANY_DESCRIPTOR = 1 << 31
_STOPPING = ("SIGINT", "SIGTERM", "SIGHUP")
_FRESH_LINE = "\r\x1b[K"


@dataclass
class Terminal:
    """Where a verb reads secrets and writes words. Bytes for other programs go to ``data``."""

    language: Language
    out: TextIO = field(default_factory=lambda: sys.stdout or _nowhere())
    err: TextIO = field(default_factory=lambda: sys.stderr or _nowhere())
    token: CancelToken = field(default_factory=CancelToken)
    _asking: bool = False
    _progress_line: str = ""

    def __post_init__(self) -> None:
        for stream in (self.out, self.err):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal without our letters gets their numbers instead of ending the program.
                stream.reconfigure(errors="backslashreplace")

    @property
    def data(self) -> BinaryIO:
        """Standard output for bytes."""
        return self.out.buffer

    def words(self, key: str, /, **fields: object) -> str:
        """A text of the terminal's catalogue; each field is made fit to be shown."""
        return text(self.language, "terminal", key, **fields)

    def name_of(self, family: str, code: str) -> str:
        """What a code of a family (``entity``, ``action``) is called, or the code itself."""
        return name_of(self.language, "terminal", family, code)

    def label_of(self, code: StrEnum) -> str:
        """What a code of the archive's vocabularies is called."""
        return label(type(code), code, self.language)

    def say(self, key: str, /, **fields: object) -> None:
        """A text of the catalogue on standard output."""
        self._write(self.words(key, **fields))

    def line(self, words: str) -> None:
        """One line on standard output. What could steer a terminal or begin another line is not passed on."""
        self._write(plain(words))

    def _write(self, words: str) -> None:
        self._clear_progress()
        self.out.write(words + "\n")

    def complain(self, error: BaseException) -> None:
        """The sentence of an error on the error output, if there is still one."""
        with contextlib.suppress(OSError, ValueError):
            self._clear_progress()
            self.err.write(error_sentence(error, self.language) + "\n")
            self.err.flush()

    def remark(self, key: str, /, **fields: object) -> None:
        """A text of the catalogue on the error output, beside what another program may be reading."""
        with contextlib.suppress(OSError, ValueError):
            self._clear_progress()
            self.err.write(self.words(key, **fields) + "\n")
            self.err.flush()

    def progress(self, done: int, total: int, stage: str) -> None:
        """One line that is written over, and only where a person is looking."""
        if not self.err.isatty():
            return
        percent = f" {done * 100 // total} %" if total else ""
        line = self.name_of("stage", stage) + percent
        if line != self._progress_line:
            self._progress_line = line
            self.err.write(_FRESH_LINE + line)
            self.err.flush()

    def _clear_progress(self) -> None:
        if self._progress_line:
            self._progress_line = ""
            self.err.write(_FRESH_LINE)
            self.err.flush()

    def show_findings(self, findings: list[Finding]) -> int:
        """Every finding in plain words, then the verdict of the whole; returns the exit code for it."""
        for finding in findings:
            verdict = self.words(f"verdict.{finding.verdict}")
            self.line(f"{verdict}: {finding_sentence(finding, self.language)}")
        whole = overall(findings)
        self.line("")
        self.say(f"whole.{whole}")
        return {Verdict.PROVEN: EXIT_OK, Verdict.NOT_PROVEN: EXIT_NOT_PROVEN, Verdict.BROKEN: EXIT_BROKEN}[whole]

    def passphrase(self, descriptor: int | None, *, twice: bool = False, prompt: str = "ask_passphrase") -> str:
        """A passphrase from a file descriptor (its first line) or, unseen, from the terminal.

        Raises:
            PassphraseMissing: there is neither. It is never read from what was piped in unasked.
            PassphrasesDiffer: the two entries differ. PassphraseUnusable: it is not text.
        """
        try:
            if descriptor is not None:
                return _first_line(descriptor)
            first = self._ask(prompt)
            if twice and self._ask("ask_passphrase_again") != first:
                raise PassphrasesDiffer
        except UnicodeDecodeError:
            raise PassphraseUnusable("not_text") from None
        return first

    def secret_lines(self, descriptor: int) -> list[str]:
        """The lines of a file descriptor up to its end, without empty ones.

        Raises:
            SharesMissing: there is no such descriptor, nothing to read, or something that is no text.
        """
        try:
            words = _all_of(descriptor).decode("utf-8")
        except (UnicodeDecodeError, PassphraseMissing):
            raise SharesMissing from None
        lines = [line for line in words.splitlines() if line.strip()]
        if not lines:
            raise SharesMissing
        return lines

    def _ask(self, key: str) -> str:
        self._clear_progress()
        self._asking = True
        try:
            with warnings.catch_warnings():
                # Where it cannot hide what is typed, getpass warns and reads on; here it stops.
                warnings.simplefilter("error", getpass.GetPassWarning)
                return getpass.getpass(self.words(key))
        except (getpass.GetPassWarning, EOFError, OSError):
            raise PassphraseMissing from None
        finally:
            self._asking = False

    @contextlib.contextmanager
    def interruptible(self) -> Iterator[None]:
        """While the block runs, being told to stop (Ctrl+C, a closed window, shutting down) ends at a safe point.

        A second time, or while a passphrase is asked for, it raises ``KeyboardInterrupt`` at once;
        what is half done is taken back then as well.
        """

        def stop(_number: int, _frame: FrameType | None) -> None:
            if self._asking or self.token.cancelled:
                raise KeyboardInterrupt
            self.token.cancel()

        numbers = [getattr(signal, name) for name in _STOPPING if hasattr(signal, name)]
        before = [(number, signal.signal(number, stop)) for number in numbers]
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)


def _nowhere() -> TextIO:
    """In place of a stream that was closed before the program began.

    It also takes the stream's number, so that no file of ours gets it and what a library
    prints cannot end up inside that file.
    """
    return Path(os.devnull).open("w", encoding="utf-8")


def _first_line(descriptor: int) -> str:
    line = _read(descriptor, lambda file: file.readline(MAX_SECRET_BYTES))
    return line.decode("utf-8").rstrip("\r\n")


def _all_of(descriptor: int) -> bytes:
    return _read(descriptor, lambda file: file.read(MAX_SECRET_BYTES))


def _read(descriptor: int, read: Callable[[BinaryIO], bytes]) -> bytes:
    if not 0 <= descriptor < _MORE_THAN_ANY_DESCRIPTOR:
        raise PassphraseMissing
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            content = read(file)
    except OSError:
        raise PassphraseMissing from None
    if not content:
        raise PassphraseMissing
    return content
