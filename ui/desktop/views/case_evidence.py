"""The evidence of a case, with small pictures where there is one and nothing warns of it."""

from __future__ import annotations

from archive.model.evidence import EvidenceFile
from archive.vocabulary.evidence import EvidenceKind, Held
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.theme import Kind
from ui.desktop.thumbnails import Thumbnails
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.widgets.code_choice import capitalised
from ui.presenters.case import CasePresenter, EvidenceLine

_ICONS = {
    EvidenceKind.PHOTO: "image",
    EvidenceKind.OBJECT_PHOTOGRAPH: "image",
    EvidenceKind.SCREENSHOT: "image",
    EvidenceKind.VIDEO: "video",
    EvidenceKind.AUDIO: "headphones",
    EvidenceKind.TESTIMONY_RECORDING: "headphones",
    EvidenceKind.MAP: "map-pin",
    EvidenceKind.OTHER: "file",
}
_HELD: dict[Held, Kind] = {held: "ok" if held is Held.YES else "warn" for held in Held}


class CaseEvidence(CaseListTab):
    """Enter opens the item."""

    def __init__(self, desk: Desk) -> None:
        self._found: dict[str, EvidenceLine] = {}
        super().__init__(desk, "image", pictures=lambda row_id: self.pictures.picture(row_id))
        self.pictures = Thumbnails(desk, self._file, self)
        self.pictures.arrived.connect(lambda _id: self.list.viewport().update())
        self._cases = CasePresenter(desk.vault)
        self.list.opened.connect(lambda one: self.wanted.emit("item", str(one)))
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self.reading.ask(lambda _progress, _token: self._cases.evidence(case_id))

    def begin_new(self) -> None:
        self.wanted.emit("evidence", None)

    def leave(self) -> None:
        super().leave()
        self.pictures.forget()

    def show_found(self, found: object) -> None:
        if isinstance(found, list):
            self._found = {line.id: line for line in found}
            self.show_ids(tuple(self._found))

    def row(self, line_id: str) -> CardRow | None:
        line, language = self._found.get(line_id), self.desk.language
        if line is None:
            return None
        facts = (
            line.code,
            capitalised(label(EvidenceKind, str(line.kind), language)),
            said_words(line.made),
            self.tr("Content warning") if line.content_warning else "",
        )
        icon = "shield-alert" if line.content_warning else _ICONS.get(line.kind, "file-text")
        status = capitalised(label(Held, str(line.held), language))
        return CardRow(line.id, line.title, facts, icon, status, _HELD[line.held])

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Evidence of this case"))
        self.empty.say(
            self.tr("No evidence in this case"),
            self.tr("Files are taken in under Evidence and then belong to this case."),
            "" if self.desk.read_only else self.tr("Go to Evidence"),
        )

    def _file(self, item_id: RowId) -> EvidenceFile | None:
        line = self._found.get(str(item_id))
        return None if line is None else line.picture
