"""Who is what in a case: codes, and names only while they are asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from archive.vocabulary.casework import Role
from archive.vocabulary.labels import label
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.models.card_row import CardRow
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.views.case_person_editor import CasePersonEditor
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.show_names import ShowNames
from ui.presenters.people import CasePeople, CasePerson, PeoplePresenter

_SIDE = 500


class CasePeopleTab(CaseListTab):
    """Enter opens the person, Ctrl+N adds one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "users")
        self._people = PeoplePresenter(desk.vault)
        self._found: dict[str, CasePerson] = {}
        self._names = False
        self.add = self.add_button("user-round-plus")
        self.show_names = ShowNames(desk.tools.look)
        self.show_names.toggled.connect(self._show_or_hide)
        self.take_out = ActionButton(desk.tools.look, icon="minus")
        self.take_out.setEnabled(False)
        self.take_out.clicked.connect(self._ask_taking_out)
        self._leaving = ""
        self.taking_out = ReasonPanel(desk)
        self.taking_out.confirmed.connect(self._take_out)
        self.taking_out.closed.connect(self.list.setFocus)
        self.top.addWidget(self.taking_out)
        self.tools_row.addWidget(self.take_out)
        self.tools_row.addStretch()
        self.tools_row.addWidget(self.show_names)
        self._unlisted = PlainLabel(role="hint", wrap=True)
        self._unlisted.setContentsMargins(20, 0, 16, 6)
        self._unlisted_count = 0
        self.lines.addWidget(self._unlisted)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(lambda _id: self._allow())
        self.form = ScrollColumn()
        self.form.setFixedWidth(desk.tools.look.type.px(_SIDE))
        self.form.hide()
        self.columns.addWidget(self.form)
        self.retranslate()

    @cached_property
    def editor(self) -> CasePersonEditor:
        """The form, built when it is first wanted."""
        editor = CasePersonEditor(self.desk)
        editor.saved.connect(self._saved)
        editor.closed.connect(self._close)
        self.form.body.addWidget(editor)
        self.form.body.addStretch()
        return editor

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self._read()

    def begin_new(self) -> None:
        self.form.show()
        self.editor.write_new(self.case_id)

    def leave(self) -> None:
        super().leave()
        self._found = {}
        self.taking_out.close_panel()
        self.show_names.setChecked(False)
        if "editor" in self.__dict__:
            self.editor.go_away()
        self.form.hide()

    def last_words(self) -> list[Work]:
        work = self.editor.keeper.last_words() if "editor" in self.__dict__ else None
        return [] if work is None else [work]

    def show_found(self, found: object) -> None:
        if isinstance(found, CasePeople):
            self._found = {line.id: line for line in found.lines}
            self._unlisted_count = found.unlisted
            self.show_ids(tuple(self._found))
            self._say_unlisted()
            self._allow()

    def row(self, line_id: str) -> CardRow | None:
        line = self._found.get(line_id)
        if line is None:
            return None
        title = f"{line.code}  {line.name}" if line.name else line.code
        role = capitalised(label(Role, str(line.role), self.desk.language))
        return CardRow(line.id, title, (role, line.rank_or_unit, line.label, line.note), "user-round")

    def retranslate(self) -> None:
        self.add.say(self.tr("Add person"))
        self.add.setToolTip(self.tr("Add person (Ctrl+N)"))
        self.take_out.say(self.tr("Take out of the case"))
        self.taking_out.say(
            self.tr("Take out of this case?"),
            self.tr("The person stays in the vault, and in other cases and events."),
            self.tr("Take out of the case"),
        )
        self.list.setAccessibleName(self.tr("People of this case"))
        self.empty.say(
            self.tr("Nobody is recorded in this case"),
            self.tr("A person can be added without a name: a code is enough."),
            "" if self.desk.read_only else self.tr("Add person"),
        )
        self._say_unlisted()

    def _say_unlisted(self) -> None:
        number = self._unlisted_count
        self._unlisted.setVisible(number > 0)
        self._unlisted.say(
            self.tr("%n more role(s) are not listed here, because they would tell who a source is.", "", number)
        )

    def _show_or_hide(self, on: bool) -> None:
        if not on:
            # Names go at once; the answer that has none may take a moment.
            self.reading.forget()
            self._found = {one: replace(line, name="", label="") for one, line in self._found.items()}
            self.show_ids(tuple(self._found))
        self._read()

    def _read(self) -> None:
        case_id, names = self.case_id, self.show_names.isChecked()

        def read(_progress: Progress, _token: CancelToken) -> CasePeople:
            return self._people.of_case(case_id, names=names)

        self.reading.ask(read)

    def _allow(self) -> None:
        current = self.list.current_id()
        self.take_out.setEnabled(not self.desk.read_only and current in self._found)
        if current != self._leaving:
            self.taking_out.close_panel()

    def _open(self, row_id: object) -> None:
        line = self._found.get(str(row_id))
        if line is not None:
            self.wanted.emit("person", line.person_id)

    def _ask_taking_out(self) -> None:
        current = str(self.list.current_id())
        if current in self._found and not self.desk.read_only:
            self._leaving = current
            self.taking_out.ask("involvement", self._leaving)

    def _take_out(self, reason: str) -> None:
        case_id, names, involvement_id = self.case_id, self.show_names.isChecked(), self._leaving

        def take_out(_progress: Progress, _token: CancelToken) -> CasePeople:
            self._people.take_out(involvement_id, reason)
            return self._people.of_case(case_id, names=names)

        self.take_out.setEnabled(False)
        self.reading.tell(take_out).succeeded.connect(self.changed)

    def _saved(self, _person_id: object) -> None:
        self.form.hide()
        self.list.setFocus()
        self._read()
        self.changed.emit()

    def _close(self) -> None:
        self.form.hide()
        self.list.setFocus()
