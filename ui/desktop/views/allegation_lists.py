"""Who was ill-treated, who was let in, and how far complaints came: three lists in one place, of a case or of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.liberty import AccessRecord
from archive.questions.access import Access
from archive.questions.track import Tracked, TrackState
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.allegation_words import access_row, treated_row
from ui.desktop.views.complaint_words import track_row
from ui.desktop.views.record_facts import quantity_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.harm_lists import Harmed, HarmLists, Key

HARMED, ACCESS, COMPLAINTS = "harmed", "access", "complaints"
_STATES = tuple(TrackState)


class AllegationLists(QWidget):
    """``subject_opened`` carries kind and id of a person or group, ``record_opened`` of a record."""

    subject_opened = Signal(str, str)
    record_opened = Signal(str, str)
    new_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = HarmLists(desk.vault)
        self._case_id = ""
        self._shown = HARMED
        self._harmed: Harmed | None = None
        self._accesses: Mapping[str, Access] = {}
        self._tracked: Mapping[str, Tracked] = {}
        look = desk.tools.look
        self.pills = PillRow()
        self.pills.chosen.connect(lambda _key: self.read())
        self.state = Choice(look)
        self.state.chosen.connect(lambda _key: self.read())
        self.add = ActionButton(look, icon="plus")
        self.add.setEnabled(not desk.read_only)
        self.add.clicked.connect(self.new_wanted)
        self._words = PlainLabel(role="hint", wrap=True)
        self.trouble = Banner(look)
        self.list = CardList(look)
        self.model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self.model)
        self.list.opened.connect(lambda one: self._open(str(one)))
        self.empty = EmptyState(look, "shield")
        self.empty.wanted.connect(self.new_wanted)
        self._stack = QStackedWidget()
        for part in (self.list, self.empty):
            self._stack.addWidget(part)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        """Show the lists of that case; of the whole vault without one."""
        self._case_id = case_id
        self.read()

    def read(self) -> None:
        """Read the list that is chosen."""
        case_id, key, state = self._case_id, self.pills.key(), self.state.key()
        self.state.setVisible(key == COMPLAINTS)
        lists = self._lists
        self._reading.ask(
            lambda _progress, _token: (
                case_id,
                key,
                lists.harmed(case_id)
                if key == HARMED
                else lists.access(case_id)
                if key == ACCESS
                else lists.complaints(case_id, TrackState(state) if state else None),
            )
        )

    def leave(self) -> None:
        """Another case is shown next."""
        self._reading.forget()
        self._harmed, self._accesses, self._tracked = None, {}, {}
        self.model.show([])

    def begin(self) -> None:
        """Put the keyboard where it is of use."""
        (self.list if self._stack.currentWidget() is self.list else self.pills).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._name_all()
            self.model.refresh(self._ids())

    def retranslate(self) -> None:
        """Set all words again."""
        self.pills.setAccessibleName(self.tr("What is listed"))
        self.pills.offer(
            [
                (HARMED, self.tr("Ill-treatment")),
                (ACCESS, self.tr("Who was let in")),
                (COMPLAINTS, self.tr("Complaints")),
            ]
        )
        self.state.setAccessibleName(self.tr("How far it came"))
        words = {
            TrackState.WAITING: self.tr("Waits for an answer"),
            TrackState.TO_BE_FILED: self.tr("To be filed"),
            TrackState.ANSWERED: self.tr("Answered"),
            TrackState.NOT_FILED: self.tr("Not filed"),
            TrackState.NOT_STATED: self.tr("Not stated"),
        }
        self.state.offer([("", self.tr("All of them")), *((str(one), words[one]) for one in _STATES)])
        self.add.say(self.tr("New allegation"))
        self.add.setToolTip(self.tr("Write down what was done to somebody (Ctrl+N)"))

    def _show(self, found: tuple[str, str, object]) -> None:
        case_id, key, value = found
        if case_id != self._case_id or key != self.pills.key():
            return
        self.trouble.clear()
        self._shown = key
        if isinstance(value, Harmed):
            self._harmed = value
        elif isinstance(value, list) and key == ACCESS:
            self._accesses = {one.record_id: one for one in value}
        elif isinstance(value, list):
            self._tracked = {one.record_id: one for one in value}
        ids = self._ids()
        self.model.show(ids)
        self._stack.setCurrentWidget(self.list if ids else self.empty)
        self._name_all()
        if ids and self.list.current_id() is None:
            self.list.select_id(ids[0])

    def _ids(self) -> list[RowId]:
        if self._shown == HARMED:
            return [] if self._harmed is None else [_row_id(one) for one in self._harmed.subjects]
        return [*(self._accesses if self._shown == ACCESS else self._tracked)]

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        language = self._desk.language
        if self._shown == HARMED:
            subjects = [_subject(str(one)) for one in ids]
            found = self._lists.acts(subjects, self._case_id)
            return {_row_id(one): treated_row(one, acts, language) for one, acts in found.items() if acts}
        if self._shown == ACCESS:
            return {one: access_row(self._accesses[str(one)], language) for one in ids if str(one) in self._accesses}
        return {one: track_row(self._tracked[str(one)], language) for one in ids if str(one) in self._tracked}

    def _open(self, row_id: str) -> None:
        if self._shown == HARMED:
            entity, subject_id = _subject(row_id)
            if subject_id:
                self.subject_opened.emit(entity, subject_id)
        elif self._shown == ACCESS:
            self.record_opened.emit(AccessRecord.entity, row_id)
        elif row_id in self._tracked:
            self.record_opened.emit(self._tracked[row_id].entity, row_id)

    def _name_all(self) -> None:
        new = "" if self._desk.read_only else self.tr("New allegation")
        named = {
            HARMED: (
                self.tr("People and groups that say they were ill-treated"),
                self.tr("Nothing of this is written down"),
                self.tr("What was done to somebody is written down in their own words, one violation after another."),
            ),
            ACCESS: (
                self.tr("Requests to see somebody held"),
                self.tr("No request is written down"),
                self.tr("Family, lawyer, doctor: who asked, whether it was allowed, and what was seen."),
            ),
            COMPLAINTS: (
                self.tr("Complaints and submissions"),
                self.tr("No complaint is written down"),
                self.tr("That there is none does not mean that nothing happened."),
            ),
        }
        name, title, words = named[self._shown]
        self.list.setAccessibleName(name)
        self.empty.say(title, words, new)
        self._words.say(self._counted())
        self._words.setVisible(bool(self._words.text()))

    def _counted(self) -> str:
        if self._shown == COMPLAINTS:
            return self.tr("What is due next comes first, then what waits longest.") if self._tracked else ""
        if self._shown != HARMED or self._harmed is None or not self._harmed.subjects:
            return ""
        counted, language = self._harmed.counted, self._desk.language
        people = self.tr("People: {number}").format(number=self.locale().toString(counted.people))
        if not counted.groups:
            return people
        exact = [self.locale().toString(counted.in_groups.number)] if counted.in_groups.number else []
        sizes = [*exact, *(quantity_words(one, language) for one in counted.in_groups.beside[:5])]
        more = " …" if len(counted.in_groups.beside) > 5 else ""
        groups = self.tr("groups: {number}, with this many people as it was said: {sizes}").format(
            number=self.locale().toString(counted.groups), sizes=" + ".join(size for size in sizes if size) + more
        )
        return self.tr("{people}; {groups}. They are not added: somebody may be in both.").format(
            people=people, groups=groups
        )

    def _tell(self, error: CodedError) -> None:
        self.trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(10)
        tools.addWidget(self.pills, 1)
        tools.addWidget(self.state)
        tools.addWidget(self.add)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 16, 0)
        top.setSpacing(8)
        top.addLayout(tools)
        top.addWidget(self._words)
        top.addWidget(self.trouble)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 12, 8, 8)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)


def _row_id(subject: Key) -> str:
    return f"{subject[0]}:{subject[1]}"


def _subject(row_id: str) -> Key:
    entity, _, subject_id = row_id.partition(":")
    return entity, subject_id


