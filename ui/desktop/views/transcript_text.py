"""The text of a transcript: the keys that command the player are heard here, while the hands stay on the words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from archive.locators import Locator
from archive.vocabulary.labels import LabelLanguage
from ui.desktop.look import Look
from ui.desktop.views.account_text import AccountText
from ui.presenters.player_control import PlayerControl
from ui.presenters.transcript_keys import Edited, new_segment, next_speaker_here, place_here, unclear_here

FASTER = 25
"""Percent by which one key changes the speed."""


class Deed(Enum):
    """What a key does."""

    BACK = auto()
    PLAY = auto()
    SLOWER = auto()
    FASTER = auto()
    SPEAKER = auto()
    PLACE = auto()
    UNCLEAR = auto()
    SEGMENT = auto()


KEYS: Mapping[Deed, str] = MappingProxyType(
    {
        Deed.BACK: "F2",
        Deed.PLAY: "F4",
        Deed.SLOWER: "F5",
        Deed.FASTER: "F6",
        Deed.SPEAKER: "F8",
        Deed.PLACE: "Ctrl+T",
        Deed.UNCLEAR: "Ctrl+U",
        Deed.SEGMENT: "Ctrl+Enter",
    }
)
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_HEARD: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Deed] = MappingProxyType(
    {
        (Qt.Key.Key_F2, _NONE): Deed.BACK,
        (Qt.Key.Key_F4, _NONE): Deed.PLAY,
        (Qt.Key.Key_F5, _NONE): Deed.SLOWER,
        (Qt.Key.Key_F6, _NONE): Deed.FASTER,
        (Qt.Key.Key_F8, _NONE): Deed.SPEAKER,
        (Qt.Key.Key_T, _CTRL): Deed.PLACE,
        (Qt.Key.Key_U, _CTRL): Deed.UNCLEAR,
        (Qt.Key.Key_Return, _CTRL): Deed.SEGMENT,
        (Qt.Key.Key_Enter, _CTRL): Deed.SEGMENT,
    }
)


class TranscriptText(AccountText):
    """``done`` after a key changed something in the text or in the player."""

    done = Signal()

    def __init__(self, look: Look, language: Callable[[], LabelLanguage], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._language = language
        self.player: PlayerControl | None = None
        self.marked: Locator | None = None
        """What is marked beside the text, where nothing plays there."""

    def event(self, event: QEvent) -> bool:
        # These keys mean other things in the window; while one types here, they are meant for the player.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = _deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            self.do(deed)

    def do(self, deed: Deed) -> None:
        """What the key does; nothing where it needs a player and there is none, or the text is closed."""
        player, language = self.player, self._language()
        here = Locator(start=player.position) if player is not None else self.marked
        if player is not None and deed in (Deed.BACK, Deed.PLAY, Deed.SLOWER, Deed.FASTER):
            _command(player, deed)
        elif not self.isReadOnly():
            text, cursor = self._standing()
            if deed is Deed.SEGMENT:
                self._edit(text, new_segment(text, cursor, here, language))
            elif deed is Deed.PLACE and here is not None:
                self._edit(text, place_here(text, cursor, here, language))
            elif deed is Deed.SPEAKER:
                self._edit(text, next_speaker_here(text, cursor, language))
            elif deed is Deed.UNCLEAR:
                self._edit(text, unclear_here(text, cursor, None if here is None else here.start, language))
        self.done.emit()

    def go_to_line(self, number: int) -> None:
        """Put the cursor at the beginning of that line, counted from 1."""
        block = self.document().findBlockByNumber(number - 1)
        if block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _standing(self) -> tuple[str, int]:
        """The text, and where the cursor is in it. Qt counts halves of a letter beyond the first plane."""
        text = self.toPlainText()
        return text, len(_halves(text)[: 2 * self.textCursor().position()].decode("utf-16-le", "ignore"))

    def _edit(self, before: str, edited: Edited) -> None:
        """Change only what differs, as one step that can be undone."""
        after = edited.text
        first = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
        if first is None:
            first = min(len(before), len(after))
        most = min(len(before), len(after)) - first
        last = next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_place(before, first))
        cursor.setPosition(_place(before, len(before) - last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after[first : len(after) - last])
        cursor.setPosition(_place(after, edited.cursor))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _command(player: PlayerControl, deed: Deed) -> None:
    if deed is Deed.PLAY:
        player.play_pause()
    elif deed is Deed.BACK:
        player.back_a_little()
    else:
        player.set_speed(player.speed + (FASTER if deed is Deed.FASTER else -FASTER))


def _deed(event: QKeyEvent) -> Deed | None:
    pressed: QKeyCombination = event.keyCombination()
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _HEARD.get((pressed.key(), modifiers))


def _halves(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _place(text: str, letters: int) -> int:
    return len(_halves(text[:letters])) // 2
