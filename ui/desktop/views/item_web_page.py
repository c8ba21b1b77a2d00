"""What a web archive says of its pages, offered for the fields of its item: each ticked, none taken silently."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.capture_claim import Said
from archive.dates import PartialDate
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.web_archives import WebPage, WebPages
from crypto.errors import CodedError
from ui.desktop.bidi import plain
from ui.desktop.date_bounds import bounds_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.presenters.item_captures import PAGE_FIELDS, ItemCaptures, said_of

_LONGEST = 90
_MOST_SHOWN = 400


class WebPageOffer(QWidget):
    """``claimed`` when something was taken over. What was read goes with the item."""

    claimed = Signal()

    def __init__(self, desk: Desk, presenter: ItemCaptures) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        look, runner = desk.tools.look, desk.tools.runner
        self._file: EvidenceFile | None = None
        self._pages: WebPages | None = None
        self._page: WebPage | None = None
        self._reading, self._texting, self._claiming = (LatestJob(runner, self) for _ in range(3))
        self._reading.answered.connect(self._show_pages)
        self._texting.answered.connect(self._show_page)
        self._claiming.answered.connect(self._claimed)
        for job in (self._reading, self._texting, self._claiming):
            job.failed.connect(self._fail)
        self.ask = ActionButton(look, icon="globe")
        self.ask.clicked.connect(self._read)
        self._progress = ProgressPanel(look, lambda _stage: "")
        self.which = Choice(look)
        self.which.chosen.connect(lambda _key: self._choose())
        self._which_field = FormField(self.which)
        self._cut = PlainLabel(role="hint", wrap=True)
        self._hint = PlainLabel(role="hint", wrap=True)
        self.boxes = {name: CheckBox(look) for name in PAGE_FIELDS}
        self._said = {name: PlainLabel(wrap=True) for name in PAGE_FIELDS}
        self.take = ActionButton(look, icon="check")
        self.take.clicked.connect(self._take)
        self._banner = Banner(look)
        self._form = QWidget()
        self._arrange()
        self.forget()
        self._retranslate()

    def forget(self) -> None:
        """Another item comes: what was read of this one goes."""
        for job in (self._reading, self._texting, self._claiming):
            job.forget()
        self._pages = self._page = None
        self.which.clear()
        self._banner.clear()
        self._clear_page()
        self._form.hide()

    def show_file(self, file: EvidenceFile | None) -> None:
        """Offer it for that web archive; nothing without one."""
        if file is None or self._file is None or file.id != self._file.id:
            self.forget()
        self._file = file
        self.setVisible(file is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        lines.addLayout(row)
        for part in (self._progress, self._banner, self._form):
            lines.addWidget(part)
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        above: tuple[QWidget, ...] = (self._which_field, self._cut, self._hint)
        for one in above:
            inner.addWidget(one)
        for name in PAGE_FIELDS:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(self.boxes[name])
            pair.addWidget(self._said[name])
            inner.addLayout(pair)
            self.boxes[name].toggled.connect(lambda _on: self._renew())
            self._said[name].setContentsMargins(26, 0, 0, 4)
            self._said[name].let_select()
        below = QHBoxLayout()
        below.addWidget(self.take)
        below.addStretch(1)
        inner.addLayout(below)

    def _read(self) -> None:
        file = self._file
        if file is not None:
            self._banner.clear()
            job = self._reading.ask(
                lambda progress, token: (file.id, self._presenter.pages(file, progress, token)), "reading"
            )
            self._progress.follow(job, self.tr("Reading which pages are in it"))

    def _show_pages(self, answer: tuple[str, WebPages]) -> None:
        file_id, found = answer
        if self._file is None or self._file.id != file_id:
            return
        self._pages = found
        self.which.offer([(str(number), self._named(page)) for number, page in enumerate(found.pages)])
        self._which_field.setVisible(len(found.pages) > 1)
        self._cut.setVisible(found.cut)
        self._form.show()
        self._choose()
        target = self.which if len(found.pages) > 1 else self.boxes[PAGE_FIELDS[0]]
        target.setFocus()

    @staticmethod
    def _named(page: WebPage) -> str:
        words = plain(page.title or page.address)
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"

    def _choose(self) -> None:
        file, found, key = self._file, self._pages, self.which.key()
        if file is None or found is None or not key:
            return
        page = found.pages[int(key)]
        self._show_page((file.id, page))
        if page.record and not page.text:
            self._texting.ask(
                lambda _progress, token: (file.id, self._presenter.with_text(file, page, token)), "reading"
            )

    def _show_page(self, answer: tuple[str, WebPage]) -> None:
        file_id, page = answer
        if self._file is None or self._file.id != file_id or self._pages is None:
            return
        self._page = page
        found = {said.field: said for said in said_of(page, self._pages.software)}
        for name, box in self.boxes.items():
            box.setChecked(box.isChecked() and name in found)
            self._said[name].show_stored(self._words(found[name]) if name in found else "")
            for part in (box, self._said[name]):
                part.setVisible(name in found)  # what has the keyboard keeps it: nothing is hidden and shown again
        self._renew()

    def _words(self, said: Said) -> str:
        if isinstance(said.value, PartialDate):
            understood = bounds_words(said.value)
            return f"{understood} ({said.quote})" if understood else said.quote
        words = said.value
        return words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN]}…"

    def _clear_page(self) -> None:
        self._page = None
        for name, box in self.boxes.items():
            box.setChecked(False)
            box.hide()
            self._said[name].say("")
            self._said[name].hide()
        self._renew()

    def _renew(self) -> None:
        wanted = any(box.isChecked() for box in self.boxes.values())
        self.take.setEnabled(wanted and not self._desk.read_only)

    def _take(self) -> None:
        file, page, found = self._file, self._page, self._pages
        if file is None or page is None or found is None:
            return
        wanted = {name for name, box in self.boxes.items() if box.isChecked()}
        reason = self.tr("The web archive says so of its page.")
        self._claiming.tell(
            lambda _progress, _token: self._presenter.take_over(file, page, found.software, wanted, reason)
        )

    def _claimed(self, item: EvidenceItem) -> None:
        if self._file is None or self._file.item_id != item.id:
            return
        for box in self.boxes.values():
            box.setChecked(False)
        self._form.hide()
        self._banner.tell(
            self.tr("Taken over with the file as its source. Where something else stands, both are kept."), "ok"
        )
        self.ask.setFocus()
        self.claimed.emit()

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.ask.say(self.tr("Take over from the web archive…"))
        self._which_field.say(self.tr("Page of the archive"))
        self._cut.say(self.tr("There are more pages than are listed here."))
        self._hint.say(
            self.tr(
                "This is what the archive says; nothing of it is taken as true. Tick what is to stand in the item."
            )
        )
        words = {
            "capture_url": self.tr("Address"),
            "captured": self.tr("Captured"),
            "capture_tool": self.tr("Captured with"),
            "description": self.tr("Title and words, into the description"),
        }
        for name, box in self.boxes.items():
            box.setText(words[name])
        self.take.say(self.tr("Take over what is ticked"))
