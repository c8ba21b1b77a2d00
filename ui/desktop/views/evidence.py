"""All evidence as a list, and the way in for new files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.evidence import EvidenceItem
from archive.vocabulary.evidence import EvidenceKind, Held
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.evidence_capture import CapturePanel
from ui.desktop.views.evidence_glance import EvidenceGlance
from ui.desktop.views.evidence_grid import EvidenceGrid, ThumbnailMaking
from ui.desktop.views.evidence_icons import icon_of
from ui.desktop.views.evidence_intake import IntakePanel
from ui.desktop.views.evidence_pictures import EvidencePictures
from ui.desktop.views.evidence_texts import EvidenceTextsOffer
from ui.desktop.views.evidence_words import WordsOffer
from ui.desktop.views.pane_filters import PaneFilters
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.presenters.evidence import EvidenceLine, EvidenceList, Glance, Sort

_STILL_MS = 120


class EvidencePage(Page):
    """The list of items. ``entered`` with a case id opens the intake for that case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = EvidenceList(desk.vault)
        self._ids: list[str] = []
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self._pictures = EvidencePictures(runner, self._presenter, self)
        self._pictures.arrived.connect(lambda item_id: self._model.refresh([item_id]))
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._making = ThumbnailMaking(desk, self._presenter, self)
        self._making.failed.connect(self._fail)
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_glance)
        self.pane = ListPane(look, "image")
        self.filters = PaneFilters(desk, self.pane, EvidenceItem, self)
        self.filters.changed.connect(self._read)
        self._take = IconButton(look, "plus")
        self._take.clicked.connect(self._open_intake)
        self._take.setEnabled(not desk.read_only)
        self._inbox = IconButton(look, "download")
        self._inbox.clicked.connect(lambda: self.wanted.emit("inbox", None))
        self._check_all = IconButton(look, "shield-check")
        self._check_all.clicked.connect(lambda: self.wanted.emit("evidence_check", None))
        self.offer = WordsOffer(desk)
        self._read_words = IconButton(look, "camera")
        self._read_words.clicked.connect(lambda: self.offer.look(asked=True))
        self._read_words.setEnabled(not desk.read_only)
        self._capture = IconButton(look, "globe")
        self._capture.clicked.connect(self._open_capture)
        self._capture.setEnabled(not desk.read_only)
        self._as_grid = IconButton(look, "layout-grid")
        self._as_grid.setCheckable(True)
        self._as_grid.toggled.connect(self._show_grid)
        self.pane.add_beside_search(self._as_grid)
        self.pane.add_beside_search(self._capture)
        self.pane.add_beside_search(self._check_all)
        self.pane.header.buttons.addWidget(self._read_words)
        self.pane.header.buttons.setSpacing(2)
        self.pane.header.buttons.addWidget(self._inbox)
        self.pane.header.buttons.addWidget(self._take)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.pane.empty.wanted.connect(self._open_intake)
        self.pane.pills.chosen.connect(self._read)
        self.pane.search.asked.connect(self._read)
        self.glance = EvidenceGlance(desk)
        self.glance.opened.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.grid = EvidenceGrid(desk, self._model, self._presenter)
        self.grid.opened.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.grid.current_changed.connect(self._follow_grid)
        self.pane.list.current_changed.connect(self.grid.select_id)
        self._making.made.connect(self.grid.look_again)
        self.intake = IntakePanel(desk)
        self.intake.left.connect(self._close_intake)
        self.intake.taken.connect(self._read)
        self.intake.taken.connect(self.offer.look)
        self.intake.item_wanted.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.capture = CapturePanel(desk)
        self.capture.left.connect(self._close_intake)
        self.capture.taken.connect(self._read)
        self.capture.item_wanted.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.texts = EvidenceTextsOffer(desk)
        self.intake.taken.connect(self.texts.look)
        self._message = Banner(look)
        self._blank = QWidget()
        self._right = QStackedWidget()
        for part in (self._blank, self.glance, self.grid, self.intake, self.capture):
            self._right.addWidget(part)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._message)
        beside.addWidget(self.texts)
        beside.addWidget(self.offer)
        beside.addWidget(self._right, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addLayout(beside, 1)
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._want_pictures)
        self.pane.list.verticalScrollBar().valueChanged.connect(self._still.start)
        self.setAcceptDrops(not desk.read_only)
        if not desk.read_only:
            QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._open_intake)
        self._retranslate()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def entered(self, target: object) -> None:
        if isinstance(target, str) and target and not self._desk.read_only:
            self._open_intake(target)
        elif self._right.currentWidget() not in (self.intake, self.capture):
            self.pane.list.setFocus()
        self._read()
        self.texts.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._open_intake()
            self.intake.add(paths)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Evidence"))
        self.pane.list.setAccessibleName(self.tr("Evidence"))
        self.pane.search.say(self.tr("Search codes, titles, descriptions"), self.tr("Clear the search"))
        self._check_all.say(self.tr("Check all evidence"))
        self._take.say(
            self.tr("The vault is open for reading only.")
            if self._desk.read_only
            else self.tr("Take in files (Ctrl+N)")
        )
        self._capture.say(self.tr("Take in an online capture"))
        self._read_words.say(self.tr("Read what files say of themselves"))
        self._as_grid.say(self.tr("Small pictures in a grid"))
        self.grid.setAccessibleName(self.tr("Evidence as small pictures"))
        self._inbox.say(self.tr("Inbox: what was added while the vault was locked"))
        self.filters.retranslate()
        self.pane.pills.setAccessibleName(self.tr("Show"))
        self.pane.pills.offer(
            [
                (str(Sort.ALL), self.tr("All")),
                (str(Sort.PICTURES), self.tr("Pictures")),
                (str(Sort.VIDEO), self.tr("Video")),
                (str(Sort.AUDIO), self.tr("Sound")),
                (str(Sort.PAPERS), self.tr("Papers")),
            ]
        )

    def _explain_empty(self, count: int) -> None:
        if self.filters.say_empty():
            return
        if count:
            self.pane.empty.say(self.tr("Nothing found"), self.tr("Choose another kind or other words above."))
            return
        self.pane.empty.say(
            self.tr("No evidence yet"),
            self.tr("Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept."),
            "" if self._desk.read_only else self.tr("Take in files"),
        )

    def _read(self) -> None:
        sort, query = Sort(self.pane.pills.key() or Sort.ALL), self.pane.search.text()
        narrow = self.filters.narrowing()
        self._reading.ask(
            lambda _progress, _token: (narrow(self._presenter.ids(sort, query)), self._presenter.count())
        )

    def _show(self, answer: tuple[list[str], int]) -> None:
        self._ids, count = answer
        self._message.clear()
        self.grid.forget()
        self._model.show(self._ids)
        self.filters.show_count(len(self._ids), count)
        self.counted.emit(count)
        self._explain_empty(count)
        self.pane.show_list(bool(self._ids))
        if self._ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(self._ids[0])
        elif not self._ids:
            self._look_at(None)
        self._still.start()
        if not self._desk.read_only:
            self._making.begin()

    def _fail(self, error: CodedError) -> None:
        if not self.filters.refused(error):
            self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _look_at(self, item_id: object) -> None:
        if self._right.currentWidget() in (self.intake, self.grid, self.capture):
            return
        if isinstance(item_id, str):
            self._looking.ask(lambda _progress, _token: self._presenter.glance(item_id))
        else:
            self._looking.forget()
            self._right.setCurrentWidget(self._blank)

    def _show_glance(self, glance: Glance) -> None:
        busy = self._right.currentWidget() in (self.intake, self.grid, self.capture)
        if self.pane.list.current_id() == glance.line.id and not busy:
            self.glance.show_glance(glance)
            self._right.setCurrentWidget(self.glance)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        lines = self._presenter.lines([str(one) for one in ids])
        return {item_id: self._row(line) for item_id, line in lines.items()}

    def _row(self, line: EvidenceLine) -> CardRow:
        language = self._desk.language
        kind: Kind = "warn" if line.content_warning else "neutral"
        status = ""
        if line.content_warning:
            status = self.tr("Hard to look at")
        elif line.held not in (Held.YES, Held.COPY):
            status = capitalised(label(Held, line.held, language))
        return CardRow(
            line.id,
            line.title,
            (line.code, capitalised(label(EvidenceKind, line.kind, language)), said_words(line.made)),
            "eye-off" if line.content_warning else icon_of(line.kind),
            status,
            kind,
            self._pictures.get(line.id),
        )

    def _want_pictures(self) -> None:
        """Only rows that can be seen now: a list of ten thousand makes no ten thousand pictures."""
        table = self.pane.list
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = len(self._ids) - 1 if last < 0 else last
        if first >= 0 and self.isVisible():
            self._pictures.want(self._ids[first : last + 1])

    def _open_intake(self, case_id: str = "") -> None:
        if not self._desk.read_only:
            self.intake.begin(case_id if isinstance(case_id, str) else "")
            self._right.setCurrentWidget(self.intake)
            self.intake.start_here()

    def _open_capture(self) -> None:
        self.capture.begin()
        self._right.setCurrentWidget(self.capture)
        self.capture.start_here()

    def _show_grid(self, on: bool) -> None:
        self._right.setCurrentWidget(self.grid if on else self._blank)
        if on:
            self.grid.select_id(self.pane.list.current_id())
            self.grid.setFocus()
            self.grid.look_again()
        else:
            self._look_at(self.pane.list.current_id())

    def _follow_grid(self, item_id: object) -> None:
        if isinstance(item_id, str) and item_id != self.pane.list.current_id():
            self.pane.list.select_id(item_id)

    def _close_intake(self) -> None:
        self._right.setCurrentWidget(self.grid if self._as_grid.isChecked() else self._blank)
        self._look_at(self.pane.list.current_id())
        self._read()
        self.pane.list.setFocus()
