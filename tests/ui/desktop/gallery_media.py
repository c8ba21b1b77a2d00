"""Films and recordings that are played, for ``gallery_records``."""

from __future__ import annotations

import io
from array import array
from collections.abc import Callable
from fractions import Fraction
from typing import Any, cast

import av
from PIL import ImageDraw
from PySide6.QtCore import QCoreApplication, QElapsedTimer

from archive.locators import Area, Locator
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from tests.archive.confined.clips import clip
from tests.ui.desktop.gallery_look import street
from ui.desktop.main_window import MainWindow
from ui.desktop.views.item import ItemPage
from ui.desktop.views.media_viewer import MediaViewer


def film(seconds: int = 12) -> bytes:
    """A drawn street past which a cart goes, with speech-like sound."""
    sink = io.BytesIO()
    ground = street(960, 540)
    with av.open(sink, "w", format="mp4") as container:
        picture = cast("Any", container.add_stream("libx264", rate=5))
        picture.width, picture.height, picture.pix_fmt = 960, 540, "yuv420p"
        picture.options = {"preset": "ultrafast"}
        sound = cast("Any", container.add_stream("aac", rate=48_000, layout="mono"))
        for number in range(seconds * 5):
            shown = ground.copy()
            pen = ImageDraw.Draw(shown)
            left = 40 + number * 14
            pen.rectangle((left, 430, left + 120, 490), fill=(120, 60, 40))
            frame = cast("Any", av.VideoFrame).from_image(shown)
            frame.pts, frame.time_base = number, Fraction(1, 5)
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
        tone_file = clip("wav", "", "pcm_s16le", frames=25, sound_rate=48_000, layout="mono")
        with av.open(io.BytesIO(tone_file), "r") as tone:
            blocks = [bytes(one.planes[0])[: one.samples * 2] for one in tone.decode(audio=0)]
        wave = b"".join(blocks)
        for number in range(seconds * 4):
            loud = (3, 9, 5, 1, 0, 7, 10, 4, 2, 8)[number % 10]
            part = memoryview(wave[: 12_000 * 2]).cast("h")
            said = av.AudioFrame("s16", "mono", 12_000)
            said.planes[0].update(_scaled(part, loud))
            said.sample_rate, said.pts, said.time_base = 48_000, number * 12_000, Fraction(1, 48_000)
            container.mux(sound.encode(said))
        container.mux(sound.encode(None))
    return sink.getvalue()


def _scaled(part: memoryview[int], loud: int) -> bytes:
    return array("h", [value * loud // 8 for value in part]).tobytes()


def media_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    taken: dict[str, str] = {}

    def shown(name: str) -> MediaViewer:
        if not taken:
            for key, data, warned in (
                ("film", film(), False),
                ("hard", film(3), True),
                ("voice", clip("ogg", "", "libopus"), False),
                ("broken", b"OggS" + bytes(900), False),
            ):
                item = vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO, content_warning=warned)
                vault.intake.take_in_bytes(data, f"{key}.mp4", item.id)
                taken[key] = item.id
        window.go("item", taken[name])
        wait(lambda: isinstance(_part(window), MediaViewer))
        part = _part(window)
        if not isinstance(part, MediaViewer):
            raise TypeError
        wait(lambda: part._player is not None and not part._player.busy)
        return part

    def marked() -> None:
        part = shown("film")
        part.go_to(Locator(start=4200, end=7800, area=Area(300, 500, 260, 420)))
        wait(lambda: part._player is not None and not part._player.busy)
        wait(lambda: len(part.line._peaks) > 1100)

    return {
        "media-film": marked,
        "media-hard": lambda: cast("None", shown("hard")),
        "media-voice": lambda: cast("None", shown("voice")),
        "media-broken": lambda: cast("None", shown("broken")),
    }


def _part(window: MainWindow) -> object:
    page = window.current()
    return page.viewer.part if isinstance(page, ItemPage) else None


def wait(condition: Callable[[], object], most: int = 8000) -> None:
    """Let the window work until it is so."""
    clock = QElapsedTimer()
    clock.start()
    while not condition() and clock.elapsed() < most:
        QCoreApplication.processEvents()
