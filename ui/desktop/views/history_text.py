"""A history as one text that can be read, marked and heard: changes word by word, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from archive.differences import Change, differences
from archive.model.fields import Record
from ui.desktop.desk import Desk
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.record_facts import said
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.draft_offer import local_time
from ui.presenters.record_history import Difference, Entry

_AROUND = 160
"""Letters of what stayed that are told before and after a change."""
MOST_LETTERS = 400_000
"""Of one history on the page: laying out more would keep the window waiting."""


class HistoryText(QPlainTextEdit):
    """Stored text goes in as plain text with formats, never as markup.

    What went stands in ``[− −]`` and is struck out, what came stands in ``[+ +]``: a screen reader says the marks,
    and the colour only supports them.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def show_entries(self, kind: type[Record], entries: Sequence[Entry]) -> None:
        """Show what became of a record of that kind."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, entry in enumerate(entries):
            if place:
                cursor.insertText("\n")
            self._tell(cursor, kind, entry)
            if cursor.position() > MOST_LETTERS:
                cursor.insertText("\n" + self.tr("Earlier changes are not listed here."), self._format(muted=True))
                break
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def wipe(self) -> None:
        """Show nothing."""
        self.clear()

    def _tell(self, cursor: QTextCursor, kind: type[Record], entry: Entry) -> None:
        head = f"{local_time(entry.time)} · {self._deed(entry.action)}"
        who = actor_words(entry.actor, self._desk.language)
        cursor.insertText(f"{head} · {who}\n" if who else f"{head}\n", self._format(strong=True))
        if entry.erased:
            gone = self.tr("What was written here was erased later. This mark is all that is left of it.")
            cursor.insertText(f"{gone}\n", self._format(muted=True))
        for one in entry.differences:
            self._difference(cursor, kind, one)
        if entry.reason:
            why = self.tr("Why: {reason}").format(reason=entry.reason)
            cursor.insertText(f"{why}\n", self._format(muted=True))

    def _difference(self, cursor: QTextCursor, kind: type[Record], one: Difference) -> None:
        field = field_words(kind, one.spec.name, self._desk.language)
        cursor.insertText(f"{field}: ", self._format(muted=True))
        if one.before is None or one.after is None:
            cursor.insertText(self.tr("changed, hidden here") + "\n", self._format(muted=True))
            return
        nothing = self.tr("not stated")
        before, after = (said(fact, self._desk.language) or nothing for fact in (one.before, one.after))
        pieces = differences(before, after)
        for place, piece in enumerate(pieces):
            if piece.change is Change.SAME:
                near = _near(piece.text, first=place == 0, last=place == len(pieces) - 1)
                cursor.insertText(near, self._format())
                continue
            left, right = ("[−", "−]") if piece.change is Change.REMOVED else ("[+", "+]")
            words = piece.text.rstrip()
            cursor.insertText(f"{left}{words}{right}", self._format(piece.change))
            cursor.insertText(piece.text[len(words) :] or " ", self._format())
        cursor.insertText("\n", self._format())

    def _deed(self, action: str) -> str:
        deeds = {
            "create": self.tr("Written down"),
            "amend": self.tr("Changed"),
            "withdraw": self.tr("Taken out of the lists"),
            "erase": self.tr("Content erased"),
            "restate": self.tr("Written down anew"),
            "read_confirmed": self.tr("Read a second time and confirmed"),
            "read_doubted": self.tr("Read a second time and downgraded"),
            "read_asked": self.tr("Read a second time: somebody has to be asked"),
        }
        return deeds.get(action, action)

    def _format(
        self, change: Change = Change.SAME, *, strong: bool = False, muted: bool = False
    ) -> QTextCharFormat:
        tokens, made = self._desk.tools.look.tokens, QTextCharFormat()
        made.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        colours = {Change.REMOVED: tokens.bad, Change.ADDED: tokens.ok}
        colour = tokens.text2 if muted else colours.get(change, tokens.text)
        made.setForeground(QColor(colour))
        made.setFontStrikeOut(change is Change.REMOVED)
        return made


def _near(words: str, *, first: bool, last: bool) -> str:
    """What stayed, as far as it stands near a change."""
    head, tail = (0 if first else _AROUND), (0 if last else _AROUND)
    if len(words) <= head + tail + 8:
        return words
    before, after = words[:head], words[len(words) - tail :] if tail else ""
    return f"{before.rpartition(' ')[0] if head else ''} … {after.partition(' ')[2] if tail else ''}"
