"""Design tokens: every colour of the desktop by its purpose, for light and for dark.

Text on its surface keeps a contrast of at least 4.5 to 1 and the border of a control 3 to 1
(WCAG 2.2, 1.4.3 and 1.4.11); a test measures every pair that occurs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QPalette

Kind = Literal["neutral", "ok", "warn", "bad", "info", "accent"]
"""What a status means; shown by colour and always by a word or an icon as well."""


@dataclass(frozen=True)
class Tokens:
    """Colours as ``#RRGGBB``. Surfaces go from ``rail`` (back) over ``bg`` to ``surface`` (front)."""

    dark: bool
    rail: str
    rail_text: str
    rail_selected: str
    bg: str
    surface: str
    raised: str
    sunken: str
    border: str
    """Decorative lines only: it need not be seen to use the program."""
    border_strong: str
    """The outline of anything that takes input."""
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str

    def status(self, kind: Kind) -> tuple[str, str]:
        """Foreground and soft background of a status."""
        return {
            "neutral": (self.text2, self.sunken),
            "ok": (self.ok, self.ok_soft),
            "warn": (self.warn, self.warn_soft),
            "bad": (self.bad, self.bad_soft),
            "info": (self.info, self.info_soft),
            "accent": (self.accent_text, self.accent_soft),
        }[kind]


LIGHT = Tokens(
    dark=False,
    rail="#EBEDF1",
    rail_text="#35404D",
    rail_selected="#FFFFFF",
    bg="#F5F6F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F0F2F5",
    border="#E1E4EA",
    border_strong="#828C9B",
    text="#18212C",
    text2="#4F5B6A",
    text3="#5C6675",
    accent="#0E6A67",
    accent_hover="#0B5856",
    on_accent="#FFFFFF",
    accent_soft="#E1F1EF",
    accent_text="#0B5F5C",
    ok="#1B6E3C",
    ok_soft="#E3F3E8",
    warn="#8A5300",
    warn_soft="#FCF0DC",
    bad="#A6261D",
    bad_soft="#FBE7E5",
    info="#2A5CAA",
    info_soft="#E6EEFA",
)

DARK = Tokens(
    dark=True,
    rail="#0E1216",
    rail_text="#B6C0CC",
    rail_selected="#1F2730",
    bg="#12161B",
    surface="#191F26",
    raised="#222A33",
    sunken="#141A20",
    border="#2A333E",
    border_strong="#6B7685",
    text="#E7EBF0",
    text2="#A9B4C1",
    text3="#8D99A8",
    accent="#4DB6AC",
    accent_hover="#66C7BE",
    on_accent="#062422",
    accent_soft="#17383A",
    accent_text="#7FD3CB",
    ok="#7CCB97",
    ok_soft="#1B3326",
    warn="#E8B463",
    warn_soft="#3A2D17",
    bad="#F28B82",
    bad_soft="#40211F",
    info="#8AB4F8",
    info_soft="#1E2C44",
)


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the stylesheet does not reach: native parts, menus, disabled text."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.BrightText, tokens.bad),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent_text),
        (role.PlaceholderText, tokens.text3),
        (role.Mid, tokens.border),
        (role.Midlight, tokens.border),
        (role.Dark, tokens.border_strong),
        (role.Light, tokens.surface),
        (role.Shadow, "#000000"),
        (role.Accent, tokens.accent),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.text3))
    return made
