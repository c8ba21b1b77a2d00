"""Breaking text into lines of a given width, ready to be drawn.

Text is never parsed for markup: what stands in a record is drawn letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.dossier.fonts import SANS, Faces
from exports.dossier.hyphens import is_good_cut, syllable_breaks
from exports.dossier.printable import Printer

Colour = tuple[float, float, float]
_BREAKS = re.compile(r"[ \n]+")
_BALANCED_LINES = 4
_FIT = 0.01
"""Points of slack, so that rounding never pushes a word off a line that it fills."""


@dataclass(frozen=True)
class Style:
    """How a text looks. Sizes in points."""

    font: str
    size: float
    leading: float
    colour: Colour

    def with_colour(self, colour: Colour) -> Style:
        """The same style in another colour."""
        return replace(self, colour=colour)


@dataclass(frozen=True)
class Span:
    """A stretch of text in one style."""

    text: str
    style: Style


@dataclass(frozen=True)
class Fragment:
    """Text drawn with one face at ``x`` points from the left edge of its block."""

    x: float
    font: str
    size: float
    colour: Colour
    text: str


@dataclass(frozen=True)
class Line:
    """One line: its height in points, how far its baseline lies below its top, and its text."""

    height: float
    baseline: float
    fragments: tuple[Fragment, ...]


@dataclass(frozen=True)
class _Word:
    """What may not be parted by a space; ``pieces`` are in one style and face each."""

    width: float
    pieces: tuple[tuple[str, Style, str, float], ...]
    """``(face, style, text, width)``"""


class Typesetter:
    """Breaks text into lines. Its memory of word widths ends with it."""

    def __init__(self, faces: Faces | None = None) -> None:
        self.faces = faces or Faces()
        self._printer = Printer(self.faces.covered)
        self._widths: dict[tuple[str, str], float] = {}

    def printable(self, text: str) -> str:
        """``text`` with everything replaced that no face can draw (see ``printable``)."""
        return self._printer.printable(text)

    def width(self, text: str, font: str, size: float) -> float:
        """Width of printable ``text`` in points, with fallback."""
        return sum(self._width(part, face) for face, part in self.faces.runs(text, font)) * size / 1000

    def _width(self, word: str, face: str) -> float:
        key = (face, word)
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = self.faces[face].width(word)
        return known

    def lines(self, text: str, style: Style, width: float, *, hyphenate: bool = False) -> list[Line]:
        """``text`` in lines at most ``width`` points wide; no lines for text without content."""
        text = self._printer.printable(text)
        if not self.faces[style.font].covered.issuperset(text.replace("\n", " ")):
            return self._mixed([Span(text, style)], width, hyphenate)
        result: list[Line] = []
        for part in text.split("\n"):
            result += self._plain(part, style, width, hyphenate)
        return result

    def heading(self, text: str, style: Style, width: float) -> list[Line]:
        """Like ``lines``, but as even as they can be without needing one line more: no last word alone."""
        lines = self.lines(text, style, width)
        if not 2 <= len(lines) <= _BALANCED_LINES:
            return lines
        narrow, wide = width / 2, width
        while wide - narrow > 2:
            middle = (narrow + wide) / 2
            if len(self.lines(text, style, middle)) > len(lines):
                narrow = middle
            else:
                wide = middle
        return self.lines(text, style, wide)

    def spans(self, spans: Sequence[Span], width: float, *, hyphenate: bool = False) -> list[Line]:
        """Several styles in one flow of lines."""
        return self._mixed([Span(self._printer.printable(s.text), s.style) for s in spans], width, hyphenate)

    def _plain(self, text: str, style: Style, width: float, hyphenate: bool) -> list[Line]:
        """The usual case: one style, one face."""
        factor = style.size / 1000
        space = self._width(" ", style.font) * factor
        lines: list[str] = []
        current: list[str] = []
        used = -space
        queue = text.split(" ")
        queue.reverse()
        while queue:
            word = queue.pop()
            if not word:
                continue
            taken = self._width(word, style.font) * factor
            if used + space + taken <= width + _FIT:
                current.append(word)
                used += space + taken
                continue
            parts = self._parted(word, style, width, width - used - space, hyphenate)
            if parts:
                current.append(parts[0])
                queue.append(parts[1])
            elif current:
                queue.append(word)
            else:
                current.append(word)
            lines.append(" ".join(current))
            current, used = [], -space
        if current:
            lines.append(" ".join(current))
        return [self._line(style, (Fragment(0, style.font, style.size, style.colour, line),))
                for line in lines]

    def _parted(self, word: str, style: Style, width: float, room: float,
                hyphenate: bool) -> tuple[str, str] | None:
        """``word`` cut so that its head fits in ``room``, or None if it goes to the next line whole.

        Only a word wider than a whole line is cut anywhere else than between syllables.
        """
        too_wide = self.width(word, style.font, style.size) > width + _FIT
        if hyphenate or too_wide:
            for point in reversed(syllable_breaks(word)):
                head = word[:point] + "-"
                if self.width(head, style.font, style.size) <= room + _FIT:
                    return head, word[point:]
        if not too_wide or room < width * 0.4:
            return None
        fits, good, used = 0, 0, 0.0
        for index, character in enumerate(word):
            used += self.width(character, style.font, style.size)
            if used > room + _FIT:
                break
            fits = index + 1
            if is_good_cut(word, fits):
                good = fits
        if not fits and room + _FIT < width:
            return None
        cut = good if good > fits // 2 else max(fits, 1)
        return (word[:cut], word[cut:]) if cut < len(word) else None

    def _mixed(self, spans: Sequence[Span], width: float, hyphenate: bool) -> list[Line]:
        """The general case: several styles or faces in one line."""
        lines: list[Line] = []
        for paragraph in _paragraphs(spans):
            current: list[_Word] = []
            used = 0.0
            queue = list(reversed(self._words(paragraph)))
            base = paragraph[0].style if paragraph else None
            while queue and base:
                word = queue.pop()
                space = self._space(word) if current else 0.0
                if used + space + word.width <= width + _FIT:
                    current.append(word)
                    used += space + word.width
                    continue
                style = word.pieces[0][1]
                if all(piece[1] is style for piece in word.pieces):
                    text = "".join(piece[2] for piece in word.pieces)
                    parts = self._parted(text, style, width, width - used - space, hyphenate)
                    if parts:
                        current.append(self._word([(style, parts[0])]))
                        queue.append(self._word([(style, parts[1])]))
                    elif current:
                        queue.append(word)
                    else:
                        current.append(word)
                elif current:
                    queue.append(word)
                else:
                    current.append(word)
                lines.append(self._composed(base, current))
                current, used = [], 0.0
            if current and base:
                lines.append(self._composed(base, current))
        return lines

    def _words(self, spans: Sequence[Span]) -> list[_Word]:
        words: list[_Word] = []
        pending: list[tuple[Style, str]] = []
        for span in spans:
            parts = _BREAKS.split(span.text)
            for index, part in enumerate(parts):
                if index and pending:
                    words.append(self._word(pending))
                    pending = []
                if part:
                    pending.append((span.style, part))
        if pending:
            words.append(self._word(pending))
        return words

    def _word(self, parts: Sequence[tuple[Style, str]]) -> _Word:
        pieces = tuple(
            (face, style, run, self._width(run, face) * style.size / 1000)
            for style, text in parts
            for face, run in self.faces.runs(text, style.font)
        )
        return _Word(sum(piece[3] for piece in pieces), pieces)

    def _space(self, word: _Word) -> float:
        style = word.pieces[0][1]
        return self._width(" ", style.font) * style.size / 1000

    def _composed(self, base: Style, words: Sequence[_Word]) -> Line:
        fragments: list[Fragment] = []
        x = 0.0
        for index, word in enumerate(words):
            for number, (face, style, text, width) in enumerate(word.pieces):
                last = fragments[-1] if fragments else None
                gap = self._space(word) if index and not number else 0.0
                if (last and last.font == face and last.size == style.size and last.colour == style.colour
                        and (not gap or face == style.font)):
                    fragments[-1] = replace(last, text=last.text + (" " if gap else "") + text)
                else:
                    if last and gap:
                        fragments[-1] = replace(last, text=last.text + " ")
                    fragments.append(Fragment(x + gap, face, style.size, style.colour, text))
                x += gap + width
        return self._line(base, tuple(fragments))

    def _line(self, style: Style, fragments: tuple[Fragment, ...]) -> Line:
        """The baseline stands where it does for the main face, whatever is in the line."""
        ascent = self.faces[SANS].ascent * style.size
        descent = 0.293 * style.size
        return Line(style.leading, (style.leading - ascent - descent) / 2 + ascent, fragments)


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    """Spans parted at line feeds."""
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        for index, part in enumerate(span.text.split("\n")):
            if index:
                paragraphs.append([])
            paragraphs[-1].append(Span(part, span.style))
    return paragraphs
