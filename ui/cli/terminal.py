"""The terminal as the verbs see it: texts, secrets, progress, and the one place that prints."""

from __future__ import annotations

import getpass
import os
import signal
import sys
from dataclasses import dataclass, field
from types import FrameType
from typing import BinaryIO, TextIO

from archive.findings import Finding, Verdict, overall
from crypto.jobs import CancelToken
from ui.errortext import error_sentence, finding_sentence
from ui.i18n import Language, text

MAX_SECRET_BYTES = 1024 * 1024

EXIT_OK = 0
EXIT_BROKEN = 1
EXIT_NOT_PROVEN = 2
EXIT_USAGE = 64
EXIT_CANCELLED = 130


@dataclass
class Terminal:
    """Where a verb reads secrets and writes words. Bytes for other programs go to ``data``."""

    language: Language
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    token: CancelToken = field(default_factory=CancelToken)

    @property
    def data(self) -> BinaryIO:
        """Standard output for bytes."""
        return sys.stdout.buffer

    def words(self, key: str, **fields: object) -> str:
        """A text of the terminal's catalogue."""
        return text(self.language, "terminal", key, **fields)

    def say(self, key: str, **fields: object) -> None:
        """A line on standard output, from the catalogue."""
        self.line(self.words(key, **fields))

    def line(self, words: str) -> None:
        """A line on standard output. Control characters of record texts are not passed on to the terminal."""
        self.out.write(plain(words) + "\n")

    def complain(self, error: BaseException) -> None:
        """The sentence of an error on the error output."""
        self._clear_progress()
        self.err.write(plain(error_sentence(error, self.language)) + "\n")

    def progress(self, done: int, total: int, stage: str) -> None:
        """One line that is written over, and only where a person is looking."""
        if self.err.isatty():
            percent = f"{done * 100 // total} %" if total else str(done)
            stage_words = self.words(f"stage.{stage}")
            self.err.write(f"\r\x1b[K{stage_words} {percent}")
            self.err.flush()

    def _clear_progress(self) -> None:
        if self.err.isatty():
            self.err.write("\r\x1b[K")
            self.err.flush()

    def show_findings(self, findings: list[Finding]) -> int:
        """Every finding in plain words, then the verdict of the whole; returns the exit code for it."""
        self._clear_progress()
        for finding in findings:
            verdict = self.words(f"verdict.{finding.verdict}")
            self.line(f"{verdict}: {finding_sentence(finding, self.language)}")
        whole = overall(findings)
        self.line("")
        self.line(self.words(f"whole.{whole}"))
        return {Verdict.PROVEN: EXIT_OK, Verdict.NOT_PROVEN: EXIT_NOT_PROVEN, Verdict.BROKEN: EXIT_BROKEN}[whole]

    def passphrase(self, descriptor: int | None, *, twice: bool = False) -> str:
        """A passphrase from a file descriptor (its first line) or, unseen, from the terminal.

        Raises:
            EOFError: there was none to read.
            ValueError: the two entries differ.
        """
        if descriptor is not None:
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                line = file.readline(MAX_SECRET_BYTES)
            if not line:
                raise EOFError
            return line.decode("utf-8").rstrip("\r\n")
        first = getpass.getpass(self.words("ask_passphrase"))
        if twice and getpass.getpass(self.words("ask_passphrase_again")) != first:
            raise ValueError
        return first

    def listen_for_interrupt(self) -> None:
        """Let Ctrl+C ask for a stop at the next safe point instead of cutting the work off."""

        def stop(number: int, frame: FrameType | None) -> None:
            self.token.cancel()

        signal.signal(signal.SIGINT, stop)


def plain(words: str) -> str:
    """Text without control characters: a record's text must not be able to steer a terminal."""
    return "".join(letter if letter.isprintable() or letter in "\n\t" else "\ufffd" for letter in words)
