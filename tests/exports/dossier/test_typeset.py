"""Breaking text into lines: nothing lost, nothing wider than its column, Cyrillic hyphenated right."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exports.dossier import look
from exports.dossier.hyphens import syllable_breaks
from exports.dossier.typeset import Line, Span, Typesetter
from tests.exports.dossier import samples

TYPE = Typesetter()
LETTERS = st.text("аәбвгғекқймноөрстуұүіьёabc dE1-/.é→ქ\n", max_size=200)


def words_of(lines: list[Line]) -> str:
    return "".join("".join(f.text for f in line.fragments).strip() for line in lines).replace(" ", "")


def extent(line: Line) -> float:
    last = line.fragments[-1]
    return last.x + TYPE.faces[last.font].width(last.text.rstrip()) * last.size / 1000


@given(LETTERS, st.floats(12, 300), st.booleans())
@example("111 b→", 12.0, False)
def test_lines_hold_every_letter_and_keep_to_their_width(text: str, width: float, hyphenate: bool) -> None:
    lines = TYPE.lines(text, look.CELL, width, hyphenate=hyphenate)
    assert words_of(lines).replace("-", "") == "".join(text.split()).replace("-", "")
    assert all(extent(line) <= width + 0.05 for line in lines)


@given(st.lists(st.tuples(LETTERS, st.sampled_from([look.CELL, look.CELL_BOLD, look.HASH])), max_size=4),
       st.floats(20, 300))
def test_mixed_styles_hold_every_letter(parts: list[tuple[str, object]], width: float) -> None:
    spans = [Span(text, style) for text, style in parts]  # type: ignore[arg-type]  # sampled styles
    lines = TYPE.spans(spans, width)
    assert words_of(lines).replace("-", "") == "".join("".join(s.text for s in spans).split()).replace("-", "")


@pytest.mark.parametrize(("word", "parted"), [
    ("құжаттандырушылардың", "құ-жат-тан-ды-ру-шы-лар-дың"),
    ("құқықтарымызды", "құ-қық-та-ры-мыз-ды"),
    ("противозаконности", "про-ти-во-за-кон-нос-ти"),
    ("нарёкшимися", "на-рёк-ши-ми-ся"),
    ("письмоводство", "пись-мо-водс-тво"),
    ("дом", "дом"),
    ("documentation", "documentation"),
    ("«противозаконно»,", "«про-ти-во-за-кон-но»,"),
    ("2026-жылғы-нұсқа", "2026-жылғы-нұсқа"),
])
def test_syllables(word: str, parted: str) -> None:
    allowed = set()
    at = 0
    for letter in parted:
        if letter == "-" and word[at:at + 1] != "-":
            allowed.add(at)
        else:
            at += 1
    breaks = syllable_breaks(word)
    assert set(breaks) <= allowed
    if allowed:
        assert breaks


def test_a_long_kazakh_word_is_hyphenated_in_a_narrow_column() -> None:
    lines = TYPE.lines("Құжаттандырушылардың мәлімдемелері", look.CELL, 62, hyphenate=True)
    shown = ["".join(f.text for f in line.fragments) for line in lines]
    assert any(line.endswith("-") for line in shown)
    assert "".join(shown).replace("-", "").replace(" ", "") == "Құжаттандырушылардыңмәлімдемелері"


def test_body_text_is_never_hyphenated_unless_a_word_is_wider_than_the_line() -> None:
    lines = TYPE.lines("мәлімдемелері " * 30, look.BODY, 200)
    assert not any("-" in f.text for line in lines for f in line.fragments)


def test_an_address_is_cut_after_a_slash() -> None:
    lines = TYPE.lines("https://example.org/archive/of/papers?year=2026&page=14", look.CELL, 100)
    shown = ["".join(f.text for f in line.fragments) for line in lines]
    assert "".join(shown) == "https://example.org/archive/of/papers?year=2026&page=14"
    assert all(line[-1] in "/-_.=&?" for line in shown[:-1])


def test_a_heading_leaves_no_word_alone_on_its_last_line() -> None:
    text = samples.TITLES["ru"] + " (1)"
    plain = TYPE.lines(text, look.HEADING, 409)
    even = TYPE.heading(text, look.HEADING, 409)
    assert words_of(even) == words_of(plain)
    assert len(even) == len(plain) == 2
    assert extent(even[-1]) > 1.5 * extent(plain[-1])
