"""Chooses records that stand already in the archive and puts them into a case, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.linking import Candidate, LinkingPresenter, Part

_PAUSE_MS = 250
_WIDTH = 440


class CaseLinkChooser(QWidget):
    """Typing looks for records, Enter in the list puts one in, Esc closes. ``put_in`` carries its id."""

    put_in = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, part: Part, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._part, self._icon = part, icon
        self._linking = LinkingPresenter(desk.vault)
        self._case_id = ""
        self._found: dict[str, Candidate] = {}
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self.line = QLineEdit()
        self._field = FormField(self.line)
        self._trouble = Banner(look)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(self._put)
        self.list.current_changed.connect(lambda _id: self._allow())
        self.put = ActionButton(look, icon="plus", kind="primary")
        self.put.clicked.connect(lambda: self._put(self.list.current_id()))
        self._close = ActionButton(look)
        self._close.clicked.connect(self.closed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(self.list.setFocus)
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._tell)
        self._putting = LatestJob(desk.tools.runner, self)
        self._putting.answered.connect(self._came)
        self._putting.failed.connect(self._tell)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.put)
        buttons.addWidget(self._close)
        buttons.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 24, 16)
        lines.setSpacing(12)
        for part_ in (self._heading, self._field, self._trouble, self._nothing):
            lines.addWidget(part_)
        lines.addWidget(self.list, 1)
        lines.addLayout(buttons)
        self.setFixedWidth(look.type.px(_WIDTH))
        self._retranslate()

    def start(self, case_id: str) -> None:
        """Offer what can be put into that case."""
        self._case_id = case_id
        self._trouble.clear()
        self.line.clear()
        self._show([])
        self._nothing.hide()
        self._ask()
        self.line.setFocus()

    def leave(self) -> None:
        """Nothing is offered any more."""
        self._case_id = ""
        self._pause.stop()
        self._asking.forget()
        self._show([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._found))

    def _ask(self) -> None:
        case_id, part, words = self._case_id, self._part, self.line.text()
        self._asking.ask(lambda _progress, _token: self._linking.candidates(case_id, part, words))

    def _show(self, found: Sequence[Candidate]) -> None:
        self._found = {one.id: one for one in found}
        self._model.show(list(self._found))
        self._nothing.setVisible(not self._found)
        if self._found and self.list.current_id() not in self._found:
            self.list.select_id(next(iter(self._found)))
        self._allow()

    def _allow(self) -> None:
        self.put.setEnabled(self.list.current_id() in self._found and not self._putting.busy)

    def _put(self, row_id: RowId | None) -> None:
        record_id = str(row_id)
        if record_id not in self._found or self._putting.busy or self._desk.read_only:
            return
        case_id, part = self._case_id, self._part

        def put(_progress: Progress, _token: CancelToken) -> tuple[str, str]:
            return case_id, self._linking.put_in(case_id, part, record_id)

        self._trouble.clear()
        self._putting.tell(put)
        self._allow()

    def _came(self, answer: tuple[str, str]) -> None:
        case_id, record_id = answer
        if case_id == self._case_id:
            self._show([one for one in self._found.values() if one.id != record_id])
            self.put_in.emit(record_id)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        rows: dict[RowId, CardRow] = {}
        for one in ids:
            found = self._found.get(str(one))
            if found is not None:
                facts = (said_words(found.when), ", ".join(found.cases) or self.tr("In no case"))
                rows[one] = CardRow(found.id, f"{found.code}  {found.title}".strip(), facts, self._icon)
        return rows

    def _tell(self, error: CodedError) -> None:
        self._allow()
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self._heading.say(
            {
                Part.EVENTS: self.tr("Events already in the vault"),
                Part.TESTIMONIES: self.tr("Testimonies already in the vault"),
                Part.EVIDENCE: self.tr("Evidence already in the vault"),
            }[self._part]
        )
        self._field.say(self.tr("Code or words"), self.tr("What is in this case already is not listed."))
        self._nothing.say(self.tr("Nothing to put in was found."))
        self.list.setAccessibleName(self._heading.text())
        self.put.say(self.tr("Put into the case"))
        self._close.say(self.tr("Close"))
