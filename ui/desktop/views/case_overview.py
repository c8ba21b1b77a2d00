"""The first tab of a case: what it is about and its facts, and the form that changes them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind, CaseStatus, IdentityMode
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.views.case_due import CaseDue
from ui.desktop.views.case_editor import CaseEditor
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.case import CaseSheet
from ui.presenters.record_place import RecordPlace


class CaseOverview(CaseTab):
    """Reading first; the form takes its place when it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: CaseSheet | None = None
        look = desk.tools.look
        self._about, self._facts_card = Card(), Card()
        self._summary = PlainLabel(wrap=True)
        self._summary.let_select()
        self._facts = FactsGrid()
        self.edit = ActionButton(look, icon="pencil")
        self.edit.setEnabled(False)
        self.edit.clicked.connect(self.begin_edit)
        self.all = ActionButton(look, icon="layout-list")
        self.all.clicked.connect(self._show_all)
        self.due = CaseDue(desk)
        self.due.wanted.connect(self.wanted)
        self.due.part_wanted.connect(self.part_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._reading_side())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self._retranslate()

    @cached_property
    def editor(self) -> CaseEditor:
        """The form, built when it is first wanted."""
        editor = CaseEditor(self.desk)
        editor.saved.connect(self._saved)
        editor.closed.connect(self._close)
        area = ScrollColumn()
        area.body.addWidget(editor)
        area.body.addStretch()
        self._stack.addWidget(area)
        return editor

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self.due.show_case(case_id)

    def show_sheet(self, sheet: CaseSheet) -> None:
        """Show the facts of that case. A form that is open keeps what was typed."""
        self._sheet = sheet
        self.edit.setEnabled(not self.desk.read_only)
        self._retranslate()

    def _show_all(self) -> None:
        if self.case_id:
            self.wanted.emit("record", RecordPlace(CaseFile.entity, self.case_id))

    def begin_edit(self) -> None:
        """Show the form."""
        if self._sheet is not None:
            editor = self.editor
            self._stack.setCurrentIndex(1)
            editor.edit(self._sheet.case)

    def leave(self) -> None:
        if "editor" in self.__dict__:
            self.editor.go_away()
        self._stack.setCurrentIndex(0)
        self._sheet = None
        self.due.leave()
        self.edit.setEnabled(False)
        self._summary.say("")
        self._facts.show_facts([])

    def last_words(self) -> list[Work]:
        work = self.editor.keeper.last_words() if "editor" in self.__dict__ else None
        return [] if work is None else [work]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _reading_side(self) -> QWidget:
        area = ScrollColumn()
        self._about.body.addWidget(self._summary)
        self._about.body.addStretch()
        self._facts_card.body.addWidget(self._facts)
        self._facts_card.body.addStretch()
        both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self._about, 3)
        columns.addWidget(self._facts_card, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.all)
        buttons.addStretch()
        area.body.addWidget(both)
        area.body.addLayout(buttons)
        area.body.addWidget(self.due)
        area.body.addStretch()
        return area

    def _retranslate(self) -> None:
        self._about.set_title(self.tr("Summary"))
        self._facts_card.set_title(self.tr("Facts"))
        self.edit.say(self.tr("Edit"))
        self.all.say(self.tr("All facts"))
        self.edit.setToolTip(self.tr("Open for reading only.") if self.desk.read_only else "")
        if self._sheet is None:
            return
        case, language = self._sheet.case, self.desk.language
        if case.summary:
            self._summary.show_stored(case.summary)
        else:
            self._summary.say(self.tr("Nothing is written about this case yet."))
        facts = [
            Fact(self.tr("Code"), case.code, exact=True),
            Fact(self.tr("Kind"), capitalised(label(CaseKind, str(case.kind), language))),
            Fact(self.tr("Status"), capitalised(label(CaseStatus, str(case.status), language))),
            Fact(self.tr("Opened"), said_words(case.opened)),
        ]
        bounds = bounds_beside(case.opened)
        if bounds:
            facts.append(Fact(self.tr("Understood as"), bounds))
        people = label(IdentityMode, str(case.identity_mode), language)
        facts.append(Fact(self.tr("People appear"), people))
        if case.rights_affected:
            facts.append(Fact(self.tr("Articles of the Covenant"), ", ".join(case.rights_affected)))
        self._facts.show_facts(facts)

    def _saved(self, _value: object) -> None:
        self._stack.setCurrentIndex(0)
        self.edit.setFocus()
        self.changed.emit()

    def _close(self) -> None:
        self._stack.setCurrentIndex(0)
        self.edit.setFocus()
