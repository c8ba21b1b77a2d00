"""Opening a real vault in every other way, by keyboard alone, and that nothing of it stays behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.keyfiles import make_key_file
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place, unreachable_by_tab
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.other_ways import OtherWaysView
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, SHARES
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway

PASSPHRASE = "kettle orchard lantern pigeon"
WITH_FILE = "velvet thunder basket harbor"
OF_FILE = "copper window meadow trumpet"


@dataclass(frozen=True)
class Kept:
    """A vault with every way in, and what opens it."""

    folder: Path
    key_file: Path
    shares: list[str]
    identity: Path


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    home = tmp_path_factory.mktemp("ways")
    key_file, identity = home / "key.bin", home / "partner.txt"
    make_key_file(key_file)
    partner = HybridIdentity.generate()
    identity.write_text(partner.to_text() + "\n", encoding="ascii")
    vault = Vault.create(home / "Field office", PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    vault.ways.add_key_file(WITH_FILE, key_file, work_factor=MINIMUM_WORK_FACTOR)
    _, shares = vault.ways.add_shares(2, 3)
    vault.ways.add_partner(str(partner.recipient()))
    vault.lock()
    return Kept(home / "Field office", key_file, list(shares), identity)


@pytest.fixture
def window(qtbot: QtBot, tools: Tools, kept: Kept) -> Iterator[EntryWindow]:
    made = EntryWindow(tools, ArchiveGateway(), NetworkRefused())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.unlock.choose(kept.folder)
    made.unlock._ways.click()
    yield made
    made.put_away()


def view_of(window: EntryWindow) -> OtherWaysView:
    assert window._ways is not None
    return window._ways


def choose(view: OtherWaysView, key: str) -> None:
    """With the arrows to the kind, and with a press into its fields."""
    pills = list(view.ways._buttons)
    view.ways._buttons[view.ways.key()].setFocus()
    step = Qt.Key.Key_Right if pills.index(key) >= pills.index(view.ways.key()) else Qt.Key.Key_Left
    while view.ways.key() != key:
        press(step)
        assert QApplication.focusWidget() is view.ways._buttons[view.ways.key()]
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is not view.ways._buttons[key]


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def type_share(view: OtherWaysView, line: str, letters: int = 4) -> None:
    for word in line.split():
        widget = QApplication.focusWidget()
        assert widget is view.fields.shares.field.line
        QTest.keyClicks(widget, word[:letters])
        QTest.keyClick(widget, Qt.Key.Key_Space)


def test_two_shares_of_three_open_by_keyboard_alone(qtbot: QtBot, window: EntryWindow, kept: Kept) -> None:
    view = view_of(window)
    choose(view, SHARES)
    type_share(view, kept.shares[2])
    assert "Share 3 is in" in words_of(view)
    assert "Still needed: 1" in words_of(view)
    assert not view.unlock.isEnabled()
    type_share(view, kept.shares[0], letters=9)
    assert "These shares are enough" in words_of(view)
    with qtbot.waitSignal(window.entered, timeout=20_000) as entered:
        press(Qt.Key.Key_Space)
    lock(entered.args)
    nothing_left(window, kept)


def test_a_key_file_and_its_passphrase_open(qtbot: QtBot, window: EntryWindow, kept: Kept) -> None:
    view = view_of(window)
    choose(view, KEY_FILE)
    view.fields.key_file.show_file(kept.key_file)
    view.fields.start_here()
    widget = QApplication.focusWidget()
    assert widget is view.fields.secret
    QTest.keyClicks(widget, PASSPHRASE)  # of another way
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "sentence of wrong_passphrase_or_key_file" in words_of(view), timeout=20_000)
    QTest.keyClicks(view.fields.secret, WITH_FILE)
    with qtbot.waitSignal(window.entered, timeout=20_000) as entered:
        press(Qt.Key.Key_Return)
    lock(entered.args)
    nothing_left(window, kept)


def test_a_partners_key_opens(qtbot: QtBot, window: EntryWindow, kept: Kept) -> None:
    view = view_of(window)
    choose(view, IDENTITY)
    assert not view.unlock.isEnabled()
    view.fields.identity.show_file(kept.identity)
    with qtbot.waitSignal(window.entered, timeout=20_000) as entered:
        view.unlock.click()
    lock(entered.args)
    nothing_left(window, kept)


@pytest.mark.parametrize("armor", [True, False])
def test_a_partners_key_that_is_sealed_opens_with_its_passphrase(
    qtbot: QtBot, window: EntryWindow, kept: Kept, tmp_path: Path, armor: bool
) -> None:
    view = view_of(window)
    choose(view, IDENTITY)
    sealed = tmp_path / "partner.age"
    sealed.write_bytes(seal_bytes(kept.identity.read_bytes(), [PassphraseRecipient(OF_FILE, 2)], armor=armor))
    secret = view.fields.secret
    assert not secret.isVisible()
    view.fields.identity.show_file(sealed)
    qtbot.waitUntil(secret.isVisible)
    assert QApplication.focusWidget() is secret
    assert "passphrase of its own" in words_of(view)
    assert not view.unlock.isEnabled()
    QTest.keyClicks(secret, PASSPHRASE)  # that of the vault
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "sentence of age_identity_passphrase_wrong" in words_of(view), timeout=20_000)
    assert QApplication.focusWidget() is secret
    QTest.keyClicks(secret, OF_FILE)
    with qtbot.waitSignal(window.entered, timeout=20_000) as entered:
        press(Qt.Key.Key_Return)
    lock(entered.args)
    nothing_left(window, kept)
    assert not secret.isVisible()


def test_another_file_or_another_way_takes_the_passphrase_of_a_file_away(
    qtbot: QtBot, window: EntryWindow, kept: Kept, tmp_path: Path
) -> None:
    view = view_of(window)
    choose(view, IDENTITY)
    sealed = tmp_path / "partner.age"
    sealed.write_bytes(seal_bytes(kept.identity.read_bytes(), [PassphraseRecipient(OF_FILE, 2)]))
    secret = view.fields.secret
    leaving: list[Callable[[], None]] = [
        lambda: view.fields.identity.show_file(kept.identity),
        lambda: choose(view, KEY_FILE),
    ]
    for leave in leaving:
        view.fields.identity.show_file(sealed)
        qtbot.waitUntil(secret.isVisible)
        QTest.keyClicks(secret, OF_FILE)
        leave()
        assert secret.text() == ""
    assert not view.unlock.isEnabled()


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"\xff\xfe", "source_unreadable"), (b"", "age_identity_file_empty"), (b"hello", "age_identity_malformed")],
)
def test_a_file_that_is_no_key_is_told(
    qtbot: QtBot, window: EntryWindow, tmp_path: Path, content: bytes, told: str
) -> None:
    view = view_of(window)
    choose(view, IDENTITY)
    (tmp_path / "file").write_bytes(content)
    view.fields.identity.show_file(tmp_path / "file")
    view.unlock.click()
    qtbot.waitUntil(lambda: f"sentence of {told}" in words_of(view), timeout=20_000)


def test_a_wrong_word_is_told_at_the_word_and_put_right(qtbot: QtBot, window: EntryWindow, kept: Kept) -> None:
    view = view_of(window)
    choose(view, SHARES)
    field = view.fields.shares.field
    words = kept.shares[0].split()
    QTest.keyClicks(field.line, "strong")
    assert "Word 1: no share has a word like this" in field.error()
    QTest.keyClick(field.line, Qt.Key.Key_Space)
    assert field.words()[0] == ""
    field.line.selectAll()
    field.line.insert("фсфв")  # as a keyboard that is set to Russian types "acad"
    field._edited(field.line.text())
    assert "Switch the keyboard to English" in field.error()
    field.line.selectAll()
    QTest.keyClicks(field.line, words[0][:1])
    QTest.keyClick(field.line, Qt.Key.Key_Space)
    assert "more than one word" in field.error()
    field.line.selectAll()
    swapped = [*words[:9], words[10], words[9], *words[11:]]
    type_share(view, " ".join(swapped))
    assert "sentence of share_checksum_wrong" in words_of(view)
    assert field.words() == tuple(swapped)
    field._buttons[9].click()
    for word in (words[9], words[10]):
        field.line.selectAll()
        QTest.keyClicks(field.line, word)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        field._go(10)
    assert "Share 1 is in" in words_of(view)


def test_a_whole_line_can_be_put_in_at_once_and_taken_back(qtbot: QtBot, window: EntryWindow, kept: Kept) -> None:
    view = view_of(window)
    choose(view, SHARES)
    field = view.fields.shares.field
    words = kept.shares[1].split()
    field.line.setText(" ".join(words[:20]) + " ")
    field._edited(field.line.text())
    assert field.words()[:20] == tuple(words[:20])
    press(Qt.Key.Key_Backspace)
    assert field.line.text() == words[19]
    field.line.setText(" ".join(words[19:]) + " ")
    field._edited(field.line.text())
    assert "Share 2 is in" in words_of(view)


@pytest.mark.parametrize("leave", ["back", "lock", "other way"])
def test_nothing_stays_after_leaving(qtbot: QtBot, window: EntryWindow, kept: Kept, leave: str) -> None:
    view = view_of(window)
    choose(view, KEY_FILE)
    view.fields.key_file.show_file(kept.key_file)
    view.fields.secret.setText(WITH_FILE)
    choose(view, KEY_FILE)
    assert view.fields.secret.text() == WITH_FILE
    choose(view, SHARES)
    assert WITH_FILE not in words_of(view)
    type_share(view, kept.shares[0])
    QTest.keyClicks(view.fields.shares.field.line, "acade")
    if leave == "back":
        view._back.click()
    elif leave == "lock":
        window.put_away()
    else:
        choose(view, IDENTITY)
    assert (window._pages.currentWidget() is window.unlock) == (leave != "other way")
    nothing_left(window, kept)


def test_it_is_watched_like_other_pages_with_something_on_them(
    qtbot: QtBot, window: EntryWindow, kept: Kept
) -> None:
    with qtbot.waitSignal(window.adding) as adding:
        window.put_away()
    assert adding.args == [False]
    with qtbot.waitSignal(window.adding) as adding:
        window.unlock._ways.click()
    assert adding.args == [True]


@pytest.mark.parametrize("key", [KEY_FILE, SHARES, IDENTITY])
def test_for_the_screen_reader_by_tab_and_in_russian(
    qtbot: QtBot, window: EntryWindow, russian: Translations, key: str
) -> None:
    view = view_of(window)
    choose(view, key)
    assert nameless(window) == []
    assert clipped(window) == []
    assert unreachable_by_tab(window, view._back) == []
    assert out_of_place(window, view) == []


def lock(args: list[object] | None) -> None:
    assert args is not None
    (vault,) = args
    assert isinstance(vault, Vault)
    vault.lock()


def nothing_left(window: EntryWindow, kept: Kept) -> None:
    """No word of a share beyond what any text may hold, no passphrase, no file."""
    view = view_of(window)
    said = words_of(window)
    assert PASSPHRASE not in said
    assert not any(secret in said for secret in (WITH_FILE, OF_FILE))
    assert kept.key_file.name not in said
    assert kept.identity.name not in said
    assert not any(view.fields.shares.field.words())
    assert view.fields.shares.way().shares == ()
    share_words = {word for line in kept.shares for word in line.split()}
    shown = {word.strip(".,:·“”") for word in said.lower().split()}
    assert not {word for word in share_words & shown if f"  {word}" in said}
