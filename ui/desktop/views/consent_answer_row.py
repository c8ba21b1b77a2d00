"""One line of a consent sheet: the use, the answer, as whom, how much, and what follows from it today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from archive.consent import Ground
from archive.date_words import parse_words
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import ContentScope, Decision, Use
from ui.desktop.look import Look
from ui.desktop.theme import Kind
from ui.desktop.views.consent_withdrawal import exact_day
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import Language
from ui.presenters.consent import SEPARATOR, Answer, AnswerLine

_GROUNDS: dict[Ground, Kind] = {
    Ground.GRANTED: "ok",
    Ground.NO_ANSWER: "neutral",
    Ground.REFUSED: "bad",
    Ground.ASK_AGAIN: "warn",
    Ground.EXPIRED: "warn",
    Ground.NOT_YET_VALID: "warn",
    Ground.WITHDRAWN: "bad",
    Ground.PROTECTED: "bad",
    Ground.MINOR: "warn",
}
_ORDER = (Decision.NO, Decision.ASK_AGAIN, Decision.YES)


class AnswerRow(QObject):
    """Lives in three lines of a grid. ``changed`` when the person answered; a "no" that is clicked counts too."""

    changed = Signal()

    def __init__(self, look: Look, language: Callable[[], Language], answer: Answer, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._answer = answer
        self._line: AnswerLine | None = None
        self.touched = False
        self.use = PlainLabel(wrap=True, parent=parent)
        self.decision = PillRow(parent=parent)
        self.decision.chosen.connect(self._decide)
        self.identity = CodeChoice(look, IdentityMode, language, parent=parent)
        self.identity.changed.connect(self._touch)
        self.content = CodeChoice(look, ContentScope, language, parent=parent)
        self.content.changed.connect(self._touch)
        self.today = Chip(parent=parent)
        self.conditions = QLineEdit(parent)
        keep_private(self.conditions)
        self.conditions.textEdited.connect(self._touch)
        self.expires = QLineEdit(parent)
        keep_private(self.expires)
        self.expires.textEdited.connect(self._touch)
        self.meaning = PlainLabel(role="hint", wrap=True, parent=parent)
        self.more = IconButton(look, "pen-line", parent=parent)
        self.more.clicked.connect(self._ask_conditions)
        self.retranslate()
        self._put(answer)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Take rows ``3 * row`` and the two below of the grid."""
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, part in enumerate((self.use, self.decision, self.identity, self.content, self.today)):
            grid.addWidget(part, 3 * row, column, middle)
        grid.addWidget(self.more, 3 * row, 5, middle)
        grid.addWidget(self.conditions, 3 * row + 1, 1, 1, 2)
        grid.addWidget(self.expires, 3 * row + 1, 3, 1, 2)
        grid.addWidget(self.meaning, 3 * row + 2, 1, 1, 4)

    def parts(self) -> tuple[QWidget, ...]:
        """Every widget of the row."""
        return (
            self.use,
            self.decision,
            self.identity,
            self.content,
            self.today,
            self.more,
            self.conditions,
            self.expires,
            self.meaning,
        )

    def key(self) -> tuple[Use, str]:
        """What the row is about."""
        return self._answer.key

    def show_line(self, line: AnswerLine) -> None:
        """Show what is recorded."""
        self._line = line
        self.touched = False
        self._put(line.answer)
        self._say_today()

    def answer(self) -> Answer:
        """The answer as it stands in the row."""
        return replace(
            self._answer,
            decision=Decision(self.decision.key()),
            identity=self.identity.code(),
            content=self.content.code(),
            conditions=self.conditions.text(),
            expires=exact_day(parse_words(self.expires.text())),
        )

    def told(self, words: str) -> str:
        """An answer of this row in words, as a person reads it."""
        decision, identity, content, expires, conditions = words.split(SEPARATOR, 4)
        parts = [label(Decision, decision, self._language())]
        if decision == str(Decision.YES):
            parts += [label(IdentityMode, identity, self._language()), label(ContentScope, content, self._language())]
        return capitalised(", ".join(part for part in (*parts, expires, conditions) if part))

    def wrong_day(self) -> bool:
        """Whether the last day was typed and does not mean one exact day."""
        typed = self.decision.key() == str(Decision.YES) and self.expires.text().strip()
        return bool(typed) and exact_day(parse_words(self.expires.text())) is None

    def is_new(self) -> bool:
        """Whether something here is to be saved."""
        return self.touched or self.answer() != self._answer

    def settle(self) -> None:
        """Enable what belongs to the answer. To be called after words were put back."""
        yes = self.decision.key() == str(Decision.YES)
        self.identity.setVisible(yes)
        self.content.setVisible(yes)
        written = bool(self.conditions.text() or self.expires.text())
        self.conditions.setVisible(yes and written)
        self.expires.setVisible(yes and written)
        self.more.setVisible(yes and not written)
        self._say_meaning()

    def retranslate(self) -> None:
        """Set all words again."""
        language = self._language()
        use = capitalised(label(Use, str(self._answer.use), language))
        name = f"{use}: {self._answer.audience}" if self._answer.audience else use
        self.use.show_stored(name)
        self.decision.setAccessibleName(name)
        self.decision.offer(
            [(str(one), capitalised(label(Decision, str(one), language))) for one in _ORDER], str(Decision.NO)
        )
        buttons = self.decision.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.decision.setFixedWidth(sum(one.sizeHint().width() + 6 for one in buttons))
        self.identity.setAccessibleName(self.tr("{use}: how the person appears").format(use=name))
        self.content.setAccessibleName(self.tr("{use}: how much").format(use=name))
        self.more.say(self.tr("{use}: add conditions or a last day").format(use=name))
        self.conditions.setPlaceholderText(self.tr("Conditions, if any"))
        self.conditions.setAccessibleName(self.tr("{use}: conditions").format(use=name))
        self.expires.setPlaceholderText(self.tr("Last day, if any: 2027-05-17"))
        self.expires.setAccessibleName(self.tr("{use}: last day").format(use=name))
        self._say_meaning()
        self._say_today()

    def _put(self, answer: Answer) -> None:
        self._answer = answer
        self.decision.choose(str(answer.decision))
        self.identity.choose_code(answer.identity)
        self.content.choose_code(answer.content)
        self.conditions.setText(answer.conditions)
        self.expires.setText(answer.expires.isoformat() if answer.expires else "")
        self.settle()

    def _say_today(self) -> None:
        ground = self._line.today.ground if self._line is not None else Ground.NO_ANSWER
        self.today.say(capitalised(label(Ground, str(ground), self._language())))
        self.today.set_kind(_GROUNDS[ground])

    def _say_meaning(self) -> None:
        decision = self.decision.key()
        given = self.touched or (self._line is not None and self._line.given)
        self.meaning.setProperty("role", "error" if self.wrong_day() else "hint")
        self.meaning.style().unpolish(self.meaning)
        self.meaning.style().polish(self.meaning)
        if self.wrong_day():
            words = self.tr("One exact day is needed here, for example 2027-05-17.")
        elif decision == str(Decision.YES):
            words = self._permission_words()
        elif decision == str(Decision.ASK_AGAIN):
            words = self.tr("Nothing leaves for this use before the person was asked again.")
        else:
            words = self.tr("Nothing of this person leaves for this use.") if given else ""
        self.meaning.show_stored(words)
        self.meaning.setVisible(bool(words))
        self.decision.setAccessibleDescription(words)
        self.expires.setAccessibleDescription(words)

    def _permission_words(self) -> str:
        answer = self.answer()
        if answer.identity is IdentityMode.NOT_MENTIONED:
            return self.tr("Nothing leaves: the person may not be mentioned for this use.")
        how = {
            IdentityMode.NAMED: self.tr("May appear by name for this use."),
            IdentityMode.INITIALS: self.tr("May appear by initials for this use."),
            IdentityMode.CODED: self.tr("May appear under a code for this use, never by name."),
        }[answer.identity]
        what = {
            ContentScope.FULL: self.tr("All that the person said may be used."),
            ContentScope.SUMMARY: self.tr("Only a summary may be used."),
            ContentScope.STATISTIC_ONLY: self.tr("The person may only be counted."),
        }[answer.content]
        parts = [how, what]
        if answer.audience:
            parts.append(self.tr("Only for {name}.").format(name=answer.audience))
        if answer.expires is not None:
            day = QDate(answer.expires.year, answer.expires.month, answer.expires.day)
            parts.append(self.tr("Up to and with {day}.").format(day=QLocale().toString(day, "d MMM yyyy")))
        return " ".join(parts)

    def _decide(self, _key: str) -> None:
        self.settle()
        self._touch()

    def _ask_conditions(self) -> None:
        self.more.hide()
        self.expires.show()
        self.conditions.show()
        self.conditions.setFocus()

    def _touch(self) -> None:
        self.touched = True
        self._say_meaning()
        self.changed.emit()
