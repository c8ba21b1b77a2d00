"""The form for a merge: which code stays, two reasons that differ, and the other code typed letter by letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.merging import Comparison


class MergeForm(Card):
    """Hidden until :meth:`ask`. ``confirmed`` carries the record that stays, the other, and both reasons."""

    confirmed = Signal(str, str, str, str)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._pair: Comparison | None = None
        self._words = PlainLabel(wrap=True)
        self.stays = Choice(look)
        self.stays.chosen.connect(lambda _key: self._say_typed())
        self._stays_field = FormField(self.stays)
        self.first, self.second, self.typed = QLineEdit(), QLineEdit(), QLineEdit()
        self._first_field, self._second_field = FormField(self.first), FormField(self.second)
        self._typed_field = FormField(self.typed)
        self.confirm = ActionButton(look, icon="link", kind="primary")
        self.confirm.clicked.connect(self._confirm)
        self.leave = ActionButton(look)
        self.leave.clicked.connect(self.close_form)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        for line in (self.first, self.second):
            line.textEdited.connect(self.keeper.touched)
        for line in (self.first, self.second, self.typed):
            line.setMaxLength(2000)
            line.returnPressed.connect(self._confirm)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        for part in (self._words, self._stays_field, self._first_field, self._second_field, self._typed_field):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self, pair: Comparison) -> None:
        """Show the form for these two."""
        self._pair = pair
        self._empty()
        self.stays.offer([(pair.one_id, pair.one_code), (pair.other_id, pair.other_code)], pair.one_id)
        self.keeper.open(Place(f"merge:{pair.one_id}:{pair.other_id}", "person_merge", ""), self._typed_words)
        self._say_typed()
        self.show()
        self.stays.setFocus()

    def close_form(self) -> None:
        """Nothing happens; the reasons that were typed stay kept until the two are decided."""
        if not self.isHidden():
            self.keeper.leave()
            self._empty()
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _confirm(self) -> None:
        pair = self._pair
        if pair is None:
            return
        first, second = self.first.text().strip(), self.second.text().strip()
        same = " ".join(first.split()).casefold() == " ".join(second.split()).casefold()
        self._first_field.set_error("" if first else self.tr("Say why in a few words."))
        self._second_field.set_error("" if second and not same else self.tr("A second reason, other than the first."))
        gone = self._other_code()
        typed = self.typed.text().strip().upper() == gone
        self._typed_field.set_error("" if typed else self.tr("Type {code} here, letter by letter.").format(code=gone))
        wrong = [field for field in (self._first_field, self._second_field, self._typed_field) if field.error()]
        if wrong:
            wrong[0].setFocus()
            return
        kept = self.stays.key()
        other = pair.other_id if kept == pair.one_id else pair.one_id
        self.keeper.discard()
        self.keeper.leave()
        self._empty()
        self.hide()
        self.confirmed.emit(kept, other, first, second)

    def _other_code(self) -> str:
        if self._pair is None:
            return ""
        return self._pair.other_code if self.stays.key() == self._pair.one_id else self._pair.one_code

    def _say_typed(self) -> None:
        self._typed_field.say(self.tr("To be sure, type the code that no longer stands by itself: {code}").format(
            code=self._other_code()
        ))

    def _empty(self) -> None:
        for line in (self.first, self.second, self.typed):
            line.clear()
        for field in (self._first_field, self._second_field, self._typed_field):
            field.set_error("")

    def _typed_words(self) -> Words:
        return {"first": self.first.text(), "second": self.second.text()}

    def _put_back(self, kept: KeptWords) -> None:
        self.keeper.take_back()
        if not self.first.text() and not self.second.text():
            self.first.setText(kept.words.get("first", ""))
            self.second.setText(kept.words.get("second", ""))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Join the two records"))
        self._words.say(
            self.tr(
                "Both codes lead to one person afterwards, who counts once. Every record stays, the stricter"
                " protection and the narrower consent hold, and the merge can be taken back."
            )
        )
        self._stays_field.say(self.tr("The code that stays"))
        self._first_field.say(self.tr("First reason"), self.tr("For example: the same day of birth in both papers"))
        self._second_field.say(self.tr("Second reason"), self.tr("For example: the mother says so"))
        self._say_typed()
        self.confirm.say(self.tr("Join them"))
        self.leave.say(self.tr("Close"))
