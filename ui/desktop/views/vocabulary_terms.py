"""The terms of one vocabulary, and the form in which one is added, looked over, corrected or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.vocabulary.labels import LANGUAGES, LabelLanguage
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import language_of
from ui.presenters.vocabularies import TermLine, Vocabularies, VocabularyLine

_OWN_NAMES: Mapping[LabelLanguage, str] = MappingProxyType({"en": "English", "ru": "Русский", "kk": "Қазақша"})


class VocabularyTerms(QWidget):
    """``changed`` when a term was added, its labels changed, or it was withdrawn."""

    changed = Signal()

    def __init__(self, desk: Desk, presenter: Vocabularies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._presenter = desk, presenter
        self._line: VocabularyLine | None = None
        self._terms: dict[str, TermLine] = {}
        self._current, self._chosen = "", ""
        look, runner = desk.tools.look, desk.tools.runner
        self.title = PlainLabel(role="heading", wrap=True)
        self.hint = PlainLabel(role="muted", wrap=True)
        self.message = Banner(look)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.current_changed.connect(self._choose)
        self.list.opened.connect(lambda _one: self._edit(language_of(self._desk.language)).setFocus())
        self.form = Card()
        self.form_title = PlainLabel(role="section")
        self.fields: dict[LabelLanguage, FormField] = {one: FormField(QLineEdit()) for one in LANGUAGES}
        self.save = ActionButton(look, icon="check", kind="primary")
        self.save.clicked.connect(self._save)
        self.new = ActionButton(look, icon="plus")
        self.new.clicked.connect(self.begin)
        self.withdraw = ActionButton(look, icon="archive")
        self.withdraw.clicked.connect(self._withdraw)
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.setMaxLength(200)
                field.editor.returnPressed.connect(self._save)
        self._reading, self._keeping = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._keeping.answered.connect(self._kept)
        for job in (self._reading, self._keeping):
            job.failed.connect(self._fail)
        self._arrange()
        self._retranslate()

    def show_vocabulary(self, line: VocabularyLine) -> None:
        """Its terms; the term that was current stays so."""
        if self._line is None or self._line.name != line.name:
            self.message.clear()
            self._current = ""
        self._line = line
        self._retranslate()
        self._read()

    def begin(self) -> None:
        """Begin a term of our own."""
        if self._line is None or not self._line.open or self._desk.read_only:
            return
        self._chosen = ""
        for one in LANGUAGES:
            self._edit(one).clear()
        self._say_form()
        self._edit(language_of(self._desk.language)).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._terms))

    def _arrange(self) -> None:
        self.form.body.addWidget(self.form_title)
        for one in LANGUAGES:
            self.form.body.addWidget(self.fields[one])
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save, self.withdraw, self.new):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.form.body.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(28, 18, 24, 18)
        lines.setSpacing(10)
        for part in (self.title, self.hint, self.message):
            lines.addWidget(part)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.form)

    def _edit(self, language: LabelLanguage) -> QLineEdit:
        editor = self.fields[language].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError
        return editor

    def _read(self) -> None:
        if self._line is not None:
            name = self._line.name
            self._reading.ask(lambda _progress, _token: (name, self._presenter.terms(name)))

    def _show(self, found: tuple[str, Sequence[TermLine]]) -> None:
        name, terms = found
        if self._line is None or name != self._line.name:
            return
        self._terms, wanted = {term.code: term for term in terms}, self._current
        self._model.show(list(self._terms))
        if not wanted or not self.list.select_id(wanted):
            first = next((term.code for term in terms if term.unsure), terms[0].code if terms else "")
            self.list.select_id(first)
        self._choose(self.list.current_id())

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        return {one: self._row(self._terms[str(one)]) for one in ids if str(one) in self._terms}

    def _row(self, term: TermLine) -> CardRow:
        own = language_of(self._desk.language)
        here = term.labels.get(own)
        others = tuple(term.labels.get(one) or self._missing(one) for one in LANGUAGES if one != own)
        status, kind = self._status(term)
        icon = "pen-line" if term.own else "quote"
        return CardRow(term.code, capitalised(here or self._missing(own)), others, icon, status, kind)

    def _missing(self, language: LabelLanguage) -> str:
        return self.tr("no label: {language}").format(language=_OWN_NAMES[language])

    def _status(self, term: TermLine) -> tuple[str, Kind]:
        if term.withdrawn:
            return self.tr("Withdrawn"), "neutral"
        if term.unsure:
            return self.tr("To look over"), "warn"
        if term.own:
            return self.tr("Our own"), "info"
        return (self.tr("Corrected"), "ok") if term.corrected else ("", "neutral")

    def _choose(self, code: RowId | None) -> None:
        term = self._terms.get(str(code))
        if term is None:
            return
        self._current = self._chosen = term.code
        for one in LANGUAGES:
            self._edit(one).setText(term.labels.get(one, ""))
        self._say_form()

    def _say_form(self) -> None:
        term, line = self._terms.get(self._chosen), self._line
        can = not self._desk.read_only and line is not None
        self.form_title.say(
            self.tr("New term") if term is None else self.tr("Labels of: {code}").format(code=term.code)
        )
        for one in LANGUAGES:
            hint = ""
            if term is not None and one in term.unsure:
                hint = self.tr("Nobody who works in this language has confirmed it yet.")
            elif term is not None and term.corrected and term.shipped.get(one):
                hint = self.tr("The program says: {label}").format(label=term.shipped[one])
            self.fields[one].say(_OWN_NAMES[one], hint)
            self._edit(one).setReadOnly(not can)
        self.save.setEnabled(can)
        self.save.say(self.tr("Add the term") if term is None else self.tr("These labels are right"))
        self.new.setVisible(can and line is not None and line.open)
        self.withdraw.setVisible(can and term is not None and term.own and not term.withdrawn)

    def _labels(self) -> dict[LabelLanguage, str]:
        return {one: self._edit(one).text() for one in LANGUAGES}

    def _save(self) -> None:
        if self._line is None or self._desk.read_only:
            return
        name, code, labels = self._line.name, self._chosen, self._labels()
        if code:
            self._keep(lambda: self._presenter.correct(name, code, labels), code)
        else:
            self._keeping.tell(lambda _progress, _token: self._presenter.add(name, labels))

    def _withdraw(self) -> None:
        if self._line is not None:
            name, code = self._line.name, self._chosen
            self._keep(lambda: self._presenter.withdraw(name, code, "vocabularies"), code)

    def _keep(self, change: Callable[[], None], code: str) -> None:
        def work(_progress: object, _token: object) -> str:
            change()
            return code

        self._keeping.tell(work)

    def _kept(self, code: str) -> None:
        self._current = code
        self.message.clear()
        self.list.setFocus()
        self.changed.emit()
        self._read()

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        line = self._line
        self.title.say(capitalised(line.uses[0]) if line is not None else "")
        if line is not None:
            self.hint.say(
                self.tr(
                    "Terms of our own can be added here. A role of our own protects nobody: whoever told us something"
                    " needs the role of a source as well."
                )
                if line.open
                else self.tr(
                    "Rules of the program depend on these terms: none can be added. Labels can be corrected."
                )
            )
        self.list.setAccessibleName(self.tr("Terms"))
        self.new.say(self.tr("New term (Ctrl+N)"))
        self.withdraw.say(self.tr("Offer it no longer"))
        self._say_form()
