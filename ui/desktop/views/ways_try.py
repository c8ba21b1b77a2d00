"""Trying one way in: whether it would open the vault, without closing it."""

from __future__ import annotations

from archive.ways_in import SlotKind
from ui.desktop.desk import Desk
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, PASSPHRASE, SHARES, WayFields
from ui.presenters.ways import WayLine, WaysDesk

_FIELDS = {
    SlotKind.PASSPHRASE: PASSPHRASE,
    SlotKind.KEY_FILE: KEY_FILE,
    SlotKind.SHARES: SHARES,
    SlotKind.PARTNER: IDENTITY,
    SlotKind.FOUND: PASSPHRASE,
}


class TryTask(WaysTask):
    """An unknown way in may be of any kind, so that is asked."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter, icon="rotate-cw")
        self._line: WayLine | None = None
        self._name = PlainLabel(role="strong", wrap=True)
        self.kinds = PillRow()
        self.kinds.chosen.connect(self._choose)
        self.fields = WayFields(desk.tools, PASSPHRASE)
        self.fields.changed.connect(self._renew)
        self.fields.entered.connect(self._act)
        card = Card()
        for part in (self._name, self.kinds, self.fields):
            card.body.addWidget(part)
        self._arrange(card)
        self._retranslate()

    def start(self, line: WayLine) -> None:
        """Try this one."""
        self.wipe()
        self._line = line
        self._name.show_stored(line.label)
        self._name.setVisible(bool(line.label))
        self.kinds.setVisible(line.kind is SlotKind.FOUND)
        kind = _FIELDS[line.kind]
        self.kinds.choose(kind)
        self.fields.choose(kind)
        self._retranslate()
        self.fields.start_here()

    def wipe(self) -> None:
        self._line = None
        self._name.say("")
        self.fields.wipe()
        self._banner.clear()

    def _choose(self, kind: str) -> None:
        """The arrows only pass over the kinds; a press on the one that is on goes into its fields."""
        if kind == self.fields.kind():
            self.fields.start_here()
            return
        self._banner.clear()
        self.fields.choose(kind)
        self._renew()

    def _renew(self) -> None:
        ready = self._line is not None and self.fields.ready()
        self.act.setEnabled(ready and not self._working.busy and not self._desk.read_only)

    def _act(self) -> None:
        if self._line is not None and self.act.isEnabled():
            name, bring = self._line.name, self.fields.bring()
            self._work(lambda: self._presenter.test(name, bring))

    def _answered(self, value: object) -> None:
        self.wipe()
        self.done.emit(self.tr("It opens the vault. The day is noted."), "ok")

    def _retranslate(self) -> None:
        super()._retranslate()
        kind = self._line.kind if self._line is not None else SlotKind.PASSPHRASE
        self.head.say(self.tr("Try: {way}").format(way=self._words.kind(kind)))
        self.lead.say(
            self.tr("A way in that nobody has tried is a hope. This tries it as the first window would.")
        )
        self.kinds.setAccessibleName(self.tr("Kind of way in"))
        self.kinds.offer(
            [
                (PASSPHRASE, self._words.kind(SlotKind.PASSPHRASE)),
                (KEY_FILE, self._words.kind(SlotKind.KEY_FILE)),
                (SHARES, self._words.kind(SlotKind.SHARES)),
                (IDENTITY, self._words.kind(SlotKind.PARTNER)),
            ]
        )
        self.act.say(self.tr("Try it"))
        self._renew()
