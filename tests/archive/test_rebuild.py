"""The journal says all there is to say: whatever was done, the tables come out of it again."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from archive.errors import RecordImmutable, TablesDiffer
from archive.integrity.errors import ComplaintWithoutYes, EndBeforeStart, MergeNeedsTwoReasons, MergeOfOne
from archive.integrity.order import PAIRS
from archive.journal_proof import prove_journal
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from archive.model.organisations import PersonMerge
from archive.rebuild import prove_tables, rebuild
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.conftest import Template
from tests.archive.open_vaults import SetClock, drop_triggers, fill, open_by_key, raw_database
from tests.archive.record_strategies import changes, new_records, one_of_each, values

RULES = (EndBeforeStart, MergeNeedsTwoReasons, MergeOfOne, ComplaintWithoutYes)
ACTIONS = ("create", "create", "amend", "amend", "withdraw", "erase", "fail")


@pytest.fixture(scope="module")
def shared(template: Template) -> Iterator[Vault]:
    """One vault for all examples; each of them is taken back again."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "vault"
        shutil.copytree(template.folder, folder)
        vault = open_by_key(folder, template.key, clock=SetClock())
        fill(vault)
        one_of_each(vault.ledger)
        yield vault
        vault.lock()


class TakenBack(Exception):
    """Ends an example, so that the next finds the vault as this one did."""


@contextlib.contextmanager
def taken_back(vault: Vault) -> Iterator[None]:
    """What happens in the block is seen by everything in it and is gone afterwards."""
    with contextlib.suppress(TakenBack), vault.database.atomic():
        yield
        raise TakenBack


def known_ids(vault: Vault) -> dict[str, str]:
    """A record of each kind to refer to, and another person."""
    known = {entity: vault.ledger.find(kind)[0].id for entity, kind in RECORD_TYPES.items()}
    return {**known, "other": vault.people.add("other").id}


def stored(vault: Vault) -> dict[str, list[dict[str, Any]]]:
    return {
        entity: [dict(row) for row in vault.database.rows(f'SELECT * FROM "{entity}" ORDER BY id')]  # noqa: S608  # declared names
        for entity in RECORD_TYPES
    }


def replayed(vault: Vault) -> dict[str, list[dict[str, Any]]]:
    memory = rebuild(vault.database)
    try:
        return {
            entity: [dict(row) for row in memory.execute(f'SELECT * FROM "{entity}" ORDER BY id')]  # noqa: S608  # declared names
            for entity in RECORD_TYPES
        }
    finally:
        memory.close()


def act(vault: Vault, action: str, kind: type[Record], data: st.DataObject) -> None:
    """One thing that can be done with a record of a kind."""
    standing = vault.ledger.find(kind)
    if action == "create" or not standing:
        known = known_ids(vault)
        vault.ledger.create(data.draw(new_records(kind, known)))
        return
    # The first of a kind stays, because others refer to it.
    record = standing[data.draw(st.integers(min(1, len(standing) - 1), len(standing) - 1))]
    if action == "amend":
        vault.ledger.amend(record, data.draw(changes(kind)), reason="x")
    elif action == "withdraw" and record != standing[0]:
        vault.ledger.withdraw(record, reason="x")
    elif action == "erase" and record != standing[0]:
        vault.ledger.erase(record, reason="x")
    elif action == "fail":
        with pytest.raises(KeyboardInterrupt):
            fail_after_amending(vault, record, data.draw(changes(kind)))


def fail_after_amending(vault: Vault, record: Record, new: dict[str, Any]) -> None:
    with vault.database.atomic():
        vault.ledger.amend(record, new)
        raise KeyboardInterrupt


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_tables_equal_what_the_journal_makes_of_them(shared: Vault, data: st.DataObject) -> None:
    steps = data.draw(
        st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(list(RECORD_TYPES.values()))), max_size=12)
    )
    with taken_back(shared):
        for action, kind in steps:
            try:
                act(shared, action, kind, data)
            except RecordImmutable:
                assert kind.entity in ("export_package", "text_version", "transcript")
            except RULES:
                assert kind is PersonMerge or kind.entity in PAIRS
        assert stored(shared) == replayed(shared)
        assert prove_tables(shared.database) == sum(len(rows) for rows in stored(shared).values())
        prove_journal(shared.database, shared.journal)


@pytest.mark.parametrize("kind", RECORD_TYPES.values(), ids=lambda kind: kind.entity)
@settings(max_examples=2, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_same_happens_to_every_kind_and_every_field(
    shared: Vault, kind: type[Record], data: st.DataObject
) -> None:
    """The search above may miss a kind; this does not."""
    with taken_back(shared):
        try:
            record = shared.ledger.create(data.draw(new_records(kind, known_ids(shared))))
        except RULES:
            reject()
        for spec in kind.specs():
            if not spec.fixed:
                # A text that happens to be sealed, or an end before its start.
                with contextlib.suppress(RecordImmutable, *RULES):
                    record = shared.ledger.amend(record, {spec.name: data.draw(values(spec))})
        assert stored(shared) == replayed(shared)


TAMPERINGS = {
    "a value": ("UPDATE person SET occupation = 'general'", "person", 1),
    "a date": ("UPDATE event SET happened_from = '1999-01-01'", "event", 1),
    "a withdrawal": ("UPDATE testimony SET withdrawn_at = '2026-01-01T00:00:00.000Z'", "testimony", 1),
    "a row too many": ("INSERT INTO case_member SELECT 'x', case_id, 'person', 'y', NULL FROM case_member LIMIT 1",
                       "case_member", 1),
    "a row too few": ("DELETE FROM partner", "partner", 1),
    "every row": ("DELETE FROM case_member", "case_member", 3),
    "a value that no code has": ("UPDATE consent_use SET decision = 'perhaps'", "consent_use", 1),
    "a hash": ("UPDATE evidence_file SET sha256 = 'x'", "evidence_file", 1),
}  # fmt: skip


@pytest.mark.parametrize("name", TAMPERINGS)
def test_a_table_that_was_altered_is_found(name: str, filled_folder: Path, key: HybridIdentity) -> None:
    statement, entity, rows = TAMPERINGS[name]
    tampering = raw_database(filled_folder, key)
    tampering.execute("PRAGMA foreign_keys = OFF")
    drop_triggers(tampering)
    tampering.execute(statement)
    tampering.close()
    vault = open_by_key(filled_folder, key)
    prove_journal(vault.database, vault.journal)
    with pytest.raises(TablesDiffer) as raised:
        prove_tables(vault.database)
    assert raised.value.fields() == {"entity": entity, "rows": rows}
    vault.lock()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"fields": {}}',
        b'{"fields": {"code": 5}}',
        b'{"fields": {"code": "P-1", "no_such_field": 1}}',
        b"[" * 5000,
    ],
)
def test_a_payload_that_makes_no_sense_is_a_difference(filled_folder: Path, key: HybridIdentity, body: bytes) -> None:
    tampering = raw_database(filled_folder, key)
    drop_triggers(tampering)
    tampering.execute(
        "UPDATE journal_payload SET body = ? WHERE hash = (SELECT hash FROM journal_entry"
        " WHERE action = 'create' AND entity = 'person')",
        (body,),
    )
    tampering.close()
    vault = open_by_key(filled_folder, key)
    with pytest.raises(TablesDiffer):
        prove_tables(vault.database)
    vault.lock()


def test_an_entry_about_an_unknown_kind_is_a_difference(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    vault.journal.append("create", "no_such_kind", "x", {"fields": {}})
    with pytest.raises(TablesDiffer):
        prove_tables(vault.database)
    vault.lock()


def test_the_proof_can_be_cancelled(vault: Vault) -> None:
    with vault.database.atomic():
        for _ in range(600):
            vault.cases.open("x", CaseKind.LAW)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        prove_tables(vault.database, token=token)
