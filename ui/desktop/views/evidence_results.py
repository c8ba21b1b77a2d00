"""What became of each file that was to be taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.look import Look
from ui.desktop.models.intake_rows import IntakeRows, shown
from ui.desktop.views.evidence_table import IntakeTable
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import Language, name_of
from ui.presenters.taking_in import Fate, Results, Taken

_ICONS = {
    Fate.TAKEN: ("circle-check", "ok"),
    Fate.AGAIN: ("copy", "muted"),
    Fate.REFUSED: ("circle-alert", "bad"),
    Fate.LEFT_OUT: ("minus", "muted"),
}
_ALL = "all"


class IntakeResults(QWidget):
    """Hidden while there is nothing to say."""

    item_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        error_sentence: Callable[[CodedError], str],
        language: Callable[[], Language],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._sentence, self._language = look, error_sentence, language
        self._taken: tuple[Taken, ...] = ()
        self._whole = Banner(look)
        self._card = Card()
        self._pills = PillRow()
        self._pills.chosen.connect(self._narrow)
        self._model = IntakeRows(self._heading, self._fate_words, self._what_words, self._icon, self)
        self._table = IntakeTable(look, self._model)
        self._table.current_changed.connect(self._show_current)
        self._table.opened.connect(self._open)
        self._detail = PlainLabel(role="small", wrap=True)
        self._open_button = ActionButton(look, icon="arrow-right", kind="plain")
        self._open_button.clicked.connect(lambda: self._open(self._table.currentIndex()))
        below = QHBoxLayout()
        below.addWidget(self._detail, 1)
        below.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addWidget(self._pills)
        self._card.body.addWidget(self._table)
        self._card.body.addLayout(below)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self._whole)
        lines.addWidget(self._card)
        self._retranslate()
        self.hide()

    def clear(self) -> None:
        """Forget an earlier intake."""
        self._taken = ()
        self._model.show(())
        self._whole.clear()
        self._detail.say("")
        self.hide()

    def show_results(self, results: Results) -> None:
        """One line for each file, and above them how it went as a whole."""
        self.clear()
        self._taken = results.taken
        self._tell(results)
        self._name_pills()
        self._card.setVisible(bool(results.taken))
        self._narrow()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._card.set_title(self.tr("What became of the files"))
        self._table.setAccessibleName(self.tr("What became of the files"))
        self._pills.setAccessibleName(self.tr("Show"))
        self._name_pills()
        self._show_current(self._table.currentIndex())

    def _tell(self, results: Results) -> None:
        taken, refused = results.count(Fate.TAKEN), results.count(Fate.REFUSED)
        again = results.count(Fate.AGAIN)
        if results.stopped is not None:
            words = self.tr("Stopped. Files taken in before that: {number}.").format(number=taken)
            if results.stopped.code != "cancelled":
                words = f"{words} {self._sentence(results.stopped)}"
            self._whole.tell(words, "warn")
        elif refused:
            words = self.tr("Taken in: {taken}. Not taken in: {refused}. Why stands beside each of them.")
            self._whole.tell(words.format(taken=taken, refused=refused), "warn")
        elif again and not taken:
            self._whole.tell(
                self.tr("All of this is in the vault already. That it came again was noted."), "ok"
            )
        else:
            self._whole.tell(
                self.tr("Everything is in the vault. The files outside are still there."), "ok"
            )

    def _name_pills(self) -> None:
        words = {
            Fate.TAKEN: self.tr("Taken in"),
            Fate.AGAIN: self.tr("Came again"),
            Fate.REFUSED: self.tr("Not taken in"),
            Fate.LEFT_OUT: self.tr("Left out"),
        }
        counts = {fate: sum(one.fate is fate for one in self._taken) for fate in words}
        offered = [(_ALL, self.tr("All"))]
        offered += [(str(fate), f"{words[fate]} · {counts[fate]}") for fate in words if counts[fate]]
        self._pills.offer(offered, _ALL)
        self._pills.setVisible(len(offered) > 2)

    def _narrow(self) -> None:
        key = self._pills.key()
        rows: Sequence[Taken] = self._taken
        if key not in ("", _ALL) and self._pills.isVisibleTo(self._card):
            rows = [one for one in self._taken if str(one.fate) == key]
        self._model.show(rows)
        self._table.fit(len(rows))
        if rows:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_current(self._table.currentIndex())

    def _heading(self, column: int) -> str:
        return (self.tr("Result"), self.tr("File"), self.tr("Size"), self.tr("Code or reason"))[column]

    def _fate_words(self, one: Taken) -> str:
        if one.fate is Fate.TAKEN:
            return self.tr("Sealed")
        if one.fate is Fate.AGAIN:
            return self.tr("Came again")
        return self.tr("Not taken in") if one.fate is Fate.REFUSED else self.tr("Left out")

    def _what_words(self, one: Taken) -> str:
        if one.error is not None:
            return self._sentence(one.error)
        if one.left_out is not None:
            return name_of(self._language(), "terminal", "left_out", str(one.left_out))
        words = one.code
        if one.disagrees:
            words += " · " + self.tr("not what its name says")
        return words

    def _icon(self, one: Taken) -> object:
        name, colour = _ICONS[one.fate]
        if one.disagrees and one.error is None:
            name, colour = "triangle-alert", "warn"
        tokens = self._look.tokens
        colours = {"ok": tokens.ok, "bad": tokens.bad, "warn": tokens.warn, "muted": tokens.text3}
        return self._look.icon(name, colours[colour])

    def _show_current(self, index: QModelIndex) -> None:
        one = self._model.taken(index.row()) if index.isValid() else None
        self._open_button.setVisible(one is not None and bool(one.item_id))
        if one is None:
            self._detail.say("")
            return
        self._open_button.say(self.tr("Open {code}").format(code=one.code))
        self._detail.say(f"{shown(one.untrusted_path or one.untrusted_name)}\n{self._detailed(one)}")

    def _detailed(self, one: Taken) -> str:
        if one.error is not None or one.left_out is not None:
            return self._what_words(one)
        if one.fate is Fate.AGAIN:
            words = self.tr(
                "Exactly the same content is in the vault as {code}. It was not sealed a second time; that it came"
                " again, with its name and time, stands in the custody of that item."
            ).format(code=one.code)
        elif one.same_as:
            words = self.tr("Sealed. Exactly the same content was taken in before as {codes}.").format(
                codes=", ".join(one.same_as)
            )
        else:
            words = self.tr("Sealed as {code}.").format(code=one.code)
        if one.disagrees:
            words += "\n" + self.tr("By its content it is {type}; its name says otherwise.").format(
                type=one.media_type
            )
        return words

    def _open(self, index: QModelIndex) -> None:
        one = self._model.taken(index.row()) if index.isValid() else None
        if one is not None and one.item_id:
            self.item_wanted.emit(one.item_id)
