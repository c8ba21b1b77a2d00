"""What a machine proposes to cover, to be taken or refused one by one or together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget

from archive.covering.areas import Areas, Medium
from archive.covering.suggest import FoundBy, Suggested, Suggestion
from archive.vocabulary.covering import CoverWhat
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.jobs import Job
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.list_lines import show_lines
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.covering import CoveringPlace
from ui.presenters.covering_list import CoveringList
from ui.presenters.suggestions import SuggestionDesk, SuggestionList

_LIST_HEIGHT = 112


class CoveringSuggestions(Card):
    """``taken`` with ``Areas`` that the person accepted; ``changed`` when other boxes are to be shown."""

    taken = Signal(object)
    changed = Signal()
    go_wanted = Signal(object)
    """With the ``CoverArea`` that is to be looked at."""
    began = Signal(object)
    """With the job that looks."""
    failed = Signal(CodedError)

    def __init__(self, desk: Desk, taken: CoveringList) -> None:
        """``taken`` is what is covered in the file so far."""
        super().__init__()
        self._desk, self._presenter = desk, SuggestionDesk(desk.vault)
        self._taken = taken
        self.suggestions = SuggestionList()
        self._place: CoveringPlace | None = None
        self._medium = Medium.PICTURE
        self._found: Suggested | None = None
        look = desk.tools.look
        self._looking = LatestJob(desk.tools.runner, self)
        self._looking.answered.connect(self._show)
        self._looking.failed.connect(self.failed)
        self._misses, self._told = PlainLabel(role="hint", wrap=True), PlainLabel(role="muted", wrap=True)
        self.look_for = ActionButton(look, icon="scan")
        self.look_for.clicked.connect(self.look)
        self.list = QListWidget()
        self.list.setProperty("ticks", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedHeight(look.type.px(_LIST_HEIGHT))
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.take = ActionButton(look, icon="check")
        self.refuse = ActionButton(look, icon="x", kind="plain")
        self.take_all = ActionButton(look, icon="check", kind="plain")
        self.refuse_all = ActionButton(look, icon="x", kind="plain")
        for button, call in (
            (self.take, self._take),
            (self.refuse, self._refuse),
            (self.take_all, self._take_all),
            (self.refuse_all, self._refuse_all),
        ):
            button.clicked.connect(call)
        for keys, call in (
            ("Delete", self._refuse), ("Shift+Return", self._take_all), ("Shift+Delete", self._refuse_all)
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)
        self._arrange()
        self._retranslate()

    @property
    def row(self) -> int:
        """The place in the list of the one that is chosen; -1 where none is."""
        return self.list.currentRow()

    @property
    def busy(self) -> bool:
        """Whether a look is under way."""
        return self._looking.busy

    def show_place(self, place: CoveringPlace, medium: Medium) -> None:
        """Which file is looked through, and what kind it is."""
        self.forget()
        self._place, self._medium = place, medium
        self.setVisible(medium in (Medium.PICTURE, Medium.PAPER))

    def forget(self) -> None:
        """Another file comes; nothing of this one stays."""
        self._looking.forget()
        self._place = self._found = None
        self.suggestions.clear()
        self._renew(-1)

    def look(self) -> None:
        """Look through the file; what is on the list is forgotten once something else was found."""
        place = self._place
        if place is None or self.busy or not self.isEnabled():
            return
        job: Job = self._looking.ask(
            lambda progress, token: self._presenter.look(place, progress, token), "files"
        )
        job.settled.connect(self._fill)
        self._fill()
        self.began.emit(job)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        one, every = QHBoxLayout(), QHBoxLayout()
        for line, buttons in ((one, (self.take, self.refuse)), (every, (self.take_all, self.refuse_all))):
            line.setSpacing(8)
            for button in buttons:
                line.addWidget(button)
            line.addStretch()
        self.body.addWidget(self._misses)
        self.body.addWidget(self.look_for, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._told)
        self.body.addWidget(self.list)
        self.body.addLayout(one)
        self.body.addLayout(every)

    def _show(self, found: Suggested) -> None:
        self._found = found
        self.suggestions.begin(found, self._taken.areas)
        self._renew(0)
        if self.suggestions.waiting:
            self.list.setFocus()
            self._go()

    def _chosen(self, _row: int) -> None:
        self._go()
        self.changed.emit()

    def _go(self) -> None:
        if 0 <= self.row < len(self.suggestions.waiting):
            self.go_wanted.emit(self.suggestions.waiting[self.row].area)

    def _take(self) -> None:
        row = self.row
        if 0 <= row < len(self.suggestions.waiting) and self.isEnabled():
            area = self.suggestions.decide(row)
            self._decided(row)
            self.taken.emit(Areas((area,)))

    def _refuse(self) -> None:
        row = self.row
        if 0 <= row < len(self.suggestions.waiting):
            self.suggestions.decide(row)
            self._decided(row)

    def _take_all(self) -> None:
        if self.suggestions.waiting and self.isEnabled():
            every = self.suggestions.decide_all()
            self._decided(-1)
            self.taken.emit(Areas(every))

    def _refuse_all(self) -> None:
        self.suggestions.decide_all()
        self._decided(-1)

    def _decided(self, row: int) -> None:
        """Go on with the one that follows; after the last the keyboard is where another look begins."""
        self._renew(row)
        if self.suggestions.waiting:
            self._go()
        else:
            self.look_for.setFocus()

    def _renew(self, row: int) -> None:
        waiting = enumerate(self.suggestions.waiting, 1)
        show_lines(self.list, (self._line(number, one) for number, one in waiting), row)
        self._fill()
        self.changed.emit()

    def _line(self, number: int, one: Suggestion) -> str:
        what = capitalised(label(CoverWhat, one.area.what, self._desk.language))
        if one.untrusted_words:
            what = f"«{isolate(one.untrusted_words)}»"
        where = self.tr("page {number}").format(number=one.area.where.page or 1)
        how = self.tr("read by a machine") if one.found_by is FoundBy.RECOGNITION else ""
        shown = one.area.where.page is not None
        return " · ".join(part for part in (f"{number}. {what}", where if shown else "", how) if part)

    def _fill(self) -> None:
        there = bool(self.suggestions.waiting)
        for widget in (self.list, self.take, self.refuse, self.take_all, self.refuse_all):
            widget.setVisible(there)
        self.look_for.setEnabled(not self.busy)
        words = self._words()
        self._told.say(words)
        self._told.setVisible(bool(words))

    def _words(self) -> str:
        found = self._found
        if found is None:
            return ""
        parts = []
        if not self.suggestions.waiting:
            nothing = self.tr("Nothing was found."), self.tr("All were decided on.")
            parts.append(nothing[bool(found.suggestions)])
        if found.unread:
            numbers = ", ".join(map(str, found.unread[:10])) + ("…" if len(found.unread) > 10 else "")
            parts.append(self.tr("Pages that could not be looked through: {numbers}.").format(numbers=numbers))
        if not found.recognised:
            parts.append(
                self.tr("Names in pixels, as in scans, were not looked for: Tesseract is not installed.")
            )
        if found.cut:
            parts.append(self.tr("There is more than can be shown. Decide on these, then look again."))
        return " ".join(parts)

    def _retranslate(self) -> None:
        self.set_title(self.tr("What a machine proposes"))
        self._misses.say(
            self.tr(
                "Faces, number plates, and names, addresses and numbers of people in this vault. It misses some, and "
                "some are none: look through every page yourself. Nothing is covered that you did not take."
            )
        )
        self.look_for.say(self.tr("Look for them (Ctrl+G)"))
        self.list.setAccessibleName(
            self.tr("What a machine proposes. Enter takes it, Delete refuses it, with Shift all of them.")
        )
        self.take.say(self.tr("Take it (Enter)"))
        self.refuse.say(self.tr("Not this (Delete)"))
        self.take_all.say(self.tr("Take all"))
        self.refuse_all.say(self.tr("None of them"))
        self._renew(self.row)
