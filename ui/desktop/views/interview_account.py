"""The step of the account: the text in the person's own words, with marks and subjects beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.testimony import TextKind, TextStatus
from ui.desktop.desk import Desk
from ui.desktop.views.account_marks import MarksField
from ui.desktop.views.account_subjects import SubjectsField
from ui.desktop.views.account_text import AccountText
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn

_SIDE = 356


class AccountStep(QWidget):
    """``kind_wanted`` when another kind of text is to be shown."""

    kind_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self.kind: CodeChoice[TextKind] = CodeChoice(
            look, TextKind, lambda: desk.language, without=(TextKind.REDACTED, TextKind.TRANSLATION)
        )
        self.kind.changed.connect(lambda: self.kind_wanted.emit(self.kind.key()))
        self.status: CodeChoice[TextStatus] = CodeChoice(look, TextStatus, lambda: desk.language)
        self._kind_field, self.status_field = FormField(self.kind), FormField(self.status)
        self.reason = QLineEdit()
        self.reason_field = FormField(self.reason)
        self.text = AccountText(look)
        self.marks = MarksField(desk, self.text)
        self.subjects = SubjectsField(desk)
        self._hint = PlainLabel(role="hint", wrap=True)
        self._marks_card, self._subjects_card = Card(), Card()
        self._marks_card.body.addWidget(self.marks)
        self._subjects_card.body.addWidget(self.subjects)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._kind_field, 1)
        row.addWidget(self.status_field, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(row)
        left.addWidget(self.reason_field)
        left.addWidget(self.text, 1)
        left.addWidget(self._hint)
        side = ScrollColumn()
        side.body.setContentsMargins(0, 0, 4, 0)
        side.body.setSpacing(14)
        side.body.addWidget(self._marks_card)
        side.body.addWidget(self._subjects_card)
        side.body.addStretch(1)
        side.setFixedWidth(look.type.px(_SIDE))
        columns = QHBoxLayout(self)
        columns.setContentsMargins(28, 20, 24, 8)
        columns.setSpacing(18)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        self.retranslate()

    def set_state(self, *, closed: bool, sealed: bool, correcting: bool) -> None:
        """What can be typed: nothing while it is closed, and in a sealed text only a correction."""
        self.text.setReadOnly(closed or (sealed and not correcting))
        self.reason_field.setVisible(correcting)
        self.marks.set_read_only(closed)
        self.subjects.set_read_only(closed)
        self.kind.setEnabled(not closed)
        self.status.setEnabled(not closed and not sealed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self._kind_field.say(self.tr("Kind of text"))
        self.status_field.say(self.tr("How far it is"))
        self.text.setAccessibleName(self.tr("Text of the testimony"))
        self.text.setPlaceholderText(self.tr("Write down what was said, in the person's own words."))
        self._hint.say(self.tr("An empty line ends a paragraph. Paragraphs are cited by their numbers."))
        self.reason_field.say(self.tr("Why is it corrected?"), self.tr("The reason stays with the new version."))
