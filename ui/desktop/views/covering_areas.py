"""The list of what is covered in a file, and what is said of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from archive.covering.areas import CoverArea, Medium
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.views.covering_times import CoveringTimes
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_lines import show_lines
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.cover_mark import WHOLE_PICTURE, Moment, cover_mark, times_words
from ui.presenters.covering import PLAYED
from ui.presenters.covering_list import PICTURE, CoveringList

_LIST_HEIGHT = 132


class CoveringAreas(Card):
    """``changed`` when there is something else to cover; ``go_wanted`` with the area that is to be looked at.

    ``again_wanted`` with one whose place is to be marked once more.
    """

    changed = Signal()
    go_wanted = Signal(object)
    again_wanted = Signal(object)
    refused = Signal(CodedError)
    file_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.areas = CoveringList()
        self.medium, self._pages = Medium.PICTURE, 1
        self._last_seen = CoverWhat.FACE
        """What was covered in a picture last: the next is the same, as long as nobody says otherwise."""
        look = desk.tools.look
        self._none = PlainLabel(role="muted", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("ticks", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedHeight(look.type.px(_LIST_HEIGHT))
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._go(again=True))
        self.undo, self.redo = IconButton(look, "undo-2"), IconButton(look, "rotate-cw")
        self.undo.clicked.connect(self._undo)
        self.redo.clicked.connect(self._redo)
        self.file = ActionButton(look, icon="folder-open", kind="plain")
        self.file.clicked.connect(self.file_wanted)
        self.what: CodeChoice[CoverWhat] = CodeChoice(look, CoverWhat, lambda: desk.language)
        self.why: CodeChoice[CoverWhy] = CodeChoice(look, CoverWhy, lambda: desk.language)
        self.how: CodeChoice[CoverHow] = CodeChoice(look, CoverHow, lambda: desk.language)
        self._fields = [FormField(choice) for choice in (self.what, self.why, self.how)]
        for choice in (self.what, self.why, self.how):
            choice.changed.connect(self._say_else)
        self.times = CoveringTimes()
        self.times.typed.connect(self._retime)
        self.remove = ActionButton(look, icon="trash-2", kind="plain")
        self.remove.clicked.connect(self._remove)
        self.last = QLineEdit()
        self.last.setMaximumWidth(look.type.px(64))
        self.last.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.last.returnPressed.connect(self._repeat)
        self.repeat = ActionButton(look, icon="copy", kind="plain")
        self.repeat.clicked.connect(self._repeat)
        self.words = QLineEdit()
        self._words_field = FormField(self.words)
        self.words.returnPressed.connect(self._add_words)
        self.add_words = ActionButton(look, icon="plus")
        self.add_words.clicked.connect(self._add_words)
        self._arrange()
        for keys, call in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        away = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        away.activated.connect(self._remove)
        self._retranslate()

    @property
    def row(self) -> int:
        """The place in the list of the one that is chosen; -1 where none is."""
        return self.list.currentRow()

    def forget(self) -> None:
        """Another file comes."""
        self.areas.clear()
        self._last_seen = CoverWhat.FACE
        self.words.clear()
        self.what.choose_code(CoverWhat.FACE)
        self.why.choose_code(CoverWhy.IDENTITY)
        self.how.choose_code(CoverHow.COVER)
        self.renew(-1)

    def show_medium(self, medium: Medium, pages: int) -> None:
        """What kind of file it is, and of how many pages."""
        self.medium, self._pages = medium, pages
        still = medium not in PLAYED
        self.what.leave_out((CoverWhat.VOICE,) if still else ())
        if medium is Medium.SOUND and not self.areas.areas:
            self.what.choose_code(CoverWhat.VOICE)
        self.last.setValidator(QIntValidator(1, max(pages, 1), self.last))
        self.last.setText(str(pages))
        self._say_none()
        self.renew(self.row)

    def add_box(self, page: int | None, area: Area) -> None:
        """Cover a box, for the reason that was chosen last."""
        try:
            row = self.areas.add_box(page, area, self.what.code(), self.why.code())
        except CodedError as error:
            self.refused.emit(error)
            return
        self._renewed(row)

    def add_place(self, how: CoverHow, where: Locator) -> None:
        """Cover a place of a film or recording, for the reason that was chosen last."""
        cut_out = CoverWhat.THING if self.medium is Medium.FILM else CoverWhat.VOICE
        heard = cut_out if how is CoverHow.CUT else CoverWhat.VOICE
        what = self._last_seen if how in PICTURE else heard
        try:
            row = self.areas.add_place(where, how, what, self.why.code())
        except CodedError as error:
            self.refused.emit(error)
            return
        self._renewed(row)

    def set_edge(self, moment: Moment, *, first: bool) -> None:
        """The chosen one begins, or ends, with the frame that stands there."""
        if not (0 <= self.row < len(self.areas.areas)):
            return
        one = self.areas.areas[self.row]
        mark = cover_mark(one.where, one.how)
        mark = mark.beginning(moment) if first else mark.ending(moment)
        made = mark.where(one.how)
        self._retime(made.start, made.end)

    def renew(self, row: int) -> None:
        """Show the list anew, with that one chosen."""
        covered = enumerate(self.areas.areas, 1)
        show_lines(self.list, (self._line(number, one) for number, one in covered), row)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.undo, self.redo):
            tools.addWidget(button)
        tools.addWidget(self.file)
        tools.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        what, why, how = self._fields
        grid.addWidget(why, 0, 0, 1, 2)
        grid.addWidget(what, 1, 0)
        grid.addWidget(how, 1, 1)
        grid.addWidget(self.times, 2, 0, 1, 2)
        grid.addWidget(self.remove, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._again = QWidget()
        again = QHBoxLayout(self._again)
        again.setContentsMargins(0, 0, 0, 0)
        again.addWidget(self.repeat)
        again.addWidget(self.last)
        again.addStretch()
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._words_field)
        words.addWidget(self.add_words, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(tools)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list)
        self.body.addLayout(grid)
        self.body.addWidget(self._again)
        self.body.addWidget(self._words)

    def _line(self, number: int, one: CoverArea) -> str:
        language = self._desk.language
        what = capitalised(label(CoverWhat, one.what, language))
        if one.words:
            what = self.tr("Words “{words}”").format(words=isolate(one.words))
        where = ""
        if self.medium is Medium.PAPER and not one.words:
            where = self.tr("page {number}").format(number=one.where.page or 1)
        elif one.words:
            where = self.tr("every page")
        how = label(CoverHow, one.how, language) if one.how is not CoverHow.COVER else ""
        if self.medium in PLAYED:
            how = label(CoverHow, one.how, language)
            return " · ".join((f"{number}. {self._when(one)}", how, label(CoverWhat, one.what, language)))
        parts = (f"{number}. {what}", where, label(CoverWhy, one.why, language), how)
        return " · ".join(part for part in parts if part)

    def _when(self, one: CoverArea) -> str:
        times = times_words(one.where, whole=self.tr("from beginning to end"), end=self.tr("the end"))
        return self.tr("{times}, whole picture").format(times=times) if one.where.area == WHOLE_PICTURE else times

    def _chosen(self, _row: int) -> None:
        self._fill()
        self._go()

    def _go(self, *, again: bool = False) -> None:
        if 0 <= self.row < len(self.areas.areas):
            (self.again_wanted if again else self.go_wanted).emit(self.areas.areas[self.row])

    def _fill(self) -> None:
        """What is said of the one that is chosen; without one, of those that come."""
        chosen = self.areas.areas[self.row] if 0 <= self.row < len(self.areas.areas) else None
        if chosen is not None:
            self.what.choose_code(chosen.what)
            self.why.choose_code(chosen.why)
            self.how.leave_out([how for how in CoverHow if (how in PICTURE) != (chosen.how in PICTURE)])
            self.how.choose_code(chosen.how)
        self.times.show_place(chosen)
        self.times.setVisible(self.medium in PLAYED and bool(self.areas.areas))
        self.what.setEnabled(chosen is None or not chosen.words)
        self.how.setEnabled(chosen is not None and not chosen.words)
        self.remove.setVisible(chosen is not None)
        self.undo.setEnabled(self.areas.can_undo)
        self.redo.setEnabled(self.areas.can_redo)
        paper = self.medium is Medium.PAPER
        self._words.setVisible(paper)
        self._again.setVisible(paper and self._pages > 1)
        follows = chosen is not None and not chosen.words and (chosen.where.page or 1) < self._pages
        self.repeat.setEnabled(follows)
        self.last.setEnabled(follows)
        self._none.setVisible(not self.areas.areas)
        self.list.setVisible(bool(self.areas.areas))

    def _say_none(self) -> None:
        self._none.say(
            self.tr("Nothing yet. Mark a stretch and say below the player what is done with it.")
            if self.medium in PLAYED
            else self.tr(
                "Nothing yet. Press M on the page and draw with the mouse; or move the box with the arrows, with "
                "Shift its edges, and press Enter."
            )
        )

    def _say_else(self) -> None:
        row = self.row
        if row < 0 and self.what.code() is not CoverWhat.VOICE:
            self._last_seen = self.what.code()
        elif row >= 0:
            self.areas.change(row, what=self.what.code(), why=self.why.code(), how=self.how.code())
            if self.areas.areas[row].how in PICTURE:
                self._last_seen = self.what.code()
            self._renewed(row)

    def _retime(self, start: int | None, end: int | None) -> None:
        row = self.row
        if row < 0:
            return
        try:
            self.areas.change_times(row, start, end)
        except CodedError as error:
            self.refused.emit(error)
        self._renewed(row)

    def _remove(self) -> None:
        row = self.row
        if row >= 0:
            self.areas.remove(row)
            self._renewed(row)
            (self.list if self.areas.areas else self.what).setFocus()

    def _repeat(self) -> None:
        row, untrusted_last = self.row, self.last.text()
        if row < 0 or not untrusted_last.isdecimal():
            return
        try:
            self.areas.repeat(row, min(int(untrusted_last), self._pages))
        except CodedError as error:
            self.refused.emit(error)
        self._renewed(row)

    def _add_words(self) -> None:
        if not self.words.text().strip():
            self.words.setFocus()
            return
        try:
            row = self.areas.add_words(self.words.text(), self.why.code())
        except CodedError as error:
            self.refused.emit(error)
            return
        self.words.clear()
        self._renewed(row)

    def _undo(self) -> None:
        self.areas.undo()
        self._renewed(self.row)

    def _redo(self) -> None:
        self.areas.redo()
        self._renewed(self.row)

    def _renewed(self, row: int) -> None:
        self.renew(row)
        self.changed.emit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("What is covered"))
        self._say_none()
        self.list.setAccessibleName(self.tr("What is covered. Enter goes there, Delete leaves it out."))
        self.undo.say(self.tr("Take the last change back (Ctrl+Z)"))
        self.redo.say(self.tr("Make it again (Ctrl+Shift+Z)"))
        self.file.say(self.tr("Take areas from a file…"))
        for field, words in zip(
            self._fields, (self.tr("What it is"), self.tr("Why"), self.tr("How")), strict=True
        ):
            field.say(words)
        self.remove.say(self.tr("Leave it out"))
        self.repeat.say(self.tr("The same box on the pages up to"))
        self.last.setAccessibleName(self.tr("Last page that has the same box"))
        self._words_field.say(
            self.tr("Words to cover on every page"), self.tr("A name in each spelling that stands there, one by one.")
        )
        self.add_words.say(self.tr("Cover them"))
        self.renew(self.row)
