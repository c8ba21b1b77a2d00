"""The first step: which case, for what use and for whom, in which language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.model.casework import CaseFile
from archive.vocabulary.testimony import Use
from exports.spec import Language
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.translation import LANGUAGES
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.i18n import language_of
from ui.presenters.export import Wish


class WhatStep(QWidget):
    """``changed`` on every change; :meth:`put_into` adds this step's answers to a wish."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self.case = Choice(look)
        self.use: CodeChoice[Use] = CodeChoice(look, Use, lambda: desk.language, without=(Use.INTERNAL,))
        self.audience = QLineEdit()
        self.language = Choice(look)
        self.language.offer([(one.code, one.own_name) for one in LANGUAGES], desk.language)
        self.purpose, self.prepared_by = QLineEdit(), QLineEdit()
        self.exhibits = CheckBox(look)
        self.exhibits.setChecked(True)
        editors = (self.case, self.use, self.audience, self.language, self.purpose, self.prepared_by)
        self._fields: dict[QWidget, FormField] = {editor: FormField(editor) for editor in editors}
        self._card = Card()
        self._arrange()
        for choice in (self.case, self.use, self.language):
            choice.chosen.connect(lambda _key: self.changed.emit())
        for line in (self.audience, self.purpose, self.prepared_by):
            line.textEdited.connect(lambda _words: self.changed.emit())
        self.exhibits.toggled.connect(lambda _on: self.changed.emit())
        self._retranslate()

    def offer_cases(self, cases: Sequence[CaseFile], chosen: str) -> None:
        """Offer these cases; ``chosen`` is the id of the one to begin with, or empty."""
        self.case.offer([(case.id, f"{case.code} · {plain(case.title)}") for case in cases], chosen)

    def start(self) -> None:
        """A fresh export."""
        self.use.choose_code(Use.PARTNER_NGO)
        for line in (self.audience, self.purpose):
            line.clear()
        self.prepared_by.setText(self._desk.vault.journal.actor)
        self.language.choose(self._desk.language)
        self.exhibits.setChecked(True)

    def put_into(self, wish: Wish) -> Wish:
        """The wish with the answers of this step."""
        language: Language = language_of(self.language.key())
        return Wish(
            case_id=self.case.key(),
            use=self.use.code(),
            audience=self.audience.text(),
            language=language,
            purpose=self.purpose.text(),
            prepared_by=self.prepared_by.text(),
            include_exhibits=self.exhibits.isChecked(),
            sealed=wish.sealed,
            partners=wish.partners,
            pasted=wish.pasted,
            allow_mixed=wish.allow_mixed,
            overrides=wish.overrides,
        )

    def ready(self) -> bool:
        """Whether there is a case to export."""
        return bool(self.case.key())

    def start_here(self) -> None:
        """Put the keyboard into the first field."""
        self.case.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self._card.body.setSpacing(14)
        self._card.body.addWidget(self._fields[self.case])
        for one, other in ((self.use, self.audience), (self.language, self.prepared_by)):
            line = QHBoxLayout()
            line.setSpacing(16)
            line.addWidget(self._fields[one], 1, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._fields[other], 1, Qt.AlignmentFlag.AlignTop)
            self._card.body.addLayout(line)
        self._card.body.addWidget(self._fields[self.purpose])
        self._card.body.addWidget(self.exhibits)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._card)
        lines.addStretch(1)

    def _retranslate(self) -> None:
        words: dict[QWidget, tuple[str, str]] = {
            self.case: (self.tr("Case"), ""),
            self.use: (
                self.tr("What it is for"),
                self.tr("Only what people agreed to for this use goes along."),
            ),
            self.audience: (
                self.tr("Which organisation"),
                self.tr("If somebody agreed to one organisation only, write its name as they did."),
            ),
            self.language: (self.tr("Language of the dossier"), ""),
            self.prepared_by: (self.tr("Prepared by"), self.tr("A role, never a name. It is printed.")),
            self.purpose: (
                self.tr("Purpose in your own words"),
                self.tr("Printed on the cover; may stay empty. Names nobody."),
            ),
        }
        for editor, (name, hint) in words.items():
            self._fields[editor].say(name, hint)
        self.exhibits.setText(self.tr("Put the files of the exhibits into the package"))
