"""What happened to an item, newest first; who has what of it now; handing over, getting back, and the report."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.custody_handover import Handed, HandOver, Return
from archive.errors import RecordNotFound
from archive.vocabulary.custody import HandedTo, HandedWhat
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.date_bounds import bounds_words
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.custody_reporting import CustodyReporting
from ui.desktop.views.item_hand_over import HandOverForm
from ui.desktop.views.item_return import ReturnForm
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.timeline import Timeline, TimelineEntry
from ui.presenters.item import ItemView
from ui.presenters.item_custody import CustodyDesk, CustodyView, LineShown

_MOST = 60
MARKS: dict[CustodyAction, tuple[str, Kind]] = {
    CustodyAction.RECEIVED: ("package", "info"),
    CustodyAction.HASHED: ("fingerprint", "neutral"),
    CustodyAction.VIEWED: ("eye", "neutral"),
    CustodyAction.PLAYED: ("headphones", "neutral"),
    CustodyAction.COPIED: ("copy", "neutral"),
    CustodyAction.REDACTED: ("eye-off", "accent"),
    CustodyAction.EXPORTED: ("book-open", "accent"),
    CustodyAction.CHECKED: ("badge-check", "ok"),
    CustodyAction.MISMATCH_FOUND: ("shield-alert", "bad"),
    CustodyAction.HANDED_OVER: ("arrow-right", "warn"),
    CustodyAction.RETURNED: ("arrow-left", "ok"),
    CustodyAction.CAME_AGAIN: ("copy", "info"),
    CustodyAction.TEXT_READ: ("file-text", "neutral"),
    CustodyAction.DROP_TAKEN: ("download", "info"),
}


class Only(enum.StrEnum):
    """Which lines are shown."""

    ALL = "all"
    MOVED = "moved"
    LOOKED = "looked"
    CHECKS = "checks"
    COPIES = "copies"


SHOWN_FOR: dict[Only, frozenset[CustodyAction]] = {
    Only.ALL: frozenset(CustodyAction),
    Only.MOVED: frozenset(
        {
            CustodyAction.RECEIVED,
            CustodyAction.CAME_AGAIN,
            CustodyAction.DROP_TAKEN,
            CustodyAction.EXPORTED,
            CustodyAction.HANDED_OVER,
            CustodyAction.RETURNED,
        }
    ),
    Only.LOOKED: frozenset({CustodyAction.VIEWED, CustodyAction.PLAYED, CustodyAction.TEXT_READ}),
    Only.CHECKS: frozenset({CustodyAction.HASHED, CustodyAction.CHECKED, CustodyAction.MISMATCH_FOUND}),
    Only.COPIES: frozenset({CustodyAction.COPIED, CustodyAction.REDACTED}),
}


class ItemCustody(Card):
    """``changed`` when something was written down. Shows the newest entries; says how many older ones there are."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = CustodyDesk(desk.vault)
        self._view: CustodyView | None = None
        self._item_id = ""
        self._all = False
        self._reading, self._writing = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._writing.answered.connect(self._written)
        for job in (self._reading, self._writing):
            job.failed.connect(self._fail)
        self.hand_over = ActionButton(look, icon="arrow-right")
        self.hand_over.clicked.connect(self._ask_hand_over)
        self.report = ActionButton(look, icon="file-text")
        self.report.clicked.connect(self._ask_report)
        self.reporting = CustodyReporting(desk)
        self.reporting.written.connect(self._reported)
        self.reporting.closed.connect(self.report.setFocus)
        self._message = Banner(look)
        self._away = QVBoxLayout()
        self.form, self.back = HandOverForm(desk), ReturnForm(desk)
        self.form.said.connect(self._hand_over)
        self.form.closed.connect(self.hand_over.setFocus)
        self.back.said.connect(self._give_back)
        self.only = Choice(look)
        self.only.chosen.connect(lambda _key: self._show_lines())
        self._only_field = FormField(self.only)
        self._line = Timeline(look)
        self._none = PlainLabel(role="muted", wrap=True)
        self.more = ActionButton(look, icon="chevron-down")
        self.more.clicked.connect(self._show_all)
        self._arrange()
        self._retranslate()

    def show_view(self, view: ItemView) -> None:
        """Show the custody of an item; another one puts the forms away."""
        if view.item.id != self._item_id:
            self._item_id, self._view, self._all = view.item.id, None, False
            self._message.clear()
            for form in (self.form, self.back, self.reporting):
                form.leave()
        self._read()

    def last_words(self) -> Work | None:
        """Work that keeps what was typed in the form that is open."""
        return self.form.keeper.last_words() or self.back.keeper.last_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._item_id:
                self._read()

    def _arrange(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.hand_over, self.report):
            row.addWidget(button)
        self.body.addLayout(self._away)
        for part in (buttons, self._message, self.form, self.back, self.reporting, self._only_field):
            self.body.addWidget(part)
        for part in (self._line, self._none, self.more):
            self.body.addWidget(part)

    def _read(self) -> None:
        item_id, language = self._item_id, self._desk.language
        self._reading.ask(lambda _progress, _token: self._presenter.view(item_id, language))

    def _show(self, view: CustodyView) -> None:
        if view.item_id != self._item_id:
            return
        self._view = view
        self.hand_over.setEnabled(not self._desk.read_only)
        self.report.setEnabled(not self._desk.read_only)
        empty(self._away)
        for handed in view.away:
            self._away.addWidget(self._away_row(handed))
        self._show_lines()
        tab_in_place(self)

    def _show_lines(self) -> None:
        view = self._view
        if view is None:
            return
        wanted = SHOWN_FOR[Only(self.only.key() or Only.ALL)]
        lines = [one for one in view.lines if one.line.action in wanted]
        shown = lines if self._all else lines[:_MOST]
        self._line.show_entries([self._entry(one) for one in shown])
        self._line.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._only_field.setVisible(len(view.lines) > 1)
        self.more.setVisible(len(shown) < len(lines))
        self.more.say(self.tr("Show all {number} entries").format(number=len(lines)))

    def _show_all(self) -> None:
        self._all = True
        self._show_lines()

    def _entry(self, one: LineShown) -> TimelineEntry:
        what = capitalised(label(CustodyAction, one.line.action, self._desk.language))
        if one.line.with_whole:
            what = self.tr("{what} with all the others").format(what=what)
        details = tuple(f"{name}: {value}" for name, value in one.details)
        who = actor_words(one.line.actor, self._desk.language)
        return TimelineEntry(what, local_time(one.line.when), who, *MARKS[one.line.action], details=details)

    def _away_row(self, handed: Handed) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        words = PlainLabel(role="strong", wrap=True)
        words.show_stored(self._away_words(handed))
        line.addWidget(words, 1)
        button = ActionButton(self._desk.tools.look, icon="arrow-left")
        button.say(self.tr("Came back…"))
        button.setEnabled(not self._desk.read_only)
        button.clicked.connect(self._asker(handed))
        line.addWidget(button)
        return row

    def _asker(self, handed: Handed) -> Callable[[], None]:
        def ask() -> None:
            if self._view is not None:
                for form in (self.form, self.reporting):
                    form.leave()
                self.back.ask(self._item_id, handed.entry, self._away_words(handed), self._view.today)

        return ask

    def _away_words(self, handed: Handed) -> str:
        language = self._desk.language
        return self.tr("With others: {what} — {to}, since {day}").format(
            what=label(HandedWhat, handed.said.what, language),
            to=label(HandedTo, handed.said.to, language),
            day=bounds_words(handed.said.day),
        )

    def _ask_hand_over(self) -> None:
        if self._view is not None:
            self._message.clear()
            for form in (self.back, self.reporting):
                form.leave()
            self.form.ask(self._view)

    def _ask_report(self) -> None:
        self._message.clear()
        for form in (self.form, self.back):
            form.leave()
        self.reporting.ask(item_id=self._item_id)

    def _hand_over(self, said: HandOver, untrusted_person: str) -> None:
        item_id, presenter = self._item_id, self._presenter

        def work(_progress: object, _token: object) -> str:
            presenter.hand_over(item_id, replace(said, person_id=presenter.person(untrusted_person)))
            return item_id

        self._writing.tell(work)

    def _give_back(self, entry: str, said: Return) -> None:
        item_id, presenter = self._item_id, self._presenter

        def work(_progress: object, _token: object) -> str:
            presenter.give_back(item_id, entry, said)
            return item_id

        self._writing.tell(work)

    def _written(self, item_id: str) -> None:
        if item_id == self._item_id:
            for form in (self.form, self.back):
                if not form.isHidden():
                    form.saved()
            self._message.tell(self.tr("Written down in the journal."), "ok")
            self.changed.emit()

    def _reported(self, sha256: str) -> None:
        self._message.tell(self.tr("The report is written. SHA-256 {sha256}").format(sha256=sha256), "ok")
        self.report.setFocus()

    def _fail(self, error: CodedError) -> None:
        words = self._desk.tools.error_sentence(error)
        if isinstance(error, RecordNotFound) and not self.form.isHidden():
            self.form.say_wrong_person(words)
        else:
            self._message.tell(words, "bad")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Chain of custody"))
        self._line.setAccessibleName(self.tr("Chain of custody"))
        self._none.say(self.tr("The journal says nothing of this kind."))
        self.hand_over.say(self.tr("Hand over…"))
        self.report.say(self.tr("Report…"))
        self.report.setToolTip(self.tr("Every line of the journal about this item, as a file"))
        self._only_field.say(self.tr("Show"))
        self.only.offer(
            [
                (Only.ALL, self.tr("Everything")),
                (Only.MOVED, self.tr("Came, went, came back")),
                (Only.LOOKED, self.tr("Looked at")),
                (Only.CHECKS, self.tr("Checks")),
                (Only.COPIES, self.tr("Copies and covers")),
            ]
        )
