"""Through every page behind safety and the other pages of the first window: how long each could not answer."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive.ways_in import SlotKind
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.heart import Heart
from tests.ui.desktop.journey.walk import P, Walk
from ui.desktop.file_picker import FilePicker
from ui.desktop.views.after_search import AfterSearchPage
from ui.desktop.views.backup import BackupPage
from ui.desktop.views.before_search import BeforeSearchPage
from ui.desktop.views.inbox import InboxPage
from ui.desktop.views.rekey import RekeyPage
from ui.desktop.views.rescue import RescueView
from ui.desktop.views.safety import SafetyPage
from ui.desktop.views.travel import TravelPage
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_name import NameTask
from ui.desktop.views.ways_partner import PartnerTask
from ui.desktop.views.ways_remove import RemoveTask
from ui.desktop.views.ways_secret import SecretTask
from ui.desktop.views.ways_shares import SharesTask
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.views.ways_try import TryTask
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, PASSPHRASE, SHARES

SPARE = "willow saddle quartz ember"
T = TypeVar("T", bound=WaysTask)


def behind_safety(walk: Walk, heart: Heart, stick: Path) -> None:
    """Every page that the place for safety leads to."""
    with heart.beside("safety"):
        walk.go("safety")
        walk.page(SafetyPage)
    _ways(walk, heart)
    _backup(walk, heart, stick)
    for row, kind in (("before_search", BeforeSearchPage), ("after_search", AfterSearchPage), ("travel", TravelPage)):
        with heart.beside(row.replace("_", " ")):
            _from_safety(walk, row, kind)
    with heart.beside("note for the journal"):
        after = _from_safety(walk, "after_search", AfterSearchPage)
        walk.hands.reach(after.editor.what)
        walk.hands.type("They came at six and took the grey computer.")
        walk.hands.push(after.editor.save_button)
        walk.quiet()
    with heart.beside("inbox"):
        walk.main.go("inbox")
        walk.page(InboxPage)
    with heart.beside("new keys, planned"):
        rekey = _from_safety(walk, "rekey", RekeyPage)
    with heart.beside("new keys, a passphrase typed"):
        walk.hands.fill(rekey.new, SPARE)
    with heart.beside("new keys, begun and stopped"):
        walk.hands.fill(rekey.again, SPARE)
        walk.hands.push(rekey.go)
        walk.hands.wait(lambda: rekey.progress.isVisible())
        walk.hands.push(rekey.progress._stop)
        walk.quiet()
    walk.hands.wait(lambda: rekey.give_up.isVisible() or not rekey.working.busy)
    with heart.beside("pages about safety, light and dark"):
        walk.desktop.tools.look.turn(dark=True)
        walk.quiet()


def before_opening(walk: Walk, heart: Heart) -> None:
    """The other pages of the first window."""
    entry, hands = walk.desktop.entry, walk.hands
    for show in (entry.show_drop, entry.show_restore, entry.show_erase, entry.show_create, entry.show_demonstration):
        with heart.beside(f"first window, {show.__name__.removeprefix('show_')}"):
            show()
            walk.quiet()
    with heart.beside("first window, every way in"):
        entry.show_ways()
        view = entry._ways
        assert view is not None
        for kind in (SHARES, IDENTITY, KEY_FILE):
            hands.pick_pill(view.ways, kind)
    with heart.beside("rescue"):
        entry.show_rescue()
        assert isinstance(entry._pages.currentWidget(), RescueView)
    with heart.beside("rescue, left"):
        entry.show_unlock()
        walk.quiet()


def _from_safety(walk: Walk, row: str, kind: type[P]) -> P:
    walk.go("safety")
    walk.hands.push(walk.page(SafetyPage).rows[row].button)
    return walk.page(kind)


def _ways(walk: Walk, heart: Heart) -> None:
    hands = walk.hands
    with heart.beside("ways"):
        page = _from_safety(walk, "ways", WaysPage)

    def begin(button: QWidget, kind: type[T]) -> T:
        hands.push(button)
        task = page.task(kind)
        hands.wait(task.isVisible)
        walk.quiet()
        return task

    with heart.beside("ways, a passphrase typed and suggested"):
        secret = begin(page.list.rows[SlotKind.PASSPHRASE].button, SecretTask)
        hands.fill(secret.first, SPARE)
        hands.push(secret.suggestion.button)
    with heart.beside("ways, a passphrase made"):
        hands.fill_again(secret.first, SPARE)
        hands.fill_again(secret.second, SPARE)
        hands.push(secret.act)
        walk.quiet()
    with heart.beside("ways, named"):
        name = begin(page.list.cards[-1].name, NameTask)
        hands.fill(name.label, "spare")
        hands.press(Qt.Key.Key_Return)
        walk.quiet()
    with heart.beside("ways, tried"):
        trying = begin(page.list.cards[-1].test, TryTask)
        hands.fill(trying.fields.secret, SPARE)
        hands.push(trying.act)
        walk.quiet()
    with heart.beside("ways, shares made and turned over"):
        shares = begin(page.list.rows[SlotKind.SHARES].button, SharesTask)
        hands.push(shares.act)
        walk.quiet()
        hands.push(shares.page.after)
        hands.push(shares.page.after)
    with heart.beside("ways, shares typed back"):
        hands.push(shares.rehearse)
        hands.type("acad acid")
        hands.push(shares.enough)
        walk.quiet()
    with heart.beside("ways, a partner's key pasted"):
        partner = begin(page.list.rows[SlotKind.PARTNER].button, PartnerTask)
        if not partner.key.isVisible():
            hands.pick(partner.partner, "another")
        hands.reach(partner.key)
        hands.paste(str(HybridIdentity.generate().recipient()))
        hands.push(partner.compared)
    with heart.beside("ways, a partner's way made"):
        hands.push(partner.act)
        walk.quiet()
    with heart.beside("ways, removed"):
        removing = begin(page.list.cards[1].remove, RemoveTask)
        hands.push(removing.act)
        walk.quiet()


def _backup(walk: Walk, heart: Heart, stick: Path) -> None:
    hands = walk.hands
    with heart.beside("backup"):
        page = _from_safety(walk, "backup", BackupPage)
    hands.push(page.making.choose)
    walk.go_to(walk.open_window(FilePicker), stick)
    hands.wait(page.making.make.isEnabled)
    with heart.beside("backup, made"):
        hands.push(page.making.make)
        hands.wait(lambda: page.message.words(), 120_000)
        walk.quiet()
    with heart.beside("backup, rehearsed"):
        hands.wait(page.rehearsal.everything.isEnabled)
        page.rehearsal.fields.choose(PASSPHRASE)
        hands.fill(page.rehearsal.fields.secret, story.PASSPHRASE)
        hands.push(page.rehearsal.go)
        hands.wait(lambda: page._view is not None and page._view.rehearsal is not None, 120_000)
        walk.quiet()
