"""Examining a vault: each kind of damage is found, and does not hide the rest."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.examination import examine
from archive.findings import Finding, Verdict, overall
from archive.keyslots import new_name, write_slot
from archive.objects import FOLDER as OBJECTS
from archive.vault import DATABASE
from crypto.age.identities import HybridIdentity
from crypto.age.sealing import seal_bytes
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import Filled, drop_triggers, open_by_key, raw_database

Damage = Callable[[Path, HybridIdentity, Filled], None]


def findings(folder: Path, key: HybridIdentity) -> list[Finding]:
    vault = open_by_key(folder, key, read_only=True)
    try:
        return list(examine(vault))
    finally:
        vault.lock()


def object_of(folder: Path, filled: Filled) -> Path:
    return folder / OBJECTS / filled.file.object_id[:2] / f"{filled.file.object_id}.age"


def said(found: list[Finding]) -> dict[str, Verdict]:
    return {finding.what: finding.verdict for finding in found}


SOUND = {
    "database_pages": Verdict.PROVEN,
    "journal": Verdict.PROVEN,
    "tables": Verdict.PROVEN,
    "objects": Verdict.PROVEN,
}


def test_a_sound_vault_is_proven(filled_folder: Path, key: HybridIdentity, filled: Filled) -> None:
    found = findings(filled_folder, key)
    assert said(found) == SOUND
    assert overall(found) is Verdict.PROVEN
    counts = {finding.what: dict(finding.fields) for finding in found}
    assert counts["objects"] == {"files": 1}
    assert counts["tables"]["rows"] >= len(filled.records())


def flip_a_byte(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    path = object_of(folder, filled)
    content = bytearray(path.read_bytes())
    content[-20] ^= 1
    path.write_bytes(content)


def flip_the_header(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    path = object_of(folder, filled)
    content = bytearray(path.read_bytes())
    content[60] ^= 1
    path.write_bytes(content)


def cut_short(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    os.truncate(object_of(folder, filled), 1000)


def empty(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    os.truncate(object_of(folder, filled), 0)


def add_to_the_end(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    with object_of(folder, filled).open("ab") as file:
        file.write(b"x")


def swap_content(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    object_of(folder, filled).write_bytes(seal_bytes(b"something else", [key.recipient()]))


def sealed_to_another(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    object_of(folder, filled).write_bytes(seal_bytes(b"x", [HybridIdentity.generate().recipient()]))


def unreadable_medium(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    """A file that opens and then fails to be read, as on a worn stick."""
    if not Path("/proc/self/mem").exists():
        pytest.skip("no file at hand that cannot be read")
    path = object_of(folder, filled)
    path.unlink()
    path.symlink_to("/proc/self/mem")


def remove_object(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    object_of(folder, filled).unlink()


def foreign_file(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (folder / "notes.txt").write_text("not ours")


def foreign_object(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    path = folder / OBJECTS / "ab" / f"{'ab' * 16}.age"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(seal_bytes(b"x", [key.recipient()]))


def foreign_in_objects(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (folder / OBJECTS / "Thumbs.db").write_bytes(b"x")


def foreign_folder(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (folder / "another").mkdir()


def foreign_in_keys(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (folder / "keys" / "readme.txt").write_text("x")


def damage_slot(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (slot,) = (folder / "keys").iterdir()
    slot.write_bytes(slot.read_bytes()[:40])


def exchange_slot(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (slot,) = (folder / "keys").iterdir()
    slot.write_bytes(seal_bytes(b"x", [key.recipient()]))


def lose_slot(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    (slot,) = (folder / "keys").iterdir()
    slot.unlink()


def strange_slot(folder: Path, key: HybridIdentity, filled: Filled) -> None:
    write_slot(folder, new_name(), seal_bytes(key.to_text().encode(), [HybridIdentity.generate().recipient()]))


def tampered(statement: str) -> Damage:
    def change(folder: Path, key: HybridIdentity, filled: Filled) -> None:
        raw = raw_database(folder, key)
        raw.execute("PRAGMA foreign_keys = OFF")
        drop_triggers(raw)
        assert raw.execute(statement).rowcount != 0
        raw.close()

    return change


NOT_PROVEN, BROKEN = Verdict.NOT_PROVEN, Verdict.BROKEN
WAYS: dict[str, tuple[Damage, dict[str, Verdict], set[str]]] = {
    # name: what is done, what is said of it, what can no longer be said
    "flipped byte": (flip_a_byte, {"object_damaged": BROKEN}, {"objects"}),
    "flipped header": (flip_the_header, {"object_damaged": BROKEN}, {"objects"}),
    "cut short": (cut_short, {"object_damaged": BROKEN}, {"objects"}),
    "emptied": (empty, {"object_damaged": BROKEN}, {"objects"}),
    "something at the end": (add_to_the_end, {"object_damaged": BROKEN}, {"objects"}),
    "other content": (swap_content, {"object_damaged": BROKEN}, {"objects"}),
    "sealed to somebody else": (sealed_to_another, {"object_damaged": BROKEN}, {"objects"}),
    "a medium that fails": (unreadable_medium, {"object_damaged": BROKEN}, {"objects"}),
    "missing": (remove_object, {"object_missing": BROKEN}, {"objects"}),
    "foreign file": (foreign_file, {"foreign_file": NOT_PROVEN}, set()),
    "foreign sealed file": (foreign_object, {"foreign_file": NOT_PROVEN}, set()),
    "foreign file in objects": (foreign_in_objects, {"foreign_file": NOT_PROVEN}, set()),
    "foreign folder": (foreign_folder, {"foreign_file": NOT_PROVEN}, set()),
    "foreign file in keys": (foreign_in_keys, {"foreign_file": NOT_PROVEN}, set()),
    "damaged slot": (damage_slot, {"slot": BROKEN}, set()),
    "exchanged slot": (exchange_slot, {"slot_changed": BROKEN}, set()),
    "lost slot": (lose_slot, {"slot_missing": BROKEN}, set()),
    "somebody's slot": (strange_slot, {"slot_found": NOT_PROVEN}, set()),
    "altered row": (
        tampered("UPDATE person SET label = 'somebody else'"), {"tables": BROKEN}, set()
    ),
    "altered code": (
        tampered("UPDATE evidence_file SET role = 'no such role'"), {"tables": BROKEN}, set()
    ),
    "altered entry": (
        tampered("UPDATE journal_entry SET actor = 'x' WHERE sequence = 3"), {"journal": BROKEN}, set()
    ),
    "garbage for fields": (
        tampered("UPDATE journal_entry SET fields = '{' WHERE sequence = 3"), {"journal": BROKEN}, set()
    ),
    "garbage for a payload": (
        tampered("UPDATE journal_payload SET body = x'ff' WHERE hash ="
                 " (SELECT hash FROM journal_entry WHERE sequence = 3)"),
        {"journal": BROKEN, "tables": BROKEN}, set()
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_each_damage_is_said_and_the_rest_is_proven(
    way: str, filled_folder: Path, key: HybridIdentity, filled: Filled
) -> None:
    damage, expected, unsaid = WAYS[way]
    damage(filled_folder, key, filled)
    found = findings(filled_folder, key)
    rest = {what: verdict for what, verdict in SOUND.items() if what not in unsaid}
    assert said(found) == rest | expected
    assert overall(found) is not Verdict.PROVEN


def test_damage_is_named_by_the_code_that_a_person_knows(
    filled_folder: Path, key: HybridIdentity, filled: Filled
) -> None:
    swap_content(filled_folder, key, filled)
    (finding,) = (one for one in findings(filled_folder, key) if one.what == "object_damaged")
    assert dict(finding.fields) == {"item": filled.item.code, "reason": "content_differs"}


def test_foreign_files_are_named(filled_folder: Path, key: HybridIdentity, filled: Filled) -> None:
    foreign_in_objects(filled_folder, key, filled)
    (finding,) = (one for one in findings(filled_folder, key) if one.what == "foreign_file")
    assert dict(finding.fields) == {"name": "objects/Thumbs.db"}


def first_page(folder: Path, key: HybridIdentity, table: str) -> int:
    raw = raw_database(folder, key)
    (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    raw.close()
    return int(page)


@pytest.mark.parametrize("table", ["person", "journal_entry", "journal_payload", "evidence_file", "search_fts_data"])
def test_a_flipped_page_is_found_and_everything_else_still_looked_at(
    table: str, filled_folder: Path, key: HybridIdentity, filled: Filled
) -> None:
    page = first_page(filled_folder, key, table)
    path = filled_folder / DATABASE
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 2000] ^= 1
    path.write_bytes(content)
    found = findings(filled_folder, key)
    verdicts = said(found)
    assert verdicts["database_pages"] is Verdict.BROKEN
    expected = {
        "person": {"journal", "objects"},
        "journal_entry": {"objects"},
        "journal_payload": {"objects"},
        "evidence_file": {"journal"},
        "search_fts_data": {"journal", "tables", "objects"},
    }[table]
    assert {what for what, verdict in verdicts.items() if verdict is Verdict.PROVEN} == expected


def test_several_damages_are_all_said(filled_folder: Path, key: HybridIdentity, filled: Filled) -> None:
    for way in ("flipped byte", "foreign file", "damaged slot", "altered row", "altered entry"):
        WAYS[way][0](filled_folder, key, filled)
    verdicts = said(findings(filled_folder, key))
    assert {what for what, verdict in verdicts.items() if verdict is Verdict.BROKEN} == {
        "object_damaged",
        "slot",
        "tables",
        "journal",
    }


def test_entries_after_the_last_head_are_not_proven(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    vault.people.add("one")
    found = list(examine(vault))
    assert said(found) == SOUND | {"journal_unsigned": Verdict.NOT_PROVEN}
    assert overall(found) is Verdict.NOT_PROVEN
    vault.lock()


def test_a_withdrawn_file_is_not_missed_and_not_foreign(
    filled_folder: Path, key: HybridIdentity, filled: Filled
) -> None:
    vault = open_by_key(filled_folder, key)
    vault.ledger.withdraw(filled.file, reason="x")
    vault.journal.sign_head("export")
    assert said(list(examine(vault))) == {what: v for what, v in SOUND.items() if what != "objects"}
    vault.lock()


def test_an_examination_writes_nothing(
    filled_folder: Path, key: HybridIdentity, no_traces: Callable[..., object]
) -> None:
    with no_traces(filled_folder, allow=(f"{DATABASE}-wal", f"{DATABASE}-shm")):  # type: ignore[attr-defined]  # a context
        findings(filled_folder, key)


def test_it_can_be_cancelled_at_every_stage(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    with vault.database.atomic():
        item = vault.evidence.add("x")
        for _ in range(520):
            vault.people.add(label="x")
    vault.intake.take_in_bytes(os.urandom(2 << 20), "x", item.id)
    for stage in ("journal", "rebuild", "objects"):
        token = CancelToken()
        seen: set[str] = set()

        def progress(
            done: int, total: int, name: str, stage: str = stage, token: CancelToken = token, seen: set[str] = seen
        ) -> None:
            assert 0 <= done <= total
            seen.add(name)
            if name == stage:
                token.cancel()

        with pytest.raises(Cancelled):
            list(examine(vault, progress, token))
        assert stage in seen
    vault.lock()
