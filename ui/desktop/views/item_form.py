"""The form for what is said of an item. What is typed is kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from archive.model.evidence import EvidenceItem
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.testimony import Language
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.clash_panel import ClashPanel, called, shown
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.draft_offer import DraftOffer
from ui.desktop.widgets.form_field import FormField
from ui.presenters.item import ItemForm, form_of
from ui.presenters.meanwhile import Clashed

_STORED = {"how": "acquired_how", "warning": "content_warning"}
"""Fields of the form that the record calls otherwise."""


class ItemFormCard(Card):
    """``saved`` carries an ``ItemForm``; the page keeps it and then calls :meth:`kept`."""

    saved = Signal(ItemForm)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: EvidenceItem | None = None
        self._found: KeptWords | None = None
        self._open = False
        look = desk.tools.look
        self._title_edit = QLineEdit()
        self._title_edit.setMaxLength(200)
        self._title_field = FormField(self._title_edit)
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look.type.px(110))
        self._words_field = FormField(self._words)
        self._kind: CodeChoice[EvidenceKind] = CodeChoice(look, EvidenceKind, lambda: desk.language)
        self._held: CodeChoice[Held] = CodeChoice(look, Held, lambda: desk.language)
        self._how: CodeChoice[AcquiredHow] = CodeChoice(look, AcquiredHow, lambda: desk.language)
        self._language: CodeChoice[Language] = CodeChoice(look, Language, lambda: desk.language)
        self._kind_field, self._held_field = FormField(self._kind), FormField(self._held)
        self._how_field, self._language_field = FormField(self._how), FormField(self._language)
        self._made, self._acquired = DateWordsField(), DateWordsField()
        self._warning = CheckBox(look)
        self._offer = DraftOffer(look)
        self.clash = ClashPanel(look)
        self.clash.mine_wanted.connect(self._save_mine)
        self.clash.theirs_wanted.connect(self._take_theirs)
        self._seen: Words = {}
        self._theirs: Words = {}
        self.insists = False
        """Whether the person has seen what was changed meanwhile and wants what stands in the form."""
        self._offer.restore_wanted.connect(self._restore)
        self._offer.discard_wanted.connect(self._discard)
        self._trouble = Banner(look)
        self._save_button = ActionButton(look, icon="save", kind="primary")
        self._save_button.clicked.connect(self.save)
        self._cancel = ActionButton(look)
        self._cancel.clicked.connect(self.give_up)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._offer_words)
        self.keeper.failed.connect(self._fail)
        self._editors: dict[str, QWidget] = {
            "title": self._title_edit,
            "description": self._words,
            "kind": self._kind,
            "held": self._held,
            "how": self._how,
            "language": self._language,
            "made": self._made,
            "acquired": self._acquired,
            "warning": self._warning,
        }
        self._arrange()
        self._listen()
        self._retranslate()

    def show_item(self, item: EvidenceItem) -> None:
        """Fill in the form, unless the person is typing in it."""
        if self._open and self._item is not None and self._item.id == item.id:
            return
        fresh = self._item is None or self._item.id != item.id
        self._item = item
        form = form_of(item)
        self._title_edit.setText(form.title)
        self._words.setPlainText(form.description)
        self._kind.choose_code(form.kind)
        self._held.choose_code(form.held)
        self._how.choose_code(form.acquired_how)
        self._language.choose_code(form.language)
        self._made.show_date(form.made)
        self._acquired.show_date(form.acquired)
        self._warning.setChecked(form.content_warning)
        self._seen = self._collect()
        self.clash.close_panel()
        if fresh:
            place = Place(f"evidence_item:{item.id}", EvidenceItem.entity, item.id)
            self.keeper.open(place, self._collect, lambda: self._seen)

    def leave(self) -> None:
        """Another item comes: what was typed here is kept."""
        self.keeper.leave()
        self._item, self._open = None, False
        self._offer.hide()
        self._close_for_typing(False)
        self._trouble.clear()

    def start_here(self) -> None:
        """The form is shown: put the keyboard into its first field, or on the offer of kept words."""
        self._open = True
        (self._offer.restore if self.keeper.undecided else self._title_edit).setFocus()

    def seen(self) -> Words:
        """What stood in the form when it was filled, by field of the record."""
        return {_STORED.get(name, name): words for name, words in self._seen.items()}

    def ask_which(self, clashed: Clashed) -> None:
        """The item was changed meanwhile: the form is closed for typing until the person has chosen."""
        names = [name for name in self._editors if _STORED.get(name, name) in clashed.now]
        self._theirs = {name: clashed.now[_STORED.get(name, name)] for name in names}
        lines = []
        for name in names:
            field, mine = self._editors[name], clashed.mine[_STORED.get(name, name)]
            lines.append((called(field), shown(field, self._theirs[name]), shown(field, mine)))
        self._close_for_typing(True)
        self.clash.ask(lines)

    def kept(self) -> None:
        """The page has saved the form."""
        self._open = False
        self.keeper.discard()

    def give_up(self) -> None:
        """Close the form and leave the record as it is; words that are not still offered go with it."""
        self._open = False
        if not self.keeper.undecided:
            self.keeper.discard()
        if self._item is not None:
            self.show_item(self._item)
        self.given_up.emit()

    def save(self) -> None:
        """Ask the page to keep what stands in the form."""
        if not self._open or self._item is None or self.keeper.undecided:
            return
        if not self._title_edit.text().strip():
            self._title_field.set_error(self.tr("Give it a title that names nobody."))
            self._title_edit.setFocus()
            return
        self._title_field.set_error("")
        self.saved.emit(
            ItemForm(
                title=self._title_edit.text().strip(),
                description=self._words.toPlainText(),
                kind=self._kind.code(),
                held=self._held.code(),
                made=self._made.date(),
                acquired=self._acquired.date(),
                acquired_how=self._how.code(),
                language=self._language.code(),
                content_warning=self._warning.isChecked(),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        for part in (self._offer, self.clash, self._trouble, self._title_field, self._words_field):
            self.body.addWidget(part)
        for pair in (
            (self._kind_field, self._held_field),
            (self._made, self._acquired),
            (self._how_field, self._language_field),
        ):
            line = QHBoxLayout()
            line.setSpacing(16)
            for part in pair:
                line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(line)
        self.body.addWidget(self._warning)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save_button)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def _listen(self) -> None:
        touched = self.keeper.touched
        self._title_edit.textEdited.connect(touched)
        self._words.textChanged.connect(touched)
        self._made.changed.connect(touched)
        self._acquired.changed.connect(touched)
        for choice in (self._kind, self._held, self._how, self._language):
            choice.changed.connect(touched)
        self._warning.clicked.connect(touched)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Edit the item"))
        self._title_field.say(self.tr("Title"), self.tr("What it is, without any name of a person."))
        self._words_field.say(self.tr("What can be seen or read"))
        self._kind_field.say(self.tr("Kind"))
        self._held_field.say(self.tr("Do we hold it?"))
        self._how_field.say(self.tr("How it came to us"))
        self._language_field.say(self.tr("Language"))
        self._made.say(self.tr("When it was made"), self.tr("As it is known: a day, a month, “about noon”."))
        self._acquired.say(self.tr("When it came to us"))
        self._warning.setText(self.tr("Hard to look at: show no picture unless asked"))
        self._save_button.say(self.tr("Save (Ctrl+S)"))
        self._cancel.say(self.tr("Cancel"))

    def _collect(self) -> Words:
        return {
            "title": self._title_edit.text(),
            "description": self._words.toPlainText(),
            "kind": self._kind.key(),
            "held": self._held.key(),
            "how": self._how.key(),
            "language": self._language.key(),
            "made": self._made.words(),
            "acquired": self._acquired.words(),
            "warning": "1" if self._warning.isChecked() else "",
        }

    def _offer_words(self, kept: KeptWords) -> None:
        # Typing over the offer would put new words in the place of the kept ones before anybody chose.
        self._found = kept
        self._close_for_typing(True)
        self._offer.tell(kept.saved)
        self._offer.restore.setFocus()

    def _restore(self) -> None:
        if self._found is None:
            return
        kept, self._found = self._found, None
        self._seen = {**self._seen, **kept.seen}
        self._close_for_typing(False)
        self.keeper.take_back()
        self._put(kept.words)
        self._open = True
        self._title_edit.setFocus()

    def _save_mine(self) -> None:
        self._close_for_typing(False)
        self.insists = True
        try:
            self.save()
        finally:
            self.insists = False

    def _take_theirs(self) -> None:
        self._close_for_typing(False)
        self._seen = {**self._seen, **self._theirs}
        self._put({**self._collect(), **self._theirs})
        self.keeper.touched()
        self._title_edit.setFocus()

    def _put(self, words: Words) -> None:
        self._title_edit.setText(words.get("title", ""))
        self._words.setPlainText(words.get("description", ""))
        for choice, name in (
            (self._kind, "kind"),
            (self._held, "held"),
            (self._how, "how"),
            (self._language, "language"),
        ):
            choice.choose(words.get(name, ""))
        self._made.show_words(words.get("made", ""))
        self._acquired.show_words(words.get("acquired", ""))
        self._warning.setChecked(bool(words.get("warning")))

    def _discard(self) -> None:
        self._found = None
        self._close_for_typing(False)
        self.keeper.discard()
        self._title_edit.setFocus()

    def _close_for_typing(self, closed: bool) -> None:
        fields = (self._title_field, self._words_field, self._kind_field, self._held_field, self._how_field)
        others = (self._language_field, self._made, self._acquired, self._warning, self._save_button)
        for part in (*fields, *others):
            part.setEnabled(not closed)

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")
