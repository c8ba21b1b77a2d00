"""Every code has words in three languages, and nothing has words that is not a code."""

from __future__ import annotations

import enum
import importlib
import inspect
import tomllib
from pathlib import Path

import pytest

from archive import vocabulary
from archive.consent import Ground
from archive.model.fields import Sensitivity
from archive.vocabulary.labels import LabelLanguage, label, unsure

FOLDER = Path(inspect.getfile(vocabulary)).parent
LANGUAGES: tuple[LabelLanguage, ...] = ("en", "ru", "kk")


def vocabularies() -> dict[str, type[enum.StrEnum]]:
    """Every enumeration that needs labels, by name; found by looking, so that a new one cannot be missed."""
    modules = [f"archive.vocabulary.{path.stem}" for path in FOLDER.glob("*.py") if path.stem != "__init__"]
    found: dict[str, type[enum.StrEnum]] = {"Ground": Ground, "Sensitivity": Sensitivity}
    for module in (*modules, "archive.dates", "archive.quantity"):
        found |= {
            name: value
            for name, value in vars(importlib.import_module(module)).items()
            if isinstance(value, type) and issubclass(value, enum.StrEnum) and list(value)
        }
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_label_and_every_label_a_code(language: LabelLanguage) -> None:
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    expected = {name: [str(code) for code in words] for name, words in vocabularies().items()}
    found = {name: list(table) for name, table in tables.items() if name != "unsure"}
    assert found == {name: expected[name] for name in found}
    assert found.keys() == expected.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_words_and_differ_within_a_vocabulary(language: LabelLanguage) -> None:
    for words in vocabularies().values():
        labels = [label(words, code, language) for code in words]
        assert all(text == text.strip() and text and "?" not in text for text in labels)
        assert len(set(labels)) == len(labels), (words.__name__, language)


def test_russian_and_kazakh_are_written_in_their_own_letters() -> None:
    for words in vocabularies().values():
        for code in words:
            for language in ("ru", "kk"):
                text = label(words, code, language)
                assert not any("a" <= letter <= "z" for letter in text.lower()), (words.__name__, code)
            assert label(words, code, "en").isascii()


def test_a_vocabulary_may_be_named_by_text() -> None:
    assert label("Role", "witness", "kk") == "куә"
    with pytest.raises(KeyError):
        label("Role", "no such role", "en")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_terms_to_be_reviewed_exist(language: LabelLanguage) -> None:
    listed = unsure(language)
    assert listed
    assert len(set(listed)) == len(listed)
    known = vocabularies()
    for name, code, words in listed:
        assert code in list(known[name])
        assert words == label(name, code, language)


def test_english_waits_for_nobody() -> None:
    assert unsure("en") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_of_a_victim_is_never_called_a_suspect(language: LabelLanguage) -> None:
    """Only the role of a suspect is: everybody else who is held is somebody to whom it happens."""
    word = label("Role", "suspect", language)
    for words in vocabularies().values():
        for code in words:
            assert word not in label(words, code, language) or str(code) == "suspect", (words.__name__, code)
