"""The facts of an item. What points at its source is shown only after a click, and goes with the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.vocabulary.evidence import AcquiredHow, FileRole
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language
from ui.desktop.date_bounds import bounds_words, said_words
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.item import ItemDesk, ItemView, Source, grouped
from ui.presenters.second_fingerprint import named


class ItemFacts(QWidget):
    """Details, file and source, each on a card of its own."""

    case_wanted = Signal(str)

    def __init__(self, desk: Desk, presenter: ItemDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        self._view: ItemView | None = None
        look = desk.tools.look
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._show_source)
        self._details, self._files, self._apart = Card(), Card(), Card()
        self._words = PlainLabel(wrap=True)
        self._words.let_select()
        self._facts = FactsGrid()
        self._cases = QWidget()
        self._flow = FlowLayout(self._cases)
        for part in (self._words, self._facts, self._cases):
            self._details.body.addWidget(part)
        self._file_facts = FactsGrid()
        self._files.body.addWidget(self._file_facts)
        self._hidden = PlainLabel(role="muted", wrap=True)
        self._reveal = ActionButton(look, icon="eye")
        self._reveal.clicked.connect(self._toggle)
        self._source = FactsGrid()
        line = QHBoxLayout()
        line.addWidget(self._hidden, 1)
        line.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignTop)
        self._apart.body.addLayout(line)
        self._apart.body.addWidget(self._source)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        for card in (self._details, self._files, self._apart):
            lines.addWidget(card)
        self.forget()
        self._retranslate()

    def forget(self) -> None:
        """Another item comes: what was revealed of this one goes."""
        self._asking.forget()
        self._source.show_facts([])
        self._source.hide()
        self._say_reveal()

    def show_view(self, view: ItemView) -> None:
        """Show an item."""
        self._view = view
        item, language = view.item, self._desk.language
        self._words.show_stored(item.description)
        self._words.setVisible(bool(item.description))
        facts = [Fact(self.tr("Made"), said_words(item.made))]
        if item.made.text and bounds_words(item.made):
            facts.append(Fact(self.tr("Understood as"), bounds_words(item.made)))
        facts += [
            Fact(self.tr("Came to us"), said_words(item.acquired)),
            Fact(self.tr("How"), capitalised(label(AcquiredHow, item.acquired_how, language))),
            Fact(self.tr("Language"), capitalised(label(Language, item.language, language))),
        ]
        self._facts.show_facts(facts)
        self._show_cases(view)
        self._show_files(view)
        self._apart.setVisible(bool(view.files) or view.has_source)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_cases(self, view: ItemView) -> None:
        empty(self._flow)
        for case in view.cases:
            button = ActionButton(self._desk.tools.look, case.code, icon="folder", kind="plain")
            button.setAccessibleName(self.tr("Go to case {code}").format(code=case.code))
            case_id = case.id
            button.clicked.connect(lambda _checked=False, case_id=case_id: self.case_wanted.emit(case_id))
            self._flow.addWidget(button)
        tab_in_place(self._cases)
        self._cases.setVisible(bool(view.cases))

    def _show_files(self, view: ItemView) -> None:
        facts = []
        for file in view.files:
            facts += [
                Fact(capitalised(label(FileRole, file.role, self._desk.language)), file.media_type),
                Fact(self.tr("Size"), size_words(file.size)),
                Fact("SHA-256", grouped(file.sha256), exact=True),
            ]
            for said in view.second.get(file.id, ()):
                name, digits = named(said)
                facts.append(Fact(name, grouped(digits), exact=True))
        self._file_facts.show_facts(facts)
        self._files.setVisible(bool(facts))

    def _toggle(self) -> None:
        if not self._source.isHidden():
            self.forget()
        elif self._view is not None:
            item_id = self._view.item.id
            self._asking.ask(lambda _progress, _token: (item_id, self._presenter.source(item_id)))

    def _show_source(self, answer: tuple[str, Source]) -> None:
        item_id, source = answer
        if self._view is None or self._view.item.id != item_id:
            return
        facts = []
        if source.code:
            facts.append(Fact(self.tr("Given by"), f"{source.code} {source.name}".strip()))
        if source.untrusted_file_name:
            facts.append(Fact(self.tr("Name of the file"), source.untrusted_file_name))
        if source.modified:
            facts.append(Fact(self.tr("Last changed outside"), local_time(source.modified)))
        self._source.show_facts(facts or [Fact(self.tr("Source"), self.tr("not noted"))])
        self._source.show()
        self._say_reveal()

    def _say_reveal(self) -> None:
        shown = not self._source.isHidden()
        self._reveal.say(self.tr("Hide") if shown else self.tr("Show"))
        self._reveal.setAccessibleName(self.tr("Hide the source") if shown else self.tr("Show the source"))

    def _retranslate(self) -> None:
        self._details.set_title(self.tr("Details"))
        self._files.set_title(self.tr("File"))
        self._apart.set_title(self.tr("Source"))
        self._hidden.say(self.tr("Who gave it and what the file was called is kept apart."))
        self._say_reveal()
