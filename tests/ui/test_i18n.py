"""The catalogues of the parts without windows: whole, equal, and safe to fill in."""

from __future__ import annotations

import argparse
import ast
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ui.i18n
from archive.findings import Verdict
from archive.integrity.concern import Rule
from archive.model.catalogue import RECORD_TYPES
from archive.model.field_words import record_word
from archive.vocabulary.evidence import CustodyAction
from exports.labels import fields_of
from tests.architecture.sources import ROOT
from ui.cli.parser import build_parser
from ui.cli.run import VERBS
from ui.i18n import (
    LANGUAGES,
    Language,
    environment_language,
    language_of,
    name_of,
    plain,
    read_table,
    shown,
    table,
    text,
)

TABLES = ("terminal", "error", "reason", "finding", "gap", "task", "travel", "interview")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
KAZAKH_ONLY = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
ENGINEERS_WORDS = re.compile(
    r"\b(SQLITE|SQL|MAC|HMAC|stanza|errno|traceback|hash mismatch|nonce|payload|schema|"
    r"database|byte ?range|хеш|хэш|база данных|дерекқор)\b",
    re.IGNORECASE,
)
RUSSIAN_ONLY_WORDS = re.compile(r"\b(или|если|нельзя|пожалуйста|это|ошибка|ключа)\b", re.IGNORECASE)
KEYS_OF_CALLS = ("say", "words")
SHIPPED = ("crypto", "archive", "exports", "ui")


Sources = Sequence[tuple[Path, ast.Module]]


@pytest.fixture(scope="module")
def sources() -> Sources:
    """Every shipped source file, parsed."""
    paths = [path for layer in SHIPPED for path in sorted((ROOT / layer).rglob("*.py"))]
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]


Parsers = Mapping[Language, argparse.ArgumentParser]


@pytest.fixture(scope="module")
def parsers() -> Parsers:
    """What takes command lines apart, in each language."""
    return {language: build_parser(language) for language in LANGUAGES}


def calls(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    """The calls of functions or methods with these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in names:
                yield node


def words_at(call: ast.Call, place: int) -> str | None:
    """The argument at that place, where it is written out."""
    found = call.args[place] if len(call.args) > place else None
    return found.value if isinstance(found, ast.Constant) and isinstance(found.value, str) else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_each_language_has_every_text_with_the_same_fields(language: Language, name: str) -> None:
    source, translated = read_table("en", name), read_table(language, name)
    assert source
    assert set(translated) == set(source)
    unequal = [key for key in source if fields_of(translated[key]) != fields_of(source[key])]
    assert not unequal
    assert None not in {fields_of(words) for words in translated.values()}
    assert not [
        key for key, words in translated.items() if words != words.strip() and not key.startswith(("ask_", "help."))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_nothing_that_is_not_read(language: Language) -> None:
    with (ui.i18n.FOLDER / f"{language}.toml").open("rb") as file:
        assert set(tomllib.load(file)) == set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_each_language_uses_its_own_letters(name: str) -> None:
    for key, words in read_table("en", name).items():
        assert not CYRILLIC.search(words), key
    for language in ("ru", "kk"):
        for key, words in read_table(language, name).items():
            assert CYRILLIC.search(words), (language, key)
    for key, words in read_table("ru", name).items():
        assert not KAZAKH_ONLY.search(words), key
    for key, words in read_table("kk", name).items():
        assert not RUSSIAN_ONLY_WORDS.search(words), key
        if len(words) > 60:
            assert KAZAKH_ONLY.search(words), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["error", "finding", "reason", "gap"])
def test_no_words_that_only_engineers_know(language: Language, name: str) -> None:
    found = {}
    for key, words in read_table(language, name).items():
        # Marks in brackets are for whoever is asked for help.
        hit = ENGINEERS_WORDS.search(re.sub(r"\[[^\]]*\]", "", re.sub(r"\{[^}]*\}", "", words)))
        if hit:
            found[key] = hit.group()
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end_as_sentences_do(language: Language) -> None:
    """With a full stop, a mark in brackets, or a value that has to be compared."""
    for key, words in read_table(language, "error").items():
        assert words.endswith((".", "]", "}")), key
    for key, words in read_table(language, "reason").items():
        assert not words.endswith("."), key


def test_every_key_that_the_terminal_names_is_there(sources: Sources) -> None:
    named = set()
    for path, tree in sources:
        if path.is_relative_to(ROOT / "ui" / "cli"):
            named |= {key for call in calls(tree, *KEYS_OF_CALLS) if (key := words_at(call, 0))}
    parsers = [*VERBS]
    named -= {key for key in named if f"help.{key}" in table("en", "terminal")}
    assert parsers
    assert not {key for key in named if key not in table("en", "terminal")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["", *VERBS])
def test_every_help_is_whole(
    parsers: Parsers, language: Language, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parsers[language].parse_args([*([verb] if verb else []), "--help"])
    assert end.value.code == 0
    printed = capsys.readouterr().out
    assert len(printed) > 80
    if language != "en":
        assert not re.search(r"\b(usage|options|positional|show this)\b", printed)


def test_every_kind_of_record_has_a_name() -> None:
    families = {f"entity.{entity}" for entity in (*RECORD_TYPES, "vault", "?")}
    assert not families - set(table("en", "terminal"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_of_record_is_called_the_same_everywhere(language: Language) -> None:
    named = {entity: text(language, "terminal", f"entity.{entity}") for entity in RECORD_TYPES}
    assert named == {entity: record_word(entity, language) for entity in RECORD_TYPES}


def test_every_rule_about_the_records_has_words() -> None:
    assert not {f"concern.{rule}" for rule in Rule} - set(table("en", "terminal"))


def test_every_action_of_the_journal_has_a_name(sources: Sources) -> None:
    actions = {str(action) for action in CustodyAction}
    for path, tree in sources:
        if path.parts[len(ROOT.parts)] in {"archive", "exports"}:
            for call in calls(tree, "_keep"):
                actions.add(words_at(call, 0) or "create")
            for call in calls(tree, "append", "note"):
                if isinstance(call.func, ast.Attribute) and "journal" in ast.unparse(call.func.value):
                    actions.add(words_at(call, 0) or "create")
                if isinstance(call.func, ast.Attribute) and "ledger" in ast.unparse(call.func.value):
                    actions.add(words_at(call, 0) or "create")
    assert {"create", "amend", "withdraw", "erase", "passphrase_changed"} <= actions
    assert not {action for action in actions if f"action.{action}" not in table("en", "terminal")}


def test_every_stage_of_a_long_work_has_a_name(sources: Sources) -> None:
    stages = set()
    for _, tree in sources:
        stages |= {stage for call in calls(tree, "progress", "_progress") if (stage := words_at(call, 2))}
        for node in tree.body:
            target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
            value = getattr(node, "value", None)
            if isinstance(target, ast.Name) and target.id.endswith("_STAGE") and isinstance(value, ast.Constant):
                stages.add(str(value.value))
    assert {"seal", "open", "journal", "objects", "verify"} <= stages
    assert not {stage for stage in stages if f"stage.{stage}" not in table("en", "terminal")}


def test_every_finding_has_a_sentence(sources: Sources) -> None:
    named = set()
    for _, tree in sources:
        for call in calls(tree, "Finding"):
            verdict = call.args[0] if call.args else None
            what = words_at(call, 1)
            if what and isinstance(verdict, ast.Attribute):
                named.add(f"{what}.{Verdict[verdict.attr]}")
    assert len(named) > 20
    assert sorted(named - set(table("en", "finding"))) == []


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_words(verdict: Verdict) -> None:
    for language in LANGUAGES:
        assert text(language, "terminal", f"verdict.{verdict}")
        assert text(language, "terminal", f"whole.{verdict}")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ru", "ru"),
        ("ru_RU.UTF-8", "ru"),
        ("ru-KZ", "ru"),
        (" KK_kz ", "kk"),
        ("kk.UTF-8", "kk"),
        ("en_GB", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("", "en"),
        ("de_DE", "en"),
        ("rus", "en"),
        ("../../etc/passwd", "en"),
        ("\udcff", "en"),
    ],
)
def test_a_tag_of_the_system_becomes_one_of_our_languages(tag: str, language: str) -> None:
    assert language_of(tag) == language


def test_the_first_variable_that_is_set_decides() -> None:
    assert environment_language({}) == "en"
    assert environment_language({"LANG": "ru_RU.UTF-8"}) == "ru"
    assert environment_language({"LC_ALL": "", "LANG": "kk_KZ"}) == "kk"
    assert environment_language({"LC_ALL": "C", "LC_MESSAGES": "ru", "LANG": "kk"}) == "en"


def test_a_faulty_translation_gives_way_to_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.toml").write_text('[t]\na = "one {x}"\nb = "two"\nc = "three"\n', "utf-8")
    (tmp_path / "ru.toml").write_text('[t]\na = "один {y}"\nb = "два {"\nd = "лишнее"\n', "utf-8")
    monkeypatch.setattr(ui.i18n, "FOLDER", tmp_path)
    table.cache_clear()
    try:
        assert dict(table("ru", "t")) == {"a": "one {x}", "b": "two", "c": "three"}
        with pytest.raises(KeyError):
            text("ru", "t", "d")
    finally:
        table.cache_clear()


def test_a_value_cannot_become_a_field() -> None:
    assert "{kind.__class__}" in text("en", "error", "unknown", kind="{kind.__class__}")


def test_a_code_of_tomorrow_is_shown_as_it_is() -> None:
    assert name_of("kk", "terminal", "entity", "person") == "адам"
    assert name_of("kk", "terminal", "entity", "holo\ngram") == "holo\ufffdgram"


def test_moments_are_shown_in_utc() -> None:
    almaty = timezone(timedelta(hours=5))
    assert shown(datetime(2026, 3, 1, 2, 30, tzinfo=almaty)) == "2026-02-28 21:30 UTC"
    assert shown(datetime(2026, 3, 1, 2, 30, tzinfo=UTC).date()) == "2026-03-01"
    assert shown(("U+0007", "U+0008")) == "U+0007, U+0008"


@given(st.text())
def test_what_is_plain_stays_on_its_line(words: str) -> None:
    safe = plain(words)
    assert len(safe) == len(words)
    assert len(safe.splitlines()) <= 1
    safe.encode("utf-8")
    assert plain(safe) == safe
