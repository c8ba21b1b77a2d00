"""Where places of a file are covered: boxes, words, stretches of time, and the copy that is made of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from archive.covering.areas import Areas, CoverArea, Medium
from archive.covering.preview import CopyToBe
from archive.locators import WHOLE, Area
from archive.model.evidence import EvidenceFile
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.jobs import Job, Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.covered_files import CoveredFiles
from ui.desktop.views.covering_areas import CoveringAreas
from ui.desktop.views.covering_film import CoveringFilm
from ui.desktop.views.covering_sheet import CoveringSheet
from ui.desktop.views.covering_suggestions import CoveringSuggestions
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import text
from ui.presenters.covering import PLAYED, CoveringDesk, CoveringPlace, CoveringView, Made
from ui.presenters.item_marks import ItemPlace

_COLUMN = 430
"""Pixels at the usual size of letters; the page that is covered has the rest."""


class CoveringPage(Page):
    """``entered`` with a ``CoveringPlace``. Esc goes back to the item; what was marked stays kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = CoveringDesk(desk.vault)
        self._place: CoveringPlace | None = None
        self._view: CoveringView | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._copy: CopyToBe | None = None
        self._reading, self._making, self._fetching, self._painting = (LatestJob(runner, self) for _ in range(4))
        self._reading.answered.connect(self._show)
        self._making.answered.connect(self._made)
        self._fetching.answered.connect(self._bring_in)
        self._painting.answered.connect(self._painted)
        for job in (self._reading, self._making, self._fetching, self._painting):
            job.failed.connect(self._fail)
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code, self._title = PlainLabel(role="mono"), PlainLabel(role="heading")
        self._unchanged = PlainLabel(role="hint", wrap=True)
        self._message = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self.sheet, self.film = CoveringSheet(desk), CoveringFilm(desk)
        self._stage = QStackedWidget()
        self.preview = CheckBox(look)
        self.areas = CoveringAreas(desk)
        self.suggestions = CoveringSuggestions(desk, self.areas.areas)
        self.note = QLineEdit()
        self._note_field = FormField(self.note)
        self.letters = CheckBox(look)
        self._letters_hint = PlainLabel(role="hint", wrap=True)
        self.make = ActionButton(look, icon="file-check", kind="primary")
        self.make.clicked.connect(self._make)
        self.covered = CoveredFiles(desk, compares=False)
        self.keeper = DraftKeeper(desk, self)
        self._bind()
        self._arrange()
        self._retranslate()

    def entered(self, target: object) -> None:
        if isinstance(target, CoveringPlace) and target != self._place:
            self._forget()
            self._place = target
        self._read()

    def last_words(self) -> Work | None:
        works = [work for work in (self.keeper.last_words(), self.film.last_words()) if work is not None]
        return (lambda progress, token: [work(progress, token) for work in works]) if works else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _bind(self) -> None:
        self.sheet.drawn.connect(self._drawn)
        self.sheet.failed.connect(self._fail)
        self.sheet.told.connect(self._told)
        self.sheet.page_shown.connect(self._show_areas)
        self.film.marked.connect(lambda how, where: self.areas.add_place(how, where))
        self.film.nothing_marked.connect(self._say_nothing_marked)
        self.film.edge_wanted.connect(lambda first: self.areas.set_edge(self.film.player.moment(), first=first))
        self.film.measured.connect(self._told)
        self.film.failed.connect(self._fail)
        self.preview.toggled.connect(lambda _on: self._renew_preview())
        self.areas.changed.connect(self._changed)
        self.areas.go_wanted.connect(self._go_to)
        self.areas.again_wanted.connect(self._mark_again)
        self.areas.refused.connect(self._fail)
        self.areas.file_wanted.connect(self._pick)
        self.suggestions.taken.connect(self._bring_in)
        self.suggestions.changed.connect(self._show_suggested)
        self.suggestions.go_wanted.connect(self._go_to)
        self.suggestions.failed.connect(self._fail)
        self.suggestions.began.connect(self._follow_look)
        self.note.textEdited.connect(lambda _words: self.keeper.touched())
        self.keeper.found.connect(self._take_back)
        self.keeper.failed.connect(self._fail)
        self.covered.open_wanted.connect(self._open)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._go_back)
        QShortcut(QKeySequence(Qt.Key.Key_F8), self).activated.connect(self.preview.toggle)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.suggestions.look)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._make)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        heads: tuple[QWidget, ...] = (self._back, self._code, self._title)
        for head in heads:
            top.addWidget(head)
        top.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.sheet, self.film):
            self._stage.addWidget(part)
        left.addWidget(self._stage, 1)
        left.addWidget(self.preview)
        self._result = Card()
        self._result.body.addWidget(self._note_field)
        self._result.body.addWidget(self.letters)
        self._result.body.addWidget(self._letters_hint)
        self._result.body.addWidget(self._unchanged)
        self._result.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        column = ScrollColumn()
        column.body.setContentsMargins(0, 0, 6, 0)
        column.body.setSpacing(12)
        for card in (self.suggestions, self.areas, self._result, self.covered):
            column.body.addWidget(card)
        column.body.addStretch(1)
        column.setMaximumWidth(self._desk.tools.look.type.px(_COLUMN))
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(left, 3)
        columns.addWidget(column, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 18, 16)
        lines.setSpacing(10)
        lines.addLayout(top)
        lines.addWidget(self._message)
        lines.addWidget(self._progress)
        lines.addLayout(columns, 1)

    def _forget(self) -> None:
        """Another file comes: nothing of this one stays, neither on the screen nor beside it."""
        for job in (self._reading, self._fetching, self._painting):
            job.forget()
        self.keeper.leave()
        self._view = self._copy = None
        self.sheet.forget()
        self.film.forget()
        self.areas.forget()
        self.suggestions.forget()
        self.note.clear()
        self.covered.forget()
        self.preview.setChecked(False)
        self.letters.setChecked(False)
        self._message.clear()

    def _read(self) -> None:
        place = self._place
        if place is not None:
            self._reading.ask(lambda _progress, _token: self._presenter.view(place))

    def _show(self, view: CoveringView) -> None:
        place = self._place
        if place is None or view.file.id != place.file_id:
            return
        fresh = self._view is None
        self._view = view
        if fresh:
            self.areas.show_medium(view.medium, 1)
            self.suggestions.show_place(place, view.medium)
            stage = self.film if view.medium in PLAYED else self.sheet
            self._stage.setCurrentWidget(stage)
            stage.show_file(view.item, view.file)
            kept = Place(f"covering:{view.file.id}", EvidenceFile.entity, view.file.id)
            self.keeper.open(kept, self._words)
        self.covered.show_item(view.item.id, may_cover=False)
        self._retranslate()

    def _told(self) -> None:
        if self._view is not None:
            self.areas.show_medium(self._view.medium, self.sheet.pane.pages)

    def _show_areas(self) -> None:
        areas, row = self.areas.areas, self.areas.row
        self.sheet.show_areas(areas, row, preview=self.preview.isChecked())
        self.film.show_areas(areas, row, self._copy if self.preview.isChecked() else None)
        self._show_suggested()

    def _show_suggested(self) -> None:
        self.sheet.show_suggested(self.suggestions.suggestions, self.suggestions.row)

    def _follow_look(self, job: Job) -> None:
        self._message.clear()
        self._progress.follow(job, self.tr("Looking for faces, number plates and names"))

    def _renew_preview(self) -> None:
        """How it will be is found out anew after each change, as long as somebody wants to see it."""
        place, view = self._place, self._view
        played = view is not None and view.medium in PLAYED
        if place is None or not played or not self.preview.isChecked():
            self._painting.forget()
            self._copy = None
        else:
            areas = self.areas.areas.areas
            self._painting.ask(lambda _progress, token: self._presenter.copy_to_be(place, areas, token), "viewing")
        self._show_areas()

    def _painted(self, copy: CopyToBe) -> None:
        self._copy = copy
        self._show_areas()

    def _say_nothing_marked(self) -> None:
        self._message.tell(
            self.tr("Mark first what is meant: I where it begins, O where it ends, M for a part of the picture."),
            "info",
        )

    def _drawn(self, page: int | None, area: Area) -> None:
        self.areas.add_box(page, area)

    def _changed(self) -> None:
        self._message.clear()
        self.keeper.touched()
        self._renew_preview()
        self._renew_make()

    def _go_to(self, one: CoverArea) -> None:
        (self.film if self._stage.currentWidget() is self.film else self.sheet).go_to(one)
        self._show_areas()

    def _mark_again(self, one: CoverArea) -> None:
        self._go_to(one)
        if self._stage.currentWidget() is self.film:
            self.film.mark_again(one)

    def _words(self) -> dict[str, str]:
        return {"areas": self.areas.areas.kept(), "note": self.note.text()}

    def _take_back(self, kept: KeptWords) -> None:
        if self.areas.areas.take_back(kept.words.get("areas", "")):
            self.note.setText(kept.words.get("note", ""))
            self.areas.renew(-1)
            self._message.tell(self.tr("What you marked here before was kept, and is shown again."), "info")
        self.keeper.take_back()
        self._renew_preview()
        self._renew_make()

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look, Picking.FILE, self.tr("Which file of areas?"), parent=self.window()
        )
        picker.picked.connect(lambda paths: self._fetch(Path(paths[0])))
        picker.open()

    def _fetch(self, path: Path) -> None:
        place = self._place
        if place is not None:
            self._fetching.ask(lambda _progress, _token: self._presenter.read_areas(place, path), "files")

    def _bring_in(self, areas: Areas) -> None:
        view = self._view
        if view is None:
            return
        try:
            self.areas.areas.bring_in(areas, view.medium)
        except CodedError as error:
            self._fail(error)
            return
        self.areas.renew(len(self.areas.areas.areas) - 1)
        self._changed()

    def _make(self) -> None:
        place, areas, note = self._place, self.areas.areas.areas, self.note.text()
        if place is None or not self.make.isEnabled():
            return
        self._message.clear()
        letters = self.letters.isChecked()
        job = self._making.tell(
            lambda progress, token: self._presenter.make(place, areas, note, progress, token, letters=letters),
            "files",
        )
        self._renew_make()
        job.settled.connect(self._renew_make)
        self._progress.follow(job, self.tr("Making the copy and looking through it"))

    def _made(self, made: Made) -> None:
        if made.place != self._place:
            return
        self.keeper.discard()
        words = self.tr(
            "Made as file {number} and kept. Another process looked through it and found nothing of what was "
            "covered. The original is unchanged. Somebody else now has to look at the copy before it may leave."
        )
        parts = [words.format(number=made.line.number)]
        if made.still_read:
            pages = ", ".join(str(one.page) for one in made.still_read[:10])
            parts.append(
                self.tr(
                    "Recognition still reads words that stood under boxes, or names, or could not read the page: "
                    "look at pages {pages} of the copy."
                ).format(pages=pages + ("…" if len(made.still_read) > 10 else ""))
            )
        elif made.read_by:
            parts.append(self.tr("{program} read the copy too and found none of it.").format(program=made.read_by))
        if made.letters is not None:
            parts.append(
                self.tr("%n word(s) of it can be searched and copied, read by {program}.", "", made.letters).format(
                    program=made.read_by
                )
            )
        self._message.tell(" ".join(parts), "warn" if made.still_read else "ok")
        self.covered.show_item(made.place.item_id, may_cover=False)
        self._renew_make()

    def _open(self, file_id: str) -> None:
        if self._place is not None:
            self.wanted.emit("item", ItemPlace(self._place.item_id, file_id, WHOLE))

    def _go_back(self) -> None:
        item_id = self._place.item_id if self._place is not None else None
        self._forget()
        self._place = None
        self.wanted.emit("item" if item_id else "evidence", item_id)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _renew_make(self) -> None:
        something = bool(self.areas.areas.areas) and self._view is not None
        self.make.setEnabled(something and not self._making.busy and not self._desk.read_only)

    def _show_letters(self) -> None:
        paper = self._view is not None and self._view.medium is Medium.PAPER
        reads = self._view is not None and self._view.reads
        self.letters.setText(self.tr("Text that can be searched and copied"))
        self.letters.setVisible(paper)
        self.letters.setEnabled(reads and not self._desk.read_only)
        self._letters_hint.setVisible(paper)
        hint = (
            self.tr("Tesseract reads it in the covered pages, with mistakes. Words beside a box are left out.")
            if reads
            else self.tr("Tesseract reads it in the covered pages, and is not installed here.")
        )
        self._letters_hint.say(hint)
        self.letters.setAccessibleDescription(hint)

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the item (Esc)"))
        self._code.show_stored(self._view.item.code if self._view is not None else "")
        self._title.say(self.tr("Cover places in a copy"))
        played = self._view is not None and self._view.medium in PLAYED
        still = self.tr("Show the boxes as they will be (F8)")
        self.preview.setText(self.tr("See and hear it as it will be (F8)") if played else still)
        self._result.set_title(self.tr("The copy"))
        self._note_field.say(
            self.tr("Why, in your words"), self.tr("It stays in the vault. Do not write what is under the boxes.")
        )
        self._unchanged.say(
            self.tr(
                "Picture and sound are made anew in a new file; the original stays as it is. Another process then "
                "looks and listens through it: if anything of what was covered is found, nothing is kept."
            )
            if played
            else self.tr(
                "A new file is made of pixels only; the original stays as it is. Another process then looks through "
                "it: if anything of what was covered is found, nothing is kept."
            )
        )
        self._show_letters()
        self.make.say(self.tr("Make the copy (Ctrl+Enter)"))
        for card in (self.areas, self.suggestions):
            card.setEnabled(not self._desk.read_only)
        self._renew_make()
