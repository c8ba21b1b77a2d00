"""Findings as lines, each with a mark that says how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.findings import Finding, Verdict
from ui.desktop.look import Look
from ui.desktop.theme import Kind
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.errortext import finding_sentence
from ui.i18n import Language

MOST = 200
MARKS: Mapping[Verdict, tuple[str, Kind]] = MappingProxyType(
    {
        Verdict.PROVEN: ("circle-check", "ok"),
        Verdict.NOT_PROVEN: ("info", "warn"),
        Verdict.BROKEN: ("circle-alert", "bad"),
    }
)
"""Icon and colour of each verdict; the words say it too."""


class FindingLines(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(2, 0, 2, 0)
        self._lines.setSpacing(8)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], language: Language) -> None:
        """Replace what is shown; more than can be read at once are left out from the end."""
        self.clear()
        for finding in findings[:MOST]:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            icon, kind = MARKS[finding.verdict]
            line.addWidget(IconTile(self._look, icon, 18, kind=kind, bare=True), 0, Qt.AlignmentFlag.AlignTop)
            label = PlainLabel(wrap=True)
            label.show_stored(finding_sentence(finding, language))
            label.let_select()
            line.addWidget(label, 1)
            self._lines.addWidget(row)
        self.setVisible(bool(findings))

    def clear(self) -> None:
        """Show nothing."""
        empty(self._lines)
        self.hide()
