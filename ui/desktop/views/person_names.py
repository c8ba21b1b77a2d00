"""The second tab of a person: every form of the name as it was met, shown only after a click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.people import NameForm
from archive.vocabulary.casework import NameKind, Script
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.person_name_editor import NameFormEditor
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.person import PersonHead, PersonNames
from ui.presenters.removal import Removable

_SIDE = 460


class PersonNamesView(QWidget):
    """Enter edits a form, Ctrl+N adds one."""

    changed = Signal()
    names_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person_id = self._code = ""
        self._forms: dict[str, NameForm] | None = None
        look = desk.tools.look
        self.add = ActionButton(look, icon="plus")
        self.add.clicked.connect(self.begin_new)
        self.edit = ActionButton(look, icon="pencil")
        self.edit.clicked.connect(self._edit)
        self.removal = Removal(desk, Removable.NAME_FORM)
        self.removal.removed.connect(lambda _id: self._gone())
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(lambda _id: self._edit())
        self.list.current_changed.connect(lambda _id: self._allow())
        self._none = EmptyState(look, "user-round")
        self._none.wanted.connect(self.begin_new)
        self._hidden = EmptyState(look, "eye-off")
        self._hidden.wanted.connect(self.names_wanted)
        self._stack = QStackedWidget()
        for part in (self._hidden, self._none, self.list):
            self._stack.addWidget(part)
        self.form = ScrollColumn()
        self.form.setFixedWidth(look.type.px(_SIDE))
        self.form.hide()
        self._arrange()
        self._retranslate()

    @cached_property
    def editor(self) -> NameFormEditor:
        """The form, built when it is first wanted."""
        editor = NameFormEditor(self._desk)
        editor.saved.connect(self._saved)
        editor.closed.connect(self._close)
        self.form.body.addWidget(editor)
        self.form.body.addStretch()
        return editor

    def show_head(self, head: PersonHead) -> None:
        """The person whose names these are."""
        self._person_id, self._code = head.id, head.code
        self._allow()

    def show_names(self, names: PersonNames | None) -> None:
        """Show every form, or hide them again."""
        if names is None:
            self._forms = None
            self._model.show([])
            if not self.form.isHidden():
                self.editor.go_away()
                self.form.hide()
            self._stack.setCurrentWidget(self._hidden)
        else:
            self._forms = {form.id: form for form in names.forms}
            self._model.show(list(self._forms))
            self._stack.setCurrentWidget(self.list if self._forms else self._none)
            if self._forms:
                # The buttons below are about the form that is marked, so one always is.
                current = str(self.list.current_id())
                self.list.select_id(current if current in self._forms else next(iter(self._forms)))
        self._allow()

    def begin_new(self) -> None:
        """Show the form for one more form of the name."""
        if self._forms is not None and not self._desk.read_only and self._person_id:
            self.form.show()
            self.editor.write_new(self._person_id, main=not self._forms)

    def leave(self) -> None:
        """Another person is shown next."""
        self._person_id = ""
        self.show_names(None)

    def last_words(self) -> list[Work]:
        """Words typed and not yet kept."""
        work = self.editor.keeper.last_words() if "editor" in self.__dict__ else None
        return [] if work is None else [work]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._forms or ()))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 0, 16, 0)
        buttons.setSpacing(8)
        for button in (self.add, self.edit):
            buttons.addWidget(button)
        buttons.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 16, 8)
        foot.addWidget(self.removal)
        lines = QVBoxLayout()
        lines.setContentsMargins(8, 12, 8, 8)
        lines.setSpacing(8)
        lines.addLayout(buttons)
        lines.addWidget(self._stack, 1)
        lines.addLayout(foot)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addLayout(lines, 1)
        columns.addWidget(self.form)

    def _retranslate(self) -> None:
        self.add.say(self.tr("Add a form of the name"))
        self.edit.say(self.tr("Edit"))
        self.list.setAccessibleName(self.tr("Forms of the name"))
        self._hidden.say(
            self.tr("Names are hidden"),
            self.tr("Make sure that nobody looks over your shoulder."),
            self.tr("Show names"),
        )
        self._none.say(
            self.tr("No name is recorded"),
            self.tr("Every spelling under which the person is met helps to find them again."),
            "" if self._desk.read_only else self.tr("Add a form of the name"),
        )

    def _allow(self) -> None:
        writable = not self._desk.read_only and self._forms is not None
        form = (self._forms or {}).get(str(self.list.current_id()))
        self.add.setEnabled(writable)
        self.edit.setEnabled(writable and form is not None)
        self.removal.show_record(form.id if form else "", self._code)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        language = self._desk.language
        rows: dict[RowId, CardRow] = {}
        for one in ids:
            form = (self._forms or {}).get(str(one))
            if form is not None:
                kind = capitalised(label(NameKind, str(form.kind), language))
                script = label(Script, str(form.script), language)
                spoken = "" if form.language is Language.NOT_STATED else label(Language, str(form.language), language)
                rows[one] = CardRow(form.id, form.form, (kind, script, spoken), "languages")
        return rows

    def _edit(self) -> None:
        form = (self._forms or {}).get(str(self.list.current_id()))
        if form is not None and not self._desk.read_only:
            self.form.show()
            self.editor.edit(form)

    def _saved(self, _id: object) -> None:
        self._close()
        self.changed.emit()

    def _gone(self) -> None:
        if not self.form.isHidden():
            # What was typed about a form that is gone goes too.
            self.editor.keeper.discard()
            self.editor.go_away()
        self._close()
        self.changed.emit()

    def _close(self) -> None:
        self.form.hide()
        self.list.setFocus()
