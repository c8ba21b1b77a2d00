"""Seizure, loss and the way back, by keyboard, in the real program: shares, backup, travel lock, restore.

The language of the windows changes on the way, so that each part is walked in one that is not English too.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive import keyslots
from archive.errors import NoKeySlots, WrongPassphrase
from archive.travel import Need
from archive.vault import Vault
from archive.ways_in import SharesWay, SlotKind
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.test_whole_job import nothing_remains
from tests.ui.desktop.journey.walk import P, Walk
from ui.desktop.file_picker import FilePicker
from ui.desktop.views.backup import BackupPage
from ui.desktop.views.drop import DropView
from ui.desktop.views.inbox import InboxPage
from ui.desktop.views.other_ways import OtherWaysView
from ui.desktop.views.restore import RestoreView
from ui.desktop.views.safety import SafetyPage
from ui.desktop.views.settings import SettingsPage
from ui.desktop.views.travel import TravelPage
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_shares import SharesTask
from ui.desktop.widgets.share_field import ShareField
from ui.desktop.widgets.way_fields import PASSPHRASE, SHARES
from ui.i18n import language_of, text

NEW_PASSPHRASE = "willow saddle quartz ember"
STICK = "grey stick"
RESTORED = "Second office"
DROPPED = "They stand at the corner of Aqqu square again."


@dataclasses.dataclass(frozen=True)
class Pressed(Walk):
    """What a person does who may be searched."""

    def speak(self, code: str) -> None:
        """The windows in another language from now on."""
        self.go("settings")
        settings = self.page(SettingsPage)
        self.hands.wait(lambda: settings._language.count() == 3)
        self.hands.pick(settings._language, code)
        self.quiet()

    def safety(self, row: str, kind: type[P]) -> P:
        """From the place for safety to one of its pages."""
        self.go("safety")
        self.hands.push(self.page(SafetyPage).rows[row].button)
        return self.page(kind)

    def make_shares(self) -> tuple[str, ...]:
        """Two of three, read off the screen as a person writes them down, and typed back."""
        hands = self.hands
        page = self.safety("ways", WaysPage)
        hands.push(page.list.rows[SlotKind.SHARES].button)
        task = page.task(SharesTask)
        hands.wait(task.isVisible)
        hands.push(task.act)
        self.quiet()
        hands.wait(task.page.isVisible)
        sheets = [task.page.words()]
        for _ in range(2):
            hands.push(task.page.after)
            sheets.append(task.page.words())
        hands.push(task.rehearse)
        for sheet in sheets[:2]:
            self.type_share(task.form.field, sheet)
        hands.push(task.act)
        self.quiet()
        hands.wait(lambda: page.stack.currentWidget() is page.list)
        return tuple(sheets)

    def type_share(self, field: ShareField, sheet: str) -> None:
        """Word by word, as they stand on the paper."""
        self.hands.reach(field.line)
        for word in sheet.split():
            self.hands.type(word)
            self.hands.press(Qt.Key.Key_Space)

    def back_up(self, stick: Path) -> None:
        """Onto a stick, read back, and the way back rehearsed with the passphrase."""
        hands = self.hands
        page = self.safety("backup", BackupPage)
        hands.push(page.making.choose)
        self.go_to(self.open_window(FilePicker), stick)
        hands.wait(page.making.make.isEnabled)
        hands.push(page.making.make)
        hands.wait(lambda: page.message.words(), 60_000)
        self.quiet()
        hands.wait(page.rehearsal.everything.isEnabled)
        page.rehearsal.fields.choose(PASSPHRASE)
        hands.fill(page.rehearsal.fields.secret, story.PASSPHRASE)
        hands.push(page.rehearsal.go)
        hands.wait(lambda: page._view is not None and page._view.rehearsal is not None, 60_000)
        self.quiet()
        assert page._view is not None
        assert page._view.rehearsal is not None
        assert page._view.rehearsal.passed

    def close_for_travelling(self, code: str) -> None:
        """Everything holds; the word is typed; the vault locks."""
        hands = self.hands
        page = self.safety("travel", TravelPage)
        hands.wait(lambda: page._view is not None and page._view.readiness.ready)
        assert all(page._view is not None and page._view.holds(need) for need in Need)
        locked: list[bool] = []
        connection = self.desktop.locked.connect(lambda: locked.append(True))
        hands.fill(page.confirm.line, text(language_of(code), "travel", "word.travel"))
        hands.push(page.confirm.button)
        hands.wait(lambda: locked, 60_000)
        self.desktop.locked.disconnect(connection)

    def first_window(self, button: QWidget, kind: type[QWidget]) -> QWidget:
        """From the first window to one of its other pages."""
        self.hands.wait(button.isVisible)
        self.hands.push(button)
        entry = self.desktop.entry
        self.hands.wait(lambda: isinstance(entry._pages.currentWidget(), kind))
        shown = entry._pages.currentWidget()
        assert isinstance(shown, kind)
        return shown

    def open_with_shares(self, sheets: tuple[str, ...]) -> None:
        """Two keepers came together."""
        view = self.first_window(self.desktop.entry.unlock._ways, OtherWaysView)
        assert isinstance(view, OtherWaysView)
        self.hands.pick_pill(view.ways, SHARES)
        for sheet in (sheets[2], sheets[0]):
            self.type_share(view.fields.shares.field, sheet)
        self.hands.push(view.unlock)
        self._inside()

    def take_a_new_passphrase(self) -> None:
        """After the journey: a way of one's own again."""
        from ui.desktop.views.ways_secret import SecretTask

        hands = self.hands
        page = self.safety("ways", WaysPage)
        hands.push(page.list.rows[SlotKind.PASSPHRASE].button)
        task = page.task(SecretTask)
        hands.wait(task.isVisible)
        hands.fill(task.first, NEW_PASSPHRASE)
        hands.fill(task.second, NEW_PASSPHRASE)
        hands.push(task.act)
        self.quiet()
        hands.wait(lambda: page.stack.currentWidget() is page.list)

    def restore(self, stick: Path, sheets: tuple[str, ...]) -> None:
        """From the stick, into another folder, with the passphrase of the time of the backup."""
        hands = self.hands
        view = self.first_window(self.desktop.entry.unlock._restore, RestoreView)
        assert isinstance(view, RestoreView)
        hands.push(view.choose)
        self.go_to(self.open_window(FilePicker), stick)
        hands.wait(lambda: view._found is not None)
        hands.push(view.choose_place)
        self.go_to(self.open_window(FilePicker), self.home)
        hands.fill_again(view.name, RESTORED)
        hands.pick_pill(view.ways, PASSPHRASE)
        hands.fill(view.fields.secret, story.PASSPHRASE)
        hands.push(view.go)
        folder = self.home / RESTORED
        hands.wait(lambda: self.desktop.entry.unlock.folder() == folder, 60_000)
        self.quiet()

    def drop(self) -> None:
        """A sentence into the locked vault."""
        view = self.first_window(self.desktop.entry.unlock._add, DropView)
        assert isinstance(view, DropView)
        self.hands.fill(view._text, DROPPED)
        self.hands.push(view._seal)
        self.hands.wait(lambda: view._text.toPlainText() == "")
        self.quiet()
        self.hands.push(view._back)
        self.hands.wait(lambda: self.desktop.entry._pages.currentWidget() is self.desktop.entry.unlock)


@pytest.fixture
def walk(started: Callable[[], Walk]) -> Pressed:
    """A running program."""
    return Pressed(**vars(started()))


def test_seizure_loss_and_the_way_back(walk: Pressed, home: Path) -> None:
    stick = home / STICK
    stick.mkdir()
    vault = home / story.VAULT
    walk.create_vault()
    walk.open_case()
    walk.speak("ru")
    sheets = walk.make_shares()
    walk.back_up(stick)
    walk.close_for_travelling("ru")
    nothing_remains(walk)

    # The holder truly cannot open it, and nothing in the folder could.
    assert [slot.kind for slot in keyslots.slots(vault)] == ["recipient"]
    with pytest.raises((WrongPassphrase, NoKeySlots)):
        Vault.open(vault, story.PASSPHRASE)
    walk.try_passphrase(story.PASSPHRASE)
    unlock = walk.desktop.entry.unlock
    walk.hands.wait(lambda: unlock._banner.words() and unlock._secret.isEnabled())
    assert walk.desktop.main is None

    walk.drop()
    walk.open_with_shares(sheets)
    walk.speak("kk")
    walk.take_a_new_passphrase()
    walk.go("safety")
    walk.page(SafetyPage).wanted.emit("inbox", None)
    assert len(walk.page(InboxPage)._lines) == 1
    walk.lock()
    nothing_remains(walk)

    walk.try_passphrase(NEW_PASSPHRASE)
    walk._inside()
    walk.lock()

    # The laptop is gone: on another one there is only the stick.
    walk.restore(stick, sheets)
    walk.try_passphrase(story.PASSPHRASE)
    walk._inside()
    walk.speak("en")
    walk.lock()
    nothing_remains(walk)
    restored = Vault.open(home / RESTORED, SharesWay(sheets[1:]), read_only=True)
    assert [case.title for case in restored.cases.all()] == [story.CASE]
    restored.lock()


def test_a_wrong_word_is_said_at_the_word(walk: Pressed, home: Path) -> None:
    walk.create_vault()
    sheets = walk.make_shares()
    walk.lock()
    view = walk.first_window(walk.desktop.entry.unlock._ways, OtherWaysView)
    assert isinstance(view, OtherWaysView)
    walk.hands.pick_pill(view.ways, SHARES)
    field = view.fields.shares.field
    walk.hands.reach(field.line)
    first, second, *_ = sheets[0].split()
    walk.hands.type(first)
    walk.hands.press(Qt.Key.Key_Space)
    walk.hands.type(f"{second[:3]}qqqq")
    walk.hands.press(Qt.Key.Key_Space)
    assert "2" in field.error()
    assert walk.desktop.main is None
    walk.hands.press(Qt.Key.Key_A, CTRL)
    walk.hands.type(second)
    walk.hands.press(Qt.Key.Key_Space)
    assert not field.error()
    assert field.words()[:2] == (first, second)
