"""The verb ``today``: what is due, as the page after unlocking shows it, by codes."""

from __future__ import annotations

import argparse

from archive.model.acts import PeopleGroup
from archive.model.people import Person
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.presenters.today import TodayLine, TodayPresenter, When

_NAMED = (Person.entity, PeopleGroup.entity)
"""Of whom ``--names`` says who they are."""


def due_today(options: argparse.Namespace, terminal: Terminal) -> int:
    """Limits, deadlines, days in court, confirmations and consent: what is behind first, then by day."""
    with opened(options, terminal, read_only=True) as vault:
        presenter = TodayPresenter(vault)
        view = presenter.of_case(named_case(vault, options.case).id) if options.case else presenter.view()
        lines = [one for one in view.lines if _wanted(one, options)]
        tell(vault, options, terminal, [_row(one, options) for one in lines])
        if not options.json:
            terminal.say("due_found", number=len(lines), overdue=view.count(When.OVERDUE), day=view.day)
    return EXIT_OK


def _wanted(line: TodayLine, options: argparse.Namespace) -> bool:
    if options.hard and not line.due.hard:
        return False
    if options.overdue and line.when is not When.OVERDUE:
        return False
    return options.days is None or line.days_left is None or line.days_left <= options.days


def _row(line: TodayLine, options: argparse.Namespace) -> Row:
    due = line.due
    row = {
        "standing": line.standing,
        "due": due.said if due.days is None else due.first,
        "days_left": line.days_left,
        "due_kind": due.task_kind or due.kind,
        "record": due.code,
        "who": due.subject if due.subject.entity in _NAMED else due.subject.code,
        "case": line.cases,
    }
    return row | {"title": due.words} if options.names else row
