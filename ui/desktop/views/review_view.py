"""A claim beside what it rests on: the record on the left, its sources word for word on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.vocabulary.labels import label
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.record_facts import RecordFacts, said
from ui.desktop.views.record_look import field_words, kind_words, title_of
from ui.desktop.views.record_standing import RecordStanding
from ui.desktop.views.review_deed import Deed, ReviewDeed
from ui.desktop.views.viewer import EvidenceViewer
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.item import ItemDesk, ItemView
from ui.presenters.reviewing import Behind, Reviewed


class ReviewView(ScrollColumn):
    """``read`` when something was said of the claim; the other signals ask for a page."""

    read = Signal(str)
    cite_wanted = Signal()
    record_wanted = Signal()
    field_wanted = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Reviewed | None = None
        self._why = ""
        look = desk.tools.look
        self._title = PlainLabel(role="heading", wrap=True)
        self._about = PlainLabel(role="muted", wrap=True)
        self._reason = Banner(look)
        self.standing = RecordStanding(desk)
        self.confirm = ActionButton(look, icon="badge-check", kind="primary")
        self.doubt, self.ask_again = ActionButton(look, icon="minus"), ActionButton(look, icon="message-square")
        self.cite, self.open = ActionButton(look, icon="quote"), ActionButton(look, icon="arrow-right")
        self.confirm.clicked.connect(lambda: self.begin(Deed.CONFIRM))
        self.doubt.clicked.connect(lambda: self.begin(Deed.DOUBT))
        self.ask_again.clicked.connect(lambda: self.begin(Deed.ASK))
        self.cite.clicked.connect(self.cite_wanted)
        self.open.clicked.connect(self.record_wanted)
        self._not_mine = PlainLabel(role="hint", wrap=True)
        self.deed = ReviewDeed(desk)
        self.deed.saved.connect(lambda record_id: self._done(str(record_id)))
        self.deed.closed.connect(self._close)
        self._record_card, self._source_card = Card(), Card()
        self.facts = RecordFacts(desk, marked=True, stacked=True)
        self.facts.asked.connect(self.field_wanted)
        self._record_card.body.addWidget(self.facts)
        self._record_card.body.addStretch()
        self._sources = QWidget()
        self._source_lines = QVBoxLayout(self._sources)
        self._source_lines.setContentsMargins(0, 0, 0, 0)
        self._source_lines.setSpacing(8)
        self._source_card.body.addWidget(self._sources)
        items = ItemDesk(desk.vault)
        self.picture = EvidenceViewer(desk, may_fill=False)
        self._fetching = LatestJob(desk.tools.runner, self)
        self._fetching.answered.connect(self._show_file)
        self._items = items
        self._asked_item = ""
        self.whole_item = ActionButton(look, icon="arrow-right", kind="plain")
        self.whole_item.clicked.connect(lambda: self.item_wanted.emit(self._asked_item))
        for beside_it in (self.picture, self.whole_item):
            self._source_card.body.addWidget(beside_it)
            beside_it.hide()
        self._source_card.body.addStretch()
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (self.confirm, self.doubt, self.ask_again, self.cite, self.open):
            flow.addWidget(button)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._record_card, 1)
        beside.addWidget(self._source_card, 1)
        for part in (self._title, self._about, self._reason, self.standing, buttons, self._not_mine, self.deed):
            self.body.addWidget(part)
        self.body.addLayout(beside)
        self.body.addStretch()

    @property
    def shown(self) -> Reviewed | None:
        """The claim that is shown."""
        return self._shown

    def show_claim(self, shown: Reviewed, why: str) -> None:
        """Show a claim; ``why`` says for what it waits."""
        if self._shown is None or self._shown.sheet.record.id != shown.sheet.record.id:
            self.deed.close_panel()
            self.forget_file()
            self.verticalScrollBar().setValue(0)
        self._shown, self._why = shown, why
        self._retranslate()

    def begin(self, deed: Deed) -> None:
        """Ask what there is to say, unless nothing can be said now."""
        shown = self._shown
        buttons = {Deed.CONFIRM: self.confirm, Deed.DOUBT: self.doubt, Deed.ASK: self.ask_again}
        if shown is not None and buttons[deed].isEnabled() and not buttons[deed].isHidden():
            self.deed.ask(deed, shown)
            self.ensureWidgetVisible(self.deed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._retranslate()

    def _retranslate(self) -> None:
        shown = self._shown
        if shown is None:
            return
        sheet, language, may = shown.sheet, self._desk.language, not self._desk.read_only
        self._title.show_stored(title_of(sheet.line, language))
        kind = kind_words(sheet.record.entity, language)
        owner = title_of(sheet.owner, language) if sheet.owner is not None else ""
        self._about.say(" · ".join(part for part in (kind, isolate(owner) if owner else "") if part))
        self._reason.tell(self._why, "warn") if self._why else self._reason.clear()
        self.standing.show_sheet(sheet)
        claim = sheet.standing is not None
        self.confirm.say(self.tr("Confirm…"))
        self.confirm.setToolTip(self.tr("Confirm (Ctrl+Enter)"))
        self.doubt.say(self.tr("Downgrade…"))
        self.ask_again.say(self.tr("Ask again…"))
        self.cite.say(self.tr("Name another source"))
        self.open.say(self.tr("Open the record"))
        for button in (self.confirm, self.doubt, self.ask_again):
            button.setVisible(claim and may)
        self.cite.setVisible(may)
        self.confirm.setEnabled(shown.may_confirm)
        self._not_mine.setVisible(claim and may and not shown.may_confirm)
        self._not_mine.say(self.tr("You typed this last, so somebody else has to read it before it is confirmed."))
        self._record_card.set_title(self.tr("What the record says"))
        self.facts.show_facts(type(sheet.record), sheet.facts)
        self._source_card.set_title(self.tr("What it rests on"))
        self._lay_out(shown)

    def _lay_out(self, shown: Reviewed) -> None:
        while item := self._source_lines.takeAt(0):
            widget = item.widget()
            if widget is not None:
                if isinstance(widget, PlainLabel):
                    widget.say("")
                widget.hide()
                widget.deleteLater()
        if not shown.behind:
            none = self.tr("No source is named. Name one, or downgrade it.")
            self._source_lines.addWidget(PlainLabel(none, "hint", wrap=True))
        for one in shown.behind:
            self._add(shown, one)
        tab_in_place(self._sources)

    def _add(self, shown: Reviewed, one: Behind) -> None:
        citation, language = one.citation, self._desk.language
        kind = type(shown.sheet.record)
        if one.origin is None:
            origin = self.tr("Our own knowledge")
        else:
            parts = (kind_words(one.origin.entity, language), one.origin.code, one.origin.title)
            origin = " · ".join(isolate(part) for part in parts if part)
        self._line(f"{origin}, {isolate(citation.locator)}" if citation.locator else origin, "strong")
        names = {spec.name for spec in kind.specs()}
        about = field_words(kind, citation.target_field, language) if citation.target_field in names else ""
        claim = capitalised(label(type(citation.claim), str(citation.claim), language))
        self._line(" · ".join((claim, about or self.tr("the whole record"))), "muted")
        if one.says is not None:
            value = said(one.says, language) or self.tr("not stated")
            self._line(self.tr("It says instead: {value}").format(value=isolate(value)), "")
        for words, role in ((citation.quote, ""), (citation.translation, "muted")):
            if words and not one.hidden:
                self._line(f"“{words}”", role)
        if one.hidden and (citation.quote or citation.value):
            self._line(self.tr("Its words are hidden until you ask for what is protected."), "hint")
        if one.words and one.words != citation.quote:
            self._line(self.tr("There it stands: {words}").format(words=isolate(one.words)), "muted")
        if one.file_id:
            button = ActionButton(self._desk.tools.look, icon="image", kind="plain")
            button.say(self.tr("Look at the file"))
            button.clicked.connect(lambda: self._look_at(one.file_id))
            self._source_lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def forget_file(self) -> None:
        """Nothing of a file is shown any more."""
        self._asked_item = ""
        self._fetching.forget()
        self.picture.forget()
        for part in (self.picture, self.whole_item):
            part.hide()

    def _look_at(self, item_id: str) -> None:
        """The picture of the file beside the claim; that somebody looked is noted, as everywhere."""
        self._asked_item = item_id
        self._fetching.ask(lambda _progress, _token: self._items.view(item_id))

    def _show_file(self, view: ItemView) -> None:
        if view.item.id == self._asked_item:
            self.picture.show()
            self.picture.show_view(view)
            self.whole_item.say(self.tr("Open the item: {code}").format(code=view.item.code))
            self.whole_item.show()
            self.whole_item.setFocus()

    def _line(self, words: str, role: str) -> None:
        line = PlainLabel("", role, wrap=True)
        line.show_stored(words)
        line.let_select()
        self._source_lines.addWidget(line)

    def _done(self, record_id: str) -> None:
        self.deed.hide()
        self.read.emit(record_id)

    def _close(self) -> None:
        self.deed.hide()
        self.confirm.setFocus()
