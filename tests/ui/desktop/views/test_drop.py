"""Adding to a locked vault from the first window: nothing typed stays, nothing typed is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.canonical import canonical_json
from archive.descriptor import Descriptor
from crypto.age.identities import HybridIdentity
from crypto.spoken import spoken_recipient
from tests.ui.desktop.accessibility import clipped, focusable, nameless, unreachable_by_tab
from tests.ui.told_vault import Original
from ui.desktop.file_picker import FilePicker
from ui.desktop.look import Look
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.drop import DropView
from ui.desktop.views.entry_window import EntryWindow
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway

WORDS = "Two cars by the gate of the Heron teahouse."


@pytest.fixture
def locked(original_vault: Original, tmp_path: Path) -> Path:
    """A locked vault of the archive."""
    original_vault.copy(tmp_path / "Field office").vault.lock()
    return tmp_path / "Field office"


@pytest.fixture
def window(qtbot: QtBot, tools: Tools, locked: Path) -> EntryWindow:
    made = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.unlock.choose(locked)
    return made


def opened_page(window: EntryWindow) -> DropView:
    window.unlock._add.click()
    page = window._drop
    assert page is not None
    return page


def in_inbox(folder: Path) -> list[str]:
    return [path.name for path in (folder / "inbox").iterdir()]


def bodies(original: Original, folder: Path) -> list[str]:
    from tests.archive.open_vaults import key_from, open_by_key

    vault = open_by_key(folder, key_from(original.key))
    try:
        taken = vault.inbox.take_in(str).taken
        texts = [vault.testimonies.newest_text(vault.testimonies.get(one.item_id)) for one in taken]
        return [text.body for text in texts if text is not None]
    finally:
        vault.lock()


def test_a_text_is_sealed_by_keyboard_and_gone_from_the_page(
    qtbot: QtBot, window: EntryWindow, locked: Path, original_vault: Original
) -> None:
    page = opened_page(window)
    field = QApplication.focusWidget()
    assert field is page._text
    QTest.keyClicks(field, WORDS)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Sealed" in page._message.words())
    assert page._text.toPlainText() == ""
    page._text.undo()
    assert page._text.toPlainText() == ""
    assert len(in_inbox(locked)) == 1
    assert bodies(original_vault, locked) == [WORDS]


def test_files_are_chosen_and_what_fails_stays_on_the_list(
    qtbot: QtBot, window: EntryWindow, locked: Path, tmp_path: Path
) -> None:
    page = opened_page(window)
    good, gone = tmp_path / "gate.jpg", tmp_path / "gone.jpg"
    good.write_bytes(b"\xff\xd8\xff picture")
    gone.write_bytes(b"soon gone")
    page._choose.click()
    picker = window.findChild(FilePicker)
    assert picker is not None
    picker.picked.emit((good, gone))
    picker.reject()
    assert page._files.isVisible()
    gone.unlink()
    page._seal.click()
    qtbot.waitUntil(lambda: page._trouble.words() == "sentence of source_vanished")
    assert "Sealed" in page._message.words()
    assert page._paths == [gone]
    assert len(in_inbox(locked)) == 1
    assert good.exists()


def test_nothing_can_be_sealed_when_there_is_nothing(window: EntryWindow, locked: Path) -> None:
    page = opened_page(window)
    assert not page._seal.isEnabled()
    page._text.setPlainText("  \n ")
    assert not page._seal.isEnabled()
    page._begin()
    assert in_inbox(locked) == []


def test_going_away_seals_what_was_typed(
    qtbot: QtBot, tools: Tools, window: EntryWindow, locked: Path, original_vault: Original
) -> None:
    page = opened_page(window)
    page._text.setPlainText(WORDS)
    page._back.click()
    assert window._pages.currentWidget() is window.unlock
    assert page._text.toPlainText() == ""
    qtbot.waitUntil(lambda: not tools.runner.busy)
    assert bodies(original_vault, locked) == [WORDS]


def test_what_is_being_sealed_is_not_sealed_twice(
    qtbot: QtBot, tools: Tools, window: EntryWindow, locked: Path
) -> None:
    page = opened_page(window)
    page._text.setPlainText(WORDS)
    page._begin()
    window.put_away()
    qtbot.waitUntil(lambda: not tools.runner.busy)
    assert len(in_inbox(locked)) == 1


def test_the_page_is_offered_for_a_vault_only(window: EntryWindow, tmp_path: Path) -> None:
    assert window.unlock._add.isVisible()
    window.unlock.choose(tmp_path)
    assert not window.unlock._add.isVisible()


def test_the_vault_is_shown_in_words_and_an_exchanged_description_shows_others(
    qtbot: QtBot, tools: Tools, window: EntryWindow, locked: Path
) -> None:
    page = opened_page(window)
    qtbot.waitUntil(lambda: "This vault in words" in page._print.text())
    shown = page._print.text()
    assert " ".join(spoken_recipient(str(Descriptor.read(locked).recipient), "en")) in shown
    window.put_away()
    told = json.loads((locked / "vault.json").read_text())
    told["recipient"] = str(HybridIdentity.generate().recipient())
    (locked / "vault.json").write_bytes(canonical_json(told) + b"\n")
    opened_page(window)
    qtbot.waitUntil(lambda: page._print.text() != shown)


def test_names_and_keyboard(window: EntryWindow, tmp_path: Path) -> None:
    page = opened_page(window)
    page._text.setPlainText(WORDS)
    page.add([tmp_path / "one.jpg"])
    assert nameless(window) == []
    assert all(widget.accessibleName() for widget in focusable(window))
    start = QApplication.focusWidget()
    assert start is not None
    assert unreachable_by_tab(window, start) == []
    page._wipe()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_russian_word_is_cut_off(
    qtbot: QtBot, tools: Tools, look: Look, russian: Translations, locked: Path, scale: float
) -> None:
    look.use(scale=scale)
    window = EntryWindow(
        Tools(look, tools.runner, tools.clipboard, russian, tools.error_sentence), ArchiveGateway(), NetworkRefused()
    )
    qtbot.addWidget(window)
    window.resize(window.minimumSizeHint().expandedTo(window.size()))
    window.show()
    window.unlock.choose(locked)
    page = opened_page(window)
    page.add([locked / "vault.json"])
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bool(page._print.text()))
    qtbot.wait(50)
    assert clipped(window) == []
