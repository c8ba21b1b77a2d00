"""The buttons under a film. They say what is wanted and know no file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.film_mark import FilmMark, film_time

SPEEDS = (50, 75, 100, 125, 150, 200)


class MediaControls(QWidget):
    """Every button has a key that says the same anywhere in the player; its tool tip names it."""

    play_pause = Signal()
    back_a_little = Signal()
    stepped = Signal(int)
    sound_wanted = Signal(bool)
    repeat_wanted = Signal(bool)
    speed_wanted = Signal(int)
    from_here = Signal()
    to_here = Signal()
    marking = Signal(bool)
    mark_cleared = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._playing = False
        self._mark = FilmMark()
        self.play = IconButton(look, "play")
        self.step_back, self.step_on = IconButton(look, "step-back"), IconButton(look, "step-forward")
        self.back = IconButton(look, "rotate-ccw")
        self.sound, self.repeat = IconButton(look, "volume-x"), IconButton(look, "repeat")
        self.area = IconButton(look, "crop")
        for button in (self.sound, self.repeat, self.area):
            button.setCheckable(True)
        self.speed = Choice(look)
        self.speed.offer([(str(one), f"{one} %") for one in SPEEDS], "100")
        self.time = PlainLabel(role="mono")
        self.start, self.end = ActionButton(look, kind="plain"), ActionButton(look, kind="plain")
        self.mark_words = PlainLabel(role="strong")
        self.clear = IconButton(look, "x")
        self._bind()
        self._arrange()
        self.show_mark(FilmMark())
        self._retranslate()

    def show_time(self, place: int, duration: int, *, exact: bool) -> None:
        """Where one is: to the thousandth while it stands."""
        self.time.say(f"{film_time(place, exact=exact)} / {film_time(duration)}")
        self.time.setAccessibleName(
            self.tr("{place} of {duration}").format(place=film_time(place, exact=exact), duration=film_time(duration))
        )

    def show_playing(self, playing: bool) -> None:
        """What the main button does next."""
        if playing != self._playing:
            self._playing = playing
            self.play.set_icon("pause" if playing else "play")
            self._name_play()

    def show_sound(self, on: bool) -> None:
        """Whether it can be heard."""
        self.sound.blockSignals(True)
        self.sound.setChecked(on)
        self.sound.blockSignals(False)
        self.sound.set_icon("volume-2" if on else "volume-x")
        self.sound.say(self.tr("Sound is on (S)") if on else self.tr("Sound is off (S)"))

    def show_mark(self, mark: FilmMark) -> None:
        """What is marked."""
        self._mark = mark
        self.clear.setVisible(mark.start is not None)
        words = ""
        if mark.start is not None:
            words = film_time(mark.start, exact=mark.end is None)
            if mark.end is not None:
                words += f"–{film_time(mark.end)}"
            if mark.area is not None:
                words = self.tr("{time}, part of the picture").format(time=words)
        self.mark_words.say(words)
        self.mark_words.setVisible(bool(words))

    def show_kind(self, *, seen: bool, heard: bool) -> None:
        """What can be done with a file of this kind."""
        for button in (self.step_back, self.step_on, self.area):
            button.setVisible(seen)
        self.sound.setVisible(heard)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _bind(self) -> None:
        self.play.clicked.connect(self.play_pause)
        self.back.clicked.connect(self.back_a_little)
        self.step_back.clicked.connect(lambda: self.stepped.emit(-1))
        self.step_on.clicked.connect(lambda: self.stepped.emit(1))
        self.sound.toggled.connect(self.sound_wanted)
        self.repeat.toggled.connect(self.repeat_wanted)
        self.speed.chosen.connect(lambda key: self.speed_wanted.emit(int(key)))
        self.start.clicked.connect(self.from_here)
        self.end.clicked.connect(self.to_here)
        self.area.toggled.connect(self.marking)
        self.clear.clicked.connect(self.mark_cleared)

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        first, second = QWidget(), QWidget()
        upper, lower = FlowLayout(first, spacing=4), FlowLayout(second, spacing=4)
        parts: tuple[QWidget, ...] = (self.play, self.back, self.step_back, self.step_on, self.sound, self.repeat)
        for part in (*parts, self.speed, self.time):
            upper.addWidget(part)
        for part in (self.start, self.end, self.area, self.mark_words, self.clear):
            lower.addWidget(part)
        for words in (self.time, self.mark_words):
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            words.setMinimumHeight(self.play.sizeHint().height())
        lines.addWidget(first)
        lines.addWidget(second)

    def _name_play(self) -> None:
        self.play.say(self.tr("Stop here (space)") if self._playing else self.tr("Play (space)"))

    def _retranslate(self) -> None:
        self._name_play()
        self.back.say(self.tr("Hear the last three seconds again (B)"))
        self.step_back.say(self.tr("One frame back (comma)"))
        self.step_on.say(self.tr("One frame on (full stop)"))
        self.repeat.say(self.tr("Over and over: what is marked, or all of it (R)"))
        self.area.say(self.tr("Mark a part of the picture (M)"))
        self.speed.setAccessibleName(self.tr("Speed"))
        self.start.say(self.tr("Mark from here (I)"))
        self.end.say(self.tr("Mark to here (O)"))
        self.clear.say(self.tr("Take the mark away"))
        self.show_sound(self.sound.isChecked())
        self.show_mark(self._mark)
