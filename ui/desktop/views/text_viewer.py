"""Texts: plain, mail, Office, tables, and what a machine recognised; leaf by leaf, so that length costs nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.evidence_texts import Enclosed, Leaf, Place
from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.text_tools import TextTools
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.text_sheet import TextSheet
from ui.i18n import text as words_of
from ui.presenters.text_reading import MOST_PLACES, Here, OpenText, TextReader, locator_of

_SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.8, 2.2, 2.8)
_NORMAL = 2
_MOST_ROWS = 100
_ENCLOSED_HEIGHT = 120


class TextViewer(ViewerPart):
    """What a mail encloses becomes an item of its own: ``item_wanted`` leads there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._reader = TextReader(desk.vault)
        self._text: OpenText | None = None
        self._wanted: Locator | None = None
        self._words = self._awaited = ""
        """Looked for now, and to be looked for once the wanted place is shown."""
        self._land: tuple[int, int] | None = None
        """Leaf and line from which the first of the places is taken."""
        self._places: list[Place] = []
        self._current = -1
        self._mark: Locator | None = None
        self._size = _NORMAL
        self._opening, self._turning = LatestJob(runner, self), LatestJob(runner, self)
        self._finding, self._taking = LatestJob(runner, self), LatestJob(runner, self)
        self._opening.answered.connect(self._opened)
        self._turning.answered.connect(self._show_here)
        self._finding.answered.connect(self._show_found)
        self._taking.answered.connect(lambda item: self.item_wanted.emit(item.id))
        for job in (self._opening, self._turning, self._finding, self._taking):
            job.failed.connect(self._fail)
        self.tools = TextTools(desk)
        self.sheet = TextSheet(look)
        self.machine, self.cut = Banner(look), Banner(look)
        self._progress = ProgressPanel(look, lambda stage: words_of(desk.language, "terminal", f"stage.{stage}"))
        self._title = PlainLabel(role="strong")
        self.enclosed = Card()
        self._rows: list[QWidget] = []
        self._row_lines = QVBoxLayout()
        self._arrange()
        self._bind()
        self._retranslate()
        self.forget()

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        self.show_text(file.id, None)

    def show_text(self, file_id: str, locator: Locator | None, words: str = "") -> None:
        """Show the text of a file at a place, with words looked for in it."""
        self.forget()
        self._wanted, self._awaited = locator, words
        self.tools.search.blockSignals(True)
        self.tools.search.setText(words)
        self.tools.search.blockSignals(False)
        job = self._opening.ask(
            lambda progress, token: self._reader.open(file_id, progress, token), "reading"
        )
        self._progress.follow(job, self.tr("Reading the text"))

    def go_to(self, locator: Locator) -> None:
        text = self._text
        if text is None:
            self._wanted = locator
            return
        self._turning.ask(lambda _progress, _token: (self._reader.here(text, locator), locator))

    def mark(self) -> Locator | None:
        return self._mark

    def focus_search(self) -> bool:
        self.tools.focus_search()
        return True

    def forget(self) -> None:
        for job in (self._opening, self._turning, self._finding):
            job.forget()
        self._text, self._wanted, self._mark = None, None, None
        self._words = self._awaited = ""
        self._land, self._places, self._current = None, [], -1
        self.sheet.show_leaf(None)
        self.tools.search.clear()
        self.tools.show_part(1, 1, paged=False)
        self.tools.show_found(0, 0, asked=False, more=False)
        self.tools.setEnabled(False)
        self._title.hide()
        for banner in (self.machine, self.cut):
            banner.clear()
        self._list_enclosed(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._say()

    def _arrange(self) -> None:
        self._row_lines.setSpacing(6)
        self.enclosed.body.addLayout(self._row_lines)
        self._column = ScrollColumn()
        self._column.body.setContentsMargins(0, 0, 0, 0)
        self._column.setMinimumHeight(self._desk.tools.look.type.px(_ENCLOSED_HEIGHT))
        self._column.body.addWidget(self.enclosed)
        self._column.body.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self.tools, self.machine, self.cut, self._progress, self._title):
            lines.addWidget(part)
        lines.addWidget(self.sheet, 3)
        lines.addWidget(self._column, 1)

    def _bind(self) -> None:
        tools = self.tools
        tools.part_wanted.connect(self._turn_to)
        tools.words_asked.connect(self._find)
        tools.next_wanted.connect(self._step)
        tools.smaller.connect(lambda: self._resize(-1))
        tools.larger.connect(lambda: self._resize(1))
        tools.copy_wanted.connect(lambda: self._desk.tools.clipboard.copy(self.sheet.words_chosen()))
        tools.mark_wanted.connect(self._set_mark)
        self.sheet.copied.connect(self._desk.tools.clipboard.copy)
        self.sheet.chosen.connect(lambda: tools.show_chosen(chosen=self.sheet.textCursor().hasSelection()))
        self.sheet.turn.connect(lambda step: self._turn_to(self._here() + 1 + step))
        for key, act in (
            (QKeySequence("Ctrl+M"), self._set_mark),
            (QKeySequence("Ctrl++"), lambda: self._resize(1)),
            (QKeySequence("Ctrl+-"), lambda: self._resize(-1)),
            (QKeySequence("F3"), lambda: self._step(1)),
            (QKeySequence("Shift+F3"), lambda: self._step(-1)),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        tools.show_chosen(chosen=False)

    def _opened(self, text: OpenText) -> None:
        self._text = text
        self.tools.setEnabled(True)
        self._say()
        self._list_enclosed(text.reading.enclosed)
        self.looked_at.emit()
        self.go_to(self._wanted or Locator())

    def _turn_to(self, part: int) -> None:
        text = self._text
        if text is not None and 1 <= part <= text.count:
            self._turning.ask(lambda _progress, _token: (Here(self._reader.leaf(text, part - 1)), Locator()))

    def _show_here(self, answer: tuple[Here, Locator]) -> None:
        here, locator = answer
        self._show_leaf(here.leaf)
        if here.line is not None:
            last = here.line + (locator.last_line or locator.line or 0) - (locator.line or 0)
            self.sheet.choose_lines(here.line, min(last, len(here.leaf.lines) - 1))
        if self._awaited:
            words, self._awaited = self._awaited, ""
            self._land = (here.leaf.number, here.line or 0)
            self._find(words)

    def _show_leaf(self, leaf: Leaf) -> None:
        text = self._text
        if text is None:
            return
        self.sheet.show_leaf(leaf)
        self.tools.show_part(leaf.number + 1, text.count, paged=leaf.page > 0)
        self._title.setVisible(bool(leaf.title))
        self._title.show_stored(leaf.title)
        self.machine.setVisible(leaf.machine)
        self._paint()

    def _here(self) -> int:
        leaf = self.sheet.leaf
        return leaf.number if leaf is not None else 0

    def _find(self, words: str) -> None:
        text = self._text
        self._words = words
        if text is None:
            return
        if not words.strip():
            self._finding.forget()
            self._show_found((words, []))
            return
        self._finding.ask(lambda _progress, _token: (words, self._reader.places(text, words)), "reading")

    def _show_found(self, answer: tuple[str, list[Place]]) -> None:
        words, places = answer
        self._places = places
        start = self._land or (self._here(), 0)
        self._land = None
        later = (number for number, one in enumerate(places) if (one.leaf, one.line) >= start)
        self._current = next(later, 0 if places else -1)
        self._say_found(asked=bool(words.strip()))
        if places:
            self._go_to_place()
        else:
            self._paint()

    def _step(self, step: int) -> None:
        if self._places:
            self._current = (self._current + step) % len(self._places)
            self._say_found(asked=True)
            self._go_to_place()

    def _go_to_place(self) -> None:
        place = self._places[self._current]
        if place.leaf == self._here() and self.sheet.leaf is not None:
            self._paint()
        else:
            self._turn_to(place.leaf + 1)

    def _paint(self) -> None:
        here = self._here()
        mine = [(number, one) for number, one in enumerate(self._places) if one.leaf == here]
        current = next((at for at, (number, _one) in enumerate(mine) if number == self._current), -1)
        self.sheet.show_places([(one.line, one.start, one.end) for _number, one in mine], current)

    def _say_found(self, *, asked: bool) -> None:
        count = len(self._places)
        self.tools.show_found(self._current + 1, count, asked=asked, more=count >= MOST_PLACES)

    def _resize(self, step: int) -> None:
        self._size = min(max(self._size + step, 0), len(_SIZES) - 1)
        self.sheet.resize_letters(_SIZES[self._size])
        self._paint()

    def _set_mark(self) -> None:
        leaf, chosen = self.sheet.leaf, self.sheet.lines_chosen()
        if leaf is not None and chosen is not None:
            self._mark = locator_of(leaf, *chosen)
            self.marked.emit(self._mark)

    def _list_enclosed(self, enclosed: tuple[Enclosed, ...]) -> None:
        for row in self._rows:
            self._row_lines.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(one) for one in enclosed[:_MOST_ROWS]]
        for row in self._rows:
            self._row_lines.addWidget(row)
        self._column.setVisible(bool(enclosed))
        tab_in_place(self.enclosed)

    def _row(self, one: Enclosed) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        name = PlainLabel()
        name.show_stored(one.untrusted_name or self.tr("without a name"))
        kind = PlainLabel(role="small")
        kind.show_stored(one.untrusted_type)
        size = PlainLabel(size_words(one.size), role="small")
        take = ActionButton(self._desk.tools.look, icon="download", kind="plain")
        take.say(self.tr("Take in as evidence of its own"))
        take.setAccessibleName(
            self.tr("Take {name} in as evidence of its own").format(name=isolate(one.untrusted_name))
        )
        take.setEnabled(not self._desk.read_only)
        take.clicked.connect(partial(self._take_out, one.number))
        line.addWidget(name, 1)
        for part in (kind, size, take):
            line.addWidget(part)
        return row

    def _take_out(self, number: int) -> None:
        text = self._text
        if text is not None:
            self._taking.tell(lambda _progress, token: self._reader.take_out(text, number, token))

    def _say(self) -> None:
        text = self._text
        if text is None:
            return
        if text.reading.machine:
            words = self.tr("Recognised by a machine ({program}). Words that it was not sure of are underlined.")
            self.machine.tell(words.format(program=isolate(text.reading.made_by)), "warn")
            leaf = self.sheet.leaf
            self.machine.setVisible(leaf is None or leaf.machine)
        if text.reading.cut:
            words = self.tr("This text is longer than what is shown here. The sealed file holds all of it.")
            self.cut.tell(words, "info")

    def _retranslate(self) -> None:
        self.sheet.setAccessibleName(self.tr("Text of the file"))
        self.enclosed.set_title(self.tr("Enclosed files, not opened"))

    def _fail(self, error: CodedError) -> None:
        self.failed.emit(error)
