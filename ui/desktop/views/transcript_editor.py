"""The form of a transcript: the text with the keys of the player, its language, where it stands, why it changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from archive.locator_words import time_words
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.transcript_text import KEYS, Deed, TranscriptText
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.player_control import PlayerControl
from ui.presenters.transcript import STATUSES, TranscriptDesk, TranscriptForm, TranscriptPlace, TranscriptView
from ui.presenters.transcript_typing import read_typed

_TALLEST = 16_777_215
_LEAST_LINES = 18


class TranscriptEditor(Editor):
    """``saved`` carries the ``TranscriptView`` as it is then. What is typed is kept while it is typed."""

    seal_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.tools.look
        self._presenter = TranscriptDesk(desk.vault)
        self._view: TranscriptView | None = None
        self._stop_listening: Callable[[], None] | None = None
        self.text = TranscriptText(look, lambda: desk.language)
        self.text.setMinimumHeight(self.text.fontMetrics().height() * _LEAST_LINES)
        self.text.setMaximumHeight(_TALLEST)
        self.text.done.connect(self.keeper.touched)
        self.text.done.connect(self._say_player)
        self._text_field = FormField(self.text)
        self.spoken: CodeChoice[Language] = CodeChoice(look, Language, lambda: desk.language)
        self._spoken_field = FormField(self.spoken)
        self.status = Choice(look)
        self._status_field = FormField(self.status)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.compared = CheckBox(look)
        self._player = PlainLabel(role="mono")
        self._keys = PlainLabel(role="hint", wrap=True)
        self.body.addWidget(self._player)
        self.body.addWidget(self.add("body", self._text_field), 1)
        self.body.addWidget(self._keys)
        self.add_row(("language", self._spoken_field), ("status", self._status_field))
        self.body.addWidget(self.add("compared", self.compared))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.retranslate()

    def attach(self, player: PlayerControl | None) -> None:
        """Have the keys command that player, or none."""
        if self._stop_listening is not None:
            self._stop_listening()
        self.text.player = player
        self._stop_listening = player.listen(lambda _place: self._say_player()) if player is not None else None
        self._say_player()
        self._say_keys()

    def mark(self, locator: Locator | None) -> None:
        """A place beside the text was marked: the next segment can begin there."""
        self.text.marked = locator

    def write(self, view: TranscriptView) -> None:
        """The standing version of that text, or what was typed before and not saved."""
        self._view = view
        standing = view.standing
        self.text.setPlainText(view.body)
        language = standing.language if standing else view.item.language
        self.spoken.choose_code(language)
        self.retranslate()
        self.status.choose(str(standing.status) if standing and not view.sealed else str(TextStatus.DRAFT))
        self.reason.clear()
        self.compared.setChecked(False)
        self.set_shut(False)
        self.begin(Place(f"transcript:{view.file.id}:{view.key}", EvidenceFile.entity, view.file.id))
        self._say_error(())

    def leave(self) -> None:
        """Another text is shown next: what was typed stays kept, and nothing of it stays on the screen."""
        self.go_away()
        self._view = None
        self.text.clear()
        self.reason.clear()

    def set_shut(self, shut: bool) -> None:
        """Show the text without letting it be changed; the keys of the player still work."""
        self.text.setReadOnly(shut or self.desk.read_only)

    def work(self) -> Work | None:
        view = self._view
        if view is None:
            return None
        player = self.text.player
        typed = read_typed(self.text.toPlainText(), duration=player.duration or None if player else None)
        self._say_error(typed.wrong)
        if typed.wrong:
            self.text.setFocus()
            self.text.go_to_line(typed.wrong[0])
            return None
        changed = self.text.toPlainText().strip() != view.body.strip()
        if view.sealed and changed and not self.reason.text().strip():
            self._reason_field.set_error(self.tr("A sealed text is corrected only with a reason."))
            self.reason.setFocus()
            return None
        self._reason_field.set_error("")
        place = TranscriptPlace(view.item.id, view.file.id, view.key)
        form = TranscriptForm(
            file_id=view.file.id,
            key=view.key,
            segments=typed.segments,
            language=self.spoken.code(),
            status=TextStatus(self.status.key() or TextStatus.DRAFT),
            reason=self.reason.text(),
            compared=self.compared.isChecked() and view.newer is not None,
            seen=self.seen().get("body", ""),
            insist=self.insists,
        )
        presenter, language = self._presenter, self.desk.language
        return lambda _progress, _token: presenter.save(place, form, language)

    def retranslate(self) -> None:
        super().retranslate()
        view, language = self._view, self.desk.language
        self._text_field.say(self.tr("Text"))
        self._spoken_field.say(self.tr("Language"))
        self._status_field.say(self.tr("Where the text stands"))
        offered = [(str(one), capitalised(label(TextStatus, one, language))) for one in STATUSES]
        self.status.offer(offered, self.status.key() or str(TextStatus.DRAFT))
        self._reason_field.say(self.tr("Why it is corrected"), self.tr("A new version begins; the sealed one stays."))
        newer = view.number(view.newer) if view is not None else 0
        self.compared.setText(
            self.tr("I compared it with version {number} of the text it is made from").format(number=newer)
        )
        translated = view is not None and view.key.startswith(TextKind.TRANSLATION)
        self._spoken_field.setVisible(not translated)
        self._reason_field.setVisible(view is not None and view.sealed)
        self.compared.setVisible(newer > 0)
        self._say_player()
        self._say_keys()

    def _say_error(self, wrong: tuple[int, ...]) -> None:
        lines = ", ".join(map(str, wrong[:5]))
        words = self.tr("Lines in which the time or page is not understood, or is not in the file: {lines}")
        self._text_field.set_error(words.format(lines=lines) if wrong else "")

    def _say_player(self) -> None:
        player = self.text.player
        self._player.setVisible(player is not None)
        if player is not None:
            state = "▶" if player.playing else "❙❙"
            times = f"{time_words(player.position)} / {time_words(player.duration)}"
            self._player.say(f"{state} {times} · {player.speed} %")

    def _say_keys(self) -> None:
        player = {
            Deed.PLAY: self.tr("play or stop"),
            Deed.BACK: self.tr("back 3 seconds"),
            Deed.SLOWER: self.tr("slower"),
            Deed.FASTER: self.tr("faster"),
        }
        always = {
            Deed.PLACE: self.tr("place of the segment"),
            Deed.SEGMENT: self.tr("new segment"),
            Deed.SPEAKER: self.tr("next speaker"),
            Deed.UNCLEAR: self.tr("not understood"),
        }
        told = {**(player if self.text.player is not None else {}), **always}
        self._keys.say(" · ".join(f"{KEYS[deed]} {words}" for deed, words in told.items()))
