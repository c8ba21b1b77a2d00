"""How every part of a dossier begins, and what the parts share while it is made."""

from __future__ import annotations

from dataclasses import dataclass

from exports.dossier import look
from exports.dossier.content import DossierContent
from exports.dossier.flow import Flow
from exports.dossier.words import roman
from exports.labels import Labels


@dataclass(frozen=True)
class Making:
    """One dossier in the making."""

    content: DossierContent
    labels: Labels
    flow: Flow


def open_part(making: Making, number: int, title_key: str, intro: str = "", *, own_page: bool = True) -> None:
    """Begin part ``number``: a short bar, the Roman number and the title, then ``intro`` in grey.

    With ``own_page`` false the part goes on below the one before if a third of the page is left.
    """
    flow, title = making.flow, making.labels(title_key)
    if not flow.at_top:
        if own_page or flow.room < (look.TOP - look.BOTTOM) / 3:
            flow.new_page()
        else:
            flow.skip(34)
    flow.mark(0, title, number=roman(number), key=f"part-{title_key}")
    flow.box(flow.x, flow.y - 2, 26, 2, look.TEAL)
    flow.y -= 13
    label = flow.type.lines(roman(number), look.SECTION.with_colour(look.TEAL), 60)
    indent = flow.type.width(roman(number), look.SECTION.font, look.SECTION.size) + 10
    lines = flow.type.heading(title, look.SECTION, flow.width - indent)
    flow.draw(label, flow.x, flow.y)
    flow.lines(lines, indent=indent)
    flow.y -= 8
    if intro:
        flow.text(intro, look.NOTE, after=4, keep=50)
    flow.y -= 10
