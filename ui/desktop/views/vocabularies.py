"""The page of vocabularies: which there are, their terms in three languages, own terms, and labels to look over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.vocabulary_terms import VocabularyTerms
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.presenters.vocabularies import Vocabularies, VocabularyLine


class VocabulariesPage(Page):
    """Choose a vocabulary on the left; its terms are on the right. Escape leads back to the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = Vocabularies(desk.vault)
        self._lines: dict[str, VocabularyLine] = {}
        self._wanted = ""
        look = desk.tools.look
        self.pane = ListPane(look, "languages")
        self.pane.pills.hide()
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(lambda: self.wanted.emit("settings", None))
        self.pane.header.buttons.addWidget(self._back)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._open)
        self.terms: VocabularyTerms = VocabularyTerms(desk, self._presenter)
        self.pane.list.opened.connect(lambda _one: self.terms.list.setFocus())
        self.pane.search.asked.connect(lambda _words: self._narrow())
        self.terms.changed.connect(self._read)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self.terms, 1)
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._back.click)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.terms.begin)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is the name of a vocabulary, or None."""
        self._wanted = target if isinstance(target, str) else ""
        self._read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._lines:
                self._read()

    def _read(self) -> None:
        language = self._desk.language
        self._reading.ask(lambda _progress, _token: self._presenter.lines(language))

    def _show(self, lines: Sequence[VocabularyLine]) -> None:
        self._lines = {line.name: line for line in lines}
        self._narrow()
        if self._wanted:
            self.pane.list.select_id(self._wanted)
            self._wanted = ""

    def _narrow(self) -> None:
        words = self.pane.search.text().strip().casefold()
        names = [
            name
            for name, line in self._lines.items()
            if words in name.casefold() or any(words in use.casefold() for use in line.uses)
        ]
        self._model.show(names)
        self.pane.header.show_count(len(names))
        self.pane.empty.say(self.tr("Nothing found"), self.tr("No vocabulary has these words."))
        self.pane.show_list(bool(names))
        if names and self.pane.list.current_id() is None:
            self.pane.list.select_id(names[0])

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        return {one: self._row(self._lines[str(one)]) for one in ids if str(one) in self._lines}

    def _row(self, line: VocabularyLine) -> CardRow:
        facts = list(line.uses[1:])
        if line.further:
            facts.append(self.tr("and {number} more").format(number=line.further))
        status = ""
        if line.unsure:
            status = self.tr("to look over: {number}").format(number=line.unsure)
        elif line.own:
            status = self.tr("our own: {number}").format(number=line.own)
        icon = "pen-line" if line.open else "lock"
        kind: Kind = "warn" if line.unsure else "neutral"
        return CardRow(line.name, capitalised(line.uses[0]), tuple(facts), icon, status, kind)

    def _open(self, name: RowId | None) -> None:
        line = self._lines.get(str(name))
        if line is not None:
            self.terms.show_vocabulary(line)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Vocabularies"))
        self._back.say(self.tr("Back to the settings (Esc)"))
        self.pane.list.setAccessibleName(self.tr("Vocabularies"))
        self.pane.search.say(self.tr("Search vocabularies"), self.tr("Clear the search"))

    def _tell(self, error: CodedError) -> None:
        self.pane.empty.say(self.tr("The vocabularies could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
