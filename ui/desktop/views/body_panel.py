"""What is said of one finding on the body, beside the drawing and the list of all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.body import View
from archive.model.health import MedicalFinding
from archive.vocabulary.harm import BodyRegion, BodySide, Consistency
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.body_words import finding_marks
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.body_diagram import BodyDiagram
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel

_LINES = ("body_site", "kind", "size", "colour")
_CODES = ("region", "side", "consistency")
_ROWS = 3


class BodyPanel(QWidget):
    """Drawing, list, and the fields of the current finding. ``wrote`` carries the name of a field and its words."""

    wrote = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._rows: Mapping[int, CardRow] = {}
        self.diagram = BodyDiagram(look, pointing=True)
        self._hint = PlainLabel(role="hint", wrap=True)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.setFixedHeight(_ROWS * self.list.verticalHeader().defaultSectionSize() + 4)
        self.remove = ActionButton(look, icon="minus", kind="plain")
        self.view = Choice(look)
        self.fields: dict[str, QWidget] = {}
        self._labelled: dict[str, FormField] = {}
        for name, codes in (("region", BodyRegion), ("side", BodySide), ("consistency", Consistency)):
            choice = CodeChoice(look, codes, lambda: desk.language)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(10)
            choice.chosen.connect(partial(self.wrote.emit, name))
            self._keep(name, choice)
        self.view.chosen.connect(partial(self.wrote.emit, "view"))
        self._keep("view", self.view)
        for name in _LINES:
            line = QLineEdit()
            line.textEdited.connect(partial(self.wrote.emit, name))
            self._keep(name, line)
        self._arrange()

    def show_finding(self, finding: Mapping[str, str]) -> None:
        """Fill the fields with one finding."""
        for name, field in self.fields.items():
            words = finding.get(name, "")
            if isinstance(field, QLineEdit) and field.text() != words:
                field.setText(words)
            elif isinstance(field, Choice) and name in _CODES:
                field.choose(words or "not_stated")
        self._show_view(finding)

    def show_rows(self, rows: Mapping[int, CardRow], current: int) -> None:
        """List the findings."""
        self._rows = rows
        self.list.blockSignals(True)
        self._model.show(list(rows))
        self.list.select_id(current)
        self.list.blockSignals(False)
        if 0 <= current < len(rows):
            self.list.viewport().update()

    def retranslate(self) -> None:
        """Set all words again."""
        language = self._desk.language
        for name, field in self._labelled.items():
            field.say(self.tr("View") if name == "view" else field_words(MedicalFinding, name, language))
        self.view.offer([(str(View.FRONT), self.tr("From the front")), (str(View.BACK), self.tr("From the back"))])
        self.remove.say(self.tr("Leave this finding out"))
        self.list.setAccessibleName(self.tr("Findings on the body"))
        self._hint.say(self.tr("Click where it is, or choose the part. The judgement is the clinician’s."))

    def _show_view(self, finding: Mapping[str, str]) -> None:
        marks = finding_marks(finding)
        if marks:
            self.view.choose(str(marks[0].view))

    def _keep(self, name: str, field: QWidget) -> None:
        self.fields[name] = field
        self._labelled[name] = FormField(field)
        self._labelled[name].stand_aside()

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._rows[int(one)] for one in ids if int(one) in self._rows}

    def _arrange(self) -> None:
        drawn = QVBoxLayout()
        drawn.addWidget(self.diagram)
        drawn.addStretch()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._hint)
        right.addWidget(self.list)
        for pair in (("region", "side"), ("view", "kind"), ("size", "colour"), ("body_site", "consistency")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in pair:
                row.addWidget(self._labelled[name], 1, Qt.AlignmentFlag.AlignTop)
            right.addLayout(row)
        right.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        lines = QHBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addLayout(drawn)
        lines.addLayout(right, 1)
