"""Names are found in every alphabet and case; ordinary words mostly are not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.vocabulary.casework import NameKind
from exports.disclosure import code_letter, initials_of
from exports.name_guard import NameGuard, contacts_in
from tests.exports.case_in_vault import PROTECTED

MAIN = NameKind.MAIN
GUARD = NameGuard(
    [
        ("Құлбаев Асан Серікұлы", MAIN),
        ("Ли", MAIN),
        ("Дядя Коля", NameKind.NICKNAME),
        ("Плясковский Лев", MAIN),
        ("Нұр-Әділ Жапар", MAIN),
    ],
    ["Құлбаева Айгүл", "Zhanat Saduakasov"],
)


@pytest.mark.parametrize(
    "text",
    [
        "Құлбаев келді", "Кулбаев пришёл", "Kulbayev came", "КУЛБАЕВУ позвонили", "у Кулбаевых",
        "Құлбаевтың үйі", "Құлбаевтардан", "Асанның ағасы", "Асану", "asankulbayev85 is online",
        "@kulbaev_asan", "Kulbayev's door", "Плясковского видели", "Плясковскому", "Pliaskovsky",
        "дядя Коля", "дядю Колю", "дяде Коле", "Ли молчал", "гражданин ЛИ", "Нұрәділге айтты",
        "Құлбаеваны", "Кулбаевой сказали",
    ],
)  # fmt: skip
def test_a_protected_name_is_found(text: str) -> None:
    assert GUARD.count(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "Құлбаева Айгүл келді", "Құлбаеваға Айгүлге айтты", "Айгүл Құлбаева", "Zhanat Saduakasov spoke",
        "дядя пришёл", "был ли он дома", "серіктестік", "листья и лица", "қызы мен ұлы", "",
        "The river was high and nobody spoke.", "в январе у мельницы", "асханада отырдық",
    ],
)  # fmt: skip
def test_other_words_and_named_people_pass(text: str) -> None:
    assert GUARD.count(text) == 0


@given(
    form=st.sampled_from([word for form in PROTECTED for word in form.split()]),
    before=st.text(alphabet="абвгде жзик", max_size=20),
    change=st.sampled_from([str.lower, str.upper, str.title]),
    shape=st.sampled_from(["NFC", "NFD"]),
)
def test_every_word_of_every_form_is_found_in_any_case(form: str, before: str, change: object, shape: str) -> None:
    guard = NameGuard([(one, MAIN) for one in PROTECTED], [])
    assert callable(change)
    text = unicodedata.normalize(shape, f"{before} «{change(form)}», {before}")  # type: ignore[arg-type]  # one of four
    assert guard.count(text) > 0


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    assert GUARD.count(text) >= 0
    assert contacts_in(text) >= 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("call +7 701 555 12 34", 1), ("87015551234", 1), ("8 (701) 555-12-34 или a@b.kz", 2),
        ("ИИН 850101300123", 1), ("2022-01-08 10:00", 0), ("5 января 2026 года, 20 человек", 0),
    ],
)  # fmt: skip
def test_contacts_are_counted(text: str, count: int) -> None:
    assert contacts_in(text) == count


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Құлбаев Асан Серік ұлы", "Қ. А. С."), ("Ёлкина Вера", "Ё. В."), ("shyngys Batyr", "S. B."),
        ("'Abd al-Karim", "A. A."), ("", ""), ("42", ""),
    ],
)  # fmt: skip
def test_initials_are_first_letters_in_order(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_code_letters_go_on_after_the_alphabet() -> None:
    assert [code_letter(n, "en") for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
    assert [code_letter(n, "kk") for n in (0, 1)] == ["А", "Б"]
