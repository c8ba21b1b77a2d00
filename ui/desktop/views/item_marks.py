"""The places of an item that are cited or kept, and the form that cites the place that is marked now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.locator_words import exact_place, place_words, read_place
from archive.locators import WHOLE, Locator, PlaceOutside
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.item_mark_row import ItemMarkRow
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.citing import CitingPresenter, TargetText
from ui.presenters.item import ItemView
from ui.presenters.item_marks import ItemMarks as Presenter
from ui.presenters.item_marks import ItemPlace, MarkLine, Quotation, target_field
from ui.presenters.record_form import referred
from ui.presenters.record_place import RecordPlace


class ItemMarks(Card):
    """``go_wanted`` asks the viewer for a place; ``record_wanted`` carries a ``RecordPlace`` to open or to begin.

    What was written beside a kept place never leaves the vault, and is shown only when it is asked for.
    """

    go_wanted = Signal(ItemPlace)
    record_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = Presenter(desk.vault)
        self._citing = CitingPresenter(desk.vault)
        self._view: ItemView | None = None
        self._marked: Locator | None = None
        self._lines: tuple[MarkLine, ...] = ()
        self._quoted: Quotation | None = None
        self._target: TargetText | None = None
        self.pages: int | None = None
        self.duration: int | None = None
        """What is known of the file that is shown; a place that is typed lies within it."""
        look = desk.tools.look
        runner = desk.tools.runner
        self._reading, self._keeping, self._beginning = (LatestJob(runner, self) for _ in range(3))
        self._asking = LatestJob(runner, self)
        self._asking.answered.connect(self._offer_parts)
        self._reading.answered.connect(self._show)
        self._keeping.answered.connect(lambda _kept: self._kept())
        self._beginning.answered.connect(self.record_wanted)
        for job in (self._reading, self._keeping, self._beginning):
            job.failed.connect(self._fail)
        self._trouble = Banner(look)
        self.file = Choice(look)
        self._file_field = FormField(self.file)
        self.place, self.note = QLineEdit(), QLineEdit()
        self._place_field, self._note_field = FormField(self.place), FormField(self.note)
        self._quote = PlainLabel(role="muted", wrap=True)
        self.target = ReferenceField(desk, target_field())
        self.target.changed.connect(self._ask_parts)
        self.part = Choice(look)
        self._part_field = FormField(self.part)
        self.cite = ActionButton(look, icon="quote")
        self.cite.clicked.connect(self._cite)
        self.keep = ActionButton(look, icon="map-pin")
        self.keep.clicked.connect(self._keep)
        self.place.returnPressed.connect(self._go_typed)
        self._none = PlainLabel(role="muted", wrap=True)
        self.notes = ActionButton(look, icon="eye", kind="plain")
        self.notes.setCheckable(True)
        self.notes.toggled.connect(lambda _on: self._renew())
        self._area = QWidget()
        self._list = QVBoxLayout(self._area)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self._arrange()
        self._retranslate()

    def forget(self) -> None:
        """Another item comes: what was marked and typed here goes."""
        self._reading.forget()
        self._view, self._lines = None, ()
        self.notes.setChecked(False)
        self.mark(None)
        self.place.clear()
        self.note.clear()
        self.target.show_words("")
        self._offer_parts(("", None))
        self._trouble.clear()
        self._renew()

    def show_view(self, view: ItemView) -> None:
        """Show the places of an item."""
        fresh = self._view is None or self._view.item.id != view.item.id
        self._view = view
        self._offer_files()
        if fresh:
            self._say_form()
        item_id, language = view.item.id, self._desk.language
        self._reading.ask(lambda _progress, _token: (item_id, self._presenter.lines(item_id, language)))

    def show_file(self, file: EvidenceFile) -> None:
        """The viewer shows that file of the item now."""
        self.file.choose(file.id)

    def mark(self, locator: Locator | None) -> None:
        """The person marked a place in the viewer, or took the mark away; words of another place go with it."""
        if self._quoted is not None and locator != self._quoted.place.locator:
            self._quoted = None
            self._say_quote()
        self._marked = None if locator == WHOLE else locator
        self.place.setText("" if self._marked is None else place_words(self._marked, self._desk.language))
        self._place_field.set_error("")

    def quote(self, quoted: Quotation) -> None:
        """Words of a transcript are to be cited: they go along with the place where they are said."""
        self._quoted = quoted
        self.mark(quoted.place.locator)
        self._say_quote()
        self.target.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            marked = self._marked
            self._retranslate()
            if marked is not None:
                self.mark(marked)
            if self._view is not None:
                self.show_view(self._view)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cite)
        buttons.addWidget(self.keep)
        buttons.addStretch()
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        placed = (self._file_field, self._place_field, self._quote)
        fields: tuple[QWidget, ...] = (*placed, self.target, self._part_field, self._note_field)
        for part in fields:
            form.addWidget(part)
        form.addLayout(buttons)
        parts: tuple[QWidget, ...] = (self._trouble, self._form, self._none, self._area)
        for part in parts:
            self.body.addWidget(part)
        self.body.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_files(self) -> None:
        files = self._view.files if self._view is not None else ()
        words = self.tr("File {number}")
        named = [(file.id, f"{words.format(number=n)} · {file.media_type}") for n, file in enumerate(files, 1)]
        self.file.offer(named, self.file.key() or (files[0].id if files else ""))
        self._file_field.setVisible(len(files) > 1)

    def _typed(self) -> ItemPlace | None:
        """The place in the form, or ``None`` where what stands there is no place; that is said at the field."""
        if self._view is None or not self._view.files:
            return None
        words = self.place.text().strip()
        known = {file.id for file in self._view.files}
        file_id = self.file.key() if self.file.key() in known else self._view.files[0].id
        found: Locator | None = WHOLE
        if words:
            found = exact_place(self._marked, words)
            try:
                if found is None or found != self._marked:
                    found = read_place(words, pages=self.pages, duration=self.duration)
            except PlaceOutside as error:
                self._place_field.set_error(self._desk.tools.error_sentence(error))
                return None
        if found is None:
            self._place_field.set_error(self.tr("Write a page or a time, for example “p. 3” or “2:14–2:31”."))
            return None
        self._place_field.set_error("")
        return ItemPlace(self._view.item.id, file_id, found)

    def _go_typed(self) -> None:
        place = self._typed()
        if place is not None:
            self.go_wanted.emit(place)

    def _cite(self) -> None:
        place = self._typed()
        if place is None:
            self.place.setFocus()
            return
        entity, record_id = referred(self.target.words())
        if not record_id:
            self.target.set_error(self.tr("Choose the record that this place supports."))
            self.target.setFocus()
            return
        language, quoted = self._desk.language, self._quoted
        part, text = self.part.key(), self._target
        paragraph = {}
        if part and text is not None:
            entity, record_id, paragraph = text.entity, text.id, {"target_paragraph": part}

        def begin(_progress: object, _token: object) -> RecordPlace:
            begun = self._presenter.begun(place, language, quoted)
            preset = {"target_entity": entity, "target_id": record_id, **begun, **paragraph}
            return RecordPlace(Citation.entity, preset=preset, back=("item", place.item_id))

        self._beginning.ask(begin)

    def _keep(self) -> None:
        place, words = self._typed(), self.note.text()
        if place is None:
            self.place.setFocus()
        else:
            self._keeping.tell(lambda _progress, _token: self._presenter.keep(place, words))

    def _kept(self) -> None:
        self.note.clear()
        if self._view is not None:
            self.show_view(self._view)

    def _drop(self, note_id: str) -> None:
        self._keeping.tell(lambda _progress, _token: self._presenter.drop(note_id))

    def _show(self, answer: tuple[str, tuple[MarkLine, ...]]) -> None:
        item_id, lines = answer
        if self._view is not None and self._view.item.id == item_id:
            self._lines = lines
            self._renew()

    def _renew(self) -> None:
        empty(self._list)
        for line in self._lines:
            row = ItemMarkRow(self._desk, line, with_note=self.notes.isChecked())
            row.go_wanted.connect(self.go_wanted)
            row.record_wanted.connect(self.record_wanted)
            row.drop_wanted.connect(partial(self._drop, line.id))
            self._list.addWidget(row)
        tab_in_place(self._area)
        holds = self._view is not None and bool(self._view.files)
        self._form.setVisible(holds and not self._desk.read_only)
        self.notes.setVisible(any(line.note for line in self._lines))
        self._none.setVisible(not self._lines)
        self._area.setVisible(bool(self._lines))
        self._say_notes()

    def _ask_parts(self) -> None:
        """Of a testimony, and of an item whose words are written out, a single paragraph can be supported."""
        target, language = self.target.words(), self._desk.language
        self._asking.ask(lambda _progress, _token: (target, self._citing.target(target, language)))

    def _offer_parts(self, answer: tuple[str, TargetText | None]) -> None:
        target, text = answer
        if target != self.target.words():
            return
        fresh = text is None or self._target is None or text.id != self._target.id
        self._target = text
        self._part_field.setVisible(text is not None)
        offered = [(str(one.number), f"{one.number}  {one.words}") for one in text.paragraphs] if text else []
        self.part.offer([("", self.tr("None in particular")), *offered])
        if fresh:
            self.part.choose("")

    def _say_quote(self) -> None:
        quoted = self._quoted
        self._quote.setVisible(quoted is not None)
        if quoted is not None:
            words = self.tr("Words out of version {version} of the text: {words}")
            said = " / ".join(f"“{one}”" for one in (quoted.words, quoted.translation) if one)
            self._quote.show_stored(words.format(version=quoted.version, words=said))

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _say_notes(self) -> None:
        shown = self.notes.isChecked()
        self.notes.say(self.tr("Hide our notes") if shown else self.tr("Show our notes"))

    def _say_form(self) -> None:
        self._place_field.say(
            self.tr("Place"),
            self.tr("Mark it in the file, or type it: “2:14–2:31”, “p. 3, lower half”. Enter goes there."),
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Marked places"))
        self._file_field.say(self.tr("File"))
        self._say_form()
        self.target.say(self.tr("What does it support?"), self.tr("An act, a person, an event, any record."))
        self._part_field.say(self.tr("Paragraph"), self.tr("The one of its text that this place supports."))
        self._say_quote()
        self._note_field.say(
            self.tr("Our note"), self.tr("Why it should be looked at again. It never leaves the vault.")
        )
        self.cite.say(self.tr("Cite this place…"))
        self.keep.say(self.tr("Keep for later"))
        self._none.say(self.tr("No place of this item is cited or kept yet."))
        self._say_notes()
