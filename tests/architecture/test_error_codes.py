"""Every error has a code of its own, and every code a sentence in each language."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
import string
from collections import defaultdict
from collections.abc import Iterator

import pytest

from crypto.errors import CodedError
from tests.architecture.sources import LAYERS

LANGUAGES = ("en", "ru", "kk")
STABLE_CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def all_subclasses(base: type[CodedError]) -> Iterator[type[CodedError]]:
    """The class's descendants, each once for every way down to it."""
    for child in base.__subclasses__():
        yield child
        yield from all_subclasses(child)


@pytest.fixture(scope="module")
def error_classes() -> list[type[CodedError]]:
    """Every error class of ours, after importing every module in which one could stand."""
    for layer in LAYERS:
        package = importlib.import_module(layer)
        for module in pkgutil.walk_packages(package.__path__, layer + "."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    ours = {cls for cls in all_subclasses(CodedError) if cls.__module__.split(".")[0] in LAYERS}
    return sorted(ours, key=lambda cls: (cls.__module__, cls.__name__))


@pytest.fixture(scope="module")
def coded(error_classes: list[type[CodedError]]) -> dict[str, type[CodedError]]:
    """The errors that can be raised, by code."""
    return {cls.code: cls for cls in error_classes if cls.code}


def field_names(cls: type[CodedError]) -> set[str]:
    """The fields that the error carries."""
    return {field.name for field in dataclasses.fields(cls)}


def named_fields(sentence: str) -> set[str]:
    """The fields that the sentence names in braces."""
    names = (name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None)
    return {re.split(r"[.\[]", name)[0] for name in names}


def test_codes_are_stable_words_and_unique(error_classes: list[type[CodedError]]) -> None:
    by_code = defaultdict(list)
    for cls in error_classes:
        by_code[cls.code].append(f"{cls.__module__}.{cls.__name__}")
    by_code.pop("", None)
    assert by_code
    assert not {code: names for code, names in by_code.items() if len(names) > 1}
    assert not [code for code in by_code if not STABLE_CODE.fullmatch(code)]


def test_only_a_family_goes_without_a_code(error_classes: list[type[CodedError]]) -> None:
    """What has no code is there to be caught, not to be raised: a layer's root, or a family of errors."""
    for cls in error_classes:
        if not cls.code:
            assert cls.__name__.endswith("Error") or cls.__subclasses__(), cls


def test_errors_hold_values_and_no_prose(coded: dict[str, type[CodedError]]) -> None:
    for code, cls in coded.items():
        assert dataclasses.is_dataclass(cls), code
        assert cls.__str__ is CodedError.__str__, f"{code} writes its own text"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language: str, coded: dict[str, type[CodedError]]) -> None:
    errortext = pytest.importorskip("ui.errortext", reason="there are no sentences yet")
    catalogue = errortext.load_catalogue(language)
    assert not sorted(set(coded) - set(catalogue))
    assert not [code for code in coded if not catalogue[code].strip()]


def test_the_languages_say_the_same(coded: dict[str, type[CodedError]]) -> None:
    errortext = pytest.importorskip("ui.errortext", reason="there are no sentences yet")
    catalogues = {language: errortext.load_catalogue(language) for language in LANGUAGES}
    unequal = {}
    for code, cls in coded.items():
        used = {language: named_fields(catalogues[language].get(code, "")) for language in LANGUAGES}
        if len(set(map(frozenset, used.values()))) > 1 or not used["en"] <= field_names(cls):
            unequal[code] = used
    assert not unequal
    assert not [code for code in coded if CYRILLIC.search(catalogues["en"][code])]
    untranslated = [
        (language, code)
        for language in ("ru", "kk")
        for code in coded
        if not CYRILLIC.search(catalogues[language][code])
    ]
    assert not untranslated
