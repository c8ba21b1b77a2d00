"""The page on which a transcript is typed: by keyboard beside a player, kept while typed, sealed, translated."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.transcripts import Transcript
from archive.segments import Segment
from archive.transcripts import spoken
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.item import ItemPage
from ui.desktop.views.transcript import TranscriptPage
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.views.viewer_registry import Viewer
from ui.presenters.player_control import BACK_A_LITTLE, Listener, PlayerControl
from ui.presenters.transcript import TranscriptPlace


class Player:
    """A player without sound: keeps the place, and does what it is told at once."""

    duration = 600_000

    def __init__(self) -> None:
        self.position, self.playing, self.speed = 0, False, 100
        self._listeners: list[Listener] = []

    def play_pause(self) -> None:
        self.playing = not self.playing

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, place: int) -> None:
        self.position = place
        for listener in self._listeners:
            listener(place)

    def back_a_little(self, by: int = BACK_A_LITTLE) -> None:
        self.seek(max(0, self.position - by))

    def set_speed(self, percent: int) -> None:
        self.speed = min(200, max(50, percent))

    def repeat(self, start: int | None, end: int | None) -> None:
        """Nothing is repeated here."""

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)


class Shown(ViewerPart):
    """A viewer that plays."""

    def __init__(self, player: PlayerControl) -> None:
        super().__init__()
        self.control = player

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """There is nothing to see."""

    def forget(self) -> None:
        self.control.pause()


@pytest.fixture
def file(desk: Desk) -> EvidenceFile:
    item = desk.vault.evidence.add("Recording at the gate", kind=EvidenceKind.AUDIO)
    return desk.vault.intake.take_in_bytes(b"OggS" + bytes(60), "recording.ogg", item.id).file


def opened(qtbot: QtBot, desk: Desk, file: EvidenceFile, key: str = "") -> tuple[TranscriptPage, Player]:
    page, player = TranscriptPage(desk), Player()
    page.viewer.viewer_for = lambda _media_type: Viewer("media", lambda _type: True, lambda _desk: Shown(player))
    show(qtbot, page, desk, TranscriptPlace(file.item_id, file.id, key))
    return page, player


def test_a_recording_is_written_out_without_a_mouse(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page, player = opened(qtbot, desk, file)
    text = page.editor.text
    assert text.hasFocus()
    QTest.keyClick(text, Qt.Key.Key_F4)
    assert player.playing
    QTest.keyClick(text, Qt.Key.Key_F5)
    assert player.speed == 75
    QTest.keyClick(text, Qt.Key.Key_F6)
    player.seek(2_000)
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_F8)
    QTest.keyClicks(text, "They told us")
    player.seek(4_500)
    QTest.keyClick(text, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    player.seek(6_000)
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_F8)
    QTest.keyClicks(text, "Then what?")
    QTest.keyClick(text, Qt.Key.Key_F2)
    assert player.position == 3_000
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    (kept,) = desk.vault.transcripts.of(file)
    assert spoken(kept) == (
        Segment(Locator(start=2_000, end=6_000), "Speaker 1", "They told us [unclear 00:04]"),
        Segment(Locator(start=6_000), "Speaker 2", "Then what?"),
    )
    assert kept.made_by == "person"
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_letters_beyond_the_first_plane_do_not_move_the_cursor(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page, player = opened(qtbot, desk, file)
    text = page.editor.text
    text.setPlainText("[00:01] Speaker 1\n𐰴𐰀𐰔𐰴 one")
    text.moveCursor(text.textCursor().MoveOperation.End)
    player.seek(2_000)
    QTest.keyClick(text, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, " two")
    assert text.toPlainText() == "[00:01–00:02] Speaker 1\n𐰴𐰀𐰔𐰴 one two"
    text.undo()
    text.undo()
    assert text.toPlainText().startswith("[00:01] Speaker 1")


def test_what_is_typed_survives_a_lock(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page, _ = opened(qtbot, desk, file)
    QTest.keyClicks(page.editor.text, "[00:01] half a sentence")
    last = page.last_words()
    assert last is not None
    last(no_progress, CancelToken())
    again, _ = opened(qtbot, desk, file)
    qtbot.waitUntil(lambda: again.editor.offer.isVisible(), timeout=10_000)
    again.editor.offer.restore.click()
    assert again.editor.text.toPlainText() == "[00:01] half a sentence"
    assert not desk.vault.ledger.find(Transcript)


def test_a_line_that_is_no_time_is_told_and_nothing_is_kept(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    page, _ = opened(qtbot, desk, file)
    page.editor.text.setPlainText("[00:01]\nGood.\n\n[15:00] Speaker 1\nBeyond the end.")
    page.editor.save()
    wait_idle(qtbot, desk)
    assert "not in the file: 4" in words_of(page)
    assert page.editor.text.textCursor().blockNumber() == 3
    assert not desk.vault.ledger.find(Transcript)


def test_it_is_sealed_corrected_with_a_reason_and_compared(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    desk.vault.transcripts.write(file, [Segment(Locator(start=0), "", "They told us to wait.")], Language.ENGLISH)
    page, _ = opened(qtbot, desk, file)
    page.seal_button.click()
    code = page.seal.findChild(QLineEdit)
    assert code is not None
    QTest.keyClicks(code, desk.vault.evidence.get(file.item_id).code)
    QTest.keyClick(code, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    (sealed,) = desk.vault.transcripts.of(file)
    assert sealed.sealed_digest is not None
    page.editor.text.setPlainText("[00:00]\nThey told us to go.")
    page.editor.save()
    wait_idle(qtbot, desk)
    assert len(desk.vault.transcripts.of(file)) == 1
    page.editor.reason.setText("Heard again")
    page.editor.save()
    wait_idle(qtbot, desk)
    _, corrected = desk.vault.transcripts.of(file)
    assert (corrected.replaces, corrected.correction_reason) == (sealed.id, "Heard again")
    page.versions.comparison_wanted.emit(corrected.id)
    wait_idle(qtbot, desk)
    assert "[−wait.−]" in page.compare.text.toPlainText()
    assert "[+go.+]" in page.compare.text.toPlainText()


def test_a_stale_translation_says_so_until_it_is_compared(qtbot: QtBot, desk: Desk, file: EvidenceFile) -> None:
    write = desk.vault.transcripts.write
    write(file, [Segment(text="One.")], Language.ENGLISH, made_by="a program 1.0")
    translated = [Segment(text="Один.")]
    write(file, translated, Language.RUSSIAN, kind=desk.vault.transcripts.of(file)[0].kind.TRANSLATION)
    newer = write(file, [Segment(text="One and two.")], Language.ENGLISH)
    item = ItemPage(desk)
    show(qtbot, item, desk, file.item_id)
    assert "not up to date" in words_of(item)
    assert "Один" not in words_of(item)
    page, _ = opened(qtbot, desk, file, "translation:ru")
    assert "That text now has version 2" in words_of(page)
    assert "Written by a person after a program" in words_of(page)
    page.editor.compared.click()
    page.editor.save()
    wait_idle(qtbot, desk)
    (now,) = [one for one in desk.vault.transcripts.of(file) if one.language is Language.RUSSIAN]
    assert now.based_on == newer.id
    assert "That text now has" not in words_of(page)


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, file: EvidenceFile, russian: Translations) -> None:
    desk.vault.transcripts.write(file, [Segment(Locator(start=0), "Speaker 1", "Ждите.")], Language.RUSSIAN)
    spoken_desk = dataclasses.replace(desk, tools=dataclasses.replace(desk.tools, translations=russian))
    page, _ = opened(qtbot, spoken_desk, file)
    assert "Говорящий 1" in words_of(page)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.which) == []
