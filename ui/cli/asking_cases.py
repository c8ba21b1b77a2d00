"""The verbs about what happened and what followed: ``charged``, ``happened``, ``allegations`` and more."""

from __future__ import annotations

import argparse

from archive.clock import local_day
from archive.dates import DateMode, Period
from archive.errors import RecordNotFound
from archive.model.field_words import field_word, record_word
from archive.model.organisations import Place
from archive.questions.allegations import Wanted
from archive.questions.allegations import allegations as alleged
from archive.questions.charged import charged
from archive.questions.contradicted import contradicted
from archive.questions.happened import happened
from archive.questions.series import series_names, series_of
from archive.questions.unanswered import unanswered as waiting
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.proceedings import ComplaintOutcome
from ui.cli.answers import tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_lines import (
    allegation_line,
    charged_line,
    contradicted_line,
    figure_line,
    happened_line,
    unanswered_line,
)
from ui.presenters.by_code import code_of


def charged_under(options: argparse.Namespace, terminal: Terminal) -> int:
    """Which cases cite an article: as printed, as assessed, and on what the assessment rests."""
    with opened(options, terminal, read_only=True) as vault:
        found = charged(vault.database, options.article)
        rows = [charged_line(one, names=options.names).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("charged_found", number=len(found), unsure=sum(one.badge for one in found))
    return EXIT_OK


def allegations(options: argparse.Namespace, terminal: Terminal) -> int:
    """Acts by what was done, how, by whom, and what came of a complaint."""
    with opened(options, terminal, read_only=True) as vault:
        wanted = Wanted(
            kinds=[ActKind(code) for code in options.kind],
            methods=[Method(code) for code in options.method],
            perpetrators=[OrganisationKind(code) for code in options.by],
            outcomes=[ComplaintOutcome(code) for code in options.outcome],
            without_complaint=options.no_complaint,
            period=options.on,
            mode=DateMode.CERTAIN if options.certain else DateMode.POSSIBLE,
        )
        found = alleged(vault.database, wanted)
        rows = [allegation_line(one, wanted.methods).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


def in_window(options: argparse.Namespace, terminal: Terminal) -> int:
    """Everything that happened on a day or in a window, or at a place.

    Raises:
        RecordNotFound: there is no place of the code that was given.
    """
    with opened(options, terminal, read_only=True) as vault:
        place = vault.records.by_code(options.place) if options.place else None
        if options.place and not isinstance(place, Place):
            raise RecordNotFound(entity=Place.entity)
        found = happened(
            vault.database,
            options.on or Period(),
            mode=DateMode.CERTAIN if options.certain else DateMode.POSSIBLE,
            place_id=place.id if place else None,
        )
        language = terminal.language
        rows = [
            happened_line(
                one,
                code_of(vault, one.entity, one.record_id),
                one.entity if options.json else record_word(one.entity, language),
                one.field if options.json else field_word(one.entity, one.field, language),
            ).values
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


def unanswered(options: argparse.Namespace, terminal: Terminal) -> int:
    """Complaints that wait for an answer."""
    with opened(options, terminal, read_only=True) as vault:
        mode = DateMode.CERTAIN if options.certain else DateMode.POSSIBLE
        found = waiting(vault.database, local_day(vault.clock), options.days, mode=mode)
        rows = [unanswered_line(one).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


def contradictions(options: argparse.Namespace, terminal: Terminal) -> int:
    """Facts of which another source says something else."""
    with opened(options, terminal, read_only=True) as vault:
        found = contradicted(vault.database, undecided=options.undecided)
        language = terminal.language
        rows = [
            contradicted_line(
                one,
                code_of(vault, one.entity, one.record_id),
                one.entity if options.json else record_word(one.entity, language),
                one.field if options.json else field_word(one.entity, one.field, language),
            ).values
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


def series(options: argparse.Namespace, terminal: Terminal) -> int:
    """The numbers of a series by their days; without a name, the names of all series."""
    with opened(options, terminal, read_only=True) as vault:
        if not options.name:
            tell(vault, options, terminal, [{"series": name} for name in series_names(vault.database)])
            return EXIT_OK
        found = series_of(vault.database, " ".join(options.name))
        rows = [figure_line(one).values for one in found]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("series_found", number=len(found))
    return EXIT_OK
