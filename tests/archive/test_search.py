"""Search finds one word in all its spellings, whatever is typed, and nothing that was taken away."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.fold import fold
from archive.search_index import searched_text
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.testimony import Language
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import fill

HOSTILE = (
    "",
    " ",
    '"',
    '""',
    '"unclosed',
    "a OR b",
    "NOT a",
    "a AND",
    "NEAR(a b)",
    "a NEAR/2 b",
    "folded:x",
    "{body} : x",
    "body:",
    "-",
    "^a",
    "a*",
    "*",
    "(",
    ")",
    "((((",
    "a + b",
    "';DROP TABLE person;--",
    "\x00",
    "a\x00b",
    "\ud800",
    "\u202e",
    "\U0001f512",
    "%_",
    "\\",
    "é" * 5000,
    "a " * 5000,
    '"' * 999,
    "<script>",
    "名前",
)


def titles(vault: Vault, query: str) -> list[str]:
    return [vault.cases.get(hit.entity_id).title for hit in vault.search.find(query, entities=("case_file",))]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Құлбаев", "кулбаев"),
        ("Құлбаев", "КУЛБАЕВ"),
        ("Құлбаев", "Kulbayev"),
        ("Кулбаев", "Құлбаев"),
        ("Ёлкин", "елкин"),
        ("Елкин", "ёлкин"),
        ("Ёлкин", unicodedata.normalize("NFD", "ёлкин")),
        (unicodedata.normalize("NFD", "Майский"), "майский"),
        ("Майский", unicodedata.normalize("NFD", "Майский")),
        ("Абай", "абаи"),
        ("Абай", "Abay"),
        ("Abay", "абай"),
        ("Әсел Өмірзақ", "асель омирзак"),
        ("Шымкент", "shymkent"),
        ("Résumé", "resume"),
        ("Тараз қаласы", "тараз қала"),
    ],
)
def test_one_word_in_all_its_spellings(vault: Vault, written: str, typed: str) -> None:
    vault.cases.open(f"about {written} and others", CaseKind.LAW)
    vault.cases.open("something else", CaseKind.LAW)
    assert len(titles(vault, typed)) == 1


def test_the_last_word_may_be_unfinished_and_all_are_required(vault: Vault) -> None:
    vault.cases.open("detention at the market square", CaseKind.LAW)
    vault.cases.open("detention at the station", CaseKind.LAW)
    assert len(titles(vault, "detention sta")) == 1
    assert len(titles(vault, "detention")) == 2
    assert titles(vault, "station market") == []
    assert len(titles(vault, '"market square"')) == 1
    assert titles(vault, '"square market"') == []


@pytest.mark.parametrize("query", HOSTILE)
def test_no_query_is_refused(vault: Vault, query: str) -> None:
    fill(vault)
    vault.search.find(query)
    vault.search.count(query)
    assert vault.people.all()


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=40) | st.text(alphabet="\"'()*:^-+{}ANDORTEab ", max_size=20))
def test_no_text_is_refused(vault: Vault, query: str) -> None:
    vault.search.find(query)


def test_every_kind_of_record_with_words_is_found(vault: Vault) -> None:
    fill(vault)
    found = {
        query: {hit.entity for hit in vault.search.find(query)}
        for query in ("market", "тасболатов", "абзац", "square.jpg", "librarian", "P-0001")
    }
    assert found == {
        "market": {"case_file", "event"},
        "тасболатов": {"name_form"},
        "абзац": {"text_version"},
        "square.jpg": {"evidence_file"},
        "librarian": {"person"},
        "P-0001": {"person"},
    }


def test_what_is_changed_is_found_by_the_new_words_only(vault: Vault) -> None:
    case = vault.cases.open("harbour", CaseKind.LAW)
    vault.ledger.amend(case, {"title": "station"})
    assert titles(vault, "harbour") == []
    assert titles(vault, "station") == ["station"]
    assert vault.search.count("station") == 1


def test_what_is_withdrawn_is_not_found(vault: Vault) -> None:
    case = vault.cases.open("harbour", CaseKind.LAW)
    person = vault.people.add("Нұрлан", label="harbour")
    vault.ledger.withdraw(case, reason="x")
    vault.ledger.erase(person, reason="x")
    assert vault.search.find("harbour") == []
    assert vault.search.count("harbour") == 0


def test_a_change_that_was_taken_back_is_not_found(vault: Vault) -> None:
    def fail() -> None:
        with vault.database.atomic():
            vault.cases.open("harbour", CaseKind.LAW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert vault.search.find("harbour") == []


def test_a_hit_says_which_record_and_nothing_of_it(vault: Vault) -> None:
    fill(vault)
    for hit in vault.search.find("market"):
        assert set(vars(hit)) == {"entity", "entity_id"}


def test_the_index_holds_no_readable_words_of_its_own(vault: Vault) -> None:
    """Contentless: what is shown comes from the record, so a withdrawn record cannot be shown from the index."""
    fill(vault)
    assert vault.database.rows("SELECT body, folded FROM search_fts LIMIT 1") == [{"body": None, "folded": None}]


def test_limits_and_kinds(vault: Vault) -> None:
    for number in range(5):
        vault.cases.open(f"harbour {number}", CaseKind.LAW)
    vault.events.add("harbour")
    assert len(vault.search.find("harbour", limit=3)) == 3
    assert len(vault.search.find("harbour", entities=("event",))) == 1
    assert len(vault.search.find("harbour", entities=("event", "case_file"))) == 6
    assert vault.search.count("harbour") == 6


def everything(vault: Vault) -> dict[str, set[tuple[str, str]]]:
    """What each indexed word finds."""
    words = {
        word
        for record_type in ("case_file", "person", "name_form", "event", "text_version")
        for row in vault.database.rows(f'SELECT * FROM "{record_type}"')  # noqa: S608  # declared names
        for value in row.values()
        if isinstance(value, str)
        for word in fold(value).split()
    }
    return {
        word: {(hit.entity, hit.entity_id) for hit in vault.search.find(f'"{word}"', limit=1000)} for word in words
    }


def test_writing_the_index_anew_changes_no_answer(vault: Vault) -> None:
    filled = fill(vault)
    vault.ledger.amend(filled.case, {"summary": "Three days in June."})
    vault.testimonies.write(filled.testimony, "Совсем другие слова", Language.RUSSIAN)
    vault.ledger.withdraw(filled.event, reason="x")
    vault.ledger.erase(vault.people.add("Нұрлан"), reason="x")
    before = everything(vault)
    documents = vault.database.rows("SELECT entity, entity_id FROM search_doc ORDER BY entity, entity_id")
    assert any(before.values())
    assert vault.index.rebuild() == len(documents)
    assert everything(vault) == before
    after = vault.database.rows("SELECT entity, entity_id FROM search_doc ORDER BY entity, entity_id")
    assert after == documents


def test_writing_the_index_anew_is_all_or_nothing(vault: Vault) -> None:
    with vault.database.atomic():
        for number in range(300):
            vault.cases.open(f"harbour {number}", CaseKind.LAW)
    token = CancelToken()
    with pytest.raises(Cancelled):
        vault.index.rebuild(lambda done, total, stage: token.cancel(), token)
    assert vault.search.count("harbour") == 300


def test_what_is_searched_are_the_declared_fields(vault: Vault) -> None:
    filled = fill(vault)
    assert searched_text(filled.person) == "P-0001\nlibrarian"
    assert searched_text(filled.testimony) == "T-0001"
    assert searched_text(filled.consent) == ""
