"""Whoever sits down to read what another one made: they say as what they work, without leaving the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.work import WorkRole
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.settings import SettingsDesk

_LONGEST_MARK = 40


class OtherReader(QWidget):
    """``changed`` once the journal names the new role; moving in the list alone changes nothing."""

    changed = Signal()
    failed = Signal(CodedError)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._presenter = SettingsDesk(desk.vault)
        self._keeping = LatestJob(desk.tools.runner, self)
        self._keeping.answered.connect(lambda _done: self._changed())
        self._keeping.failed.connect(self.failed)
        self._words = PlainLabel(role="hint", wrap=True)
        self.role: CodeChoice[WorkRole] = CodeChoice(look, WorkRole, lambda: desk.language)
        self.mark = QLineEdit()
        self.mark.setMaxLength(_LONGEST_MARK)
        self.mark.returnPressed.connect(self._change)
        self._fields = [FormField(self.role), FormField(self.mark)]
        self.work = ActionButton(look, icon="user-round")
        self.work.clicked.connect(self._change)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in self._fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._words)
        lines.addLayout(row)
        lines.addWidget(self.work, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self._retranslate()

    def ask(self) -> None:
        """Ask who reads now."""
        self.role.choose_code(WorkRole.REVIEWER)
        self.mark.clear()
        self.show()
        self.role.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _change(self) -> None:
        role, mark = self.role.code(), self.mark.text().strip()
        self._keeping.tell(lambda _progress, _token: self._presenter.set_worker(role, mark))

    def _changed(self) -> None:
        self.hide()
        self.changed.emit()

    def _retranslate(self) -> None:
        self._words.say(
            self.tr("Is somebody else sitting here now? Say as what they work. The journal names them from then on.")
        )
        self._fields[0].say(self.tr("As what they work"))
        self._fields[1].say(self.tr("Which one, if several"), self.tr("A number or a letter, never a name."))
        self.work.say(self.tr("Read as this one"))
