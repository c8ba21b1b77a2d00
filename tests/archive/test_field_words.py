"""Every kind of record and every field has words in three languages, and nothing has words that is not a field."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.model import catalogue
from archive.model.catalogue import RECORD_TYPES
from archive.model.field_words import RECORD, RECORDS, field_word, record_word, records_word
from archive.vocabulary.labels import LabelLanguage

FOLDER = Path(inspect.getfile(catalogue)).with_name("words")
LANGUAGES: tuple[LabelLanguage, ...] = ("en", "ru", "kk")
CYRILLIC = re.compile(r"^[^a-z]*[\u0400-\u04ff][^a-z]*$", re.IGNORECASE)
KAZAKH_ONLY = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
RUSSIAN_ONLY = re.compile(r"[ъщ]|\b(или|кто|что|когда|где|из|для)\b", re.IGNORECASE)


def fields_of(kind: str, language: LabelLanguage) -> list[str]:
    """The words of all fields of a kind, in the order of its declaration."""
    return [field_word(kind, spec.name, language) for spec in RECORD_TYPES[kind].specs()]


def all_words(language: LabelLanguage) -> list[str]:
    """Every word of a language: of each kind, of several of it, and of its fields."""
    return [
        text
        for kind in RECORD_TYPES
        for text in (record_word(kind, language), records_word(kind, language), *fields_of(kind, language))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_field_has_words_and_all_words_have_a_field(language: LabelLanguage) -> None:
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    assert {kind: list(table) for kind, table in tables.items()} == {
        kind: [RECORD, RECORDS, *(spec.name for spec in record.specs())] for kind, record in RECORD_TYPES.items()
    }


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{language}.toml" for language in LANGUAGES}


def test_no_field_takes_the_place_of_the_word_for_its_kind() -> None:
    for record in RECORD_TYPES.values():
        assert not {RECORD, RECORDS} & {spec.name for spec in record.specs()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_fields_differ_within_a_kind(language: LabelLanguage) -> None:
    for kind in RECORD_TYPES:
        words = fields_of(kind, language)
        assert len(set(words)) == len(words), kind


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", [record_word, records_word], ids=["one", "several"])
def test_kinds_are_told_apart_by_their_words(
    word: Callable[[str, LabelLanguage], str], language: LabelLanguage
) -> None:
    words = [word(kind, language) for kind in RECORD_TYPES]
    assert sorted(text for text in words if words.count(text) > 1) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_and_several_are_not_called_the_same(language: LabelLanguage) -> None:
    assert [kind for kind in RECORD_TYPES if record_word(kind, language) == records_word(kind, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_short_and_begin_in_lower_case(language: LabelLanguage) -> None:
    names = {field_word("case_file", "rights_affected", language)}
    for text in all_words(language):
        assert text
        assert text == text.strip()
        assert len(text) <= 60, text
        assert "{" not in text
        assert text[0] == text[0].lower() or text in names, text


def test_each_language_is_written_in_its_own_letters() -> None:
    assert [text for text in all_words("en") if not text.isascii()] == []
    assert [text for text in all_words("ru") if not CYRILLIC.search(text) or KAZAKH_ONLY.search(text)] == []
    assert [text for text in all_words("kk") if not CYRILLIC.search(text) or RUSSIAN_ONLY.search(text)] == []


def test_what_does_not_exist_has_no_words() -> None:
    with pytest.raises(KeyError):
        record_word("no_such_kind", "en")
    with pytest.raises(KeyError):
        field_word("case_file", "no_such_field", "en")


@pytest.mark.parametrize("key", [RECORD, RECORDS])
def test_the_word_for_a_kind_is_not_that_of_a_field(key: str) -> None:
    with pytest.raises(KeyError):
        field_word("case_file", key, "en")


def test_a_field_has_the_words_that_stand_beside_it() -> None:
    assert field_word("detention_period", "kind", "en") == "held as"
    assert field_word("charge", "article_as_printed", "ru") == "статья, как напечатано"
    assert field_word("event", "happened", "kk") == "қашан"
    assert records_word("case_file", "kk") == "істер"
