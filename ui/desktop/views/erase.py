"""Destroying every way into a locked vault, from the first window. Said plainly before, and honest afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.typed_confirmation import TypedConfirmation
from ui.i18n import language_of, text

if TYPE_CHECKING:
    from archive.erase_access import Erased


class EraseView(QWidget):
    """``back_wanted`` leads back to the first page; ``erased`` when every slot is gone."""

    back_wanted = Signal()
    erased = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._folder: Path | None = None
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._means = Banner(look)
        self.confirm = TypedConfirmation(look, "trash-2", narrow=True)
        self.confirm.confirmed.connect(self._erase)
        self._result = Banner(look)
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        self._erasing = LatestJob(tools.runner, self)
        self._erasing.answered.connect(self._done)
        self._erasing.failed.connect(self._fail)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self._title, self._name, self._means, self.confirm, self._result):
            lines.addWidget(part)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self._retranslate()

    def begin(self, folder: Path) -> None:
        """For this vault; nothing is typed yet."""
        self._folder = folder
        self._name.show_stored(str(folder))
        self._result.clear()
        self.confirm.wipe()
        self.confirm.allow(True)

    def start_here(self) -> None:
        """Put the keyboard where the word goes."""
        self.confirm.line.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        language = language_of(self._tools.translations.code)
        word = text(language, "travel", "word.erase")
        self._title.say(self.tr("Erase access"))
        self._means.tell(text(language, "terminal", "erase_means"), "bad")
        self.confirm.say(
            self.tr("Type this word to go on: {word}").format(word=word), word, self.tr("Erase access now")
        )
        self._back.say(self.tr("Back"))

    def _erase(self) -> None:
        folder = self._folder
        if folder is None or self._erasing.busy:
            return
        self.confirm.allow(False)

        def erase(_progress: Progress, _token: CancelToken) -> Erased:
            from archive.erase_access import erase_access

            return erase_access(folder)

        self._erasing.tell(erase, "files")

    def _done(self, done: Erased) -> None:
        language = language_of(self._tools.translations.code)
        gone = done.removed + len(done.overwritten_only)
        words = [text(language, "terminal", "erased", removed=gone)]
        if done.remaining:
            words.append(text(language, "terminal", "erase_remaining", count=len(done.remaining)))
        if not done.synced:
            words.append(text(language, "terminal", "erase_not_synced"))
        self._result.tell(" ".join(words), "ok" if done.complete else "bad")
        self.confirm.allow(not done.complete)
        self._back.setFocus()
        if done.complete:
            self.erased.emit()

    def _fail(self, error: CodedError) -> None:
        self.confirm.allow(True)
        self._result.tell(self._tools.error_sentence(error), "bad")
