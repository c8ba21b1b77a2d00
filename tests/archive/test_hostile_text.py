"""Halves of characters, as file names and clipboards bring them, neither enter a record nor break a lookup."""

from __future__ import annotations

import datetime as dt
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind

HALF = "\udcff"


def test_in_the_words_of_a_date(vault: Vault) -> None:
    said = unicodedata.normalize("NFD", f"в начале мая{HALF}\x00, йод")
    event = vault.events.add("Assembly", happened=PartialDate.day(dt.date(2026, 5, 3), said))
    assert event.happened.text == "в начале мая, йод"
    assert vault.events.get(event.id) == event
    prove_tables(vault.database)


def test_in_codes_given_as_text(vault: Vault) -> None:
    case = vault.cases.open("Case", CaseKind.LAW)
    changed = vault.ledger.amend(case, {"rights_affected": (f"9{HALF}", "21")})
    assert changed.rights_affected == ("9", "21")
    assert vault.ledger.get(CaseFile, case.id) == changed


def test_in_a_code_that_is_looked_up(vault: Vault) -> None:
    case = vault.cases.open("Case", CaseKind.LAW)
    assert vault.cases.by_code(HALF) is None
    assert vault.cases.by_code(f" {case.code.lower()}{HALF}") == case


def test_in_the_place_of_a_draft(vault: Vault) -> None:
    vault.drafts.keep(f"person:{HALF}x", "person", f"x{HALF}", "words")
    draft = vault.drafts.get(f"person:{HALF}x")
    assert draft is not None
    assert draft.body == "words"
    vault.drafts.discard(f"person:{HALF}x")
    assert vault.drafts.all() == []


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=40))
def test_any_words_of_a_date_have_a_stored_form(words: str) -> None:
    spec = Event.spec("happened")
    plain = spec.to_plain(PartialDate.not_stated(words), "event")
    plain["at_text"].encode("utf-8")
    assert spec.to_plain(spec.from_plain(plain, "event"), "event") == plain
