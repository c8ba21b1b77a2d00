"""Puts provisions into a vault, once each, and finds the wording that was valid on a day."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from archive.ledger import Ledger
from archive.model.proceedings import Provision
from archive.provisions.errors import ProvisionTwice
from archive.provisions.reading import ProvisionEntry
from archive.questions.articles import Article
from archive.records import Records


@dataclass(frozen=True)
class Loaded:
    """What became of a file: codes of what was added, of what was there already, and of what differs there."""

    added: tuple[str, ...]
    present: tuple[str, ...]
    differing: tuple[str, ...]
    """The vault's own wording stays: somebody may have corrected it."""


def load(ledger: Ledger, entries: Iterable[ProvisionEntry]) -> Loaded:
    """Add what the vault does not have yet, all or nothing. Doing it again adds nothing.

    Raises:
        ProvisionTwice: the vault has a provision under the code of one of them that is for another article.
    """
    records = Records(ledger)
    added, present, differing = list[str](), list[str](), list[str]()
    with ledger.database.atomic():
        standing = {one.code: one for one in ledger.find(Provision)}
        for entry in entries:
            values = dataclasses.asdict(entry)
            there = standing.get(entry.code)
            if there is None:
                records.add(Provision, code=entry.code, **values)
                added.append(entry.code)
                continue
            if (there.law, there.article, there.part) != (entry.law, entry.article, entry.part):
                raise ProvisionTwice(provision=entry.code)
            same = all(getattr(there, name) == value for name, value in values.items())
            (present if same else differing).append(entry.code)
    return Loaded(tuple(added), tuple(present), tuple(differing))


def provisions(ledger: Ledger) -> list[Provision]:
    """Every provision of the vault by country, law, article and part, an older wording before a newer one."""
    return sorted(ledger.find(Provision), key=_place)


def valid_on(ledger: Ledger, article: Article, day: dt.date) -> list[Provision]:
    """The wordings of an article that were in force on a day, by part.

    A wording of which nobody says since or until when it holds stands where no other is known for the day.
    """
    found = dict[tuple[str, str, str, str], list[Provision]]()
    for one in provisions(ledger):
        if (
            article.means(one.article, one.part)
            and article.country in ("", one.country)
            and article.law in ("", one.law.upper())
            and (one.in_force_from or day) <= day <= (one.in_force_to or day)
        ):
            found.setdefault((one.country, one.law, one.article, one.part), []).append(one)
    return [one for wordings in found.values() for one in _dated(wordings)]


def _dated(wordings: list[Provision]) -> list[Provision]:
    return [one for one in wordings if one.in_force_from or one.in_force_to] or wordings


def _place(one: Provision) -> tuple[str, str, list[int], list[int], dt.date]:
    return (one.country, one.law, _numbers(one.article), _numbers(one.part), one.in_force_from or dt.date.min)


def _numbers(words: str) -> list[int]:
    """For ordering: 99 before 272, and 337 before 337-1."""
    return [int(number) for number in words.split("-") if number.isascii() and number.isdigit()]
