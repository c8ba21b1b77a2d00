"""What of a record's text reaches the page, and what stops a dossier."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.dossier.errors import GlyphMissing, ScriptUnsupported
from exports.dossier.fonts import Faces
from exports.dossier.printable import Printer

FACES = Faces()
PRINTER = Printer(FACES.covered)


@pytest.mark.parametrize(("text", "shown"), [
    ("Қамауда 14 күн — № 7", "Қамауда 14 күн — № 7"),
    ("и\u0306 и й", "й и й"),
    ("сло\u00adво\u200b и \ufeffслово\ufe0f", "слово и слово"),
    ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
    ("a\tb\u2003c\u202fd", "a b c\u00a0d"),
    ("\u202eabc\u202c", "[U+202E]abc[U+202C]"),
    ("中 📷 \ue000", "[U+4E2D] [U+1F4F7] [U+E000]"),
    ("[U+4E2D]", "[U+4E2D]"),
])
def test_text_as_it_is_printed(text: str, shown: str) -> None:
    assert PRINTER.printable(text) == shown


@pytest.mark.parametrize(("text", "characters"), [
    ("a\x00b\x07c\x07", ("U+0000", "U+0007")), ("\x1b[31m", ("U+001B",)), ("\ud800", ("U+D800",)),
    ("\ufdd0\uffff", ("U+FDD0", "U+FFFF")), ("\x9f", ("U+009F",)),
])
def test_damage_is_refused_by_code_point(text: str, characters: tuple[str, ...]) -> None:
    with pytest.raises(GlyphMissing) as caught:
        PRINTER.printable(text)
    assert caught.value.characters == characters


@pytest.mark.parametrize(("text", "script"), [
    ("محمد", "Arabic"), ("שלום", "Hebrew"), ("سنة ۱۴", "Arabic"), ("ޝަ", "Thaana"), ("\u0660", "Arabic"),
])
def test_right_to_left_is_refused_by_script(text: str, script: str) -> None:
    with pytest.raises(ScriptUnsupported) as caught:
        PRINTER.printable(f"имя {text}")
    assert caught.value.script == script


@given(st.text())
def test_whatever_comes_out_can_be_drawn_and_nothing_visible_is_lost(text: str) -> None:
    try:
        shown = PRINTER.printable(text)
    except (GlyphMissing, ScriptUnsupported):
        return
    assert FACES.covered.issuperset(shown.replace("\n", ""))
    for character in unicodedata.normalize("NFC", text):
        if character.isalnum() and character not in "\u3164\uffa0\u115f\u1160":
            assert character in shown or f"[U+{ord(character):04X}]" in shown
    assert PRINTER.printable(shown) == shown
