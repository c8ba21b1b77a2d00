"""The parts of the page of an account and where they stand: text in the middle, what is said about it beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper
from ui.desktop.page import Page
from ui.desktop.views.account_clash import AccountClash
from ui.desktop.views.account_compare import ComparePanel
from ui.desktop.views.account_facts import AccountFacts
from ui.desktop.views.account_head import AccountHead
from ui.desktop.views.account_marks import MarksField
from ui.desktop.views.account_seal import SealPanel
from ui.desktop.views.account_subjects import SubjectsField
from ui.desktop.views.account_text import AccountText
from ui.desktop.views.account_texts import AccountTexts
from ui.desktop.views.account_versions import AccountVersions
from ui.desktop.views.account_words import AccountWords
from ui.desktop.views.paragraph_sources import ParagraphSources
from ui.desktop.views.removal import Removal
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.draft_offer import DraftOffer
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.removal import Removable

_SIDE = 372


class AccountGround(Page):
    """Knows the parts and no record; the page that is built on it fills them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._correcting = False
        look = desk.tools.look
        self.head = AccountHead(desk)
        self.offer = DraftOffer(look)
        self.message = Banner(look)
        self.seal = SealPanel(look)
        self._reason = QLineEdit()
        self._reason_field = FormField(self._reason)
        self.text = AccountText(look)
        self.compare = ComparePanel(desk)
        self._hint = PlainLabel(role="hint", wrap=True)
        self.facts = AccountFacts(desk)
        self.texts = AccountTexts(desk)
        self.marks, self.subjects = MarksField(desk, self.text), SubjectsField(desk)
        beside: Mapping[str, WordsField] = {"marks": self.marks, "subjects": self.subjects}
        self.clash = AccountClash(look, self.text, self.facts, self.texts, beside)
        self.sources = ParagraphSources(desk, self.text)
        self.versions = AccountVersions(desk)
        self.removal = Removal(desk, Removable.TESTIMONY)
        self.words = AccountWords(
            self.text, self._reason, self.facts, self.texts, beside, lambda: self._correcting
        )
        self.keeper = DraftKeeper(desk, self)
        self._arrange()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._reason_field)
        left.addWidget(self.text, 1)
        left.addWidget(self.compare, 1)
        left.addWidget(self._hint)
        marks, subjects = Card(), Card()
        marks.body.addWidget(self.marks)
        subjects.body.addWidget(self.subjects)
        side = ScrollColumn()
        side.body.setContentsMargins(0, 0, 4, 0)
        side.body.setSpacing(14)
        for part in (self.texts, self.sources, marks, self.facts, subjects, self.versions, self.removal):
            side.body.addWidget(part)
        side.body.addStretch(1)
        side.setFixedWidth(self._desk.tools.look.type.px(_SIDE))
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(28, 20, 24, 18)
        lines.setSpacing(12)
        for above in (self.head, self.offer, self.clash, self.message, self.seal):
            lines.addWidget(above)
        lines.addLayout(columns, 1)

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Text of the testimony"))
        self.text.setPlaceholderText(self.tr("Write down what was said, in the person's own words."))
        self._hint.say(self.tr("An empty line ends a paragraph. Paragraphs are cited by their numbers."))
        self._reason_field.say(
            self.tr("Why is a correction needed?"), self.tr("The reason stays with the new version.")
        )
