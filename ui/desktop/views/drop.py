"""Adding to a locked vault: a text, files. What is sealed here cannot be read here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.bidi import plain
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import language_of, text
from ui.presenters.dropping import Dropped, seal_into, words_of_vault

_TEXT_HEIGHT = 130
_LIST_HEIGHT = 76


class DropView(QWidget):
    """``back_wanted`` leads back to unlocking. Nothing typed here outlives its sealing."""

    back_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._folder: Path | None = None
        self._last: Path | None = None
        self._paths: list[Path] = []
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(look.type.px(_TEXT_HEIGHT))
        keep_private(self._text)
        self._text.textChanged.connect(self._renew)
        self._text_field = FormField(self._text)
        self._files = QListWidget()
        self._files.setProperty("surface", "bg")
        self._files.setFixedHeight(look.type.px(_LIST_HEIGHT))
        self._files.hide()
        self._choose = ActionButton(look, icon="folder-open")
        self._choose.clicked.connect(self._pick)
        self._remove = ActionButton(look, icon="x", kind="plain")
        self._remove.clicked.connect(self._take_off)
        self._drag = PlainLabel(role="hint", wrap=True)
        self._stays = PlainLabel(role="hint", wrap=True)
        self._print = PlainLabel(role="hint", wrap=True)
        self._message = Banner(look)
        self._trouble = Banner(look)
        self._seal = ActionButton(look, icon="lock", kind="primary")
        self._seal.clicked.connect(self._begin)
        self._progress = ProgressPanel(look, self._stage_words)
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self._leave)
        self._sealing = LatestJob(tools.runner, self)
        self._sealing.answered.connect(self._sealed)
        self._sealing.failed.connect(self._fail)
        self._spelling = LatestJob(tools.runner, self)
        self._spelling.answered.connect(self._spell)
        self._spelling.failed.connect(self._fail)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._begin)
        self.setAcceptDrops(True)
        self._arrange()
        self._retranslate()

    def begin(self, folder: Path) -> None:
        """For this vault, with nothing on the page."""
        self._folder = folder
        if not self._sealing.busy:
            self._wipe()
        self._renew()
        self._ask_words()

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        self._text.setFocus()

    def put_away(self) -> Work | None:
        """Empty the page. What was typed and not sealed yet is sealed by the work that is returned."""
        folder, words = self._folder, self._text.toPlainText()
        self._wipe()
        self._renew()
        if folder is None or not words.strip() or self._sealing.busy:
            return None  # nothing was typed, or it is being sealed already

        def keep(progress: Progress, token: CancelToken) -> None:
            dropped = seal_into(folder, words, (), progress, token)
            for one in dropped.failed:
                raise one.error

        return keep

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        files = [path for path in paths if path.is_file()]
        if files:
            event.acceptProposedAction()
            self.add(files)

    def add(self, paths: Iterable[Path]) -> None:
        """Put files on the list, each once."""
        if not self._sealing.busy:
            self._paths = list(dict.fromkeys([*self._paths, *paths]))
            self._renew()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addWidget(self._drag, 1)
        row.addStretch()  # without the hint, the buttons stay as wide as their words
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(11)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        lines.addWidget(self._text_field)
        lines.addLayout(row)
        for part in (self._files, self._stays, self._message, self._trouble, self._seal, self._progress):
            lines.addWidget(part)
        lines.addWidget(self._print)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

    def _retranslate(self) -> None:
        self._title.say(self.tr("Add without opening"))
        self._subtitle.say(
            self.tr(
                "What you add is sealed at once. Until the vault is opened nobody can read it, and you cannot either."
            )
        )
        self._text_field.say(self.tr("A text"), self.tr("What you saw or were told. It becomes a testimony."))
        self._files.setAccessibleName(self.tr("Files to add"))
        self._choose.say(self.tr("Choose files…"))
        self._remove.say(self.tr("Take off the list"))
        self._drag.say(self.tr("Or drag files into this window."))
        self._stays.say(self.tr("The files themselves stay where they are; removing them is up to you."))
        self._back.say(self.tr("Back"))
        self._ask_words()
        self._renew()

    def _renew(self) -> None:
        shown = [self._files.item(row).text() for row in range(self._files.count())]
        wanted = [plain(path.name) for path in self._paths]
        if shown != wanted:
            self._files.clear()
            self._files.addItems(wanted)
        busy, number = self._sealing.busy, len(self._paths)
        has_words = bool(self._text.toPlainText().strip())
        self._files.setVisible(bool(number))
        self._stays.setVisible(bool(number))
        self._remove.setVisible(bool(number))
        self._drag.setVisible(not number)
        self._seal.say(self.tr("Seal into the vault"))
        self._seal.setToolTip(self.tr("Seal into the vault (Ctrl+Enter)"))
        self._seal.setEnabled((has_words or bool(number)) and not busy and self._folder is not None)
        for part in (self._text, self._choose, self._remove):
            part.setEnabled(not busy)

    def _ask_words(self) -> None:
        folder, language = self._folder, self._tools.translations.code
        if folder is not None:
            self._spelling.ask(lambda _progress, _token: words_of_vault(folder, language), "files")

    def _spell(self, words: str) -> None:
        self._print.say(
            self.tr(
                "This vault in words: {words}. The open vault shows the same under Inbox;"
                " if they differ, add nothing."
            ).format(words=" ".join(words.split()))
        )

    def _wipe(self) -> None:
        self._text.clear()  # and what could be undone with it
        self._paths = []
        self._message.clear()
        self._trouble.clear()

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        words = self.tr("Choose the files to add")
        picker = FilePicker(self._tools.look, Picking.FILES, words, start=self._last, parent=self.window())
        picker.picked.connect(self._picked)
        picker.open()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self._last = paths[0].parent
        self.add(paths)
        self._seal.setFocus()

    def _take_off(self) -> None:
        row = self._files.currentRow()
        if 0 <= row < len(self._paths):
            del self._paths[row]
        elif self._paths:
            self._paths.pop()
        self._renew()

    def _begin(self) -> None:
        folder, words, paths = self._folder, self._text.toPlainText(), tuple(self._paths)
        if folder is None or self._sealing.busy or not (words.strip() or paths):
            return
        self._message.clear()
        self._trouble.clear()
        job = self._sealing.tell(
            lambda progress, token: seal_into(folder, words, paths, progress, token), "files"
        )
        if paths:
            self._progress.follow(job, self.tr("Sealing into the vault"))
        job.settled.connect(self._renew)
        self._renew()

    def _sealed(self, dropped: Dropped) -> None:
        if dropped.text:
            self._text.clear()
        self._paths = [path for path in self._paths if path not in dropped.files]
        if dropped.count:
            self._message.tell(
                self.tr("Sealed: %n. It is taken in when the vault is opened next.", "", dropped.count), "ok"
            )
        if dropped.failed:
            self._fail(dropped.failed[0].error)
        self._renew()
        self._text.setFocus()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._tools.error_sentence(error), "bad")

    def _leave(self) -> None:
        self.back_wanted.emit()

    def _stage_words(self, stage: str) -> str:
        return text(language_of(self._tools.translations.code), "terminal", f"stage.{stage}")
