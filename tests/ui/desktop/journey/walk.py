"""What a documenter does, one thing after another, each with the keys a person would press."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from archive.vocabulary.casework import CaseKind, EventKind, IdentityMode, Role
from archive.vocabulary.testimony import ConsentHow, Decision, Use
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import ALT, CTRL, Hands
from ui.desktop.app import DesktopApp
from ui.desktop.file_picker import FilePicker
from ui.desktop.main_window import MainWindow
from ui.desktop.page import Page
from ui.desktop.views.account import AccountPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_tabs import CASE_TABS
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.check import CheckPage
from ui.desktop.views.create_vault import CreateVaultView
from ui.desktop.views.dossiers import DossiersPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.export import ExportPage
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.search import SearchPage
from ui.desktop.views.settings import SettingsPage
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
        self.hands.wait(lambda: not self.desktop.tools.runner.busy, 240_000)

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
        locked: list[bool] = []
        connection = self.desktop.locked.connect(lambda: locked.append(True))
        self.hands.press(Qt.Key.Key_F12)
        self.hands.wait(lambda: locked)
        self.desktop.locked.disconnect(connection)

    def _inside(self) -> None:
        self.hands.wait(lambda: self.desktop.main is not None and self.desktop.main.isActiveWindow(), 30_000)
        self.quiet()

    # -- records

    def open_case(self) -> CasePage:
        """A new case, from anywhere."""
        hands = self.hands
        self.go("cases")
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

    def case(self) -> CasePage:
        """The first case of the list."""
        self.go("cases")
        self.hands.reach(self.page(CasesPage).pane.list)
        self.hands.press(Qt.Key.Key_Return)
        return self.page(CasePage)

    def go(self, key: str) -> None:
        """A place of the rail, by its number."""
        keys = self.main.key_of(key)
        if keys == "F1":
            self.hands.press(Qt.Key.Key_F1)
        else:
            self.hands.press(Qt.Key(Qt.Key.Key_0 + int(keys.removeprefix("Alt+"))), ALT)

    def go_to_part(self, page: CasePage, key: str) -> None:
        """Ctrl+Tab until that part of the case is shown."""
        while CASE_TABS[page.tabs.currentIndex()].key != key:
            self.hands.press(Qt.Key.Key_Tab, CTRL)
        self.quiet()

    def add_event(self, page: CasePage) -> None:
        """What happened, and when in words."""
        hands, editor = self.hands, page.events.editor
        self.go_to_part(page, "events")
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
        self.go_to_part(page, "people")
        hands.press(Qt.Key.Key_N, CTRL)
        hands.wait(editor.chooser.line.hasFocus)
        hands.type(story.PERSON)
        hands.pick(editor.role, str(Role.VICTIM))
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: page.people.model.rowCount() == 1)

    def begin_account(self, page: CasePage) -> AccountPage:
        """A new testimony in this case; the keyboard is in its text, or on the offer of kept words."""
        self.go_to_part(page, "testimonies")
        self.hands.press(Qt.Key.Key_N, CTRL)
        account = self.page(AccountPage)
        self.hands.wait(lambda: account.text.hasFocus() or account.offer.restore.hasFocus())
        return account

    def open_account(self) -> AccountPage:
        """The first testimony of the list."""
        self.go("testimony")
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
        self.go_to_part(page, "evidence")
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
        self.go("search")
        page = self.page(SearchPage)
        hands.reach(page.field)
        hands.press(Qt.Key.Key_A, CTRL)
        hands.type(words)
        hands.press(Qt.Key.Key_Return)
        self.quiet()
        return page

    def record_consent(self) -> None:
        """The only person was asked, and agrees that partner organisations may have it, without the name."""
        hands = self.hands
        self.go("people")
        hands.reach(self.page(PeoplePage).pane.list)
        hands.press(Qt.Key.Key_Return)
        consent = self.page(PersonPage).consent
        hands.press(Qt.Key.Key_Tab, CTRL)
        hands.press(Qt.Key.Key_Tab, CTRL)
        hands.wait(consent._none.isVisible)
        hands.push(consent._none._button)
        hands.wait(consent.begin.how.hasFocus)
        hands.pick(consent.begin.how, str(ConsentHow.WITNESSED_ORAL))
        hands.fill(consent.begin.understanding, story.UNDERSTOOD)
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: consent.answers.isVisible() and consent.answers._rows)
        row = consent.answers._rows[(Use.PARTNER_NGO, "")]
        hands.pick_pill(row.decision, str(Decision.YES))
        hands.pick(row.identity, str(IdentityMode.CODED))
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: row._line is not None and row._line.given)
        self.quiet()

    def add_partner(self, recipient: str) -> None:
        """Whose key was compared."""
        hands = self.hands
        self.go("dossiers")
        page = self.page(DossiersPage)
        hands.pick_pill(page.pane.pills, "partners")
        self.quiet()
        hands.press(Qt.Key.Key_N, CTRL)
        form = page.new_partner
        hands.wait(form._name.hasFocus)
        hands.type(story.PARTNER)
        hands.reach(form._key)
        hands.paste(recipient)
        hands.push(form._compared)
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(lambda: page._model.rowCount() == 1)
        self.quiet()

    def prepare_export(self) -> ExportPage:
        """Through the steps until nothing stands in the way; a name in a text is let pass with a reason."""
        hands = self.hands
        hands.push(self.case()._dossier)
        export = self.page(ExportPage)
        hands.wait(export.what.ready)
        hands.pick(export.what.use, str(Use.PARTNER_NGO))
        hands.push(export._next)
        hands.push(export.who._partners[0][1])
        hands.push(export._next)
        self.quiet()
        hands.wait(lambda: export.gaps._gaps is not None)
        for _ in range(8):
            blocking = [gap for gap in export.gaps._gaps or () if gap.blocks]
            if not blocking:
                break
            assert blocking[0].may_pass, blocking
            reason = next(one for one in export.gaps.findChildren(QLineEdit) if one.isVisible())
            hands.fill(reason, story.REASON)
            hands.press(Qt.Key.Key_Tab)
            hands.press(Qt.Key.Key_Space)
            self.quiet()
        assert export.gaps.ready(), export.gaps._gaps
        return export

    def begin_making(self, export: ExportPage, target: Path) -> None:
        """Choose where, by typing the folder and the name."""
        hands = self.hands
        hands.push(export._next)
        picker = self.open_window(FilePicker)
        hands.fill_again(picker._where, str(target.parent))
        hands.press(Qt.Key.Key_Return)
        hands.wait(lambda: picker._folder == target.parent)
        hands.fill_again(picker._name.editor, target.name)
        hands.push(picker._choose)
        hands.wait(lambda: export._making.busy)

    def stop(self, export: ExportPage) -> None:
        """Stop the making with its button."""
        hands, go_on = self.hands, threading.Event()
        # Held back, so that the making cannot be over before the button was pressed.
        self.desktop.tools.runner.start(lambda _progress, _token: go_on.wait(20), "files")
        self.begin_making(export, self.home / "stopped.age")
        hands.push(export._progress._stop)
        go_on.set()
        self.quiet()

    def check_vault(self) -> CheckPage:
        """From the settings to the check, and everything is read."""
        hands = self.hands
        self.go("settings")
        hands.push(self.page(SettingsPage)._check)
        page = self.page(CheckPage)
        hands.push(page.start)
        self.quiet()
        hands.wait(lambda: page._examination is not None)
        return page

    def go_to(self, picker: FilePicker, folder: Path) -> None:
        """Type where to go in a picker of folders, and take it."""
        self.hands.fill_again(picker._where, str(folder))
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait(lambda: picker._folder == folder)
        self.hands.push(picker._choose)
