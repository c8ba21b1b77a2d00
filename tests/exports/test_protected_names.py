"""Which words of a page belong to people of the vault."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from archive.vocabulary.casework import NameKind
from exports.name_guard import NameGuard
from exports.protected_names import protected_names

GUARD = NameGuard([("Құлбаев Асан", NameKind.MAIN)], [])


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("Сұхбатты Асан берді.", {1}),
        ("the statement of Kulbaev, Asan was read", {3, 4}),
        ("говорил с Кулбаевым вчера", {2}),
        ("что Кулба- ев сказал", {1, 2}),
        ("что Кулба\u00ad ев сказал", {1, 2}),
        ("К у л б а е в молчал", set(range(7))),
        ("write to a.b@example.org or call +7 701 123 45 67 now", {2, *range(5, 10)}),
        ("ИИН 900101300123.", {1}),
        ("nothing is said of anybody", set()),
        ("", set()),
    ],
)
def test_words_of_names_are_found_by_their_places(words: str, places: set[int]) -> None:
    assert GUARD.places(words.split()) == places


@given(st.lists(st.text(min_size=1, max_size=9), max_size=9))
def test_whatever_stands_there_places_are_places(words: list[str]) -> None:
    assert all(0 <= place < len(words) for place in GUARD.places(words))


def test_everybody_in_the_vault_is_looked_for_but_public_figures(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "vault", "seven grey herons over the estuary", work_factor=MINIMUM_WORK_FACTOR)
    vault.people.add("Жарқынбек Толағай")
    known = vault.people.add("Bereke Sultanmurat")
    vault.ledger.amend(known, {"is_public_figure": True})
    guard = protected_names(vault)
    assert guard.places(["Zharqynbek", "met", "Sultanmurat"]) == {0}
    vault.lock()
