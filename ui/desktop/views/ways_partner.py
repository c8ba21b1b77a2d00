"""A way in for a partner: whose key, compared in words, and what the partner can do with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from crypto.age.recipients import HybridRecipient, parse_recipient
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.spoken_print import SpokenPrint
from ui.presenters.dossiers import PartnerLine, recipient_fingerprint
from ui.presenters.item import grouped
from ui.presenters.ways import WaysDesk

_ANOTHER = "another"


class PartnerTask(WaysTask):
    """The key comes from a partner who is known, or is pasted. Nothing is made before it was compared."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter)
        look = desk.tools.look
        self._partners: dict[str, PartnerLine] = {}
        self.partner = Choice(look)
        self.partner.chosen.connect(self._choose)
        self._partner_field = FormField(self.partner)
        self.key = QPlainTextEdit()
        self.key.setTabChangesFocus(True)
        self.key.setFixedHeight(look.type.px(92))
        self.key.textChanged.connect(self._renew)
        self._key_field = FormField(self.key)
        self.spoken = SpokenPrint(desk.tools)
        self._print = PlainLabel(role="mono", wrap=True)
        self._print.let_select()
        self.compared = CheckBox(look)
        self.compared.toggled.connect(self._renew)
        self._old = Banner(look)
        self.insist = CheckBox(look)
        self.insist.toggled.connect(self._renew)
        self.label = QLineEdit()
        self.label.setMaxLength(80)
        self._label_field = FormField(self.label)
        card = Card()
        key = (self._partner_field, self._key_field, self.spoken, self._print, self.compared)
        for part in (*key, self._old, self.insist, self._label_field):
            card.body.addWidget(part)
        self._arrange(card)
        self._retranslate()

    def start(self, partners: Sequence[PartnerLine]) -> None:
        """An empty form; ``partners`` are those who are known."""
        self.wipe()
        self._partners = {one.id: one for one in partners}
        self._offer()
        self.partner.choose(partners[0].id if partners else _ANOTHER)
        self._choose()
        (self.partner if partners else self.key).setFocus()

    def wipe(self) -> None:
        self._partners = {}
        self.key.setPlainText("")
        self.label.setText("")
        for box in (self.compared, self.insist):
            box.setChecked(False)
        self._banner.clear()
        self._offer()

    def _offer(self) -> None:
        known = [(one.id, isolate(one.name)) for one in self._partners.values()]
        self.partner.clear()
        self.partner.offer([*known, (_ANOTHER, self.tr("Somebody else: paste the key"))])
        self._partner_field.setVisible(bool(known))

    def _choose(self) -> None:
        line = self._partners.get(self.partner.key())
        self.compared.setChecked(line is not None and line.compared)
        self.insist.setChecked(False)
        self._renew()

    def _recipient(self) -> str:
        line = self._partners.get(self.partner.key())
        return line.recipient if line is not None else self.key.toPlainText().strip()

    def _renew(self) -> None:
        known = self.partner.key() in self._partners
        self._key_field.setVisible(not known)
        text = self._recipient()
        fingerprint, lasting = "", True
        self._key_field.set_error("")
        if text:
            try:
                recipient = parse_recipient(text)
            except CodedError as error:
                self._key_field.set_error(self._desk.tools.error_sentence(error))
            else:
                fingerprint = recipient_fingerprint(str(recipient))
                lasting = isinstance(recipient, HybridRecipient)
        self._show_print(fingerprint)
        self._say_old(bool(fingerprint) and not lasting)
        agreed = self.compared.isChecked() and (lasting or self.insist.isChecked())
        ready = bool(fingerprint) and agreed
        self.act.setEnabled(ready and not self._working.busy and not self._desk.read_only)

    def _show_print(self, fingerprint: str) -> None:
        for part in (self.spoken, self._print, self.compared):
            part.setVisible(bool(fingerprint))
        if fingerprint:
            self.spoken.show_digest(bytes.fromhex(fingerprint))
            self._print.say(grouped(fingerprint))

    def _say_old(self, old: bool) -> None:
        self.insist.setVisible(old)
        if old:
            self._old.tell(
                self.tr(
                    "This is an old kind of key. Whoever keeps a copy of the vault may open it with this way in once"
                    " there are quantum computers. Better: ask the partner for a newer key."
                ),
                "warn",
            )
        else:
            self._old.clear()

    def _act(self) -> None:
        if self.act.isEnabled():
            recipient, label, insist = self._recipient(), self.label.text(), self.insist.isChecked()
            self._work(lambda: self._presenter.add_partner(recipient, label, allow_classical=insist))

    def _answered(self, value: object) -> None:
        self.wipe()
        words = self.tr(
            "The partner has a way in. Ask them to try it on a copy of the vault: only their secret key can."
        )
        self.done.emit(words, "ok")

    def _retranslate(self) -> None:
        super()._retranslate()
        self.head.say(self.tr("Way in for a partner"))
        self.lead.say(
            self.tr(
                "From then on the partner can open the whole vault alone, wherever a copy of it is, with this program"
                " or with age. Choose somebody whom nobody can reach together with you."
            )
        )
        self._partner_field.say(self.tr("Partner"))
        chosen = self.partner.key()
        self._offer()
        self.partner.choose(chosen)
        self._key_field.say(self.tr("Their key"), self.tr("Begins with “age1”. A secret key never leaves its owner."))
        self._print.setAccessibleName(self.tr("Fingerprint of the key"))
        self.compared.setText(self.tr("We compared these words or groups by voice or in person"))
        self.insist.setText(self.tr("I know that; give this key a way in all the same"))
        self._label_field.say(self.tr("What you call it"), self.tr("Only in the vault. Empty: the partner's name."))
        self.act.say(self.tr("Give this way in"))
        self._renew()
