"""One value of a contradiction: what it is, whether it is shown now, and everybody who gives it, word for word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.vocabulary.labels import label
from ui.desktop.bidi import isolate
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.views.record_facts import said
from ui.desktop.views.record_look import kind_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.record_told import Saying, ToldValue


class DiscrepancyValue(Card):
    """``chosen`` carries the citation by which the value would be shown; empty where nobody was cited for it."""

    chosen = Signal(str, str)
    """The id of the citation, and the value in words."""
    opened = Signal(str)
    """The id of a citation whose page is wanted."""
    place_wanted = Signal(object)
    """An ``ItemPlace``: where in a file of evidence it is said."""

    def __init__(self, desk: Desk, value: ToldValue, *, may_choose: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._value = desk, value
        words = said(value.fact, desk.language) or self.tr("not stated")
        self.setAccessibleName(words)
        head = QHBoxLayout()
        self._said = PlainLabel(role="section", wrap=True)
        self._said.show_stored(words)
        self._said.let_select()
        self._said.setAccessibleName(words)
        head.addWidget(self._said, 1)
        if value.shown:
            chip = Chip(self.tr("shown now"), "accent")
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        if not value.sayings:
            self.body.addWidget(PlainLabel(self.tr("No source was named for it yet."), "hint", wrap=True))
        for saying in value.sayings:
            self._add(saying)
        self.take = ActionButton(desk.tools.look, icon="check")
        self.take.say(self.tr("Keep showing this…") if value.shown else self.tr("Show this…"))
        self.take.setAccessibleName(f"{self.take.text().strip()} {words}")
        first = value.sayings[0].citation.id if value.sayings else ""
        self.take.clicked.connect(lambda: self.chosen.emit(first, words))
        self.take.setVisible(may_choose)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, saying: Saying) -> None:
        citation, language = saying.citation, self._desk.language
        if saying.origin is None:
            origin = self.tr("Our own knowledge")
        else:
            parts = (kind_words(saying.origin.entity, language), saying.origin.code, saying.origin.title)
            origin = " · ".join(isolate(part) for part in parts if part)
        where = f"{origin}, {isolate(citation.locator)}" if citation.locator else origin
        source = PlainLabel(where, "strong", wrap=True)
        source.let_select()
        self.body.addWidget(source)
        how = [capitalised(label(type(citation.claim), str(citation.claim), language))]
        if citation.as_of.text or citation.as_of.earliest or citation.as_of.latest:
            how.append(self.tr("as of {day}").format(day=isolate(said_words(citation.as_of))))
        self.body.addWidget(PlainLabel(" · ".join(how), "muted", wrap=True))
        for words, role in ((citation.quote, ""), (citation.translation, "muted")):
            if words:
                quoted = PlainLabel("", role, wrap=True)
                quoted.show_stored(f"“{words}”")
                quoted.let_select()
                self.body.addWidget(quoted)
        link = ActionButton(self._desk.tools.look, icon="quote", kind="plain")
        link.say(self.tr("Open this reference"))
        link.clicked.connect(lambda: self.opened.emit(citation.id))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if (place := saying.place) is not None:
            there = ActionButton(self._desk.tools.look, icon="eye", kind="plain")
            there.say(self.tr("Show this place in the file"))
            there.clicked.connect(lambda: self.place_wanted.emit(place))
            self.body.addWidget(there, 0, Qt.AlignmentFlag.AlignLeft)
