"""What a way in is called: for the person alone, so that two of one kind can be told apart."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from archive.ways_in import SlotKind
from ui.desktop.desk import Desk
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.ways import WayLine, WaysDesk


class NameTask(WaysTask):
    """Nothing about opening changes. An empty line takes the name away."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter, icon="check")
        self._line: WayLine | None = None
        self._kind = PlainLabel(role="strong", wrap=True)
        self._who = PlainLabel(role="muted", wrap=True)
        self.label = QLineEdit()
        self.label.setMaxLength(80)
        self.label.textChanged.connect(self._renew)
        self.label.returnPressed.connect(self._act)
        self._field = FormField(self.label)
        card = Card()
        for part in (self._kind, self._who, self._field):
            card.body.addWidget(part)
        self._arrange(card)
        self._retranslate()

    def start(self, line: WayLine) -> None:
        """Begin with what this one is called now."""
        self._banner.clear()
        self._line = line
        self.label.setText(line.label)
        self._retranslate()
        self.label.setFocus()
        self.label.selectAll()

    def wipe(self) -> None:
        self._line = None
        self.label.setText("")
        self._banner.clear()

    def _renew(self) -> None:
        other = self._line is not None and self.label.text().strip() != self._line.label
        self.act.setEnabled(other and not self._working.busy and not self._desk.read_only)

    def _act(self) -> None:
        if self._line is not None and self.act.isEnabled():
            name, label = self._line.name, self.label.text()
            self._work(lambda: self._presenter.set_label(name, label))

    def _answered(self, value: object) -> None:
        self.done.emit(self.tr("The name was changed."), "ok")

    def _retranslate(self) -> None:
        super()._retranslate()
        self.say(
            self.tr("Name of a way in"),
            self.tr("So that you can tell this one from others. Nothing changes about who can open the vault."),
        )
        if self._line is not None:
            self._kind.say(self._words.kind(self._line.kind))
            self._who.say(self._words.who(self._line))
        shares = self._line is not None and self._line.kind is SlotKind.SHARES
        never = self.tr("Only in the vault. Never the passphrase itself.")
        self._field.say(
            self.tr("What you call it"), self.tr("Only in the vault. No names of keepers here.") if shares else never
        )
        self.act.say(self.tr("Keep this name"))
        self._renew()
