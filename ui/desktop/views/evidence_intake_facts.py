"""What is said once about everything that is taken in together: for which case, how and when it came, from whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from archive.model.casework import CaseFile
from archive.second_hash import Cost, SecondHash
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.taking_in import IN_HAND, Intake


class IntakeFactsForm(Card):
    """``held_changed`` when there is a file now, or none any more; ``second_hash_asked`` for what its cost is."""

    held_changed = Signal()
    second_hash_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        look = desk.tools.look
        self.case = Choice(look)
        self._case_field = FormField(self.case)
        self.held: CodeChoice[Held] = CodeChoice(look, Held, lambda: desk.language)
        self._held_field = FormField(self.held)
        self.held.changed.connect(self._held_changed)
        self.kind: CodeChoice[EvidenceKind] = CodeChoice(look, EvidenceKind, lambda: desk.language)
        self._kind_field = FormField(self.kind)
        self.how: CodeChoice[AcquiredHow] = CodeChoice(look, AcquiredHow, lambda: desk.language)
        self._how_field = FormField(self.how)
        self.when = DateWordsField(quiet=True)
        self.more = ActionButton(look, icon="user-round", kind="plain")
        self.more.clicked.connect(self._show_more)
        self._more = QWidget()
        self.source = QLineEdit()
        self.source_field = FormField(self.source)
        self.device = QLineEdit()
        self._device_field = FormField(self.device)
        self.consent = CheckBox(look)
        self.warning = CheckBox(look)
        self.duplicates = CheckBox(look)
        self.second = Choice(look)
        self._second_field = FormField(self.second)
        self.second.chosen.connect(self._ask_cost)
        self._cost = PlainLabel(role="hint", wrap=True)
        self._arrange()
        self._retranslate()
        self.clear("")

    def clear(self, case_id: str) -> None:
        """Nothing is said yet, but for which case."""
        self.case.choose(case_id)
        self.held.choose_code(Held.YES)
        self.how.choose_code(AcquiredHow.NOT_STATED)
        self.kind.choose_code(EvidenceKind.OTHER)
        self.when.show_words("")
        for line in (self.source, self.device):
            line.clear()
        for box in (self.consent, self.warning, self.duplicates):
            box.setChecked(False)
        self.second.choose(str(SecondHash.NONE))
        self.source_field.set_error("")
        self._cost.hide()
        self._more.hide()
        self.more.show()
        self._held_changed()

    @property
    def in_hand(self) -> bool:
        """Whether there are files."""
        return self.held.code() in IN_HAND

    def offer_cases(self, cases: Sequence[CaseFile], case_id: str) -> None:
        """The cases to choose from."""
        none = ("", self.tr("No case yet"))
        self.case.offer([none, *((case.id, f"{case.code} · {plain(case.title)}") for case in cases)])
        self.case.choose(case_id)

    def said(self) -> Intake:
        """Everything but paths, and codes that are still to be found."""
        return Intake(
            paths=(),
            case_id=self.case.key(),
            held=self.held.code(),
            kind=None if self.in_hand else self.kind.code(),
            how=self.how.code(),
            when=self.when.date(),
            device=self.device.text(),
            content_warning=self.warning.isChecked(),
            keep_duplicates=self.duplicates.isChecked(),
            second_hash=SecondHash(self.second.key() or SecondHash.NONE),
            language=self._desk.language,
        )

    def show_cost(self, cost: Cost, size: int) -> None:
        """What the second hash costs on this machine."""
        percent = round(cost.share * 100)
        words = self.tr("Measured here: it adds {percent} % to the work of the processor.").format(percent=percent)
        if size:
            seconds = QLocale().toString(max(1, round(cost.seconds(size))))
            words += " " + self.tr("For these files about {seconds} seconds on one core.").format(seconds=seconds)
        self._cost.say(words)
        self._cost.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(16)
        pairs.setVerticalSpacing(12)
        pairs.setColumnStretch(0, 1)
        pairs.setColumnStretch(1, 1)
        pairs.addWidget(self._case_field, 0, 0)
        pairs.addWidget(self._held_field, 0, 1)
        pairs.addWidget(self._how_field, 1, 0)
        pairs.addWidget(self.when, 1, 1)
        self.body.addLayout(pairs)
        self.body.addWidget(self._kind_field)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        inner = QGridLayout(self._more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setHorizontalSpacing(16)
        inner.setVerticalSpacing(12)
        inner.setColumnStretch(0, 1)
        inner.setColumnStretch(1, 1)
        inner.addWidget(self.source_field, 0, 0)
        inner.addWidget(self._device_field, 0, 1)
        inner.addWidget(self.consent, 1, 0, 1, 2)
        inner.addWidget(self.duplicates, 2, 0, 1, 2)
        inner.addWidget(self._second_field, 3, 0)
        inner.addWidget(self._cost, 3, 1)
        self.body.addWidget(self._more)

    def _retranslate(self) -> None:
        self._case_field.say(self.tr("For which case"))
        self._held_field.say(self.tr("What we hold"))
        self._kind_field.say(self.tr("What it is"))
        self._how_field.say(self.tr("How they came to us"))
        self.when.say(self.tr("When they came to us"))
        self.more.say(self.tr("Note who gave them, and more…"))
        self.source_field.say(
            self.tr("Code of the person who gave them"),
            self.tr("For example P-0007. It is kept apart and never shown in a list."),
        )
        self._device_field.say(self.tr("On which device"), self.tr("For example: an old telephone, the second card."))
        self.consent.setText(self.tr("They are here under the consent of this person"))
        self.warning.setText(self.tr("Hard to look at: show no picture unless asked"))
        self.duplicates.setText(self.tr("Seal again what is in the vault already, as items of their own"))
        self._second_field.say(self.tr("Second fingerprint"))
        self.second.offer(
            [
                (str(SecondHash.NONE), self.tr("None: SHA-256 alone")),
                (str(SecondHash.BLAKE2B), "BLAKE2b"),
                (str(SecondHash.SHA512), "SHA-512"),
            ]
        )

    def _show_more(self) -> None:
        self.more.hide()
        self._more.show()
        self.source.setFocus()

    def _held_changed(self) -> None:
        self._kind_field.setVisible(not self.in_hand)
        self.held_changed.emit()

    def _ask_cost(self, key: str) -> None:
        self._cost.hide()
        if key not in ("", str(SecondHash.NONE)):
            self.second_hash_asked.emit(key)
