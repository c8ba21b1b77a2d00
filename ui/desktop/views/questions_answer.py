"""The answer to a question: what it counts, and a list of any length by codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.questions_rows import answer_row
from ui.desktop.views.questions_words import counted_words, kind_of_measure, sentence_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.answer_lines import AnswerLine
from ui.presenters.asking import Reply


class QuestionAnswer(QWidget):
    """``opened`` tells the line on which Enter was pressed. Ctrl+C copies the codes of the current line."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reply: Reply | None = None
        look = desk.tools.look
        self._head = PlainLabel(role="section")
        self._copy = ActionButton(look, icon="copy")
        self._copy.clicked.connect(self._copy_all)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self.counts = FactsGrid()
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(self._open)
        self._nothing = EmptyState(look, "circle-check")
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for part in (self._blank, self._nothing, self.list):
            self._stack.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self._copy)
        top = QVBoxLayout()
        top.setContentsMargins(28, 0, 24, 0)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._sentence)
        top.addWidget(self.counts)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)
        one = QShortcut(QKeySequence.StandardKey.Copy, self.list)
        one.setContext(Qt.ShortcutContext.WidgetShortcut)
        one.activated.connect(self._copy_one)
        self.clear()

    def clear(self) -> None:
        """Show no answer."""
        self._reply = None
        self._model.show([])
        self._stack.setCurrentWidget(self._blank)
        self._renew()

    def show_reply(self, reply: Reply) -> None:
        """Show that answer."""
        self._reply = reply
        self._model.show(list(range(len(reply.lines))))
        self._stack.setCurrentWidget(self.list if reply.lines else self._nothing)
        self._renew()

    def lines(self) -> tuple[AnswerLine, ...]:
        """The lines that are shown."""
        return self._reply.lines if self._reply is not None else ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
            self._model.refresh(list(range(len(self.lines()))))

    def _renew(self) -> None:
        reply, language = self._reply, self._desk.language
        self._copy.say(self.tr("Copy the codes"))
        self._copy.setToolTip(self.tr("They leave the clipboard by themselves after half a minute."))
        self.list.setAccessibleName(self.tr("Answer"))
        self._nothing.say(
            self.tr("Nothing is recorded for this"),
            self.tr("That does not mean that nothing was. It may be written down under other days or words."),
        )
        for part in (self._head, self._copy):
            part.setVisible(reply is not None)
        self._copy.setEnabled(bool(self._codes()))
        number = len(self.lines())
        self._head.say(self.tr("Found: {number}").format(number=self.locale().toString(number)))
        sentence = sentence_of(reply) if reply is not None else ""
        self._sentence.say(sentence)
        self._sentence.setVisible(bool(sentence))
        counts = reply.counts if reply is not None else ()
        self.counts.show_facts(
            [Fact(kind_of_measure(one.kind, language), counted_words(one, language)) for one in counts]
        )
        self.counts.setVisible(bool(counts))

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        reply = self._reply
        if reply is None:
            return {}
        language, question = self._desk.language, reply.asked.question
        return {one: answer_row(int(one), reply.lines[int(one)], question, language) for one in ids}

    def _open(self, number: object) -> None:
        if isinstance(number, int) and number < len(self.lines()):
            self.opened.emit(self.lines()[number])

    def _codes(self) -> list[str]:
        return list(dict.fromkeys(code for line in self.lines() for code in line.codes))

    def _copy_all(self) -> None:
        self._desk.tools.clipboard.copy("\n".join(self._codes()))

    def _copy_one(self) -> None:
        number = self.list.current_id()
        if isinstance(number, int):
            self._desk.tools.clipboard.copy("\n".join(self.lines()[number].codes))
