"""Summary, people, chronology, testimonies, custody, and what is withheld or open."""

from __future__ import annotations

from exports.dossier import look
from exports.dossier.content import TestimonyEntry
from exports.dossier.flow import Flow, height
from exports.dossier.part import Making, open_part
from exports.dossier.table import Column, Table, facts
from exports.dossier.typeset import Line, Style
from exports.dossier.words import moment_in_table

_CITE_WIDTH = 40.0
_FACT_LABEL_WIDTH = 118.0
_POINT_INDENT = 16.0


def draw_summary(making: Making, number: int) -> None:
    """The summary, paragraph by paragraph."""
    content, labels, flow = making.content, making.labels, making.flow
    open_part(making, number, "summary")
    for paragraph in content.summary.split("\n"):
        if paragraph.strip():
            flow.text(paragraph, look.BODY, after=7)
            flow.step()
    if not content.summary.strip():
        flow.text(labels("summary_none"), look.NOTE)


def draw_people(making: Making, number: int) -> None:
    """Who appears, in which part, as they may be shown."""
    content, labels, flow = making.content, making.labels, making.flow
    if not content.people:
        open_part(making, number, "people", labels("people_none"), own_page=False)
        return
    open_part(making, number, "people", labels("people_intro"), own_page=False)
    table = Table(flow, (Column(labels("person"), 34), Column(labels("person_role"), 26),
                         Column(labels("person_note"), 40)))
    table.open()
    for person in content.people:
        table.row((
            _cell(making, table, 0, (person.display, look.CELL_BOLD)),
            _cell(making, table, 1, (person.role, look.CELL)),
            _cell(making, table, 2, (person.note, look.CELL)),
        ))
        flow.step()
    table.close()


def draw_chronology(making: Making, number: int) -> None:
    """The chronology as one table; the bounds of a date below its words in grey."""
    content, labels, flow = making.content, making.labels, making.flow
    if not content.chronology:
        open_part(making, number, "chronology", labels("chronology_none"), own_page=False)
        return
    open_part(making, number, "chronology", labels("chronology_intro"))
    table = Table(flow, (
        Column(labels("number"), 6), Column(labels("date_label"), 19), Column(labels("what"), 42),
        Column(labels("persons_place"), 20), Column(labels("source_certainty"), 20),
    ))
    table.open()
    for entry in content.chronology:
        table.row((
            _cell(making, table, 0, (str(entry.number), look.CELL_BOLD.with_colour(look.TEAL))),
            _cell(making, table, 1, (entry.date_words, look.CELL), (entry.date_bounds, look.CELL_GREY)),
            _cell(making, table, 2, (entry.what, look.CELL)),
            _cell(making, table, 3, (entry.persons, look.CELL), (entry.place, look.CELL_GREY)),
            _cell(making, table, 4, (entry.source, look.CELL), (entry.certainty, look.CELL_GREY)),
        ))
        flow.step()
    table.close()


def draw_testimonies(making: Making, number: int) -> None:
    """Every testimony with its circumstances and its numbered paragraphs."""
    content, labels = making.content, making.labels
    if not content.testimonies:
        open_part(making, number, "testimonies", labels("testimonies_none"), own_page=False)
        return
    first = content.testimonies[0].number
    open_part(making, number, "testimonies",
              labels("testimonies_intro", example=f"{first}.2", paragraph=2, testimony=first))
    for index, testimony in enumerate(content.testimonies):
        _draw_testimony(making, testimony, first=index == 0)


def _draw_testimony(making: Making, testimony: TestimonyEntry, *, first: bool) -> None:
    labels, flow = making.labels, making.flow
    name = labels("testimony", number=testimony.number)
    if not first:
        flow.skip(26)
    flow.need(190)
    began = flow.page
    heading = testimony.heading.strip()
    flow.mark(1, f"{name}. {heading}" if heading else name)
    flow.text(name, look.LABEL, after=1, keep=60)
    if heading:
        flow.lines(flow.type.heading(heading, look.HEADING, flow.width), keep=40)
        flow.skip(7)
    width = flow.width - _FACT_LABEL_WIDTH
    facts(flow, [(labels(key), flow.type.lines(value, look.CELL, width)) for key, value in (
        ("taken", testimony.taken), ("testimony_language", testimony.language),
        ("connection", testimony.connection), ("testimony_kind", testimony.kind),
        ("testimony_status", testimony.status),
    )], _FACT_LABEL_WIDTH)
    flow.skip(9)
    for place, paragraph in enumerate(testimony.paragraphs, start=1):
        cite = flow.type.lines(f"{testimony.number}.{place}", look.CITE, _CITE_WIDTH)
        lines = flow.type.lines(paragraph, look.BODY, flow.width - _CITE_WIDTH)
        flow.lines(lines, indent=_CITE_WIDTH, beside=cite)
        if place <= len(testimony.supported) and testimony.supported[place - 1]:
            words = labels("paragraph_supported", places=testimony.supported[place - 1])
            flow.skip(2)
            flow.lines(flow.type.lines(words, look.NOTE, flow.width - _CITE_WIDTH), indent=_CITE_WIDTH)
        flow.skip(6)
        flow.step()
    if testimony.label:
        flow.label_since(began, testimony.label)


def draw_custody(making: Making, number: int) -> None:
    """The steps of custody, as they were handed over."""
    content, labels, flow = making.content, making.labels, making.flow
    if not content.custody:
        open_part(making, number, "custody", labels("custody_none"), own_page=False)
        return
    open_part(making, number, "custody", labels("custody_intro"))
    noted = any(entry.note.strip() for entry in content.custody)
    columns = [Column(labels("exhibit"), 12), Column(labels("custody_when"), 20),
               Column(labels("custody_action"), 30), Column(labels("custody_actor"), 20)]
    table = Table(flow, [*columns, Column(labels("custody_note"), 26)] if noted else columns)
    table.open()
    for entry in content.custody:
        cells = [
            _cell(making, table, 0, (entry.exhibit, look.CELL_BOLD.with_colour(look.TEAL))),
            _cell(making, table, 1, (moment_in_table(entry.when_utc), look.CELL)),
            _cell(making, table, 2, (entry.action, look.CELL)),
            _cell(making, table, 3, (entry.actor, look.CELL)),
        ]
        table.row([*cells, _cell(making, table, 4, (entry.note, look.CELL))] if noted else cells)
        flow.step()
    table.close()


def draw_limits(making: Making, number: int) -> None:
    """What the dossier does not show and what nobody knows yet, said plainly."""
    content, labels, flow = making.content, making.labels, making.flow
    lists = [(labels(key), points or (labels(f"{key}_none"),))
             for key, points in (("withheld", content.withheld), ("open_points", content.open_points))]
    if content.differences:
        lists.insert(1, (labels("differences"), content.differences))
    tall = sum(points_height(flow, points, look.BODY, flow.width) + 34 for _, points in lists) + 120
    open_part(making, number, "limits", labels("limits_intro"), own_page=tall > flow.room)
    for title, points in lists:
        flow.text(title, look.SUBHEADING, after=4, keep=40)
        draw_points(making, points)
        flow.skip(12)


def draw_points(making: Making, points: tuple[str, ...], style: Style = look.BODY) -> None:
    """A list of points, each with a short teal dash."""
    flow = making.flow
    for point in points:
        lines = flow.type.lines(point, style, flow.width - _POINT_INDENT)
        flow.lines(lines, indent=_POINT_INDENT, dash=True)
        flow.skip(3)
        flow.step()


def points_height(flow: Flow, points: tuple[str, ...], style: Style, width: float) -> float:
    """Height that ``draw_points`` takes on one page."""
    return sum(height(flow.type.lines(point, style, width - _POINT_INDENT)) + 3 for point in points)


def _cell(making: Making, table: Table, column: int, *parts: tuple[str, Style]) -> list[Line]:
    """Texts under each other in one cell; long words are hyphenated, for columns are narrow."""
    lines: list[Line] = []
    for text, style in parts:
        if text.strip():
            lines += making.flow.type.lines(text, style, table.widths[column], hyphenate=True)
    return lines
