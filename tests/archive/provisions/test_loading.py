"""Provisions come into a vault once each, never over what somebody corrected, and by the wording of the day."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest

from archive.model.proceedings import Provision
from archive.provisions.errors import ProvisionTwice
from archive.provisions.loading import load, provisions, valid_on
from archive.provisions.reading import SHIPPED, ProvisionEntry, shipped
from archive.questions.articles import article_asked
from archive.vault import Vault

BREAD = ProvisionEntry(
    country="XA",
    law="CC",
    article="12",
    part="",
    title_en="Theft of bread",
    title_ru="",
    title_kk="",
    in_force_from=None,
    in_force_to=None,
    penalty="a fine",
    note="",
    checked=False,
)


def wording(first: str | None = None, last: str | None = None, **changes: Any) -> ProvisionEntry:
    """The same article in another wording."""
    return dataclasses.replace(
        BREAD,
        in_force_from=dt.date.fromisoformat(first) if first else None,
        in_force_to=dt.date.fromisoformat(last) if last else None,
        **changes,
    )


def titles(vault: Vault, words: str, day: str) -> list[str]:
    return [one.title_en for one in valid_on(vault.ledger, article_asked(words), dt.date.fromisoformat(day))]


def test_loading_again_adds_nothing(vault: Vault) -> None:
    entries = [entry for country in SHIPPED for entry in shipped(country)]
    first = load(vault.ledger, entries)
    assert (len(first.added), first.present, first.differing) == (len(entries), (), ())
    written = len(list(vault.journal.entries()))
    again = load(vault.ledger, entries)
    assert (again.added, len(again.present), again.differing) == ((), len(entries), ())
    assert len(list(vault.journal.entries())) == written
    assert len(provisions(vault.ledger)) == len(entries)


def test_a_correction_in_the_vault_stays(vault: Vault) -> None:
    load(vault.ledger, [BREAD])
    (there,) = provisions(vault.ledger)
    vault.records.amend(there, {"title_en": "Taking bread", "checked": True})
    again = load(vault.ledger, [BREAD])
    assert again.differing == ("XA-CC-12",)
    assert [(one.title_en, one.checked) for one in provisions(vault.ledger)] == [("Taking bread", True)]


def test_a_code_that_stands_for_something_else_is_refused_and_nothing_is_added(vault: Vault) -> None:
    vault.records.add(Provision, code="XA-CC-12", country="XA", law="CC", article="99")
    with pytest.raises(ProvisionTwice):
        load(vault.ledger, [wording(article="11"), BREAD])
    assert [one.article for one in provisions(vault.ledger)] == ["99"]


def test_the_wording_of_the_day(vault: Vault) -> None:
    load(
        vault.ledger,
        [
            wording(last="2014-12-31", title_en="old"),
            wording("2015-01-01", "2019-12-27", title_en="middle"),
            wording("2019-12-28", title_en="new"),
            wording(part="2", title_en="second part"),
        ],
    )
    assert titles(vault, "12", "2014-12-31") == ["old", "second part"]
    assert titles(vault, "12", "2015-01-01") == ["middle", "second part"]
    assert titles(vault, "XA-CC-12", "2022-03-15") == ["new", "second part"]
    assert titles(vault, "12.2", "2022-03-15") == ["second part"]
    assert titles(vault, "KZ-CC-12", "2022-03-15") == []
    assert titles(vault, "13", "2022-03-15") == []


def test_a_wording_without_days_stands_only_where_no_other_is_known(vault: Vault) -> None:
    load(vault.ledger, [BREAD, wording("2019-12-28", title_en="new")])
    assert titles(vault, "12", "2010-01-01") == ["Theft of bread"]
    assert titles(vault, "12", "2022-01-01") == ["new"]


def test_articles_are_ordered_as_numbers(vault: Vault) -> None:
    load(vault.ledger, [wording(article=number) for number in ("272", "99", "337-1", "337")])
    assert [one.article for one in provisions(vault.ledger)] == ["99", "272", "337", "337-1"]
