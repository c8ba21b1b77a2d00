"""The third tab of a person: what was asked, every answer, taking it back, and what was before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.testimony import Consent
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import ConsentFor, ConsentHow, Language
from archive.vocabulary.work import Explained
from crypto.errors import CodedError
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.consent_answers import ConsentAnswersEditor
from ui.desktop.views.consent_begin import ConsentBeginEditor
from ui.desktop.views.consent_history import HistoryCard
from ui.desktop.views.consent_left import LeftCard
from ui.desktop.views.consent_withdrawal import ConsentWithdrawalEditor
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.consent import ConsentPresenter, ConsentSheet


class ConsentSheetView(QWidget):
    """Reads the sheet whenever it is shown, because "today" goes on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._consents = ConsentPresenter(desk.vault)
        self._person_id = ""
        self._sheet: ConsentSheet | None = None
        look = desk.tools.look
        self._trouble = Banner(look)
        self._ended = Banner(look)
        self._asked, self._answers_card, self._earlier = Card(), Card(), Card()
        self._left, self._left_unasked = LeftCard(desk), LeftCard(desk)
        self._history = HistoryCard(desk)
        self._done = Banner(look)
        self.refuse = ActionButton(look, icon="undo-2")
        self.refuse.clicked.connect(self._begin_taking_back)
        self._facts, self._before = FactsGrid(), FactsGrid()
        self.again = ActionButton(look, icon="plus")
        self.again.clicked.connect(self._begin)
        self.take_back = ActionButton(look, icon="undo-2", kind="danger")
        self.take_back.clicked.connect(self._begin_taking_back)
        self.answers = ConsentAnswersEditor(desk)
        self.answers.saved.connect(self._changed)
        self._none = EmptyState(look, "shield")
        self._none.wanted.connect(self._begin)
        self._blank = QWidget()
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    @cached_property
    def begin(self) -> ConsentBeginEditor:
        """The form for a new consent, built when it is first wanted."""
        editor = ConsentBeginEditor(self._desk)
        self._adopt(editor, self._begin_area)
        return editor

    @cached_property
    def withdrawal(self) -> ConsentWithdrawalEditor:
        """The form for taking back, built when it is first wanted."""
        editor = ConsentWithdrawalEditor(self._desk)
        self._adopt(editor, self._end_area)
        editor.saved.connect(self._say_tasks)
        return editor

    def show_person(self, person_id: str) -> None:
        """Read and show the sheet of that person."""
        if person_id != self._person_id:
            self.leave()
            self._person_id = person_id
        self._reading.ask(lambda _progress, _token: self._consents.sheet(person_id))

    def leave(self) -> None:
        """Another person is shown next."""
        self._reading.forget()
        for editor in self._editors():
            editor.go_away()
        self._person_id, self._sheet = "", None
        for card in (self._left, self._left_unasked):
            card.show_left(())
        self._history.show_history(())
        self._trouble.clear()
        self._done.clear()
        self._stack.setCurrentWidget(self._blank)

    def last_words(self) -> list[Work]:
        """Words typed and not yet kept."""
        works = [editor.keeper.last_words() for editor in self._editors()]
        return [work for work in works if work is not None]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _adopt(self, editor: Editor, area: ScrollColumn) -> None:
        editor.saved.connect(self._changed)
        editor.closed.connect(self._show_standing)
        area.body.addWidget(editor)
        area.body.addStretch()

    def _editors(self) -> list[Editor]:
        built = [self.__dict__.get(name) for name in ("begin", "withdrawal")]
        return [self.answers, *(editor for editor in built if isinstance(editor, Editor))]

    def _arrange(self) -> None:
        self._sheet_area = ScrollColumn()
        self._asked.body.addWidget(self._facts)
        self._answers_card.body.addWidget(self.answers)
        self._earlier.body.addWidget(self._before)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again)
        buttons.addWidget(self.take_back)
        buttons.addStretch()
        body = self._sheet_area.body
        body.addWidget(self._ended)
        body.addWidget(self._asked)
        body.addLayout(buttons)
        body.addWidget(self._answers_card)
        body.addWidget(self._left)
        body.addWidget(self._history)
        body.addWidget(self._earlier)
        body.addStretch()
        # Somebody who was never asked can have left all the same: named in a text that was let pass.
        self._none_area = ScrollColumn()
        self._none_area.body.addWidget(self._left_unasked)
        self._none_area.body.addWidget(self.refuse, 0, Qt.AlignmentFlag.AlignLeading)
        self._none_area.body.addWidget(self._none, 1)
        self._begin_area, self._end_area = ScrollColumn(), ScrollColumn()
        self._stack = QStackedWidget()
        for part in (self._blank, self._none_area, self._sheet_area, self._begin_area, self._end_area):
            self._stack.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._trouble)
        lines.addWidget(self._done)
        lines.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        self._asked.set_title(self.tr("The person was asked"))
        self._answers_card.set_title(self.tr("Answers"))
        self._earlier.set_title(self.tr("Asked before"))
        self.again.say(self.tr("Asked again"))
        self.take_back.say(self.tr("Consent was taken back"))
        self.refuse.say(self.tr("The person wants nothing to leave"))
        self._none.say(
            self.tr("This person has not been asked yet"),
            self.tr("Without an answer nothing of this person leaves the vault, unless somebody lets a text pass."),
            "" if self._desk.read_only else self.tr("Record what was asked"),
        )
        if self._sheet is not None and self._sheet.consent is not None:
            self._say(self._sheet.consent)

    def _show(self, sheet: ConsentSheet) -> None:
        if sheet.person_id != self._person_id:
            return
        self._sheet = sheet
        self._trouble.clear()
        for card in (self._left, self._left_unasked):
            card.show_left(sheet.left)
        self._history.show_history(sheet.history)
        self.refuse.setVisible(bool(sheet.left) and not self._desk.read_only)
        if sheet.consent is not None:
            self._say(sheet.consent)
            self.answers.show_sheet(sheet)
        if self._stack.currentWidget() not in (self._begin_area, self._end_area):
            self._show_standing()

    def _say(self, consent: Consent) -> None:
        language = self._desk.language
        facts = [
            Fact(self.tr("When"), said_words(consent.given)),
            Fact(self.tr("How"), capitalised(label(ConsentHow, str(consent.how), language))),
            Fact(self.tr("For whom"), capitalised(label(ConsentFor, str(consent.given_for), language))),
            Fact(self.tr("Who answered"), self._sheet.given_by if self._sheet else ""),
            Fact(self.tr("By what right"), consent.authority),
            Fact(self.tr("Why it is in the child's interest"), consent.best_interest),
            Fact(self.tr("Explained"), self._explained(consent)),
            Fact(self.tr("Evidence of the consent"), self._sheet.evidence if self._sheet else ""),
            Fact(self.tr("Language"), capitalised(label(Language, str(consent.language), language))),
            Fact(self.tr("Valid from"), day_words(consent.valid_from)),
            Fact(self.tr("Ask again on"), day_words(consent.review_on)),
            Fact(self.tr("Understood"), consent.understanding),
        ]
        self._facts.show_facts([fact for fact in facts if fact.value])
        ended = consent.ended_on
        self.take_back.setEnabled(not self._desk.read_only and ended is None)
        self.again.setEnabled(not self._desk.read_only)
        if ended is None:
            self._ended.clear()
        else:
            words = self.tr("Taken back on {day}. Nothing of this person leaves the vault on this consent.")
            self._ended.tell(words.format(day=day_words(ended)), "bad")
        earlier = self._sheet.earlier if self._sheet is not None else ()
        self._earlier.setVisible(bool(earlier))
        self._before.show_facts(
            [Fact(said_words(one.given), capitalised(label(ConsentHow, str(one.how), language))) for one in earlier]
        )

    def _explained(self, consent: Consent) -> str:
        """What was explained, and what was not: that is seen too."""
        if not consent.explained:
            return ""
        language = self._desk.language
        told = ", ".join(label(Explained, str(one), language) for one in consent.explained)
        missing = ", ".join(label(Explained, str(one), language) for one in Explained if one not in consent.explained)
        unsaid = self.tr("Not explained: {points}").format(points=missing) if missing else ""
        return "\n".join(filter(None, (capitalised(told), unsaid)))

    def _say_tasks(self, codes: Sequence[str]) -> None:
        words = self.tr("It counts from now on. What is left to do: {codes}.")
        self._done.tell(words.format(codes=", ".join(codes)), "ok")

    def _show_standing(self) -> None:
        if self._sheet is None:
            self._stack.setCurrentWidget(self._blank)
        else:
            self._stack.setCurrentWidget(self._none_area if self._sheet.consent is None else self._sheet_area)

    def _begin(self) -> None:
        if not self._desk.read_only and self._person_id:
            self._stack.setCurrentWidget(self._begin_area)
            self.begin.start(self._person_id, is_minor=self._sheet is not None and self._sheet.is_minor)

    def _begin_taking_back(self) -> None:
        if not self._desk.read_only and self._sheet is not None:
            self._done.clear()
            self._stack.setCurrentWidget(self._end_area)
            self.withdrawal.start(self._person_id, self._sheet.left)

    def _changed(self, _value: object) -> None:
        self._stack.setCurrentWidget(self._sheet_area if self._sheet and self._sheet.consent else self._blank)
        self.show_person(self._person_id)

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")


def day_words(day: dt.date | None) -> str:
    """A day in the order of the person's language; empty without one."""
    return "" if day is None else QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
