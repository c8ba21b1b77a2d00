"""A name that a line end or wide setting takes apart is still that name."""

from __future__ import annotations

import pytest

from archive.vocabulary.casework import NameKind
from exports.name_guard import NameGuard

GUARD = NameGuard([("Тұрсынбек Әлихан", NameKind.MAIN)], [])


@pytest.mark.parametrize(
    "text",
    [
        "показал, что Турсын-\nбек ушёл",
        "показал, что Турсын\u2010 \r\n   бека увели",
        "показал, что Турсын\u00ad\nбек ушёл",
        "ОБВИНЯЕМЫЙ  Т у р с ы н б е к",
        "Т\u00a0у\u00a0р\u00a0с\u00a0ы\u00a0н\u00a0б\u00a0е\u00a0к   А л и х а н",
        "S u s p e c t  T u r s y n b e k",
    ],
)
def test_is_found(text: str) -> None:
    assert GUARD.count(text) >= 1


@pytest.mark.parametrize("text", ["северо-\nзапад", "Т. у р.", "п о с т а н о в и л", "а б в", "- \n-\n-", ""])
def test_other_words_are_not(text: str) -> None:
    assert GUARD.count(text) == 0


def test_a_name_that_is_whole_is_counted_once() -> None:
    assert GUARD.count("Турсынбек и кто-\nто ещё") == 1


def test_taking_apart_costs_no_more_than_looking() -> None:
    assert GUARD.count("а " * 200_000 + "-\n" * 100_000) == 0
