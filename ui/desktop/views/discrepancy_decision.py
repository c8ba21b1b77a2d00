"""Says which value is shown from now on, what we think of it, and why; or only what we think, and leaves it open."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.record_told import FieldPlace, ToldField, ToldFields


class DiscrepancyDecision(Editor):
    """Hidden until :meth:`decide` or :meth:`leave_open`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._fields_told = ToldFields(desk.vault)
        self._place: FieldPlace | None = None
        self._citation_id = self._words_chosen = ""
        self._decides = True
        self._heading = PlainLabel(role="section", wrap=True)
        self.assessment = QPlainTextEdit()
        self.assessment.setFixedHeight(desk.tools.look.type.px(76))
        self._assessment_field = FormField(self.assessment)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.add("assessment", self._assessment_field))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.hide()
        self.retranslate()

    def decide(self, told: ToldField, citation_id: str, words: str) -> None:
        """Ask for the reason why that value is shown."""
        self._decides, self._citation_id, self._words_chosen = True, citation_id, words
        self._ask(told)
        self.reason.setFocus()

    def leave_open(self, told: ToldField) -> None:
        """Ask what we think of it; nothing is decided."""
        self._decides, self._citation_id, self._words_chosen = False, "", ""
        self._ask(told)
        self.assessment.setFocus()

    def close_panel(self) -> None:
        """Nothing happens; what was typed stays kept."""
        if not self.isHidden():
            self.go_away()
            self.hide()

    def work(self) -> Work | None:
        place, reason, assessment = self._place, self.reason.text(), self.assessment.toPlainText()
        if place is None:
            return None
        if not self._decides:
            return lambda _progress, _token: self._fields_told.assess(place, assessment)
        lacking = not reason.strip()
        why = self.tr("Say why: a decision without a reason cannot be checked.")
        self._reason_field.set_error(why if lacking else "")
        if lacking:
            self.reason.setFocus()
            return None
        citation_id = self._citation_id
        return lambda _progress, _token: self._fields_told.decide(place, citation_id, assessment, reason)

    def retranslate(self) -> None:
        super().retranslate()
        decide = self.tr("Show from now on: {value}").format(value=isolate(self._words_chosen))
        self._heading.say(decide if self._decides else self.tr("Leave it open"))
        self._assessment_field.say(
            self.tr("What we think of it"), self.tr("Printed in the dossier beside both values: write no names here.")
        )
        self._reason_field.say(self.tr("Why this value"), self.tr("The reason stays on record: write no names here."))
        self._reason_field.setVisible(self._decides)

    def _ask(self, told: ToldField) -> None:
        self._place = told.place
        self._reason_field.set_error("")
        assessment = told.discrepancy.assessment if told.discrepancy is not None else ""
        self.put({"assessment": assessment, "reason": ""})
        place = told.place
        self.begin(Place(f"record:decide:{place.record_id}:{place.field}", place.entity, place.record_id))
        self.retranslate()
        self.show()
