"""The texts of one file of evidence: typed beside the player, in versions, sealed, compared, translated."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.locators import Locator
from archive.vocabulary.evidence import Origin
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TextKind
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.account_compare import ComparePanel
from ui.desktop.views.account_seal import SealPanel
from ui.desktop.views.account_versions import AccountVersions
from ui.desktop.views.paragraph_sources import ParagraphSources
from ui.desktop.views.testimonies_glance import state_words
from ui.desktop.views.transcript_captions import TranscriptCaptions
from ui.desktop.views.transcript_editor import TranscriptEditor
from ui.desktop.views.transcript_leaving import TranscriptLeaving
from ui.desktop.views.viewer import EvidenceViewer
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import Language as Spoken
from ui.presenters.account_texts import kind_and_language
from ui.presenters.captions_taking import CaptionsTaken
from ui.presenters.item_marks import Quotation
from ui.presenters.player_control import PlayerControl
from ui.presenters.testimonies import state_of
from ui.presenters.transcript import KEYS, TranscriptDesk, TranscriptPlace, TranscriptView, readable


@runtime_checkable
class Plays(Protocol):
    """A viewer that plays what it shows."""

    @property
    def control(self) -> PlayerControl:
        """By which it is commanded."""


class TranscriptPage(Page):
    """``entered`` with a ``TranscriptPlace``. Esc goes back to the item; what was typed stays kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = TranscriptDesk(desk.vault)
        self._place: TranscriptPlace | None = None
        self._view: TranscriptView | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._reading, self._sealing = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._sealing.answered.connect(self._show)
        for job in (self._reading, self._sealing):
            job.failed.connect(self._fail)
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code, self._title = PlainLabel(role="mono"), PlainLabel(role="heading", wrap=True)
        self.which = Choice(look)
        self.which.chosen.connect(self._turn)
        self._state, self._made = Chip(), Chip()
        self.cite_button = ActionButton(look, icon="quote")
        self.cite_button.clicked.connect(self._cite)
        self.captions_button = ActionButton(look, icon="download")
        self.captions_button.clicked.connect(self._ask_captions)
        self.seal_button = ActionButton(look, icon="stamp")
        self.seal_button.clicked.connect(self._ask_seal)
        self._message, self._stale = Banner(look), Banner(look)
        self.viewer = EvidenceViewer(desk, may_fill=False)
        self.editor = TranscriptEditor(desk)
        self.viewer.marked.connect(self._marked)
        self.editor.saved.connect(self._saved)
        self.editor.closed.connect(self._go_back)
        self.sources = ParagraphSources(desk, self.editor.text)
        self.sources.place_wanted.connect(lambda place: self._leave_for("item", place))
        self.sources.record_wanted.connect(lambda place: self._leave_for("record", place))
        self.captions = TranscriptCaptions(desk)
        self.captions.taken.connect(self._captions_taken)
        self.captions.closed.connect(self._end_captions)
        self.leaving = TranscriptLeaving(desk)
        self.leaving.written.connect(self._words_left)
        self._quoting = LatestJob(runner, self)
        self._quoting.answered.connect(self._quoted)
        self._quoting.failed.connect(self._fail)
        self.versions = AccountVersions(desk, reading=False)
        self.versions.comparison_wanted.connect(self._compare)
        self.compare = ComparePanel(desk)
        self.compare.closed.connect(lambda: self.editor.text.setFocus())
        self.seal = SealPanel(look)
        self.seal.confirmed.connect(self._seal)
        self._arrange()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._escape)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self._cite)
        self._retranslate()

    def entered(self, target: object) -> None:
        if isinstance(target, TranscriptPlace):
            if target != self._place:
                self._forget()
            self._place = target
        self._read()

    def last_words(self) -> Work | None:
        return self.editor.keeper.last_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        heads: tuple[QWidget, ...] = (self._back, self._code, self._state, self._made)
        for head in heads:
            top.addWidget(head)
        top.addStretch()
        for button in (self.which, self.cite_button, self.captions_button, self.seal_button):
            top.addWidget(button)
        self._card = Card()
        self._card.body.addWidget(self.editor)
        left = QVBoxLayout()
        left.setSpacing(12)
        parts: tuple[QWidget, ...] = (self.seal, self.captions, self.leaving, self._card, self.compare)
        for part in parts:
            left.addWidget(part)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.viewer)
        right.addWidget(self.sources)
        right.addWidget(self.versions)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(left, 6)
        columns.addLayout(right, 5)
        area = ScrollColumn()
        area.body.setSpacing(12)
        area.body.addLayout(top)
        for line in (self._title, self._message, self._stale):
            area.body.addWidget(line)
        area.body.addLayout(columns, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(area)

    def _forget(self) -> None:
        """Another file comes: nothing of this one stays, neither on the screen nor beside it."""
        self.editor.attach(None)
        self.viewer.forget()
        self.viewer.hide()
        self._forget_text()

    def _forget_text(self) -> None:
        self._reading.forget()
        self.editor.leave()
        self.compare.forget()
        self.seal.close_panel()
        self.captions.leave()
        self.leaving.leave()
        self.sources.show_text(None)
        self._message.clear()
        self._stale.clear()
        self._view = None

    def _read(self) -> None:
        place, language = self._place, self._desk.language
        if place is not None:
            self._reading.ask(lambda _progress, _token: self._presenter.view(place, language))

    def _turn(self, key: str) -> None:
        if self._place is not None and key != (self._view.key if self._view is not None else ""):
            self._forget_text()
            self._place = TranscriptPlace(self._place.item_id, self._place.file_id, key)
            self._read()

    def _show(self, view: TranscriptView) -> None:
        place = self._place
        if place is None or (view.file.id, view.key) != (place.file_id, place.key or KEYS[0]):
            return
        same = self._view is not None and self._view.body == view.body and self._view.sealed == view.sealed
        self._view = view
        self._stand_beside(view)
        if not same or self.editor.keeper.place is None:
            self.editor.write(view)
            self.editor.text.setFocus()
        self.sources.show_text(view.standing, ("transcript", place))
        self.versions.show_texts(tuple(readable(one, self._desk.language) for one in view.versions))
        self._retranslate()

    def _marked(self, _file: object, locator: Locator | None) -> None:
        self.editor.mark(locator)

    def _stand_beside(self, view: TranscriptView) -> None:
        """Whatever shows the file stands beside the text; where it plays, the keys command it."""
        self.viewer.show_view(view.held)
        self.viewer.show_file(view.file.id)
        part = self.viewer.part
        shown = part is not None and self.viewer.file is not None and self.viewer.file.id == view.file.id
        self.viewer.setVisible(shown)
        self.editor.attach(part.control if shown and isinstance(part, Plays) else None)

    def _saved(self, view: TranscriptView) -> None:
        self._message.tell(self.tr("Saved."), "ok")
        self._view = None
        self._show(view)

    def _compare(self, text_id: str) -> None:
        if self._view is not None:
            self.compare.compare([readable(one, self._desk.language) for one in self._view.versions], text_id)

    def _ask_seal(self) -> None:
        if self._view is not None:
            self.seal.ask(self._view.item.code)

    def _seal(self) -> None:
        place, language = self._place, self._desk.language
        if place is not None:
            self._sealing.tell(lambda _progress, _token: self._presenter.seal(place, language))

    def _cite(self) -> None:
        """Take the words of the segment in which the cursor stands, or those that are marked in it, along."""
        place, view, text = self._place, self._view, self.editor.text
        if place is None or view is None or not self.cite_button.isEnabled():
            return
        if text.toPlainText().strip() != view.body.strip():
            self._message.tell(self.tr("Save first what you wrote; then its words can be cited."), "info")
            return
        number, part, language = text.paragraph_here(), text.textCursor().selectedText(), self._desk.language
        presenter = self._presenter
        self._quoting.ask(lambda _progress, _token: presenter.quotation(place, number, part, language))

    def _quoted(self, quoted: Quotation | None) -> None:
        if quoted is None:
            words = self.tr("Put the cursor into the words of a segment, or mark some words of one.")
            self._message.tell(words, "info")
        else:
            self._leave_for("item", quoted)

    def _ask_captions(self) -> None:
        view = self._view
        if view is None or self._desk.read_only:
            return
        if self.editor.text.toPlainText().strip() != view.body.strip():
            self._message.tell(
                self.tr("Save first what you wrote; then subtitles can be taken in or written out."), "info"
            )
            return
        self._message.clear()
        if view.standing is not None and view.body:
            self.leaving.ask(view.standing.id)
        self.captions.ask(view)

    def _end_captions(self) -> None:
        self.leaving.leave()
        self.captions_button.setFocus()

    def _words_left(self) -> None:
        self.captions.leave()
        self._message.tell(self.tr("The subtitle file is outside now. Whoever has it can read it."), "warn")
        self.captions_button.setFocus()

    def _captions_taken(self, taken: CaptionsTaken) -> None:
        self.leaving.leave()
        self._message.tell(self.tr("Taken in, segments: {count}").format(count=taken.segments), "ok")
        self.editor.keeper.discard()
        self._view = None
        self._read()

    def _leave_for(self, page: str, target: object) -> None:
        self.editor.keeper.leave()
        self.wanted.emit(page, target)

    def _escape(self) -> None:
        if self.captions.isHidden():
            self._go_back()
        else:
            self.captions.close_panel()

    def _go_back(self) -> None:
        item_id = self._place.item_id if self._place is not None else None
        self._forget()
        self._place = None
        self.wanted.emit("item" if item_id else "evidence", item_id)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        language, view = self._desk.language, self._view
        self._back.say(self.tr("Back to the item (Esc)"))
        self.which.setAccessibleName(self.tr("Which text"))
        self.which.offer([(key, text_words(key, language)) for key in KEYS], view.key if view is not None else "")
        self.cite_button.say(self.tr("Cite these words…"))
        self.cite_button.setToolTip(self.tr("The words of the segment, or those that are marked (Ctrl+Shift+C)"))
        self.captions_button.say(self.tr("Subtitles…"))
        self.captions_button.setEnabled(view is not None and not self._desk.read_only)
        self.seal_button.say(self.tr("Seal…"))
        self._card.set_title(text_words(view.key, language) if view is not None else "")
        for part in (self._state, self._made):
            part.setVisible(view is not None and view.standing is not None)
        can = view is not None and view.standing is not None and not view.sealed and bool(view.body)
        self.seal_button.setEnabled(can and not self._desk.read_only)
        said = view is not None and view.standing is not None and view.standing.kind is not TextKind.SUMMARY
        self.cite_button.setEnabled(said and not self._desk.read_only)
        if view is None:
            self._code.say("")
            self._title.say("")
            return
        self._code.show_stored(view.item.code)
        self._title.show_stored(view.item.title)
        words, kind = state_words(state_of(view.standing))
        self._state.say(words)
        self._state.set_kind(kind)
        self._made.say(capitalised(label(Origin, view.origin, language)))
        self._made.set_kind("warn" if view.origin is not Origin.PERSON else "neutral")
        self._say_source(view)

    def _say_source(self, view: TranscriptView) -> None:
        if view.newer is not None:
            words = self.tr(
                "This was made from version {old}. That text now has version {new}: compare them, and say so below."
            )
            old, new = view.number(view.source), view.number(view.newer)
            self._stale.tell(words.format(old=old, new=new), "warn")
        elif view.source is not None:
            words = self.tr("Made from version {number} of the words of the file.")
            self._stale.tell(words.format(number=view.number(view.source)), "info")
        elif view.key != KEYS[0]:
            self._stale.tell(self.tr("Made from the file itself: there is no text of its words yet."), "info")
        else:
            self._stale.clear()


def text_words(key: str, language: Spoken) -> str:
    """What a text of a file is called."""
    kind, into = kind_and_language(key)
    words = capitalised(label(TextKind, kind, language))
    return words if into is None else f"{words}, {label(Language, into, language)}"
