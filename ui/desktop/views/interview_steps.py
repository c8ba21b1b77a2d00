"""The steps of an interview at one look: what each is called and how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, Signal

from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.theme import Kind
from ui.desktop.widgets.card_list import CardList
from ui.presenters.interview_form import State, Step

_ICONS: Mapping[Step, str] = MappingProxyType(
    {
        Step.BEFORE: "shield-alert",
        Step.PRESENT: "users",
        Step.CONSENT: "shield-check",
        Step.ACCOUNT: "mic",
        Step.READ_BACK: "book-open",
        Step.AFTER: "clock",
    }
)
_KINDS: Mapping[State, Kind] = MappingProxyType(
    {State.EMPTY: "neutral", State.BEGUN: "info", State.DONE: "ok", State.CLOSED: "bad"}
)


def step_words(step: Step) -> str:
    """What a step is called."""
    translate = QCoreApplication.translate
    return {
        Step.BEFORE: translate("InterviewStep", "Before"),
        Step.PRESENT: translate("InterviewStep", "Who is there"),
        Step.CONSENT: translate("InterviewStep", "Consent"),
        Step.ACCOUNT: translate("InterviewStep", "Account"),
        Step.READ_BACK: translate("InterviewStep", "Read back"),
        Step.AFTER: translate("InterviewStep", "After"),
    }[step]


def state_words(state: State) -> str:
    """How far a step is, in words."""
    translate = QCoreApplication.translate
    return {
        State.EMPTY: translate("InterviewStep", "Nothing yet"),
        State.BEGUN: translate("InterviewStep", "Begun"),
        State.DONE: translate("InterviewStep", "Done"),
        State.CLOSED: translate("InterviewStep", "Closed"),
    }[state]


class StepList(CardList):
    """``turned_to`` while one moves in it. Any step can be taken at any time."""

    turned_to = Signal(Step)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._states: Mapping[Step, State] = {}
        self._rows = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.setModel(self._rows)
        self._rows.show([str(step) for step in Step])
        self.current_changed.connect(self._turn)
        self._name()

    def show_states(self, states: Mapping[Step, State]) -> None:
        """Say how far each step is."""
        if states != self._states:
            self._states = dict(states)
            self._rows.refresh([str(step) for step in Step])

    def step(self) -> Step:
        """The step that is shown."""
        current = self.current_id()
        return Step(str(current)) if current else Step.BEFORE

    def turn(self, by: int) -> None:
        """Go on by that many steps, round about."""
        every = list(Step)
        self.select_id(str(every[(every.index(self.step()) + by) % len(every)]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._rows.refresh([str(step) for step in Step])

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Steps of the interview"))

    def _turn(self, current: object) -> None:
        if isinstance(current, str):
            self.turned_to.emit(Step(current))

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._row(Step(str(one))) for one in ids}

    def _row(self, step: Step) -> CardRow:
        state = self._states.get(step, State.EMPTY)
        return CardRow(str(step), step_words(step), (), _ICONS[step], state_words(state), _KINDS[state])
