"""What a file of records holds, what never gets into it, and that it comes back as it was."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.claims import Claims
from archive.interchange.importing import import_records, plan_import
from archive.interchange.kinds import STAY
from archive.interchange.values import from_outside, to_outside
from archive.ledger import new_id
from archive.model.acts import Act
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import RowClass
from archive.model.fields import Sensitivity
from archive.model.people import Involvement, NameForm, Person
from archive.model.testimony import Testimony
from archive.model.work import Note
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind, Role
from archive.vocabulary.harm import ActKind
from archive.vocabulary.testimony import Connection
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_payload
from crypto.jobs import Cancelled, CancelToken
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.records.chosen import ORDINARY, choose
from exports.records.writing import record_lines, write_records
from tests.archive.interchange.files import opener
from tests.archive.open_vaults import fill
from tests.archive.record_strategies import changes, one_of_each

EVERYTHING = frozenset(Sensitivity)
WORDS = "Words that are looked for"


@pytest.fixture
def full(vault: Vault) -> Vault:
    """A vault with a record of every kind, words wherever a field takes some."""
    fill(vault)
    one_of_each(vault.ledger, WORDS)
    return vault


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Vault]:
    """A second, empty vault."""
    made = Vault.create(tmp_path / "other", "seven quiet rivers", work_factor=17)
    yield made
    made.lock()


def lines_of(vault: Vault, path: Path, classes: frozenset[Sensitivity] = ORDINARY, **choice: Any) -> list[Any]:
    """What a written file says, without its first and its last line."""
    write_records(vault, choose(vault.ledger, classes, **choice), path)
    return [json.loads(line) for line in path.read_bytes().splitlines()][1:-1]


def plain(vault: Vault) -> dict[str, list[dict[str, Any]]]:
    """Every standing record of the kinds that can travel."""
    return {
        entity: sorted(({"id": one.id, **one.plain()} for one in vault.ledger.find(kind)), key=lambda row: row["id"])
        for entity, kind in RECORD_TYPES.items()
        if entity not in STAY
    }


def carry(source: Vault, target: Vault, path: Path) -> None:
    """Everything from one vault into another."""
    write_records(source, choose(source.ledger, EVERYTHING), path)
    plan = plan_import(target.ledger, opener(path.read_bytes()))
    import_records(target.ledger, opener(path.read_bytes()), plan)


def tidy(vault: Vault) -> None:
    """References to what stays with a vault cannot travel."""
    for kind in RECORD_TYPES.values():
        for record in vault.ledger.find(kind):
            named = {
                spec.name: None for spec in kind.specs() if spec.refers in STAY and spec.optional and not spec.fixed
            }
            vault.ledger.amend(record, named)


def test_everything_comes_back_as_it_was(full: Vault, other: Vault, tmp_path: Path) -> None:
    tidy(full)
    carry(full, other, tmp_path / "all.jsonl")
    assert plain(other) == plain(full)
    again = plan_import(full.ledger, opener((tmp_path / "all.jsonl").read_bytes()))
    assert (again.total, again.same) == (0, sum(map(len, plain(full).values())))


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_of_any_field_comes_back_as_it_was(full: Vault, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([one for one in RECORD_TYPES.values() if one.entity not in STAY]))
    record = full.ledger.find(kind)[0]
    changed = dataclasses.replace(record, **data.draw(changes(kind)), id=record.id)
    specs = [spec for spec in kind.specs() if not spec.refers and spec.name != "code"]
    for spec in specs:
        stated = to_outside(spec, spec.to_plain(getattr(changed, spec.name), kind.entity))
        back = from_outside(spec, json.loads(json.dumps(stated)), kind.entity)
        assert spec.to_plain(back, kind.entity) == spec.to_plain(getattr(changed, spec.name), kind.entity)


@pytest.mark.parametrize(
    "classes", [ORDINARY, ORDINARY | {Sensitivity.SOURCE}, EVERYTHING], ids=["ordinary", "sources", "all"]
)
def test_only_fields_of_the_classes_that_were_asked_for_are_in_the_file(
    full: Vault, tmp_path: Path, classes: frozenset[Sensitivity]
) -> None:
    seen = set()
    for line in lines_of(full, tmp_path / "f", classes):
        kind = RECORD_TYPES[line["kind"]]
        assert {kind.spec(name).sensitivity for name in line["fields"]} <= classes
        seen.add(kind.entity)
    header = json.loads((tmp_path / "f").read_bytes().splitlines()[0])
    assert header["classes"] == "".join(sorted(classes))
    for name, withheld in header["left_out"].items():
        assert all(RECORD_TYPES[name].spec(field).sensitivity not in classes for field in withheld)
    assert (Note.entity in seen) == (Sensitivity.VAULT_ONLY in classes)
    assert ("text_version" in seen) == (Sensitivity.SOURCE in classes)
    assert not seen & STAY


def test_what_is_written_is_closed_and_comes_into_an_empty_vault(full: Vault, other: Vault, tmp_path: Path) -> None:
    lines = lines_of(full, tmp_path / "f")
    plan = plan_import(other.ledger, opener((tmp_path / "f").read_bytes()))
    assert plan.total == len(lines)
    assert import_records(other.ledger, opener((tmp_path / "f").read_bytes()), plan) == len(lines)


def test_a_source_by_role_stays_out_although_the_role_is_an_ordinary_field(vault: Vault, tmp_path: Path) -> None:
    case = vault.cases.open("x", CaseKind.LAW)
    for role in (Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER, Role.VICTIM):
        vault.cases.involve(case, vault.people.add(str(role)), role)
    told = [line["fields"]["role"] for line in lines_of(vault, tmp_path / "f") if line["kind"] == "involvement"]
    assert told == ["victim"]
    with_sources = lines_of(vault, tmp_path / "g", ORDINARY | {Sensitivity.SOURCE})
    assert sum(line["kind"] == "involvement" for line in with_sources) == 4
    of_case = lines_of(vault, tmp_path / "h", case=case)
    assert [line["fields"]["form"] for line in of_case if line["kind"] == "name_form"] == ["victim"]


def test_a_record_that_was_raised_stays_out_with_all_that_needs_it(vault: Vault, tmp_path: Path) -> None:
    hidden, shown = vault.people.add("Hidden"), vault.people.add("Shown")
    event = vault.events.add("x", EventKind.ASSEMBLY)
    vault.cases.involve(event, hidden, Role.VICTIM)
    kind = next(iter(ActKind))
    act = vault.records.add(Act, kind=kind, victim_entity="person", victim_id=hidden.id)
    raise_to(vault.ledger, hidden, Sensitivity.SOURCE, reason="asked")
    lines = lines_of(vault, tmp_path / "f")
    ids = {line["id"] for line in lines}
    assert hidden.id not in (tmp_path / "f").read_text()
    assert shown.id in ids
    assert {line["kind"] for line in lines} == {"person", "name_form", "event", "act"}
    (told,) = [line for line in lines if line["id"] == act.id]
    assert told["left_out"] == ["victim_entity", "victim_id"]
    assert "victim_entity" not in told["fields"]
    assert len(vault.ledger.find(RowClass)) == 1


def test_who_says_what_of_a_withheld_field_stays_out_with_it(vault: Vault, tmp_path: Path) -> None:
    """A citation of a field of class D holds a value of class D, whatever the class of the citation's own field."""
    testimony = vault.testimonies.add(place="a kitchen", witness=vault.people.add("Hidden"))
    claims = Claims(vault.ledger)
    claims.cite(testimony, field="place", value="a barn")
    claims.cite(testimony, field="connection", value=Connection.VICTIM)
    ordinary = lines_of(vault, tmp_path / "f")
    assert "a barn" not in (tmp_path / "f").read_text()
    about = [line["fields"]["target_field"] for line in ordinary if line["kind"] in ("citation", "discrepancy")]
    assert about == ["connection"] * 2
    with_sources = lines_of(vault, tmp_path / "g", ORDINARY | {Sensitivity.SOURCE})
    assert "a barn" in (tmp_path / "g").read_text()
    assert sum(line["kind"] in ("citation", "discrepancy") for line in with_sources) == 4


def test_a_case_brings_what_belongs_to_it_and_nobody_elses(vault: Vault, tmp_path: Path) -> None:
    case, another = vault.cases.open("one", CaseKind.LAW), vault.cases.open("two", CaseKind.LAW)
    shared, foreign = vault.people.add("In both"), vault.people.add("Elsewhere")
    event, elsewhere = vault.events.add("a", EventKind.ASSEMBLY), vault.events.add("b", EventKind.ASSEMBLY)
    vault.cases.add(case.id, event)
    vault.cases.add(another.id, elsewhere)
    vault.cases.involve(event, shared, Role.VICTIM)
    vault.cases.involve(elsewhere, shared, Role.WITNESS)
    vault.cases.involve(elsewhere, foreign, Role.VICTIM)
    vault.records.add(Act, kind=next(iter(ActKind)), event_id=event.id)
    lines = lines_of(vault, tmp_path / "f", case=case)
    kinds = sorted(line["kind"] for line in lines)
    assert kinds == ["act", "case_file", "case_member", "event", "involvement", "name_form", "person"]
    ids = {line["id"] for line in lines}
    assert {case.id, event.id, shared.id} <= ids
    assert not {another.id, elsewhere.id, foreign.id} & ids


def test_kinds_can_be_chosen(full: Vault, tmp_path: Path) -> None:
    lines = lines_of(full, tmp_path / "f", kinds=[Person, NameForm])
    assert {line["kind"] for line in lines} == {"person", "name_form"}


def test_withdrawn_records_stay_out(vault: Vault, tmp_path: Path) -> None:
    gone = vault.people.add("Gone")
    vault.ledger.withdraw(gone, reason="x")
    assert not [line for line in lines_of(vault, tmp_path / "f") if line["id"] == gone.id]
    assert "name_form" not in {line["kind"] for line in lines_of(vault, tmp_path / "g")}


def test_a_sealed_file_holds_the_same_lines_and_nothing_readable(full: Vault, tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    chosen = choose(full.ledger)
    written = write_records(full, chosen, tmp_path / "f.age", recipients=[identity.recipient()])
    assert (written.sealed, written.records) == (True, chosen.total)
    assert WORDS.encode() not in (tmp_path / "f.age").read_bytes()
    with (tmp_path / "f.age").open("rb") as file:
        opened = b"".join(open_payload(file, [identity]))
    assert [json.loads(line) for line in opened.splitlines()][1:-1] == list(record_lines(full.ledger, chosen))


def test_the_vault_notes_that_records_may_leave(vault: Vault, tmp_path: Path) -> None:
    person = vault.people.add("x")
    write_records(vault, choose(vault.ledger), tmp_path / "f")
    entry = list(vault.journal.entries())[-1]
    assert (entry.action, entry.entity) == ("records_leaving", "vault")
    payload = vault.journal.payload(entry.hash)
    assert payload is not None
    assert payload["details"] == {"records": 2, "classes": "ABC", "recipients": [], "case": ""}
    assert person.id not in json.dumps(payload)


def test_a_stopped_export_leaves_no_file_and_is_noted(vault: Vault, tmp_path: Path) -> None:
    vault.people.add("x")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_records(vault, choose(vault.ledger), tmp_path / "f", token=token)
    assert list(vault.journal.entries())[-1].action == "records_stayed"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_places_where_no_file_may_come_to_be_are_refused(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("x")
    entries = vault.journal.count()
    for target, error in (
        (tmp_path / "there", TargetExists),
        (vault.folder / "f", TargetInsideVault),
        (tmp_path / "nowhere" / "f", TargetFolderMissing),
    ):
        with pytest.raises(error):
            write_records(vault, choose(vault.ledger), target)
    assert vault.journal.count() == entries


def test_a_witness_is_in_no_ordinary_file(vault: Vault, tmp_path: Path) -> None:
    witness = vault.people.add("Witness of it")
    vault.testimonies.add(witness=witness)
    (line,) = [one for one in lines_of(vault, tmp_path / "f") if one["kind"] == Testimony.entity]
    assert "witness_id" not in line["fields"]
    assert "left_out" not in line
    involved = Involvement(
        id=new_id(), person_id=witness.id, object_entity="person", object_id=witness.id, role=Role.SOURCE
    )
    vault.ledger.create(involved)
    assert involved.id not in (tmp_path / "f").read_text()


def test_a_file_is_read_by_any_program_as_lines_of_json(full: Vault, tmp_path: Path) -> None:
    write_records(full, choose(full.ledger), tmp_path / "f")
    for line in io.StringIO((tmp_path / "f").read_text(encoding="utf-8"), newline="\n"):
        assert isinstance(json.loads(line), dict)
