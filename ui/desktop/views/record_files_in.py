"""The card in which a file of records is looked at before it is brought in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from archive.interchange.errors import Problem
from archive.model.catalogue import RECORD_TYPES
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.views.record_look import field_words, kind_words, kinds_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import language_of, name_of
from ui.presenters.record_files import Looked

_TOLD = 12


class BringingCard(Card):
    """``chosen`` carries a path to be looked at; ``wanted`` what was looked at and is to be brought in."""

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._looked: Looked | None = None
        look = desk.tools.look
        self.lead = PlainLabel(role="muted", wrap=True)
        self.choose = ActionButton(look, icon="folder-open")
        self.choose.clicked.connect(self._pick)
        self.name = PlainLabel(role="strong", wrap=True)
        self.told = PlainLabel(wrap=True)
        self.facts = FactsGrid()
        self.problems = PlainLabel(role="error", wrap=True)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.bring = ActionButton(look, icon="download", kind="primary")
        self.bring.clicked.connect(lambda: self.wanted.emit(self._looked))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.choose)
        line.addWidget(self.name, 1)
        self.body.addWidget(self.lead)
        self.body.addLayout(line)
        for part in (self.told, self.facts, self.problems, self._reason_field):
            self.body.addWidget(part)
        self.body.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def show_looked(self, looked: Looked) -> None:
        """What the file would bring, or why it does not fit."""
        self._looked = looked
        self._retranslate()
        (self.reason if self.bring.isVisible() else self.choose).setFocus()

    def clear(self) -> None:
        """Nothing is looked at any more."""
        self._looked = None
        self.reason.clear()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look, Picking.FILE, self.tr("Which file of records?"), parent=self.window()
        )
        picker.picked.connect(lambda paths: self.chosen.emit(Path(paths[0])))
        picker.open()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Bring records in"))
        self.lead.say(self.tr("All of the file is looked at first. Then all of it comes in, or nothing."))
        self.choose.say(self.tr("Choose a file…"))
        self._reason_field.say(self.tr("Why"), self.tr("Stays in the history of every record."))
        self.bring.say(self.tr("Bring everything in"))
        looked = self._looked
        plan = looked.plan if looked is not None else None
        self.name.show_stored(looked.path.name if looked is not None else "")
        fits = plan is not None and bool(plan.total) and not self._desk.read_only
        for part in (self._reason_field, self.bring):
            part.setVisible(fits)
        self.told.setVisible(looked is not None)
        self.facts.setVisible(plan is not None)
        self.problems.setVisible(looked is not None and plan is None)
        if looked is None:
            return
        language = self._desk.language
        if plan is None:
            words = self.tr("It does not fit. Nothing was written. Lines to put right: {number}")
            self.told.say(words.format(number=looked.faults))
            lines = [self._problem(one) for one in looked.problems[:_TOLD]]
            self.problems.say("\n".join(lines + (["…"] if looked.faults > _TOLD else [])))
            return
        self.told.say(
            self.tr("Nothing stands in its way. Records that would be added: {number}").format(number=plan.total)
        )
        facts = [Fact(kinds_words(kind, language), str(number)) for kind, number in plan.new.items()]
        if plan.same:
            facts.append(Fact(self.tr("In the vault already, and the same"), str(plan.same)))
        renamed = [f"{old} → {new}" for old, new in plan.renamed.items()]
        if renamed:
            more = " …" if len(renamed) > _TOLD else ""
            facts.append(Fact(self.tr("Codes that are taken here"), ", ".join(renamed[:_TOLD]) + more))
        self.facts.show_facts(facts)

    def _problem(self, one: Problem) -> str:
        """The line, the kind and the field; never the value, which may be a name."""
        language = language_of(self._desk.language)
        place = [kind_words(one.kind, language)] if one.kind else []
        if one.kind and one.field in {spec.name for spec in RECORD_TYPES[one.kind].specs()}:
            place.append(f"“{field_words(RECORD_TYPES[one.kind], one.field, language)}”")
        what = name_of(language, "reason", "", str(one.fault))
        return self.tr("Line {line}: {place}: {what}").format(line=one.line, place=" ".join(place) or "?", what=what)
