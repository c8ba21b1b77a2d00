"""Who works now: the role that the journal names from now on, and whether one person does all the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.roles import Worker
from archive.vocabulary.work import WorkRole
from ui.desktop.desk import Desk
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.settings import SettingsDesk, SettingsView

_LONGEST_MARK = 40


class RoleCard(Card):
    """``wanted`` carries a change to be made on a worker. A role guides and is written down; it locks nothing."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, presenter: SettingsDesk) -> None:
        super().__init__()
        self._presenter = presenter
        look = desk.tools.look
        self._words = PlainLabel(role="muted", wrap=True)
        self.role = CodeChoice(look, WorkRole, lambda: desk.language)
        self.role.chosen.connect(lambda _key: self._set_worker())
        self._role_field = FormField(self.role)
        self.mark = QLineEdit()
        keep_private(self.mark)
        self.mark.setMaxLength(_LONGEST_MARK)
        self.mark.editingFinished.connect(self._set_worker)
        self._mark_field = FormField(self.mark)
        self.alone = CheckBox(look)
        self.alone.clicked.connect(self._set_alone)
        self._alone_words = PlainLabel(role="hint", wrap=True)
        self._told = Worker(WorkRole.DOCUMENTER)
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in (self._role_field, self._mark_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self._words)
        self.body.addWidget(self.alone)
        self.body.addWidget(self._alone_words)
        for part in (self.role, self.mark, self.alone):
            part.setEnabled(not desk.read_only)
            part.setToolTip(self.tr("The vault is open for reading only.") if desk.read_only else "")
        self._retranslate()

    def show_view(self, view: SettingsView) -> None:
        """Show what is stored."""
        self._told = view.worker
        self.role.choose_code(view.worker.role)
        if not self.mark.hasFocus():
            self.mark.setText(view.worker.mark)
        self.alone.setChecked(view.alone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _set_worker(self) -> None:
        role, mark = self.role.code(), self.mark.text().strip()
        if Worker(role, mark) != self._told:
            self._told = Worker(role, mark)
            self._want(lambda: self._presenter.set_worker(role, mark))

    def _set_alone(self) -> None:
        alone = self.alone.isChecked()
        self._want(lambda: self._presenter.set_alone(alone=alone))

    def _want(self, change: Callable[[], None]) -> None:
        self.wanted.emit(change)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Your role"))
        self._role_field.say(self.tr("As what you work now"))
        self._mark_field.say(self.tr("Which one, if several"), self.tr("A number or a letter, never a name."))
        self._words.say(
            self.tr(
                "The journal names this role in every entry from now on. A role guides and locks nothing: whoever "
                "holds the key of this vault can read everything in it. For real separation make a vault of its own."
            )
        )
        self.alone.setText(self.tr("One person does all the work in this vault"))
        self._alone_words.say(
            self.tr(
                "Whoever typed something is not the one who confirms it. With this on it may be the same person, "
                "and every such second reading is marked."
            )
        )
