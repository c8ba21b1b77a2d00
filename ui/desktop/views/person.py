"""The page of one person: the code large, the name behind a click, roles, and what was consented to."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from archive.model.people import Person
from archive.vocabulary.casework import ProtectionLevel
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.consent_sheet import ConsentSheetView
from ui.desktop.views.person_about import PersonAbout
from ui.desktop.views.person_liberty import PersonLiberty
from ui.desktop.views.person_names import PersonNamesView
from ui.desktop.views.protection_bar import ProtectionBar
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.show_names import ShowNames
from ui.presenters.person import CONSENT_OF, Lamp, PersonHead, PersonNames, PersonPresenter

_CONSENT = 2
_LIBERTY = 3



class PersonPage(Page):
    """Esc goes back; names are hidden again whenever the page is entered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._people = PersonPresenter(desk.vault)
        self._person_id = ""
        self._head: PersonHead | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code = PlainLabel(role="heading")
        self._name = ElidedLabel("section")
        self._minor, self._care, self._also = Chip(kind="warn"), Chip(), Chip()
        self.lamp = Chip()
        self.show_names = ShowNames(look)
        self.show_names.toggled.connect(self._toggle_names)
        self._trouble = Banner(look)
        self.protection = ProtectionBar(desk)
        self.protection.changed.connect(self._read)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.about = PersonAbout(desk)
        self.names = PersonNamesView(desk)
        self._stack = QStackedWidget()
        for _number in range(4):
            self.tabs.addTab("")
        for part in (self.about, self.names):
            self._stack.addWidget(part)
        self.about.wanted.connect(self.wanted)
        self.about.changed.connect(self._read)
        self.about.removed.connect(self._gone)
        self.about.names_wanted.connect(lambda: self.show_names.setChecked(True))
        self.names.changed.connect(self._read)
        self.names.names_wanted.connect(lambda: self.show_names.setChecked(True))
        self.tabs.currentChanged.connect(self._show_tab)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._naming = LatestJob(runner, self)
        self._naming.answered.connect(self._show_names)
        self._naming.failed.connect(self._tell)
        self._arrange()
        QShortcut(QKeySequence("Ctrl+Tab"), self).activated.connect(lambda: self._turn(1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self).activated.connect(lambda: self._turn(-1))
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._begin_new)
        self._retranslate()

    @cached_property
    def consent(self) -> ConsentSheetView:
        """The third tab, built when it is first shown."""
        view = ConsentSheetView(self._desk)
        self._stack.addWidget(view)
        return view

    @cached_property
    def liberty(self) -> PersonLiberty:
        """The fourth tab, built when it is first shown."""
        view = PersonLiberty(self._desk)
        view.wanted.connect(self.wanted)
        self._stack.addWidget(view)
        return view

    def entered(self, target: object) -> None:
        """``target`` is the id of the person to show, perhaps after ``CONSENT_OF``; None shows the one of before."""
        named = target.removeprefix(CONSENT_OF) if isinstance(target, str) else ""
        if named and named != self._person_id:
            self._person_id = named
            self._head = None
            self._code.say("")
            self._trouble.clear()
            self.about.leave()
            self.names.leave()
            self.protection.show_record("", "")
            if "consent" in self.__dict__:
                self.consent.leave()
            if "liberty" in self.__dict__:
                self.liberty.leave()
            self.tabs.setCurrentIndex(0)
        if named != target and named:
            self.tabs.setCurrentIndex(_CONSENT)
        self.show_names.setChecked(False)
        self._forget_names()
        self._read()
        self._show_tab(self.tabs.currentIndex())
        self.tabs.setFocus()

    def last_words(self) -> Work | None:
        works = self.about.last_words() + self.names.last_words() + self.protection.last_words()
        works += self.consent.last_words() if "consent" in self.__dict__ else []
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
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(self._care)
        flow.addWidget(self._minor)
        flow.addWidget(self._also)
        flow.addWidget(self.lamp)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(self._code)
        head.addWidget(self._name, 1)
        head.addWidget(self.show_names)
        top = QVBoxLayout()
        top.setContentsMargins(28, 8, 24, 0)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(chips)
        top.addWidget(self._trouble)
        top.addWidget(self.protection)
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

    def _turn(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _begin_new(self) -> None:
        if not self._desk.read_only and self.tabs.currentIndex() == 1:
            self.names.begin_new()
        elif self.tabs.currentIndex() == _LIBERTY:
            self.liberty.begin_new()

    def _show_tab(self, number: int) -> None:
        if number < _CONSENT:
            self._stack.setCurrentIndex(number)
            return
        if number == _LIBERTY:
            self._stack.setCurrentWidget(self.liberty)
            self.liberty.show_person(self._person_id)
            return
        self._stack.setCurrentWidget(self.consent)
        if self._person_id:
            self.consent.show_person(self._person_id)

    def _read(self) -> None:
        person_id = self._person_id
        if not person_id:
            return
        self._reading.ask(lambda _progress, _token: self._people.head(person_id))
        if self.show_names.isChecked():
            self._naming.ask(lambda _progress, _token: self._people.names(person_id))

    def _toggle_names(self, on: bool) -> None:
        if on:
            self._read()
        else:
            self._forget_names()

    def _forget_names(self) -> None:
        self._naming.forget()
        self._name.say("")
        self.about.show_names(None)
        self.names.show_names(None)

    def _show(self, head: PersonHead) -> None:
        # Of two records that were merged the one that stays is shown, whichever was asked for.
        self._person_id = head.id
        self._head = head
        self._code.show_stored(head.code)
        self.about.show_head(head)
        self.protection.show_record(Person.entity, head.id)
        self.names.show_head(head)
        self._retranslate()

    def _show_names(self, names: PersonNames) -> None:
        if names.person.id == self._person_id and self.show_names.isChecked():
            self._name.show_stored(names.forms[0].form if names.forms else names.person.label)
            self.about.show_names(names)
            self.names.show_names(names)

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to all people (Esc)"))
        self.tabs.setAccessibleName(self.tr("Parts of this person's page"))
        named = (self.tr("About"), self.tr("Names"), self.tr("Consent"), self.tr("Liberty"))
        for number, words in enumerate(named):
            self.tabs.setTabText(number, words)
        head = self._head
        self._minor.say(self.tr("Minor"))
        self._minor.setVisible(head is not None and head.is_minor)
        self._care.setVisible(head is not None)
        self.lamp.setVisible(head is not None)
        if head is not None:
            words, kind = self._lamp_words(head.lamp)
            self.lamp.say(words)
            self.lamp.set_kind(kind)
        self._also.setVisible(head is not None and bool(head.also))
        if head is not None and head.also:
            self._also.say(self.tr("Also under {codes}").format(codes=", ".join(head.also)))
        if head is not None:
            level = label(ProtectionLevel, str(head.protection), self._desk.language)
            self._care.say(self.tr("Care needed: {level}").format(level=capitalised(level)))
            careful = {ProtectionLevel.HIGH, ProtectionLevel.EXTREME}
            self._care.set_kind("warn" if head.protection in careful else "neutral")

    def _lamp_words(self, lamp: Lamp) -> tuple[str, Kind]:
        kinds: dict[Lamp, tuple[str, Kind]] = {
            Lamp.NEVER_ASKED: (self.tr("Consent: never asked"), "warn"),
            Lamp.TAKEN_BACK: (self.tr("Consent: taken back"), "bad"),
            Lamp.NOTHING: (self.tr("Consent: nothing allowed"), "neutral"),
            Lamp.SOMETHING: (self.tr("Consent: something allowed"), "ok"),
        }
        return kinds[lamp]

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _gone(self) -> None:
        self._person_id = ""
        self._forget_names()
        for part in (self.about, self.names):
            part.leave()
        self.wanted.emit("people", None)

    def _go_back(self) -> None:
        self.wanted.emit("people", self._person_id or None)
