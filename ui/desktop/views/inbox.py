"""What was added while the vault was locked: put into a case here; what cannot be read is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import TestimonyKind
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.ago import ago_words
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.evidence_icons import icon_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.inbox import InboxLine, InboxPresenter, InboxView

_COLUMN = 820
_EVIDENCE = "evidence"
_STRANGERS_HEIGHT = 72


class InboxPage(Page):
    """Enter or a double click opens the record; the case below takes it out of this list.

    ``entered`` with the key of a page makes the arrow and Esc lead back there, and otherwise to the evidence.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = InboxPresenter(desk.vault)
        self._lines: dict[str, InboxLine] = {}
        self._reading, self._putting = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._putting.answered.connect(self._put_in)
        for job in (self._reading, self._putting):
            job.failed.connect(self._fail)
        self._came_from = _EVIDENCE
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._leave)
        self._head = PageHeader()
        self._lead = PlainLabel(role="muted", wrap=True)
        self._message = Banner(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list = CardList(look)
        self.list.setModel(self._model)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(self._renew)
        self.empty = EmptyState(look, "download")
        self.case = Choice(look)
        self.case.chosen.connect(self._renew)
        self._case_field = FormField(self.case)
        self.put = ActionButton(look, icon="folder-plus", kind="primary")
        self.put.clicked.connect(self._put)
        self.look_at = ActionButton(look, icon="eye")
        self.look_at.clicked.connect(lambda: self._open(self.list.current_id()))
        self._below = QWidget()
        self._strange = Card()
        self._strange_words = PlainLabel(role="muted", wrap=True)
        self._names = QListWidget()
        self._names.setProperty("surface", "bg")
        self._names.setFixedHeight(look.type.px(_STRANGERS_HEIGHT))
        self._print = PlainLabel(role="hint", wrap=True)
        self._print.let_select()
        self._arrange()
        self._retranslate()

    def entered(self, target: object) -> None:
        self._came_from = target if isinstance(target, str) and target else _EVIDENCE
        self._message.clear()
        self._read()
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._lines))

    def _arrange(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self._case_field, 1)
        below.addWidget(self.put, 0, Qt.AlignmentFlag.AlignBottom)
        below.addWidget(self.look_at, 0, Qt.AlignmentFlag.AlignBottom)
        self._strange.body.addWidget(self._strange_words)
        self._strange.body.addWidget(self._names)
        column = QWidget()
        column.setMaximumWidth(self._desk.tools.look.type.px(_COLUMN))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._head, 1)
        lines.addLayout(top)
        for part in (self._lead, self._message):
            lines.addWidget(part)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.empty, 1)
        lines.addWidget(self._below)
        lines.addWidget(self._strange)
        lines.addWidget(self._print)
        lines.addStretch()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(28, 16, 24, 16)
        whole.addWidget(column, 1)
        whole.addStretch(0)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._leave)
        self._show(InboxView((), (), ()))

    def _read(self) -> None:
        language = self._desk.language
        self._reading.ask(lambda _progress, _token: self._presenter.view(language))

    def _show(self, view: InboxView) -> None:
        self._lines = {line.id: line for line in view.lines}
        self._model.show(list(self._lines))
        self._head.show_count(len(self._lines))
        # As low as its rows: what is done with them stands right below.
        self.list.setMaximumHeight(self.list.verticalHeader().defaultSectionSize() * len(self._lines) + 2)
        for part, shown in ((self.list, bool(self._lines)), (self._below, bool(self._lines))):
            part.setVisible(shown)
        self.empty.setVisible(not self._lines)
        if self._lines and self.list.current_id() is None:
            self.list.select_id(next(iter(self._lines)))
        chosen = self.case.key()
        none = ("", self.tr("Choose a case"))
        self.case.offer([none, *((case.id, f"{case.code} · {plain(case.title)}") for case in view.cases)], chosen)
        self._names.clear()
        for stranger in view.strangers:
            when = datetime.fromtimestamp(stranger.changed, UTC).isoformat()
            self._names.addItem(f"{plain(stranger.untrusted_name)} · {ago_words(when)}")
        self._strange.setVisible(bool(view.strangers))
        self._print.say(
            self.tr("This vault in words, as “Add without opening” has to show it: {words}").format(
                words=view.fingerprint
            )
            if view.fingerprint
            else ""
        )
        self._renew()

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._row(self._lines[str(one)]) for one in ids if str(one) in self._lines}

    def _row(self, line: InboxLine) -> CardRow:
        kind = capitalised(label(TestimonyKind, TestimonyKind.WRITTEN, self._desk.language))
        icon = "mic"
        if line.kind is not None:
            kind = capitalised(label(EvidenceKind, line.kind, self._desk.language))
            icon = icon_of(line.kind)
        return CardRow(line.id, kind, (line.code, ago_words(line.taken)), icon)

    def _renew(self) -> None:
        chosen = self.list.current_id() in self._lines
        free = chosen and not self._putting.busy
        self.put.setEnabled(free and bool(self.case.key()) and not self._desk.read_only)
        self.look_at.setEnabled(chosen)

    def _put(self) -> None:
        line, case_id = self._lines.get(str(self.list.current_id())), self.case.key()
        if line is None or not case_id or self._putting.busy or self._desk.read_only:
            return
        presenter = self._presenter

        def put(_progress: Progress, _token: CancelToken) -> str:
            return presenter.put_into(case_id, line)

        self._putting.tell(put)
        self._renew()

    def _put_in(self, item_id: str) -> None:
        line = self._lines.get(item_id)
        if line is not None:
            self._message.tell(self.tr("{code} was put into the case.").format(code=plain(line.code)), "ok")
        self._read()

    def _open(self, item_id: object) -> None:
        line = self._lines.get(str(item_id))
        if line is not None:
            self.wanted.emit("account" if line.is_text else "item", line.id)

    def _leave(self) -> None:
        self.wanted.emit(self._came_from, None)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")
        self._renew()

    def _retranslate(self) -> None:
        self._head.say(self.tr("Inbox"))
        self._back.say(self.tr("Back (Esc)"))
        self._lead.say(
            self.tr(
                "Added while the vault was locked, and in no case yet."
                " Anybody who can reach the folder can add something."
            )
        )
        self.list.setAccessibleName(self.tr("Inbox"))
        self.empty.say(
            self.tr("Nothing waits here"),
            self.tr("“Add without opening” in the first window seals texts and files into the locked vault."),
        )
        self._case_field.say(self.tr("Into which case"))
        self.put.say(self.tr("Put into the case"))
        self.look_at.say(self.tr("Look at it"))
        self._strange.set_title(self.tr("Not readable"))
        self._strange_words.say(
            self.tr(
                "These files lie in the folder “inbox” and are damaged, or are not what this program seals. They"
                " were not opened and stay where they are. If you do not know who put them there, somebody had"
                " the folder in hand."
            )
        )
        self._names.setAccessibleName(self.tr("Not readable"))
