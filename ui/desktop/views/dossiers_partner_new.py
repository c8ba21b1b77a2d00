"""A new partner: what we call them, and the key they gave us."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from archive.model.handoff import Partner
from crypto.age.recipients import parse_recipient
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.draft_offer import DraftOffer
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.spoken_print import SpokenPrint
from ui.presenters.dossiers import DossiersDesk, PartnerLine, recipient_fingerprint
from ui.presenters.item import grouped

_PLACE = Place("partner:new", Partner.entity, "")


class NewPartnerPane(ScrollColumn):
    """``saved`` carries the new partner, ``left`` nothing."""

    saved = Signal(PartnerLine)
    left = Signal()

    def __init__(self, desk: Desk, presenter: DossiersDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        self._found: KeptWords | None = None
        look = desk.tools.look
        self._head = PageHeader()
        self._name, self._key = QLineEdit(), QPlainTextEdit()
        self._name.setMaxLength(120)
        self._key.setTabChangesFocus(True)
        self._key.setFixedHeight(look.type.px(110))
        self._name_field, self._key_field = FormField(self._name), FormField(self._key)
        self._print = PlainLabel(role="mono", wrap=True)
        self._print.let_select()
        self._spoken = SpokenPrint(desk.tools)
        self._compared = CheckBox(look)
        self._banner = Banner(look)
        self._offer = DraftOffer(look)
        self._offer.restore_wanted.connect(self._restore)
        self._offer.discard_wanted.connect(self._discard)
        self._save_button = ActionButton(look, icon="save", kind="primary")
        self._save_button.clicked.connect(self._save)
        self._cancel = ActionButton(look)
        self._cancel.clicked.connect(self._leave)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._offer_words)
        self.keeper.failed.connect(self._fail)
        self._saving = LatestJob(desk.tools.runner, self)
        self._saving.answered.connect(self._saved)
        self._saving.failed.connect(self._fail)
        self._name.textEdited.connect(self.keeper.touched)
        self._key.textChanged.connect(self._typed)
        card = self._card = Card()
        for part in (self._name_field, self._key_field, self._spoken, self._print, self._compared):
            card.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save_button)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        for widget in (self._head, self._offer, self._banner, card):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Save, self, context=context).activated.connect(self._save)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=context).activated.connect(self._leave)
        self._retranslate()

    def start(self) -> None:
        """An empty form; words that were kept earlier are offered."""
        self._fill({})
        self._banner.clear()
        self._offer.hide()
        self._close_for_typing(False)
        self.keeper.open(_PLACE, self._collect)
        self._name.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _collect(self) -> Words:
        return {"name": self._name.text(), "key": self._key.toPlainText()}

    def _fill(self, words: Words) -> None:
        self._name.setText(words.get("name", ""))
        self._key.setPlainText(words.get("key", ""))
        self._compared.setChecked(False)
        for field in (self._name_field, self._key_field):
            field.set_error("")

    def _typed(self) -> None:
        self.keeper.touched()
        key = self._key.toPlainText().strip()
        self._key_field.set_error("")
        self._print.hide()
        self._spoken.hide()
        self._compared.hide()
        if not key:
            return
        try:
            recipient = parse_recipient(key)
        except CodedError as error:
            self._key_field.set_error(self._desk.tools.error_sentence(error))
            return
        fingerprint = recipient_fingerprint(str(recipient))
        self._print.say(grouped(fingerprint))
        self._spoken.show_digest(bytes.fromhex(fingerprint))
        self._print.show()
        self._compared.show()

    def _save(self) -> None:
        if self.keeper.undecided:
            return
        name, key = self._name.text().strip(), self._key.toPlainText().strip()
        compared = self._compared.isChecked()
        self._name_field.set_error("" if name else self.tr("Give the partner a name."))
        if not key:
            self._key_field.set_error(self.tr("Paste the key that the partner gave you."))
        if name and key and not self._key_field.error():
            self._saving.tell(
                lambda _progress, _token: self._presenter.add_partner(name, key, compared=compared)
            )

    def _saved(self, line: PartnerLine) -> None:
        self.keeper.discard()
        self.saved.emit(line)

    def _leave(self) -> None:
        self.keeper.leave()
        self.left.emit()

    def _offer_words(self, kept: KeptWords) -> None:
        # Typing over the offer would put new words in the place of the kept ones before anybody chose.
        self._found = kept
        self._close_for_typing(True)
        self._offer.tell(kept.saved)
        self._offer.restore.setFocus()

    def _restore(self) -> None:
        if self._found is not None:
            kept, self._found = self._found, None
            self._close_for_typing(False)
            self.keeper.take_back()
            self._fill(kept.words)
            self._name.setFocus()

    def _discard(self) -> None:
        self._found = None
        self._close_for_typing(False)
        self.keeper.discard()
        self._name.setFocus()

    def _close_for_typing(self, closed: bool) -> None:
        self._card.setEnabled(not closed)
        self._save_button.setEnabled(not closed)

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self._head.say(self.tr("New partner"))
        self._name_field.say(self.tr("What you call them"), self.tr("It stays in the vault."))
        self._key_field.say(self.tr("Their key"), self.tr("Begins with “age1”. A secret key never leaves its owner."))
        self._print.setAccessibleName(self.tr("Fingerprint of the key"))
        self._compared.setText(self.tr("We compared these words or groups by voice or in person"))
        self._save_button.say(self.tr("Save (Ctrl+S)"))
        self._cancel.say(self.tr("Cancel"))
