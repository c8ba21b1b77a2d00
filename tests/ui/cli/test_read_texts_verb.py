"""The verb ``read-texts``: reads what waits, says of each file that has no text why, prints only when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.vault import Vault
from tests.archive.confined import text_samples as samples
from tests.archive.confined.text_samples import WORDS
from tests.ui.cli.programs import Outcome, call, descriptor_with

PASSPHRASE = "eleven quiet wooden bridges by the river"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=10)
    for data, name in ((WORDS.encode("koi8_r"), "a.txt"), (samples.word()[:500], "b.docx")):
        vault.intake.take_in_bytes(data, name, vault.evidence.add("Paper").id)
    vault.lock()
    return folder


def verb(*arguments: object) -> Outcome:
    with descriptor_with(f"{PASSPHRASE}\n".encode()) as number:
        return call(*arguments, "--passphrase-fd", number)


def test_texts_are_read_found_and_printed(folder: Path) -> None:
    done = verb("read-texts", folder)
    assert done.code == 2
    assert "Texts read: 1" in done.out
    assert "E-0002:" in done.out
    assert "damaged" in done.out
    assert WORDS not in done.out
    found = verb("search", folder, "zaderzhanii")
    assert "in the text of E-0001, line 1" in found.out
    assert "Found: 1" in found.out
    assert WORDS not in found.out
    printed = verb("read-texts", folder, "E-0001", "--print")
    assert printed.code == 0
    assert printed.out.splitlines() == [WORDS]
    assert "was not read yet" not in printed.out
    assert verb("read-texts", folder).out.splitlines()[-1].startswith("Texts read: 0")
    assert verb("read-texts", folder, "E-0099").code == 1


def test_without_the_recognition_it_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    done = verb("read-texts", folder, "--recognise")
    assert done.code == 1
    assert "tesseract-ocr" in done.err
