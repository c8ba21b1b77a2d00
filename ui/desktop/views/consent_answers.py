"""The answers of one consent, use by use; nothing is allowed that was not answered with yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from archive.model.testimony import ConsentUse
from archive.vocabulary.testimony import Use
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place, Words
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.consent_answer_row import AnswerRow
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.consent import SEPARATOR, Answer, ConsentPresenter, ConsentSheet
from ui.presenters.meanwhile import Clashed


class ConsentAnswersEditor(Editor):
    """``saved`` carries nothing. Rows that nobody touched are not written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._consents = ConsentPresenter(desk.vault)
        self._consent_id = ""
        self._rows: dict[tuple[Use, str], AnswerRow] = {}
        look = desk.tools.look
        self._heads = [PlainLabel(role="small") for _ in range(5)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(2, look.type.px(150))
        self._grid.setColumnMinimumWidth(3, look.type.px(150))
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        self.body.addLayout(self._grid)
        self.extra_use = CodeChoice(look, Use, lambda: desk.language)
        self.extra_name = QLineEdit()
        keep_private(self.extra_name)
        self.extra_name.returnPressed.connect(self._add_extra)
        self.extra_add = ActionButton(look, icon="plus")
        self.extra_add.clicked.connect(self._add_extra)
        self._extra_words = PlainLabel(role="hint", wrap=True)
        extra = QHBoxLayout()
        extra.setSpacing(8)
        extra.addWidget(self.extra_use)
        extra.addWidget(self.extra_name, 1)
        extra.addWidget(self.extra_add)
        self.body.addWidget(self._extra_words)
        self.body.addLayout(extra)
        self.close_button.hide()
        self.retranslate()

    def show_sheet(self, sheet: ConsentSheet) -> None:
        """Show the answers of the newest consent of a person."""
        if sheet.consent is None:
            return
        self._consent_id = sheet.consent.id
        wanted = {line.answer.key for line in sheet.lines}
        for key in [one for one in self._rows if one not in wanted]:
            self._drop(key)
        for line in sheet.lines:
            self._row(line.answer.key).show_line(line)
        self.extra_name.clear()
        self.begin(Place(f"consent:{sheet.consent.id}", ConsentUse.entity, sheet.consent.id))

    def work(self) -> Work | None:
        wrong = next((row for row in self._rows.values() if row.wrong_day()), None)
        if wrong is not None:
            wrong.expires.setFocus()
            return None
        consent_id = self._consent_id
        answers = [row.answer() for row in self._rows.values() if row.is_new()]
        seen, insists = dict(self.seen()), self.insists
        return lambda _progress, _token: self._consents.answer(consent_id, answers, seen, insist=insists)

    def words(self) -> Words:
        words: dict[str, str] = {}
        for (use, audience), row in self._rows.items():
            answer = row.answer()
            words[f"{use}{SEPARATOR}{audience}"] = SEPARATOR.join(
                (answer.decision, answer.identity, answer.content, row.expires.text(), answer.conditions)
            )
        return words

    def differing(self, clashed: Clashed) -> Sequence[tuple[str, str, str]]:
        rows = {row.answer().name: row for row in self._rows.values()}
        return [
            (rows[name].use.text(), rows[name].told(now), rows[name].told(clashed.mine[name]))
            for name, now in clashed.now.items()
        ]

    def put(self, words: Words) -> None:
        for name, text in words.items():
            use, _, audience = name.partition(SEPARATOR)
            parts = text.split(SEPARATOR, 4)
            if use not in list(Use) or len(parts) < 5:
                continue
            row = self._row((Use(use), audience))
            row.decision.choose(parts[0])
            row.identity.choose(parts[1])
            row.content.choose(parts[2])
            row.expires.setText(parts[3])
            row.conditions.setText(parts[4])
            row.settle()

    def retranslate(self) -> None:
        super().retranslate()
        self.save_button.say(self.tr("Save answers"))
        heads = (
            self.tr("May be used for"),
            self.tr("Answer"),
            self.tr("Appears"),
            self.tr("How much"),
            self.tr("Today"),
        )
        for head, words in zip(self._heads, heads, strict=True):
            head.say(words)
        self._extra_words.say(self.tr("For one organisation alone, where the person answered differently:"))
        self.extra_use.setAccessibleName(self.tr("Use"))
        self.extra_name.setPlaceholderText(self.tr("Name of the organisation"))
        self.extra_name.setAccessibleName(self.tr("Name of the organisation"))
        self.extra_add.say(self.tr("Add a line"))
        for row in self._rows.values():
            row.retranslate()

    def _row(self, key: tuple[Use, str]) -> AnswerRow:
        if key not in self._rows:
            row = AnswerRow(self.desk.tools.look, lambda: self.desk.language, Answer(*key), self.inside)
            row.changed.connect(self.keeper.touched)
            row.place(self._grid, len(self._rows) + 1)
            self._rows[key] = row
            tab_in_place(self.inside)
        return self._rows[key]

    def _drop(self, key: tuple[Use, str]) -> None:
        row = self._rows.pop(key)
        for part in row.parts():
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        row.deleteLater()
        for number, kept in enumerate(self._rows.values(), 1):
            kept.place(self._grid, number)

    def _add_extra(self) -> None:
        name = self.extra_name.text().strip()
        if name:
            row = self._row((self.extra_use.code(), name))
            self.extra_name.clear()
            row.decision.setFocus()
