"""The first tab of a person: facts, and what the person is to cases and events."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.vocabulary.casework import ProtectionLevel, Role, Sex
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.views.person_editor import PersonEditor
from ui.desktop.views.person_ties import PersonTiesView
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.role_row import RoleRow
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.person import PersonHead, PersonNames, RoleLine
from ui.presenters.record_place import RecordPlace
from ui.presenters.removal import Removable


class PersonAbout(QWidget):
    """Facts that identify appear only with the names, and so does the form that changes them."""

    wanted = Signal(str, object)
    changed = Signal()
    names_wanted = Signal()
    removed = Signal()
    """The person is in no list any more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._head: PersonHead | None = None
        self._names: PersonNames | None = None
        look = desk.tools.look
        self._facts_card, self._roles_card = Card(), Card()
        self._facts = FactsGrid()
        self._hidden = PlainLabel(role="hint", wrap=True)
        self._roles = QVBoxLayout()
        self._roles.setSpacing(4)
        self._no_roles = PlainLabel(role="muted", wrap=True)
        self.edit = ActionButton(look, icon="pencil")
        self.edit.clicked.connect(self._begin_edit)
        self.all = ActionButton(look, icon="layout-list")
        self.all.clicked.connect(self._show_all)
        self.interview = ActionButton(look, icon="message-square")
        self.interview.setEnabled(not desk.read_only)
        self.interview.clicked.connect(self._begin_interview)
        self.harm = ActionButton(look, icon="triangle-alert")
        self.harm.clicked.connect(self._show_harm)
        self._edit_when_named = False
        self.ties = PersonTiesView(desk)
        self.ties.wanted.connect(self.wanted)
        self.removal = Removal(desk, Removable.PERSON)
        self.removal.removed.connect(lambda _id: self.removed.emit())
        area = ScrollColumn()
        self._facts_card.body.addWidget(self._facts)
        self._facts_card.body.addWidget(self._hidden)
        self._roles_card.body.addWidget(self._no_roles)
        self._roles_card.body.addLayout(self._roles)
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.harm)
        buttons.addWidget(self.all)
        buttons.addWidget(self.interview)
        buttons.addStretch()
        area.body.addWidget(self._facts_card)
        area.body.addLayout(buttons)
        area.body.addWidget(self._roles_card)
        area.body.addWidget(self.ties)
        area.body.addWidget(self.removal)
        area.body.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self._retranslate()

    @cached_property
    def editor(self) -> PersonEditor:
        """The form, built when it is first wanted."""
        editor = PersonEditor(self._desk)
        editor.saved.connect(self._saved)
        editor.closed.connect(self._close)
        form = ScrollColumn()
        form.body.addWidget(editor)
        form.body.addStretch()
        self._stack.addWidget(form)
        return editor

    def show_head(self, head: PersonHead) -> None:
        """Show what does not identify."""
        self._head = head
        self.removal.show_record(head.id, head.code)
        self.ties.show_head(head)
        self._retranslate()

    def show_names(self, names: PersonNames | None) -> None:
        """Show what identifies, or hide it again."""
        self._names = names
        self.ties.show_names(names)
        if names is None:
            self._edit_when_named = False
            if self._stack.currentIndex():
                self.editor.go_away()
                self._stack.setCurrentIndex(0)
        self._retranslate()
        if names is not None and self._edit_when_named:
            self._edit_when_named = False
            self._open_form()

    def leave(self) -> None:
        """Another person is shown next."""
        self._head = None
        self.removal.show_record("", "")
        self.ties.leave()
        self.show_names(None)

    def last_words(self) -> list[Work]:
        """Words typed and not yet kept."""
        work = self.editor.keeper.last_words() if "editor" in self.__dict__ else None
        return [] if work is None else [work]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_all(self) -> None:
        if self._head is not None:
            self.wanted.emit("record", RecordPlace(Person.entity, self._head.id))

    def _begin_interview(self) -> None:
        if self._head is not None and not self._desk.read_only:
            self.wanted.emit("interview", self._head.id)

    def _show_harm(self) -> None:
        if self._head is not None:
            back = ("person", self._head.id)
            self.wanted.emit("allegation", AllegationPlace(Person.entity, self._head.id, back=back))

    def _begin_edit(self) -> None:
        # The form holds what identifies, so the names come first.
        if self._names is None:
            self._edit_when_named = True
            self.names_wanted.emit()
        else:
            self._open_form()

    def _open_form(self) -> None:
        if self._names is not None and not self._desk.read_only:
            editor = self.editor
            self._stack.setCurrentIndex(1)
            editor.edit(self._names.person)

    def _saved(self, _id: object) -> None:
        self._close()
        self.changed.emit()

    def _close(self) -> None:
        self._stack.setCurrentIndex(0)
        self.edit.setFocus()

    def _retranslate(self) -> None:
        self._facts_card.set_title(self.tr("Facts"))
        self._roles_card.set_title(self.tr("In cases and events"))
        self.edit.say(self.tr("Edit facts"))
        self.all.say(self.tr("All facts"))
        self.interview.say(self.tr("Guided interview"))
        self.all.setEnabled(self._head is not None)
        self.harm.say(self.tr("Ill-treatment"))
        self.harm.setEnabled(self._head is not None)
        self.edit.setEnabled(self._head is not None and not self._desk.read_only)
        self.edit.setToolTip(self.tr("Open for reading only.") if self._desk.read_only else "")
        self._hidden.say(self.tr("Birth, occupation, residence and description are shown with the names."))
        self._hidden.setVisible(self._names is None)
        if self._names is None:
            # The same for everybody without a role that is listed: it must not tell who has one that is not.
            self._no_roles.say(
                self.tr("None is listed here. Roles that would tell who a source is are shown with the names.")
            )
        else:
            self._no_roles.say(self.tr("This person is in no case yet. Add people on the page of a case."))
        self._show_facts()
        self._show_roles()

    def _show_facts(self) -> None:
        head, language = self._head, self._desk.language
        if head is None:
            self._facts.show_facts([])
            return
        facts = [Fact(self.tr("Sex"), capitalised(label(Sex, str(head.sex), language)))]
        if self._names is not None:
            person = self._names.person
            said, bounds = said_words(person.birth), bounds_beside(person.birth)
            facts += [
                Fact(self.tr("Described as"), person.label),
                Fact(self.tr("Birth"), f"{said} ({bounds})" if bounds else said),
                Fact(self.tr("Occupation"), person.occupation),
                Fact(self.tr("Residence"), person.residence),
            ]
        care = capitalised(label(ProtectionLevel, str(head.protection), language))
        facts += [
            Fact(self.tr("What the person did before"), head.prior_activity),
            Fact(self.tr("Minor"), self.tr("yes") if head.is_minor else self.tr("no")),
            Fact(self.tr("Known to the public"), self.tr("yes") if head.is_public_figure else self.tr("no")),
            Fact(self.tr("Care needed"), care),
        ]
        self._facts.show_facts([fact for fact in facts if fact.value])

    def _show_roles(self) -> None:
        empty(self._roles)
        lines: tuple[RoleLine, ...] = self._head.roles if self._head else ()
        if self._names is not None:
            lines += self._names.hidden_roles
        self._no_roles.setVisible(not lines and self._head is not None)
        for line in lines:
            role = capitalised(label(Role, str(line.role), self._desk.language))
            is_case = line.entity == CaseFile.entity
            row = RoleRow(self._desk.tools.look, "folder" if is_case else "calendar", line.code, line.title, role)
            if is_case:
                row.opens(self.tr("Open {code}").format(code=line.code))
                row.wanted.connect(lambda target=line.target_id: self.wanted.emit("case", target))
            self._roles.addWidget(row)
        tab_in_place(self._roles_card)
