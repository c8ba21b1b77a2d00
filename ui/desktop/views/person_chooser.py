"""Chooses a person by code or name in any spelling, or says that it is somebody new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.casework import Role
from archive.vocabulary.labels import label
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.people import PeoplePresenter, PersonCard

NEW = "new"
_PAUSE_MS = 250


class PersonChooser(QWidget):
    """The first row is always "a new person"; nobody is ever joined with somebody else without a choice."""

    chosen = Signal()
    """Another row is current."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people = PeoplePresenter(desk.vault)
        self._cards: dict[str, PersonCard] = {}
        self.line = QLineEdit()
        self.field = FormField(self.line)
        self._words = PlainLabel(role="hint", wrap=True)
        self.list = CardList(desk.tools.look)
        self.list.setFixedHeight(desk.tools.look.type.px(176))
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.current_changed.connect(lambda _id: self.chosen.emit())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._show)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.field)
        lines.addWidget(self._words)
        lines.addWidget(self.list)
        self._retranslate()
        self.start()

    def start(self) -> None:
        """Begin anew: nothing typed, somebody new."""
        self.line.clear()
        self._pause.stop()
        self._asking.forget()
        self._show([])

    def person_id(self) -> str:
        """The id of the person that is chosen; empty for somebody new."""
        current = self.list.current_id()
        return "" if current in (None, NEW) else str(current)

    def name(self) -> str:
        """What was typed: the name of somebody new, where it is one."""
        return self.line.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh([NEW, *self._cards])

    def _retranslate(self) -> None:
        self.field.say(
            self.tr("Name or code"),
            self.tr("In any alphabet and spelling. May stay empty for a person whose name is not known."),
        )
        self.list.setAccessibleName(self.tr("Already recorded, or new"))
        self._say_found()

    def _say_found(self) -> None:
        self._words.setVisible(bool(self._cards))
        self._words.say(self.tr("Perhaps already recorded. Compare before adding somebody twice."))

    def _ask(self) -> None:
        words = self.name()

        def look(_progress: Progress, _token: CancelToken) -> list[PersonCard]:
            return self._people.candidates(words) if words else []

        self._asking.ask(look)

    def _show(self, cards: Sequence[PersonCard]) -> None:
        self._cards = {card.id: card for card in cards}
        self._model.show([NEW, *self._cards])
        self._say_found()
        if self.list.current_id() is None:
            self.list.select_id(NEW)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        rows: dict[RowId, CardRow] = {}
        for one in ids:
            card = self._cards.get(str(one))
            if one == NEW:
                rows[one] = CardRow(one, self.tr("A new person"), (self.tr("Gets the next code"),), "user-round-plus")
            elif card is not None:
                rows[one] = self._row(card)
        return rows

    def _row(self, card: PersonCard) -> CardRow:
        roles = ", ".join(label(Role, str(role), self._desk.language) for role in card.roles)
        title = f"{card.code}  {card.name}" if card.name else card.code
        return CardRow(card.id, title, (card.label, roles, ", ".join(card.cases)), "user-round")
