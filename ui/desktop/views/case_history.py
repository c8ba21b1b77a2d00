"""What was done with a case, in plain words, newest first."""

from __future__ import annotations

from archive.vocabulary.casework import Role
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.widgets.draft_offer import local_time
from ui.presenters.case_history import Deed, HistoryLine, history_of

_ICONS = {
    Deed.OPENED: "folder-plus",
    Deed.CHANGED: "pencil",
    Deed.WITHDRAWN: "undo-2",
    Deed.ERASED: "trash-2",
    Deed.EXPORTED: "book-open",
    Deed.MEMBER_ADDED: "plus",
    Deed.MEMBER_TAKEN_OUT: "minus",
    Deed.PERSON_ADDED: "user-round-plus",
    Deed.PERSON_CHANGED: "user-round",
    Deed.PERSON_TAKEN_OUT: "user-round",
    Deed.OTHER: "history",
}


class CaseHistory(CaseListTab):
    """Reads the journal; nothing here can be changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "history")
        self._found: dict[str, HistoryLine] = {}
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        vault = self.desk.vault
        self.reading.ask(lambda _progress, _token: history_of(vault, case_id))

    def show_found(self, found: object) -> None:
        if isinstance(found, list):
            self._found = {line.id: line for line in found}
            self.show_ids(tuple(self._found))

    def row(self, line_id: str) -> CardRow | None:
        line = self._found.get(line_id)
        if line is None:
            return None
        facts = (local_time(line.time), actor_words(line.actor, self.desk.language))
        return CardRow(line.id, self._said(line), facts, _ICONS[line.deed])

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("History of this case"))
        self.empty.say(
            self.tr("No history yet"), self.tr("Every change of the case will be listed here."), ""
        )

    def _said(self, line: HistoryLine) -> str:
        code = line.subject or self.tr("A record")
        role = "" if line.role is None else label(Role, str(line.role), self.desk.language)
        somebody = line.subject or self.tr("A person")
        match line.deed:
            case Deed.OPENED:
                return self.tr("Case opened")
            case Deed.CHANGED:
                names = [self._field(name) for name in line.fields]
                return self.tr("Changed: {fields}").format(fields=", ".join(names))
            case Deed.WITHDRAWN:
                return self.tr("Case taken out of the lists")
            case Deed.ERASED:
                return self.tr("Content of the case erased")
            case Deed.EXPORTED:
                return self.tr("Dossier or package made")
            case Deed.MEMBER_ADDED:
                return self.tr("{code} put into the case").format(code=code)
            case Deed.MEMBER_TAKEN_OUT:
                return self.tr("{code} taken out of the case").format(code=code)
            case Deed.PERSON_ADDED:
                return self.tr("{person} added: {role}").format(person=somebody, role=role)
            case Deed.PERSON_CHANGED:
                return self.tr("{person} changed: {role}").format(person=somebody, role=role)
            case Deed.PERSON_TAKEN_OUT:
                return self.tr("{person} no longer in the case: {role}").format(person=somebody, role=role)
            case _:
                return self.tr("Looked at or checked")

    def _field(self, name: str) -> str:
        words = {
            "title": self.tr("title"),
            "kind": self.tr("kind"),
            "summary": self.tr("summary"),
            "status": self.tr("status"),
            "rights_affected": self.tr("articles of the Covenant"),
            "opened": self.tr("date of opening"),
            "identity_mode": self.tr("how people appear"),
        }
        return words.get(name, self.tr("other facts"))
