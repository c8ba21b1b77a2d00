"""The verbs about people: ``naming`` and ``identifying``."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.model.people import Person
from archive.questions.details import Detail, Trait
from archive.questions.identifying import Combination
from archive.questions.identifying import identifying as what_identifies
from archive.questions.naming import naming as who_may_be_named
from archive.questions.subjects import Subject
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.casework import Sex
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import PenaltyKind
from archive.vocabulary.testimony import Use
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened


def naming(options: argparse.Namespace, terminal: Terminal) -> int:
    """Who may appear in a use, and how. What leaves asks again when it leaves."""
    with opened(options, terminal, read_only=True) as vault:
        release = Release(vault.ledger, vault.consents, Use(options.use), options.audience, vault.clock.now())
        found = who_may_be_named(vault.database, release)
        rows: list[Row] = [
            {
                "who": Subject(Person.entity, one.person_id, one.code),
                "allowed": one.permission.allowed,
                "identity": one.permission.identity,
                "ground": one.permission.ground,
                "content": one.permission.content,
            }
            for one in found.answers
        ]
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
        person = _named(vault, options.code)
        found = what_identifies(vault.database, person)
        rows: list[Row] = [
            {"details": _details(one, options, terminal), "people": one.people}
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


def _named(vault: Vault, untrusted_code: str) -> Person:
    record = vault.records.by_code(untrusted_code)
    if not isinstance(record, Person):
        raise RecordNotFound(entity=Person.entity)
    return record


def _details(one: Combination, options: argparse.Namespace, terminal: Terminal) -> tuple[str, ...]:
    if options.json:
        return tuple(
            f"{detail.trait}={detail.value}" if _shown(detail, options) else str(detail.trait)
            for detail in one.details
        )
    return tuple(_words(detail, options, terminal) for detail in one.details)


def _words(detail: Detail, options: argparse.Namespace, terminal: Terminal) -> str:
    trait = terminal.name_of("trait", detail.trait)
    return f"{trait}: {_value(detail, terminal)}" if _shown(detail, options) else trait


def _shown(detail: Detail, options: argparse.Namespace) -> bool:
    """Words as they are written may name somebody or a home."""
    return detail.coded or bool(options.names)


def _value(detail: Detail, terminal: Terminal) -> str:
    if detail.trait is Trait.SEX:
        return terminal.label_of(Sex(detail.value))
    if detail.trait is Trait.DETENTION_KIND:
        return terminal.label_of(MeasureKind(detail.value))
    if detail.trait is Trait.SENTENCE:
        return terminal.label_of(PenaltyKind(detail.value))
    return detail.value
