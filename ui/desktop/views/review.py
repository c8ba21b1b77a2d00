"""The review: claims and copies that wait for a second reader, each beside its source, and what does not fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.claims import Citation
from archive.model.covering import Redaction
from archive.second_reading import READ, Why
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.actor_words import actor_words
from ui.desktop.views.record_look import kinds_words, row_of
from ui.desktop.views.review_copy import ReviewCopy
from ui.desktop.views.review_deed import Deed
from ui.desktop.views.review_view import ReviewView
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.i18n import name_of
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_told import FieldPlace
from ui.presenters.reviewing import CopyToRead, Point, Queue, Reviewed, ReviewPresenter


class ReviewPage(Page):
    """Up and down choose, Ctrl+Enter confirms, Enter opens the record; the search line takes the code of a case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._review = ReviewPresenter(desk.vault)
        self._points: dict[str, Point] = {}
        self._next = 0
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "badge-check")
        self._disputes = IconButton(look, "arrow-left-right")
        self._disputes.clicked.connect(lambda: self.wanted.emit("discrepancy", None))
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._leave)
        for button in (self._disputes, self._back):
            self.pane.header.buttons.addWidget(button)
        self.kind = Choice(look)
        self.kind.chosen.connect(lambda _key: self._read())
        self.pane.add_above(self.kind)
        self.pane.pills.chosen.connect(lambda _key: self._read())
        self.pane.search.asked.connect(lambda _words: self._read())
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._turn_to)
        self.pane.list.opened.connect(lambda _one: self._open())
        self.protected = ActionButton(look, icon="eye", kind="plain")
        self.protected.setCheckable(True)
        self.protected.toggled.connect(lambda _on: self._look())
        self.view = ReviewView(desk)
        self.view.read.connect(self._go_on)
        self.view.cite_wanted.connect(self._cite)
        self.view.record_wanted.connect(self._open)
        self.view.field_wanted.connect(self._show_field)
        self.view.item_wanted.connect(lambda item: self.wanted.emit("item", item))
        self.copy = ReviewCopy(desk)
        self.copy.read.connect(lambda: self._go_on(""))
        self.copy.item_wanted.connect(lambda place: self.wanted.emit("item", place))
        self._reading, self._looking = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show_list)
        self._reading.failed.connect(self._tell)
        self._looking.answered.connect(self._show)
        self._arrange()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._confirm)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self._cite)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is nothing here: the queue is shown as it stands now."""
        self.view.forget_file()
        self.copy.forget()
        self._hide_protected()
        self._read()
        self.pane.list.setFocus()

    def last_words(self) -> Work | None:
        return self.copy.last_words()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._points))
            self._look()

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._blank, self._shown = QWidget(), QWidget()
        lines = QVBoxLayout(self._shown)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.protected, 0, Qt.AlignmentFlag.AlignRight)
        lines.addWidget(self.view, 1)
        self._right = QStackedWidget()
        for part in (self._blank, self._shown, self.copy):
            self._right.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)

    def _read(self) -> None:
        self.kind.setEnabled(Queue(self.pane.pills.key()) is not Queue.COPIES)
        queue, kind, case = Queue(self.pane.pills.key()), self.kind.key(), self.pane.search.text()

        def read(_progress: Progress, token: CancelToken) -> list[Point]:
            return self._review.points(queue, kind, case, token)

        self._reading.ask(read)

    def _show_list(self, points: list[Point]) -> None:
        self._points = {one.id: one for one in points}
        self._say_empty()
        self._model.show(list(self._points))
        self.pane.header.show_count(len(points))
        self.pane.show_list(bool(points))
        if not points:
            self.copy.forget()
            self._right.setCurrentWidget(self._blank)
        elif self.pane.list.current_id() is None:
            self.pane.list.select_id(points[min(self._next, len(points) - 1)].id)
        else:
            self._look()

    def _turn_to(self, row_id: RowId | None) -> None:
        if row_id is not None:
            self._next = list(self._points).index(str(row_id)) if str(row_id) in self._points else 0
            self._hide_protected()
            self._look()

    def _point(self) -> Point | None:
        return self._points.get(str(self.pane.list.current_id()))

    def _look(self) -> None:
        point, language, protected = self._point(), self._desk.language, self.protected.isChecked()
        self._say_protected()
        if point is not None and point.entity == Redaction.entity:
            self._looking.ask(lambda _progress, _token: (point, self._review.copies([point]).get(point.id)))
        elif point is not None:
            self.copy.forget()
            self._looking.ask(
                lambda _progress, _token: self._review.reviewed(
                    point.entity, point.record_id, language, protected=protected
                )
            )

    def _show(self, shown: Reviewed | tuple[Point, CopyToRead | None]) -> None:
        point = self._point()
        if isinstance(shown, tuple):
            if shown[0] == point and shown[1] is not None:
                self.copy.show_copy(shown[1])
                self._right.setCurrentWidget(self.copy)
            return
        if point is not None and shown.sheet.record.id == point.record_id:
            self.view.show_claim(shown, self._why(point) if point.concern is not None else "")
            self._right.setCurrentWidget(self._shown)

    def _go_on(self, _record_id: str) -> None:
        self._read()
        self.pane.list.setFocus()

    def _confirm(self) -> None:
        if self._right.currentWidget() is self.copy:
            self.copy.confirm()
        else:
            self.view.begin(Deed.CONFIRM)

    def _cite(self) -> None:
        point = self._point()
        if point is not None and point.entity != Redaction.entity and not self._desk.read_only:
            preset = {"target_entity": point.entity, "target_id": point.record_id}
            self.wanted.emit("record", RecordPlace(Citation.entity, preset=preset, back=("review", None)))

    def _open(self) -> None:
        point = self._point()
        if point is None:
            return
        if point.entity == Redaction.entity:
            self.copy.open.click()
        elif point.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[point.entity], point.record_id)
        else:
            self.wanted.emit("record", RecordPlace(point.entity, point.record_id, back=("review", None)))

    def _show_field(self, field: str) -> None:
        point = self._point()
        if point is not None:
            self.wanted.emit("discrepancy", FieldPlace(point.entity, point.record_id, field))

    def _leave(self) -> None:
        self.wanted.emit("records", None)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        points = [self._points[str(one)] for one in ids if str(one) in self._points]
        claims = [one for one in points if one.entity != Redaction.entity]
        lines, language = self._review.lines(claims, self._desk.language), self._desk.language
        rows = dict[RowId, CardRow]()
        for point_id, copy in self._review.copies(points).items():
            made = self.tr("covered by: {who}").format(who=actor_words(copy.made_by, language))
            places = self.tr("places: {count}").format(count=copy.places)
            title = " · ".join(isolate(part) for part in (copy.code, copy.title) if part)
            rows[point_id] = CardRow(point_id, title, (made, places), "eye-off", "", "warn")
        for one in claims:
            if one.record_id in lines:
                row = row_of(lines[one.record_id], language, named=True)
                why = self._why(one)
                facts, status = (row.facts, why) if one.concern is None else ((why,), "")
                rows[one.id] = CardRow(one.id, row.title, facts, row.icon, status, "warn")
        return rows

    def _why(self, point: Point) -> str:
        if point.concern is not None:
            words = name_of(self._desk.language, "terminal", "concern", point.concern.rule)
            return words[:1].upper() + words[1:].replace("{days}", str(point.days))
        reasons = {
            Why.NOT_READ: self.tr("not read yet"),
            Why.DOUBTED: self.tr("downgraded"),
            Why.ASKED: self.tr("to be asked"),
            Why.OLD: self.tr("days unconfirmed: {days}").format(days=point.days),
        }
        return reasons[point.why] if point.why is not None else ""

    def _hide_protected(self) -> None:
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)
        self._say_protected()

    def _say_protected(self) -> None:
        on = self.protected.isChecked()
        self.protected.say(self.tr("Hide what is protected") if on else self.tr("Show what is protected"))

    def _say_empty(self) -> None:
        empty = {
            Queue.WAITING: self.tr("Everything was read a second time."),
            Queue.BACK: self.tr("Nothing was sent back, and nobody has to be asked."),
            Queue.OLD: self.tr("What goes on was confirmed not long ago."),
            Queue.CONCERNS: self.tr("No rule has anything to say."),
            Queue.COPIES: self.tr("Somebody else has looked at every copy with covered places."),
        }
        self.pane.empty.say(self.tr("Nothing waits here"), empty[Queue(self.pane.pills.key())])

    def _retranslate(self) -> None:
        language = self._desk.language
        self.pane.header.say(self.tr("Review"))
        self._disputes.say(self.tr("Discrepancies"))
        self._back.say(self.tr("Back to the records (Esc)"))
        self.kind.setAccessibleName(self.tr("Kind of record"))
        kinds = [(kind.entity, kinds_words(kind.entity, language)) for kind in READ]
        self.kind.offer([("", self.tr("All kinds")), *sorted(kinds, key=lambda one: one[1])])
        self.pane.pills.setAccessibleName(self.tr("What is listed"))
        self.pane.pills.offer(
            [
                (str(Queue.WAITING), self.tr("To read")),
                (str(Queue.BACK), self.tr("Sent back")),
                (str(Queue.OLD), self.tr("Long unconfirmed")),
                (str(Queue.CONCERNS), self.tr("Does not fit")),
                (str(Queue.COPIES), self.tr("Covered copies")),
            ]
        )
        self.pane.search.say(self.tr("Code of a case"), self.tr("Clear the search"))
        self.pane.list.setAccessibleName(self.tr("What waits"))
        self._say_protected()
        self._say_empty()

    def _tell(self, error: CodedError) -> None:
        self.pane.empty.say(self.tr("This could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
