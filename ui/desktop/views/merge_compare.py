"""Two people side by side, and beside each line whether they agree. It decides nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from archive.alike import Why
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.views.questions_rows import said_value
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.merging import Aspect, ComparedRow, Comparison, Verdict

_TELLING = frozenset((Aspect.NAMES, Aspect.SEX, Aspect.BIRTH, Aspect.CITIES))
"""Where a difference speaks against one person."""


class MergeCompare(QWidget):
    """Values can be selected; what is hidden says so, and whether it differs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._comparison: Comparison | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        for column, stretch in enumerate((0, 1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show these two, or nothing."""
        self._comparison = comparison
        self._fill()

    def why_words(self, why: Why) -> str:
        """Why two people are shown side by side."""
        return {
            Why.MARKED: self.tr("Marked as possibly the same person"),
            Why.SAME_NAME: self.tr("The same name, perhaps in another spelling"),
            Why.NEAR_NAME: self.tr("Almost the same name"),
            Why.CHOSEN: self.tr("Chosen by their codes"),
        }[why]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                # Emptied at once: a name that was just hidden must not stay until the event loop comes by.
                if isinstance(widget, PlainLabel):
                    widget.say("")
                    widget.setAccessibleName("")
                widget.hide()
                widget.deleteLater()
        comparison = self._comparison
        if comparison is None:
            return
        for column, code in ((1, comparison.one_code), (2, comparison.other_code)):
            head = PlainLabel(role="section")
            head.show_stored(code)
            self._grid.addWidget(head, 0, column)
        for number, row in enumerate(comparison.rows, start=1):
            self._add(number, row)

    def _add(self, number: int, row: ComparedRow) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        label = self._aspect_words(row.aspect)
        self._grid.addWidget(PlainLabel(label, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        hidden = self.tr("shown with the names")
        for column, values, code in ((1, row.one, comparison.one_code), (2, row.other, comparison.other_code)):
            words = hidden if row.hidden else "\n".join(self._said(value) for value in values) or "—"
            part = PlainLabel(role="hint" if row.hidden else "", wrap=True)
            part.show_stored(words)
            part.let_select()
            part.setAccessibleName(f"{code}, {label}: {words}")
            self._grid.addWidget(part, number, column, Qt.AlignmentFlag.AlignTop)
        words, kind = self._verdict_words(row.verdict)
        if row.verdict is Verdict.DIFFERENT and row.aspect not in _TELLING:
            kind = "neutral"  # one person has many cases, and says of themselves what comes to mind
        self._grid.addWidget(Chip(words, kind), number, 3, Qt.AlignmentFlag.AlignTop)

    def _said(self, value: Any) -> str:
        language = self._desk.language
        if isinstance(value, tuple):
            code, kind, began, ended = value
            kind, began, ended = (said_value(one, language) for one in (kind, began, ended))
            return f"{code}: {kind}, {began} – {ended}"
        words = said_value(value, language)
        return words if isinstance(value, str) else capitalised(words)

    def _verdict_words(self, verdict: Verdict) -> tuple[str, Kind]:
        return {
            Verdict.ALIKE: (self.tr("agree"), "ok"),
            Verdict.FITS: (self.tr("may fit"), "accent"),
            Verdict.DIFFERENT: (self.tr("differ"), "warn"),
            Verdict.ONE_SIDE: (self.tr("one side only"), "neutral"),
        }[verdict]  # type: ignore[return-value]  # mypy sees str where the kind is one of the words

    def _aspect_words(self, aspect: Aspect) -> str:
        return {
            Aspect.NAMES: self.tr("Names"),
            Aspect.LABEL: self.tr("Described as"),
            Aspect.SEX: self.tr("Sex"),
            Aspect.BIRTH: self.tr("Birth"),
            Aspect.CITIES: self.tr("Cities"),
            Aspect.OCCUPATION: self.tr("Occupation"),
            Aspect.HELD: self.tr("Held"),
            Aspect.CASES: self.tr("Cases"),
            Aspect.ROLES: self.tr("Roles"),
        }[aspect]
