"""The last step: what was made, what to compare with the partner, and how the partner opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.export import Made
from ui.presenters.item import grouped


class ResultStep(QWidget):
    """``register_wanted`` leads to what left; ``again_wanted`` begins anew."""

    register_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._made: Made | None = None
        look = desk.tools.look
        self._whole = Banner(look)
        self._compare, self._open = Card(), Card()
        self._compare_words, self._open_words = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self._prints = FactsGrid()
        self._command = PlainLabel(role="mono", wrap=True)
        self._command.let_select()
        self._compare.body.addWidget(self._compare_words)
        self._compare.body.addWidget(self._prints)
        self._open.body.addWidget(self._open_words)
        self._open.body.addWidget(self._command)
        self._register = ActionButton(look, icon="book-open", kind="primary")
        self._register.clicked.connect(self.register_wanted)
        self._again = ActionButton(look, icon="plus")
        self._again.clicked.connect(self.again_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self._register)
        buttons.addWidget(self._again)
        buttons.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self._whole, self._compare, self._open):
            lines.addWidget(part)
        lines.addLayout(buttons)
        lines.addStretch(1)

    def show_made(self, made: Made) -> None:
        """Show a result."""
        self._made = made
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        made = self._made
        if made is None:
            return
        result = made.result
        size = size_words(result.size)
        words = self.tr("{code} is made and registered: {path} ({size})")
        self._whole.tell(words.format(code=result.export.code, path=isolate(str(result.path)), size=size), "ok")
        self._compare.set_title(self.tr("Compare with the partner, by voice or on paper"))
        self._compare_words.say(
            self.tr("Not in the same message as the file. If all agree, it is whole and it is from you.")
        )
        facts = []
        if made.sealed:
            facts.append(Fact(self.tr("The sealed file (SHA-256)"), grouped(result.package_sha256), exact=True))
        facts += [
            Fact(self.tr("The dossier (SHA-256)"), grouped(result.dossier_sha256), exact=True),
            Fact(self.tr("Our signing key"), made.signing_key, exact=True),
            Fact(self.tr("Who vouches for it"), grouped(made.authority), exact=True),
        ]
        self._prints.show_facts(facts)
        self._open.set_title(self.tr("How the partner opens it"))
        if made.sealed:
            self._open_words.say(
                self.tr(
                    "With this program, or with any program that reads age files, and the key that only the"
                    " partner has. Inside lies READ-ME, which says how to check everything. For example:"
                )
            )
        else:
            self._open_words.say(
                self.tr("With any program that shows PDF files. One that checks signatures shows ours.")
            )
        self._command.say(f"age -d -i KEY {result.path.name} | tar -x" if made.sealed else "")
        self._command.setVisible(made.sealed)
        self._register.say(self.tr("See everything that left"))
        self._again.say(self.tr("Make another"))
