"""The steps around the account: before, who is there, reading back, and after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from archive.model.testimony import TextVersion
from archive.vocabulary.casework import Answer
from archive.vocabulary.work import RiskDecision
from ui.desktop.desk import Desk
from ui.desktop.views.account_compare import ComparePanel
from ui.desktop.views.account_versions import AccountVersions
from ui.desktop.views.interview_fields import InterviewFields
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.interview_form import RISK_AFTER, RISK_BEFORE, Asked
from ui.presenters.record_form import Words

_RISK = ("threats", "harm", "mitigations", "likelihood", "decision", "review_on")


class _StepColumn(ScrollColumn):
    """Cards under one another. A subclass sets their words."""

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__()
        self._desk, self._fields = desk, fields
        self._titles: list[tuple[Card, Callable[[], str]]] = []
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def card(self, title: Callable[[], str], *names: str) -> Card:
        """A card with these fields."""
        card = self._fields.card(*names)
        self._titles.append((card, title))
        self.body.addWidget(card)
        return card

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        for card, title in self._titles:
            card.set_title(title())


class BeforeStep(_StepColumn):
    """Whether this person is to be asked at all, and now."""

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__(desk, fields)
        look = desk.tools.look
        self.again, self.unsafe, self.not_now = Banner(look), Banner(look), Banner(look)
        who = self.card(
            lambda: self.tr("Who is asked"), "witness_id", "connection", "taken", "prior_words"
        )
        self._earlier = PlainLabel(role="small", wrap=True)
        who.body.addWidget(self._earlier)
        who.body.addWidget(self.again)
        safe = self.card(lambda: self.tr("Is it safe to talk?"), "safe_to_talk", "safety_words")
        safe.body.addWidget(self.unsafe)
        risk = self.card(lambda: self.tr("Risk before"), *(f"{RISK_BEFORE}{name}" for name in _RISK))
        risk.body.addWidget(self.not_now)
        self.body.addStretch()
        self.retranslate()

    def show_asked(self, asked: Asked, words: Words) -> None:
        """Warn where the person was asked before, is not safe, or is not to be asked now."""
        self._earlier.setVisible(asked.named)
        codes = ", ".join(code for code, _ in asked.earlier)
        known = self.tr("Earlier testimonies of this person: {codes}").format(codes=codes)
        self._earlier.say(known if asked.earlier else self.tr("No earlier testimony of this person is recorded."))
        soon = ", ".join(code for code, soon in asked.earlier if soon)
        again = self.tr(
            "Asked about the same within ninety days: {codes}. Telling it again can harm. Read that first."
        )
        tell(self.again, asked.again, again.format(codes=soon), "warn")
        unsafe = words.get("safe_to_talk") == Answer.NO
        tell(self.unsafe, unsafe, self.tr("Do not go on now. Agree on another time or another way."), "bad")
        decision = words.get(f"{RISK_BEFORE}decision")
        tell(
            self.not_now,
            decision == RiskDecision.NO_GO,
            self.tr("Not now: consent and account stay closed while this decision stands."),
            "bad",
        )


class PresentStep(_StepColumn):
    """Who sits there, in which language, and who answers for a minor."""

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__(desk, fields)
        self.alone = Banner(desk.tools.look)
        self._minor = self.card(lambda: self.tr("The witness is a minor"), "guardian_id", "best_interest")
        self._minor.body.insertWidget(1, self.alone)
        self.card(
            lambda: self.tr("The talk"),
            "kind", "language_spoken", "mode", "place", "began_at", "ended_at", "breaks",
        )  # fmt: skip
        self.card(lambda: self.tr("Interpreter"), "interpreter", "interpreter_bound")
        self.card(lambda: self.tr("Others"), "others_present", "support_person", "capacity")
        self.body.addStretch()
        self.retranslate()

    def show_asked(self, asked: Asked, words: Words) -> None:
        """Ask for the guardian of a minor."""
        said = bool(words.get("guardian_id", "").strip() or words.get("best_interest", "").strip())
        self._minor.setVisible(asked.minor or said)
        alone = self.tr(
            "Nobody answers for this child yet: name the guardian, or say why it is in the child's interest."
        )
        tell(self.alone, asked.minor and not said, alone, "bad")


class ReadBackStep(_StepColumn):
    """Reading the text to the person, what they corrected, and every version beside the others."""

    correction_wanted = Signal()

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__(desk, fields)
        look = desk.tools.look
        self._texts: tuple[TextVersion, ...] = ()
        read = self.card(
            lambda: self.tr("Read to the person"), "read_back", "read_back_on", "corrected", "signed"
        )
        self._how = PlainLabel(role="muted", wrap=True)
        self.correct = ActionButton(look, icon="pen-line")
        self.correct.clicked.connect(self.correction_wanted)
        row = QHBoxLayout()
        row.addWidget(self.correct)
        row.addStretch()
        read.body.addWidget(self._how)
        read.body.addLayout(row)
        self.compare = ComparePanel(desk)
        self.compare.text.setMinimumHeight(look.type.px(220))
        self.versions = AccountVersions(desk, reading=False)
        self.versions.comparison_wanted.connect(self._compare)
        self.compare.closed.connect(self.versions.setFocus)
        self.body.addWidget(self.versions)
        self.body.addWidget(self.compare)
        self.body.addStretch()
        self.retranslate()

    def show_texts(self, texts: tuple[TextVersion, ...]) -> None:
        """Every version of the text that is shown, oldest first."""
        self._texts = texts
        self.compare.forget()
        self.versions.show_texts(texts)

    def show_state(self, *, written: bool, correcting: bool, read_only: bool) -> None:
        """Whether there is a text that can be corrected."""
        self.correct.setEnabled(written and not correcting and not read_only)
        self._how.say(
            self.tr("What the person corrects becomes a new version with its reason; the one before stays.")
            if written
            else self.tr("There is no text yet. Write it down under “Account”.")
        )

    def retranslate(self) -> None:
        super().retranslate()
        if "correct" in self.__dict__:
            self.correct.say(self.tr("Write a correction"))

    def _compare(self, text_id: str) -> None:
        self.compare.compare(self._texts, text_id)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.compare.text))


class AfterStep(_StepColumn):
    """What the interview may bring upon the person, and what was promised to them."""

    def __init__(self, desk: Desk, fields: InterviewFields) -> None:
        super().__init__(desk, fields)
        self.card(lambda: self.tr("Risk after"), *(f"{RISK_AFTER}{name}" for name in _RISK))
        self.card(
            lambda: self.tr("Help and promises"),
            "referrals", "feedback_promised", "feedback_by", "feedback_given",
        )  # fmt: skip
        self.card(lambda: self.tr("In the dossier"), "pseudonym")
        self.body.addStretch()
        self.retranslate()


def tell(banner: Banner, shown: bool, words: str, kind: str) -> None:
    """Show a warning once, and take it away when it does not hold any more."""
    if not shown:
        banner.clear()
    elif banner.words() != words:
        banner.tell(words, "bad" if kind == "bad" else "warn")
