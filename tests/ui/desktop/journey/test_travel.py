"""The journey of the vault itself: locked for travel in the program, added to, opened with the shares, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from archive.backup import back_up
from archive.vault import Vault
from archive.ways_in import SharesWay
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.session import VaultSession
from ui.desktop.views.inbox import InboxPage
from ui.desktop.views.safety import SafetyPage
from ui.desktop.views.travel import TravelPage
from ui.desktop.widgets.way_fields import SHARES


def vault_of(walk: Walk) -> Vault:
    session = walk.desktop._session
    assert isinstance(session, VaultSession)
    return session._vault


def test_there_and_back(started: Callable[[], Walk], home: Path) -> None:
    walk = started()
    hands, desktop = walk.hands, walk.desktop
    walk.create_vault()
    walk.open_case()
    vault = vault_of(walk)
    made = vault.ways.add_shares(2, 3)
    vault.ways.test(made.way.name, SharesWay(made.shares[:2]))
    (home / "stick").mkdir()
    back_up(vault, home / "stick")
    del vault
    _close(walk)
    unlock = desktop.entry.unlock
    hands.wait(lambda: "its partner or its shares" in unlock._banner.words())
    walk.try_passphrase(story.PASSPHRASE)
    hands.wait(lambda: unlock._flow.state.error is not None)
    _add(walk)
    _open_with_shares(walk, made.shares[1:])
    hands.wait(lambda: "Set a new one" in walk.main._news.words() or "Taken out" in walk.main._news.words())
    walk.main.go("inbox")
    assert len(walk.page(InboxPage)._lines) == 1
    vault_of(walk).ways.add_passphrase(story.PASSPHRASE)
    walk.lock()
    walk.unlock()
    walk.lock()


def _close(walk: Walk) -> None:
    hands = walk.hands
    walk.main.go("safety")
    safety = walk.page(SafetyPage)
    hands.push(safety.rows["travel"].button)
    page = walk.page(TravelPage)
    hands.wait(page.confirm.line.isEnabled)
    hands.reach(page.confirm.line)
    hands.type("travel")
    locked: list[bool] = []
    walk.desktop.locked.connect(lambda: locked.append(True))
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: locked)
    walk.quiet()


def _add(walk: Walk) -> None:
    entry, hands = walk.desktop.entry, walk.hands
    hands.push(entry.unlock._add)
    page = entry._drop
    assert page is not None
    hands.fill(page._text, story.FIRST)
    hands.push(page._seal)
    hands.wait(lambda: "Sealed" in page._message.words())
    hands.push(page._back)
    walk.quiet()


def _open_with_shares(walk: Walk, shares: Sequence[str]) -> None:
    entry, hands = walk.desktop.entry, walk.hands
    hands.push(entry.unlock._ways)
    page = entry._ways
    assert page is not None
    page.ways.choose(SHARES)
    page.fields.choose(SHARES)
    for share in shares:
        hands.fill(page.fields.shares.field, share)
        hands.press(Qt.Key.Key_Return)
    hands.wait(page.unlock.isEnabled)
    page.unlock.click()
    walk._inside()
