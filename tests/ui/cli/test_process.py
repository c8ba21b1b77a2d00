"""The program as a process: what it loads, prints, leaves behind when stopped, and never shows."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT
from tests.ui.cli.conftest import PASSPHRASE, Keys
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, command, environment, program
from ui.cli.run import VERBS
from ui.cli.ways import ACTIONS

Secret = Callable[[str], int]

HUGE = 16 * 1024**3
"""Bytes of a sparse file: more than can be sealed before a test stops it."""


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    file = tmp_path / "huge.bin"
    with file.open("wb") as stream:
        stream.truncate(HUGE)
    return file


def started(*arguments: object) -> subprocess.Popen[bytes]:
    """The program, running."""
    return subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )


@pytest.fixture
def sealing(huge: Path, tmp_path: Path, keys: Keys) -> Iterator[subprocess.Popen[bytes]]:
    """A ``seal`` that has begun to write and would go on for a long time."""
    running = started("seal", "-r", keys.recipient, "-o", tmp_path / "sealed.age", huge)
    try:
        for _ in range(400):
            if any(path.suffix == ".part" and path.stat().st_size for path in tmp_path.iterdir()):
                break
            assert running.poll() is None, running.communicate()
            time.sleep(0.02)
        else:
            pytest.fail("it wrote nothing")
        yield running
    finally:
        running.kill()
        running.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_being_stopped_leaves_no_file(
    sealing: subprocess.Popen[bytes], tmp_path: Path, number: signal.Signals
) -> None:
    sealing.send_signal(number)
    out, err = sealing.communicate(timeout=20)
    assert_plain_failure(Outcome(sealing.returncode, out, err.decode()), 130)
    assert [path.name for path in tmp_path.iterdir()] == ["huge.bin"]


def opened_when_read(pipe: Path) -> int:
    """The writing end of a pipe, as soon as somebody waits at the other."""
    for _ in range(400):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    pytest.fail("nobody reads the pipe")


def test_asking_twice_stops_what_waits_for_ever(tmp_path: Path, keys: Keys) -> None:
    """Nobody writes into the pipe, so there is no safe point at which the first request could be seen."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    running = started("unseal", "-i", keys.file, pipe)
    try:
        writing = opened_when_read(pipe)
        for _ in range(2):
            running.send_signal(signal.SIGINT)
            time.sleep(0.2)
        out, err = running.communicate(timeout=20)
        os.close(writing)
    finally:
        running.kill()
    assert_plain_failure(Outcome(running.returncode, out, err.decode()), 130)


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path, keys: Keys) -> None:
    (tmp_path / "clear.bin").write_bytes(bytes(4 * 1024 * 1024))
    assert program("seal", "-r", keys.recipient, "-o", tmp_path / "sealed.age", tmp_path / "clear.bin").code == 0
    for arguments in (("unseal", "-i", keys.file, tmp_path / "sealed.age"), ("--help",), ("selftest",)):
        running = started(*arguments)
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        err = running.stderr.read()
        running.stderr.close()
        assert err == b"", arguments
        assert running.wait(timeout=20) in {0, 1}, arguments


def test_a_full_disk_behind_standard_output_is_said(tmp_path: Path, keys: Keys) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full here")
    (tmp_path / "clear.bin").write_bytes(bytes(1024 * 1024))
    assert program("seal", "-r", keys.recipient, "-o", tmp_path / "sealed.age", tmp_path / "clear.bin").code == 0
    with full.open("wb") as sink:
        done = subprocess.run(
            command("unseal", "-i", keys.file, tmp_path / "sealed.age"),
            cwd=ROOT,
            stdout=sink,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
            timeout=60,
        )
    assert_plain_failure(Outcome(done.returncode, b"", done.stderr.decode()), 1)
    assert b"no room left" in done.stderr


def test_no_verb_loads_qt() -> None:
    asked = (
        "import sys; from ui.cli.run import VERBS, verb_of; loaded = [verb_of(verb) for verb in VERBS]; "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'ui.desktop'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_the_age_verbs_load_no_page_maker() -> None:
    asked = (
        "import sys; from ui.cli.run import verb_of; verb_of('unseal'); "
        "print([name for name in ('reportlab', 'pikepdf', 'pyhanko', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_the_help_lists_every_verb() -> None:
    shown = program("--help")
    assert (shown.code, shown.err) == (0, "")
    listed = re.findall(r"\{(\S+)\}", shown.out)[0]
    assert sorted(listed.split(",")) == sorted(VERBS)


@pytest.mark.parametrize("verb", [*sorted(VERBS), *(f"ways vault {action}" for action in sorted(ACTIONS))])
def test_no_verb_takes_a_secret_as_an_argument(verb: str) -> None:
    """Only the number of a descriptor and whether to ask; arguments can be read by every program of the machine."""
    shown = call(*verb.split(), "--help")
    assert (shown.code, shown.err) == (0, "")
    options = {word.strip("[],") for word in shown.out.split() if word.strip("[],").startswith("--")}
    asking = {"--passphrase", "--new-passphrase"}
    assert not {option for option in options - asking if "pass" in option and not option.endswith("passphrase-fd")}
    assert not {option for option in options if "share" in option and not option.endswith("shares-fd")}
    assert "--new-passphrase WORD" not in shown.out
    if "--passphrase" in options:
        assert "-p, --passphrase" in shown.out  # a switch: nothing follows it
        assert "--passphrase WORD" not in shown.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("seal",),
        ("unseal",),
        ("seal", "--passphrase=hunter", "-o", "x", "y"),
        ("unseal", "--passphrase-fd", "words", "x"),
        ("unseal", "--pass", "3", "x"),
        ("--language", "xx", "selftest"),
        ("export", "vault", "C-0001", "-o", "x", "--use", "gossip", "--audience", "x"),
        ("selftest", "\x1b[2J\nforged"),
        ("selftest", "\udcff"),
    ],
)
def test_wrong_usage_ends_with_64(arguments: tuple[str, ...]) -> None:
    done = program(*arguments)
    assert (done.code, done.data) == (64, b"")
    assert "was not understood" in done.err
    assert "Traceback" not in done.err
    assert "\x1b" not in done.err
    assert not done.err.endswith("\nforged]\n")


@pytest.mark.parametrize("descriptor", ["-1", "9", "77", "99999999999999999999"])
def test_a_descriptor_without_a_passphrase_ends_with_64(tmp_path: Path, vault: Path, descriptor: str) -> None:
    assert_plain_failure(program("search", "--passphrase-fd", descriptor, vault, "x"), 64)


def test_a_passphrase_is_never_read_from_what_is_piped_in_unasked(vault: Path) -> None:
    piped = f"{PASSPHRASE}\n{PASSPHRASE}\n".encode()
    assert_plain_failure(program("search", vault, "x", given=piped), 64)
    asked = program("search", "--passphrase-fd", "0", vault, "x", given=piped)
    assert asked.code == 0


def test_a_passphrase_in_the_environment_is_not_looked_for(vault: Path) -> None:
    names = ("PASSPHRASE", "PASSWORD", "AGE_PASSPHRASE", "STRONGROOM_PASSPHRASE")
    refused = program("search", vault, "x", env=environment(**dict.fromkeys(names, PASSPHRASE)))
    assert_plain_failure(refused, 64)


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"LC_ALL": "", "LANG": "ru_RU.UTF-8"}, "Все известные ответы"),
        ({"LC_ALL": "kk_KZ.UTF-8"}, "Белгілі жауаптардың"),
        ({"LC_ALL": "fr_FR.UTF-8"}, "All known answers"),
        ({"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, "All known answers"),
        ({"LC_ALL": "", "LC_MESSAGES": "kk", "LANG": "ru_RU.UTF-8"}, "Белгілі жауаптардың"),
    ],
)
def test_it_speaks_the_language_of_the_system(variables: dict[str, str], words: str) -> None:
    assert program("selftest", env=environment(**variables, PYTHONUTF8="1")).out.startswith(words)


def test_the_option_stands_above_the_system() -> None:
    for option in (("--language", "ru"), ("--language=ru",)):
        done = program(*option, "selftest", env=environment(LC_ALL="kk_KZ.UTF-8", PYTHONUTF8="1"))
        assert done.out.startswith("Все известные ответы")


def test_an_output_without_our_letters_does_not_end_the_program() -> None:
    poor = environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    done = program("--language", "kk", "selftest", env=poor)
    assert (done.code, done.err) == (0, "")
    assert done.data.isascii()
    help_text = program("--language", "ru", "seal", "--help", env=poor)
    assert (help_text.code, help_text.err) == (0, "")


def test_progress_is_not_shown_to_programs(demonstration: object, tmp_path: Path) -> None:
    folder = getattr(demonstration, "folder", tmp_path)
    done = program("verify", "-i", folder / "partner-key.txt", folder / "hand-off.age")
    assert (done.code, done.err) == (2, "")
    assert "\r" not in done.out
    assert "\x1b" not in done.out


def test_closed_standard_streams_do_not_matter(tmp_path: Path) -> None:
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        target = tmp_path / closed.replace("&", "-")
        words = f'exec "$0" main.py keygen -o "$1" {closed}'
        done = subprocess.run(
            ["/bin/sh", "-c", words, sys.executable, str(target)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=environment(),
        )
        assert "Traceback" not in done.stderr
        assert "Error" not in done.stderr
