"""The verb ``transcript``: subtitle files in and out, versions by number, and every line that is wrong."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive.captions import read_captions
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, program

WHOM = ("--use", "partner_ngo", "--audience", "Harbour Watch")
Ask = Callable[..., Outcome]
SRT = """1
00:00:01,000 --> 00:00:02,500
Speaker 1: Нас было двое.

2
00:00:02,500 --> 00:00:04,000
cdqwsecond words.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("transcripts") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    item = vault.evidence.add("Recording", kind=EvidenceKind.AUDIO)
    vault.intake.take_in_bytes(b"OggS" + bytes(60), "r.ogg", item.id)
    vault.lock()
    return folder


@pytest.fixture
def ask(made: Path, tmp_path: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(…)`` on a copy of that vault."""
    folder = tmp_path / "vault"
    shutil.copytree(made, folder)

    def asked(*arguments: object, given: str = "") -> Outcome:
        number = passphrase(PASSPHRASE)
        told = ("transcript", folder, *arguments, "--passphrase-fd", number)
        return program(*told, pass_fds=(number,), given=given.encode()) if given else call(*told)

    return asked


@pytest.fixture
def captions(tmp_path: Path) -> Path:
    file = tmp_path / "in" / "captions.srt"
    file.parent.mkdir()
    file.write_text(SRT, encoding="utf-8")
    return file


def test_a_subtitle_file_goes_in_and_comes_out(ask: Ask, captions: Path, tmp_path: Path) -> None:
    added = ask("add", "E-0001", captions, "--text-language", "ru")
    assert (added.code, added.err) == (0, "")
    assert "2 segments" in added.out
    as_translation = ("--text-language", "en", "--kind", "translation", "--made-by", "Opus 1.2")
    machine = ask("add", "e-0001", captions, *as_translation)
    assert machine.code == 0
    listed = json.loads(ask("show", "E-0001", "--json").out)
    assert [(row["kind"], row["language"], row["origin"], row["based_on"]) for row in listed] == [
        ("verbatim", "ru", "person", None),
        ("translation", "en", "program", 1),
    ]
    table = ask("show", "E-0001")
    assert table.code == 0
    assert "cdqw" not in table.out
    segments = json.loads(ask("show", "E-0001", "--text", 1, "--json").out)
    assert segments[0] == {"segment": 1, "at": "00:01–00:02", "speaker": "Speaker 1", "words": "Нас было двое."}
    out = tmp_path / "out.vtt"
    refused = ask("export", "E-0001", "-o", out, *WHOM, given="no\n")
    assert refused.code == 1
    assert not out.exists()
    written = ask("export", "E-0001", "-o", out, *WHOM, given="write\n")
    assert written.code == 0, written
    assert read_captions(out.read_bytes()) == read_captions(captions.read_bytes())


def test_every_wrong_line_is_told_and_nothing_is_taken(
    ask: Ask, captions: Path, no_traces: Callable[..., AbstractContextManager[None]], tmp_path: Path
) -> None:
    captions.write_text(SRT.replace("-->", "->"), encoding="utf-8")
    with no_traces(captions.parent):
        failed = ask("add", "E-0001", captions, "--text-language", "ru")
    assert (failed.code, failed.data) == (1, b"")
    assert "Line 2 " in failed.err
    assert "Line 6 " in failed.err
    assert json.loads(ask("show", "E-0001", "--json").out or "[]") == []


def test_what_cannot_be_done(ask: Ask, captions: Path, tmp_path: Path) -> None:
    assert_plain_failure(ask("show", "E-0009"), 1)
    assert_plain_failure(ask("show", "E-0001", "--file", 2), 1)
    assert_plain_failure(ask("show", "E-0001", "--text", 1), 1)
    out = tmp_path / "out.txt"
    wrong = ask("export", "E-0001", "-o", out, *WHOM)
    assert wrong.code == 64
    assert not out.exists()
    assert_plain_failure(ask("export", "E-0001", "-o", tmp_path / "out.srt", *WHOM), 1)
    assert not (tmp_path / "out.srt").exists()
