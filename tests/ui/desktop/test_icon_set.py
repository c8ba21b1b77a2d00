"""The icons: all there, no more than listed, sharp, coloured, and drawn by nobody else's code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from ui.desktop.icon_set import ICON_FOLDER, IconSet

ROOT = Path(__file__).resolve().parents[3]
NAMES = (ROOT / "packaging" / "icons" / "names.txt").read_text(encoding="ascii").split()


def colours(icons: IconSet, name: str, colour: str, ratio: float = 1.0) -> set[str]:
    image = icons.pixmap(name, colour, 24, ratio).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_the_folder_holds_exactly_the_listed_icons_and_their_licence() -> None:
    assert sorted(path.stem for path in ICON_FOLDER.glob("*.svg")) == NAMES
    text = (ICON_FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "Lucide" in text


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_paints_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    drawing = (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in drawing
    assert colours(IconSet(), name, "#0e6a67", 4.0) == {"#0e6a67"}


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    pixmap = IconSet().pixmap("lock", "#000000", 18, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (36, 18.0)


def test_a_button_icon_changes_colour_with_its_state(qapp: QApplication) -> None:
    icon = IconSet().icon("lock", "#ff0000", "#00ff00", "#0000ff")

    def seen(mode: QIcon.Mode, state: QIcon.State) -> set[str]:
        image = icon.pixmap(QSize(96, 96), mode, state).toImage()
        pixels = (QColor(image.pixelColor(x, y)) for x in range(96) for y in range(96))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert seen(QIcon.Mode.Normal, QIcon.State.Off) == {"#ff0000"}
    assert seen(QIcon.Mode.Normal, QIcon.State.On) == {"#00ff00"}
    assert seen(QIcon.Mode.Disabled, QIcon.State.Off) == {"#0000ff"}


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    for _ in range(200):  # nobody paints on a picture that is gone, which now and then ended the program
        with pytest.raises(FileNotFoundError):
            IconSet().pixmap("no-such-drawing", "#000000", 16)


def test_every_icon_named_in_the_sources_exists() -> None:
    quoted = re.compile(r'(?:icon=|set_icon\(|IconTile\([^,]+, |IconButton\([^,]+, )"([a-z][a-z0-9-]+)"')
    named = {
        name
        for source in (ROOT / "ui" / "desktop").rglob("*.py")
        for name in quoted.findall(source.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= set(NAMES)
