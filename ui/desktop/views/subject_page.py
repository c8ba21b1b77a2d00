"""The ground of the pages of an event, a group, an organisation and a place: facts, lists in two columns, one form.

None of them merges anything: two records of the same thing are tied to one another where their kind has ties.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from archive.model.catalogue import entity_field
from archive.model.fields import Record
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.record_facts import RecordFacts, quantity_words
from ui.desktop.views.record_look import kind_words
from ui.desktop.views.record_rows import RecordRows
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_lines import RecordLine
from ui.presenters.record_place import RecordPlace
from ui.presenters.subject_sheet import SubjectLine, SubjectSheet


@dataclass(frozen=True)
class Section:
    """One list of the page: its key in the sheet, and the kind and field of what can be added to it."""

    key: str
    adds: type[Record] | None = None
    field: str = ""
    named: bool = False
    """Whether each line says of which kind it is."""


class SubjectPage(Page):
    """Esc goes back to where one came from. Enter in a list opens what it names, Ctrl+E changes the record."""

    def __init__(self, desk: Desk, kind: type[Record], left: tuple[Section, ...], right: tuple[Section, ...]) -> None:
        super().__init__()
        self.desk, self.kind = desk, kind
        self.record_id = ""
        self.sheet: SubjectSheet | None = None
        self._trail: list[str] = []
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self.go_back)
        self._code, self._kind_chip = PlainLabel(role="mono"), Chip()
        self._title = ElidedLabel("heading")
        self.all_facts = ActionButton(look, icon="layout-list")
        self.all_facts.clicked.connect(self._show_all)
        self._trouble = Banner(look)
        self.facts = RecordFacts(desk)
        self._facts_card = Card()
        self._facts_card.body.addWidget(self.facts)
        self.sections: dict[str, RecordRows] = {}
        self._made: dict[str, Section] = {}
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self.left.addWidget(self._facts_card)
        for column, sections in ((self.left, left), (self.right, right)):
            column.setSpacing(16)
            for section in sections:
                column.addWidget(self._section(section))
        self.removal = Removal(desk, kind.entity)
        self.removal.removed.connect(lambda _id: self.go_back())
        self.reading = LatestJob(desk.tools.runner, self)
        self.reading.answered.connect(self._show)
        self.reading.failed.connect(self._tell)
        self.arrange()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._edit)
        self._retranslate()

    # -- for subclasses

    def arrange(self) -> None:
        """Put further parts into ``left`` and ``right``."""

    def read(self, record_id: str, progress: Progress, token: CancelToken) -> SubjectSheet:
        """The sheet, read on the vault's lane."""
        raise NotImplementedError

    def show_sheet(self, sheet: SubjectSheet) -> None:
        """A sheet arrived; for what a subclass shows beside the lists."""

    def forget(self) -> None:
        """Another record is shown next."""

    def titles(self) -> Mapping[str, str]:
        """The heading of each list, and ``:add`` behind its key for the button that adds to it."""
        raise NotImplementedError

    def ties(self) -> Mapping[str, str]:
        """Words for the codes of ties. One without is a word itself."""
        return {}

    def preset(self, section: Section, record: Record) -> dict[str, Any]:
        """What is known of a record that is added to a list."""
        spec = section.adds.spec(section.field) if section.adds is not None else None
        values: dict[str, Any] = {section.field: record.id}
        if spec is not None and spec.refers == "*":
            values[entity_field(spec)] = record.entity
        return values

    # -- where we are

    def entered(self, target: object) -> None:
        """``target`` is the id of a record, or its place; None shows the one that was shown before."""
        record_id = target.record_id if isinstance(target, RecordPlace) else target
        if isinstance(record_id, str) and record_id:
            self._trail.clear()
            self._go(record_id)
        else:
            self.ask()
        self.all_facts.setFocus()

    def ask(self) -> None:
        """Read what is shown anew."""
        record_id = self.record_id
        if record_id:
            self.reading.ask(lambda progress, token: self.read(record_id, progress, token))

    def go_back(self) -> None:
        """To the record of this kind that led here, or to the page before."""
        if self._trail:
            self._go(self._trail.pop(), onward=False)
        else:
            self.back_wanted.emit()

    def open(self, entity: str, record_id: str) -> None:
        """Show another record; one of this kind on this page."""
        if entity == self.kind.entity:
            self._go(record_id)
        elif entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[entity], record_id)
        else:
            self.wanted.emit("record", RecordPlace(entity, record_id, back=self._here()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.ask()

    def _go(self, record_id: str, *, onward: bool = True) -> None:
        if onward and self.record_id and self.sheet is not None and record_id != self.record_id and self.isVisible():
            self._trail.append(self.record_id)
        if record_id != self.record_id:
            self.forget()
        self.record_id, self.sheet = record_id, None
        self._trouble.clear()
        for label in (self._code, self._title):
            label.say("")
        self.facts.show_facts(None, ())
        for rows in self.sections.values():
            rows.show_lines(())
        self.removal.show_record("", "")
        self.ask()

    def _here(self) -> tuple[str, object]:
        return OWN_PAGE[self.kind.entity], self.record_id

    def _show(self, sheet: SubjectSheet) -> None:
        if sheet.record.id != self.record_id:
            return
        fresh = self.sheet is None
        self.sheet = sheet
        self._code.show_stored(sheet.line.code)
        self._title.show_stored(sheet.line.title)
        self.facts.show_facts(self.kind, sheet.facts)
        self.removal.show_record(sheet.record.id, sheet.line.code)
        ties = self.ties()
        for key, rows in self.sections.items():
            lines = [self._line(one, ties) for one in sheet.lists.get(key, ())]
            rows.show_lines(lines, named=self._made[key].named)
            rows.list.setVisible(bool(lines))
            rows.setVisible(bool(lines) or rows.add.isVisibleTo(rows))
        self.show_sheet(sheet)
        if fresh:
            self._column.verticalScrollBar().setValue(0)

    def _line(self, one: SubjectLine, ties: Mapping[str, str]) -> RecordLine:
        line, language = one.line, self.desk.language
        if one.size is not None:
            size = quantity_words(one.size, language)
            known = self.tr("known by code: {number}").format(number=one.known) if one.known else ""
            title = " · ".join(part for part in (line.title, size) if part)
            return dataclasses.replace(line, title=title, status=known)
        if one.tie:
            return dataclasses.replace(line, status=capitalised(ties.get(one.tie, one.tie)))
        return line

    def _edit(self) -> None:
        if self.record_id and not self.desk.read_only:
            self._show_all()

    def _show_all(self) -> None:
        if self.record_id:
            self.wanted.emit("record", RecordPlace(self.kind.entity, self.record_id, back=self._here()))

    def _add(self, key: str) -> None:
        section = self._made[key]
        if self.sheet is not None and section.adds is not None and not self.desk.read_only:
            preset = self.preset(section, self.sheet.record)
            self.wanted.emit("record", RecordPlace(section.adds.entity, preset=preset, back=self._here()))

    def _section(self, section: Section) -> RecordRows:
        rows = RecordRows(self.desk, adds=section.adds is not None)
        rows.opened.connect(self.open)
        rows.add_wanted.connect(lambda: self._add(section.key))
        self.sections[section.key], self._made[section.key] = rows, section
        return rows

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self.desk.tools.error_sentence(error), "bad")

    def _lay_out(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._back, self._code, self._kind_chip):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.all_facts)
        top = QVBoxLayout()
        top.setContentsMargins(28, 8, 24, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._title)
        top.addWidget(self._trouble)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("line", "true")
        for column in (self.left, self.right):
            column.addStretch(1)
        both = QWidget()
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(18)
        columns.addLayout(self.left, 1)
        columns.addLayout(self.right, 1)
        self._column = ScrollColumn()
        self._column.body.addWidget(both)
        self._column.body.addWidget(self.removal)
        self._column.body.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(line)
        lines.addWidget(self._column, 1)

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back (Esc)"))
        self._kind_chip.say(kind_words(self.kind.entity, self.desk.language))
        self.all_facts.say(self.tr("All facts, and change"))
        self.all_facts.setToolTip(self.tr("Everything that can be written down of it (Ctrl+E)"))
        self._facts_card.set_title(self.tr("Facts"))
        titles = {"told": self.tr("Where it comes from"), "cases": self.tr("Cases"), **self.titles()}
        for key, rows in self.sections.items():
            rows.set_title(titles[key])
            rows.add.say(titles.get(f"{key}:add", ""))
