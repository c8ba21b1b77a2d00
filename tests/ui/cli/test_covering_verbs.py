"""Covering and copying at the terminal, from a file of areas to a copy outside."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from archive.confined.recognising import RecognitionMissing
from archive.covering.areas import areas_of
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from archive.vocabulary.covering import CoverWhat
from tests.archive.confined.drawn_faces import street
from tests.archive.covering.planted import AUTHOR, CAMERA, photo
from tests.archive.covering.test_read_again import scan
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_USAGE

WHY = "the neighbour is to be seen"
WHOM = ("--use", "partner_ngo", "--audience", "Harbour Watch")
Ask = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Vault.create(tmp_path / "vault", PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    made.intake.take_in_bytes(photo(), "yard.jpg", made.evidence.add("A yard").id)
    made.lock()
    return tmp_path / "vault"


@pytest.fixture
def ask(folder: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(verb, …)`` on that vault."""

    def asked(verb: str, *arguments: object) -> Outcome:
        return call(verb, folder, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    return asked


def written(path: Path, *areas: dict[str, object]) -> Path:
    path.write_text(json.dumps({"format": "strongroom-areas", "version": 1, "areas": list(areas)}))
    return path


def test_from_a_file_of_areas_to_a_copy_outside(ask: Ask, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    file = written(tmp_path / "a.json", {"left": 0, "top": 0, "width": 500, "height": 500, "why": "identity"})
    made = ask("redact", "E-0001", "--areas", file, "--reason", WHY)
    assert (made.code, made.err) == (0, "")
    assert WHY not in made.out
    assert_plain_failure(ask("safe-copy", "E-0001", "--into", outside, *WHOM), EXIT_BROKEN)
    assert_plain_failure(ask("redact", "E-0001", "--confirm"), EXIT_BROKEN)
    assert list(outside.iterdir()) == []
    assert ask("redact", "e-0001", "--confirm", "--as", "reviewer").code == 0
    copied = ask("safe-copy", "E-0001", "--into", outside, "--use", "wgad", "--audience", WHY)
    assert (copied.code, copied.err) == (0, "")
    assert WHY not in copied.out
    with Image.open(outside / "copy-1.jpg") as image:
        assert image.crop((0, 0, 230, 310)).getextrema() == ((0, 0),) * 3
        assert len(image.getexif()) == 0


def test_what_a_file_says_is_printed_only_when_asked_for(ask: Ask, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    shown = ask("safe-copy", "E-0001", "--show")
    assert shown.code == 0
    assert AUTHOR in shown.out
    copied = ask("safe-copy", "E-0001", "--into", outside, "--keep", "device", *WHOM)
    assert copied.code == 0
    assert AUTHOR not in copied.out
    data = (outside / "copy-1.jpg").read_bytes()
    assert CAMERA.encode() in data
    assert AUTHOR.encode() not in data


def test_a_file_of_areas_that_is_none_is_refused_before_the_passphrase(ask: Ask, tmp_path: Path) -> None:
    bad = written(tmp_path / "a.json", {"left": 0, "why": "identity"})
    assert_plain_failure(ask("redact", "E-0001", "--areas", bad, "--reason", WHY), EXIT_BROKEN)
    assert ask("redact", "E-0001").code == EXIT_USAGE
    assert_plain_failure(ask("redact", "E-0009", "--send-back", "--reason", WHY), EXIT_BROKEN)


def test_all_items_are_asked_about_before_the_first_copy_is_written(ask: Ask, folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    vault = Vault.open(folder, PASSPHRASE)
    item = vault.evidence.add("Another", acquired_from=vault.people.add("Invented Giver"))
    vault.intake.take_in_bytes(photo(), "b.jpg", item.id)
    vault.lock()
    assert ask("safe-copy", "E-0001", "--into", outside).code == EXIT_USAGE
    assert ask("safe-copy", "E-0001", "--into", outside, "--use", "internal", "--audience", "x").code == EXIT_USAGE
    refused = ask("safe-copy", "E-0001", "E-0002", "--into", outside, *WHOM)
    assert_plain_failure(refused, EXIT_BROKEN)
    assert "E-0002 stays in the vault: somebody whom it is about was never asked" in refused.err
    assert "P-0001" not in refused.err
    assert list(outside.iterdir()) == []
    written = ask("safe-copy", "E-0001", "--into", outside, *WHOM)
    assert "no record says who is to be seen" in written.out


def test_what_a_machine_proposes_is_a_file_of_areas_that_redact_takes(ask: Ask, tmp_path: Path) -> None:
    sink = io.BytesIO()
    street().save(sink, "PNG")
    vault = Vault.open(tmp_path / "vault", PASSPHRASE)
    vault.intake.take_in_bytes(sink.getvalue(), "s.png", vault.evidence.add("A street").id)
    vault.lock()
    file = tmp_path / "proposed.json"
    told = ask("redact", "E-0002", "--suggest", file)
    assert (told.code, told.err) == (0, "")
    proposed = areas_of(file.read_bytes())
    assert (proposed.of, [one.what for one in proposed.areas]) == ("E-0002", [CoverWhat.FACE, CoverWhat.PLATE])
    assert "--areas" in told.out
    assert_plain_failure(ask("redact", "E-0002", "--suggest", file), EXIT_BROKEN)
    assert areas_of(file.read_bytes()) == proposed, "nothing that lies there is written over"
    assert ask("redact", "E-0002", "--areas", file, "--reason", WHY).code == 0
    nothing = tmp_path / "nothing.json"
    assert ask("redact", "E-0001", "--suggest", nothing).code == 0
    assert not nothing.exists()


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
@pytest.mark.peer
def test_the_copy_is_read_by_recognition_when_asked(ask: Ask, tmp_path: Path) -> None:
    sink = io.BytesIO()
    scan("Arslanbek was there", "so said Arslanbek").save(sink, "PNG")
    vault = Vault.open(tmp_path / "vault", PASSPHRASE)
    vault.intake.take_in_bytes(sink.getvalue(), "s.png", vault.evidence.add("A note").id)
    vault.lock()
    file = written(tmp_path / "a.json", {"left": 0, "top": 0, "width": 1000, "height": 250, "why": "identity"})
    told = ask("redact", "E-0002", "--areas", file, "--recognise")
    assert (told.code, told.err) == (EXIT_NOT_PROVEN, "")
    assert "Page 1 of the copy" in told.out
    assert "Arslanbek" not in told.out
    whole = written(tmp_path / "b.json", {"left": 0, "top": 0, "width": 1000, "height": 1000, "why": "identity"})
    assert ask("redact", "E-0002", "--areas", whole, "--recognise").code == 0


def test_text_in_the_copy_without_a_recognition_is_a_plain_failure(
    ask: Ask, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise RecognitionMissing

    monkeypatch.setattr("ui.cli.covering.installed", missing)
    before = sorted(folder.rglob("*"))
    file = written(tmp_path / "a.json", {"left": 0, "top": 0, "width": 500, "height": 500, "why": "identity"})
    told = ask("redact", "E-0001", "--areas", file, "--letters")
    assert_plain_failure(told, EXIT_BROKEN)
    assert "Tesseract" in told.err
    assert sorted(folder.rglob("*")) == before


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
@pytest.mark.peer
def test_a_copy_with_text_leaves_with_it_and_without_what_was_covered(ask: Ask, tmp_path: Path) -> None:
    sink, outside = io.BytesIO(), tmp_path / "outside"
    outside.mkdir()
    scan("Arslanbek was there", "Сосед видел машину").save(sink, "PNG")
    vault = Vault.open(tmp_path / "vault", PASSPHRASE)
    vault.intake.take_in_bytes(sink.getvalue(), "s.png", vault.evidence.add("A note").id)
    vault.lock()
    file = written(tmp_path / "a.json", {"left": 0, "top": 0, "width": 1000, "height": 250, "why": "identity"})
    made = ask("redact", "E-0002", "--areas", file, "--letters")
    assert (made.code, made.err) == (0, "")
    assert "3 words that Tesseract" in made.out
    assert "Сосед" not in made.out
    assert ask("redact", "E-0002", "--confirm", "--as", "reviewer").code == 0
    assert ask("safe-copy", "E-0002", "--into", outside, *WHOM).code == 0
    with pdfium.PdfDocument(outside / "copy-1.pdf") as copy:
        assert copy[0].get_textpage().get_text_range().split() == ["Сосед", "видел", "машину"]
    refused = ask("redact", "E-0002", "--areas", file, "--letters", "--form", "png")
    assert_plain_failure(refused, EXIT_BROKEN)
    assert "PDF" in refused.err
