"""The page of one case: its head, and tabs for what belongs to it."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from archive.vocabulary.casework import CaseKind, CaseStatus
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.case_events import CaseEvents
from ui.desktop.views.case_evidence import CaseEvidence
from ui.desktop.views.case_history import CaseHistory
from ui.desktop.views.case_overview import CaseOverview
from ui.desktop.views.case_people import CasePeopleTab
from ui.desktop.views.case_records import CaseRecords
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.views.case_testimonies import CaseTestimonies
from ui.desktop.views.cases_glance import STATUS_KINDS
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.case import CasePresenter, CaseSheet
from ui.presenters.cases import CaseCounts

Tab = TypeVar("Tab", bound=CaseTab)

_TABS = ("overview", "events", "people", "testimonies", "evidence", "records", "history")


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
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        for _number in range(len(_TABS)):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._show_tab)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self._bind_keys()
        self._retranslate()

    # Each tab is built when it is first shown: all together would keep the window waiting.

    @cached_property
    def overview(self) -> CaseOverview:
        """The first tab."""
        return self._adopt(CaseOverview(self._desk))

    @cached_property
    def events(self) -> CaseEvents:
        """The chronology."""
        return self._adopt(CaseEvents(self._desk))

    @cached_property
    def people(self) -> CasePeopleTab:
        """Who is what."""
        return self._adopt(CasePeopleTab(self._desk))

    @cached_property
    def testimonies(self) -> CaseTestimonies:
        """The testimonies."""
        return self._adopt(CaseTestimonies(self._desk))

    @cached_property
    def evidence(self) -> CaseEvidence:
        """The evidence."""
        return self._adopt(CaseEvidence(self._desk))

    @cached_property
    def records(self) -> CaseRecords:
        """What was done to whom, and what followed."""
        return self._adopt(CaseRecords(self._desk))

    @cached_property
    def history(self) -> CaseHistory:
        """What was done."""
        return self._adopt(CaseHistory(self._desk))

    def entered(self, target: object) -> None:
        """``target`` is the id of the case to show; None shows the one that was shown before."""
        if isinstance(target, str) and target != self._case_id:
            self._case_id = target
            self._sheet = None
            for label_ in (self._code, self._title, self._kind, self._status):
                label_.say("")
            self._trouble.clear()
            for part in self._built():
                part.leave()
            self.tabs.setCurrentIndex(0)
        self._read()
        self._show_tab(self.tabs.currentIndex())
        self.tabs.setFocus()

    def focus_search(self) -> bool:
        return self._part().focus_search()

    def last_words(self) -> Work | None:
        works = [work for part in self._built() for work in part.last_words()]
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
        top.addWidget(self.tabs)
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
            self._part().begin_new()

    def _adopt(self, part: Tab) -> Tab:
        self._stack.addWidget(part)
        part.wanted.connect(self.wanted)
        part.changed.connect(self._read)
        return part

    def _built(self) -> list[CaseTab]:
        return [part for name in _TABS if isinstance(part := self.__dict__.get(name), CaseTab)]

    def _part(self) -> CaseTab:
        part: CaseTab = getattr(self, _TABS[self.tabs.currentIndex()])
        return part

    def _show_tab(self, _number: int) -> None:
        part = self._part()
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
        self.overview.show_sheet(sheet)
        self._retranslate()

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to all cases (Esc)"))
        self._dossier.say(self.tr("Make dossier"))
        self.tabs.setAccessibleName(self.tr("Parts of the case"))
        counts = self._sheet.counts if self._sheet else CaseCounts()
        named = (
            (self.tr("Overview"), 0),
            (self.tr("Events"), counts.events),
            (self.tr("People"), counts.people),
            (self.tr("Testimonies"), counts.testimonies),
            (self.tr("Evidence"), counts.evidence),
            (self.tr("Records"), self._sheet.records if self._sheet else 0),
            (self.tr("History"), 0),
        )
        for number, (words, count) in enumerate(named):
            shown = f"{words} ({self.locale().toString(count)})" if count else words
            self.tabs.setTabText(number, shown)
        if self._sheet is not None:
            case, language = self._sheet.case, self._desk.language
            self._kind.say(capitalised(label(CaseKind, str(case.kind), language)))
            self._status.say(capitalised(label(CaseStatus, str(case.status), language)))
            self._status.set_kind(STATUS_KINDS[case.status])

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _go_back(self) -> None:
        self.wanted.emit("cases", self._case_id or None)
