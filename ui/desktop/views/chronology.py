"""The chronology of a case: everything dated in it, with the words of each date and the days that they can mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from archive.dates import Basis
from archive.model.claims import Source
from archive.model.field_words import field_word, record_word
from archive.questions.chronology import Origin
from archive.vocabulary.casework import Verification
from archive.vocabulary.labels import label
from archive.vocabulary.work import SourceKind
from crypto.jobs import CancelToken, Progress
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.case_events import VERIFICATION_KINDS
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.views.chronology_filter import ChronologyFilter
from ui.desktop.views.record_look import icon_of
from ui.desktop.widgets.chronology_delegate import ChronologyDelegate, ChronologyRow
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.chronology import ChronologyAnswer, ChronologyLine, ChronologyPresenter
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace

_FIRST = {"event": "happened", "act": "happened", "detention_change": "happened", "intervention": "happened"}
"""Fields whose name says nothing more than that it happened."""


class CaseChronology(CaseListTab):
    """Enter opens what a line is about; Ctrl+F goes to the period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "calendar")
        self._chronology = ChronologyPresenter(desk.vault)
        self._found: dict[str, ChronologyLine] = {}
        self._bounded = False
        self.filter = ChronologyFilter(desk)
        self.filter.changed.connect(self._read)
        self._number = PlainLabel(role="hint")
        self.top.insertWidget(0, self.filter)
        below = QHBoxLayout()
        below.addWidget(self._number)
        below.addStretch()
        below.addWidget(self.filter.disputed)
        self.top.addLayout(below)
        self._delegate = ChronologyDelegate(desk.tools.look, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(lambda key: self._open(str(key)))
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self._read()

    def begin_new(self) -> None:
        if not self.desk.read_only and self.case_id:
            self.wanted.emit("quick", self.case_id)

    def focus_search(self) -> bool:
        self.filter.period.setFocus()
        return True

    def leave(self) -> None:
        super().leave()
        self._found = {}
        self._number.say("")

    def show_found(self, found: object) -> None:
        if isinstance(found, ChronologyAnswer):
            self._found = {line.key: line for line in found.lines}
            self._bounded = found.asked.bounded
            self.show_ids(list(self._found))
            self._say_number()

    def row(self, line_id: str) -> CardRow | None:
        line = self._found.get(line_id)
        return None if line is None else self._row(line)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Chronology of this case"))
        self.empty.say(
            self.tr("Nothing dated is shown"),
            self.tr("Write down what happened, or choose a longer period and more kinds above."),
            "" if self.desk.read_only else self.tr("Quick intake"),
        )
        self._say_number()
        if self.case_id:
            self._read()  # lines hold words of the language in which they were read

    def _read(self) -> None:
        case_id, asked, language = self.case_id, self.filter.asked(), self.desk.language
        if not case_id:
            return

        def read(_progress: Progress, token: CancelToken) -> ChronologyAnswer:
            return self._chronology.of_case(case_id, asked, language, token)

        self.reading.ask(read)

    def _open(self, key: str) -> None:
        line = self._found.get(key)
        if line is None:
            return
        entity, record_id = line.dated.entity, line.dated.record_id
        if entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[entity], record_id)
        else:
            self.wanted.emit("record", RecordPlace(entity, record_id, case_id=self.case_id))

    def _say_number(self) -> None:
        number = self.locale().toString(len(self._found))
        self._number.say(self.tr("dates: {number}").format(number=number) if self._found else "")

    def _row(self, line: ChronologyLine) -> ChronologyRow:
        dated, language = line.dated, self.desk.language
        date = dated.date
        facts = [] if _FIRST.get(dated.entity) == dated.field else [field_word(dated.entity, dated.field, language)]
        facts.insert(0, capitalised(record_word(dated.entity, language)))
        if date.basis is Basis.DERIVED:
            facts.append(label(Basis, Basis.DERIVED, language))
        if self._bounded:
            facts.append(self.tr("surely then") if dated.certain else self.tr("possibly then"))
        told = ", ".join(dict.fromkeys(self._told_by(one) for one in dated.origins))
        if told:
            facts.append(self.tr("told by: {sources}").format(sources=told))
        status, kind = self._status(line)
        exact = date.earliest is not None and date.earliest == date.latest and not date.approximate
        when, bounds = said_words(date), bounds_beside(date)
        return ChronologyRow(
            line.key,
            "  ".join(part for part in (dated.code, line.title) if part) or facts[0],
            tuple(facts),
            icon_of(dated.entity),
            status,
            kind,
            when=when,
            bounds=bounds if bounds != when else "",
            exact=exact,
            dated=bool(date.earliest or date.latest),
        )

    def _status(self, line: ChronologyLine) -> tuple[str, Kind]:
        if line.dated.disputed:
            return self.tr("Disputed"), "bad"
        checked = line.dated.verification
        if checked is None:
            return "", "neutral"
        return capitalised(label(Verification, checked, self.desk.language)), VERIFICATION_KINDS[checked]

    def _told_by(self, origin: Origin) -> str:
        if origin.kind is not None:
            return label(SourceKind, origin.kind, self.desk.language)
        if origin.entity == Source.entity:
            return self.tr("a protected source")
        return record_word(origin.entity, self.desk.language)


