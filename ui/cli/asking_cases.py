"""The verbs about proceedings and acts: ``charged``, ``happened``, ``allegations``, ``unanswered`` and ``series``."""

from __future__ import annotations

import argparse

from archive.dates import DateMode, Period
from archive.errors import RecordNotFound
from archive.model.field_words import field_word, record_word
from archive.model.organisations import Place
from archive.questions.allegations import Wanted
from archive.questions.allegations import allegations as alleged
from archive.questions.articles import articles_printed
from archive.questions.charged import charged
from archive.questions.happened import happened
from archive.questions.series import series_names, series_of
from archive.questions.unanswered import unanswered as waiting
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.proceedings import ComplaintOutcome
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import code_of, opened


def charged_under(options: argparse.Namespace, terminal: Terminal) -> int:
    """Which cases cite an article: as printed, as assessed, and on what the assessment rests."""
    with opened(options, terminal, read_only=True) as vault:
        found = charged(vault.database, options.article)
        rows: list[Row] = [
            {
                "case": one.cases,
                "proceeding": one.proceeding,
                "who": one.subject,
                "printed": one.printed_provision or _printed(one.printed, options),
                "assessed": one.assessed_provision,
                "basis": one.basis,
                "as_printed": one.as_printed,
                "as_assessed": one.as_assessed,
                "charge_status": one.status,
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("charged_found", number=len(found), unsure=sum(one.badge for one in found))
    return EXIT_OK


def _printed(words: str, options: argparse.Namespace) -> str:
    """Printed words may hold more than articles: whole where names are shown, otherwise the numbers in them."""
    if options.names:
        return words
    return ", ".join(f"{one.number}.{one.part}" if one.part else one.number for one in articles_printed(words))


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
        # Nobody is shown as having suffered it unless that was the question.
        listed = set(Method) - ({Method.SEXUAL_VIOLENCE} - set(wanted.methods))
        rows: list[Row] = [
            {
                "act": one.code,
                "act_kind": one.kind,
                "method": tuple(method for method in one.methods if method in listed),
                "who": one.victim,
                "happened": one.happened,
                "by": one.perpetrators,
                "by_kind": tuple(sorted(one.perpetrator_kinds)),
                "outcome": tuple(sorted(one.outcomes)),
                "claim": one.claim,
            }
            for one in found
        ]
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
        rows: list[Row] = [
            {
                "happened": one.date,
                "certainty": DateMode.CERTAIN if one.certain else DateMode.POSSIBLE,
                "record": code_of(vault.ledger, one.entity, one.record_id),
                "record_kind": one.entity if options.json else record_word(one.entity, language),
                "field": one.field if options.json else field_word(one.entity, one.field, language),
            }
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
        found = waiting(vault.database, vault.clock.now().date(), options.days, mode=mode)
        rows: list[Row] = [
            {
                "complaint": one.code,
                "who": one.subject,
                "about": one.about,
                "filed": one.filed,
                "at_least": one.at_least,
                "at_most": one.at_most,
                "outcome": one.outcome,
            }
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
        rows: list[Row] = [
            {
                "number": one.code,
                "as_of": one.as_of,
                "amount": one.amount,
                "published": one.published,
                "behind_newer": one.behind_newer,
                "superseded_by": one.superseded_by,
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("series_found", number=len(found))
    return EXIT_OK
