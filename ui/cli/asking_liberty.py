"""The verb ``liberty``: everything that deprived or restricted a person, a group or a case, in time."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.model.acts import PeopleGroup
from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.questions.liberty import Bar
from archive.spans import edge
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.liberty import LibertyPresenter, LibertyView


def liberty(options: argparse.Namespace, terminal: Terminal) -> int:
    """Kind, beginning and end of each with what is not certain, the limit that holds, changes and overlaps."""
    with opened(options, terminal, read_only=True) as vault:
        view = _view(vault, options.code)
        tell(vault, options, terminal, [_row(bar) for bar in view.bars])
        if not options.json:
            approximate = sum(1 for bar in view.bars if bar.begin_is_stated and bar.begin_is_approximate)
            terminal.say(
                "liberty_found",
                number=len(view.bars),
                approximate=approximate,
                unstated=sum(1 for bar in view.bars if not bar.begin_is_stated),
                overlapping=sum(1 for bar in view.bars if bar.overlaps),
            )
    return EXIT_OK


def _view(vault: Vault, untrusted_code: str) -> LibertyView:
    record, presenter = vault.records.by_code(untrusted_code), LibertyPresenter(vault)
    if isinstance(record, Person):
        return presenter.of_person(record.id)
    if isinstance(record, PeopleGroup):
        return presenter.of_group(record.id)
    if isinstance(record, CaseFile):
        return presenter.of_case(record.id)
    raise RecordNotFound(entity=Person.entity)


def _row(bar: Bar) -> Row:
    one = bar.detention
    holding = [said for said in bar.limits if said.holds]
    return {
        "kind": one.kind,
        "detention": one.code,
        "who": one.subject,
        # "Since 7 January" begins on that day: its open side is how long it lasts, and no doubt about the beginning.
        "began": edge(one.began),
        "approximate": bar.begin_is_stated and bar.begin_is_approximate,
        "ended": one.end,
        "status": one.status,
        "confirmed": one.confirmed,
        "limit": holding[0].limit if holding else "",
        "limit_passed": any(said.passed for said in bar.limits),
        "custody": one.kind.in_custody,
        "changes": [change.kind for change in one.changes],
        "overlaps": bar.overlaps,
    }
