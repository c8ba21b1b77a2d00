"""Filling pages from top to bottom: the one place that knows where the next thing goes.

Pages are drawn once. What depends on the number of pages (running lines, contents) is
drawn into forms or pages that are added when the last page is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from crypto.jobs import CancelToken, Progress
from exports.dossier import look
from exports.dossier.typeset import Colour, Line, Style, Typesetter

_EPSILON = 0.001
_SEEN_ABOVE = 10.0
"""Points that a viewer shows above a place it goes to."""


@dataclass(frozen=True)
class Mark:
    """A place that the contents or the outline lead to."""

    level: int
    number: str
    """What the title is numbered by (``IV``, ``E-1``), empty if by nothing."""
    title: str
    key: str
    page: int
    """Counted from 1 in the order of drawing."""
    listed: bool
    """Whether the printed contents name it; the outline always does."""

    @property
    def full_title(self) -> str:
        """Number and title in one."""
        return f"{self.number}   {self.title}" if self.number else self.title


def height(lines: Sequence[Line]) -> float:
    """Height of ``lines`` in points."""
    return sum(line.height for line in lines)


class Flow:
    """A cursor that moves down the page and on to the next one.

    ``x`` and ``width`` are the column in use, ``y`` the height of the cursor above the
    foot of the sheet. Raises ``Cancelled`` at the next step after the token says so.
    """

    def __init__(self, canvas: Canvas, typesetter: Typesetter, token: CancelToken,
                 progress: Progress, total: int) -> None:
        self.canvas = canvas
        self.type = typesetter
        self.page = 1
        self.x = look.LEFT
        self.width = look.WIDTH
        self.y = look.TOP
        self.marks: list[Mark] = []
        self.labels: dict[int, list[str]] = {}
        """What the head of a page says of what the page holds, by page in the order of drawing."""
        self._token = token
        self._progress = progress
        self._total = total
        self._done = 0
        self._on_new_page: Callable[[], None] | None = None

    # Progress ----------------------------------------------------------------------------

    def step(self) -> None:
        """One row, paragraph or exhibit is done."""
        self._token.check()
        self._done += 1
        if self._done % 16 == 0 or self._done == self._total:
            self._progress(self._done, self._total, "dossier_pages")

    # Pages -------------------------------------------------------------------------------

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self.y - look.BOTTOM

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.y >= look.TOP - _EPSILON

    def new_page(self) -> None:
        """Finish this page and go to the top of the next; a table in progress repeats its head there."""
        self._token.check()
        self.end_page()
        self.page += 1
        self.y = look.TOP
        if self._on_new_page:
            self._on_new_page()

    def end_page(self) -> None:
        """Finish this page. Its running lines come from a form that is drawn at the end."""
        self.canvas.doForm(running_form(self.page))
        self.canvas.showPage()

    def need(self, points: float) -> None:
        """Go to the next page unless ``points`` are left, or nothing stands on this one."""
        if self.room + _EPSILON < points and not self.at_top:
            self.new_page()

    def skip(self, points: float) -> None:
        """Leave space, except at the top of a page."""
        if not self.at_top:
            self.y -= points

    def label_since(self, first: int, words: str) -> None:
        """Say it at the head of every page from ``first`` to this one."""
        for page in range(first, self.page + 1):
            said = self.labels.setdefault(page, [])
            if words not in said:
                said.append(words)

    # Drawing -----------------------------------------------------------------------------

    def draw(self, lines: Sequence[Line], x: float, top: float) -> None:
        """Draw ``lines`` with their upper edge at ``top``. Does not move the cursor."""
        if not lines:
            return
        out = self.canvas.beginText()
        font: tuple[str, float] | None = None
        colour: Colour | None = None
        for line in lines:
            for fragment in line.fragments:
                if font != (fragment.font, fragment.size):
                    font = (fragment.font, fragment.size)
                    out.setFont(*font)
                if colour != fragment.colour:
                    colour = fragment.colour
                    out.setFillColorRGB(*colour)
                out.setTextOrigin(x + fragment.x, top - line.baseline)
                out.textOut(fragment.text)
            top -= line.height
        self.canvas.drawText(out)

    def rule(self, x: float, y: float, width: float, colour: Colour, thickness: float) -> None:
        """A horizontal line, drawn as a filled bar so that every viewer shows the same thickness."""
        self.box(x, y - thickness / 2, width, thickness, colour)

    def box(self, x: float, y: float, width: float, height_: float, colour: Colour) -> None:
        """A filled box with its lower left corner at ``x``, ``y``."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(x, y, width, height_, stroke=0, fill=1)

    def image(self, reader: ImageReader, x: float, y: float, width: float, height_: float) -> None:
        """A picture with a hairline round it."""
        self.canvas.drawImage(reader, x, y, width, height_)
        self.canvas.setStrokeColorRGB(*look.RULE)
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x, y, width, height_, stroke=1, fill=0)

    # Text --------------------------------------------------------------------------------

    def text(self, text: str, style: Style, *, indent: float = 0, after: float = 0, keep: float = 0) -> None:
        """``text`` from the cursor down, over pages if need be; ``keep`` points must fit below its end."""
        self.lines(self.type.lines(text, style, self.width - indent), indent=indent, keep=keep)
        self.skip(after)

    def lines(self, lines: Sequence[Line], *, indent: float = 0, keep: float = 0,
              beside: Sequence[Line] = (), dash: bool = False) -> None:
        """Lines that may be parted over pages, but never one line alone on either side.

        ``beside`` stands at the left edge next to the first line, or a ``dash`` does.
        """
        rest = list(lines)
        if height(rest) + keep <= look.TOP - look.BOTTOM and keep:
            self.need(height(rest) + keep)
        while rest:
            fit, used = 0, 0.0
            while fit < len(rest) and used + rest[fit].height <= self.room + _EPSILON:
                used += rest[fit].height
                fit += 1
            if fit == len(rest) - 1:
                fit -= 1
            if fit < min(2, len(rest)) and not self.at_top:
                self.new_page()
                continue
            fit = max(fit, 1)
            if len(rest) == len(lines):
                self.draw(beside, self.x, self.y)
                if dash:
                    self.rule(self.x, self.y - rest[0].height / 2, 7, look.TEAL, 1)
            self.draw(rest[:fit], self.x + indent, self.y)
            self.y -= height(rest[:fit])
            rest = rest[fit:]
            if rest:
                self.new_page()

    # Places ------------------------------------------------------------------------------

    def mark(self, level: int, title: str, *, number: str = "", key: str = "", listed: bool = True) -> None:
        """Remember this place for contents and outline."""
        key = key or f"place-{len(self.marks) + 1}"
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.y + _SEEN_ABOVE, zoom=0)
        number, title = self._in_one_line(number), self._in_one_line(title)
        self.marks.append(Mark(level, number, title, key, self.page, listed))

    def _in_one_line(self, text: str) -> str:
        return " ".join(self.type.printable(text).split())

    def link(self, key: str, x: float, y: float, width: float, height_: float) -> None:
        """Make a box lead to the place ``key``, which may come later."""
        self.canvas.linkRect("", key, (x, y, x + width, y + height_), relative=1, thickness=0)

    def repeat_on_new_pages(self, head: Callable[[], None] | None) -> None:
        """Call ``head`` at the top of every page begun from now on; None ends that."""
        self._on_new_page = head


def running_form(page: int) -> str:
    """Name of the form that holds the running lines of ``page``, in the order of drawing."""
    return f"running{page}"
