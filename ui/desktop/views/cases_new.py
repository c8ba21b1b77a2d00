"""The form for a new case."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.cases import CasesPresenter, NewCase

_PLACE = Place("case:new", CaseFile.entity, "")


class NewCaseEditor(Editor):
    """``saved`` carries the id of the new case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._cases = CasesPresenter(desk.vault)
        self._heading = PlainLabel(role="heading")
        self.title = QLineEdit()
        self._title_field = FormField(self.title)
        self.kind = CodeChoice(desk.tools.look, CaseKind, lambda: desk.language)
        self._kind_field = FormField(self.kind)
        self.opened = DateWordsField()
        self.summary = QPlainTextEdit()
        self.summary.setMinimumHeight(desk.tools.look.type.px(140))
        self._summary_field = FormField(self.summary)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.add("title", self._title_field))
        self.add_row(("kind", self._kind_field), ("opened", self.opened))
        self.body.addWidget(self.add("summary", self._summary_field))
        self.setMaximumWidth(desk.tools.look.type.px(720))
        self.retranslate()

    def start(self) -> None:
        """An empty form with the keyboard in the title; a form that is open already stays as it is."""
        if self.keeper.place != _PLACE:
            self.empty()
            self.begin(_PLACE)
        self.title.setFocus()

    def work(self) -> Work | None:
        if not self.title.text().strip():
            self._title_field.set_error(self.tr("A case needs a title."))
            self.title.setFocus()
            return None
        self._title_field.set_error("")
        new = NewCase(self.title.text(), self.kind.code(), self.summary.toPlainText(), self.opened.date())
        return lambda _progress, _token: self._cases.open(new)

    def empty(self) -> None:
        """Forget what stands in the form."""
        self._title_field.set_error("")
        self.kind.setCurrentIndex(0)
        self.title.clear()
        self.summary.clear()
        self.opened.show_date(PartialDate.not_stated())

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("New case"))
        self.save_button.say(self.tr("Create the case"))
        self._title_field.say(
            self.tr("Title"), self.tr("Name nobody here: the title is seen in lists and on the dossier.")
        )
        self._kind_field.say(self.tr("Kind"))
        self.opened.say(self.tr("Opened"), "")
        self._summary_field.say(self.tr("Summary"), self.tr("What it is about, and what is still open."))
