"""The player by keyboard and mouse: silent and blurred at first, exact to the frame, and told to the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.confined.asking import DecodingRefused
from archive.locators import Area, Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from tests.archive.confined.clips import clip, number_of
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from ui.desktop.desk import Desk
from ui.desktop.views import media_viewer
from ui.desktop.views.media_viewer import MediaViewer

Key = Qt.Key


class Ears:
    """A loudspeaker that hears nothing; ``there`` says whether there is one."""

    delay = 0

    def __init__(self) -> None:
        self.there, self.on = True, False

    def start(self, fill: Callable[[int], bytes]) -> bool:
        self.on = self.there
        return self.there

    def stop(self) -> None:
        self.on = False


def taken_in(desk: Desk, data: bytes, name: str, *, warned: bool = False) -> tuple[EvidenceItem, EvidenceFile]:
    item = desk.vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO, content_warning=warned)
    return item, desk.vault.intake.take_in_bytes(data, name, item.id).file


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def viewer(qtbot: QtBot, desk: Desk, ears: Ears) -> Iterator[MediaViewer]:
    made = MediaViewer(desk, ears)
    qtbot.addWidget(made)
    made.resize(640, 520)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session = made._session
    made.forget()
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    desk.vault.workers.close()
    assert session is None or session.wait_closed(10)


@pytest.fixture
def film(desk: Desk) -> tuple[EvidenceItem, EvidenceFile]:
    return taken_in(desk, clip(frames=100), "gate.mp4")


def opened(qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]) -> None:
    viewer.show_file(*film)
    settle(qtbot, viewer)
    viewer.film.setFocus()


def settle(qtbot: QtBot, viewer: MediaViewer) -> None:
    def stands() -> bool:
        player = viewer._player
        return player is not None and viewer._known and not player.busy and player._session.arrived

    qtbot.waitUntil(stands, timeout=15_000)


def number(viewer: MediaViewer) -> int:
    frame = viewer.film._frame
    assert frame is not None
    return number_of(bytes(frame.rows), frame.width, frame.height, frame.stride)


def press(qtbot: QtBot, viewer: MediaViewer, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(viewer.film, key)
        settle(qtbot, viewer)


def actions(desk: Desk, item: EvidenceItem) -> list[CustodyAction]:
    return [line.action for line in desk.vault.evidence.custody(item)]


def test_it_opens_at_the_first_frame_and_the_journal_says_so(
    qtbot: QtBot, desk: Desk, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    with qtbot.waitSignal(viewer.looked_at, timeout=15_000):
        opened(qtbot, viewer, film)
    assert number(viewer) == 0
    assert viewer.control.duration == 4000
    assert actions(desk, film[0]).count(CustodyAction.VIEWED) == 1
    assert nameless(viewer) == []
    assert unreachable_by_tab(viewer, viewer.film) == []
    assert clipped(viewer) == []


def test_every_key_goes_where_it_says(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    for key, place in (
        (Key.Key_5, 2000),
        (Key.Key_Period, 2040),
        (Key.Key_Comma, 2000),
        (Key.Key_Comma, 1960),
        (Key.Key_L, 4000),
        (Key.Key_J, 0),
        (Key.Key_Right, 4000),
        (Key.Key_Left, 0),
        (Key.Key_End, 4000),
        (Key.Key_Home, 0),
        (Key.Key_9, 3600),
    ):
        press(qtbot, viewer, key)
        assert viewer.control.position == place
        assert number(viewer) == min(99, place // 40)
    QTest.keyClick(viewer.film, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, viewer)
    assert viewer.control.position == 2600


def test_playing_moves_on_and_what_was_played_is_written_once(
    qtbot: QtBot, desk: Desk, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    told: list[int] = []
    viewer.control.listen(told.append)
    QTest.keyClick(viewer.film, Key.Key_Space)
    qtbot.waitUntil(lambda: viewer.control.position > 500, timeout=15_000)
    assert number(viewer) > 5
    QTest.keyClick(viewer.film, Key.Key_K)
    assert not viewer.control.playing
    assert len(told) >= 3
    viewer.forget()
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert actions(desk, film[0]).count(CustodyAction.PLAYED) == 1
    journal = desk.vault.ledger.journal
    (entry,) = (one for one in journal.entries_of(EvidenceItem.entity, film[0].id) if one.action == "played")
    assert "00:00.000–00:00." in str(journal.payload(entry.hash))
    viewer.forget()
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert actions(desk, film[0]).count(CustodyAction.PLAYED) == 1


def test_when_the_vault_closes_it_is_silent_and_what_was_played_is_kept(
    qtbot: QtBot, desk: Desk, viewer: MediaViewer, ears: Ears, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    viewer.buttons.sound.click()
    viewer.control.play()
    qtbot.waitUntil(lambda: ears.on, timeout=15_000)
    viewer._player.stretches.reach(900)  # type: ignore[union-attr]
    work = viewer.last_words()
    assert not ears.on
    assert work is not None
    desk.tools.runner.start(work)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy)
    assert CustodyAction.PLAYED in actions(desk, film[0])


def test_sound_is_off_at_first_and_without_a_loudspeaker_it_says_so(
    qtbot: QtBot, viewer: MediaViewer, ears: Ears, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    viewer.control.play()
    assert not ears.on
    assert "off" in viewer.buttons.sound.accessibleName()
    QTest.keyClick(viewer.film, Key.Key_S)
    assert ears.on
    QTest.keyClick(viewer.film, Key.Key_S)
    assert not ears.on
    ears.there = False
    QTest.keyClick(viewer.film, Key.Key_S)
    assert "silently" in viewer.note.words()
    assert not viewer.buttons.sound.isChecked()


def test_with_a_warning_it_is_blurred_until_asked_for(qtbot: QtBot, desk: Desk, viewer: MediaViewer) -> None:
    film = taken_in(desk, clip(frames=100), "gate.mp4", warned=True)
    opened(qtbot, viewer, film)
    frame = viewer.film._frame
    assert frame is not None
    assert max(frame.width, frame.height) <= 14
    assert "blurred" in viewer.warning.words()
    assert CustodyAction.VIEWED not in actions(desk, film[0])
    press(qtbot, viewer, Key.Key_5)
    assert viewer.film._frame is not None
    assert viewer.film._frame.width <= 14
    QTest.keyClick(viewer.film, Key.Key_M)
    assert not viewer.film.marking
    viewer.warning.acted.emit()
    settle(qtbot, viewer)
    assert number(viewer) == 50
    qtbot.waitUntil(lambda: CustodyAction.VIEWED in actions(desk, film[0]))


def test_a_stretch_and_a_part_of_the_picture_are_marked_by_keyboard_alone(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    marks: list[Locator | None] = []
    viewer.marked.connect(marks.append)
    press(qtbot, viewer, Key.Key_2, Key.Key_I, Key.Key_5, Key.Key_O)
    assert marks[-1] == viewer.mark() == Locator(start=800, end=2000)
    press(qtbot, viewer, Key.Key_M, Key.Key_Left)
    QTest.keyClick(viewer.film, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert marks[-1] == Locator(start=800, end=2000, area=Area(365, 375, 250, 260))
    QTest.keyClick(viewer.film, Key.Key_Escape)
    assert not viewer.film.marking
    assert "00:00–00:02" in viewer.buttons.mark_words.text()
    viewer.buttons.clear.click()
    assert marks[-1] is None
    assert viewer.mark() is None


def test_a_part_is_marked_with_the_mouse(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    viewer.buttons.area.click()
    box = viewer.film._box()
    start = QPoint(int(box.left() + box.width() * 0.1), int(box.top() + box.height() * 0.2))
    end = QPoint(int(box.left() + box.width() * 0.5), int(box.top() + box.height() * 0.6))
    QTest.mousePress(viewer.film, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewer.film, end)
    QTest.mouseRelease(viewer.film, Qt.MouseButton.LeftButton, pos=end)
    mark = viewer.mark()
    assert mark is not None
    assert mark.area is not None
    assert mark.start == 0
    for found, wanted in zip((mark.area.left, mark.area.top, mark.area.width), (100, 200, 400), strict=True):
        assert abs(found - wanted) < 12


def test_a_place_that_was_cited_is_shown(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    viewer.show_file(*film)
    viewer.go_to(Locator(start=3000, end=3500, area=Area(0, 0, 300, 300)))
    settle(qtbot, viewer)
    assert viewer.control.position == 3000
    qtbot.waitUntil(lambda: number(viewer) == 75)
    viewer.go_to(Locator(start=1000))
    settle(qtbot, viewer)
    assert number(viewer) == 25
    assert viewer.film.area is None


def test_what_is_marked_is_played_over_and_over(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    viewer.go_to(Locator(start=1000, end=1300))
    settle(qtbot, viewer)
    QTest.keyClick(viewer.film, Key.Key_R)
    seen: list[int] = []
    viewer.control.listen(seen.append)
    QTest.keyClick(viewer.film, Key.Key_Space)
    qtbot.waitUntil(lambda: seen.count(1000) >= 3, timeout=15_000)
    assert max(seen) < 1500


def test_what_plays_says_that_somebody_watches_and_what_is_repeated_does_not(
    qtbot: QtBot,
    viewer: MediaViewer,
    film: tuple[EvidenceItem, EvidenceFile],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []
    monkeypatch.setattr(media_viewer, "somebody_watches", told.append)
    monkeypatch.setattr(media_viewer, "_WATCHED_EVERY", 0.0)
    opened(qtbot, viewer, film)
    assert told == []
    QTest.keyClick(viewer.film, Key.Key_Space)
    qtbot.waitUntil(lambda: len(told) > 3, timeout=15_000)
    QTest.keyClick(viewer.film, Key.Key_R)
    told.clear()
    place = viewer.control.position
    qtbot.waitUntil(lambda: viewer.control.position > place + 100, timeout=15_000)
    assert told == []


def test_the_line_is_a_slider_that_the_mouse_moves(
    qtbot: QtBot, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    QTest.mouseClick(viewer.line, Qt.MouseButton.LeftButton, pos=QPoint(viewer.line.width() // 2, 20))
    settle(qtbot, viewer)
    assert abs(viewer.control.position - 2000) < 30
    assert abs(viewer.line.value() - 200) < 4
    assert "00:0" in viewer.line.accessibleDescription()
    qtbot.waitUntil(lambda: len(viewer.line._peaks) > 1000, timeout=15_000)


def test_a_recording_of_sound_shows_how_loud_it_is(qtbot: QtBot, desk: Desk, viewer: MediaViewer) -> None:
    opened(qtbot, viewer, taken_in(desk, clip("ogg", "", "libopus"), "voice.ogg", warned=True))
    assert viewer.film.empty
    assert not viewer.warning.words()
    assert viewer.buttons.step_on.isHidden()
    qtbot.waitUntil(lambda: max(viewer.line._peaks, default=0) > 100, timeout=15_000)
    viewer.control.play()
    qtbot.waitUntil(lambda: viewer.control.position > 300, timeout=15_000)


@pytest.mark.parametrize(
    "data",
    [
        b"OggS" + bytes(3000),
        clip()[:3000],
        b"RIFF\xff\xff\xff\xffAVI " + bytes(200),
        b"\x1aE\xdf\xa3" + b"\xff" * 500,
    ],
    ids=["ogg", "cut", "avi", "webm"],
)
def test_a_hostile_file_costs_one_showing_and_a_note(
    qtbot: QtBot, viewer: MediaViewer, desk: Desk, data: bytes, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    with qtbot.waitSignal(viewer.failed, timeout=15_000) as failed:
        viewer.show_file(*taken_in(desk, data, "x.mp4"))
    assert isinstance(failed.args[0], DecodingRefused)
    assert failed.args[0].reason in ("damaged", "unknown_kind", "nothing_to_play")
    opened(qtbot, viewer, film)
    assert number(viewer) == 0


def test_another_file_leaves_nothing_of_the_one_before(
    qtbot: QtBot, desk: Desk, viewer: MediaViewer, film: tuple[EvidenceItem, EvidenceFile]
) -> None:
    opened(qtbot, viewer, film)
    press(qtbot, viewer, Key.Key_5, Key.Key_I)
    first = viewer._session
    opened(qtbot, viewer, taken_in(desk, clip("webm", "libvpx", "vorbis"), "b.webm"))
    assert first is not None
    assert first.wait_closed(10)
    assert first.shown is None
    assert viewer.mark() is None
    assert number(viewer) == 0
    viewer.forget()
    assert viewer.film.empty
    assert viewer.control.duration == 0
