"""What supports the paragraph in which the cursor stands: each place a button that goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.marks import Moved, moved
from archive.model.claims import Citation
from archive.model.testimony import paragraphs_of
from archive.paragraph_sources import Text
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.account_text import AccountText
from ui.desktop.views.place_row import PlaceRow
from ui.desktop.views.record_look import kind_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.item_marks import ItemPlace
from ui.presenters.paragraph_sources import ParagraphSourcesDesk, SourceLine, TextSources, is_item
from ui.presenters.record_place import RecordPlace

_PAUSE_MS = 150


class ParagraphSources(Card):
    """``place_wanted`` carries an ``ItemPlace``; ``record_wanted`` a ``RecordPlace`` to open or to begin.

    While the text is typed, what supports a paragraph stays with it; what was cited counts for the saved text.
    """

    place_wanted = Signal(ItemPlace)
    record_wanted = Signal(object)

    def __init__(self, desk: Desk, text: AccountText) -> None:
        super().__init__()
        self._desk, self._text = desk, text
        self._presenter = ParagraphSourcesDesk(desk.vault)
        self._found: TextSources | None = None
        self._stands: dict[int, Moved] = {}
        self._back: tuple[str, object] | None = None
        self._shown: tuple[object, ...] = ()
        self._saved = True
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        look = desk.tools.look
        self._trouble = Banner(look)
        self._where = PlainLabel(role="strong")
        self._rows = QWidget()
        self._lines = QVBoxLayout(self._rows)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._none = PlainLabel(role="muted", wrap=True)
        self.cite = ActionButton(look, icon="quote")
        self.cite.clicked.connect(self._begin)
        self._sum = PlainLabel(role="hint", wrap=True)
        for part in (self._trouble, self._where, self._rows, self._none):
            self.body.addWidget(part)
        self.body.addWidget(self.cite, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._sum)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        text.textChanged.connect(self._pause.start)
        text.cursorPositionChanged.connect(self._renew)
        self._retranslate()

    def show_text(self, text: Text | None, back: tuple[str, object] | None = None) -> None:
        """Show what supports that version of a text, or nothing; ``back`` is the page to which a form returns."""
        self._back = back
        self._trouble.clear()
        if text is None or self._found is None or self._found.text.id != text.id:
            self._found, self._stands = None, {}
        self.setVisible(text is not None)
        if text is None:
            self._reading.forget()
            self._renew()
            return
        entity, text_id, language = text.entity, text.id, self._desk.language
        self._reading.ask(lambda _progress, _token: self._presenter.of(entity, text_id, language))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._found is not None:
                self.show_text(self._found.text, self._back)

    def _show(self, found: TextSources) -> None:
        self._found = found
        self._shown = ()
        self._follow()

    def _follow(self) -> None:
        """Where the paragraphs of the saved text stand in what is typed now."""
        self._pause.stop()
        found = self._found
        if found is not None:
            typed = paragraphs_of(self._text.toPlainText())
            self._saved = typed == found.paragraphs
            numbers = {one.number for one in found.lines if one.number is not None}
            self._stands = moved(found.paragraphs, typed, numbers)
        self._renew()

    def _here(self, number: int) -> list[tuple[SourceLine, bool]]:
        """What supports the paragraph, and whether its words are others by now."""
        found = list[tuple[SourceLine, bool]]()
        for one in self._found.lines if self._found is not None else ():
            now = self._stands.get(one.number or 0)
            if now is not None and now.number == number:
                found.append((one, one.changed or now.changed))
        return found

    def _renew(self) -> None:
        number, found = self._text.paragraph_here(), self._found
        here = self._here(number) if number else []
        whole = [] if found is None else [(one, False) for one in found.at(None)]
        shown = (number, found, tuple(here), tuple(whole), self._saved, self._desk.language)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._lines)
        for line, changed in [*here, *whole]:
            self._lines.addWidget(self._row(line, changed=changed))
        tab_in_place(self._rows)
        self._rows.setVisible(bool(here or whole))
        self._none.setVisible(not here)
        self._where.setVisible(number > 0)
        self._where.say(self.tr("Paragraph {number}").format(number=number))
        self._none.say(
            self.tr("No source is named for this paragraph yet.")
            if number
            else self.tr("Put the cursor into a paragraph of the text to see what supports it.")
        )
        self.cite.setVisible(not self._desk.read_only)
        self.cite.setEnabled(found is not None and number > 0 and self._saved)
        numbers = sorted({now.number for now in self._stands.values()})
        self._sum.setVisible(bool(numbers) or not self._saved)
        if not self._saved:
            self._sum.say(self.tr("Save the text first; then a source can be named for its paragraphs."))
        elif numbers:
            words = self.tr("Paragraphs with a source: {numbers}")
            self._sum.say(words.format(numbers=", ".join(map(str, numbers))))

    def _row(self, line: SourceLine, *, changed: bool) -> QWidget:
        words, place = self._words(line), line.place
        row = PlaceRow(self._desk.tools.look, words, None if place is None else "quote", "arrow-right")
        row.go.clicked.connect(lambda: self.place_wanted.emit(place))
        row.open.say(self.tr("Open the citation: {place}").format(place=words))
        row.open.clicked.connect(
            lambda: self.record_wanted.emit(RecordPlace(Citation.entity, line.id, back=self._back))
        )
        row.add_notes(self._notes(line, changed=changed))
        return row

    def _words(self, line: SourceLine) -> str:
        if line.origin is None:
            origin = self.tr("Our own knowledge")
        elif is_item(line.origin) and line.origin.code:
            origin = line.origin.code
        else:
            parts = (kind_words(line.origin.entity, self._desk.language), line.origin.code, line.origin.title)
            origin = " · ".join(isolate(part) for part in parts if part)
        return f"{origin}, {isolate(line.where)}" if line.where else origin

    def _notes(self, line: SourceLine, *, changed: bool) -> list[str]:
        notes = list[str]()
        if is_item(line.origin) and line.origin is not None and line.origin.title:
            notes.append(isolate(line.origin.title))
        if line.gone:
            words = self.tr("supports a paragraph of version {version} that is not here any more")
            notes.append(words.format(version=line.version))
        elif line.number is None:
            notes.append(self.tr("supports the text as a whole"))
        elif changed:
            notes.append(self.tr("the words of the paragraph are others now than those it was named for"))
        return notes

    def _begin(self) -> None:
        found, number = self._found, self._text.paragraph_here()
        if found is None or not number or not self._saved:
            return
        preset = {"target_entity": found.text.entity, "target_id": found.text.id, "target_paragraph": number}
        self.record_wanted.emit(RecordPlace(Citation.entity, preset=preset, back=self._back))

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.set_title(self.tr("What supports it"))
        self.cite.say(self.tr("Name a source…"))
        self._shown = ()
        self._renew()
