"""The form that changes what is said of a case."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind, CaseStatus, IdentityMode
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.presenters.case import CaseChanges, CasePresenter, articles


class CaseEditor(Editor):
    """``saved`` carries the case as it stands after the change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._cases = CasePresenter(desk.vault)
        self._case_id = ""
        look = desk.tools.look
        self.title = QLineEdit()
        self._title_field = FormField(self.title)
        self.kind = CodeChoice(look, CaseKind, lambda: desk.language)
        self._kind_field = FormField(self.kind)
        self.status = CodeChoice(look, CaseStatus, lambda: desk.language)
        self._status_field = FormField(self.status)
        self.opened = DateWordsField()
        self.identity = CodeChoice(look, IdentityMode, lambda: desk.language)
        self._identity_field = FormField(self.identity)
        self.rights = QLineEdit()
        self._rights_field = FormField(self.rights)
        self.summary = QPlainTextEdit()
        self.summary.setMinimumHeight(look.type.px(160))
        self._summary_field = FormField(self.summary)
        self.body.addWidget(self.add("title", self._title_field))
        self.add_row(("kind", self._kind_field), ("status", self._status_field))
        self.body.addWidget(self.add("summary", self._summary_field))
        self.add_row(("opened", self.opened), ("identity", self._identity_field))
        self.body.addWidget(self.add("rights", self._rights_field))
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def edit(self, case: CaseFile) -> None:
        """Fill the form with that case."""
        self._case_id = case.id
        self._title_field.set_error("")
        self.title.setText(case.title)
        self.kind.choose_code(case.kind)
        self.status.choose_code(case.status)
        self.summary.setPlainText(case.summary)
        self.opened.show_date(case.opened)
        self.identity.choose_code(case.identity_mode)
        self.rights.setText(", ".join(case.rights_affected))
        self.title.setFocus()
        self.begin(Place(f"case:{case.id}", case.entity, case.id))

    def work(self) -> Work | None:
        if not self.title.text().strip():
            self._title_field.set_error(self.tr("A case needs a title."))
            self.title.setFocus()
            return None
        self._title_field.set_error("")
        case_id = self._case_id
        changes = CaseChanges(
            title=self.title.text(),
            kind=self.kind.code(),
            status=self.status.code(),
            summary=self.summary.toPlainText(),
            opened=self.opened.date(),
            identity_mode=self.identity.code(),
            rights_affected=articles(self.rights.text()),
        )
        seen, insists = self.seen(), self.insists
        return lambda _progress, _token: self._cases.save(case_id, changes, seen, insist=insists)

    def stored_as(self, name: str) -> str:
        return {"identity": "identity_mode", "rights": "rights_affected"}.get(name, name)

    def retranslate(self) -> None:
        super().retranslate()
        self._title_field.say(
            self.tr("Title"), self.tr("Name nobody here: the title is seen in lists and on the dossier.")
        )
        self._kind_field.say(self.tr("Kind"))
        self._status_field.say(self.tr("Status"))
        self._summary_field.say(self.tr("Summary"), self.tr("What it is about, and what is still open."))
        self.opened.say(self.tr("Opened"))
        self._identity_field.say(
            self.tr("People appear"), self.tr("In dossiers, unless a person's own consent says less.")
        )
        self._rights_field.say(
            self.tr("Articles of the Covenant"),
            self.tr("International Covenant on Civil and Political Rights, for example 9, 14, 19"),
        )
