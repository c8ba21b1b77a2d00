"""Letters out of pixels: by the program that is installed, behind walls, and believed no further than it is sure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from archive.confined import recognising
from archive.confined.asking import DecodingRefused
from archive.confined.recognising import LAUNCHER, RecognitionMissing, installed, read_table, recognise
from crypto.jobs import Cancelled, CancelToken
from tests.architecture.sources import ROOT

peer = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
FONT = ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf"
HEAD = b"level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def drawn(*lines: str, size: int = 48) -> bytes:
    """A grey map with these lines."""
    image = Image.new("L", (1500, 60 + 90 * len(lines)), 255)
    pen = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), size)
    for number, line in enumerate(lines):
        pen.text((40, 40 + 90 * number), line, font=font, fill=0)
    return b"P5\n%d %d\n255\n" % image.size + image.tobytes()


def row(line: int, sure: float, word: str, block: int = 1) -> bytes:
    return f"5\t1\t{block}\t1\t{line}\t1\t0\t0\t9\t9\t{sure}\t{word}\n".encode()


def test_words_become_lines_and_doubtful_ones_are_marked() -> None:
    table = HEAD + row(1, 96.5, "один") + row(1, 20, "дв@") + row(2, 90, "три") + row(1, 91, "четыре", block=2)
    read = read_table(table)
    assert read.lines == ("один дв@", "три", "", "четыре")
    assert read.doubtful == ((0, 5, 8),)


@pytest.mark.parametrize("table", [b"", b"nothing", HEAD + b"5\tx\t1\t1\t1\t1\t0\t0\t9\t9\t90\tword\n"])
def test_what_is_no_such_table_is_refused(table: bytes) -> None:
    with pytest.raises(DecodingRefused):
        read_table(table)


def test_without_the_program_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(RecognitionMissing):
        installed(str(tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="a shell stands in for the program")
def test_a_program_that_is_something_else_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "tesseract").write_text("#!/bin/sh\necho something else\n")
    (tmp_path / "tesseract").chmod(0o755)
    with pytest.raises(RecognitionMissing):
        installed(str(tmp_path))


@peer
@pytest.mark.peer
def test_russian_and_english_are_read() -> None:
    found = installed()
    assert found.name.startswith("Tesseract ")
    read = recognise(found, drawn("Протокол допроса свидетеля", "The witness was not heard"))
    assert "допроса свидетеля" in read.lines[0]
    if "eng" in found.languages:
        assert "witness was not heard" in read.lines[-1]


@peer
@pytest.mark.peer
def test_pixels_that_are_none_give_no_words() -> None:
    with pytest.raises(DecodingRefused):
        recognise(installed(), b"P5\n10 10\n255\nshort")


@peer
@pytest.mark.peer
def test_it_can_be_stopped_at_once() -> None:
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    began = time.monotonic()
    noise = Image.effect_noise((3000, 3000), 200)
    with pytest.raises(Cancelled):
        recognise(installed(), b"P5\n3000 3000\n255\n" + noise.tobytes(), token)
    assert time.monotonic() - began < 10


@peer
@pytest.mark.peer
def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    found = installed()
    monkeypatch.setattr(recognising, "SECONDS", 0.2)
    noise = Image.effect_noise((3000, 3000), 200)
    with pytest.raises(DecodingRefused) as refused:
        recognise(found, b"P5\n3000 3000\n255\n" + noise.tobytes())
    assert refused.value.reason == "too_slow"


@peer
@pytest.mark.peer
@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strace") is None, reason="strace is not installed")
def test_it_writes_no_file_and_reaches_no_network(tmp_path: Path) -> None:
    picture, told = tmp_path / "p.pgm", tmp_path / "told"
    picture.write_bytes(drawn("Протокол допроса"))
    calls = "open,openat,creat,mkdir,mkdirat,unlink,unlinkat,rename,socket,connect,execve,mknod,symlink"
    arguments = [found_program(), "", "stdin", "stdout", "-l", "rus", "tsv"]
    with picture.open("rb") as given:
        done = subprocess.run(
            ["strace", "-f", "-e", f"trace={calls}", "-o", told, sys.executable, "-I", "-B", LAUNCHER, *arguments],
            stdin=given,
            capture_output=True,
            check=True,
            timeout=120,
        )
    assert "Протокол" in done.stdout.decode()
    lines = told.read_text(errors="replace").splitlines()
    assert any("/tesseract" in line and "execve" in line for line in lines), "the witness saw it"
    bad = [line for line in lines if any(sign in line for sign in ("O_WRONLY", "O_RDWR", "O_CREAT", "creat("))]
    bad += [line for line in lines if "socket(" in line or "connect(" in line or "mkdir" in line or "unlink" in line]
    assert bad == []
    assert sum("execve(" in line for line in lines) == 2, "the launcher and the program, nothing more"


ATTEMPTS = {
    "write a file": "echo x > {folder}/leak",
    "read a file of the person": "cat {folder}/secret",
    "read the system's accounts": "cat /etc/passwd",
    "start another program and wait": "(echo x)",
}


@pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")
@pytest.mark.parametrize("name", ATTEMPTS)
def test_the_walls_hold_for_whatever_stands_behind_the_launcher(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")
    shell = str(Path("/bin/sh").resolve())
    attempt = ATTEMPTS[name].format(folder=tmp_path)

    def tried(*before: str) -> subprocess.CompletedProcess[bytes]:
        languages = [""] if before else []
        asked = [*before, shell, *languages, "-c", attempt]
        return subprocess.run(asked, capture_output=True, timeout=60, check=False)

    assert tried().returncode == 0, "without walls it works"
    (tmp_path / "leak").unlink(missing_ok=True)
    walled = tried(sys.executable, "-I", "-B", str(LAUNCHER))
    assert walled.returncode != 0
    assert b"SECRET" not in walled.stdout
    assert sorted(one.name for one in tmp_path.iterdir()) == ["secret"]


def found_program() -> str:
    return os.path.realpath(shutil.which("tesseract") or "")
