"""Films and recordings: played by a walled-in worker, painted and heard from memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from archive.locators import Area, Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from crypto.errors import CodedError
from ui.desktop.bell import Bell
from ui.desktop.desk import Desk
from ui.desktop.idle import somebody_watches
from ui.desktop.jobs import Work
from ui.desktop.key_place import key_of
from ui.desktop.latest_job import LatestJob
from ui.desktop.loudspeaker import Loudspeaker
from ui.desktop.views.media_controls import SPEEDS, MediaControls
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.film_view import FilmView
from ui.desktop.widgets.sound_line import SoundLine
from ui.presenters.film_mark import FilmMark, film_time, mark_of
from ui.presenters.media import PLACES, MediaDesk
from ui.presenters.playback import Playback, Speaker
from ui.presenters.standing_player import StandingPlayer

if TYPE_CHECKING:
    from archive.loudness import Loudness
    from archive.media_session import MediaSession

_TICK_MS, _WATCHED_EVERY = 15, 1.0
_HINT = (14, 14)
"""Pixels of a frame that stands in for one with a warning: colours, nothing that can be recognised."""
_MOST_FOR_LOUDNESS = 512 * 1024 * 1024
"""Bytes of a film through all of which is looked for its sound, unasked."""
_JUMP, _SMALL_JUMP = 5000, 1000


class MediaViewer(ViewerPart):
    """Silent at first, and blurred where the item carries a warning. ``control`` is for whoever types beside it."""

    def __init__(self, desk: Desk, speaker: Speaker | None = None) -> None:
        super().__init__()
        look = desk.tools.look
        self._desk, self._presenter = desk, MediaDesk(desk.vault)
        self._speaker: Speaker = speaker if speaker is not None else Loudspeaker()
        self.control = StandingPlayer()
        self._item: EvidenceItem | None = None
        self._file: EvidenceFile | None = None
        self._watched = 0.0
        self._session: MediaSession | None = None
        self._loudness: Loudness | None = None
        self._player: Playback | None = None
        self._bell: Bell | None = None
        self._mark, self._blurred, self._seen_noted, self._known = FilmMark(), False, False, False
        self._go_first: Locator | None = None
        self._said: CodedError | None = None
        self._noting = LatestJob(desk.tools.runner, self)
        self._noting.answered.connect(lambda _done: self.looked_at.emit())
        self._noting.failed.connect(self.failed)
        self.warning, self.note = Banner(look), Banner(look)
        self.film, self.line, self.buttons = FilmView(look), SoundLine(look), MediaControls(look)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for part in (self.warning, self.note):
            lines.addWidget(part)
        lines.addWidget(self.film, 1)
        lines.addWidget(self.line)
        lines.addWidget(self.buttons)
        self._bind()
        self.control.listen(lambda _place: self._follow())
        self.forget()
        self._retranslate()

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        self.forget()
        self._item, self._file, self._blurred = item, file, item.content_warning
        self._bell = Bell()
        self._bell.rang.connect(self._hear_news)
        self._session = self._presenter.session(item, file, self._bell.ring, self._view_size())
        self.destroyed.connect(self._session.close)
        self._player = Playback(self._session, self._speaker)
        self.control.stand_on(self._player)
        self.film.say(self.tr("Opening…"))
        self.film.setAccessibleName(self.tr("Film or recording of {code}").format(code=item.code))
        if self._blurred:
            self._warn()
        self._timer.start()

    def go_to(self, locator: Locator) -> None:
        if self._session is None or not self._known:
            self._go_first = locator
            return
        self._set_mark(mark_of(locator))
        if locator.start is not None:
            self.control.pause()
            self.control.seek(locator.start)
            self._wake()

    def mark(self) -> Locator | None:
        return self._mark.locator

    def last_words(self) -> Work | None:
        """What was played goes into the journal before the vault closes; it is silent at once."""
        file, stretches = self._file, self._stop()
        if file is None or not stretches:
            return None
        presenter = self._presenter
        return lambda _progress, _token: presenter.played(file, stretches)

    def forget(self) -> None:
        words = self.last_words()
        if words is not None:
            self._noting.tell(words)
        self._item = self._file = None
        self._mark, self._seen_noted, self._known = FilmMark(), False, False
        self._go_first, self._said = None, None
        for banner in (self.warning, self.note):
            banner.clear()
        self.film.forget()
        self.line.forget()
        self.buttons.show_mark(self._mark)
        self.buttons.show_sound(False)
        self.buttons.show_playing(False)
        self.buttons.speed.choose("100")
        self.buttons.repeat.setChecked(False)
        self.buttons.show_time(0, 0, exact=False)
        self.buttons.setEnabled(False)
        self.line.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = key_of(event)
        done = None if held or self._player is None else self._keys(_SMALL_JUMP if shifted else _JUMP).get(key)
        if done is not None:
            done()
            self._wake()
        elif not held and self._player is not None and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.control.seek(self.control.duration * (key - Qt.Key.Key_0) // 10)
            self._wake()
        else:
            super().keyPressEvent(event)

    def _keys(self, jump: int) -> dict[Qt.Key, Callable[[], None]]:
        control = self.control
        return {
            Qt.Key.Key_Space: control.play_pause,
            Qt.Key.Key_K: control.play_pause,
            Qt.Key.Key_J: lambda: control.seek(control.position - jump),
            Qt.Key.Key_L: lambda: control.seek(control.position + jump),
            Qt.Key.Key_Left: lambda: control.seek(control.position - jump),
            Qt.Key.Key_Right: lambda: control.seek(control.position + jump),
            Qt.Key.Key_Home: lambda: control.seek(0),
            Qt.Key.Key_End: lambda: control.seek(control.duration),
            Qt.Key.Key_Comma: lambda: self._step(-1),
            Qt.Key.Key_Period: lambda: self._step(1),
            Qt.Key.Key_B: control.back_a_little,
            Qt.Key.Key_S: self.buttons.sound.toggle,
            Qt.Key.Key_R: self.buttons.repeat.toggle,
            Qt.Key.Key_Minus: lambda: self._faster(-1),
            Qt.Key.Key_Plus: lambda: self._faster(1),
            Qt.Key.Key_Equal: lambda: self._faster(1),
            Qt.Key.Key_I: self._mark_from_here,
            Qt.Key.Key_O: self._mark_to_here,
            Qt.Key.Key_M: self.buttons.area.toggle,
        }

    def _bind(self) -> None:
        buttons, control = self.buttons, self.control
        buttons.play_pause.connect(lambda: self._do(control.play_pause))
        buttons.back_a_little.connect(lambda: self._do(control.back_a_little))
        buttons.stepped.connect(self._step)
        buttons.sound_wanted.connect(self._sound)
        buttons.repeat_wanted.connect(lambda _on: self._repeat())
        buttons.speed_wanted.connect(control.set_speed)
        buttons.from_here.connect(self._mark_from_here)
        buttons.to_here.connect(self._mark_to_here)
        buttons.marking.connect(self._marking)
        buttons.mark_cleared.connect(self.clear_mark)
        self.line.sought.connect(lambda place: self._do(lambda: control.seek(place)))
        self.film.pressed.connect(lambda: self._do(control.play_pause))
        self.film.area_changed.connect(self._mark_around)
        self.film.marking_changed.connect(buttons.area.setChecked)
        self.film.resized.connect(self._fit)
        self.warning.acted.connect(self._reveal)

    def _do(self, what: Callable[[], None]) -> None:
        what()
        self._wake()

    def _wake(self) -> None:
        if self._player is not None and not self._timer.isActive():
            self._timer.start()

    def _step(self, by: int) -> None:
        facts = self._session.facts if self._session is not None else None
        if self._player is not None and facts is not None and facts.seen:
            self._player.step(by)
            self._wake()

    def _faster(self, by: int) -> None:
        now = min(range(len(SPEEDS)), key=lambda number: abs(SPEEDS[number] - self.control.speed))
        speed = SPEEDS[min(max(0, now + by), len(SPEEDS) - 1)]
        self.buttons.speed.choose(str(speed))
        self.control.set_speed(speed)

    def _sound(self, on: bool) -> None:
        if self._player is not None:
            self._player.make_silent(not on)
            self._wake()
        self._say_sound()

    def _say_sound(self) -> None:
        player = self._player
        self.buttons.show_sound(player is not None and not player.silent)
        if player is not None and player.no_speaker:
            self.note.tell(self.tr("There is nothing here to make sound with. The recording plays silently."), "info")
        elif self._said is None:
            self.note.clear()

    def _repeat(self) -> None:
        on, mark = self.buttons.repeat.isChecked(), self._mark
        if on and mark.start is not None and mark.end is not None:
            self.control.repeat(mark.start, mark.end)
        else:
            self.control.repeat(0 if on else None, self.control.duration - 40 if on else None)

    def _marking(self, on: bool) -> None:
        self.film.set_marking(on and not self._blurred)
        if self.film.marking:
            self.control.pause()
            self.film.setFocus()

    def clear_mark(self) -> None:
        """Nothing is marked any more."""
        self._set_mark(FilmMark(), tell=True)

    def _mark_from_here(self) -> None:
        self._set_mark(self._mark.beginning(self.control.position), tell=True)

    def _mark_to_here(self) -> None:
        self._set_mark(self._mark.ending(self.control.position), tell=True)

    def _mark_around(self, area: Area | None) -> None:
        self._set_mark(self._mark.around(area, self.control.position), tell=True)

    def _set_mark(self, mark: FilmMark, *, tell: bool = False) -> None:
        self._mark = mark
        self.line.show_mark(mark.start, mark.end)
        self.film.show_area(mark.area)
        self.buttons.show_mark(mark)
        self._repeat()
        if tell:
            self.marked.emit(mark.locator)

    def _view_size(self) -> tuple[int, int]:
        return _HINT if self._blurred else self.film.pixels()

    def _fit(self) -> None:
        """The view has another size: the frame that stands there is wanted anew, at that size."""
        session, player = self._session, self._player
        if session is not None and player is not None and not self._blurred and self._known:
            session.show_within(*self._view_size())
            if not player.playing and session.facts is not None and session.facts.seen:
                self._do(player.show_again)

    def _reveal(self) -> None:
        self._blurred = False
        self.warning.clear()
        self._fit()
        if self._session is not None and self.control.playing:
            self._session.show_within(*self._view_size())

    def _hear_news(self) -> None:
        """The session says something: what it is shows at the next moment."""
        session, player = self._session, self._player
        if session is None or player is None:
            return
        facts = session.facts
        if facts is not None and not self._known:
            self._known = True
            player.opened()
            self.buttons.setEnabled(True)
            self.line.setEnabled(True)
            self.buttons.show_kind(seen=facts.seen, heard=facts.heard)
            self.line.show_duration(player.duration)
            self.measured.emit(None, player.duration or None)
            self.film.say("" if facts.seen else self.tr("A recording of sound"), "" if facts.seen else "headphones")
            if not facts.seen:
                self.warning.clear()
            if facts.heard:
                self._look_for_loudness(player.duration, seen=facts.seen)
            if self._go_first is not None:
                locator, self._go_first = self._go_first, None
                self.go_to(locator)
        if self._loudness is not None:
            self.line.show_peaks(self._loudness.peaks, PLACES)
        self._wake()

    def _look_for_loudness(self, duration: int, *, seen: bool) -> None:
        item, file, bell = self._item, self._file, self._bell
        if item is None or file is None or bell is None or (seen and file.size > _MOST_FOR_LOUDNESS):
            return
        self._loudness = self._presenter.loudness(item, file, duration, bell.ring)
        self.destroyed.connect(self._loudness.close)

    def _tick(self) -> None:
        player = self._player
        if player is None:
            self._timer.stop()
            return
        frame = player.tick()
        if player.playing and player.repeated is None and time.monotonic() - self._watched > _WATCHED_EVERY:
            self._watched = time.monotonic()
            somebody_watches(self)
        if frame is not None:
            self.film.show_frame(frame)
            if not frame.stands_in and not self._blurred:
                self._note_seen()
        if player.trouble is not self._said:
            self._said = player.trouble
            if self._said is not None:
                if self.film.empty:
                    self.film.say(self.tr("This cannot be played."), "circle-alert")
                self.failed.emit(self._said)
        if not player.busy:
            self._timer.stop()
            self._show_place()
        if self.buttons.sound.isChecked() == player.silent:
            self._say_sound()

    def _note_seen(self) -> None:
        file = self._file
        if not self._seen_noted and file is not None:
            self._seen_noted = True
            presenter = self._presenter
            self._noting.tell(lambda _progress, _token: presenter.viewed(file))

    def _follow(self) -> None:
        """Whoever has the control may have asked for another place."""
        self._show_place()
        if self._player is not None and self._player.busy:
            self._wake()

    def _show_place(self) -> None:
        control = self.control
        self.line.show_duration(control.duration)
        self.line.show_place(control.position)
        self.buttons.show_time(control.position, control.duration, exact=not control.playing)
        self.buttons.show_playing(control.playing)
        self.line.setAccessibleDescription(
            self.tr("{place} of {duration}").format(
                place=film_time(control.position), duration=film_time(control.duration)
            )
        )

    def _stop(self) -> list[tuple[int, int]]:
        """Silent, closed, nothing under way; gives what was played."""
        stretches: list[tuple[int, int]] = []
        self._timer.stop()
        self.control.stand_on(None)
        if self._player is not None:
            self._player.close()
            stretches = self._player.stretches.all()
        for part in (self._session, self._loudness):
            if part is not None:
                self.destroyed.disconnect(part.close)
                part.close()
        self._session = self._loudness = self._player = self._bell = None
        return stretches

    def _warn(self) -> None:
        self.warning.tell(
            self.tr("This is hard to look at. The picture stays blurred until you ask for it."),
            "warn",
            self.tr("Show the picture"),
        )

    def _retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Place in the recording"))
        self.film.setAccessibleName(self.tr("Film or recording"))
        if self.warning.words():
            self._warn()
        self._show_place()
