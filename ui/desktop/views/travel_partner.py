"""A partner who is far away tries their way in: a sealed number goes there, and comes back by voice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from crypto.errors import CodedError
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.travel import PartnerSlot, TravelDesk

FILE_NAME = "trial.age"


class PartnerTrialCard(Card):
    """``tried`` when the right number came back. Hidden while there is no partner's way in."""

    tried = Signal()

    def __init__(self, desk: Desk, travel: TravelDesk) -> None:
        super().__init__()
        self._desk, self._travel = desk, travel
        look = desk.tools.look
        self._slots: dict[str, PartnerSlot] = {}
        self._words = PlainLabel(role="muted", wrap=True)
        self.partner = Choice(look)
        self.partner.chosen.connect(self._renew)
        self._partner_field = FormField(self.partner)
        self.ask = ActionButton(look, icon="lock")
        self.ask.clicked.connect(self._pick)
        self.number = QLineEdit()
        self.number.setMaxLength(20)
        self.number.textChanged.connect(self._renew)
        self.number.returnPressed.connect(self._answer)
        self._number_field = FormField(self.number)
        self.confirm = ActionButton(look, icon="check")
        self.confirm.clicked.connect(self._answer)
        self.message = Banner(look)
        self._asking, self._answering = LatestJob(desk.tools.runner, self), LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._asked)
        self._answering.answered.connect(self._came_back)
        for job in (self._asking, self._answering):
            job.failed.connect(self._fail)
        self.body.addWidget(self._words)
        for field, button in ((self._partner_field, self.ask), (self._number_field, self.confirm)):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(field, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.hide()
        self._retranslate()

    def show_slots(self, slots: tuple[PartnerSlot, ...]) -> None:
        """Offer these partners."""
        self._slots = {slot.name: slot for slot in slots}
        self._offer()
        self.setVisible(bool(slots))
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _offer(self) -> None:
        chosen = self.partner.key()
        names = [
            (slot.name, plain(slot.label) or self.tr("Partner {number}").format(number=number))
            for number, slot in enumerate(self._slots.values(), 1)
        ]
        self.partner.offer(names, chosen if chosen in self._slots else "")

    def _slot(self) -> PartnerSlot | None:
        return self._slots.get(self.partner.key())

    def _renew(self) -> None:
        slot = self._slot()
        free = slot is not None and not self._desk.read_only and not self._asking.busy and not self._answering.busy
        self.ask.setEnabled(free)
        asked = free and slot is not None and slot.asked
        self.number.setEnabled(asked)
        self.confirm.setEnabled(asked and bool(self.number.text().strip()))

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look,
            Picking.NEW_FILE,
            self.tr("Where to put the sealed number"),
            name=FILE_NAME,
            parent=self.window(),
        )
        picker.picked.connect(self._ask)
        picker.open()

    def _ask(self, paths: tuple[Path, ...]) -> None:
        slot, travel, target = self._slot(), self._travel, paths[0]
        if slot is not None:
            self.message.clear()
            name = slot.name
            self._asking.tell(lambda _progress, _token: travel.ask_partner(name, target))
            self._renew()

    def _asked(self, slots: tuple[PartnerSlot, ...]) -> None:
        self.show_slots(slots)
        self.message.tell(self.tr("Send the file to the partner, and wait for the number."), "info")
        self.number.setFocus()

    def _answer(self) -> None:
        slot, travel, number = self._slot(), self._travel, self.number.text()
        if slot is not None and self.confirm.isEnabled():
            self.message.clear()
            name = slot.name
            self._answering.tell(lambda _progress, _token: travel.answer(name, number))
            self._renew()

    def _came_back(self, slots: tuple[PartnerSlot, ...]) -> None:
        self.number.clear()
        self.show_slots(slots)
        self.message.tell(self.tr("That is the number: the partner can open the vault."), "ok")
        self.tried.emit()

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")
        self._renew()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Let a partner far away try"))
        self._words.say(
            self.tr(
                "A number is sealed to the partner's key. The partner opens the file with age or with this program"
                " and tells you the number by voice. Neither key travels for it."
            )
        )
        self._partner_field.say(self.tr("Partner"))
        self.ask.say(self.tr("Seal a number…"))
        self._number_field.say(self.tr("Number that the partner tells"))
        self.confirm.say(self.tr("That is the number"))
        self._offer()
