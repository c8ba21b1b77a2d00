"""Asks why before something is taken out, and for more than a click before something is destroyed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel


class ReasonPanel(Card):
    """Hidden until :meth:`ask`. ``confirmed`` carries the reason; Esc and the second button change nothing."""

    confirmed = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, *, destroys: bool = False, parent: QWidget | None = None) -> None:
        """``destroys``: the code of the record has to be typed too, so that no key pressed by chance is enough."""
        super().__init__(parent=parent)
        look = desk.tools.look
        self._destroys = destroys
        self._code = ""
        self._words = PlainLabel(wrap=True)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.typed = QLineEdit()
        self._typed_field = FormField(self.typed)
        self.confirm = ActionButton(
            look, icon="trash-2" if destroys else "check", kind="danger" if destroys else "primary"
        )
        self._leave = ActionButton(look)
        self._leave.clicked.connect(self.close_panel)
        self.confirm.clicked.connect(self._confirm)
        for line in (self.reason, self.typed):
            line.returnPressed.connect(self._confirm)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        self.reason.textEdited.connect(self.keeper.touched)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        for part in (self._words, self._reason_field, self._typed_field):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self._typed_field.setVisible(destroys)
        self.hide()
        self._retranslate()

    def say(self, title: str, words: str, button: str) -> None:
        """What is about to happen, what stays, and the words of the button."""
        self.set_title(title)
        self._words.say(words)
        self.confirm.say(button)

    def ask(self, entity: str, record_id: str, code: str = "") -> None:
        """Show the panel, empty or with the words that a lock interrupted.

        ``code`` is what has to be typed where something is destroyed.
        """
        self._code = code
        self.confirm.setEnabled(True)
        self._empty()
        deed = "erase" if self._destroys else "take_out"
        self.keeper.open(Place(f"reason:{deed}:{record_id}", entity, record_id), self._words_typed)
        self._retranslate()
        self.show()
        self.reason.setFocus()

    def close_panel(self) -> None:
        """Nothing happens."""
        if not self.isHidden():
            self._empty()
            self._forget()
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc is also the way back of some pages; while this asks, it only closes this.
        hearing = event.type() == QEvent.Type.ShortcutOverride
        if hearing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _empty(self) -> None:
        self.reason.clear()
        self.typed.clear()
        self._reason_field.set_error("")
        self._typed_field.set_error("")

    def _confirm(self) -> None:
        if not self.confirm.isEnabled():
            return
        reason = self.reason.text().strip()
        same = self.typed.text().strip().upper() == self._code.upper()
        self._reason_field.set_error("" if reason else self.tr("Say why in a few words."))
        wrong = self.tr("Type {code} here, letter by letter.").format(code=self._code)
        self._typed_field.set_error(wrong if self._destroys and not same else "")
        if not reason:
            self.reason.setFocus()
        elif self._destroys and not same:
            self.typed.setFocus()
        else:
            self._empty()
            self._forget()
            self.hide()
            self.confirmed.emit(reason)

    def _forget(self) -> None:
        self.keeper.discard()
        self.keeper.leave()

    def _words_typed(self) -> Words:
        return {"reason": self.reason.text()}

    def _put_back(self, kept: KeptWords) -> None:
        self.keeper.take_back()
        if not self.reason.text():
            self.reason.setText(kept.words.get("reason", ""))

    def _retranslate(self) -> None:
        self._reason_field.say(self.tr("Why"), self.tr("The reason stays on record: write no names here."))
        self._typed_field.say(self.tr("To confirm, type {code}").format(code=self._code))
        self._leave.say(self.tr("Not now"))
