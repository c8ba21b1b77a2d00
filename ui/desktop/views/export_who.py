"""The second step: who gets it. Sealed to partners' keys, or a signed dossier that anybody can read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.translation import LANGUAGES
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.key_print import KeyPrint
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.dossiers import PartnerLine, recipient_fingerprint
from ui.presenters.export import Wish, is_mixed

_SEALED, _OPEN = "sealed", "open"
_UNDER_A_BOX = 26


class WhoStep(QWidget):
    """``changed`` on every change. Old and new keys together only when the person insists."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._partners: list[tuple[PartnerLine, CheckBox]] = []
        self.form = PillRow()
        self.form.chosen.connect(self._renew)
        self._open_words = Banner(look)
        self._known, self._other = Card(), Card()
        self._rows = QWidget()
        self._row_lines = QVBoxLayout(self._rows)
        self._row_lines.setContentsMargins(0, 0, 0, 0)
        self._row_lines.setSpacing(12)
        self._none = PlainLabel(role="muted", wrap=True)
        self._known.body.addWidget(self._none)
        self._known.body.addWidget(self._rows)
        self.pasted = QPlainTextEdit()
        self.pasted.setTabChangesFocus(True)
        self.pasted.setFixedHeight(look.type.px(84))
        self.pasted.textChanged.connect(self._renew)
        self._pasted_field = FormField(self.pasted)
        self._pasted_prints = QWidget()
        self._pasted_lines = QVBoxLayout(self._pasted_prints)
        self._pasted_lines.setContentsMargins(0, 0, 0, 0)
        self._pasted_lines.setSpacing(8)
        self._pasted_keys: tuple[str, ...] = ()
        self._other.body.addWidget(self._pasted_field)
        self._other.body.addWidget(self._pasted_prints)
        self._spoken = QWidget()
        self._spoken_hint = PlainLabel(role="hint", wrap=True)
        self.language = Choice(look)
        self.language.offer([(one.code, one.own_name) for one in LANGUAGES], desk.tools.translations.code)
        self.language.chosen.connect(self._say_prints)
        spoken = QHBoxLayout(self._spoken)
        spoken.setContentsMargins(0, 0, 0, 0)
        spoken.setSpacing(10)
        spoken.addWidget(self._spoken_hint, 1)
        spoken.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        self._lost = Banner(look)
        self.insist = CheckBox(look)
        self.insist.toggled.connect(lambda _on: self.changed.emit())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self.form, self._open_words, self._known, self._other, self._spoken, self._lost, self.insist):
            lines.addWidget(part)
        lines.addStretch(1)
        self._retranslate()

    def offer_partners(self, partners: Sequence[PartnerLine]) -> None:
        """Offer these partners; the ones chosen before stay chosen."""
        chosen = {line.recipient for line, box in self._partners if box.isChecked()}
        empty(self._row_lines)
        self._partners = []
        for line in partners:
            self._row_lines.addWidget(self._row(line, line.recipient in chosen))
        self._say_prints()
        tab_in_place(self._rows)
        self._none.setVisible(not partners)
        self._renew()

    def start(self) -> None:
        """A fresh export: nobody is chosen."""
        for _line, box in self._partners:
            box.setChecked(False)
        self.pasted.clear()
        self.insist.setChecked(False)
        self.form.choose(_SEALED)
        self._renew()

    def put_into(self, wish: Wish) -> Wish:
        """The wish with the answers of this step."""
        return replace(
            wish,
            sealed=self._sealed(),
            partners=tuple(line.recipient for line, box in self._partners if box.isChecked()),
            pasted=self.pasted.toPlainText(),
            allow_mixed=self.insist.isChecked(),
        )

    def ready(self) -> bool:
        """Whether somebody is named and every key can be used as it is wanted."""
        if not self._sealed():
            return True
        recipients = self.put_into(Wish()).recipients()
        try:
            return bool(recipients) and (not is_mixed(recipients) or self.insist.isChecked())
        except CodedError:
            return False

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        first = self._partners[0][1] if self._partners else self.pasted
        first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_prints()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language.choose(self._desk.tools.translations.code)
            self._retranslate()

    def _sealed(self) -> bool:
        return self.form.key() != _OPEN

    def _row(self, line: PartnerLine, chosen: bool) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        box = CheckBox(self._desk.tools.look, isolate(line.name))
        box.setAccessibleName(line.name)
        box.setChecked(chosen)
        box.toggled.connect(self._renew)
        self._partners.append((line, box))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(box)
        if line.compared:
            top.addWidget(Chip(self.tr("Key compared"), "ok"))
        else:
            top.addWidget(Chip(self.tr("Key not compared yet"), "warn"))
        if not line.lasting:
            top.addWidget(Chip(self.tr("Old kind of key"), "neutral"))
        top.addStretch()
        lines.addLayout(top)
        shown = KeyPrint(line.fingerprint)
        shown.setContentsMargins(self._desk.tools.look.type.px(_UNDER_A_BOX), 0, 0, 0)
        lines.addWidget(shown)
        return row

    def _renew(self) -> None:
        sealed = self._sealed()
        self._known.setVisible(sealed)
        self._other.setVisible(sealed)
        if sealed:
            self._open_words.clear()
        else:
            self._open_words.tell(
                self.tr(
                    "A signed dossier without a package: whoever gets hold of the file can read it."
                    " The signature shows that it is unchanged, and from whom."
                ),
                "warn",
            )
        mixed = self._look_at_keys() if sealed else False
        self._spoken.setVisible(sealed and bool(self._partners or self._pasted_keys))
        self.insist.setVisible(mixed)
        if mixed:
            self._lost.tell(
                self.tr(
                    "These keys are of two kinds. Sealed to both, the whole package lasts only as long as the"
                    " weaker kind: whoever keeps a copy may open it once there are quantum computers."
                    " Better: ask for a newer key, or make two packages."
                ),
                "warn",
            )
        else:
            self._lost.clear()
        self.changed.emit()

    def _look_at_keys(self) -> bool:
        """Say what is wrong with a pasted key; whether the kinds are mixed."""
        wish = self.put_into(Wish())
        pasted = replace(wish, partners=()).recipients()
        self._pasted_field.set_error("")
        try:
            is_mixed(pasted)
            mixed = is_mixed(wish.recipients())
        except CodedError as error:
            self._pasted_field.set_error(self._desk.tools.error_sentence(error))
            self._show_pasted(())
            return False
        self._show_pasted(pasted)
        return mixed

    def _show_pasted(self, keys: tuple[str, ...]) -> None:
        self._pasted_prints.setVisible(bool(keys))
        if keys == self._pasted_keys:
            return
        self._pasted_keys = keys
        empty(self._pasted_lines)
        for key in keys:
            shown = KeyPrint(recipient_fingerprint(key))
            shown.let_select()
            self._pasted_lines.addWidget(shown)
        self._say_prints()
        tab_in_place(self._pasted_prints)

    def _say_prints(self) -> None:
        """The words are drawn from a list that is read when the step is first shown, not with the page."""
        if not self.isVisible():
            return
        words, groups = self.tr("Fingerprint in words"), self.tr("Fingerprint of the key")
        for one in self.findChildren(KeyPrint):
            one.say(self.language.key(), words, groups)

    def _retranslate(self) -> None:
        self.form.setAccessibleName(self.tr("What is made"))
        self.form.offer(
            [(_SEALED, self.tr("A sealed package")), (_OPEN, self.tr("Only the dossier, open to read"))]
        )
        self._known.set_title(self.tr("Partners"))
        self._none.say(self.tr("No partner yet. Add partners under Dossiers, or paste a key below."))
        self._other.set_title(self.tr("Somebody else"))
        self._pasted_field.say(
            self.tr("Key to seal to"),
            self.tr("Begins with “age1”; one on each line. Compare what appears below by voice or in person."),
        )
        self._spoken_hint.say(
            self.tr("Each of you may read them in another language: the words have the same numbers.")
        )
        self.language.setAccessibleName(self.tr("Language of the words"))
        self._say_prints()
        self.insist.setText(self.tr("I know what is lost; seal to both kinds all the same"))
        self._renew()
