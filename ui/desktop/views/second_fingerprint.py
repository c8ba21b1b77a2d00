"""A second fingerprint, asked for after files were taken in: what it costs here, and computing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.later_hashes import HashedLater
from archive.second_hash import SecondHash
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.second_fingerprint import CHOICES, FingerprintDesk, FingerprintOffer


class SecondFingerprintCard(Card):
    """For the files of one item, or for all. ``given`` when some have it now."""

    given = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = FingerprintDesk(desk.vault)
        self._item_id = ""
        self._offer: FingerprintOffer | None = None
        self._asking, self._working = LatestJob(runner, self), LatestJob(runner, self)
        self._asking.answered.connect(self._show_offer)
        self._working.answered.connect(self._given)
        for job in (self._asking, self._working):
            job.failed.connect(self._fail)
        self._hint = PlainLabel(role="muted", wrap=True)
        self.which = Choice(look)
        self.which.chosen.connect(lambda _key: self._ask())
        self._which_field = FormField(self.which)
        self.wish = ActionButton(look, icon="fingerprint")
        self.wish.clicked.connect(self._open)
        self.start = ActionButton(look, icon="fingerprint", kind="primary")
        self.start.clicked.connect(self._begin)
        self._leave = ActionButton(look)
        self._leave.clicked.connect(self._close)
        self._form = QWidget()
        self._cost = PlainLabel(role="hint", wrap=True)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._banner = Banner(look)
        self._arrange()
        self._retranslate()

    def show_files(self, item_id: str = "") -> None:
        """Offer it for the files of that item, or of all. Nothing is counted or measured before somebody asks."""
        if item_id != self._item_id:
            self._item_id = item_id
            self._banner.clear()
            self._working.forget()
            self._asking.forget()
            self._close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._hint, 1)
        top.addWidget(self.wish, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        for button in (self.start, self._leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines = QVBoxLayout(self._form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._which_field)
        lines.addWidget(self._cost)
        lines.addLayout(buttons)
        self.body.addLayout(top)
        for part in (self._form, self._progress, self._banner):
            self.body.addWidget(part)
        self._form.hide()

    def _open(self) -> None:
        self._banner.clear()
        self._offer = None
        self._form.show()
        self.which.setFocus()
        self._ask()

    def _close(self) -> None:
        had_keyboard = self._form.isVisible() and self._form.isAncestorOf(self.focusWidget() or self)
        self._form.hide()
        self._renew()
        if had_keyboard:
            self.wish.setFocus()

    def _ask(self) -> None:
        which, item_id = SecondHash(self.which.key()), self._item_id
        self._asking.ask(lambda _progress, _token: self._presenter.offer(which, item_id))

    def _show_offer(self, offer: FingerprintOffer) -> None:
        if offer.item_id == self._item_id and offer.which == self.which.key():
            self._offer = offer
            self._renew()

    def _renew(self) -> None:
        offer, busy = self._offer, self._working.busy
        self.which.setEnabled(not busy)
        self.start.setEnabled(offer is not None and offer.files > 0 and not busy and not self._desk.read_only)
        self.wish.setVisible(self._form.isHidden())
        self.wish.setEnabled(not busy and not self._desk.read_only)
        self._leave.setEnabled(not busy)
        if offer is None:
            self._cost.say(self.tr("Measuring what it costs here…"))
        elif not offer.files:
            self._cost.say(self.tr("Every file here has it already."))
        else:
            locale = QLocale()
            whole = offer.cost.whole(offer.bytes)
            words = self.tr("%n file(s), {size}.", "", offer.files) + " "
            if whole < 1:
                words += self.tr(
                    "Measured here: less than a second on one core; {percent} % of that is the second fingerprint,"
                    " the rest is opening and comparing."
                )
            else:
                words += self.tr(
                    "Measured here: about {seconds} seconds on one core; {percent} % of that is the second"
                    " fingerprint, the rest is opening and comparing."
                )
            share = offer.cost.share / (1 + offer.cost.share)
            self._cost.say(
                words.format(
                    size=locale.formattedDataSize(offer.bytes),
                    seconds=locale.toString(round(whole)),
                    percent=round(share * 100),
                )
            )

    def _begin(self) -> None:
        offer = self._offer
        if offer is None or self._working.busy:
            return
        self._banner.clear()
        job = self._working.ask(
            lambda progress, token: (
                offer.item_id, self._presenter.give(offer.which, offer.item_id, progress, token)
            ),
            "files",
        )
        job.settled.connect(self._settled)
        job.cancelled.connect(self._stopped)
        self._progress.follow(job, self.tr("Computing the second fingerprint"))
        self._renew()

    def _given(self, answer: tuple[str, HashedLater]) -> None:
        item_id, ended = answer
        if item_id != self._item_id:
            return
        self._close()
        if ended.faults:
            codes = ", ".join(sorted({fault.file.code for fault in ended.faults}))
            self._banner.tell(
                self.tr(
                    "These are not what was taken in and were given no fingerprint: {codes}. Check them, and look for"
                    " them in a backup."
                ).format(codes=codes),
                "bad",
            )
        else:
            seconds = QLocale().toString(ended.seconds, "f", 1)
            words = self.tr(
                "Written down in the journal, for %n file(s). It took {seconds} seconds.", "", ended.files
            )
            self._banner.tell(words.format(seconds=seconds), "ok")
        self.given.emit()

    def _stopped(self) -> None:
        self._banner.tell(self.tr("Stopped. What was computed is kept; it goes on from there."), "info")

    def _settled(self) -> None:
        self._renew()
        if not self._form.isHidden():
            self._ask()

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Second fingerprint"))
        self._hint.say(
            self.tr(
                "Beside SHA-256, for readers who ask for another one. It is computed from the sealed file, only where"
                " that is exactly what was taken in, and stands in the chain of custody."
            )
        )
        self.wish.say(self.tr("Compute…"))
        self.wish.setAccessibleName(self.tr("Compute a second fingerprint"))
        self.start.say(self.tr("Compute it"))
        self._leave.say(self.tr("Not now"))
        self._which_field.say(self.tr("Which"))
        chosen = self.which.key()
        self.which.offer([(str(which), name) for which, name in CHOICES])
        if chosen:
            self.which.choose(chosen)
        self._renew()
