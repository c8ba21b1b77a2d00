"""The travel lock: what has to hold, what it means, the word that closes it; and what locks or erases besides."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from archive.travel import Need
from archive.ways_in import SlotKind
from crypto.errors import CodedError
from ui.desktop.bidi import plain
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.travel_partner import PartnerTrialCard
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.typed_confirmation import TypedConfirmation
from ui.desktop.widgets.way_row import WayRow
from ui.i18n import text
from ui.presenters.travel import TravelDesk, TravelView

_UNDER_A_BOX = 26
LEADS_TO = {Need.OTHER_WAY: "ways", Need.REHEARSED: "ways", Need.BACKUP: "backup"}
"""The page on which each condition can be seen to."""


class TravelPage(ColumnPage):
    """Read anew each time it is shown. After closing, the vault locks at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, runner = desk.tools.look, desk.tools.runner
        self._travel = TravelDesk(desk.vault)
        self._view: TravelView | None = None
        self._reading, self._working = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._working.answered.connect(self._closed)
        self._keeping = LatestJob(runner, self)
        for job in (self._reading, self._working, self._keeping):
            job.failed.connect(self._fail)
        self.message = Banner(look)
        self._needs, self._means, self._more = Card(), Card(), Card()
        self.rows: dict[Need, WayRow] = {}
        for need in Need:
            row = self.rows[need] = WayRow(look, "info")
            if need in LEADS_TO:
                row.taken.connect(partial(self.wanted.emit, LEADS_TO[need], None))
            else:
                row.taken.connect(self._read)
            self._needs.body.addWidget(row)
        self.trial = PartnerTrialCard(desk, self._travel)
        self.trial.tried.connect(self._read)
        self._words = [PlainLabel(wrap=True) for _ in range(3)]
        self._copies = Banner(look)
        self.confirm = TypedConfirmation(look, "lock")
        self.confirm.confirmed.connect(self._close)
        self.erasing = CheckBox(look)
        self.erasing.clicked.connect(self._allow_erasing)
        self._erase_words = PlainLabel(role="muted", wrap=True)
        self.stick = CheckBox(look)
        self.stick.clicked.connect(self._watch_stick)
        self._stick_words = PlainLabel(role="muted", wrap=True)
        self._arrange()
        self.retranslate()

    def entered(self, target: object) -> None:
        self.message.clear()
        self.confirm.wipe()
        self._read()
        self.rows[Need.OTHER_WAY].button.setFocus()

    def _arrange(self) -> None:
        for label in self._words:
            self._means.body.addWidget(label)
        self._means.body.addWidget(self._copies)
        self._means.body.addWidget(self.confirm)
        for box, words in ((self.erasing, self._erase_words), (self.stick, self._stick_words)):
            words.setContentsMargins(self.desk.tools.look.type.px(_UNDER_A_BOX), 0, 0, 0)
            setting = QVBoxLayout()
            setting.setSpacing(4)
            setting.addWidget(box)
            setting.addWidget(words)
            self._more.body.addLayout(setting)
        self.add(self.message, self._needs, self.trial, self._means, self._more)

    def _read(self) -> None:
        travel = self._travel
        self._reading.ask(lambda _progress, _token: travel.view())

    def _show(self, view: TravelView) -> None:
        self._view = view
        self.trial.show_slots(view.partners)
        self.erasing.setChecked(view.erase_allowed)
        self.stick.setChecked(view.stick_watched)
        self._say_needs()

    def _say_needs(self) -> None:
        view, writes = self._view, not self.desk.read_only
        titles = {
            Need.OTHER_WAY: (self.tr("A way back"), self.tr("Keys…")),
            Need.REHEARSED: (self.tr("The way back was tried"), self.tr("Keys…")),
            Need.BACKUP: (self.tr("A fresh backup"), self.tr("Backups…")),
            Need.NO_COPIES: (self.tr("No copies of your ways in"), self.tr("Look again")),
        }
        for need, (title, action) in titles.items():
            holds = view is not None and view.holds(need)
            words = self._words_that_hold(need) if holds else self._words_missing(need)
            self.rows[need].say(title, words if view is not None else self.tr("Being read…"), action)
            self.rows[need].mark("circle-check" if holds else "circle-alert", "ok" if holds else "warn")
        ready = view is not None and view.readiness.ready and writes
        self.confirm.allow(ready and not self._working.busy)
        for box in (self.erasing, self.stick):
            box.setEnabled(writes)

    def _words_that_hold(self, need: Need) -> str:
        partners = self._view.staying(SlotKind.PARTNER) if self._view is not None else 0
        shares = self._view.staying(SlotKind.SHARES) if self._view is not None else 0
        return {
            Need.OTHER_WAY: self.tr("Partners: {partners}. Sets of recovery shares: {shares}.").format(
                partners=partners, shares=shares
            ),
            Need.REHEARSED: self.tr("One of them has opened the vault, or was tried, since it was made."),
            Need.BACKUP: self.tr("It was read back after the last change. It still opens with your passphrase."),
            Need.NO_COPIES: self.tr("Nothing else in the vault's folder opens with a passphrase."),
        }[need]

    def _words_missing(self, need: Need) -> str:
        words = text(self.desk.language, "travel", f"missing.{need}")
        copies = self._view.readiness.copies if self._view is not None else ()
        return " ".join([words, ", ".join(map(plain, copies))]) if need is Need.NO_COPIES else words

    def _close(self) -> None:
        if self._working.busy or self._view is None or not self._view.readiness.ready:
            return
        travel = self._travel
        self._working.tell(lambda _progress, _token: travel.close())
        self.confirm.allow(False)

    def _closed(self, _nothing: object) -> None:
        self.lock_wanted.emit()

    def _allow_erasing(self, allowed: bool) -> None:
        travel = self._travel
        self._keeping.tell(lambda _progress, _token: travel.allow_erasing(allowed))

    def _watch_stick(self, watched: bool) -> None:
        travel = self._travel
        self._keeping.tell(lambda _progress, _token: travel.watch_stick(watched))
        self.message.tell(self.tr("Holds from the next time the vault is opened."), "info")

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self.desk.tools.error_sentence(error), "bad")
        self._read()

    def retranslate(self) -> None:
        language = self.desk.language
        word = text(language, "travel", "word.travel")
        self.say(
            self.tr("Travel lock"),
            self.tr(
                "For a border, a journey, a night when they may come. Your own ways in are taken away: nobody can"
                " make you open what you cannot open."
            ),
        )
        self._needs.set_title(self.tr("Before you close it"))
        self._means.set_title(self.tr("What it means"))
        for label, words in zip(
            self._words,
            (
                self.tr(
                    "Afterwards no passphrase opens this vault, not even yours. Only a partner or the recovery shares"
                    " do, and then you set a new passphrase."
                ),
                self.tr(
                    "You can still add texts and files without opening it. What was sealed before stays as it is."
                    " Whoever looks at the folder sees that no passphrase opens it, and not who can."
                ),
                self.tr("Nobody can undo it, and we cannot either. The vault is locked at once."),
            ),
            strict=True,
        ):
            label.say(words)
        self._copies.tell(
            self.tr(
                "Copies made earlier, backups too, still open with your passphrase. Leave them where you do not"
                " go; do not carry the partner's key with you, nor enough shares."
            ),
            "warn",
        )
        self.confirm.say(
            self.tr("Type this word to close it: {word}").format(word=word), word, self.tr("Close the travel lock")
        )
        self._more.set_title(self.tr("If there is no time"))
        self.erasing.setText(self.tr("Allow “Erase access” in the first window"))
        self._erase_words.say(
            self.tr(
                "Every way into this folder is then destroyed in a moment, without a passphrase; only a copy made"
                " earlier helps afterwards. An empty file in the folder shows that you allowed it. In some places"
                " destroying what is being searched for is itself punished."
            )
        )
        self.stick.setText(self.tr("Lock when the key stick or the vault's own medium is pulled out"))
        self._stick_words.say(self.tr("It is looked at once a second."))
        self._say_needs()
