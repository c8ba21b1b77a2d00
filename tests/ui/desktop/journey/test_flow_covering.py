"""Redaction by keyboard alone: from an item to a copy with covered places that somebody else confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt

from archive.vocabulary.covering import CoverStatus, CoverWhat, CoverWhy
from archive.vocabulary.evidence import FileRole
from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL, SHIFT
from tests.ui.desktop.journey.other_reader import take_the_seat
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.covering import CoveringPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage
from ui.desktop.widgets.action_button import ActionButton

NOTE = "Passers-by at the gate"


def test_an_item_becomes_a_confirmed_copy(started: Callable[[], Walk], home: Path) -> None:
    walk = started()
    walk.create_vault()
    case = walk.open_case()
    folder = home.with_name("stick")
    folder.mkdir()
    Image.effect_noise((320, 240), 90).convert("RGB").save(folder / story.PHOTO)
    walk.take_in(case, folder)
    hands = walk.hands
    walk.go("evidence")
    hands.reach(walk.page(EvidencePage).pane.list)
    hands.press(Qt.Key.Key_Return)
    item = walk.page(ItemPage)
    hands.wait(lambda: item.viewer.file is not None)
    hands.press(Qt.Key.Key_R, CTRL)
    page = walk.page(CoveringPage)
    _cover(walk, page)
    assert page._view is not None
    vault, held = page._presenter._vault, page._view.item
    (copy,) = [file for file in vault.evidence.files(held) if file.role is FileRole.REDACTED]
    hands.push(_button(walk, page, "Look at it"))
    item = walk.page(ItemPage)
    hands.wait(lambda: item.viewer.file is not None and item.viewer.file.id == copy.id and item.covered.lines)
    walk.quiet()
    hands.push(_button(walk, item, "Nothing is left"))
    hands.wait(item.covered._message.words)
    assert item.covered.lines[0].redaction.status is CoverStatus.WAITING, "whoever covered it confirmed it"
    walk.quiet()
    take_the_seat(walk, item.covered)
    hands.push(_button(walk, item, "Nothing is left"))
    hands.wait(lambda: item.covered.lines[0].redaction.status is CoverStatus.CONFIRMED)
    walk.quiet()
    original = vault.evidence.original(held)
    assert original is not None
    vault.objects.prove(original.object_id, held.code, original.size, original.sha256)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with((NOTE,)) == []


def _cover(walk: Walk, page: CoveringPage) -> None:
    hands = walk.hands
    hands.wait(lambda: page.sheet.pane.facts is not None and page.sheet.pane.canvas.hasFocus())
    hands.press(Qt.Key.Key_M)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        hands.press(key)
        hands.press(key, SHIFT)
    hands.press(Qt.Key.Key_Return)
    assert len(page.areas.areas.areas) == 1
    hands.pick(page.areas.why, str(CoverWhy.THIRD_PERSON))
    hands.pick(page.areas.what, str(CoverWhat.FACE))
    hands.fill(page.note, NOTE)
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.wait(lambda: page.covered.lines)
    walk.quiet()


def _button(walk: Walk, page: ItemPage | CoveringPage, words: str) -> ActionButton:
    def shown() -> list[ActionButton]:
        return [one for one in page.covered.findChildren(ActionButton) if words in one.text() and one.isVisible()]

    walk.quiet()
    walk.hands.wait(shown)
    return shown()[0]
