"""What an import takes, what it refuses, and that nothing is ever half imported."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from archive.interchange.errors import (
    Fault,
    ImportRefused,
    NotRecords,
    RecordsAltered,
    RecordsCutOff,
    RecordsTooNew,
)
from archive.interchange.importing import import_records, plan_import
from archive.journal_proof import prove_journal
from archive.ledger import new_id
from archive.model.events import Event
from archive.model.people import NameForm, Person
from archive.rebuild import prove_tables
from archive.vault import Vault
from crypto.jobs import Cancelled, CancelToken
from tests.archive.interchange.files import HEADER, Lines, bring, event, file_of, name_of, opener, person

ASIDE = "0123456789abcdef0123456789abcdef"


def small() -> Lines:
    """Two people, the names before them, and an event with a date and a number."""
    one, two = person("P-0001", occupation="librarian"), person("P-0002")
    date = {"text": "mid-May 2022", "from": "2022-05-11", "to": "2022-05-20", "relation": "on",
            "precision": "part_of_month", "approximate": True, "edtf": "2022-05-11~/2022-05-20~"}  # fmt: skip
    number = {"text": "more than 10", "least": 11, "comparison": "more_than"}
    happened = event("Assembly", "V-0001", happened=date, participants=number)
    return [name_of(one["id"], "Ермек"), name_of(two["id"], "Айжан"), one, two, happened]


def test_a_file_of_another_program_is_written_whole_and_proven(vault: Vault) -> None:
    plan = bring(vault, file_of(small()))
    assert plan.new == {"name_form": 2, "person": 2, "event": 1}
    assert (plan.same, plan.renamed) == (0, {})
    assert [one.code for one in vault.ledger.find(Person)] == ["P-0001", "P-0002"]
    (happened,) = vault.ledger.find(Event)
    assert happened.happened.to_edtf() == "2022-05-11~/2022-05-20~"
    assert (happened.participants.least, happened.participants.most) == (11, None)
    assert vault.search.count("ермек") == 1
    prove_journal(vault.database, vault.journal)
    assert prove_tables(vault.database) == 5


def test_every_entry_says_from_which_file_it_came(vault: Vault) -> None:
    content = opener(file_of(small()))
    plan = plan_import(vault.ledger, content)
    import_records(vault.ledger, content, plan, reason="from the office")
    payload = vault.journal.payload(next(vault.journal.entries()).hash)
    assert payload is not None
    assert payload["reason"] == f"import {plan.sha256} from the office"


def test_looking_at_a_file_writes_nothing(vault: Vault) -> None:
    plan_import(vault.ledger, opener(file_of(small())))
    assert vault.journal.count() == 0


def test_what_is_there_already_is_skipped(vault: Vault) -> None:
    content = file_of(small())
    bring(vault, content)
    entries = vault.journal.count()
    plan = bring(vault, content)
    assert (plan.total, plan.same) == (0, 5)
    assert vault.journal.count() == entries


def test_an_id_that_stands_and_says_something_else_is_refused(vault: Vault) -> None:
    lines = small()
    bring(vault, file_of(lines))
    lines[2]["fields"]["occupation"] = "driver"
    refused = refusal(vault, lines)
    assert [(one.line, one.fault, one.field) for one in refused.problems] == [(4, Fault.ID_DIFFERS, "occupation")]


def test_what_a_file_leaves_out_differs_from_nothing(vault: Vault) -> None:
    lines = small()
    bring(vault, file_of(lines))
    del lines[2]["fields"]["occupation"]
    assert refusal(vault, lines).problems[0].field == "occupation"
    lines[2]["left_out"] = ["occupation"]
    assert bring(vault, file_of(lines)).same == 5
    del lines[2]["left_out"]
    assert bring(vault, file_of(lines, {**HEADER, "left_out": {"person": ["occupation"]}})).same == 5


def test_a_withdrawn_record_does_not_come_back(vault: Vault) -> None:
    lines = small()
    bring(vault, file_of(lines))
    vault.ledger.withdraw(vault.ledger.find(Event)[0], reason="wrong")
    assert refusal(vault, lines).problems[0].fault is Fault.ID_DIFFERS


def test_codes_that_are_taken_get_the_next_free_ones(vault: Vault) -> None:
    vault.people.add("First here")
    plan = bring(vault, file_of([*small(), person("P-0009"), person()]))
    assert plan.renamed == {"P-0001": "P-0010"}
    assert sorted(one.code for one in vault.ledger.find(Person)) == ["P-0001", "P-0002", "P-0009", "P-0010", "P-0011"]
    assert vault.ledger.next_code(Person) == "P-0012"


def refusal(vault: Vault, lines: Lines) -> ImportRefused:
    """The error with which a file is refused; nothing is written."""
    entries = vault.journal.count()
    with pytest.raises(ImportRefused) as caught:
        bring(vault, file_of(lines))
    assert vault.journal.count() == entries
    return caught.value


def spoilt(place: int, **changes: Any) -> Lines:
    lines = small()
    lines[place] = {**lines[place], **changes}
    return lines


def with_field(place: int, name: str, value: Any) -> Lines:
    lines = small()
    lines[place]["fields"][name] = value
    return lines


DATE = {"text": "x", "from": "2022-05-11", "to": "2022-05-20"}
REFUSED: dict[str, tuple[Lines, int, Fault, str]] = {
    "an unknown kind": (spoilt(1, kind="ghost"), 3, Fault.KIND, ""),
    "a kind that is a list": (spoilt(1, kind=[]), 3, Fault.KIND, ""),
    "a kind that stays": (spoilt(1, kind="evidence_file"), 3, Fault.STAYS, ""),
    "an id that is none": (spoilt(4, id="X" * 32), 6, Fault.ID, "id"),
    "an id in capitals": (spoilt(4, id="ABCDEF" * 5 + "AB"), 6, Fault.ID, "id"),
    "an id twice": ([*small(), person("P-0003", ASIDE), person("P-0004", ASIDE)], 8, Fault.ID_TWICE, "id"),
    "a code twice": ([*small(), person("P-0002")], 7, Fault.CODE_TWICE, "code"),
    "a code of another kind": (spoilt(3, code="V-0002"), 5, Fault.CODE, "code"),
    "a code in other digits": (spoilt(3, code="P-٠٠٠٢"), 5, Fault.CODE, "code"),
    "a code where there is none": (spoilt(0, code="F-0001"), 2, Fault.SHAPE, "code"),
    "a key too many": (spoilt(4, more=1), 6, Fault.SHAPE, ""),
    "fields that are a list": (spoilt(4, fields=[]), 6, Fault.SHAPE, ""),
    "an unknown field": (with_field(2, "shoe_size", 43), 4, Fault.FIELD, "shoe_size"),
    "the code among the fields": (with_field(2, "code", "P-0001"), 4, Fault.FIELD, "code"),
    "a field that is missing": (spoilt(4, fields={"kind": "assembly"}), 6, Fault.MISSING, "title"),
    "an unknown code": (with_field(4, "kind", "picnic"), 6, Fault.VALUE, "kind"),
    "a number for a text": (with_field(2, "occupation", 7), 4, Fault.VALUE, "occupation"),
    "nothing for a text": (with_field(2, "occupation", None), 4, Fault.VALUE, "occupation"),
    "a number for a yes": (with_field(2, "is_minor", 1), 4, Fault.VALUE, "is_minor"),
    "a date that ends before it begins": (
        with_field(4, "happened", {**DATE, "from": "2022-06-01"}), 6, Fault.VALUE, "happened"),
    "a day that there is not": (with_field(4, "happened", {**DATE, "to": "2022-02-30"}), 6, Fault.VALUE, "happened"),
    "a date as text": (with_field(4, "happened", "2022-05-01"), 6, Fault.VALUE, "happened"),
    "a date that contradicts itself": (
        with_field(4, "happened", {**DATE, "edtf": "2022-05"}), 6, Fault.VALUE, "happened"),
    "a date with a key too many": (with_field(4, "happened", {**DATE, "year": 2022}), 6, Fault.VALUE, "happened"),
    "a number that does not fit together": (
        with_field(4, "participants", {"text": "x", "least": 3, "comparison": "exact"}), 6, Fault.VALUE,
        "participants"),
    "a number past every column": (
        with_field(4, "participants", {"text": "x", "least": 10**30, "comparison": "at_least"}), 6, Fault.VALUE,
        "participants"),
    "a reference to nobody": (with_field(0, "person_id", ASIDE), 2, Fault.REFERENCE, "person_id"),
    "a reference to another kind": (
        [person("P-0001", ASIDE), event("x", place_id=ASIDE)], 3, Fault.REFERENCE, "place_id"),
    "a date counted from nothing": (
        with_field(4, "happened", {**DATE, "anchor": ASIDE}), 6, Fault.REFERENCE, "happened"),
    "an end before its start": (
        with_field(2, "birth", {"text": "x", "from": "2001-01-01", "to": "2001-01-01"}), 4, Fault.RULE, "died"),
}  # fmt: skip
REFUSED["an end before its start"][0][2]["fields"]["died"] = {"text": "x", "from": "1999-01-01", "to": "1999-01-01"}


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_fit_is_named_by_line_and_field(vault: Vault, name: str) -> None:
    lines, line, fault, field = REFUSED[name]
    error = refusal(vault, lines)
    assert (error.problems[0].line, error.problems[0].fault, error.problems[0].field) == (line, fault, field)
    assert (error.line, error.what, error.field, error.number) == (line, fault, field, len(error.problems))


def test_all_that_is_wrong_is_told_at_once_and_not_more_than_a_hundred(vault: Vault) -> None:
    error = refusal(vault, [person(f"P-{place:04d}", shoe_size=1) for place in range(150)])
    assert (len(error.problems), error.number) == (100, 150)


def test_a_rule_that_only_all_records_together_can_break_names_its_line(vault: Vault) -> None:
    one, two = person("P-0001"), person("P-0002")
    ids = {"kept_id": one["id"], "other_id": two["id"]}
    merge = {"kind": "person_merge", "id": new_id(), "fields": {**ids, "first_reason": "x", "second_reason": "X "}}
    assert (refusal(vault, [one, merge, two]).line, refusal(vault, [one, two, merge]).what) == (3, Fault.RULE)


def test_a_sealed_text_holds_what_was_sealed(vault: Vault) -> None:
    testimony = {"kind": "testimony", "id": ASIDE, "fields": {}}
    digest = hashlib.sha256("Слова".encode()).hexdigest()
    fields = {"testimony_id": ASIDE, "body": "Слова", "sealed_digest": digest}
    text = {"kind": "text_version", "id": new_id(), "fields": fields}
    forged = {**text, "fields": {**fields, "body": "Другие слова"}}
    refused = refusal(vault, [testimony, forged]).problems[0]
    assert (refused.line, refused.fault, refused.field) == (3, Fault.VALUE, "sealed_digest")
    assert bring(vault, file_of([testimony, text])).total == 2


def test_a_reference_into_the_vault_is_sound_while_the_record_stands(vault: Vault) -> None:
    standing = vault.people.add("Here")
    bring(vault, file_of([name_of(standing.id, "Another form")]))
    vault.ledger.withdraw(standing, reason="x")
    assert refusal(vault, [name_of(standing.id, "A third form")]).what == Fault.REFERENCE


@pytest.mark.parametrize("end", [-1, -2, -40, -120, -200])
def test_a_file_that_ends_too_early_is_refused(vault: Vault, end: int) -> None:
    with pytest.raises(RecordsCutOff):
        bring(vault, file_of(small())[:end])
    assert vault.journal.count() == 0


def test_a_file_without_its_last_line_is_refused(vault: Vault) -> None:
    whole = file_of(small())
    with pytest.raises(RecordsCutOff) as caught:
        bring(vault, b"".join(whole.splitlines(keepends=True)[:-1]))
    assert caught.value.line == 6


@pytest.mark.parametrize(("old", "new"), [(b"librarian", b"librariam"), (b'"records": 5', b'"records": 4')])
def test_a_changed_file_is_refused(vault: Vault, old: bytes, new: bytes) -> None:
    with pytest.raises(RecordsAltered):
        bring(vault, file_of(small()).replace(old, new))


def test_something_after_the_last_line_is_refused(vault: Vault) -> None:
    with pytest.raises(RecordsAltered):
        bring(vault, file_of(small()) + b"{}\n")


@pytest.mark.parametrize(
    "first",
    [b"", b"\n", b"[]\n", b"SQLite format 3\0", b'{"format":"other","version":1}\n', b"\xff\xfe{\n", b"[" * 70000],
)
def test_another_file_is_told_from_one_of_records(vault: Vault, first: bytes) -> None:
    with pytest.raises(NotRecords):
        bring(vault, first)


@pytest.mark.parametrize("header", [{**HEADER, "version": 2}, {**HEADER, "step": "m0999_later"}])
def test_a_newer_file_is_told_to_be_newer(vault: Vault, header: dict[str, Any]) -> None:
    with pytest.raises(RecordsTooNew):
        bring(vault, file_of(small(), header))


@pytest.mark.parametrize(
    "line", [b'{"kind":"person","kind":"person"}', b"NaN", b'{"a":1.5}', b"{", b"\xc3\x28", b"[" * 100_000, b'"\x01"']
)
def test_a_line_that_is_no_sound_json_is_named(vault: Vault, line: bytes) -> None:
    whole = file_of(small()).splitlines(keepends=True)
    with pytest.raises((ImportRefused, RecordsAltered)) as caught:
        bring(vault, b"".join([*whole[:3], line + b"\n", *whole[3:]]))
    assert isinstance(caught.value, RecordsAltered | ImportRefused)
    assert vault.journal.count() == 0


def test_a_file_that_changes_between_looking_and_writing_is_refused(vault: Vault) -> None:
    plan = plan_import(vault.ledger, opener(file_of(small())))
    with pytest.raises(RecordsAltered):
        import_records(vault.ledger, opener(file_of([*small(), person()])), plan)
    assert vault.journal.count() == 0


def test_a_stopped_import_leaves_nothing(vault: Vault) -> None:
    lines = [person() for _ in range(600)]
    plan = plan_import(vault.ledger, opener(file_of(lines)))
    token = CancelToken()

    def stop(done: int, total: int, stage: str) -> None:
        assert (stage, total) == ("import_write", 600)
        if done > 300:
            token.cancel()

    with pytest.raises(Cancelled):
        import_records(vault.ledger, opener(file_of(lines)), plan, progress=stop, token=token)
    assert vault.journal.count() == 0
    assert not vault.ledger.ids(Person)


HOSTILE = [
    "Құлбаев", unicodedata.normalize("NFD", "Құлбаев Айжан й"), "\u202eابجد\u202c", "שלום", "日本語",
    "\x00\x01\x1b[31m\x7f", "a\r\nb\rc", "\ud800lone", "e\u0301" * 100, "🏳️‍🌈",
    "</script>", "'; DROP TABLE person; --", "\ufeff\ufffe",
]  # fmt: skip


@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_any_text_is_taken_in_its_one_spelling(vault: Vault, place: int) -> None:
    who = person()
    content = file_of([who, name_of(who["id"], HOSTILE[place])])
    bring(vault, content)
    (name,) = vault.ledger.find(NameForm)
    assert "\x00" not in name.form
    assert "\r" not in name.form
    assert unicodedata.is_normalized("NFC", name.form)
    assert bring(vault, content).same == 2


def test_a_text_of_ten_megabytes_is_taken(vault: Vault, tmp_path: Path) -> None:
    text = "Он сказал это. " * (5 * 1024 * 1024 // 15)
    lines = [event("x", description=text)]
    bring(vault, file_of(lines))
    assert vault.ledger.find(Event)[0].description == text
    assert refusal(vault, [event("x", description="a" * (8 * 1024 * 1024 + 1))]).what == Fault.VALUE
