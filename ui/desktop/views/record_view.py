"""A record as it is read: facts first, then its parts, what it belongs to and what names it, and its history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.model.claims import Citation
from archive.model.fields import Record
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.record_facts import RecordFacts, said
from ui.desktop.views.record_look import field_words, kind_words, kinds_words
from ui.desktop.views.record_rows import RecordRows
from ui.desktop.views.record_standing import RecordStanding
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.record_history import Difference, Entry
from ui.presenters.record_kinds import can_be_cited
from ui.presenters.record_sheet import RecordSheet

_MOST = 200
"""Letters of a value that the history shows."""
_MOST_CHANGES = 5
"""As many are shown here; the page of the history has all."""


class RecordView(ScrollColumn):
    """``opened`` leads to another record, ``add_wanted`` carries the kind of a part and its field for the owner."""

    opened = Signal(str, str)
    add_wanted = Signal(object, str)
    asked = Signal(str)
    """The field of which somebody wants to see the sources."""
    place_wanted = Signal(object)
    """An ``ItemPlace``: the file of evidence to which a citation or a note points."""
    history_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: RecordSheet | None = None
        self._protected = False
        self._facts_card, self._history_card = Card(), Card()
        self._gone = Banner(desk.tools.look)
        self.standing = RecordStanding(desk)
        self._facts_card.body.addWidget(self.standing)
        self.facts = RecordFacts(desk, marked=True)
        self.facts.asked.connect(self.asked)
        self.cite = ActionButton(desk.tools.look, icon="quote")
        self.cite.clicked.connect(lambda: self.add_wanted.emit(Citation, "target_id"))
        self.show_place = ActionButton(desk.tools.look, icon="eye")
        self.show_place.clicked.connect(lambda: self._sheet and self.place_wanted.emit(self._sheet.place))
        self._hidden = PlainLabel(role="hint", wrap=True)
        self._facts_card.body.addWidget(self.facts)
        self._facts_card.body.addWidget(self._hidden)
        for button in (self.cite, self.show_place):
            self._facts_card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.linked, self.naming = RecordRows(desk), RecordRows(desk)
        for rows in (self.linked, self.naming):
            rows.opened.connect(self.opened)
        self.parts: list[RecordRows] = []
        """A card for each kind of part, in the order of the sheet."""
        self._made_for: list[tuple[type[Record], str]] = []
        self._parts_area = QWidget()
        self._parts_lines = QVBoxLayout(self._parts_area)
        self._parts_lines.setContentsMargins(0, 0, 0, 0)
        self._parts_lines.setSpacing(16)
        self.adders: list[ActionButton] = []
        self._adding_card, adding = Card(), QWidget()
        self._adding = FlowLayout(adding, spacing=8)
        self._adding_card.body.addWidget(adding)
        self.history = FactsGrid()
        self._history_card.body.addWidget(self.history)
        self.whole_history = ActionButton(desk.tools.look, icon="history")
        self.whole_history.clicked.connect(self.history_wanted)
        self.undo = ActionButton(desk.tools.look, icon="undo-2")
        self.undo.clicked.connect(self.undo_wanted)
        below = QWidget()
        flow = FlowLayout(below, spacing=8)
        for button in (self.whole_history, self.undo):
            flow.addWidget(button)
        self._history_card.body.addWidget(below)
        self.removal = Removal(desk, "")
        for part in (self._gone, self._facts_card, self._parts_area, self._adding_card, self.linked, self.naming):
            self.body.addWidget(part)
        for part in (self._history_card, self.removal):
            self.body.addWidget(part)
        self.body.addStretch()
        self._cards = (self._facts_card, self._parts_area, self._adding_card, self.linked, self.naming)
        self.leave()

    def show_sheet(self, sheet: RecordSheet, *, protected: bool) -> None:
        """Show a record; ``protected`` says that what is hidden otherwise was asked for."""
        fresh = self._sheet is None or self._sheet.record.id != sheet.record.id
        self._sheet, self._protected = sheet, protected
        self._retranslate()
        if fresh:
            self.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Another record is shown next."""
        self._sheet = None
        for card in (*self._cards, self._history_card):
            card.hide()
        self._gone.clear()
        self.facts.show_facts(None, ())
        self.standing.show_sheet(None)
        self.history.show_facts([])
        self.removal.show_record("", "")
        for rows in (self.linked, self.naming, *self.parts):
            rows.show_lines(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        kind = type(sheet.record)
        for card in (self._facts_card, self._history_card):
            card.show()
        self._facts_card.set_title(self.tr("Facts"))
        self._say_gone(sheet)
        self.standing.show_sheet(None if sheet.record.withdrawn else sheet)
        self.facts.show_facts(kind, sheet.facts)
        self.cite.say(self.tr("Name a source"))
        self.cite.setToolTip(self.tr("Name a source for a fact (Ctrl+K)"))
        self.cite.setVisible(not self._desk.read_only and can_be_cited(kind) and not sheet.record.withdrawn)
        self.show_place.say(self.tr("Show this place in the file"))
        self.show_place.setVisible(sheet.place is not None and not sheet.record.withdrawn)
        self._hidden.say(
            self.tr("Hidden until you ask: who a person is, who a source could be, and what never leaves the vault.")
        )
        self._hidden.setVisible(sheet.hidden > 0 and not self._protected)
        self._show_parts(sheet)
        linked = [line for line in (sheet.owner, *(fact.line for fact in sheet.facts), *sheet.cases) if line]
        self.linked.set_title(self.tr("Connected with"))
        self.linked.show_lines(list({line.id: line for line in linked}.values()), named=True)
        self.linked.setVisible(bool(linked))
        self.naming.set_title(self.tr("Named by"))
        self.naming.show_lines(sheet.naming, named=True)
        self.naming.setVisible(bool(sheet.naming))
        self._history_card.set_title(self.tr("History"))
        self.history.show_facts([self._change(kind, change) for change in sheet.history[:_MOST_CHANGES]])
        self.whole_history.say(self.tr("Whole history, word by word"))
        self.undo.say(self.tr("Take the last action back…"))
        self.undo.setToolTip(self.tr("What was done last anywhere in this session (F9)"))
        self.undo.setVisible(not self._desk.read_only)
        code = sheet.line.code or (sheet.owner.code if sheet.owner is not None else "")
        self.removal.set_kind(sheet.record.entity)
        # A case is closed, not taken out: all that belongs to it would lose its place.
        is_case = sheet.record.entity == CaseFile.entity
        erased = bool(sheet.history) and sheet.history[0].action == "erase"
        only_erase = is_case or sheet.record.withdrawn
        self.removal.show_record("" if erased else sheet.record.id, code, only_erase=only_erase)

    def _say_gone(self, sheet: RecordSheet) -> None:
        """Of what was taken out or erased the mark stands above everything else."""
        last = next((one for one in sheet.history if one.action in ("erase", "withdraw")), None)
        if not sheet.record.withdrawn or last is None:
            self._gone.clear()
            return
        if last.action == "erase":
            words = self.tr("Erased for good on {day}, by: {actor}. Why: {reason}. This mark is all that is left.")
        else:
            words = self.tr("Taken out of all lists on {day}, by: {actor}. Why: {reason}")
        reason = isolate(last.reason or self.tr("no reason given"))
        who = actor_words(last.actor, self._desk.language)
        self._gone.tell(words.format(day=local_time(last.time), actor=who, reason=reason), "warn")

    def _show_parts(self, sheet: RecordSheet) -> None:
        """A card for each kind of part that there is, and one with a button for each that there could be."""
        wanted = [(part.kind, part.field) for part in sheet.parts]
        if self._made_for != wanted:
            self._made_for = wanted
            empty(self._parts_lines)
            empty(self._adding)
            self.parts = [self._part_rows(kind, field) for kind, field in wanted]
            self.adders = [self._adder(kind, field) for kind, field in wanted]
            tab_in_place(self._parts_area)
            tab_in_place(self._adding_card)
        language, may = self._desk.language, not self._desk.read_only and not sheet.record.withdrawn
        self._adding_card.set_title(self.tr("Add to this record"))
        for rows, adder, part in zip(self.parts, self.adders, sheet.parts, strict=True):
            one = kind_words(part.kind.entity, language)
            rows.set_title(kinds_words(part.kind.entity, language))
            rows.add.say(self.tr("Add: {record}").format(record=one.lower()))
            rows.show_lines(part.lines, ids=part.ids)
            rows.setVisible(bool(part.lines))
            adder.say(one)
            # A source is named beside the facts.
            named_above = part.kind is Citation
            rows.add.setVisible(may and not named_above)
            adder.setVisible(not part.lines and not named_above)
        self._parts_area.setVisible(any(part.lines for part in sheet.parts))
        self._adding_card.setVisible(may and any(not one.lines and one.kind is not Citation for one in sheet.parts))

    def _adder(self, kind: type[Record], field: str) -> ActionButton:
        adder = ActionButton(self._desk.tools.look, icon="plus")
        adder.clicked.connect(partial(self.add_wanted.emit, kind, field))
        self._adding.addWidget(adder)
        return adder

    def _part_rows(self, kind: type[Record], field: str) -> RecordRows:
        rows = RecordRows(self._desk, adds=True)
        rows.opened.connect(self.opened)
        rows.add_wanted.connect(partial(self.add_wanted.emit, kind, field))
        self._parts_lines.addWidget(rows)
        return rows

    def _change(self, kind: type[Record], change: Entry) -> Fact:
        language = self._desk.language
        names = ", ".join(field_words(kind, one.spec.name, language).lower() for one in change.differences)
        deeds = {
            "amend": self.tr("Changed: {fields}").format(fields=names),
            "create": self.tr("Written down"),
            "withdraw": self.tr("Taken out of the lists"),
            "erase": self.tr("Content erased"),
            "restate": self.tr("Written down anew"),
        }
        deed = deeds[change.action]
        why = self.tr("Why: {reason}").format(reason=change.reason) if change.reason else ""
        lines = [self._difference(kind, one) for one in change.differences]
        who = actor_words(change.actor, language)
        said_by = f"{deed} · {who}" if who else deed
        words = "\n".join(part for part in (said_by, *lines, why) if part)
        return Fact(local_time(change.time), words)

    def _difference(self, kind: type[Record], one: Difference) -> str:
        language = self._desk.language
        field = field_words(kind, one.spec.name, language)
        if one.before is None or one.after is None:
            return self.tr("{field}: changed, hidden here").format(field=field)
        nothing = self.tr("nothing stated")
        before, after = (isolate(_excerpt(said(fact, language)) or nothing) for fact in (one.before, one.after))
        return self.tr("{field}: {before} → {after}").format(field=field, before=before, after=after)


def _excerpt(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST]} …"
