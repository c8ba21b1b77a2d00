"""Covering films and recordings on the page for it, with the keys alone: exact to the frame."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import av
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.locators import Area, Locator
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhat
from archive.vocabulary.evidence import CustodyAction, FileRole
from tests.archive.confined.clips import clip, number_of
from tests.archive.covering.planted_media import heard, loudness, recording
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.views.covering import CoveringPage
from ui.presenters.covering import CoveringPlace

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Studio:
    """The page with a film or recording on it."""

    qtbot: QtBot
    desk: Desk
    page: CoveringPage
    file: EvidenceFile

    def settle(self) -> None:
        player = self.page.film.player

        def stands() -> bool:
            playback = player._player
            return playback is not None and player._known and not playback.busy and playback._session.arrived

        self.qtbot.waitUntil(stands, timeout=15_000)
        wait_idle(self.qtbot, self.desk)

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.page.film.player.film, key, held)
            self.settle()

    @property
    def areas(self) -> list[tuple[CoverHow, Locator]]:
        return [(one.how, one.where) for one in self.page.areas.areas.areas]

    @property
    def number(self) -> int:
        frame = self.page.film.player.film._frame
        assert frame is not None
        return number_of(bytes(frame.rows), frame.width, frame.height, frame.stride)

    def copies(self) -> list[EvidenceFile]:
        item = self.desk.vault.evidence.get(self.file.item_id)
        return [one for one in self.desk.vault.evidence.files(item) if one.role is FileRole.REDACTED]

    def content(self, file: EvidenceFile) -> bytes:
        item = self.desk.vault.evidence.get(file.item_id)
        with self.desk.vault.objects.open(file.object_id, item.code) as reader:
            return reader.read_at(0, reader.size)

    def stored(self) -> list[str]:
        return sorted(path.name for path in self.desk.vault.folder.rglob("*") if path.is_file())


def opened(qtbot: QtBot, desk: Desk, data: bytes, name: str) -> Studio:
    item = desk.vault.evidence.add("Invented")
    file = desk.vault.intake.take_in_bytes(data, name, item.id).file
    page = CoveringPage(desk)
    show(qtbot, page, desk, CoveringPlace(item.id, file.id))
    studio = Studio(qtbot, desk, page, file)
    qtbot.waitUntil(lambda: page.film.player._known, timeout=15_000)
    studio.settle()
    return studio


@pytest.fixture
def film(qtbot: QtBot, desk: Desk) -> Iterator[Studio]:
    studio = opened(qtbot, desk, clip(frames=50), "gate.mp4")
    yield studio
    studio.page.film.forget()
    wait_idle(qtbot, desk)


@pytest.fixture
def voice(qtbot: QtBot, desk: Desk) -> Iterator[Studio]:
    studio = opened(qtbot, desk, recording("wav"), "talk.wav")
    yield studio
    studio.page.film.forget()
    wait_idle(qtbot, desk)


def numbers(data: bytes) -> list[int]:
    """What the frames of a copy say, with -1 for those of which nothing can be read."""
    found = []
    with av.open(io.BytesIO(data), "r") as container:
        for frame in container.decode(video=0):
            flat = frame.reformat(format="rgb24")
            plane = flat.planes[0]
            black = max(bytes(plane)[: flat.width * 3]) < 60
            found.append(-1 if black else number_of(bytes(plane), flat.width, flat.height, plane.line_size))
    return found


def test_exactly_the_marked_frames_are_covered_muted_and_cut(film: Studio) -> None:
    page = film.page
    assert page.film.player.film.hasFocus()
    assert not page.make.isEnabled()
    assert "Mark a stretch" in words_of(page.areas)
    assert "Press M on the page" not in words_of(page.areas)
    film.keys(Key.Key_5, Key.Key_Period)  # frame 26
    assert film.number == 26
    film.keys(Key.Key_I, Key.Key_Period, Key.Key_Period, Key.Key_O, Key.Key_C)
    assert film.areas == [(CoverHow.COVER, Locator(area=Area(0, 0, 1000, 1000), start=1040, end=1160))]
    film.keys(Key.Key_Home, Key.Key_I, Key.Key_Period, Key.Key_O, Key.Key_X)
    film.keys(Key.Key_8, Key.Key_I, Key.Key_U)
    assert film.areas[1:] == [(CoverHow.CUT, Locator(start=0, end=80)), (CoverHow.MUTE, Locator(start=1600))]
    film.page.note.setText("One is a child")
    QTest.keyClick(page.film.player.film, Key.Key_Return, CTRL)
    assert not page._progress.isHidden()
    film.settle()
    (new,) = film.copies()
    assert new.parent_id == film.file.id
    told = numbers(film.content(new))
    assert told == [*range(2, 26), -1, -1, -1, *range(29, 50)], "other frames were covered or cut than were marked"
    assert loudness(heard(film.content(new)), 1.62, 1.9) <= 64
    (redaction,) = film.desk.vault.ledger.find(Redaction)
    assert (redaction.note, redaction.status) == ("One is a child", CoverStatus.WAITING)
    assert "The original is unchanged" in page._message.words()
    assert film.desk.vault.drafts.get(f"covering:{film.file.id}") is None


def test_a_box_is_drawn_on_the_frame_and_is_there_for_its_stretch(film: Studio) -> None:
    film.keys(Key.Key_I, Key.Key_M)
    film.keys(Key.Key_Left, Key.Key_Up)
    film.keys(Key.Key_Right, held=SHIFT)
    film.keys(Key.Key_Return)
    (found,) = film.areas
    assert found == (CoverHow.COVER, Locator(area=Area(365, 365, 260, 250), start=0))
    assert not film.page.film.player.film.marking
    assert film.page.film.player.cover.area is None, "the next box would lie where this one lies"
    film.keys(Key.Key_4, Key.Key_BracketRight)
    assert film.areas == [(CoverHow.COVER, Locator(area=Area(365, 365, 260, 250), start=0, end=840))]
    shown = film.page.film.player.film
    assert [chosen for _area, chosen in shown._boxes] == [True]
    film.keys(Key.Key_Period)
    assert shown._boxes == (), "the box is shown on a frame that it does not cover"
    film.keys(Key.Key_Comma, Key.Key_Comma, Key.Key_BracketLeft)
    assert film.areas[0][1].start == 760
    film.keys(Key.Key_Z, held=CTRL)
    assert film.areas[0][1].start == 0


def test_it_is_seen_as_it_will_be(film: Studio) -> None:
    shown = film.page.film.player.film
    film.keys(Key.Key_M, Key.Key_D)
    film.keys(Key.Key_8, Key.Key_I, Key.Key_X)
    assert shown._laid is None
    film.keys(Key.Key_F8)
    film.qtbot.waitUntil(lambda: shown._laid is not None, timeout=10_000)
    assert shown._laid is not None
    assert len(shown._laid.parts) > 4
    assert shown._boxes == ()
    assert shown._gone, "what is cut out is shown"
    film.keys(Key.Key_Home)
    assert not shown._gone
    film.page.film.player.control.play()
    film.settle()
    assert film.page.film.player.control.position < 1800, "what is cut out was played"
    assert not film.page.film.player.control.playing
    film.keys(Key.Key_F8)
    assert shown._laid is None


def test_a_recording_is_covered_to_the_sample(voice: Studio) -> None:
    page = voice.page
    assert [how for how, one in page.film.deeds.items() if one.isVisible()] == [
        CoverHow.MUTE,
        CoverHow.TONE,
        CoverHow.CUT,
    ]
    voice.keys(Key.Key_2, Key.Key_Period, Key.Key_I)
    voice.keys(Key.Key_4, Key.Key_O, Key.Key_T)
    assert voice.areas == [(CoverHow.TONE, Locator(start=410, end=800))]
    page.areas.times.end.setFocus()
    page.areas.times.end.setText("0:00.705")
    QTest.keyClick(page.areas.times.end, Key.Key_Return)
    assert voice.areas == [(CoverHow.TONE, Locator(start=410, end=705))]
    voice.keys(Key.Key_7, Key.Key_I, Key.Key_8, Key.Key_O, Key.Key_U)
    assert page.areas.areas.areas[1].what is CoverWhat.VOICE
    page.areas.how.choose_code(CoverHow.CUT)
    page.areas.how.changed.emit()
    assert voice.areas[1] == (CoverHow.CUT, Locator(start=1400, end=1600))
    page.make.click()
    voice.settle()
    (new,) = voice.copies()
    samples = heard(voice.content(new))
    assert len(samples) == 48 * 1800
    assert 3000 < loudness(samples, 0.41, 0.705) < 4000
    assert loudness(samples, 0.3, 0.41) > 8000


def test_times_that_are_none_are_told_and_change_nothing(voice: Studio) -> None:
    voice.keys(Key.Key_2, Key.Key_I, Key.Key_4, Key.Key_O, Key.Key_U)
    before, times = voice.areas, voice.page.areas.times
    bad = (("soon", ""), ("", ""), ("0:01", "0:01"), ("0:01", "0:00.5"), ("500:00:00", ""))
    for start, end in bad:
        times.start.setText(start)
        times.end.setText(end)
        times.end.editingFinished.emit()
        assert voice.areas == before, (start, end)
        assert any(field.error() for field in times._fields), (start, end)


def test_the_keys_are_where_they_are_also_on_a_cyrillic_board(film: Studio) -> None:
    film.keys(Key.Key_4)
    for letter in "ШЮЮЩС":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower())
            QApplication.sendEvent(film.page.film.player.film, pressed)
        film.settle()
    assert film.areas == [(CoverHow.COVER, Locator(area=Area(0, 0, 1000, 1000), start=800, end=920))]


def test_nothing_marked_covers_nothing_and_what_to_do_is_said(film: Studio) -> None:
    for key in (Key.Key_C, Key.Key_U, Key.Key_X):
        film.keys(key)
        assert film.areas == []
        assert "Mark first" in film.page._message.words()


@pytest.mark.soak
def test_a_stretch_behind_the_end_is_refused_and_nothing_is_kept(voice: Studio) -> None:
    before = voice.stored()
    voice.page.areas.add_place(CoverHow.MUTE, Locator(start=60_000, end=61_000))
    voice.page.make.click()
    voice.settle()
    assert voice.copies() == []
    assert voice.page._message.words()
    assert voice.stored() == before
    assert len(voice.areas) == 1, "what was marked is gone"


def test_a_film_that_is_stopped_amid_the_making_leaves_nothing(film: Studio) -> None:
    before = film.stored()
    film.keys(Key.Key_I, Key.Key_C)
    film.page.make.click()
    film.page._progress._stop.click()
    film.settle()
    assert film.copies() == []
    assert film.stored() == before
    assert film.page.make.isEnabled()


def test_what_was_marked_survives_a_lock_and_what_was_played_is_noted(qtbot: QtBot, film: Studio) -> None:
    film.keys(Key.Key_2, Key.Key_I, Key.Key_4, Key.Key_O, Key.Key_T)
    film.page.film.player.control.play()
    qtbot.waitUntil(lambda: film.page.film.player.control.position > 1200, timeout=10_000)
    last = film.page.last_words()
    assert last is not None
    film.desk.tools.runner.start(last)
    wait_idle(qtbot, film.desk)
    item = film.desk.vault.evidence.get(film.file.item_id)
    assert CustodyAction.PLAYED in [line.action for line in film.desk.vault.evidence.custody(item)]
    again = CoveringPage(film.desk)
    show(qtbot, again, film.desk, CoveringPlace(film.file.item_id, film.file.id))
    assert again.areas.areas.areas == film.page.areas.areas.areas
    again.film.forget()


def test_the_place_of_one_is_marked_again_for_its_sound(film: Studio) -> None:
    film.keys(Key.Key_2, Key.Key_I, Key.Key_4, Key.Key_O, Key.Key_C)
    film.keys(Key.Key_Home)
    film.page.areas.list.setFocus()
    film.page.areas.list.itemActivated.emit(film.page.areas.list.item(0))
    film.settle()
    assert film.number == 10
    assert film.page.film.player.film.hasFocus()
    film.keys(Key.Key_U)
    assert film.areas[1] == (CoverHow.MUTE, Locator(start=399, end=840))


def test_it_speaks_three_languages_and_needs_no_mouse(film: Studio) -> None:
    film.keys(Key.Key_I, Key.Key_C)
    page, translations = film.page, film.desk.tools.translations
    for language in ("ru", "kk", "en"):
        translations.use(language)
        film.settle()
        film.qtbot.waitUntil(lambda: clipped(page) == [], timeout=5_000)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.film.player.film) == []
        assert ("Large tiles" in words_of(page)) == (language == "en")


def test_what_cannot_be_played_is_told_and_nothing_is_offered(qtbot: QtBot, desk: Desk) -> None:
    item = desk.vault.evidence.add("Invented")
    file = desk.vault.intake.take_in_bytes(b"RIFF" + bytes(4) + b"WAVEfmt " + bytes(500), "talk.wav", item.id).file
    page = CoveringPage(desk)
    show(qtbot, page, desk, CoveringPlace(item.id, file.id))
    studio = Studio(qtbot, desk, page, file)
    qtbot.waitUntil(lambda: bool(page._message.words()), timeout=15_000)
    before = studio.stored()
    assert not any(button.isEnabled() for button in page.film.deeds.values())
    for key in (Key.Key_I, Key.Key_C, Key.Key_U, Key.Key_BracketLeft, Key.Key_F8):
        QTest.keyClick(page.film.player.film, key)
    wait_idle(qtbot, desk)
    assert studio.areas == []
    assert not page.make.isEnabled()
    assert studio.stored() == before
    page.film.forget()
    wait_idle(qtbot, desk)
