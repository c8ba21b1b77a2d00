"""The verbs about people: ``naming`` and ``identifying``, and what left with them in it: ``left``."""

from __future__ import annotations

import argparse

from archive.questions.identifying import Combination
from archive.questions.identifying import identifying as what_identifies
from archive.questions.naming import naming as who_may_be_named
from archive.release import Release
from archive.vocabulary.testimony import Use
from ui.cli.answers import tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_details import details_in_words
from ui.presenters.answer_lines import combination_line, naming_line
from ui.presenters.asking import left_lines
from ui.presenters.by_code import person_by_code


def naming(options: argparse.Namespace, terminal: Terminal) -> int:
    """Who may appear in a use, and how. What leaves asks again when it leaves."""
    with opened(options, terminal, read_only=True) as vault:
        release = Release(vault.ledger, vault.consents, Use(options.use), options.audience, vault.clock.now())
        found = who_may_be_named(vault.database, release)
        rows = [naming_line(one).values for one in found.answers]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("naming_never_asked", number=found.never_asked)
    return EXIT_OK


def identifying(options: argparse.Namespace, terminal: Terminal) -> int:
    """What identifies a person among the people of the archive, the name left out.

    Raises:
        RecordNotFound: there is no person of that code.
    """
    with opened(options, terminal, read_only=True) as vault:
        found = what_identifies(vault.database, person_by_code(vault, options.code))
        rows = [
            combination_line(one, _details(one, options, terminal)).values
            for one in (*found.unique, *(one for one in found.single if one.people > 1))
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            if not found.single:
                terminal.say("identifying_nothing")
            elif found.unique:
                terminal.say("identifying_unique", number=len(found.unique))
            else:
                terminal.say("identifying_shared", people=found.fewest)
            if not found.complete:
                terminal.say("identifying_not_all")
            terminal.say("identifying_means")
    return EXIT_OK


def left(options: argparse.Namespace, terminal: Terminal) -> int:
    """What left the vault or may have left, for whom, and with whom in it.

    Raises:
        RecordNotFound: there is no person of that code.
    """
    with opened(options, terminal, read_only=True) as vault:
        rows = [line.values for line in left_lines(vault, options.code)]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(rows))
    return EXIT_OK


def _details(one: Combination, options: argparse.Namespace, terminal: Terminal) -> tuple[str, ...]:
    if options.json:
        return tuple(
            f"{detail.trait}={detail.value}" if detail.coded or options.names else str(detail.trait)
            for detail in one.details
        )
    return details_in_words(one, terminal.language, names=options.names)
