"""The page of a group: the number that was claimed, and beside it those who are known by now to be among them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.model.acts import Act, GroupMember, PeopleGroup
from archive.model.claims import Citation
from archive.model.liberty import DetentionPeriod
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.quick_place import described
from ui.desktop.views.record_facts import quantity_words
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.views.subject_page import Section, SubjectPage
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.record_form import referred
from ui.presenters.subject_lists import SubjectLists
from ui.presenters.subject_sheet import SubjectSheet

_LEFT = (Section("parts", PeopleGroup, "part_of_id"), Section("told", Citation, "target_id", named=True))
_RIGHT = (
    Section("members"),
    Section("done", DetentionPeriod, "subject_id", named=True),
    Section("acts_to", Act, "victim_id"),
    Section("cases"),
)


class GroupPage(SubjectPage):
    """Known people are added one by one; the claim about the number stays what it was."""

    def __init__(self, desk: Desk) -> None:
        self._lists = SubjectLists(desk.vault)
        super().__init__(desk, PeopleGroup, _LEFT, _RIGHT)

    def arrange(self) -> None:
        look = self.desk.tools.look
        self._claim_card, self._adding_card = Card(), Card()
        self._claim = PlainLabel(role="heading", wrap=True)
        self._claim_words = PlainLabel(role="muted", wrap=True)
        for part in (self._claim, self._claim_words):
            self._claim_card.body.addWidget(part)
        self.left.insertWidget(0, self._claim_card)
        self.person = ReferenceField(self.desk, described(GroupMember, "person_id"))
        self.add_known = ActionButton(look, icon="user-round-plus")
        self.add_known.clicked.connect(self._add_known)
        self.who = QLineEdit()
        self._who_field = FormField(self.who)
        self.add_new = ActionButton(look, icon="plus")
        self.add_new.clicked.connect(self._add_new)
        for field, button in ((self.person, self.add_known), (self._who_field, self.add_new)):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(field, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            self._adding_card.body.addLayout(row)
        self.right.insertWidget(1, self._adding_card)
        if self.desk.read_only:
            self._adding_card.hide()
        self._adding = LatestJob(self.desk.tools.runner, self)
        self._adding.answered.connect(lambda _id: self._added())
        self._adding.failed.connect(self._tell)

    def read(self, record_id: str, progress: Progress, token: CancelToken) -> SubjectSheet:
        return self._lists.group(record_id, self.desk.language)

    def show_sheet(self, sheet: SubjectSheet) -> None:
        group = sheet.record
        if isinstance(group, PeopleGroup):
            self._claim.show_stored(quantity_words(group.size, self.desk.language) or self.tr("not stated"))
            known = self.tr("Known by code: {number}. Adding somebody does not change the number that was claimed.")
            self._claim_words.say(known.format(number=len(sheet.lists["members"])))

    def forget(self) -> None:
        self.person.show_words("")
        self.who.clear()
        self._claim.say("")

    def titles(self) -> Mapping[str, str]:
        self._claim_card.set_title(self.tr("How many, as it was said"))
        self._adding_card.set_title(self.tr("Somebody is known to be among them"))
        self.person.say(self.tr("A person of the vault"))
        self._who_field.say(self.tr("Somebody new, in a few words"))
        self.who.setPlaceholderText(self.tr("the younger brother of P-0004"))
        self.add_known.say(self.tr("Add"))
        self.add_known.setAccessibleName(self.tr("Add the person of the vault"))
        self.add_new.say(self.tr("Write down"))
        self.add_new.setAccessibleName(self.tr("Write down somebody new"))
        return {
            "members": self.tr("Known to be among them"),
            "parts": self.tr("Parts of this group"),
            "parts:add": self.tr("Add a part"),
            "told:add": self.tr("Name a source"),
            "done": self.tr("Detention and sentences"),
            "done:add": self.tr("Add a detention"),
            "acts_to": self.tr("Violations against them"),
            "acts_to:add": self.tr("Add a violation"),
        }

    def _add_known(self) -> None:
        _entity, person_id = referred(self.person.words())
        if person_id:
            self._add_member(person_id, "")
        else:
            self.person.check()
            self.person.setFocus()

    def _add_new(self) -> None:
        if self.who.text().strip():
            self._add_member(None, self.who.text())
        else:
            self.who.setFocus()

    def _add_member(self, person_id: str | None, words: str) -> None:
        group_id = self.record_id
        if not self._adding.busy and not self.desk.read_only:
            self._adding.tell(lambda _progress, _token: self._lists.add_member(group_id, person_id, words))

    def _added(self) -> None:
        self.person.show_words("")
        self.who.clear()
        self.ask()
