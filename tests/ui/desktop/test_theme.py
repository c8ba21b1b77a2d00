"""Contrast of every pair of colours that occurs, and that the stylesheet is whole."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QRawFont
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from ui.desktop.look import Look
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import DARK, LIGHT, Tokens, palette
from ui.desktop.typography import FONT_FOLDER, Typography

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

TEXT_ON = (
    *(("text", ground) for ground in ("bg", "surface", "raised", "sunken", "rail", "accent_soft")),
    *(("text", f"{kind}_soft") for kind in ("ok", "warn", "bad", "info")),
    *(("text2", ground) for ground in ("bg", "surface", "sunken", "rail", "accent_soft")),
    *(("text3", ground) for ground in ("bg", "surface", "sunken", "rail", "rail_selected")),
    *(("accent_text", ground) for ground in ("accent_soft", "rail_selected", "bg", "surface")),
    *((kind, ground) for kind in ("ok", "warn", "bad", "info") for ground in ("surface", "accent_soft")),
    *((kind, f"{kind}_soft") for kind in ("ok", "warn", "bad", "info")),
    ("bad", "bg"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("rail_text", "rail"),
    ("rail_text", "sunken"),
)
OUTLINE_ON = (
    ("border_strong", "surface"),
    ("border_strong", "bg"),
    ("accent", "surface"),
    ("accent", "bg"),
    ("accent", "rail"),
    ("accent", "accent_soft"),
    ("bad", "surface"),
)


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""

    def luminance(colour: str) -> float:
        parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@THEMES
def test_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    weak = [
        (text, ground, round(contrast(getattr(tokens, text), getattr(tokens, ground)), 2))
        for text, ground in TEXT_ON
        if contrast(getattr(tokens, text), getattr(tokens, ground)) < 4.5
    ]
    assert weak == []


@THEMES
def test_controls_and_focus_can_be_seen(tokens: Tokens) -> None:
    weak = [
        (line, ground, round(contrast(getattr(tokens, line), getattr(tokens, ground)), 2))
        for line, ground in OUTLINE_ON
        if contrast(getattr(tokens, line), getattr(tokens, ground)) < 3.0
    ]
    assert weak == []


@THEMES
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_stylesheet_names_no_unknown_token(tokens: Tokens, scale: float, qapp: QApplication) -> None:
    sheet = stylesheet(tokens, Typography(scale))
    assert "@" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= set(map(str, dataclasses.astuple(tokens)))


def test_every_control_that_takes_the_keyboard_shows_focus(qapp: QApplication) -> None:
    sheet = stylesheet(LIGHT, Typography())
    for control in (
        "QLineEdit",
        "QPlainTextEdit",
        "QComboBox",
        "QPushButton",
        'QToolButton[kind="icon"]',
        'QToolButton[kind="rail"]',
        "QCheckBox",
        "QRadioButton",
        'QTableView[table="true"]',
        "QScrollArea",
    ):
        assert f"{control}:focus" in sheet, control


def test_nobody_outlives_a_widget_on_a_lambda() -> None:
    """Only a method of the widget itself is disconnected when the widget goes; a lambda fires into nothing."""
    sources = (Path(__file__).resolve().parents[3] / "ui" / "desktop").rglob("*.py")
    shared = re.compile(r"(look|translations|clipboard|runner)\.\w+\.connect\(lambda")
    assert [source.name for source in sources if shared.search(source.read_text(encoding="utf-8"))] == []


@THEMES
def test_the_palette_speaks_of_the_same_colours(tokens: Tokens) -> None:
    made = palette(tokens)
    assert made.window().color().name().upper() == tokens.bg.upper()
    assert made.highlight().color().name().upper() == tokens.accent.upper()


def test_the_look_changes_at_run_time(look: Look, qapp: QApplication) -> None:
    told: list[int] = []
    look.changed.connect(lambda: told.append(1))
    look.use(dark=True, scale=1.5)
    assert look.tokens is DARK
    assert qapp.font().pointSizeF() == 15.0
    assert DARK.surface in qapp.styleSheet()
    assert told == [1]


def test_the_fonts_have_the_letters_of_three_languages(qapp: QApplication) -> None:
    files = sorted(FONT_FOLDER.glob("*.otf"))
    assert [file.stem for file in files] == ["Inter-Medium", "Inter-Regular", "Inter-SemiBold"]
    for file in files:
        font = QRawFont(str(file), 10)
        missing = [c for c in "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙй«»„“—…№·✓" if not font.supportsCharacter(ord(c))]
        assert missing == [], file.name
    assert (FONT_FOLDER / "LICENSE").read_text(encoding="utf-8").startswith("Inter")


def test_a_field_for_numbers_has_room_for_its_number_and_no_buttons(look: Look, qtbot: QtBot) -> None:
    """Told to have no buttons, a styled field leaves one pixel to the line inside: their width is nothing instead."""
    field = QSpinBox()
    qtbot.addWidget(field)
    field.setMaximum(9999)
    field.show()
    assert field.lineEdit().width() > field.fontMetrics().horizontalAdvance("9999")
    assert field.lineEdit().width() == field.width()
    sources = (Path(__file__).resolve().parents[3] / "ui" / "desktop").rglob("*.py")
    assert [one.name for one in sources if "ButtonSymbols.NoButtons" in one.read_text(encoding="utf-8")] == []
