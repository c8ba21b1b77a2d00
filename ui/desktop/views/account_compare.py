"""What differs between two versions of a text, word by word: said in a sentence, and shown in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from archive.differences import Change, Piece, differences
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TextKind
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.presenters.account_texts import AnyText

_BRACKETS = {Change.REMOVED: ("[−", "−]"), Change.ADDED: ("[+", "+]")}
"""Around what was removed and added: it is told without colours, and read aloud."""


class ComparePanel(Card):
    """Hidden until :meth:`compare`. The sentence on top is announced to a screen reader. ``closed`` on Esc."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look = desk.tools.look
        self._texts: Sequence[AnyText] = ()
        self._pieces: tuple[Piece, ...] = ()
        self.before, self.after = Choice(self._look), Choice(self._look)
        self._before_field, self._after_field = FormField(self.before), FormField(self.after)
        self.said = Banner(self._look)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        keep_private(self.text)
        self.leave = ActionButton(self._look)
        self.leave.clicked.connect(self._close)
        self._comparing = LatestJob(desk.tools.runner, self)
        self._comparing.answered.connect(self._show)
        for choice in (self.before, self.after):
            choice.chosen.connect(lambda _key: self._compare())
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._before_field, 1)
        row.addWidget(self._after_field, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.body.addWidget(self.text, 1)
        self._look.changed.connect(self._paint)
        self.hide()
        self._retranslate()

    def compare(self, texts: Sequence[AnyText], text_id: str) -> None:
        """Compare that version with the one before it; every other pair can be chosen."""
        self._texts = texts
        at = next((n for n, one in enumerate(texts) if one.id == text_id), len(texts) - 1)
        based = next((one.id for one in texts if one.id == texts[at].based_on), "")
        self._offer(based or texts[max(0, at - 1)].id, texts[at].id)
        self.show()
        self._compare()
        self.before.setFocus()

    def forget(self) -> None:
        """Another testimony is shown."""
        self._comparing.forget()
        self._texts, self._pieces = (), ()
        self.text.clear()
        self.said.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _close(self) -> None:
        self.forget()
        self.closed.emit()

    def _offer(self, before: str, after: str) -> None:
        language, words = self._desk.language, self.tr("Version {number}")
        named = []
        for number, text in enumerate(self._texts, 1):
            facts = f"{capitalised(label(TextKind, text.kind, language))}, {label(Language, text.language, language)}"
            named.append((text.id, f"{words.format(number=number)} · {facts}"))
        self.before.offer(named, before)
        self.after.offer(named, after)

    def _compare(self) -> None:
        bodies = {text.id: text.body for text in self._texts}
        old, new = bodies.get(self.before.key(), ""), bodies.get(self.after.key(), "")
        self._comparing.ask(lambda _progress, _token: differences(old, new))

    def _show(self, pieces: tuple[Piece, ...]) -> None:
        self._pieces = pieces
        added = sum(len(one.text.split()) for one in pieces if one.change is Change.ADDED)
        removed = sum(len(one.text.split()) for one in pieces if one.change is Change.REMOVED)
        if not added and not removed:
            self.said.tell(self.tr("Both say the same, word by word."), "ok")
        else:
            words = self.tr("Words added: {added}. Words removed: {removed}.")
            self.said.tell(words.format(added=added, removed=removed), "info")
        self._paint()

    def _paint(self) -> None:
        tokens = self._look.tokens
        removed, added = QTextCharFormat(), QTextCharFormat()
        removed.setFontStrikeOut(True)
        removed.setForeground(QColor(tokens.bad))
        added.setFontUnderline(True)
        added.setForeground(QColor(tokens.ok))
        formats = {Change.SAME: QTextCharFormat(), Change.REMOVED: removed, Change.ADDED: added}
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for piece in self._pieces:
            opening, closing = _BRACKETS.get(piece.change, ("", ""))
            before, words, after = piece.parts
            cursor.insertText(before, formats[Change.SAME])
            cursor.insertText(f"{opening}{words}{closing}" if words else "", formats[piece.change])
            cursor.insertText(after, formats[Change.SAME])
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _retranslate(self) -> None:
        self.set_title(self.tr("What differs"))
        self._before_field.say(self.tr("From"))
        self._after_field.say(self.tr("To"))
        self.leave.say(self.tr("Close"))
        self.text.setAccessibleName(self.tr("Text with the differences: [− removed −], [+ added +]"))
        if self._texts:
            self._offer(self.before.key(), self.after.key())
            self._show(self._pieces)
