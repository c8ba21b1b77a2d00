"""The copies of an item in which places are covered: why, by whom, and whether somebody else has looked at them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.confined.films import is_played
from archive.roles import SameReader
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhy
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.other_reader import OtherReader
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.cover_mark import times_words
from ui.presenters.covering import CoveredLine, CoveringDesk

_MOST_PLACES = 8
_KINDS: Mapping[CoverStatus, Kind] = MappingProxyType(
    {CoverStatus.WAITING: "warn", CoverStatus.CONFIRMED: "ok", CoverStatus.SENT_BACK: "bad"}
)


class CoveredFiles(Card):
    """``open_wanted`` and ``compare_wanted`` carry the id of a file; ``changed`` after a second look."""

    open_wanted = Signal(str)
    compare_wanted = Signal(str)
    cover_wanted = Signal()
    copy_wanted = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, *, compares: bool = True) -> None:
        super().__init__()
        self._compares = compares
        self._desk = desk
        self._presenter = CoveringDesk(desk.vault)
        self._item_id, self._only, self._may_cover = "", "", False
        self._lines: tuple[CoveredLine, ...] = ()
        self._doubted = ""
        runner, look = desk.tools.runner, desk.tools.look
        self._reading, self._keeping = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._keeping.answered.connect(self._kept)
        for job in (self._reading, self._keeping):
            job.failed.connect(self._fail)
        self._message = Banner(look)
        self._none = PlainLabel(role="muted", wrap=True)
        self._area = QWidget()
        self._list = QVBoxLayout(self._area)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._doubt = QWidget()
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.reason.returnPressed.connect(self._send_back)
        self.send = ActionButton(look, icon="undo-2")
        self.send.clicked.connect(self._send_back)
        doubt = QVBoxLayout(self._doubt)
        doubt.setContentsMargins(0, 0, 0, 0)
        doubt.addWidget(self._reason_field)
        doubt.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self.cover = ActionButton(look, icon="eye-off")
        self.cover.clicked.connect(self.cover_wanted)
        self.other = OtherReader(desk)
        self.other.changed.connect(self._read_by_other)
        self.other.failed.connect(self._fail)
        parts: tuple[QWidget, ...] = (self._message, self.other, self._none, self._area, self._doubt)
        for part in parts:
            self.body.addWidget(part)
        self.body.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy = ActionButton(look, icon="copy")
        self.copy.clicked.connect(self.copy_wanted)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    @property
    def lines(self) -> tuple[CoveredLine, ...]:
        """What is shown."""
        return self._lines

    def forget(self) -> None:
        """Another item comes."""
        self._reading.forget()
        self._item_id, self._only, self._lines, self._doubted = "", "", (), ""
        self._message.clear()
        self.other.hide()
        self.reason.clear()
        self._renew()

    def show_item(self, item_id: str, *, may_cover: bool, only: str = "") -> None:
        """Show the copies of an item, or ``only`` that one; with ``may_cover`` the way to where one is made."""
        if item_id != self._item_id:
            self.forget()
        self._item_id, self._only, self._may_cover = item_id, only, may_cover
        self._reading.ask(lambda _progress, _token: (item_id, self._presenter.lines(item_id)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, answer: tuple[str, tuple[CoveredLine, ...]]) -> None:
        item_id, lines = answer
        if item_id == self._item_id:
            self._lines = tuple(one for one in lines if self._only in ("", one.file.id))
            self._renew()

    def _renew(self) -> None:
        empty(self._list)
        for line in self._lines:
            self._list.addWidget(self._row(line))
        tab_in_place(self._area)
        self._none.setVisible(not self._lines)
        self._area.setVisible(bool(self._lines))
        self._doubt.setVisible(bool(self._doubted))
        self.cover.setVisible(self._may_cover and not self._desk.read_only)
        self.copy.setVisible(self._compares and not self._only and not self._desk.read_only)

    def _row(self, line: CoveredLine) -> QWidget:
        language, redaction, look = self._desk.language, line.redaction, self._desk.tools.look
        row = QWidget()
        parts = QVBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(2)
        head = QWidget()
        flow = FlowLayout(head)
        name = self.tr("File {number}, made of file {parent}: {count} covered")
        words = name.format(number=line.number, parent=line.of_number, count=len(line.areas))
        flow.addWidget(PlainLabel(words, role="strong"))
        status = capitalised(label(CoverStatus, redaction.status, language))
        flow.addWidget(Chip(status, _KINDS[redaction.status]))
        parts.addWidget(head)
        for said in self._told(line):
            small = PlainLabel(role="small", wrap=True)
            small.show_stored(said)
            parts.addWidget(small)
        deeds = QWidget()
        buttons = FlowLayout(deeds)
        look_at, compare = self.tr("Look at it"), self.tr("Beside the original")
        original = self.tr("Look at the original")
        confirm, doubt = self.tr("Nothing is left: confirm"), self.tr("Something is left…")
        offered: list[tuple[str, str, Callable[[str], None]]] = [("eye", look_at, self.open_wanted.emit)]
        if is_played(line.file.media_type):
            offered.append(("play", original, lambda _copy: self.open_wanted.emit(line.file.parent_id or "")))
        elif self._compares:
            offered.append(("columns-2", compare, self.compare_wanted.emit))
        if redaction.status is CoverStatus.WAITING and not self._desk.read_only:
            offered += [("check", confirm, self.confirm), ("undo-2", doubt, self._ask_why)]
        for icon, text, call in offered:
            button = ActionButton(look, icon=icon, kind="plain")
            button.say(text)
            button.setAccessibleName(f"{text}: {words}")
            button.clicked.connect(partial(call, line.file.id))
            buttons.addWidget(button)
        parts.addWidget(deeds)
        return row

    def _told(self, line: CoveredLine) -> list[str]:
        language, redaction = self._desk.language, line.redaction
        why = ", ".join(label(CoverWhy, one, language) for one in redaction.reasons)
        made = self.tr("Why: {why}. By: {who}.").format(why=why, who=actor_words(redaction.made_by, language))
        if redaction.reviewed_by:
            second = actor_words(redaction.reviewed_by, language)
            made += " " + self.tr("Second look: {who}.").format(who=second)
            if redaction.reviewed_by == redaction.made_by and redaction.status is CoverStatus.CONFIRMED:
                made += " " + self.tr("The same one, who works alone.")
        checked = self.tr("Looked through by another process: nothing of what was covered was found in it.")
        return [made, *([redaction.note] if redaction.note else []), *self._when(line), checked]

    def _when(self, line: CoveredLine) -> list[str]:
        """Where in a film or recording the second reader has to look."""
        language = self._desk.language
        if not is_played(line.file.media_type):
            return []
        whole, end = self.tr("from beginning to end"), self.tr("the end")
        shown = [
            f"{times_words(one.where, whole=whole, end=end)} ({label(CoverHow, one.how, language)})"
            for one in line.areas[:_MOST_PLACES]
        ]
        more = len(line.areas) - len(shown)
        words = "; ".join([*shown, *([self.tr("and {count} more").format(count=more)] if more > 0 else [])])
        return [self.tr("In the times of the original: {places}.").format(places=words)]

    def _read_by_other(self) -> None:
        self._message.clear()
        first = self._area.findChild(ActionButton)
        if first is not None:
            first.setFocus()
        self.changed.emit()

    def confirm(self, file_id: str) -> None:
        """Say that nothing is left in that file; where whoever covered it says so, ask who reads now."""
        item_id = self._item_id
        self._message.clear()
        self._keeping.tell(lambda _progress, _token: self._presenter.confirm(item_id, file_id))

    def _ask_why(self, file_id: str) -> None:
        self._doubted = file_id
        self._reason_field.set_error("")
        self._doubt.show()
        self.reason.setFocus()

    def _send_back(self) -> None:
        item_id, file_id, reason = self._item_id, self._doubted, self.reason.text()
        if not reason.strip():
            self._reason_field.set_error(self.tr("Say what can still be seen, without names."))
            self.reason.setFocus()
            return
        self._keeping.tell(lambda _progress, _token: self._presenter.send_back(item_id, file_id, reason))

    def _kept(self, _nothing: object) -> None:
        self.other.hide()
        self._doubted = ""
        self.reason.clear()
        self.show_item(self._item_id, may_cover=self._may_cover, only=self._only)
        self.changed.emit()

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")
        if isinstance(error, SameReader):
            self.other.ask()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Copies with covered places"))
        self._none.say(self.tr("There is none yet. The original is never changed by covering."))
        self._reason_field.say(self.tr("What can still be seen?"))
        self.send.say(self.tr("Send it back"))
        self.cover.say(self.tr("Cover places… (Ctrl+R)"))
        self.copy.say(self.tr("Safe copy for outside…"))
        self._renew()
