"""Where it happened: a place of the vault, or a new one with what it lies in and what it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from archive.first_report import NewPlace
from archive.model.events import Event
from archive.model.fields import Record
from archive.model.organisations import Place
from archive.vocabulary.bodies import PlaceKind
from ui.desktop.desk import Desk
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.presenters.record_form import FormField as Described
from ui.presenters.record_form import form_of, referred


def described(kind: type[Record], field: str) -> Described:
    """The field of a form for a kind of record, by its name."""
    return next(one for group in form_of(kind, new=True) for one in group.fields if one.name == field)


class QuickPlace(QWidget):
    """Typing offers the places of the vault; words that are none of them become a new one when all is saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ReferenceField(desk, described(Event, "place_id"))
        self.inside = ReferenceField(desk, described(Place, "parent_id"))
        self.kind = CodeChoice(desk.tools.look, PlaceKind, lambda: desk.language)
        self.kind.choose_code(PlaceKind.OTHER)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.kind_field = FormField(self.kind)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for part, stretch in ((self.place, 5), (self.inside, 4), (self.kind_field, 3)):
            line.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        self.place.changed.connect(self._turn)
        self._retranslate()
        self._turn()

    def chosen(self) -> tuple[str | None, NewPlace | None]:
        """The id of a place that stands, or a new one, or neither."""
        _entity, record_id = referred(self.place.words())
        if record_id:
            return record_id, None
        name = self.place.words().strip()
        if not name:
            return None, None
        _kind, parent_id = referred(self.inside.words())
        return None, NewPlace(name, self.kind.code(), parent_id or None)

    def check(self) -> bool:
        """Whether what it lies in is a record, where something is typed there."""
        _place_id, new = self.chosen()
        return new is None or self.inside.check()

    def turn(self) -> None:
        """Words were put into the fields by the program."""
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _turn(self) -> None:
        """What a new place needs is asked only for a new place."""
        _place_id, new = self.chosen()
        for part in (self.inside, self.kind_field):
            part.setEnabled(new is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        _place_id, new = self.chosen()
        self.place.say(self.tr("Place"), self.tr("New: it is written down too.") if new is not None else "")
        self.inside.say(self.tr("In which place"))
        self.kind_field.say(self.tr("Kind of place"))
