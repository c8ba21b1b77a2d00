"""The terminal by itself: what it prints, what it asks, what it shows to a person who is looking."""

from __future__ import annotations

import contextlib
import io
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.findings import Finding, Verdict
from crypto.age.errors import PassphraseUnusable
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from tests.architecture.sources import ROOT
from tests.ui.cli.conftest import PASSPHRASE, Keys
from tests.ui.cli.programs import call, command, descriptor_with, environment
from ui.cli.errors import PassphraseMissing
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_OK, Terminal

pty = pytest.importorskip("pty", reason="there are no terminals of this kind here")


class Person(io.StringIO):
    """A stream behind which a person sits."""

    def isatty(self) -> bool:
        return True


def terminal(err: io.StringIO | None = None) -> Terminal:
    """A terminal in English that keeps what it prints."""
    return Terminal("en", out=io.StringIO(), err=err if err is not None else io.StringIO())


def printed(stream: object) -> str:
    """What was written to a stream that keeps it."""
    assert isinstance(stream, io.StringIO)
    return stream.getvalue()


@pytest.mark.parametrize(
    "hostile", ["a\nb", "a\rb", "\x1b[2J", "\x9b2J", "\u202egpj.exe", "\udcff", "\x00", "\u2028", "\u200b", "\x7f"]
)
def test_what_a_stranger_wrote_stays_on_its_line(hostile: str) -> None:
    told = terminal()
    told.line(f"<{hostile}>")
    told.say("sealed", file=f"<{hostile}>")
    told.show_findings([Finding(Verdict.NOT_PROVEN, "foreign_file", {"name": hostile})])
    words = printed(told.out)
    assert {letter for letter in words if not letter.isprintable()} <= {"\n"}
    assert words.count("\n") == 5
    assert "\ufffd" in words


def test_our_letters_are_left_alone() -> None:
    told = terminal()
    words = "Әділет, Ғалым, Қуат, Ңұр, Өмір, Ұлан, Үміт, Һарун, Інжу — «да» … 10\u00a0%"
    told.line(words)
    assert printed(told.out) == words + "\n"


@pytest.mark.parametrize(
    ("verdicts", "code"),
    [
        ([], EXIT_NOT_PROVEN),
        ([Verdict.PROVEN], EXIT_OK),
        ([Verdict.PROVEN, Verdict.NOT_PROVEN], EXIT_NOT_PROVEN),
        ([Verdict.NOT_PROVEN, Verdict.BROKEN, Verdict.PROVEN], EXIT_BROKEN),
    ],
)
def test_the_worst_verdict_decides(verdicts: list[Verdict], code: int) -> None:
    told = terminal()
    assert told.show_findings([Finding(verdict, "new_thing") for verdict in verdicts]) == code
    assert printed(told.out).count("new_thing") == len(verdicts)


def test_progress_is_shown_to_a_person_and_wiped_before_the_next_line() -> None:
    looking = Person()
    told = terminal(looking)
    told.progress(1, 4, "objects")
    told.progress(1, 4, "objects")
    told.progress(5, 0, "a stage of tomorrow")
    told.line("done")
    assert printed(looking) == ("\r\x1b[KChecking sealed files 25 %\r\x1b[Ka stage of tomorrow\r\x1b[K")
    assert printed(told.out) == "done\n"


def test_progress_is_not_shown_to_a_program() -> None:
    told = terminal()
    told.progress(1, 4, "objects")
    told.line("done")
    assert printed(told.err) == ""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"two words\n", "two words"),
        (b"two words", "two words"),
        (b"two words\r\nnot these\n", "two words"),
        ("құпия сөйлем\n".encode(), "құпия сөйлем"),
        (b" spaces count \n", " spaces count "),
        (b"\n", ""),
    ],
)
def test_a_passphrase_is_the_first_line_of_a_descriptor(content: bytes, words: str) -> None:
    with descriptor_with(content) as descriptor:
        assert terminal().passphrase(descriptor) == words
        os.fstat(descriptor)  # left open for whoever gave it


def test_an_empty_or_foreign_descriptor_gives_no_passphrase(tmp_path: Path) -> None:
    with descriptor_with(b"") as descriptor, pytest.raises(PassphraseMissing):
        terminal().passphrase(descriptor)
    with descriptor_with(b"\xff\xfe\n") as descriptor, pytest.raises(PassphraseUnusable):
        terminal().passphrase(descriptor)
    folder = os.open(tmp_path, os.O_RDONLY)
    with pytest.raises(PassphraseMissing):
        terminal().passphrase(folder)
    os.close(folder)


def test_the_handlers_are_put_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    told = terminal()
    with told.interruptible():
        os.kill(os.getpid(), signal.SIGINT)
        assert told.token.cancelled
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


class Screen:
    """The program at a terminal of its own: what a person sees, and what they type."""

    def __init__(self, *arguments: object) -> None:
        self._main, inner = os.openpty()
        self.process = subprocess.Popen(
            ["setsid", "--ctty", "--wait", *command(*arguments)],
            cwd=ROOT,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env=environment(TERM="dumb"),
        )
        os.close(inner)
        self.seen = ""

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Until the words are on the screen."""
        end = time.monotonic() + seconds
        while words not in self.seen:
            assert time.monotonic() < end, self.seen
            assert self._read(), self.seen

    def type(self, keys: str) -> None:
        """What the person types."""
        os.write(self._main, keys.encode())

    def finish(self) -> int:
        """Read to the end; returns the exit code."""
        while self._read():
            pass
        return self.process.wait(timeout=20)

    def _read(self) -> bool:
        if not select.select([self._main], [], [], 20)[0]:
            return False
        with contextlib.suppress(OSError):
            piece = os.read(self._main, 4096)
            self.seen += piece.decode()
            return bool(piece)
        return False

    def close(self) -> None:
        """End the program if it still runs."""
        self.process.kill()
        self.process.wait()
        os.close(self._main)


@pytest.fixture
def screen() -> Iterator[Callable[..., Screen]]:
    """``screen(*arguments)`` runs the program at a terminal."""
    with contextlib.ExitStack() as stack:

        def opened(*arguments: object) -> Screen:
            made = Screen(*arguments)
            stack.callback(made.close)
            return made

        yield opened


def test_a_passphrase_that_is_typed_is_not_shown(vault: Path, screen: Callable[..., Screen]) -> None:
    at = screen("search", vault, "lantern")
    at.wait_for("Passphrase: ")
    at.type(PASSPHRASE + "\n")
    assert at.finish() == 0
    assert "case: C-0001" in at.seen
    assert PASSPHRASE not in at.seen


def test_the_passphrase_of_a_sealed_key_file_is_asked_for(
    vault: Path, keys: Keys, passphrase: Callable[[str], int], tmp_path: Path, screen: Callable[..., Screen]
) -> None:
    added = call("ways", vault, "add-partner", keys.recipient, "--passphrase-fd", passphrase(PASSPHRASE))
    assert added.code == 0, added.err
    sealed = tmp_path / "key.age"
    sealed.write_bytes(seal_bytes(keys.file.read_bytes(), [PassphraseRecipient("five herons", 2)], armor=True))
    for words, code, told in (("five herons", 0, "opened with this one now"), ("two herons", 1, "that of the vault")):
        at = screen("ways", vault, "-i", sealed)
        at.wait_for("Passphrase of the file with the secret key: ")
        at.type(words + "\n")
        assert at.finish() == code
        assert told in at.seen
        assert "herons" not in at.seen


def test_a_new_passphrase_is_asked_for_twice(tmp_path: Path, screen: Callable[..., Screen]) -> None:
    (tmp_path / "clear.txt").write_bytes(b"x")
    at = screen("seal", "-p", "-o", tmp_path / "sealed.age", tmp_path / "clear.txt")
    at.wait_for("Passphrase: ")
    at.type("five herons\n")
    at.wait_for("again: ")
    at.type("four herons\n")
    assert at.finish() == 64
    assert "differ" in at.seen
    assert "herons" not in at.seen
    assert [path.name for path in tmp_path.iterdir()] == ["clear.txt"]


@pytest.mark.parametrize(("keys_typed", "code"), [("\x03", 130), ("\x04", 64)])
def test_a_question_can_be_refused(vault: Path, screen: Callable[..., Screen], keys_typed: str, code: int) -> None:
    """Ctrl+C and Ctrl+D; the terminal shows what is typed again afterwards."""
    at = screen("search", vault, "lantern")
    at.wait_for("Passphrase: ")
    time.sleep(0.2)
    at.type(keys_typed)
    assert at.finish() == code
    assert "Traceback" not in at.seen


def test_a_long_work_shows_progress_at_a_terminal(vault: Path, tmp_path: Path, screen: Callable[..., Screen]) -> None:
    with (tmp_path / "clip.bin").open("wb") as file:
        file.truncate(8 * 1024 * 1024)
    at = screen("intake", vault, "--case", "C-0001", tmp_path / "clip.bin")
    at.wait_for("Passphrase: ")
    at.type(PASSPHRASE + "\n")
    assert at.finish() == 0
    assert "Sealing" in at.seen
    assert "100 %" in at.seen
    assert "E-0001: clip.bin" in at.seen


def test_keys_need_no_question(keys: Keys, screen: Callable[..., Screen], tmp_path: Path) -> None:
    (tmp_path / "clear.txt").write_bytes(b"x")
    at = screen("seal", "-r", keys.recipient, "-o", tmp_path / "sealed.age", tmp_path / "clear.txt")
    assert at.finish() == 0
    assert "Passphrase" not in at.seen
