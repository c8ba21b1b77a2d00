"""What was found on the body: the drawing, and beside it every finding in words with the clinician's judgement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model.health import MedicalFinding
from archive.vocabulary.harm import Consistency
from archive.vocabulary.labels import label
from ui.desktop.look import Look
from ui.desktop.views.body_words import finding_words
from ui.desktop.widgets.body_diagram import BodyDiagram, DrawnMark
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.i18n import Language
from ui.presenters.body_map import marks_of

_SHOWN = ("region", "side", "body_site", "kind", "size", "colour")


class BodyFindings(QWidget):
    """The list says everything that is drawn; without a place nothing is drawn."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diagram = BodyDiagram(look)
        self.list = FactsGrid()
        right = QVBoxLayout()
        right.addWidget(self.list)
        right.addStretch()
        lines = QHBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 4)
        lines.setSpacing(24)
        lines.addWidget(self.diagram, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(right, 1)

    def show_findings(self, findings: Sequence[MedicalFinding], language: Language) -> None:
        """Show these."""
        marks, facts = list[DrawnMark](), list[Fact]()
        for number, finding in enumerate(findings, 1):
            placed = marks_of(finding)
            marks += [DrawnMark(mark, number) for mark in placed]
            words = finding_words({name: str(getattr(finding, name)) for name in _SHOWN}, language)
            judged = "" if finding.consistency is Consistency.NOT_STATED else label(
                Consistency, str(finding.consistency), language
            )
            judgement = self.tr("Clinician: {degree}").format(degree=judged) if judged else ""
            facts.append(Fact(f"{number}.", "\n".join(part for part in (words, judgement) if part)))
        self.list.show_facts(facts)
        self.diagram.setVisible(bool(marks))
        self.diagram.show_marks(marks, "; ".join(f"{fact.label} {fact.value}" for fact in facts))
