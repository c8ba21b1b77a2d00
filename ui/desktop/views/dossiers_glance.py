"""One thing that left: when, what for, to whom, and by what it is recognised."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.views.dossiers_doubt import DoubtPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.dossiers import DossiersDesk, ExportLine
from ui.presenters.item import grouped


class ExportGlance(ScrollColumn):
    """``case_wanted`` leads to the case it was made of."""

    case_wanted = Signal(str)
    settled = Signal()
    """It was noted that what may have left did not."""

    def __init__(self, desk: Desk, presenter: DossiersDesk) -> None:
        super().__init__()
        self._desk = desk
        self._line: ExportLine | None = None
        self._code = PlainLabel(role="heading")
        self._kind = Chip()
        self._case = ActionButton(desk.tools.look, icon="folder")
        self._case.clicked.connect(self._go)
        self._about, self._prints = Card(), Card()
        self._facts, self._print_facts = FactsGrid(), FactsGrid()
        self._about.body.addWidget(self._facts)
        self._prints.body.addWidget(self._print_facts)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._code)
        top.addWidget(self._kind)
        top.addStretch()
        top.addWidget(self._case)
        self.body.addLayout(top)
        self.doubt = DoubtPanel(desk, presenter)
        self.doubt.settled.connect(self.settled)
        self.body.addWidget(self.doubt)
        self.body.addWidget(self._about)
        self.body.addWidget(self._prints)
        self.body.addStretch(1)

    def show_export(self, line: ExportLine) -> None:
        """Show it."""
        self._line = line
        self._write()
        self.doubt.show_export(line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        line = self._line
        if line is None:
            return
        sealed = line.sealed
        self._code.show_stored(line.code)
        self._kind.say(self.tr("Sealed package") if sealed else self.tr("Dossier, not sealed"))
        self._kind.set_kind("ok" if sealed else "warn")
        if not line.certain:
            self._kind.say(self.tr("May have left"))
            self._kind.set_kind("bad")
        self._case.say(line.case_code)
        self._case.setAccessibleName(self.tr("Go to case {code}").format(code=line.case_code))
        facts = [
            Fact(self.tr("Left") if line.certain else self.tr("Begun"), local_time(line.when)),
            Fact(self.tr("For"), capitalised(label(Use, line.use, self._desk.language))),
        ]
        if line.audience:
            facts.append(Fact(self.tr("Organisation"), line.audience))
        if sealed:
            facts.append(Fact(self.tr("Sealed to"), ", ".join(line.sealed_to)))
        if line.certain:
            facts.append(Fact(self.tr("Size"), size_words(line.size)))
        self._about.set_title(self.tr("What it was"))
        self._facts.show_facts(facts)
        prints = [Fact(self.tr("Dossier"), grouped(line.dossier_sha256), exact=True)]
        if line.package_sha256:
            prints.insert(0, Fact(self.tr("Sealed file"), grouped(line.package_sha256), exact=True))
        self._prints.set_title(self.tr("Fingerprints (SHA-256)"))
        self._print_facts.show_facts(prints)

    def _go(self) -> None:
        if self._line is not None:
            self.case_wanted.emit(self._line.case_id)
