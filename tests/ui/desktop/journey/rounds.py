"""Round every page of the program with the keys alone, and at each a look whether Tab comes to everything on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.desktop.accessibility import unreachable_by_tab
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.checking_round import checking
from tests.ui.desktop.journey.covering_round import covering
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.harm_round import harm
from tests.ui.desktop.journey.text_round import texts
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.file_picker import FilePicker
from ui.desktop.session import PAGES
from ui.desktop.views.account import AccountPage
from ui.desktop.views.backup import BackupPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.create_vault import CreateVaultView
from ui.desktop.views.demonstration_vault import DemonstrationView
from ui.desktop.views.drop import DropView
from ui.desktop.views.erase import EraseView
from ui.desktop.views.event import EventPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.guide_window import GuideWindow
from ui.desktop.views.item import ItemPage
from ui.desktop.views.other_ways import OtherWaysView
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.quick import QuickPage
from ui.desktop.views.records import RecordsPage
from ui.desktop.views.rescue import RescueView
from ui.desktop.views.restore import RestoreView
from ui.desktop.views.safety import SafetyPage
from ui.desktop.views.search import SearchPage
from ui.desktop.views.settings import SettingsPage
from ui.desktop.views.travel import TravelPage
from ui.desktop.views.ways import WaysPage
from ui.desktop.widgets.card_list import CardList

V = TypeVar("V", bound=QWidget)

FIRST_WINDOW = {"unlock", "drop", "ways", "create", "restore", "demonstration", "rescue", "guide"}
"""What can be shown before a vault is open, by the names given here; erasing access only where it is allowed."""


@dataclass(frozen=True)
class Rounds:
    """``seen`` are the pages that were come to; ``missed`` what Tab does not come to, by page.

    ``thorough`` means that Tab is pressed through the whole of every page.
    """

    walk: Walk
    thorough: bool = True
    seen: set[str] = field(default_factory=set)
    missed: dict[str, list[str]] = field(default_factory=dict)

    def everything(self, stick: Path) -> None:
        """From an open vault with records through every page, and locked at the end with another vault chosen.

        ``stick`` has a folder ``backups`` and a vault ``damaged``; the vaults ``Restored`` and ``Rescued`` are made
        there. Fails when Tab does not come to something.
        """
        self.inside()
        self.back_up(stick / "backups")
        self.walk.lock()
        self.before_opening()
        self.restore(stick / "backups", stick, "Restored")
        self.rescue(stick / "damaged", stick, "Rescued")
        assert self.missed == {}, self.missed
        missed = (FIRST_WINDOW | {key for key, _module, _class in PAGES}) - self.seen
        assert not missed, missed

    # -- looking

    def look(self, name: str) -> None:
        """At the window in front, from where the keyboard is."""
        self.walk.quiet()
        self.walk.hands.wait(lambda: QApplication.activeWindow() is not None)
        window, start = QApplication.activeWindow(), QApplication.focusWidget()
        assert window is not None
        assert start is not None, f"{name}: nothing has the keyboard"
        self.seen.add(name)
        missed = unreachable_by_tab(window, start) if self.thorough else []
        if missed:
            self.missed[name] = missed
        start.setFocus()

    def shown(self) -> str:
        """The key of the page of the main window that is shown."""
        main = self.walk.main
        return next(key for key, page in main._pages.items() if page is main.current())

    def arrive(self, key: str) -> None:
        """Wait for a page of the main window, and look."""
        self.walk.hands.wait(lambda: self.shown() == key)
        self.look(key)

    # -- the open vault

    def inside(self) -> None:
        """Every page of an open vault that has a case, a person, a testimony and evidence."""
        self.places()
        self.records()
        self.help()
        self.safety()
        self.ways()

    def places(self) -> None:
        """What the rail shows, by number."""
        for entry in self.walk.main._entries:
            self.walk.go(entry.key)
            self.arrive(entry.key)

    def records(self) -> None:
        """One record of each kind, out of its list; and the inbox."""
        walk, hands = self.walk, self.walk.hands
        case = walk.case()
        self.arrive("case")
        self._tabs(case, "case")
        hands.push(case._dossier)
        self.arrive("export")
        walk.go("people")
        hands.reach(walk.page(PeoplePage).pane.list)
        hands.press(Qt.Key.Key_Return)
        self.arrive("person")
        self._tabs(walk.page(PersonPage), "person")
        walk.go("people")
        hands.push(walk.page(PeoplePage).merge)
        self.arrive("merge")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("people")
        walk.open_account()
        self.arrive("account")
        hands.push(walk.page(AccountPage).head.interview)
        self.arrive("interview")
        walk.go("evidence")
        hands.push(walk.page(EvidencePage)._inbox)
        self.arrive("inbox")
        walk.go("evidence")
        hands.push(walk.page(EvidencePage)._check_all)
        self.arrive("evidence_check")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("evidence")
        hands.reach(walk.page(EvidencePage).pane.list)
        hands.press(Qt.Key.Key_Return)
        self.arrive("item")
        hands.push(walk.page(ItemPage).texts.begin)
        self.arrive("transcript")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("item")
        covering(self)
        texts(self)
        walk.go("search")
        hands.push(walk.page(SearchPage).questions)
        self.arrive("questions")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("search")
        walk.go("settings")
        hands.push(walk.page(SettingsPage).vocabularies)
        self.arrive("vocabularies")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("settings")
        walk.go("records")
        for kind, key in (("statistic", "statistics"), ("provision", "provisions")):
            hands.pick(walk.page(RecordsPage).kind, kind)
            hands.push(walk.page(RecordsPage).beside)
            self.arrive(key)
            hands.press(Qt.Key.Key_Escape)
            self.arrive("records")
        hands.push(walk.page(RecordsPage).files_button)
        self.arrive("record_files")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("records")
        hands.press(Qt.Key.Key_N, CTRL)
        self.arrive("record")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("records")
        checking(self)
        harm(self)
        self.happened()

    def happened(self) -> None:
        """Quick intake and the pages of what comes of it: an event, a group, a place; and an organisation."""
        walk, hands = self.walk, self.walk.hands
        hands.press(Qt.Key.Key_F7)
        self.arrive("quick")
        quick = walk.page(QuickPage)
        hands.fill(quick.form.where.place, "A yard by the river")
        hands.fill(quick.form.detained, "several")
        hands.press(Qt.Key.Key_S, CTRL)
        hands.wait(quick.done.isVisible)
        hands.push(quick.done.open)
        self.arrive("event")
        self._open_in(walk.page(EventPage).sections["groups"].list, "group")
        hands.press(Qt.Key.Key_Escape)
        self.arrive("event")
        for kind in ("place", "organisation"):
            walk.go("records")
            hands.pick(walk.page(RecordsPage).kind, kind)
            hands.press(Qt.Key.Key_Return)
            walk.quiet()
            if kind == "organisation":
                hands.press(Qt.Key.Key_N, CTRL)
                hands.wait(lambda: self.shown() == "record")
                walk.quiet()
                hands.press(Qt.Key.Key_S, CTRL)
                walk.quiet()
                walk.go("records")
                walk.quiet()
            self._open_in(walk.page(RecordsPage).pane.list, kind)

    def _open_in(self, rows: CardList, key: str) -> None:
        self.walk.hands.wait(lambda: rows.isVisible() and rows.model().rowCount() > 0)
        self.walk.hands.reach(rows)
        self.walk.hands.press(Qt.Key.Key_Return)
        self.arrive(key)

    def _tabs(self, page: CasePage | PersonPage, name: str) -> None:
        for _ in range(page.tabs.count()):
            self.walk.hands.press(Qt.Key.Key_Tab, CTRL)
            self.look(f"{name} {page.tabs.currentIndex()}")
        assert self.seen >= {f"{name} {number}" for number in range(page.tabs.count())}

    def help(self) -> None:
        """The guide and back to where help was asked for."""
        before = self.shown()
        self.walk.hands.press(Qt.Key.Key_F1)
        self.arrive("guide")
        self.walk.hands.press(Qt.Key.Key_Escape)
        self.walk.hands.wait(lambda: self.shown() == before)

    def safety(self) -> None:
        """Whatever a button of the page about safety leads to, and back with Esc."""
        hands = self.walk.hands
        self.walk.go("safety")
        safety = self.walk.page(SafetyPage)
        for row in safety.rows.values():
            hands.push(row.button)
            hands.wait(lambda: self.shown() != "safety")
            self.look(self.shown())
            hands.press(Qt.Key.Key_Escape)
            hands.wait(lambda: self.shown() == "safety")
            self.walk.quiet()

    def ways(self) -> None:
        """What can be done with the ways in: adding each kind, and what the first one offers."""
        hands, page = self.walk.hands, self._ways_page()
        for kind in page.list.rows:
            hands.push(page.list.rows[kind].button)
            self._task(page, f"add {kind}")
        for name in ("test", "name", "remove"):
            hands.push(getattr(page.list.cards[0], name))
            self._task(page, name)

    def _ways_page(self) -> WaysPage:
        self.walk.go("safety")
        self.walk.hands.push(self.walk.page(SafetyPage).rows["ways"].button)
        page = self.walk.page(WaysPage)
        self.walk.hands.wait(lambda: page.list.cards)
        return page

    def _task(self, page: WaysPage, name: str) -> None:
        hands = self.walk.hands
        hands.wait(lambda: page.stack.currentWidget() is not page.list)
        self.look(f"ways: {name}")
        hands.press(Qt.Key.Key_Escape)
        hands.wait(lambda: page.stack.currentWidget() is page.list)
        self.walk.quiet()

    def back_up(self, folder: Path) -> None:
        """A backup into a folder, from the page about safety."""
        hands = self.walk.hands
        self.walk.go("safety")
        hands.push(self.walk.page(SafetyPage).rows["backup"].button)
        page = self.walk.page(BackupPage)
        hands.push(page.making.choose)
        self.pick(folder)
        self.walk.quiet()
        hands.push(page.making.make)
        hands.wait(lambda: page.listing.isVisible() and not page._working.busy, 60_000)
        self.look("backup made")

    # -- the first window

    def before_opening(self) -> None:
        """Every page that needs no vault or leaves the chosen one closed. Words are sealed into it."""
        entry, hands = self.walk.desktop.entry, self.walk.hands
        hands.wait(entry.unlock._add.isEnabled)
        self.look("unlock")
        self.drop()
        hands.push(entry.unlock._ways)
        ways = self._page(OtherWaysView, "ways")
        for kind in ways.ways._buttons:
            hands.pick_pill(ways.ways, kind)
            self.look(f"opened with {kind}")
        self._leave(ways._back)
        hands.push(entry.unlock._create)
        self._leave(self._page(CreateVaultView, "create")._back)
        hands.push(entry.unlock._restore)
        self._leave(self._page(RestoreView, "restore")._back)
        hands.push(entry.unlock._try)
        self._leave(self._page(DemonstrationView, "demonstration")._back)
        hands.press(Qt.Key.Key_F1)
        self.walk.open_window(GuideWindow)
        self.look("guide")
        hands.press(Qt.Key.Key_Escape)
        hands.wait(entry.isActiveWindow)

    def _leave(self, back: QWidget) -> None:
        self.walk.hands.push(back)
        self.walk.hands.wait(self.walk.desktop.entry.unlock.isVisible)

    def drop(self) -> None:
        """Words into the locked vault."""
        hands = self.walk.hands
        hands.push(self.walk.desktop.entry.unlock._add)
        page = self._page(DropView, "drop")
        hands.fill(page._text, story.FIRST)
        hands.press(Qt.Key.Key_Return, CTRL)
        hands.wait(lambda: "Sealed" in page._message.words())
        self._leave(page._back)
        self.walk.quiet()

    def restore(self, backup: Path, into: Path, name: str) -> None:
        """A vault out of a backup; it is then the one to be opened."""
        entry, hands = self.walk.desktop.entry, self.walk.hands
        hands.push(entry.unlock._restore)
        page = self._page(RestoreView, "restore")
        hands.push(page.choose)
        self.pick(backup)
        hands.wait(lambda: page._found is not None)
        hands.fill(page.name, name)
        hands.push(page.choose_place)
        self.pick(into)
        hands.fill(page.fields.secret, story.PASSPHRASE)
        self.look("restore filled in")
        hands.push(page.go)
        hands.wait(lambda: entry.unlock.folder() == into / name and entry.unlock.isVisible(), 60_000)

    def rescue(self, damaged: Path, into: Path, name: str) -> None:
        """What of a damaged vault can be saved, and it saved."""
        entry, hands = self.walk.desktop.entry, self.walk.hands
        hands.push(entry.unlock._choose)
        self.pick(damaged)
        hands.wait(lambda: entry.unlock.folder() == damaged)
        self.walk.try_passphrase(story.PASSPHRASE)
        hands.push(entry.unlock._rescue)
        page = self._page(RescueView, "rescue")
        hands.fill(page.fields.secret, story.PASSPHRASE)
        hands.push(page.look)
        hands.wait(lambda: page._looked is not None, 60_000)
        self.look("rescue looked")
        hands.fill_again(page.name, name)
        hands.push(page.save)
        self.pick(into)
        hands.wait(lambda: entry.unlock.folder() == into / name and entry.unlock.isVisible(), 60_000)

    def erase(self) -> None:
        """The chosen vault opened, erasing its access allowed, and then every way into it gone."""
        entry, hands = self.walk.desktop.entry, self.walk.hands
        self.walk.unlock()
        self.walk.go("safety")
        hands.push(self.walk.page(SafetyPage).rows["travel"].button)
        travel = self.walk.page(TravelPage)
        hands.push(travel.erasing)
        hands.wait(travel.erasing.isChecked)
        self.walk.quiet()
        self.walk.lock()
        hands.push(entry.unlock._erase)
        page = self._page(EraseView, "erase")
        hands.fill(page.confirm.line, "erase")
        hands.press(Qt.Key.Key_Return)
        hands.wait(lambda: page._result.words() != "")
        self._leave(page._back)
        assert self.missed == {}, self.missed

    def pick(self, folder: Path) -> None:
        """Go to that folder in the picker that is open, and take it."""
        picker = self.walk.open_window(FilePicker)
        self.look("picker")
        self.walk.go_to(picker, folder)

    def _page(self, kind: type[V], name: str) -> V:
        """The page of the first window that is shown, once it is of that kind."""
        pages = self.walk.desktop.entry._pages
        self.walk.hands.wait(lambda: isinstance(pages.currentWidget(), kind))
        self.look(name)
        page = pages.currentWidget()
        assert isinstance(page, kind)
        return page
