"""A custody report as plain text: for the terminal, and for whoever reads it without any program of ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.custody_report import CustodyReport, Fact, ReportItem, ReportLine
from exports.dossier.words import moment_in_table
from exports.labels import Labels, load_labels

_INDENT = "    "


def report_lines(report: CustodyReport) -> Iterator[str]:
    """The report line by line. A text of several lines goes on below itself."""
    labels = load_labels(report.language, "custody_report")
    yield report.title
    yield report.made
    yield ""
    yield report.intro
    if report.withheld:
        yield report.withheld
    for item in report.items:
        yield ""
        yield from _item(item, labels)
    yield ""
    yield labels("head")
    yield from _facts(report.journal, _INDENT)
    yield ""
    yield labels("proves_title")
    for proof in report.proofs:
        yield f"- {proof}"


def _item(item: ReportItem, labels: Labels) -> Iterator[str]:
    yield f"{labels('item')} {item.code}"
    yield from _facts(item.facts, _INDENT)
    yield _INDENT + (labels("files") if item.files else labels("no_files"))
    for file in item.files:
        yield from _facts(file, _INDENT * 2)
    yield _INDENT + (labels("events") if item.lines else labels("no_events"))
    for line in item.lines:
        yield from _line(line, labels)
    yield _INDENT + labels("away")
    for words in item.away or (labels("away_none"),):
        yield f"{_INDENT * 2}{words}"


def _line(line: ReportLine, labels: Labels) -> Iterator[str]:
    yield f"{_INDENT * 2}{line.number}  {moment_in_table(line.when)}  {line.action}  ({line.who})"
    yield from _facts((*line.details, (labels("entry"), line.entry)), _INDENT * 4)


def _facts(facts: Sequence[Fact], indent: str) -> Iterator[str]:
    for name, value in facts:
        for at, words in enumerate(value.splitlines() or [""]):
            yield f"{indent}{name}: {words}" if name and not at else f"{indent}{'  ' if at else ''}{words}"
