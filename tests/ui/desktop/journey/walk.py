"""What a documenter does, one thing after another, each with the keys a person would press."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from archive.vocabulary.casework import CaseKind, EventKind, Role
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import ALT, CTRL, SHIFT, Hands
from ui.desktop.app import DesktopApp
from ui.desktop.file_picker import FilePicker
from ui.desktop.main_window import MainWindow
from ui.desktop.page import Page
from ui.desktop.views.account import AccountPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.create_vault import CreateVaultView
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.search import SearchPage
from ui.desktop.views.testimonies import TestimoniesPage

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Walk:
    """A running program and the hands before it."""

    desktop: DesktopApp
    hands: Hands
    home: Path

    # -- where we are

    @property
    def main(self) -> MainWindow:
        """The window of the open vault."""
        assert self.desktop.main is not None, "no vault is open"
        return self.desktop.main

    def page(self, kind: type[P]) -> P:
        """The page that is shown, once it is of that kind and everything asked for has arrived."""
        self.hands.wait(lambda: isinstance(self.main.current(), kind))
        self.quiet()
        shown = self.main.current()
        assert isinstance(shown, kind)
        return shown

    def quiet(self) -> None:
        """Until no work is under way."""
        self.hands.wait(lambda: not self.desktop.tools.runner.busy, 30_000)

    def open_window(self, kind: type[W]) -> W:
        """A dialog of that kind, once it is in front."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [
                one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isActiveWindow()
            ]
            return bool(found)

        self.hands.wait(look)
        return found[0]

    # -- in and out

    def create_vault(self) -> None:
        """From the first window to an empty vault."""
        entry, hands = self.desktop.entry, self.hands
        hands.push(entry.unlock._create)
        hands.wait(lambda: isinstance(entry._create, CreateVaultView) and entry._create.isVisible())
        form = entry._create
        assert form is not None
        hands.type(story.VAULT)
        hands.fill(form._first, story.PASSPHRASE)
        hands.fill(form._second, story.PASSPHRASE)
        hands.push(form._create)
        self._inside()

    def choose_vault(self) -> None:
        """Point at the vault in the home folder."""
        unlock = self.desktop.entry.unlock
        self.hands.wait(unlock._choose.isEnabled)
        self.hands.push(unlock._choose)
        self.go_to(self.open_window(FilePicker), self.home / story.VAULT)
        self.hands.wait(lambda: unlock.folder() == self.home / story.VAULT)

    def try_passphrase(self, passphrase: str) -> None:
        """Type it and press Enter."""
        secret = self.desktop.entry.unlock._secret
        self.hands.wait(lambda: secret.isVisible() and secret.isEnabled())
        self.hands.reach(secret)
        self.hands.press(Qt.Key.Key_A, CTRL)
        self.hands.type(passphrase)
        self.hands.press(Qt.Key.Key_Return)

    def unlock(self) -> None:
        """The right passphrase, and in."""
        self.try_passphrase(story.PASSPHRASE)
        self._inside()

    def lock(self) -> None:
        """The key that locks, from wherever the keyboard is."""
        with self.hands.qtbot.waitSignal(self.desktop.locked, timeout=15_000):
            self.hands.press(Qt.Key.Key_F12)

    def _inside(self) -> None:
        self.hands.wait(lambda: self.desktop.main is not None and self.desktop.main.isActiveWindow(), 30_000)
        self.quiet()

    # -- records

    def open_case(self) -> CasePage:
        """A new case, from anywhere."""
        hands = self.hands
        hands.press(Qt.Key.Key_1, ALT)
        cases = self.page(CasesPage)
        hands.press(Qt.Key.Key_N, CTRL)
        hands.wait(cases.new.title.hasFocus)
        hands.type(story.CASE)
        hands.pick(cases.new.kind, str(next(iter(CaseKind))))
        hands.fill(cases.new.opened, story.WHEN)
        hands.press(Qt.Key.Key_S, CTRL)
        page = self.page(CasePage)
        hands.wait(lambda: page._title.whole() == story.CASE)
        return page

    def go_to_tab(self, page: CasePage, number: int) -> None:
        """Ctrl+Tab until that part of the case is shown."""
        while page.tabs.currentIndex() != number:
            self.hands.press(Qt.Key.Key_Tab, CTRL)
        self.quiet()

    def add_event(self, page: CasePage) -> None:
        """What happened, and when in words."""
        hands, editor = self.hands, page.events.editor
        self.go_to_tab(page, 1)
        hands.press(Qt.Key.Key_N, CTRL)
        hands.wait(editor.title.hasFocus)
        hands.type(story.EVENT)
        hands.fill(editor.happened, story.WHEN)
        assert editor.happened._understood.text(), "the words of the date were not understood"
        hands.pick(editor.kind, str(EventKind.ARREST))
        hands.fill(editor.place, story.PLACE)
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: page.events.model.rowCount() == 1)

    def add_person(self, page: CasePage) -> None:
        """Somebody new with a Kazakh name."""
        hands, editor = self.hands, page.people.editor
        self.go_to_tab(page, 2)
        hands.press(Qt.Key.Key_N, CTRL)
        hands.wait(editor.chooser.line.hasFocus)
        hands.type(story.PERSON)
        hands.pick(editor.role, str(Role.VICTIM))
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: page.people.model.rowCount() == 1)

    def begin_account(self, page: CasePage) -> AccountPage:
        """A new testimony in this case."""
        self.go_to_tab(page, 3)
        self.hands.press(Qt.Key.Key_N, CTRL)
        account = self.page(AccountPage)
        self.hands.wait(account.text.hasFocus)
        return account

    def open_account(self) -> AccountPage:
        """The first testimony of the list."""
        self.hands.press(Qt.Key.Key_3, ALT)
        listed = self.page(TestimoniesPage)
        self.hands.reach(listed.pane.list)
        self.hands.press(Qt.Key.Key_Return)
        return self.page(AccountPage)

    def seal(self, account: AccountPage) -> None:
        """For ever, after typing the code."""
        view = account._view
        assert view is not None
        assert view.testimony is not None
        self.hands.push(account.head.seal)
        self.hands.wait(account.seal._typed.hasFocus)
        self.hands.type(view.testimony.code)
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait(lambda: account._view is not None and account._view.sealed)

    def take_in(self, page: CasePage, folder: Path) -> EvidencePage:
        """Every file of a folder, for this case."""
        hands = self.hands
        self.go_to_tab(page, 4)
        hands.press(Qt.Key.Key_N, CTRL)
        evidence = self.page(EvidencePage)
        hands.push(evidence.intake._choose)
        picker = self.open_window(FilePicker)
        hands.fill_again(picker._where, str(folder))
        hands.press(Qt.Key.Key_Return)
        hands.wait(lambda: picker._folder == folder)
        hands.reach(picker._table)
        hands.press(Qt.Key.Key_A, CTRL)
        hands.push(picker._choose)
        hands.wait(evidence.intake._start.isEnabled)
        hands.push(evidence.intake._start)
        hands.wait(lambda: not evidence.intake._taking.busy, 30_000)
        self.quiet()
        return evidence

    def search(self, words: str) -> SearchPage:
        """Ctrl+F on a page without a search line of its own leads to the search."""
        hands = self.hands
        hands.press(Qt.Key.Key_5, ALT)
        page = self.page(SearchPage)
        hands.reach(page.field)
        hands.press(Qt.Key.Key_A, CTRL)
        hands.type(words)
        hands.press(Qt.Key.Key_Return)
        self.quiet()
        return page

    def go_to(self, picker: FilePicker, folder: Path) -> None:
        """Type where to go in a picker of folders, and take it."""
        self.hands.fill_again(picker._where, str(folder))
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait(lambda: picker._folder == folder)
        self.hands.push(picker._choose)
