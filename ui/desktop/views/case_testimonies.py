"""The testimonies of a case: by code and pseudonym; who, where and how stay out of the list."""

from __future__ import annotations

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TestimonyKind, TextStatus
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.case_member_tab import CaseMemberTab
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.code_choice import capitalised
from ui.presenters.case import CasePresenter, TestimonyLine
from ui.presenters.linking import Part

_KINDS: dict[TextStatus, Kind] = {
    TextStatus.DRAFT: "warn",
    TextStatus.REVIEWED: "info",
    TextStatus.APPROVED: "ok",
    TextStatus.SEALED: "ok",
}


class CaseTestimonies(CaseMemberTab):
    """Enter opens the testimony, Ctrl+N writes down a new one in this case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "mic", Part.TESTIMONIES)
        self._cases = CasePresenter(desk.vault)
        self._found: dict[str, TestimonyLine] = {}
        self.list.opened.connect(lambda one: self.wanted.emit("account", str(one)))
        self.interview = ActionButton(desk.tools.look, icon="message-square")
        self.interview.setEnabled(not desk.read_only)
        self.interview.clicked.connect(self._begin_interview)
        self.tools_row.insertWidget(1, self.interview)
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self.reading.ask(lambda _progress, _token: self._cases.testimonies(case_id))

    def begin_new(self) -> None:
        self.wanted.emit("account", self.case_id)

    def _begin_interview(self) -> None:
        if self.case_id and not self.desk.read_only:
            self.wanted.emit("interview", self.case_id)

    def show_found(self, found: object) -> None:
        if isinstance(found, list):
            self._found = {line.id: line for line in found}
            self.show_ids(tuple(self._found))

    def row(self, line_id: str) -> CardRow | None:
        line, language = self._found.get(line_id), self.desk.language
        if line is None:
            return None
        title = f"{line.code}  {line.pseudonym}" if line.pseudonym else line.code
        facts = (
            capitalised(label(TestimonyKind, str(line.kind), language)),
            said_words(line.taken),
            label(Language, str(line.language), language),
            self.tr("%n paragraph(s)", "", line.paragraphs) if line.paragraphs else "",
        )
        if line.status is None:
            return CardRow(line.id, title, facts, "mic", self.tr("Not written yet"))
        status = capitalised(label(TextStatus, str(line.status), language))
        return CardRow(line.id, title, facts, "mic", status, _KINDS[line.status])

    def retranslate(self) -> None:
        self.add.say(self.tr("New testimony"))
        self.add.setToolTip(self.tr("New testimony (Ctrl+N)"))
        self.interview.say(self.tr("Guided interview"))
        self.list.setAccessibleName(self.tr("Testimonies of this case"))
        self.empty.say(
            self.tr("No testimony in this case"),
            self.tr("Write down what was said, in the person's own words."),
            "" if self.desk.read_only else self.tr("New testimony"),
        )
