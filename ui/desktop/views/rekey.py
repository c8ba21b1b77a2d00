"""New keys for everything: what it means for this vault, the new passphrase, and the work itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from archive.rekey.rekeying import Plan
from archive.ways import Way
from crypto.errors import CodedError
from ui.desktop.bidi import plain
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.strength_words import StrengthWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.tab_order import tab_in_place
from ui.i18n import name_of, text
from ui.presenters.rekeying import DAMAGED, Outcome, RekeyDesk, may_begin


class RekeyPage(ColumnPage):
    """Read anew each time it is shown. When the work is done the vault is locked, to be opened the new way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, runner = desk.tools.look, desk.tools.runner
        self._rekey = RekeyDesk(desk.vault)
        self._plan: Plan | None = None
        self._reading, self.working = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self.working.answered.connect(self._done)
        self._giving_up = LatestJob(runner, self)
        self._giving_up.answered.connect(self._read)
        for job in (self._reading, self.working, self._giving_up):
            job.failed.connect(self._fail)
        self.message = Banner(look)
        self._means, self._secret = Card(), Card()
        self._facts = [PlainLabel(wrap=True) for _ in range(3)]
        self.partners: dict[str, CheckBox] = {}
        self._partner_words = PlainLabel(role="strong", wrap=True)
        self._partner_rows = QVBoxLayout()
        self._copies = Banner(look)
        self.new, self.again = PassphraseField(look), PassphraseField(look)
        self._fields = tuple(FormField(field) for field in (self.new, self.again))
        self._meter, self._strength = StrengthMeter(look), StrengthWords(self)
        self.damaged = CheckBox(look)
        self.damaged.hide()
        self.go = ActionButton(look, icon="rotate-cw", kind="danger")
        self.go.clicked.connect(self._begin)
        self.give_up = ActionButton(look, icon="x")
        self.give_up.clicked.connect(self._give_up)
        self.progress = ProgressPanel(look, self._stage_words)
        for field in (self.new, self.again):
            field.textChanged.connect(self._renew)
        self.again.returnPressed.connect(self._begin)
        self._arrange()
        self.retranslate()

    def entered(self, target: object) -> None:
        self.message.clear()
        self.damaged.setChecked(False)
        self.damaged.hide()
        self._read()
        self.new.setFocus()

    def wipe(self) -> None:
        """Empty the fields."""
        self.new.wipe()
        self.again.wipe()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.wipe()

    def _arrange(self) -> None:
        for label in self._facts:
            self._means.body.addWidget(label)
        self._means.body.addWidget(self._partner_words)
        self._means.body.addLayout(self._partner_rows)
        self._means.body.addWidget(self._copies)
        for field in (self._fields[0], self._meter, self._fields[1], self.damaged):
            self._secret.body.addWidget(field)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.go)
        buttons.addWidget(self.give_up)
        buttons.addStretch(1)
        self._secret.body.addLayout(buttons)
        self.add(self._means, self._secret, self.message, self.progress)

    def _read(self, _answer: object = None) -> None:
        desk = self._rekey
        self._reading.ask(lambda _progress, _token: desk.plan())

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        for box in self.partners.values():
            self._partner_rows.removeWidget(box)
            box.deleteLater()
        self.partners = {}
        for way in plan.partners:
            box = CheckBox(self.desk.tools.look)
            box.setText(plain(self._name(way)))
            box.setChecked(True)
            self._partner_rows.addWidget(box)
            self.partners[way.name] = box
        tab_in_place(self._means)
        self._say()

    def _name(self, way: Way) -> str:
        kind = name_of(self.desk.language, "terminal", "slot_kind", way.kind)
        return f"{way.label} ({kind})" if way.label else kind

    def _say(self) -> None:
        plan = self._plan
        self._partner_words.setVisible(bool(self.partners))
        if plan is None:
            self._facts[0].say(self.tr("Being read…"))
            return
        self._facts[0].say(
            self.tr(
                "Sealed files: {files}, together {size}. Room that is needed on the disk: {needed}; free: {free}."
            ).format(
                files=plan.files, size=_size(plan.bytes), needed=_size(plan.needed), free=_size(plan.free)
            )
        )
        self._facts[2].say(
            self.tr("These open nothing any more; make new ones afterwards: {names}.").format(
                names=plain(", ".join(self._name(way) for way in plan.lost))
            )
        )
        self._facts[2].setVisible(bool(plan.lost))
        if plan.begun:
            self.message.tell(
                self.tr("It was begun and interrupted. Type the passphrase that you chose then, and it goes on."),
                "warn",
            )
        self._renew()

    def _renew(self) -> None:
        begun = self._plan is not None and self._plan.begun
        busy = self.working.busy
        self._fields[1].setVisible(not begun)
        self._meter.setVisible(not begun)
        self._strength.tell(self._meter, self.new.text())
        different = bool(self.again.text()) and self.again.text() != self.new.text()
        self._fields[1].set_error(self.tr("The two are not the same yet.") if different else "")
        ready = self._plan is not None and may_begin(self.new.text(), self.again.text(), begun=begun)
        self.go.setEnabled(ready and not busy and not self.desk.read_only)
        self.go.say(self.tr("Go on") if begun else self.tr("Seal everything anew"))
        self.give_up.setVisible(begun and not busy)
        for part in (self.new, self.again, self.damaged):
            part.setEnabled(not busy and not self.desk.read_only)
        self.sheet.arrow.setEnabled(not busy)

    def _begin(self) -> None:
        if not self.go.isEnabled():
            return
        desk, passphrase, damaged = self._rekey, self.new.text(), self.damaged.isChecked()
        partners = [name for name, box in self.partners.items() if box.isChecked()]
        self.wipe()
        self.message.clear()
        job = self.working.tell(
            lambda progress, token: desk.begin(passphrase, partners, damaged, progress, token)
        )
        self.progress.follow(job, self.tr("Everything is being sealed anew"))
        job.cancelled.connect(self._stopped)
        job.settled.connect(self._renew)
        self._renew()

    def _done(self, _outcome: Outcome) -> None:
        self.lock_wanted.emit()

    def _stopped(self) -> None:
        self._read()
        self.message.tell(self.tr("Stopped. The vault is as it was; you can go on later or give it up."), "info")

    def _give_up(self) -> None:
        desk = self._rekey
        self.message.clear()
        self._giving_up.tell(lambda _progress, _token: desk.give_up())

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self.desk.tools.error_sentence(error), "bad")
        self.damaged.setVisible(self.damaged.isVisible() or error.code in DAMAGED)
        self._renew()
        self.new.setFocus()

    def leave(self) -> None:
        if not self.working.busy:
            super().leave()

    def _stage_words(self, stage: str) -> str:
        return text(self.desk.language, "terminal", f"stage.{stage}")

    def retranslate(self) -> None:
        self.say(
            self.tr("New keys for everything"),
            self.tr(
                "After a search, a loss or a betrayal: every file and every record is sealed under a new key. Whoever"
                " knows the old passphrase or copied the old keys cannot read what this vault holds from then on."
            ),
        )
        self._means.set_title(self.tr("What it means"))
        self._facts[1].say(
            self.tr(
                "Until everything new has been proven, nothing of the old vault is changed. It can be stopped and"
                " gone on with later. At the end the vault is locked and opens the new way only."
            )
        )
        self._partner_words.say(self.tr("These partners go on opening the vault. Take out whom you no longer trust:"))
        self._copies.tell(
            self.tr(
                "Copies and backups made earlier still open with the old passphrase, and nothing can change that."
                " Destroy them or keep them where nobody finds them, and make a backup in a new folder afterwards."
            ),
            "warn",
        )
        self._secret.set_title(self.tr("The new passphrase"))
        self._fields[0].say(
            self.tr("New passphrase"), self.tr("Four or more words that nobody else would put together.")
        )
        self._fields[1].say(self.tr("The new one again"))
        for field in (self.new, self.again):
            field.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self.damaged.setText(
            self.tr("Carry damaged files over as they are. What can still be read of them is lost then.")
        )
        self.give_up.say(self.tr("Give it up"))
        self._say()
        self._renew()


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size)
