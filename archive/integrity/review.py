"""All rules at once, for the review of an archive and of one record."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from archive.integrity import happened, liberty, people, proceedings, sources
from archive.integrity.complaints import prove_agreed
from archive.integrity.concern import Concern
from archive.integrity.order import prove_order
from archive.integrity.people import prove_merge
from archive.integrity.vocabulary import prove_codes, prove_term
from archive.ledger import Ledger
from archive.model.fields import Record
from archive.model.organisations import PersonMerge
from crypto.jobs import CancelToken


def concerns(ledger: Ledger, today: date, token: CancelToken | None = None) -> list[Concern]:
    """Everything that the rules have to say, rule by rule. Raises ``Cancelled``."""
    found = list[Concern]()
    for rule in _every(ledger, today):
        for concern in rule:
            found.append(concern)
            if token is not None:
                token.check()
    return found


def concerns_of(ledger: Ledger, record: Record, today: date) -> list[Concern]:
    """What the rules say of one record, also where another is named first."""
    here = (record.entity, record.id)
    return [one for one in concerns(ledger, today) if here in ((one.entity, one.record_id), *one.others)]


def prove(ledger: Ledger, record: Record, fields: Collection[str]) -> None:
    """What is refused when it is written; ``fields`` are those that are new.

    Raises:
        EndBeforeStart, MergeNeedsTwoReasons, MergeOfOne, MergeOfNotSame, ComplaintWithoutYes.
        FieldInvalid: the code of a term that the vault does not have.
    """
    prove_order(record, fields)
    prove_agreed(record, fields)
    prove_codes(ledger, record, fields)
    prove_term(record)
    if isinstance(record, PersonMerge):
        prove_merge(ledger, record)


def _every(ledger: Ledger, today: date) -> Iterator[Iterator[Concern]]:
    yield liberty.overlapping_measures(ledger, today)
    yield liberty.beyond_the_order(ledger, today)
    yield liberty.not_confirmed(ledger, today)
    yield proceedings.verdicts_before_trial(ledger)
    yield proceedings.sentences_that_hang(ledger)
    yield proceedings.articles_not_explicit(ledger)
    yield people.minors_alone(ledger)
    yield people.interviewed_again(ledger)
    yield sources.sources_reachable(ledger)
    yield happened.notified_late(ledger)
    yield happened.numbers_without_a_day(ledger)
    yield happened.numbers_behind_newer(ledger)
