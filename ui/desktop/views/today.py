"""The page after unlocking: what is due, across all cases, by code. Read behind the page that stands already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from archive.model.liberty import DetentionChange
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.views.today_deal import Deed
from ui.desktop.views.today_first_steps import FirstSteps
from ui.desktop.views.today_glance import TodayGlance
from ui.desktop.views.today_words import TodayWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.actors import actor_words
from ui.presenters.today import Asked, TodayLine, TodayPresenter, TodayView, What, When, place_of


class TodayPage(Page):
    """Enter opens the record of a line. Ctrl+D deals with it, Ctrl+P puts it off, Ctrl+F searches."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today = TodayPresenter(desk.vault)
        self._words = TodayWords(self)
        self._view: TodayView | None = None
        self._lines: dict[str, TodayLine] = {}
        self._ids: list[str] = []
        self._row = 0
        self._wanted = ""
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "calendar")
        self.what, self.case = Choice(look), Choice(look)
        self.hard = CheckBox(look)
        filters = QWidget()
        beside = QHBoxLayout(filters)
        beside.setContentsMargins(0, 0, 0, 0)
        for choice in (self.what, self.case):
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            beside.addWidget(choice, 1)
        self._worker = PlainLabel(role="hint", wrap=True)
        self.pane.add_above(self._worker)
        self.pane.add_above(self.hard)
        self.pane.add_above(filters)
        self.what.chosen.connect(lambda _key: self._choose())
        self.case.chosen.connect(lambda _key: self._choose())
        self.hard.toggled.connect(lambda _on: self._choose())
        self.pane.pills.chosen.connect(lambda _key: self._choose())
        self.pane.search.asked.connect(lambda _words: self._choose())
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(lambda one: self._open(str(one)))
        self.unread = ActionButton(look, icon="badge-check", kind="plain")
        self.unread.clicked.connect(lambda: self.wanted.emit("review", None))
        self.unread.hide()
        self._unread = 0
        self._counting = LatestJob(runner, self)
        self._counting.answered.connect(self._show_unread)
        self._reading, self._looking = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._looking.answered.connect(self._show_line)
        self._arrange()
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._deal)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(lambda: self.glance.begin(Deed.POSTPONE))
        self._retranslate()

    # It is the page after unlocking: what stands beside the list is built when there is something to show.

    @cached_property
    def glance(self) -> TodayGlance:
        """The line that is current, and the ways to deal with it."""
        glance = TodayGlance(self._desk)
        glance.wanted.connect(self.wanted)
        glance.dealt.connect(self._dealt)
        glance.left.connect(self.pane.list.setFocus)
        self._right.addWidget(glance)
        return glance

    @cached_property
    def steps(self) -> FirstSteps:
        """What a new vault shows."""
        steps = FirstSteps(self._desk)
        steps.wanted.connect(self.wanted)
        self._right.addWidget(steps)
        return steps

    def entered(self, target: object) -> None:
        """``target`` is the id of a case of which alone is wanted what is due, or None."""
        self._wanted = target if isinstance(target, str) else ""
        self.read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def last_words(self) -> Work | None:
        return self.glance.form.keeper.last_words() if "glance" in self.__dict__ else None

    def read(self) -> None:
        """Read what is due anew."""
        self._reading.ask(lambda _progress, _token: self._today.view())
        # A long look at the whole journal, beside which everything else goes on.
        self._counting.ask(lambda _progress, token: self._today.unread(token), "reading")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._blank = QWidget()
        self._right = QStackedWidget()
        self._right.addWidget(self._blank)
        self.pane.add_below(self.unread)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)

    def _show(self, view: TodayView) -> None:
        self._view = view
        self._lines = {line.id: line for line in view.lines}
        self.counted.emit(view.count(When.OVERDUE) + view.count(When.WEEK))
        self._offer()
        self._say_worker()
        self._choose()

    def _say_worker(self) -> None:
        actor = self._view.actor if self._view is not None else ""
        words = self.tr("You work as: {role}. The settings change it.")
        self._worker.say(words.format(role=actor_words(actor, self._desk.language)) if actor else "")
        self._worker.setVisible(bool(actor))

    def _show_unread(self, number: int) -> None:
        self._unread = number
        self._say_unread()

    def _say_unread(self) -> None:
        count = self.locale().toString(self._unread)
        self.unread.say(self.tr("Waiting for a second reading: {count}").format(count=count))
        self.unread.setVisible(self._unread > 0)

    def _choose(self) -> None:
        view = self._view
        if view is None:
            return
        self._row = max(self.pane.list.currentIndex().row(), 0)
        self._ids = [line.id for line in view.chosen(self._asked())]
        self._model.show(self._ids)
        self.pane.header.show_count(len(self._ids))
        self._say_empty(view)
        self.pane.show_list(bool(self._ids))
        self.pane.setVisible(not view.new)
        if view.new:
            self._right.setCurrentWidget(self.steps)
            self.steps.rows["cases"].button.setFocus()
        elif not self._ids:
            self._right.setCurrentWidget(self._blank)
        elif self.pane.list.current_id() is None:
            self.pane.list.select_id(self._ids[min(self._row, len(self._ids) - 1)])
        else:
            self._look_at(self.pane.list.current_id())

    def _asked(self) -> Asked:
        return Asked(
            when=When(self.pane.pills.key() or When.ALL),
            what=What(self.what.key() or What.ALL),
            hard=self.hard.isChecked(),
            case_id=self.case.key(),
            words=self.pane.search.text(),
        )

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        language = self._desk.language
        return {one: self._words.row(self._lines[str(one)], language) for one in ids if str(one) in self._lines}

    def _look_at(self, row_id: RowId | None) -> None:
        line = self._lines.get(str(row_id))
        if line is None:
            return
        if not line.may_be_confirmed:
            self._looking.forget()
            self._show_line((line, []))
            return

        def look(_progress: object, _token: object) -> tuple[TodayLine, list[DetentionChange]]:
            return line, self._today.changes(line)

        self._looking.ask(look)

    def _show_line(self, found: tuple[TodayLine, list[DetentionChange]]) -> None:
        line, changes = found
        if line.id == self.pane.list.current_id():
            self.glance.show_line(line, changes)
            self._right.setCurrentWidget(self.glance)

    def _open(self, line_id: str) -> None:
        line = self._lines.get(line_id)
        if line is not None:
            self.wanted.emit(*place_of(line.due))

    def _deal(self) -> None:
        line = self._lines.get(str(self.pane.list.current_id()))
        if line is not None:
            self.glance.begin(Deed.CONFIRM if line.may_be_confirmed else Deed.SETTLE)

    def _dealt(self, _line_id: str) -> None:
        self.pane.list.setFocus()
        self.read()

    def _offer(self) -> None:
        view = self._view or TodayView(self._desk.vault.clock.now().date())
        pills = []
        for when in When:
            count, words = view.count(when), self._words.when(when)
            numbered = count and when is not When.ALL
            pills.append((str(when), f"{words} ({self.locale().toString(count)})" if numbered else words))
        self.pane.pills.offer(pills)
        self.what.offer([(str(what), self._words.what(what)) for what in What])
        cases = [("", self.tr("All cases"))]
        cases += [(case_id, f"{code}  {title}") for case_id, code, title in view.cases]
        self.case.offer(cases, self._wanted)
        self._wanted = ""
        self.case.setVisible(bool(view.cases))

    def _say_empty(self, view: TodayView) -> None:
        if view.lines:
            self.pane.empty.say(self.tr("Nothing of this kind is due"), self.tr("Other days and kinds have more."))
        else:
            self.pane.empty.say(
                self.tr("Nothing is due"),
                self.tr("No limit, no deadline, no day in court and nobody to ask about is recorded."),
            )

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Today"))
        self.pane.list.setAccessibleName(self.tr("What is due"))
        self.pane.pills.setAccessibleName(self.tr("When"))
        self.what.setAccessibleName(self.tr("What is due"))
        self.case.setAccessibleName(self.tr("Case"))
        self.hard.setText(self.tr("Only what the law or a body sets"))
        self.pane.search.say(self.tr("Search codes and words"), self.tr("Clear the search"))
        self._say_unread()
        self._offer()
        self._say_worker()

    def _tell(self, error: CodedError) -> None:
        self.pane.empty.say(self.tr("What is due could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
