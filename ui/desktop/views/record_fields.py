"""Makes the field of a form that fits what a record says there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from archive.vocabulary.work import QuantityUnit
from ui.desktop.desk import Desk
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.codes_field import CodesField
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.quantity_field import QuantityField
from ui.presenters.record_form import Form
from ui.presenters.record_form import FormField as Described

_PEOPLE = QuantityUnit.PEOPLE
_UNITS: Mapping[str, QuantityUnit] = MappingProxyType(
    {"length": QuantityUnit.YEARS, "new_length": QuantityUnit.YEARS, "served": QuantityUnit.YEARS}
)
"""What a number in that field is of, where it is not people."""

WIDE = (Form.LONG, Form.CODES, Form.QUANTITY)
"""What takes the whole width of a form."""


def field_for(desk: Desk, described: Described) -> QWidget:
    """A field that can be kept and put back by the ground of the forms; a box to tick names itself."""
    look = desk.tools.look

    made: dict[Form, Callable[[], QWidget]] = {
        Form.LONG: lambda: _long(desk),
        Form.DATE: lambda: DateWordsField(quiet=True),
        Form.DAY: lambda: DateWordsField(quiet=True),
        Form.FLAG: lambda: CheckBox(look),
        Form.QUANTITY: lambda: QuantityField(look, lambda: desk.language, _UNITS.get(described.name, _PEOPLE)),
        Form.REFERENCE: lambda: ReferenceField(desk, described),
    }
    if described.form in made:
        return made[described.form]()
    codes = described.spec.codes
    if described.form is Form.CODES and codes is not None:
        return CodesField(look, codes, lambda: desk.language)
    if described.form is Form.CODE and codes is not None:
        unchosen = described.needed or described.spec.optional
        choice = CodeChoice(look, codes, lambda: desk.language, unchosen=unchosen)
        # As wide as its column: the longest words of a vocabulary must not push the field beside it.
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        return FormField(choice)
    return FormField(QLineEdit())


def _long(desk: Desk) -> QWidget:
    text = QPlainTextEdit()
    text.setFixedHeight(desk.tools.look.type.px(84))
    return FormField(text)
