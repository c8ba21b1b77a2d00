"""The verbs about detention: ``held``, ``limits`` and ``unconfirmed``."""

from __future__ import annotations

import argparse

from archive.clock import local_day
from archive.dates import DateMode
from archive.questions.held import Holding, by_kind, held, held_now
from archive.questions.limits import LimitState, limits
from archive.questions.subjects import tally
from archive.questions.unconfirmed import unconfirmed as not_confirmed
from archive.vocabulary.liberty import MeasureKind
from ui.cli.answers import tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_lines import held_line, limit_line, unconfirmed_line
from ui.presenters.answer_words import in_all


def held_in(options: argparse.Namespace, terminal: Terminal) -> int:
    """Who was held in a period, or is held now, under each kind of measure by itself."""
    with opened(options, terminal, read_only=True) as vault:
        mode = DateMode.CERTAIN if options.certain else DateMode.POSSIBLE
        kinds = [MeasureKind(kind) for kind in options.kind]
        if options.on is None:
            found = held_now(vault.database, local_day(vault.clock), mode=mode, kinds=kinds)
        else:
            found = held(vault.database, options.on, mode=mode, kinds=kinds)
        groups = by_kind(found)
        tell(vault, options, terminal, [held_line(one).values for group in groups.values() for one in group])
        if not options.json:
            for kind, group in groups.items():
                _count(kind, group, terminal)
            terminal.say("held_nobody" if not found else "held_means")
    return EXIT_OK


def _count(kind: MeasureKind, group: list[Holding], terminal: Terminal) -> None:
    """How many there are of one kind. Of detention whose kind nobody states, nobody knows whether it is custody."""
    words = terminal.label_of(kind)
    if not kind.in_custody and kind is not MeasureKind.KIND_NOT_STATED:
        words = terminal.words("held_not_custody", kind=words)
    counted = tally(one.detention.subject for one in group)
    if not counted.groups:
        terminal.say("held_people", kind=words, people=counted.people)
        return
    in_groups = in_all(counted.in_groups, terminal.language)
    terminal.say("held_groups", kind=words, people=counted.people, groups=counted.groups, in_groups=in_groups)


def limits_of(options: argparse.Namespace, terminal: Terminal) -> int:
    """Until when orders allow detention, the limit that expires first at the beginning."""
    with opened(options, terminal, read_only=True) as vault:
        today = local_day(vault.clock)
        found = limits(vault.database, today)
        if options.overdue:
            found = [one for one in found if one.state is LimitState.PASSED]
        rows = [limit_line(one, today).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("limits_found", number=len(found))
    return EXIT_OK


def unconfirmed(options: argparse.Namespace, terminal: Terminal) -> int:
    """What is said to go on and was not confirmed for a while."""
    with opened(options, terminal, read_only=True) as vault:
        found = not_confirmed(vault.database, local_day(vault.clock), options.days)
        rows = [unconfirmed_line(one).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK
