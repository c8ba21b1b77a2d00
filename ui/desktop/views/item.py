"""One item of evidence: picture, facts, custody, check; and the form that changes what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.covered_files import CoveredFiles
from ui.desktop.views.item_capture import ItemCaptureCard
from ui.desktop.views.item_credentials import ItemCredentialsCard
from ui.desktop.views.item_custody import ItemCustody
from ui.desktop.views.item_facts import ItemFacts
from ui.desktop.views.item_form import ItemFormCard
from ui.desktop.views.item_head import ItemHead
from ui.desktop.views.item_marks import ItemMarks
from ui.desktop.views.item_text import ItemText
from ui.desktop.views.item_texts import ItemTexts
from ui.desktop.views.item_words import ItemWordsCard
from ui.desktop.views.removal import Removal
from ui.desktop.views.second_fingerprint import SecondFingerprintCard
from ui.desktop.views.viewer import EvidenceViewer
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import text
from ui.presenters.covering import CoveringPlace, can_be_covered
from ui.presenters.item import Checked, ItemDesk, ItemForm, ItemView
from ui.presenters.item_marks import ItemPlace, Quotation
from ui.presenters.meanwhile import Clashed
from ui.presenters.record_place import RecordPlace
from ui.presenters.removal import Removable


class ItemPage(Page):
    """``entered`` with the id of an item. What arrives late for another item is dropped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = ItemDesk(desk.vault)
        self._item_id = ""
        self._view: ItemView | None = None
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._checking = LatestJob(runner, self)
        self._checking.answered.connect(self._checked)
        self._checking.failed.connect(self._fail)
        self._saving = LatestJob(runner, self)
        self._saving.answered.connect(self._saved)
        self._saving.failed.connect(self._fail)
        self.head = ItemHead(desk)
        self.head.back_wanted.connect(lambda: self.wanted.emit("evidence", None))
        self.head.all_wanted.connect(lambda one: self.wanted.emit("record", RecordPlace(EvidenceItem.entity, one)))
        self.head.check_wanted.connect(self._check)
        self.head.edit_wanted.connect(self._edit)
        self._message = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self.viewer = EvidenceViewer(desk)
        self.viewer.looked_at.connect(self._read_again)
        self.viewer.whole_window_wanted.connect(self._fill)
        self.facts = ItemFacts(desk, self._presenter)
        self.facts.case_wanted.connect(lambda case_id: self.wanted.emit("case", case_id))
        self.text = ItemText(desk)
        self.text.text_wanted.connect(lambda place: self.wanted.emit("evidence_text", place))
        self.text.read.connect(self._read_again)
        self.words = ItemWordsCard(desk)
        self.words.claimed.connect(self._read_again)
        self.credentials = ItemCredentialsCard(desk)
        self.capture = ItemCaptureCard(desk)
        self.capture.claimed.connect(self._read_again)
        self.fingerprint = SecondFingerprintCard(desk)
        self.fingerprint.given.connect(self._read_again)
        self.form = ItemFormCard(desk)
        self.form.saved.connect(self._save)
        self.form.given_up.connect(self._close_form)
        self.form.keeper.found.connect(self._edit)
        self.custody = ItemCustody(desk)
        self.custody.changed.connect(self._read_again)
        self.marks = ItemMarks(desk)
        self.marks.record_wanted.connect(lambda place: self.wanted.emit("record", place))
        self.marks.go_wanted.connect(self._go_to)
        self.texts = ItemTexts(desk)
        self.texts.wanted.connect(lambda place: self.wanted.emit("transcript", place))
        self.covered = CoveredFiles(desk)
        self.covered.open_wanted.connect(self.viewer.show_file)
        self.covered.compare_wanted.connect(self.viewer.lay_beside_original)
        self.covered.cover_wanted.connect(self._cover)
        self.covered.copy_wanted.connect(lambda: self.wanted.emit("safe_copies", self._item_id))
        self.covered.changed.connect(self._read_again)
        self._going: ItemPlace | None = None
        self._quoting: Quotation | None = None
        self.viewer.marked.connect(self._marked)
        self.viewer.item_wanted.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.viewer.measured.connect(self._measured)
        self.removal = Removal(desk, Removable.EVIDENCE)
        self.removal.removed.connect(lambda _id: self._gone())
        self._away: list[QWidget] = []
        self._left = QStackedWidget()
        self._arrange()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.form.save)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._cover)

    def entered(self, target: object) -> None:
        self._quoting = target if isinstance(target, Quotation) else None
        if isinstance(target, Quotation):
            target = target.place
        if isinstance(target, ItemPlace):
            self._going, target = target, target.item_id
        if not isinstance(target, str):
            return
        if target != self._item_id:
            self._item_id, self._view = target, None
            self._message.clear()
            self._checking.forget()
            self.viewer.forget()
            self.facts.forget()
            self.words.forget()
            self.marks.forget()
            self.credentials.forget()
            self.capture.forget()
            self.texts.forget()
            self.covered.forget()
            self.form.leave()
            self.removal.show_record("", "")
            self._close_form()
        self._read_again()

    def focus_search(self) -> bool:
        return self.viewer.part is not None and self.viewer.part.focus_search()

    def last_words(self) -> Work | None:
        last = self.form.keeper.last_words(), self.custody.last_words(), self.viewer.last_words()
        works = [work for work in last if work is not None]
        return (lambda progress, token: [work(progress, token) for work in works]) if works else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self._show(self._view)

    def _arrange(self) -> None:
        self.showing = QWidget()
        self._lines = left = QVBoxLayout(self.showing)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addWidget(self.viewer)
        left.addWidget(self.text)
        left.addWidget(self.facts)
        left.addWidget(self.words)
        left.addWidget(self.capture)
        left.addWidget(self.credentials)
        left.addWidget(self.fingerprint)
        left.addWidget(self.removal)
        left.addStretch(1)
        self._left.addWidget(self.showing)
        self._left.addWidget(self.form)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.texts)
        right.addWidget(self.covered)
        right.addWidget(self.marks)
        right.addWidget(self.custody)
        right.addStretch(1)
        self._columns = columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._left, 3)
        columns.addLayout(right, 2)
        area = ScrollColumn()
        area.body.setSpacing(12)
        for part in (self.head, self._message, self._progress):
            area.body.addWidget(part)
        area.body.addLayout(columns, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(area)

    def _read_again(self) -> None:
        item_id = self._item_id
        self._reading.ask(lambda _progress, _token: self._presenter.view(item_id))

    def _show(self, view: ItemView) -> None:
        if view.item.id != self._item_id:
            return
        self._view = view
        self.head.show_view(view)
        self.facts.show_view(view)
        self.text.show_view(view)
        self.words.show_view(view)
        self.credentials.show_view(view)
        self.capture.show_view(view)
        self.fingerprint.setVisible(bool(view.files) and not self.viewer.whole.isChecked())
        if view.files:
            self.fingerprint.show_files(view.item.id)
        self.custody.show_view(view)
        self.marks.show_view(view)
        self.viewer.show_view(view)
        self.texts.show_view(view)
        coverable = [file for file in view.files if can_be_covered(file)]
        self.covered.setVisible(bool(view.files) and not self.viewer.whole.isChecked())
        self.covered.show_item(view.item.id, may_cover=bool(coverable))
        self.form.show_item(view.item)
        self._go_on()
        self.removal.show_record(view.item.id, view.item.code)

    def _go_to(self, place: ItemPlace) -> None:
        self._going = place
        self._go_on()

    def _go_on(self) -> None:
        """Show the place that was asked for, once its item is there."""
        place, view = self._going, self._view
        if place is None or view is None or view.item.id != place.item_id:
            return
        self._going = None
        file = next((one for one in view.files if one.id == place.file_id), None)
        if file is None:
            return
        self.marks.show_file(file)
        self.marks.mark(place.locator)
        self.viewer.show_file(file.id)
        self.viewer.go_to(place.locator)
        if self._quoting is not None:
            self.marks.quote(self._quoting)
            self._quoting = None

    def _marked(self, file: EvidenceFile, locator: Locator | None) -> None:
        self.marks.show_file(file)
        self.marks.mark(locator)

    def _measured(self, pages: int | None, duration: int | None) -> None:
        self.marks.pages, self.marks.duration = pages, duration

    def _cover(self) -> None:
        """Go where places of the file that is shown are covered, or of the first in which they can be."""
        view, shown = self._view, self.viewer.file
        if view is None or self._desk.read_only:
            return
        files = [file for file in view.files if can_be_covered(file)]
        file = next((one for one in files if shown is not None and one.id == shown.id), files[0] if files else None)
        if file is not None:
            self.wanted.emit("covering", CoveringPlace(view.item.id, file.id))

    def _check(self) -> None:
        item_id = self._item_id
        self._message.clear()
        job = self._checking.ask(
            lambda progress, token: (item_id, self._presenter.check(item_id, progress, token)), "files"
        )
        self.head.set_checking(True)
        job.settled.connect(lambda: self.head.set_checking(False))
        self._progress.follow(job, self.tr("Checking the sealed file"))

    def _checked(self, answer: tuple[str, Checked]) -> None:
        item_id, checked = answer
        if item_id != self._item_id:
            return
        if checked.error is None:
            self._message.tell(self.tr("The sealed file is exactly what was taken in."), "ok")
        else:
            self._message.tell(self._desk.tools.error_sentence(checked.error), "bad")
        self._show(checked.view)

    def _edit(self) -> None:
        self._left.setCurrentWidget(self.form)
        self.head.set_editing(True)
        self.form.start_here()

    def _save(self, form: ItemForm) -> None:
        item_id, seen, insists = self._item_id, self.form.seen(), self.form.insists
        self._saving.tell(
            lambda _progress, _token: (item_id, self._presenter.save(item_id, form, seen, insist=insists))
        )

    def _saved(self, answer: tuple[str, ItemView | Clashed]) -> None:
        item_id, view = answer
        if isinstance(view, Clashed):
            if item_id == self._item_id:
                self.form.ask_which(view)
        elif view.item.id == self._item_id:
            self.form.kept()
            self._close_form()
            self._show(view)

    def _close_form(self) -> None:
        self._left.setCurrentWidget(self.showing)
        self.head.set_editing(False)

    def _gone(self) -> None:
        self._item_id, self._view = "", None
        self.viewer.forget()
        self.facts.forget()
        self.words.forget()
        self.marks.forget()
        self.credentials.forget()
        self.capture.forget()
        self.texts.forget()
        self.covered.forget()
        self.form.keeper.discard()
        self.form.leave()
        self.wanted.emit("evidence", None)

    def _fill(self, on: bool) -> None:
        """The viewer alone, or with everything that is known of the item."""
        parts: tuple[QWidget, ...] = (self.head, self.text, self.facts, self.words, self.capture)
        parts += (self.credentials, self.fingerprint, self.removal, self.texts, self.marks, self.custody)
        parts += (self.covered,)
        away = [part for part in parts if not part.isHidden()] if on else self._away
        self._away = away if on else []
        for part in away:
            part.setVisible(not on)
        self._columns.setStretch(1, 0 if on else 2)
        self._lines.setStretch(0, int(on))
        self._lines.setStretch(self._lines.count() - 1, int(not on))
        self.whole_window.emit(on)

    def _escape(self) -> None:
        if self.viewer.whole.isChecked():
            self.viewer.whole.setChecked(False)
        elif self._left.currentWidget() is self.form:
            self.form.give_up()
        else:
            self.wanted.emit("evidence", None)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")
