"""What the files of an item say of themselves, after a click: a stranger's words, never taken as true."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.date_bounds import bounds_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.asked_card import AskedCard
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.i18n import text
from ui.presenters.item_words import FileWords, ItemWords, as_text

_LINES = 14


class ItemWordsCard(AskedCard):
    """``claimed`` when the file's date was taken over."""

    claimed = Signal()

    def __init__(self, desk: Desk) -> None:
        look = desk.tools.look
        self._presenter = ItemWords(desk.vault)
        super().__init__(look, "eye", self._presenter.offered)
        self._desk = desk
        self._found: list[FileWords] = []
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._claiming = LatestJob(desk.tools.runner, self)
        self._claiming.answered.connect(lambda _none: self._claimed())
        self._claiming.failed.connect(self._fail)
        self.ask.clicked.connect(self._turn)
        self._warning, self._trouble = Banner(look), Banner(look)
        self._short = FactsGrid()
        self._use = ActionButton(look, icon="calendar")
        self._use.clicked.connect(self._use_date)
        self._more = ActionButton(look, icon="list", kind="plain")
        self._more.clicked.connect(self._turn_all)
        self._all = QPlainTextEdit()
        self._all.setReadOnly(True)
        self._all.setTabChangesFocus(True)
        self._all.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._all.setFixedHeight(look.type.px(18) * _LINES)
        self._shown = QWidget()
        buttons = QHBoxLayout()
        buttons.addWidget(self._use)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        lines = QVBoxLayout(self._shown)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self._warning)
        lines.addWidget(self._short)
        lines.addLayout(buttons)
        lines.addWidget(self._all)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._shown)
        self.forget()
        self.retranslate()

    def forget(self) -> None:
        """Another item comes, or it is hidden: what was shown goes at once."""
        self._reading.forget()
        self._found = []
        self._short.show_facts([])
        self._all.clear()
        self._warning.clear()
        self._trouble.clear()
        for part in (self._shown, self._all):
            part.hide()
        self._say()

    def _turn(self) -> None:
        if not self._shown.isHidden():
            self.forget()
            return
        item_id = self.item_id
        self._trouble.clear()
        self._reading.ask(lambda _progress, token: (item_id, self._presenter.read(item_id, token)), "reading")

    def _show(self, answer: tuple[str, list[FileWords]]) -> None:
        item_id, found = answer
        if item_id != self.item_id:
            return
        self._found = found
        facts: list[Fact] = []
        for words in found:
            facts += self._facts_of(words, named=len(found) > 1)
        warned = [meaning for meaning in FactMeaning if any(meaning in words.warnings() for words in found)]
        self._warn(warned)
        self._short.show_facts(facts)
        self._use.setVisible(self._dated() is not None and not self._desk.read_only)
        self._more.setVisible(any(words.kept.revealed.facts for words in found))
        self._shown.show()
        self._say()

    def _facts_of(self, words: FileWords, *, named: bool) -> list[Fact]:
        facts = [Fact(self.tr("File"), f"{words.file.media_type}, {words.file.sha256[:8]}")] if named else []
        if words.refused:
            reason = text(self._desk.language, "reason", words.refused)
            return [*facts, Fact(self.tr("Not read"), capitalised(reason))]
        if words.made is not None:
            clock = self.tr("{day} (by the clock of the device)").format(day=bounds_words(words.made))
            facts.append(Fact(self.tr("Made"), clock))
        if words.place is not None:
            facts.append(Fact(self.tr("Place"), words.place.words()))
        for meaning, value in words.in_short():
            facts.append(Fact(capitalised(label(FactMeaning, meaning, self._desk.language)), value))
        if not words.kept.revealed.facts:
            facts.append(Fact(self.tr("Found"), self.tr("nothing")))
        if words.kept.revealed.cut:
            facts.append(Fact(self.tr("Cut off"), self.tr("There was more than is kept here.")))
        facts.append(Fact(self.tr("Read"), local_time(words.kept.read_at)))
        return facts

    def _warn(self, warned: list[FactMeaning]) -> None:
        if not warned:
            self._warning.clear()
            return
        named = ", ".join(label(FactMeaning, meaning, self._desk.language) for meaning in warned)
        self._warning.tell(
            self.tr("This may lead to somebody: {what}. A safe copy leaves it out.").format(what=named), "warn"
        )

    def _dated(self) -> FileWords | None:
        return next((words for words in self._found if words.made is not None), None)

    def _use_date(self) -> None:
        words = self._dated()
        if words is not None:
            reason = self.tr("The file says so of itself.")
            self._claiming.tell(lambda _progress, _token: self._presenter.use_as_made(words, reason))

    def _claimed(self) -> None:
        self._trouble.tell(
            self.tr("Taken over with the file as its source. Where another date stands, both are kept."),
            "ok",
        )
        self.claimed.emit()

    def _turn_all(self) -> None:
        if not self._all.isHidden():
            self._all.clear()
            self._all.hide()
        else:
            language = self._desk.language
            labels = [(meaning, capitalised(label(FactMeaning, meaning, language))) for meaning in FactMeaning]
            self._all.setPlainText("\n\n".join(as_text(words, labels) for words in self._found))
            self._all.show()
        self._say()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _say(self) -> None:
        shown, everything = not self._shown.isHidden(), not self._all.isHidden()
        self.ask.say(self.tr("Hide") if shown else self.tr("Show"))
        self.ask.setAccessibleName(
            self.tr("Hide what the file says of itself") if shown else self.tr("Show what the file says of itself")
        )
        self._more.say(self.tr("Show less") if everything else self.tr("Show everything"))

    def retranslate(self) -> None:
        self.set_title(self.tr("What the file says of itself"))
        self.hint.say(
            self.tr(
                "Times, places, devices and names as a camera or a program wrote them into the file. Clocks are"
                " wrong and words can be forged: nothing of this is taken as true."
            )
        )
        self._use.say(self.tr("Use as date made"))
        self._all.setAccessibleName(self.tr("Everything that the file says of itself"))
        self._say()
        if self._found:
            self._show((self.item_id, self._found))
