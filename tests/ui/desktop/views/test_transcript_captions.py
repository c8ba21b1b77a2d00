"""A subtitle file on the page of a transcript: taken in whole as a new version, or refused with every line named."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.captions import read_captions
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.segments import Segment
from archive.transcripts import spoken
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from archive.vocabulary.testimony import Decision, Language, Use
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker
from ui.desktop.translation import Translations
from ui.desktop.views.transcript import TranscriptPage
from ui.presenters.transcript import TranscriptPlace

SRT = "1\n00:00:02,000 --> 00:00:04,000\nSpeaker 1: They told us to wait.\n\n2\n00:00:04,000 --> 00:00:06,000\nWhy?\n"


@pytest.fixture
def file(desk: Desk) -> EvidenceFile:
    item = desk.vault.evidence.add("Recording at the gate", kind=EvidenceKind.AUDIO)
    return desk.vault.intake.take_in_bytes(b"OggS" + bytes(60), "recording.ogg", item.id).file


def opened(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> TranscriptPage:
    page = TranscriptPage(desk)
    show(qtbot, page, desk, TranscriptPlace(file.item_id, file.id))
    return page


def take(qtbot: QtBot, page: TranscriptPage, desk: Desk, path: Path) -> None:
    QTest.keyClick(page.captions.pick, Qt.Key.Key_Space)
    picker = page.findChild(FilePicker)
    assert picker is not None
    picker.picked.emit((path,))
    picker.reject()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    wait_idle(qtbot, desk)


def test_it_becomes_a_text_and_what_stood_stays(
    qtbot: QtBot, desk: Desk, file: EvidenceFile, tmp_path: Path
) -> None:
    desk.vault.transcripts.write(file, [Segment(text="Typed before.")], Language.ENGLISH)
    path = tmp_path / "outside" / "words.srt"
    path.parent.mkdir()
    path.write_text(SRT, encoding="utf-8")
    page = opened(qtbot, desk, file)
    QTest.keyClick(page.captions_button, Qt.Key.Key_Space)
    assert page.captions.spoken.hasFocus()
    QTest.keyClicks(page.captions.program, "Hearing 2.1")
    take(qtbot, page, desk, path)
    assert "Taken in, segments: 2" in words_of(page)
    assert page.captions.isHidden()
    before, taken = desk.vault.transcripts.of(file)
    assert (before.body, taken.made_by, taken.replaces) == ("[]\nTyped before.", "Hearing 2.1", before.id)
    assert spoken(taken)[0] == Segment(Locator(start=2_000, end=4_000), "Speaker 1", "They told us to wait.")
    assert page.editor.text.toPlainText().startswith("[00:02–00:04] Speaker 1\nThey told us to wait.")
    assert "Written by a program" in words_of(page)
    assert path.read_text(encoding="utf-8") == SRT
    assert [one.name for one in path.parent.iterdir()] == ["words.srt"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1\nsoon --> later\nOne.\n\n2\n00:00:04,000 --> 00:00:02,000\nTwo.\n", "not understood either: 6"),
        ("", "captions_refused"),
        ("\0", "captions_refused"),
        (None, "source_vanished"),
    ],
)
def test_what_is_not_understood_is_told_and_nothing_is_taken(
    qtbot: QtBot, desk: Desk, file: EvidenceFile, tmp_path: Path, written: str | None, said: str
) -> None:
    path = tmp_path / "words.srt"
    if written is not None:
        path.write_text(written, encoding="utf-8")
    page, count = opened(qtbot, desk, file), desk.vault.journal.count()
    page.captions_button.click()
    take(qtbot, page, desk, path)
    assert said in words_of(page.captions)
    assert (desk.vault.transcripts.of(file), desk.vault.journal.count()) == ([], count)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.captions.isHidden()
    assert page.captions_button.hasFocus()


def test_a_sealed_text_asks_why_and_typed_words_are_saved_first(
    qtbot: QtBot, desk: Desk, file: EvidenceFile, tmp_path: Path
) -> None:
    transcripts = desk.vault.transcripts
    transcripts.seal(transcripts.write(file, [Segment(text="Sealed.")], Language.ENGLISH))
    page = opened(qtbot, desk, file)
    page.editor.text.insertPlainText("More. ")
    page.captions_button.click()
    assert "Save first what you wrote" in words_of(page)
    assert page.captions.isHidden()
    page.editor.text.undo()
    page.captions_button.click()
    QTest.keyClick(page.captions.pick, Qt.Key.Key_Space)
    assert page.findChild(FilePicker) is None
    assert page.captions.reason.hasFocus()
    QTest.keyClicks(page.captions.reason, "Heard again")
    path = tmp_path / "words.srt"
    path.write_text(SRT, encoding="utf-8")
    take(qtbot, page, desk, path)
    assert [one.correction_reason for one in transcripts.of(file)] == ["", "Heard again"]


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, file: EvidenceFile, russian: Translations) -> None:
    page = opened(qtbot, dataclasses.replace(desk, tools=dataclasses.replace(desk.tools, translations=russian)), file)
    page.captions_button.click()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.which) == []


def test_it_is_written_out_only_with_everybodys_yes(
    qtbot: QtBot, desk: Desk, file: EvidenceFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, target = desk.vault, tmp_path / "words.srt"
    monkeypatch.setattr(FilePicker, "open", lambda picker: picker.picked.emit((target,)))
    vault.transcripts.write(file, read_captions(SRT.encode()), Language.ENGLISH)
    giver = vault.people.add("Somebody by the gate")
    item = vault.evidence.get(file.item_id)
    vault.ledger.amend(item, {"acquired_from_id": giver.id})
    page = opened(qtbot, desk, file)
    page.captions_button.click()
    wait_idle(qtbot, desk)
    leaving = page.leaving
    assert not leaving.write.isEnabled()
    assert "item_stays" in words_of(leaving)
    consent = vault.consents.record(giver)
    vault.consents.answer(consent, Use.LEGAL_HELP, Decision.YES, identity=IdentityMode.NAMED, audience="Bar")
    leaving.use.choose_code(Use.LEGAL_HELP)
    leaving.use.chosen.emit(str(Use.LEGAL_HELP))
    wait_idle(qtbot, desk)
    assert not leaving.write.isEnabled()
    QTest.keyClicks(leaving.audience, "Bar")
    qtbot.waitUntil(leaving.write.isEnabled, timeout=5_000)
    assert "It may leave for this use." in words_of(leaving)
    QTest.keyClick(leaving.write, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)
    assert target.read_text(encoding="utf-8") == SRT
    assert (leaving.isHidden(), page.captions.isHidden()) == (True, True)
    assert "outside now" in words_of(page)
    line = vault.evidence.custody(item)[-1]
    assert line.action is CustodyAction.EXPORTED


def test_a_yes_taken_back_meanwhile_leaves_nothing(
    qtbot: QtBot, desk: Desk, file: EvidenceFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, target = desk.vault, tmp_path / "words.vtt"
    monkeypatch.setattr(FilePicker, "open", lambda picker: picker.picked.emit((target,)))
    vault.transcripts.write(file, read_captions(SRT.encode()), Language.ENGLISH)
    page = opened(qtbot, desk, file)
    page.captions_button.click()
    wait_idle(qtbot, desk)
    assert page.leaving.write.isEnabled()
    giver = vault.people.add("Somebody by the gate")
    vault.ledger.amend(vault.evidence.get(file.item_id), {"acquired_from_id": giver.id})
    page.leaving.write.click()
    wait_idle(qtbot, desk)
    assert "item_stays" in words_of(page.leaving)
    assert not target.exists()
    lines = vault.evidence.custody(vault.evidence.get(file.item_id))
    assert CustodyAction.EXPORTED not in [one.action for one in lines]
