"""Redaction of films and recordings by keyboard alone: from an item to a copy that somebody else confirmed."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt

from archive.model.evidence import EvidenceFile
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhy
from archive.vocabulary.evidence import FileRole
from tests.archive.confined.clips import clip
from tests.archive.covering.planted_media import heard, loudness, recording
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL, SHIFT
from tests.ui.desktop.journey.other_reader import take_the_seat
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.covering import CoveringPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.records import RecordsPage
from ui.desktop.views.review import ReviewPage
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.reviewing import Queue

NOTE = "One of them says a name"
Key = Qt.Key


def studio(walk: Walk, home: Path, name: str, data: bytes) -> CoveringPage:
    """From an empty vault to the page on which places of that file are covered, once it is open there."""
    walk.create_vault()
    case = walk.open_case()
    folder = home.with_name("stick")
    folder.mkdir()
    (folder / name).write_bytes(data)
    walk.take_in(case, folder)
    walk.go("evidence")
    walk.hands.reach(walk.page(EvidencePage).pane.list)
    walk.hands.press(Key.Key_Return)
    item = walk.page(ItemPage)
    walk.hands.wait(lambda: item.viewer.file is not None)
    walk.hands.press(Key.Key_R, CTRL)
    page = walk.page(CoveringPage)
    walk.hands.wait(lambda: page.film.player.facts is not None and page.film.player.film.hasFocus())
    stand(walk, page)
    return page


def stand(walk: Walk, page: CoveringPage) -> None:
    """Until the frame that was asked for is there."""
    player = page.film.player
    walk.hands.wait(lambda: player._known and player._player is not None and not player._player.busy)


def press(walk: Walk, page: CoveringPage, *keys: Qt.Key) -> None:
    for key in keys:
        walk.hands.press(key)
        stand(walk, page)


def make(walk: Walk, page: CoveringPage) -> EvidenceFile:
    """Say why, make the copy, and give it."""
    walk.hands.fill(page.note, NOTE)
    walk.hands.press(Key.Key_Return, CTRL)
    walk.hands.wait(lambda: page.covered.lines, 60_000)
    walk.quiet()
    assert page._view is not None
    files = page._presenter._vault.evidence.files(page._view.item)
    (copy,) = [file for file in files if file.role is FileRole.REDACTED]
    return copy


def content(page: CoveringPage, file: EvidenceFile) -> bytes:
    vault = page._presenter._vault
    item = vault.evidence.get(file.item_id)
    with vault.objects.open(file.object_id, item.code) as reader:
        return reader.read_at(0, reader.size)


def untouched(page: CoveringPage, copy: EvidenceFile) -> None:
    """The original is what was taken in."""
    vault = page._presenter._vault
    item = vault.evidence.get(copy.item_id)
    original = vault.evidence.original(item)
    assert original is not None
    assert copy.parent_id == original.id
    vault.objects.prove(original.object_id, item.code, original.size, original.sha256)


def button(walk: Walk, page: ItemPage, words: str) -> ActionButton:
    def shown() -> list[ActionButton]:
        return [one for one in page.covered.findChildren(ActionButton) if words in one.text() and one.isVisible()]

    walk.quiet()
    walk.hands.wait(shown)
    return shown()[0]


@pytest.mark.soak
def test_a_film_becomes_a_confirmed_copy(started: Callable[[], Walk], home: Path) -> None:
    walk = started()
    page = studio(walk, home, "gate.mp4", clip(frames=25))
    press(walk, page, Key.Key_2, Key.Key_I, Key.Key_8, Key.Key_O, Key.Key_M, Key.Key_Left)
    walk.hands.press(Key.Key_Down, SHIFT)
    press(walk, page, Key.Key_Return)
    press(walk, page, Key.Key_Home, Key.Key_I, Key.Key_Period, Key.Key_O, Key.Key_X)
    press(walk, page, Key.Key_F8)
    walk.quiet()
    assert page.film.player.film._gone
    walk.hands.pick(page.areas.why, str(CoverWhy.THIRD_PERSON))
    assert [one.how for one in page.areas.areas.areas] == [CoverHow.COVER, CoverHow.CUT]
    copy = make(walk, page)
    with av.open(io.BytesIO(content(page, copy)), "r") as container:
        assert sum(1 for _frame in container.decode(video=0)) == 23
    walk.hands.push(next(one for one in page.covered.findChildren(ActionButton) if "Look at it" in one.text()))
    item = walk.page(ItemPage)
    walk.hands.wait(lambda: item.viewer.file is not None and item.viewer.file.id == copy.id and item.covered.lines)
    walk.hands.push(button(walk, item, "Nothing is left"))
    take_the_seat(walk, item.covered)
    assert item.covered.lines[0].redaction.status is CoverStatus.WAITING, "whoever covered it confirmed it"
    walk.hands.push(button(walk, item, "Nothing is left"))
    walk.hands.wait(lambda: item.covered.lines[0].redaction.status is CoverStatus.CONFIRMED)
    walk.quiet()
    untouched(page, copy)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with((NOTE,)) == []


@pytest.mark.soak
def test_a_recording_becomes_a_copy_that_is_confirmed_from_the_queue(
    started: Callable[[], Walk], home: Path
) -> None:
    walk = started()
    page = studio(walk, home, "talk.wav", recording("wav"))
    press(walk, page, Key.Key_3, Key.Key_I, Key.Key_4, Key.Key_O, Key.Key_U)
    press(walk, page, Key.Key_6, Key.Key_I, Key.Key_7, Key.Key_O, Key.Key_T)
    walk.hands.fill_again(page.areas.times.end, "0:01.5")
    walk.hands.press(Key.Key_Return)
    assert [(one.where.start, one.where.end) for one in page.areas.areas.areas] == [(600, 800), (1200, 1500)]
    copy = make(walk, page)
    samples = heard(content(page, copy))
    assert loudness(samples, 0.6, 0.8) == 0
    assert 3000 < loudness(samples, 1.2, 1.5) < 4000
    walk.go("records")
    walk.page(RecordsPage)
    walk.hands.press(Key.Key_R, CTRL)
    review = walk.page(ReviewPage)
    walk.hands.pick_pill(review.pane.pills, str(Queue.COPIES))
    walk.hands.reach(review.pane.list)
    walk.hands.wait(lambda: review.copy.viewer.file is not None and review.copy.viewer.file.id == copy.id)
    walk.hands.wait(lambda: review.copy.covered.lines)
    walk.hands.press(Key.Key_Return, CTRL)
    take_the_seat(walk, review.copy.covered)
    walk.hands.press(Key.Key_Return, CTRL)
    walk.hands.wait(lambda: not review._points)
    walk.quiet()
    untouched(page, copy)
    walk.lock()
    assert remains.widgets_with((NOTE,)) == []
