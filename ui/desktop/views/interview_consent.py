"""The step of consent: what to explain, what is recorded, and the recording that may be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language as Spoken
from archive.vocabulary.work import Explained
from ui.desktop.desk import Desk
from ui.desktop.views.interview_fields import InterviewFields
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import Language, text
from ui.presenters.interview_form import RECORDING, Asked

_SPOKEN: dict[str, Language] = {str(Spoken.RUSSIAN): "ru", str(Spoken.KAZAKH): "kk", str(Spoken.ENGLISH): "en"}


class ConsentStep(ScrollColumn):
    """``sheet_wanted`` when the answers are to be recorded: they are kept with the person, not here."""

    sheet_wanted = Signal()

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._asked = Asked()
        self._spoken = ""
        self.state = Banner(look)
        self.open = ActionButton(look, icon="shield-check", kind="primary")
        self.open.clicked.connect(self.sheet_wanted)
        self._explain, self._kept = Card(), fields.card(RECORDING)
        self._first = PlainLabel(role="muted", wrap=True)
        self._points = [PlainLabel(wrap=True) for _ in Explained]
        self._question = PlainLabel(role="strong", wrap=True)
        self._recordings = PlainLabel(role="small", wrap=True)
        self._explain.body.addWidget(self._first)
        for point in self._points:
            self._explain.body.addWidget(point)
        self._explain.body.addWidget(self._question)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addStretch()
        self._explain.body.addLayout(buttons)
        self._kept.body.addWidget(self._recordings)
        for part in (self.state, self._explain, self._kept):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_asked(self, asked: Asked, spoken: str) -> None:
        """What is known of the consent of the witness, and in which language they speak."""
        self._asked, self._spoken = asked, spoken
        self.retranslate()

    def show_recordings(self, codes: Sequence[str]) -> None:
        """The recordings that are kept of it."""
        self._recordings.setVisible(bool(codes))
        self._recordings.say(self.tr("Kept as recordings: {codes}").format(codes=", ".join(codes)))

    def set_closed(self, closed: bool) -> None:
        """Whether nobody is to be asked now."""
        for part in (self._explain, self._kept):
            part.setEnabled(not closed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self._explain.set_title(self.tr("Explain first, one by one"))
        self._first.say(
            self.tr(
                "In words that the person knows, and in their language. They may stop at any time, and say no to any"
                " of it."
            )
        )
        language = _SPOKEN.get(self._spoken, self._desk.language)
        for point, code in zip(self._points, Explained, strict=True):
            point.say(f"• {capitalised(label(Explained, str(code), language))}")
        self._question.say(text(language, "interview", "understanding"))
        self.open.say(self.tr("Open the consent sheet"))
        self.open.setEnabled(self._asked.named)
        self._kept.set_title(self.tr("Recording"))
        asked = self._asked
        if not asked.named:
            words = self.tr("Choose the witness under “Before”; then the consent can be recorded.")
            self.state.tell(words, "info")
        elif asked.taken_back:
            self.state.tell(self.tr("The consent was taken back. Nothing of this interview may leave."), "bad")
        elif not asked.consented:
            words = self.tr("There is no record of consent. Until there is one, nothing of this interview may leave.")
            self.state.tell(words, "warn")
        elif asked.allowed:
            words = self.tr("Consent is recorded. Uses allowed: {number}.")
            self.state.tell(words.format(number=asked.allowed), "ok")
        else:
            words = self.tr("It is recorded that the person was asked, and no use is allowed yet.")
            self.state.tell(words, "warn")
