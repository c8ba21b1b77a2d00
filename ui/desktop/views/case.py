"""The page of one case: its head, and tabs for what belongs to it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind, CaseStatus
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.views.case_tabs import CASE_TABS
from ui.desktop.views.cases_glance import STATUS_KINDS
from ui.desktop.views.protection_bar import ProtectionBar
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.folding_tabs import FoldingTabs
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.case import CasePresenter, CaseSheet
from ui.presenters.case_place import CasePlace

if TYPE_CHECKING:
    from ui.desktop.views.case_events import CaseEvents
    from ui.desktop.views.case_evidence import CaseEvidence
    from ui.desktop.views.case_history import CaseHistory
    from ui.desktop.views.case_overview import CaseOverview
    from ui.desktop.views.case_people import CasePeopleTab
    from ui.desktop.views.case_records import CaseRecords
    from ui.desktop.views.case_testimonies import CaseTestimonies


class CasePage(Page):
    """Esc goes back to the list; Ctrl+Tab moves through the tabs, Ctrl+N adds to the tab that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cases = CasePresenter(desk.vault)
        self._case_id = ""
        self._sheet: CaseSheet | None = None
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code = PlainLabel(role="mono")
        self._dossier = ActionButton(look, icon="book-open", kind="primary")
        self._dossier.clicked.connect(lambda: self.wanted.emit("export", self._case_id))
        self._title = ElidedLabel("heading")
        self._kind, self._status = Chip(), Chip()
        self._trouble = Banner(look)
        self.protection = ProtectionBar(desk)
        self.protection.changed.connect(self._read)
        self._strip = FoldingTabs(look, len(CASE_TABS))
        self.tabs = self._strip.bar
        self._parts: dict[str, CaseTab] = {}
        self._stack = QStackedWidget()
        self.tabs.currentChanged.connect(self._show_tab)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self._bind_keys()
        self._retranslate()

    def part(self, key: str) -> CaseTab:
        """The part with that key of ``CASE_TABS``. It is built when it is first shown: all would keep one waiting."""
        if key not in self._parts:
            entry = next(one for one in CASE_TABS if one.key == key)
            module = importlib.import_module(f"ui.desktop.views.{entry.module}")
            made: CaseTab = getattr(module, entry.name)(self._desk)
            self._parts[key] = made
            self._stack.addWidget(made)
            made.wanted.connect(self.wanted)
            made.part_wanted.connect(self.show_part)
            made.changed.connect(self._read)
            if self._sheet is not None:
                made.show_sheet(self._sheet)
        return self._parts[key]

    def show_part(self, key: str) -> None:
        """Bring the part with that key to the front."""
        self.tabs.setCurrentIndex([one.key for one in CASE_TABS].index(key))

    @property
    def overview(self) -> CaseOverview:
        """What the case is about, and what is due."""
        return cast("CaseOverview", self.part("overview"))

    @property
    def events(self) -> CaseEvents:
        """The chronology."""
        return cast("CaseEvents", self.part("events"))

    @property
    def people(self) -> CasePeopleTab:
        """Who is what."""
        return cast("CasePeopleTab", self.part("people"))

    @property
    def testimonies(self) -> CaseTestimonies:
        """The testimonies."""
        return cast("CaseTestimonies", self.part("testimonies"))

    @property
    def evidence(self) -> CaseEvidence:
        """The evidence."""
        return cast("CaseEvidence", self.part("evidence"))

    @property
    def records(self) -> CaseRecords:
        """What was done to whom, and what followed."""
        return cast("CaseRecords", self.part("records"))

    @property
    def history(self) -> CaseHistory:
        """What was done."""
        return cast("CaseHistory", self.part("history"))

    def entered(self, target: object) -> None:
        """``target`` is the id of the case to show, or a ``CasePlace``; None shows the one that was shown before."""
        place = CasePlace(target) if isinstance(target, str) else target
        if isinstance(place, CasePlace) and place.case_id != self._case_id:
            self._case_id = place.case_id
            self._sheet = None
            for label_ in (self._code, self._title, self._kind, self._status):
                label_.say("")
            self._trouble.clear()
            self.protection.show_record("", "")
            for part in self._parts.values():
                part.leave()
            self.tabs.setCurrentIndex(0)
        if isinstance(place, CasePlace) and place.part:
            self.show_part(place.part)
        self._read()
        self._show_tab(self.tabs.currentIndex())
        self.tabs.setFocus()

    def focus_search(self) -> bool:
        return self._current().focus_search()

    def last_words(self) -> Work | None:
        works = [work for part in self._parts.values() for work in part.last_words()]
        works += self.protection.last_words()
        if not works:
            return None

        def keep(progress: Progress, token: CancelToken) -> None:
            for work in works:
                work(progress, token)

        return keep

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._code)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(self._kind)
        flow.addWidget(self._status)
        head.addSpacing(4)
        head.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._dossier)
        top = QVBoxLayout()
        top.setContentsMargins(28, 8, 24, 0)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._title)
        top.addWidget(self._trouble)
        top.addWidget(self.protection)
        top.addWidget(self._strip)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("line", "true")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(line)
        lines.addWidget(self._stack, 1)

    def _bind_keys(self) -> None:
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._begin_new)
        QShortcut(QKeySequence("Ctrl+Tab"), self).activated.connect(lambda: self._turn(1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self).activated.connect(lambda: self._turn(-1))

    def _turn(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _begin_new(self) -> None:
        if not self._desk.read_only:
            self._current().begin_new()

    def _current(self) -> CaseTab:
        return self.part(CASE_TABS[self.tabs.currentIndex()].key)

    def _show_tab(self, _number: int) -> None:
        part = self._current()
        self._stack.setCurrentWidget(part)
        if self._case_id:
            part.show_case(self._case_id)

    def _read(self) -> None:
        case_id = self._case_id
        if case_id:
            self._reading.ask(lambda _progress, _token: self._cases.sheet(case_id))

    def _show(self, sheet: CaseSheet) -> None:
        if sheet.case.id != self._case_id:
            return
        self._sheet = sheet
        self._code.show_stored(sheet.case.code)
        self._title.show_stored(sheet.case.title)
        self.protection.show_record(CaseFile.entity, sheet.case.id)
        for part in self._parts.values():
            part.show_sheet(sheet)
        self._retranslate()

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to all cases (Esc)"))
        self._dossier.say(self.tr("Make dossier"))
        self.tabs.setAccessibleName(self.tr("Parts of the case"))
        numbers = self._sheet.numbers if self._sheet else {}
        named = [(entry.words, numbers.get(entry.key, 0)) for entry in CASE_TABS]
        self._strip.say(
            [f"{words} ({self.locale().toString(count)})" if count else words for words, count in named],
            self.tr("More"),
        )
        if self._sheet is not None:
            case, language = self._sheet.case, self._desk.language
            self._kind.say(capitalised(label(CaseKind, str(case.kind), language)))
            self._status.say(capitalised(label(CaseStatus, str(case.status), language)))
            self._status.set_kind(STATUS_KINDS[case.status])

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _go_back(self) -> None:
        self.wanted.emit("cases", self._case_id or None)
