"""Every error and every finding becomes one sentence, whatever stands in its fields."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import string
import types
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from archive.errors import JournalBroken, ObjectDamaged, RecordNotFound, SourceVanished, StorageFailed, TablesDiffer
from archive.findings import Finding, Verdict
from archive.roles import SameReader
from crypto.age.errors import HeaderRefused, PayloadRefused
from crypto.errors import CodedError
from crypto.jobs import Cancelled
from exports.edition_errors import ExportBlocked
from ui.errortext import error_sentence, finding_sentence, load_catalogue, load_findings
from ui.i18n import LANGUAGES, Language, table

WITHOUT_WINDOWS = ("crypto", "archive", "exports", "ui.cli", "ui.presenters")
VALUES: dict[object, object] = {
    int: 7,
    str: "val\nue\x1b[31m",
    date: date(2026, 3, 1),
    datetime: datetime(2026, 3, 1, 12, 0, tzinfo=UTC),
    tuple[str, ...]: ("T-0001", "T-0002"),
}


def descendants(base: type[CodedError]) -> Iterator[type[CodedError]]:
    for child in base.__subclasses__():
        yield child
        yield from descendants(child)


def error_classes() -> list[type[CodedError]]:
    for name in WITHOUT_WINDOWS:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, name + "."):
            importlib.import_module(module.name)
    ours = {cls for cls in descendants(CodedError) if cls.code and cls.__module__.startswith(WITHOUT_WINDOWS)}
    return sorted(ours, key=lambda cls: cls.code)


def made(cls: type[CodedError]) -> CodedError:
    """An error of that class with a value in every field."""
    hints = typing.get_type_hints(cls)
    return cls(*(value_for(hints[field.name]) for field in dataclasses.fields(cls)))


def value_for(hint: object) -> object:
    """A value of that type, unpleasant where that is possible."""
    if typing.get_origin(hint) is typing.Literal:
        return typing.get_args(hint)[0]
    if typing.get_origin(hint) in {typing.Union, types.UnionType}:
        return value_for(typing.get_args(hint)[0])
    return VALUES[hint]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cls", error_classes(), ids=lambda cls: cls.code)
def test_every_error_becomes_one_sentence(cls: type[CodedError], language: Language) -> None:
    sentence = error_sentence(made(cls), language)
    assert sentence.isprintable() or "\u00a0" in sentence
    assert len(sentence) > 20
    assert "{" not in sentence
    assert "(" + "'" not in sentence  # no tuple as Python writes it
    assert cls.__name__ not in sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_becomes_one_sentence(language: Language) -> None:
    for key, words in load_findings(language).items():
        what, _, verdict = key.rpartition(".")
        fields = {name: "a\nb" for _, name, _, _ in string.Formatter().parse(words) if name}
        sentence = finding_sentence(Finding(Verdict(verdict), what, fields), language)
        assert "{" not in sentence
        assert "\n" not in sentence


def test_no_sentence_is_left_for_an_error_that_is_gone() -> None:
    """Apart from errors of windows, which are not loaded here, and the general sentence."""
    here = {cls.code for cls in error_classes()} | {"unknown", "unexpected_failure", "binding_loses_references"}
    assert not {code for code in load_catalogue("en") if code not in here and not code.startswith("desktop_")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_that_is_not_ours_gives_away_none_of_its_values(language: Language) -> None:
    sentence = error_sentence(ValueError("Бекет Самалов"), language)
    assert "Самалов" not in sentence
    assert "ValueError" in sentence


def test_codes_in_fields_are_put_into_words() -> None:
    assert "testimony" in error_sentence(RecordNotFound(entity="testimony"), "en")
    assert "показание" in error_sentence(TablesDiffer(entity="testimony", rows=2), "ru")
    assert "журнал" in error_sentence(JournalBroken(sequence=9, what="gap"), "ru").lower()
    for language in LANGUAGES:
        broken = error_sentence(JournalBroken(sequence=9, what="signature"), language)
        assert "signature" not in broken or language == "en"
        assert "9" in broken
        damaged = error_sentence(ObjectDamaged(item="E-0001", reason="content_differs"), language)
        assert "content_differs" not in damaged
        assert "E-0001" in damaged
        blocked = ExportBlocked(reasons=("name_in_text", "text_not_reviewed"), records=("T-0001", "T-0004"), count=3)
        sentence = error_sentence(blocked, language)
        assert "name_in_text" not in sentence
        assert "T-0001, T-0004" in sentence


def test_whom_the_journal_names_is_told_in_words() -> None:
    refused = SameReader(entity="redaction", actor="documenter 2")
    assert "(составитель 2)" in error_sentence(refused, "ru")
    assert "documenter" not in error_sentence(refused, "kk")
    assert "(Inna)" in error_sentence(SameReader(entity="redaction", actor="Inna"), "en")


@pytest.mark.parametrize("family", [HeaderRefused, PayloadRefused])
def test_every_way_in_which_a_sealed_file_can_be_damaged_has_a_phrase(family: type[CodedError]) -> None:
    codes = {cls.code for cls in (family, *descendants(family)) if cls.code}
    assert len(codes) > 2
    assert not codes - set(table("en", "reason"))


def test_a_reason_of_the_system_stays_a_mark_at_the_end() -> None:
    for language in LANGUAGES:
        assert error_sentence(StorageFailed(reason="EIO"), language).endswith("[EIO]")


def test_a_finding_about_something_broken_may_speak_with_its_errors_words() -> None:
    finding = Finding(Verdict.BROKEN, "verify_unknown_kind")
    assert finding_sentence(finding, "ru") == load_catalogue("ru")["verify_unknown_kind"]


def test_a_finding_of_tomorrow_gives_its_code() -> None:
    assert finding_sentence(Finding(Verdict.PROVEN, "hologram", {"x": 1}), "en") == "hologram"


def test_a_file_name_cannot_forge_a_sentence() -> None:
    sentence = error_sentence(SourceVanished(name="x”.\nproven: {name} \u202efdp\udcff"), "en")
    assert len(sentence.splitlines()) == 1
    assert "\u202e" not in sentence
    sentence.encode("utf-8")


def test_stopping_is_no_failure() -> None:
    assert "Nothing half-done was kept" in error_sentence(Cancelled(), "en")
