"""Of which people and events a testimony speaks: by code, added one after another."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.interviews import Subject
from archive.model.events import Event
from archive.model.interview import TestimonySubject
from archive.model.people import Person
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.record_look import title_of
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.marks import subjects_in, subjects_words
from ui.presenters.record_form import form_of
from ui.presenters.record_lines import RecordLine
from ui.presenters.records import RecordsPresenter


class SubjectsField(WordsField):
    """A person stands here by code alone. What is chosen in the line below joins the list at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._rows = QWidget()
        super().__init__(self._rows, parent)
        self._desk = desk
        self._records = RecordsPresenter(desk.vault)
        self._subjects: tuple[Subject, ...] = ()
        self._shut = False
        (group,) = form_of(TestimonySubject, new=True, preset=("testimony_id",))
        described = next(one for one in group.fields if one.name == "subject_id")
        self.reference = ReferenceField(desk, dataclasses.replace(described, targets=(Event, Person)))
        self.reference.changed.connect(self._take)
        self._lines = QVBoxLayout(self._rows)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(2, self.reference)
        self.setFocusProxy(self.reference)
        self._naming = LatestJob(desk.tools.runner, self)
        self._naming.answered.connect(self._show)
        self.retranslate()

    def words(self) -> str:
        return subjects_words(self._subjects)

    def show_words(self, words: str) -> None:
        self.reference.show_words("")
        self._put(subjects_in(words))

    def said(self, words: str) -> str:
        lines = self._read(subjects_in(words))
        return ", ".join(title_of(line, self._desk.language) for _, line in lines if line is not None)

    def check(self) -> bool:
        return self.reference.check()

    def set_read_only(self, read_only: bool) -> None:
        """Show the subjects without letting them be changed."""
        self._shut = read_only
        self.reference.setVisible(not read_only)
        self._put(self._subjects)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._put(self._subjects)

    def retranslate(self) -> None:
        """Set all words again."""
        self.say(self.tr("It speaks of"))
        self.reference.say(self.tr("Add a person or an event"))

    def _take(self) -> None:
        chosen = subjects_in(self.reference.words())
        if chosen:
            self.reference.show_words("")
            self._put(tuple(dict.fromkeys((*self._subjects, *chosen))))
            self.changed.emit()

    def _drop(self, subject: Subject) -> None:
        self.reference.setFocus()
        self._put(tuple(one for one in self._subjects if one != subject))
        self.changed.emit()

    def _put(self, subjects: tuple[Subject, ...]) -> None:
        self._subjects = subjects
        self._naming.ask(lambda _progress, _token: self._read(subjects))

    def _read(
        self, subjects: Sequence[Subject], _progress: Progress | None = None, _token: CancelToken | None = None
    ) -> list[tuple[Subject, RecordLine | None]]:
        language = self._desk.language
        return [(one, self._records.line(*one, language)) for one in subjects]

    def _show(self, found: list[tuple[Subject, RecordLine | None]]) -> None:
        if tuple(one for one, _ in found) != self._subjects:
            return
        empty(self._lines)
        for subject, line in found:
            self._lines.addWidget(self._row(subject, line))
        if not found:
            self._lines.addWidget(PlainLabel(self.tr("Nobody and nothing is named yet."), "muted", wrap=True))
        tab_in_place(self)

    def _row(self, subject: Subject, line: RecordLine | None) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        words = PlainLabel(wrap=True)
        person = subject[0] == Person.entity
        shown = self.tr("taken out of the lists") if line is None else line.code if person else ""
        words.show_stored(shown or (title_of(line, self._desk.language) if line is not None else ""))
        drop = IconButton(self._desk.tools.look, "x")
        drop.say(self.tr("It does not speak of {code}").format(code=line.code if line is not None else ""))
        drop.clicked.connect(lambda _checked=False: self._drop(subject))
        inside.addWidget(words, 1)
        inside.addWidget(drop)
        drop.setVisible(not self._shut)
        return row
