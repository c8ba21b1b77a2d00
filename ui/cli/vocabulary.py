"""The verb ``vocabulary``: what codes are called, own terms, and labels that wait for a look."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.model.vocabulary import VocabularyTerm
from archive.vault import Vault
from archive.vocabulary.labels import LANGUAGES
from ui.cli.answers import Row, tell
from ui.cli.errors import VocabularyUnknown
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.vocabularies import Vocabularies, vocabularies


def vocabulary(options: argparse.Namespace, terminal: Terminal) -> int:
    """List all vocabularies, or the terms of one; add a term, correct labels, or withdraw a term.

    Raises:
        VocabularyUnknown; VocabularyClosed, TermNeedsLabel, TermExists. RecordNotFound: there is no such term.
    """
    name = _named(options.name) if options.name else ""
    if options.action != "list" and not name:
        raise VocabularyUnknown
    with opened(options, terminal, read_only=options.action == "list") as vault:
        if options.action == "list":
            tell(vault, argparse.Namespace(json=options.json, names=False), terminal, _rows(vault, name, terminal))
        else:
            _change(vault, name, options, terminal)
    return EXIT_OK


def _named(untrusted_name: str) -> str:
    found = next((name for name in vocabularies() if name.casefold() == untrusted_name.strip().casefold()), None)
    if found is None:
        raise VocabularyUnknown
    return found


def _rows(vault: Vault, name: str, terminal: Terminal) -> list[Row]:
    presenter = Vocabularies(vault)
    if not name:
        return [
            {
                "vocabulary": line.name,
                "used_for": line.uses,
                "takes_terms": line.open,
                "own_terms": line.own,
                "to_look_over": line.unsure,
            }
            for line in presenter.lines(terminal.language)
        ]
    return [
        {
            "term": term.code,
            **{one: term.labels.get(one) for one in LANGUAGES},
            "to_look_over": term.unsure,
            "withdrawn": term.withdrawn,
        }
        for term in presenter.terms(name)
    ]


def _change(vault: Vault, name: str, options: argparse.Namespace, terminal: Terminal) -> None:
    presenter = Vocabularies(vault)
    given = {one: getattr(options, one) for one in LANGUAGES if getattr(options, one) is not None}
    if options.action == "add":
        terminal.say("term_added", code=presenter.add(name, given))
        return
    term = next((one for one in presenter.terms(name) if one.code == options.code), None)
    if term is None or (options.action == "withdraw" and not term.own):
        raise RecordNotFound(entity=VocabularyTerm.entity)
    if options.action == "correct":
        presenter.correct(name, term.code, {**term.labels, **given})
        terminal.say("term_corrected", code=term.code)
    else:
        presenter.withdraw(name, term.code, options.reason)
        terminal.say("term_withdrawn", code=term.code)
