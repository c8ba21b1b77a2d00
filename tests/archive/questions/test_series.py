"""Numbers of one series stand beside each other by their days."""

from __future__ import annotations

from archive.model.work import Statistic
from archive.quantity import Comparison, Quantity
from archive.questions.series import series_names, series_of
from archive.vault import Vault
from tests.archive.questions.invented_cases import said

MORE_THAN_TEN = Quantity("more than 10", 11, None, Comparison.MORE_THAN)


def figure(vault: Vault, series: str, amount: Quantity, as_of: str) -> Statistic:
    return vault.records.add(Statistic, what="people held", series=series, amount=amount, as_of=said(as_of))


def test_a_series_is_ordered_by_its_days_and_says_what_is_behind(vault: Vault) -> None:
    late = figure(vault, "Held in the valley", Quantity.exactly(18), "as of late April 2022")
    early = figure(vault, "held in the  Valley", MORE_THAN_TEN, "1 March 2022")
    undated = figure(vault, "Held in the valley", Quantity.exactly(29), "not stated")
    figure(vault, "Complaints", Quantity.exactly(300), "1 March 2022")
    found = series_of(vault.database, "HELD IN THE VALLEY")
    assert [one.code for one in found] == [early.code, late.code, undated.code]
    assert [one.behind_newer for one in found] == [True, False, False]
    assert [one.without_day for one in found] == [False, False, True]
    assert found[0].amount == MORE_THAN_TEN


def test_numbers_that_may_be_of_the_same_day_are_not_behind(vault: Vault) -> None:
    figure(vault, "Held", Quantity.exactly(18), "in April 2022")
    figure(vault, "Held", Quantity.exactly(19), "late April 2022")
    assert not any(one.behind_newer for one in series_of(vault.database, "held"))


def test_what_took_its_place_is_named(vault: Vault) -> None:
    old = figure(vault, "Held", Quantity.exactly(18), "1 April 2022")
    new = figure(vault, "Held", Quantity.exactly(19), "2 April 2022")
    vault.records.amend(old, {"superseded_by_id": new.id})
    assert [one.superseded_by for one in series_of(vault.database, "held")] == [new.code, ""]


def test_the_names_of_series(vault: Vault) -> None:
    for name in ("B", "A", "A", ""):
        figure(vault, name, Quantity.exactly(1), "1 April 2022")
    assert series_names(vault.database) == ["A", "B"]
    assert series_of(vault.database, "C") == []
