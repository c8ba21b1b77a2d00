"""Taking a way in away: what that means, before it happens."""

from __future__ import annotations

from ui.desktop.desk import Desk
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.ways import WayLine, WaysDesk


class RemoveTask(WaysTask):
    """The keyboard stands on the way back, so that no key pressed by chance removes anything."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter, icon="trash-2", kind="danger")
        self._line: WayLine | None = None
        self._name = PlainLabel(role="strong", wrap=True)
        self._who = PlainLabel(role="muted", wrap=True)
        self._meaning = PlainLabel(wrap=True)
        card = Card()
        for part in (self._name, self._who, self._meaning):
            card.body.addWidget(part)
        self._arrange(card)
        self._retranslate()

    def start(self, line: WayLine) -> None:
        """Ask about this one."""
        self._banner.clear()
        self._line = line
        self._retranslate()
        self.back.setFocus()

    def wipe(self) -> None:
        self._line = None
        self._name.say("")
        self._banner.clear()

    def _renew(self) -> None:
        self.act.setEnabled(self._line is not None and not self._working.busy and not self._desk.read_only)

    def _act(self) -> None:
        if self._line is not None:
            name = self._line.name
            self._work(lambda: self._presenter.remove(name))

    def _answered(self, value: object) -> None:
        self.done.emit(self.tr("The way in was removed."), "ok")

    def _retranslate(self) -> None:
        super()._retranslate()
        line = self._line
        self.lead.say(self.tr("This cannot be taken back: the same way in can only be made anew."))
        self.act.say(self.tr("Remove this way in"))
        if line is not None:
            self.head.say(self.tr("Remove: {way}").format(way=self._words.kind(line.kind)))
            self._name.show_stored(line.label)
            self._name.setVisible(bool(line.label))
            self._who.say(self._words.who(line))
            self._meaning.say(self._words.removal(line))
        self._renew()
