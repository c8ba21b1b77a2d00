"""How the witness knows the paragraph in which the cursor stands, and whether it may leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.marks import UNMARKED, Mark, followed
from archive.model.testimony import paragraphs_of
from archive.vocabulary.labels import label
from archive.vocabulary.work import Heard
from ui.desktop.desk import Desk
from ui.desktop.views.account_text import AccountText
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.marks import marks_in, marks_words

_PAUSE_MS = 150
_MOST_LETTERS = 90
"""Of a paragraph that are shown to tell which it is."""


class MarksField(WordsField):
    """One paragraph at a time; the arrows move the cursor of the text. Marks follow their paragraphs."""

    def __init__(self, desk: Desk, text: AccountText, parent: QWidget | None = None) -> None:
        look = desk.tools.look
        self._inside = QWidget()
        self.heard: CodeChoice[Heard] = CodeChoice(look, Heard, lambda: desk.language)
        super().__init__(self._inside, parent)
        self._desk, self._text = desk, text
        self._marks: dict[int, Mark] = {}
        self._paragraphs: Sequence[str] = ()
        self._number = 0
        self._shut = False
        self._where = PlainLabel(role="strong")
        self._begins = PlainLabel(role="small", wrap=True)
        self.back, self.on = IconButton(look, "chevron-up"), IconButton(look, "chevron-down")
        self.back.clicked.connect(lambda: self._move(-1))
        self.on.clicked.connect(lambda: self._move(1))
        self.note = QLineEdit()
        self._heard_field, self._note_field = FormField(self.heard), FormField(self.note)
        self.released = CheckBox(look)
        keep_private(self.released)
        self._sum = PlainLabel(role="hint", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        self._arrange()
        self.heard.changed.connect(self._mark)
        self.note.textEdited.connect(self._mark)
        self.released.clicked.connect(self._mark)
        text.textChanged.connect(self._hear)
        text.cursorPositionChanged.connect(self._turn)
        self.retranslate()

    def words(self) -> str:
        self._follow()
        return marks_words(self._marks)

    def show_words(self, words: str) -> None:
        self._pause.stop()
        self._paragraphs = paragraphs_of(self._text.toPlainText())
        last = len(self._paragraphs)
        self._marks = {number: mark for number, mark in marks_in(words).items() if 1 <= number <= last}
        self._turn()

    def said(self, words: str) -> str:
        language = self._desk.language
        return "; ".join(f"{n}: {label(Heard, str(mark.heard), language)}" for n, mark in marks_in(words).items())

    def set_read_only(self, read_only: bool) -> None:
        """Show the marks without letting them be changed."""
        self._shut = read_only
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self.back.say(self.tr("Paragraph before"))
        self.on.say(self.tr("Next paragraph"))
        self.say(self.tr("Marks of the paragraphs"))
        self._heard_field.say(self.tr("How does the witness know it?"))
        self._note_field.say(self.tr("By whom, or what else there is to say"))
        self.released.setText(self.tr("Read word by word, may leave"))
        self._show()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._where, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        lines = QVBoxLayout(self._inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        for part in (self._begins, self._heard_field, self._note_field, self.released, self._sum):
            lines.addWidget(part)

    def _hear(self) -> None:
        """A paragraph more or less is known at once; words within one can wait until the typing pauses."""
        if self._text.paragraphs() != len(self._paragraphs):
            self._follow()
        else:
            self._pause.start()

    def _follow(self) -> None:
        """Something was typed: every mark goes where its paragraph is now."""
        self._pause.stop()
        paragraphs = paragraphs_of(self._text.toPlainText())
        if paragraphs != self._paragraphs:
            self._marks = followed(self._paragraphs, paragraphs, self._marks)
            self._paragraphs = paragraphs
            self._turn()

    def _turn(self) -> None:
        """The cursor stands in another paragraph."""
        self._number = self._text.paragraph_here()
        self._show()

    def _move(self, by: int) -> None:
        self._follow()
        self._text.go_to_paragraph(min(max(1, self._number + by), max(1, len(self._paragraphs))))

    def _mark(self) -> None:
        # Read before the marks follow what was typed last, for then the paragraph is shown anew.
        mark = Mark(self.heard.code(), self.released.isChecked(), self.note.text())
        self._follow()
        if not 1 <= self._number <= len(self._paragraphs):
            return
        if mark == UNMARKED:
            self._marks.pop(self._number, None)
        else:
            self._marks[self._number] = mark
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        count, number = len(self._paragraphs), self._number
        known = 1 <= number <= count
        mark = self._marks.get(number, UNMARKED)
        if known:
            self._where.say(self.tr("Paragraph {number} of {all}").format(number=number, all=count))
            begins = " ".join(self._paragraphs[number - 1][: 2 * _MOST_LETTERS].split())
            self._begins.show_stored(begins[:_MOST_LETTERS] + ("…" if len(begins) > _MOST_LETTERS else ""))
        else:
            self._where.say(self.tr("No paragraph"))
            self._begins.say(self.tr("Put the cursor into a paragraph of the text to mark it."))
        self.heard.choose_code(mark.heard)
        if self.note.text() != mark.note:
            self.note.setText(mark.note)
        self.released.setChecked(mark.released)
        for part in (self.heard, self.released):
            part.setEnabled(known and not self._shut)
        self.note.setEnabled(known)
        self.note.setReadOnly(self._shut)
        self.back.setEnabled(known and number > 1)
        self.on.setEnabled(known and number < count)
        marked = sum(one.heard is not Heard.NOT_STATED for one in self._marks.values())
        may = sum(one.released for one in self._marks.values())
        words = self.tr("Marked: {marked} of {all}. May leave: {may}.")
        self._sum.say(words.format(marked=marked, all=count, may=may))
        self._sum.setVisible(count > 0)
        self._text.show_marks(self._marks)

