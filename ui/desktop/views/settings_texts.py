"""Whether the texts of evidence are read for the search, and whether scans are recognised too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal

from archive.confined.recognising import Recogniser
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.reading_texts import Mode, TextsDesk, recognition


class TextsCard(Card):
    """``wanted`` carries a change to be made on a worker."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._presenter = TextsDesk(desk.vault)
        self._mode = Mode.ON
        self._found: Recogniser | None = None
        self._asked = False
        self.modes = PillRow()
        self.modes.chosen.connect(self._choose)
        self.modes.setEnabled(not desk.read_only)
        self._words, self._program = PlainLabel(role="muted", wrap=True), PlainLabel(role="hint", wrap=True)
        self._reading, self._asking = LatestJob(desk.tools.runner, self), LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._asking.answered.connect(self._show_program)
        for part in (self.modes, self._words, self._program):
            self.body.addWidget(part)
        self._retranslate()

    def renew(self) -> None:
        """Read what is chosen, and ask what is installed."""
        self._reading.ask(lambda _progress, _token: self._presenter.mode())
        self._asking.ask(lambda _progress, _token: (recognition(),), "files")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, key: str) -> None:
        mode = Mode(key)
        if mode is not self._mode:
            self._mode = mode
            change: Callable[[], None] = lambda: self._presenter.set_mode(mode)  # noqa: E731 - a change has a type
            self.wanted.emit(change)

    def _show(self, mode: Mode) -> None:
        self._mode = mode
        self.modes.choose(str(mode))

    def _show_program(self, found: tuple[Recogniser | None]) -> None:
        (self._found,) = found
        self._asked = True
        self._say_program()

    def _say_program(self) -> None:
        if not self._asked:
            self._program.say("")
        elif self._found is None:
            self._program.say(
                self.tr(
                    "The recognition is not installed here. It is the program Tesseract with its languages rus, kaz "
                    "and eng; on Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz."
                )
            )
        else:
            words = self.tr("Recognition installed: {program}, languages {languages}.")
            if not self._found.confined:
                words += " " + self.tr("This system does not wall it in.")
            self._program.say(
                words.format(program=isolate(self._found.name), languages=", ".join(self._found.languages))
            )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Texts of evidence"))
        self.modes.setAccessibleName(self.tr("Texts of evidence"))
        self.modes.offer(
            [
                (str(Mode.OFF), self.tr("Not read")),
                (str(Mode.ON), self.tr("Read")),
                (str(Mode.RECOGNISE), self.tr("Scans and photos too")),
            ],
            str(self._mode),
        )
        self._words.say(
            self.tr(
                "What is written in files is read out of them, so that the search finds it. It is kept in the "
                "encrypted vault and goes with the file; of items that are protected like a source nothing is kept. "
                "The files themselves stay as they are."
            )
        )
        self._say_program()
