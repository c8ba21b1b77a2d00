"""One field for everything: which records hold the words, grouped by kind. No text is quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from crypto.errors import CodedError
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.record_look import icon_of, kind_words
from ui.desktop.views.search_narrow import SearchNarrow
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.search_field import SearchField
from ui.presenters.finding import Answer, Finder, Found, FoundLine

_ALL = "all"
_ICONS: Mapping[Found, str] = {
    Found.CASE: "folder",
    Found.PERSON: "user-round",
    Found.EVENT: "calendar",
    Found.TESTIMONY: "mic",
    Found.EVIDENCE: "image",
    Found.RECORD: "layout-list",
}


class SearchPage(Page):
    """``entered`` with words searches for them at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._finder = Finder(desk.vault)
        self._answer: Answer | None = None
        self._by_id: dict[str, FoundLine] = {}
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = PageHeader()
        self.narrow_button = ActionButton(look, icon="funnel", kind="plain")
        self.narrow_button.setCheckable(True)
        self.narrow_button.toggled.connect(self._show_narrow)
        self._head.buttons.addWidget(self.narrow_button)
        self.questions = ActionButton(look, icon="circle-question-mark")
        self.questions.clicked.connect(lambda: self.wanted.emit("questions", None))
        self._head.buttons.addWidget(self.questions)
        self.field = SearchField(look)
        self.field.asked.connect(self._ask)
        self.narrow = SearchNarrow(look)
        self.narrow.hide()
        self.narrow.changed.connect(lambda: self._ask(self.field.text()))
        self.kinds = PillRow()
        self.kinds.chosen.connect(self._narrow)
        self._message = Banner(look)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(self._open)
        self._empty = EmptyState(look, "search")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self._finding = LatestJob(desk.tools.runner, self)
        self._finding.answered.connect(self._show)
        self._finding.failed.connect(self._fail)
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 8)
        top.setSpacing(12)
        for part in (self._head, self.field, self.narrow, self.kinds, self._message):
            top.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)
        self._retranslate()
        self._renew()

    def entered(self, target: object) -> None:
        if isinstance(target, str) and target:
            self.field.setText(target)
        elif self._answer is not None:
            self._ask(self._answer.query)
        self.focus_search()

    def focus_search(self) -> bool:
        self.field.setFocus()
        self.field.selectAll()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._renew()

    def _retranslate(self) -> None:
        self._head.say(self.tr("Search"))
        self.narrow_button.say(self.tr("Narrow"))
        self.narrow_button.setToolTip(self.tr("Only of one case, or of one day or period"))
        self.questions.say(self.tr("Questions across all cases"))
        self.field.say(
            self.tr("Names, places, words, codes: any alphabet, any spelling"), self.tr("Clear the search")
        )
        self.list.setAccessibleName(self.tr("What was found"))
        self.kinds.setAccessibleName(self.tr("Show"))

    def _ask(self, words: str) -> None:
        if words.strip():
            language, narrowing = self._desk.language, self.narrow.narrowing()
            self._finding.ask(lambda _progress, _token: self._finder.find(words, language, narrowing))
        else:
            self._finding.forget()
            self._answer = None
            self._renew()

    def _show_narrow(self, on: bool) -> None:
        self.narrow.setVisible(on)
        if on:
            self.narrow.case.setFocus()
        else:
            self.narrow.empty()
            self._ask(self.field.text())

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self._message.clear()
        self._renew()

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _renew(self) -> None:
        answer = self._answer
        lines = answer.lines if answer else ()
        self._by_id = {line.id: line for line in lines}
        self.kinds.setVisible(bool(lines))
        if answer is None:
            self._empty.say(
                self.tr("Search everything in the vault"),
                self.tr("The answer names records by their code. What they say is read in the record itself."),
            )
        elif not lines:
            self._empty.say(
                self.tr("Nothing found"), self.tr("Try fewer words, or only the beginning of a name.")
            )
        self._head.show_count(len(lines) if answer else None)
        if answer is not None and answer.more:
            self._message.tell(self.tr("There is more than is shown here. Add a word."), "info")
        self._offer_kinds()
        self._narrow()
        self._stack.setCurrentWidget(self.list if lines else self._empty)

    def _offer_kinds(self) -> None:
        if self._answer is None:
            return
        counts = self._answer.counts()
        # A pill says how many there are, and a kind without any has none: the keys change with the answer.
        pills = [(_ALL, self.tr("All"))]
        pills += [(str(kind), f"{self._kind(kind)} {count}") for kind, count in counts.items() if count]
        self.kinds.offer(pills)

    def _narrow(self) -> None:
        key = self.kinds.key()
        self._model.show([one for one, line in self._by_id.items() if key in ("", _ALL, str(line.kind))])

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._row(self._by_id[str(one)]) for one in ids if str(one) in self._by_id}

    def _row(self, line: FoundLine) -> CardRow:
        dated = said_words(line.dated) if line.dated is not None else ""
        facts = (line.code, dated) if line.title else (dated,)
        if line.text_line:
            facts = (*facts, self._in_text(line))
        icon = "eye-off" if line.content_warning else _ICONS[line.kind]
        kind = self._one(line.kind)
        if line.entity:
            icon, kind = icon_of(line.entity), kind_words(line.entity, self._desk.language)
        return CardRow(line.id, line.title or line.code or kind, facts, icon, kind)

    def _in_text(self, line: FoundLine) -> str:
        if line.text_page:
            words = self.tr("in its text, page {number}").format(number=line.text_page)
        else:
            words = self.tr("in its text, line {number}").format(number=line.text_line)
        return self.tr("{place}, recognised by a machine").format(place=words) if line.machine else words

    def _open(self, record_id: object) -> None:
        line = self._by_id.get(str(record_id))
        if line is not None:
            self.wanted.emit(line.page, line.target or None)

    def _kind(self, kind: Found) -> str:
        return {
            Found.CASE: self.tr("Cases"),
            Found.PERSON: self.tr("People"),
            Found.EVENT: self.tr("Events"),
            Found.TESTIMONY: self.tr("Testimonies"),
            Found.EVIDENCE: self.tr("Evidence"),
            Found.RECORD: self.tr("Records"),
        }[kind]

    def _one(self, kind: Found) -> str:
        return {
            Found.CASE: self.tr("Case"),
            Found.PERSON: self.tr("Person"),
            Found.EVENT: self.tr("Event"),
            Found.TESTIMONY: self.tr("Testimony"),
            Found.EVIDENCE: self.tr("Item"),
            Found.RECORD: self.tr("Record"),
        }[kind]
