"""Findings on the body as a field of a form: a list, a drawing beside it, and what is said of the current one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.body import Mark, View, mark_of
from archive.errors import FieldInvalid
from archive.vocabulary.harm import BodyRegion, BodySide, Consistency
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.views.body_panel import BodyPanel
from ui.desktop.views.body_words import finding_marks, finding_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.body_diagram import DrawnMark
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.allegation_form import findings_of
from ui.presenters.body_map import marks_at, region_at

_BLANK = {"region": "not_stated", "side": "not_stated", "consistency": "not_stated"}


class BodyMarks(WordsField):
    """Its words are the findings as JSON, or nothing. The drawing can be left alone: the list says the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._inner = QWidget()
        super().__init__(self._inner, parent)
        self._desk = desk
        self._findings: list[dict[str, str]] = []
        self._current = -1
        self.add_button = ActionButton(desk.tools.look, icon="plus")
        self.add_button.clicked.connect(lambda: self.add_finding())
        self._inner_lines = QVBoxLayout(self._inner)
        self._inner_lines.setContentsMargins(0, 0, 0, 0)
        self._inner_lines.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch()
        self._inner_lines.addLayout(buttons)
        self._retranslate()

    @cached_property
    def panel(self) -> BodyPanel:
        """What is needed once there is a finding."""
        made = BodyPanel(self._desk)
        made.list.current_changed.connect(self._turn)
        made.diagram.placed.connect(self._place)
        made.remove.clicked.connect(self._remove)
        made.wrote.connect(self._typed)
        self._inner_lines.insertWidget(0, made)
        made.retranslate()
        tab_in_place(self)
        return made

    def words(self) -> str:
        return json.dumps(self._findings, ensure_ascii=False, sort_keys=True) if self._findings else ""

    def show_words(self, words: str) -> None:
        self._findings = _read(words)
        self._current = 0 if self._findings else -1
        self._show()

    def said(self, words: str) -> str:
        return "; ".join(self._row_words(one) for one in _read(words))

    def add_finding(self, mark: Mark | None = None) -> None:
        """One more finding; at a place of the drawing where somebody pointed there."""
        finding = dict(_BLANK)
        if mark is not None:
            region, side = region_at(mark)
            finding |= {"diagram": mark.text(), "region": str(region), "side": str(side)}
        self._findings.append(finding)
        self._current = len(self._findings) - 1
        self._show()
        self.changed.emit()
        (self.panel.fields["kind"] if mark is not None else self.panel.fields["region"]).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if "panel" in self.__dict__:
                self.panel.retranslate()
                self._show()

    def _retranslate(self) -> None:
        self.say(self.tr("Findings on the body"))
        self.add_button.say(self.tr("Add a finding"))

    def _place(self, mark: Mark) -> None:
        current = self._findings[self._current] if 0 <= self._current < len(self._findings) else None
        if current is None or current.get("diagram") or current.get("region", "not_stated") != "not_stated":
            self.add_finding(mark)
            return
        region, side = region_at(mark)
        current |= {"diagram": mark.text(), "region": str(region), "side": str(side)}
        self._show()
        self.changed.emit()
        self.panel.fields["kind"].setFocus()

    def _remove(self) -> None:
        if 0 <= self._current < len(self._findings):
            del self._findings[self._current]
            self._current = min(self._current, len(self._findings) - 1)
            self._show()
            self.changed.emit()
            self.add_button.setFocus()

    def _turn(self, row: RowId | None) -> None:
        if row is not None and int(row) != self._current:
            self._current = int(row)
            self._show()

    def _typed(self, name: str, words: str) -> None:
        if not 0 <= self._current < len(self._findings):
            return
        finding = self._findings[self._current]
        finding[name] = words
        if name in ("region", "side", "view"):
            # Somebody who names the part moves the mark there; where it was pointed at, it was another part.
            region, side = BodyRegion(finding["region"]), BodySide(finding["side"])
            view = View(self.panel.view.key()) if name == "view" else None
            pointed = mark_of(finding.get("diagram", ""))
            if name == "view" or (pointed is not None and region_at(pointed) != (region, side)):
                marks = marks_at(region, side, view)
                finding["diagram"] = marks[0].text() if view is not None and len(marks) == 1 else ""
        finding.pop("view", None)
        self._draw()
        self.changed.emit()

    def _show(self) -> None:
        if not self._findings and "panel" not in self.__dict__:
            return
        self.panel.setVisible(bool(self._findings))
        current = self._findings[self._current] if 0 <= self._current < len(self._findings) else _BLANK
        self.panel.show_finding(current)
        self._draw()

    def _draw(self) -> None:
        drawn, rows = [], {}
        for at, finding in enumerate(self._findings):
            marks = finding_marks(finding)
            drawn += [DrawnMark(mark, at + 1, at == self._current) for mark in marks]
            rows[at] = CardRow(at, f"{at + 1}. {self._row_words(finding)}", (self._consistency(finding),), "map-pin")
        spoken = "; ".join(row.spoken() for row in rows.values())
        self.panel.show_rows(rows, self._current)
        self.panel.diagram.show_marks(drawn, spoken)

    def _row_words(self, finding: Mapping[str, str]) -> str:
        return finding_words(finding, self._desk.language) or self.tr("Not said yet where")

    def _consistency(self, finding: Mapping[str, str]) -> str:
        code = finding.get("consistency", "not_stated")
        return "" if code == "not_stated" else capitalised(label(Consistency, code, self._desk.language))


def _read(untrusted_words: str) -> list[dict[str, str]]:
    """Words that a field gave before; any others are no findings."""
    try:
        return [{name: str(said) for name, said in one.items()} for one in findings_of(untrusted_words)]
    except FieldInvalid:
        return []
