"""The verb ``chronology``: everything dated in one case, in order of time."""

from __future__ import annotations

import argparse

from archive.dates import DateMode, Period
from archive.model.field_words import field_word, record_word
from archive.questions.chronology import GROUPS, Asked, Origin, chronology
from archive.vocabulary.labels import label
from archive.vocabulary.work import SourceKind
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened


def of_case(options: argparse.Namespace, terminal: Terminal) -> int:
    """The dated things of a case, by codes; words of records are not printed.

    Raises:
        RecordNotFound: there is no case of that code. DateBoundsReversed: the end lies before the beginning.
    """
    window = Period(
        options.first.earliest or options.first.latest if options.first else None,
        options.last.latest or options.last.earliest if options.last else None,
    )
    asked = Asked(
        window,
        DateMode.CERTAIN if options.certain else DateMode.POSSIBLE,
        frozenset(entity for group in options.kind for entity in GROUPS[group]),
        disputed=options.disputed,
    )
    with opened(options, terminal, read_only=True) as vault:
        found = chronology(vault.database, named_case(vault, options.code).id, asked)
        language = terminal.language

        def told_by(origin: Origin) -> str:
            if options.json:
                return str(origin.kind or origin.entity)
            return label(SourceKind, origin.kind, language) if origin.kind else record_word(origin.entity, language)

        rows: list[Row] = [
            {
                "happened": one.date,
                "certainty": DateMode.CERTAIN if one.certain else DateMode.POSSIBLE,
                "record": one.code,
                "record_kind": one.entity if options.json else record_word(one.entity, language),
                "field": one.field if options.json else field_word(one.entity, one.field, language),
                "verification": one.verification,
                "told_by": tuple(told_by(origin) for origin in one.origins),
                "disputed": one.disputed,
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK
