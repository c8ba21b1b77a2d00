"""The verb ``texts``: by number, words only where they are asked for, and the difference between two."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.marks import Mark
from archive.vault import Vault
from archive.vocabulary.testimony import Language, TextKind
from archive.vocabulary.work import Heard
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]


@pytest.fixture(scope="module")
def told_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault with a testimony of two versions and a translation."""
    folder = tmp_path_factory.mktemp("texts") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    testimony = vault.testimonies.add()
    first = vault.testimonies.write(testimony, "At six.\n\nTwo men.", Language.ENGLISH)
    vault.testimonies.seal(first)
    marks = {2: Mark(Heard.WAS_TOLD, released=True, note="by the ferryman")}
    vault.testimonies.write(testimony, "At seven.\n\nTwo men.", Language.ENGLISH, reason="hour", marks=marks)
    vault.testimonies.write(
        testimony, "В семь.", Language.RUSSIAN, TextKind.TRANSLATION, made_by="Opus 1.2"
    )
    vault.people.add("Nobody")
    vault.lock()
    return folder


@pytest.fixture
def ask(told_vault: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(…)`` on that vault, which no question changes."""

    def asked(*arguments: object) -> Outcome:
        return call("texts", told_vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    return asked


def test_texts_are_listed_without_a_word_of_them(ask: Ask) -> None:
    found = json.loads(ask("T-0001", "--json").out)
    assert [(row["text"], row["kind"], row["based_on"], row["paragraphs"]) for row in found] == [
        (1, "statement", None, 2),
        (2, "statement", 1, 2),
        (3, "translation", 2, 1),
    ]
    assert [row["by_program"] for row in found] == [False, False, True]
    assert len(found[0]["sealed"]) == 64
    table = ask("t-0001")
    assert (table.code, table.err) == (0, "")
    assert "witness statement" in table.out
    assert not [words for words in ("seven", "семь", "ferryman", "Opus") if words in table.out]


def test_paragraphs_with_their_marks(ask: Ask) -> None:
    found = json.loads(ask("T-0001", "--paragraphs", "--json").out)
    assert found == [
        {"paragraph": 1, "heard": "not_stated", "released": False, "words": "At seven."},
        {"paragraph": 2, "heard": "was_told", "released": True, "words": "Two men."},
    ]
    assert "ferryman" not in ask("T-0001", "--paragraphs").out
    assert "by the ferryman" in ask("T-0001", "--paragraphs", "--names").out
    assert json.loads(ask("T-0001", "--paragraphs", "--text", "3", "--json").out)[0]["words"] == "В семь."


def test_what_differs_between_two(ask: Ask) -> None:
    told = ask("T-0001", "--diff", "1", "2")
    assert told.out.splitlines() == ["At [−six.−][+seven.+]", "", "Two men.", "Words added: 1. Words removed: 1."]
    found = json.loads(ask("T-0001", "--diff", "1", "2", "--json").out)
    assert (found["added"], found["removed"]) == (1, 1)
    assert "".join(one["text"] for one in found["pieces"] if one["change"] != "removed") == "At seven.\n\nTwo men."
    assert "word by word" in ask("T-0001", "--diff", "2", "2").out


@pytest.mark.parametrize(
    "arguments",
    [("P-0001",), ("T-0009",), ("T-0001", "--diff", "1", "4"), ("T-0001", "--paragraphs", "--text", "9")],
)
def test_what_is_not_there_is_refused(ask: Ask, arguments: tuple[str, ...]) -> None:
    assert_plain_failure(ask(*arguments), 1)
