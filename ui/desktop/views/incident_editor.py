"""What happened, in the person's own words, for the journal. Kept as a draft until it is written there."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.form_field import FormField
from ui.presenters.meanwhile import ON
from ui.presenters.searched import SearchDesk

PLACE = Place("incident:new", "vault", "")
DONE = ("checked", "keys_changed", "partners_told")
_HEIGHT = 110


class IncidentEditor(Editor):
    """``saved`` when it stands in the journal."""

    def __init__(self, desk: Desk, search: SearchDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._search = search
        look = desk.tools.look
        self.what = QPlainTextEdit()
        self.what.setMinimumHeight(look.type.px(_HEIGHT))
        self._what_field = FormField(self.what)
        self.done = {key: CheckBox(look) for key in DONE}
        self.body.addWidget(self.add("what", self._what_field))
        for key, box in self.done.items():
            self.body.addWidget(self.add(key, box))
        self.close_button.hide()
        self.retranslate()

    def start(self) -> None:
        """Empty, unless something stands there already."""
        if self.keeper.place == PLACE:
            return
        self._what_field.set_error("")
        self.what.clear()
        for box in self.done.values():
            box.setChecked(False)
        self.begin(PLACE)

    def work(self) -> Work | None:
        words = self.what.toPlainText()
        if not words.strip():
            self._what_field.set_error(self.tr("Write down what happened first."))
            self.what.setFocus()
            return None
        self._what_field.set_error("")
        done = [key for key in DONE if self.words()[key] == ON]
        search = self._search
        return lambda _progress, _token: search.note(words, done)

    def retranslate(self) -> None:
        super().retranslate()
        self.save_button.say(self.tr("Write it into the journal"))
        self._what_field.say(
            self.tr("What happened"),
            self.tr("When, where, who came, what they took or copied, what they asked. It can never be changed."),
        )
        self.done["checked"].setText(self.tr("The vault was checked"))
        self.done["keys_changed"].setText(self.tr("The keys were changed"))
        self.done["partners_told"].setText(self.tr("The partners were told"))
