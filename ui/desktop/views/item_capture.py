"""An online capture on the page of its item: what is known of it, after a click, and what its web archive holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from archive.dates import Basis
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.web_archives import WebArchive
from crypto.errors import CodedError
from ui.desktop.date_bounds import bounds_words
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.item_web_page import WebPageOffer
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.picture_view import PictureView
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.item import ItemView
from ui.presenters.item_captures import ItemCaptures, RecordView

_LINES = 12
_PICTURE = 300


class ItemCaptureCard(Card):
    """Hidden for items that were not captured online. What was shown goes when another item comes."""

    claimed = Signal()
    """Something that the archive says stands in the item now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = ItemCaptures(desk.vault)
        self._item: EvidenceItem | None = None
        self._file: EvidenceFile | None = None
        self._archive: WebArchive | None = None
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show_archive)
        self._reading.failed.connect(self._fail)
        self._opening = LatestJob(runner, self)
        self._opening.answered.connect(self._show_record)
        self._opening.failed.connect(self._fail)
        self._hint = PlainLabel(role="muted", wrap=True)
        self._toggle = ActionButton(look, icon="eye")
        self._toggle.clicked.connect(self._turn)
        self._facts = FactsGrid()
        self.offer = WebPageOffer(desk, self._presenter)
        self.offer.claimed.connect(self.claimed)
        self._list = ActionButton(look, icon="list")
        self._list.clicked.connect(self._read)
        self._progress = ProgressPanel(look, lambda _stage: "")
        self._banner = Banner(look)
        self._records, self._content = self._box(look.type.px(18)), self._box(look.type.px(18))
        self._number = QSpinBox()
        self._number.setFixedWidth(look.type.px(72))
        self._open = ActionButton(look, icon="file-text")
        self._open.clicked.connect(self._read_record)
        self._picture = PictureView(look)
        self._picture.setFixedHeight(look.type.px(_PICTURE))
        self._one = QWidget()
        self._arrange()
        self.forget()
        self._retranslate()

    @staticmethod
    def _box(line: int) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFixedHeight(line * _LINES)
        return made

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._hint, 1)
        line.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        chosen = QHBoxLayout()
        chosen.addWidget(self._number)
        chosen.addWidget(self._open)
        chosen.addStretch(1)
        lines = QVBoxLayout(self._one)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._records)
        lines.addLayout(chosen)
        lines.addWidget(self._content)
        lines.addWidget(self._picture)
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addStretch(1)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.offer)
        self.body.addLayout(row)
        for part in (self._progress, self._banner, self._one):
            self.body.addWidget(part)

    def forget(self) -> None:
        """Another item comes."""
        self._reading.forget()
        self._opening.forget()
        self._archive = None
        self._facts.show_facts([])
        self._facts.hide()
        self._banner.clear()
        self._clear_record()
        self._records.clear()
        self._one.hide()
        self.offer.forget()
        self._say()

    def show_view(self, view: ItemView) -> None:
        """Offer what there is of this item."""
        if self._item is None or view.item.id != self._item.id:
            self.forget()
        self._item = view.item
        archives = self._presenter.archives(view.files)
        self._file = archives[0] if archives else None
        self._list.setVisible(self._file is not None)
        self.offer.show_file(self._file)
        if not self._facts.isHidden():
            self._facts.show_facts(self._known(view.item))
        self._toggle.setVisible(bool(self._known(view.item)))
        self.setVisible(self._file is not None or bool(self._known(view.item)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _known(self, item: EvidenceItem) -> list[Fact]:
        stated = item.captured.basis is not Basis.NOT_STATED
        captured = (bounds_words(item.captured) or item.captured.text) if stated else ""
        facts = (
            (self.tr("Address"), item.capture_url),
            (self.tr("Account"), item.capture_account),
            (self.tr("Captured"), captured),
            (self.tr("Captured by"), item.capture_collector),
            (self.tr("Captured with"), item.capture_tool),
            (self.tr("Way to the network"), item.capture_network),
            (self.tr("What stood around it"), item.capture_context),
        )
        return [Fact(label, value) for label, value in facts if value]

    def _turn(self) -> None:
        shown = not self._facts.isHidden()
        self._facts.show_facts([] if shown or self._item is None else self._known(self._item))
        self._facts.setVisible(not shown)
        self._say()

    def _read(self) -> None:
        file = self._file
        if file is not None:
            self._banner.clear()
            job = self._reading.ask(
                lambda progress, token: (file.id, self._presenter.records(file, progress, token)), "reading"
            )
            self._progress.follow(job, self.tr("Comparing the sums of the web archive"))

    def _show_archive(self, answer: tuple[str, WebArchive]) -> None:
        file_id, archive = answer
        if self._file is None or self._file.id != file_id:
            return
        self._archive = archive
        verdicts = {"yes": self.tr("sum comes out"), "no": self.tr("SUM DIFFERS"), "none": self.tr("no sum")}
        lines = [
            f"{one.number}. {one.kind} · {one.moment} · {one.media_type or '-'} ·"
            f" {size_words(one.size)} · {verdicts[one.sums]}\n    {one.address}"
            for one in archive.records
        ]
        self._records.setPlainText("\n".join(lines))
        self._number.setRange(1, archive.count)
        self._one.show()
        self._judge(archive)

    def _judge(self, archive: WebArchive) -> None:
        told = self.tr("Records: {number}. Sums that differ: {wrong}. Without sums: {unproven}.").format(
            number=archive.count, wrong=archive.wrong, unproven=archive.unproven
        )
        if archive.package is not None and archive.package.signed:
            told += " " + self.tr("The package holds a signature, which is not checked here.")
        self._banner.tell(told, "info" if archive.sound else "bad")

    def _read_record(self) -> None:
        file, number = self._file, self._number.value()
        if file is not None:
            self._clear_record()
            self._opening.ask(
                lambda _progress, token: (file.id, self._presenter.record(file, number, token)), "reading"
            )

    def _show_record(self, answer: tuple[str, RecordView]) -> None:
        file_id, view = answer
        if self._file is None or self._file.id != file_id:
            return
        if view.picture is not None:
            self._picture.show_image(QImage.fromData(view.picture.jpeg))
            self._picture.show()
            return
        words = capitalised(text(self._desk.language, "reason", view.refused)) if view.refused else view.text
        self._content.setPlainText(words or self.tr("There is nothing to read in it."))
        self._content.show()

    def _clear_record(self) -> None:
        self._content.clear()
        self._content.hide()
        self._picture.forget()
        self._picture.hide()

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _say(self) -> None:
        shown = not self._facts.isHidden()
        self._toggle.say(self.tr("Hide") if shown else self.tr("Show"))
        self._toggle.setAccessibleName(
            self.tr("Hide what is known of the capture") if shown else self.tr("Show what is known of the capture")
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Online capture"))
        self._hint.say(self.tr("Where, when and by whom it was captured online. No page is ever opened as a page."))
        self._list.say(self.tr("List the web archive"))
        self._open.say(self.tr("Read this record"))
        self._number.setAccessibleName(self.tr("Number of the record"))
        self._records.setAccessibleName(self.tr("Records of the web archive"))
        self._content.setAccessibleName(self.tr("Text of the record"))
        self._picture.setAccessibleName(self.tr("Picture in the record"))
        self._say()
        if not self._facts.isHidden() and self._item is not None:
            self._facts.show_facts(self._known(self._item))
        if self._archive is not None and self._file is not None:
            self._show_archive((self._file.id, self._archive))
