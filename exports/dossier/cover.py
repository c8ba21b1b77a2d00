"""The cover: what this is, for whom, how far it may go, and how to recognise it."""

from __future__ import annotations

from exports.dossier import look
from exports.dossier.part import Making
from exports.dossier.table import facts
from exports.dossier.typeset import Line, Span
from exports.dossier.words import day, grouped, moment, roman

_PERSONS_SHOWN = 6
_LABEL_WIDTH = 112.0
_FINGERPRINTS_HEIGHT = 150.0


def draw_cover(making: Making, people_part: int) -> None:
    """Draw the cover; very long texts run over to a second page rather than being cut."""
    content, labels, flow = making.content, making.labels, making.flow
    flow.mark(0, labels("cover"), key="cover", listed=False)
    flow.box(0, 0, 9, look.PAGE_HEIGHT, look.TEAL)
    _draw_confidentiality(making)
    flow.y = look.PAGE_HEIGHT - 206
    flow.text(labels("kind"), look.HEADING.with_colour(look.TEAL), after=2)
    flow.text(labels("dossier_version", number=content.number, version=content.version)
              .removeprefix(labels("kind")).strip(), look.HEADING.with_colour(look.GREY), after=16)
    style = look.TITLE
    if len(content.title) > 90:
        style = look.TITLE_LONG
    if len(content.title) > 220:
        style = look.TITLE_LONGEST
    flow.lines(flow.type.heading(content.title, style, flow.width))
    flow.skip(30)
    facts(flow, _cover_facts(making, people_part), _LABEL_WIDTH)
    _draw_fingerprints(making)


def _draw_confidentiality(making: Making) -> None:
    flow = making.flow
    if not making.content.confidentiality.strip():
        return
    lines = flow.type.lines(making.content.confidentiality, look.LABEL, flow.width - 20)
    top = look.PAGE_HEIGHT - 66
    tall = sum(line.height for line in lines) + 10
    wide = min(flow.width, max(sum(flow.type.width(f.text, f.font, f.size) for f in line.fragments)
                               for line in lines) + 20)
    flow.canvas.setStrokeColorRGB(*look.TEAL)
    flow.canvas.setLineWidth(0.8)
    flow.canvas.roundRect(flow.x, top - tall, wide, tall, 3, stroke=1, fill=0)
    flow.draw(lines, flow.x + 10, top - 5)


def _cover_facts(making: Making, people_part: int) -> list[tuple[str, list[Line]]]:
    content, labels, flow = making.content, making.labels, making.flow
    width = flow.width - _LABEL_WIDTH
    names = [person.display for person in content.people[:_PERSONS_SHOWN]]
    persons = ", ".join(names) if names else ""
    more = len(content.people) - len(names)
    if more > 0:
        persons += " " + labels("persons_more", count=more, part=roman(people_part))
    pairs = (
        (labels("case"), content.case_code),
        (labels("purpose"), content.purpose),
        (labels("audience"), content.audience),
        (labels("persons_named"), persons or labels("people_none")),
        (labels("as_of"), day(labels, content.as_of)),
        (labels("made_at"), moment(labels, content.made_at)),
        (labels("prepared_by"), content.prepared_by),
        (labels("language"), labels(f"language_{content.language}")),
    )
    return [
        (label, flow.type.lines(value if value.strip() else labels("not_stated"), look.BODY, width))
        for label, value in pairs
    ]


def _draw_fingerprints(making: Making) -> None:
    content, labels, flow = making.content, making.labels, making.flow
    if flow.room < _FINGERPRINTS_HEIGHT:
        flow.new_page()
    else:
        flow.y = look.BOTTOM + _FINGERPRINTS_HEIGHT - 30
    flow.rule(flow.x, flow.y, flow.width, look.RULE, 0.6)
    flow.y -= 10
    flow.text(labels("fingerprints"), look.LABEL, after=3)
    ends = (
        (labels("content_fingerprint"), _ends(content.manifest_sha256)),
        (labels("signer_fingerprint"), content.signer_fingerprint),
        (labels("authority_fingerprint"), _ends(content.authority_fingerprint)),
    )
    facts(flow, [(label, flow.type.spans([Span(value, look.HASH)], flow.width - _LABEL_WIDTH))
                 for label, value in ends], _LABEL_WIDTH)
    flow.y -= 4
    flow.text(labels("fingerprints_hint"), look.NOTE)


def _ends(hexadecimal: str) -> str:
    """First and last sixteen digits, enough to tell two apart at a glance; the last part has all of them."""
    return f"{grouped(hexadecimal[:16])} … {grouped(hexadecimal[-16:])}"
