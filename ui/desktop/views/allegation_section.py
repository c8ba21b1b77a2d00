"""One section of the form of an allegation: its title, what it is for, its parts, and a button that adds one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.views.allegation_block import AllegationBlock
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_stops
from ui.presenters.allegation_form import MANY, Part


class AllegationSection(QWidget):
    """``add_wanted`` when one more part is to begin."""

    add_wanted = Signal()

    def __init__(self, desk: Desk, part: Part) -> None:
        super().__init__()
        self.part = part
        self.blocks: dict[int, AllegationBlock] = {}
        """The parts by their numbers in the form; those that were left out have none."""
        self._title, self._lead = PlainLabel(role="section"), PlainLabel(role="hint", wrap=True)
        self.add_button = ActionButton(desk.tools.look, icon="plus")
        self.add_button.clicked.connect(self.add_wanted)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 10, 0, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(self._title)
        self._lines.addWidget(self._lead)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(12)
        self._lines.addLayout(self._parts)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch()
        self._lines.addLayout(buttons)
        self.add_button.setVisible(part in MANY)

    def lead(self, field: QWidget) -> None:
        """A field that stands before all parts."""
        self._lines.insertWidget(2, field)

    def put(self, block: AllegationBlock) -> None:
        """One more part, in the order of its number."""
        self.blocks[block.number] = block
        self._parts.insertWidget(sorted(self.blocks).index(block.number), block)
        self._number()

    def drop(self, number: int) -> None:
        """Leave a part out."""
        block = self.blocks.pop(number)
        block.hide()
        self._parts.removeWidget(block)
        block.deleteLater()
        self._number()

    def begin(self) -> None:
        """Put the keyboard at the beginning."""
        stop = next((one for one in tab_stops(self) if not one.isHidden()), None)
        if stop is not None:
            stop.setFocus()

    def retranslate(self) -> None:
        """Set all words again."""
        titles = {
            Part.WORDS: self.tr("1. In the person’s own words"),
            Part.ACT: self.tr("2. What was done"),
            Part.CONCERN: self.tr("3. What followed for health"),
            Part.PAPER: self.tr("4. Doctor and medical papers"),
            Part.ACCESS: self.tr("5. Who was let in"),
            Part.COMPLAINT: self.tr("6. Complaint"),
            Part.RISK: self.tr("7. Danger of reprisal"),
            Part.NEXT: self.tr("8. Next step"),
        }
        leads = {
            Part.WORDS: self.tr("As it was said, before anything else. Nobody judges here whether it is true."),
            Part.ACT: self.tr("One violation after another. What is not known stays open."),
            Part.CONCERN: self.tr("Pain, illness, fear: since when, and whether there was treatment."),
            Part.PAPER: self.tr("Every examination with whose doctor it was, and what was found on the body."),
            Part.ACCESS: self.tr("Family, lawyer, doctor, consul: who asked, who refused it, what was seen."),
            Part.COMPLAINT: self.tr(
                "Choose nothing where nobody spoke of it. That there was none does not mean that nothing happened."
            ),
            Part.RISK: self.tr("Stays in the vault and never goes out."),
            Part.NEXT: self.tr("Becomes a task with its day."),
        }
        adds = {
            Part.ACT: self.tr("Add a violation"),
            Part.CONCERN: self.tr("Add a health concern"),
            Part.PAPER: self.tr("Add a medical paper"),
            Part.ACCESS: self.tr("Add a request for access"),
        }
        self._title.say(titles[self.part])
        self._lead.say(leads[self.part])
        self.add_button.say(adds.get(self.part, ""))
        self.setAccessibleName(titles[self.part])
        for block in self.blocks.values():
            block.retranslate()
        self._number()

    def _number(self) -> None:
        for place, number in enumerate(sorted(self.blocks), 1):
            removable = self.part in MANY and (self.part is not Part.ACT or len(self.blocks) > 1)
            self.blocks[number].show_place(place, removable=removable)
