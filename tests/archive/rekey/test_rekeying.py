"""Everything under a new key: equal, proven, opened by the new way and by no old one; and what interrupts it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive.clock import SystemClock
from archive.errors import (
    DiskFull,
    ObjectDamaged,
    PassphraseTooShort,
    StorageFailed,
    VaultReadOnly,
    WrongPassphrase,
)
from archive.examination import examine
from archive.findings import Verdict
from archive.inbox import drop_file
from archive.rekey import rekeying, swapping
from archive.rekey.draft import aside_of, draft_of, give_up
from archive.rekey.errors import RekeyForeign, RekeyNoRoom
from archive.rekey.rekeying import Rekeyed, plan, rekey
from archive.vault import DATABASE, Vault
from archive.ways_in import IdentityWay, KeyFileWay, SlotKind
from crypto.age.errors import NoIdentityMatches
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_payload
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, open_by_key
from tests.archive.rescue.damaged_vaults import Rich, copied, flip, object_path, rows_of

NEW = "nine loud mountains"
NoTraces = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def folder(rich: Rich, tmp_path: Path) -> Path:
    """A vault alone in a folder."""
    (tmp_path / "place").mkdir()
    return copied(rich, tmp_path / "place" / "vault")


@pytest.fixture
def opened(folder: Path, rich: Rich) -> Iterator[Vault]:
    vault = open_by_key(folder, rich.key)
    yield vault
    vault.lock()


def done(vault: Vault, **more: object) -> Rekeyed:
    return rekey(vault, NEW, work_factor=LEAST_WORK, **more)  # type: ignore[arg-type]


def around(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


def unproven(vault: Vault) -> set[str]:
    return {finding.what for finding in examine(vault) if finding.verdict is not Verdict.PROVEN}


def test_everything_is_there_under_the_new_key(folder: Path, rich: Rich, opened: Vault) -> None:
    entries = [entry.hash for entry in opened.journal.entries()]
    before = {path.relative_to(folder): path.read_bytes() for path in (folder / "objects").rglob("*.age")}
    result = done(opened)
    assert opened.locked
    vault = result.vault
    assert rows_of(vault) == rich.rows
    found = list(vault.journal.entries())
    assert [entry.hash for entry in found][: len(entries)] == entries
    assert [entry.action for entry in found][len(entries) :] == ["rekeyed"]
    assert unproven(vault) == set()
    assert vault.descriptor.recipient != rich.key.recipient()
    for path, content in before.items():
        assert (folder / path).read_bytes() != content
    assert vault.search.find("Лицо")
    vault.people.add("after")
    vault.lock()
    assert around(folder) == ["vault"]
    assert {path.name for path in folder.iterdir()} == {"vault.json", "keys", "objects", "inbox", DATABASE, "lock"}
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE)
    Vault.open(folder, NEW).lock()


def test_no_old_key_opens_anything_that_is_left(folder: Path, rich: Rich, opened: Vault) -> None:
    done(opened).vault.lock()
    for path in folder.rglob("*.age"):
        if path.parent.name != "keys":
            with path.open("rb") as file, pytest.raises(NoIdentityMatches):
                open_payload(file, [rich.key])


def test_partners_keep_their_way_and_shares_lose_theirs(folder: Path, opened: Vault) -> None:
    partner = HybridIdentity.generate()
    opened.ways.add_partner(str(partner.recipient()), "Partner")
    opened.ways.add_shares(2, 3, "Family")
    ahead = plan(opened)
    assert [way.label for way in ahead.partners] == ["Partner"]
    assert {way.kind for way in ahead.lost} == {SlotKind.PASSPHRASE, SlotKind.SHARES}
    assert not ahead.begun
    result = done(opened)
    assert [way.label for way in result.partners] == ["Partner"]
    assert "Family" in [way.label for way in result.lost]
    assert {(way.kind, way.label) for way in result.vault.ways.list()} == {
        (SlotKind.PASSPHRASE, ""),
        (SlotKind.PARTNER, "Partner"),
    }
    result.vault.lock()
    Vault.open(folder, IdentityWay([partner])).lock()


def test_a_partner_can_be_left_out(folder: Path, opened: Vault) -> None:
    partner = HybridIdentity.generate()
    opened.ways.add_partner(str(partner.recipient()), "Partner")
    result = done(opened, partners=())
    assert "Partner" in [way.label for way in result.lost]
    assert [way.kind for way in result.vault.ways.list()] == [SlotKind.PASSPHRASE]
    result.vault.lock()


def test_a_key_file_may_be_the_new_way(folder: Path, opened: Vault, tmp_path: Path) -> None:
    key_file = tmp_path / "stick.key"
    key_file.write_bytes(b"some bytes on a stick" * 4)
    way = KeyFileWay(NEW, key_file)
    result = rekey(opened, way, work_factor=LEAST_WORK)
    assert [one.kind for one in result.vault.ways.list()] == [SlotKind.KEY_FILE]
    result.vault.lock()
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, NEW)


def test_drops_and_foreign_files_come_along(folder: Path, opened: Vault, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_bytes(b"dropped while locked " * 5000)
    drop_file(folder, note, clock=SystemClock())
    (folder / "somebody's own.txt").write_text("x")
    result = done(opened)
    assert (folder / "somebody's own.txt").read_text() == "x"
    assert result.vault.inbox.count() == 1
    result.vault.inbox.take_in(lambda head: head.name)
    assert any(file.size == note.stat().st_size for file in result.vault.evidence.all_files())
    result.vault.lock()


def test_a_damaged_file_stops_it_and_nothing_changes(folder: Path, rich: Rich, opened: Vault) -> None:
    flip(object_path(folder, rich.filled.file.object_id), -30)
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(ObjectDamaged) as caught:
        done(opened)
    assert caught.value.item == rich.filled.item.code
    assert (folder / "vault.json").read_bytes() == before
    assert rows_of(opened) == rich.rows
    result = done(opened, leave_damaged=True)
    assert result.left == (rich.filled.item.code,)
    assert unproven(result.vault) == {"object_damaged"}
    result.vault.lock()


def test_it_stops_where_it_is_told_and_goes_on_from_there(folder: Path, rich: Rich, opened: Vault) -> None:
    token = CancelToken()

    def stop(count: int, total: int, stage: str) -> None:
        if count:
            token.cancel()

    with pytest.raises(Cancelled):
        done(opened, progress=stop, token=token)
    assert plan(opened).begun
    draft = draft_of(folder)
    first = {path: path.stat().st_ino for path in (draft / "objects").rglob("*.age")}
    opened.people.add("written in between")
    rows = rows_of(opened)
    with pytest.raises(WrongPassphrase):
        rekey(opened, "another passphrase", work_factor=LEAST_WORK)
    result = done(opened)
    for path, inode in first.items():
        assert (folder / path.relative_to(draft)).stat().st_ino == inode
    assert rows_of(result.vault) == rows
    assert unproven(result.vault) == set()
    result.vault.lock()
    assert around(folder) == ["vault"]


def test_what_was_begun_can_be_given_up(folder: Path, opened: Vault) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        done(opened, token=token)
    assert len(around(folder)) == 2
    assert give_up(folder)
    assert not give_up(folder)
    assert around(folder) == ["vault"]


@pytest.mark.parametrize("what", ["short", "read only", "no room", "taken"])
def test_refused_before_anything_is_made(
    what: str, folder: Path, rich: Rich, monkeypatch: pytest.MonkeyPatch, no_traces: NoTraces
) -> None:
    vault = open_by_key(folder, rich.key, read_only=what == "read only")
    if what == "no room":
        monkeypatch.setattr(rekeying, "free_room", lambda folder: 1000)
    if what == "taken":
        draft_of(folder).mkdir()
        (draft_of(folder) / "holiday.jpg").write_text("x")
    errors = {
        "short": PassphraseTooShort,
        "read only": VaultReadOnly,
        "no room": RekeyNoRoom,
        "taken": RekeyForeign,
    }
    with no_traces(folder.parent), pytest.raises(errors[what]):
        rekey(vault, "short" if what == "short" else NEW, work_factor=LEAST_WORK)
    vault.lock()


def test_a_full_disk_leaves_the_old_vault_as_it_is(
    rich: Rich, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(rich, small_disk / "vault")
    monkeypatch.setattr(rekeying, "free_room", lambda folder: 1 << 40)
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free - 400_000))
    vault = open_by_key(folder, rich.key)
    with pytest.raises(DiskFull):
        done(vault)
    assert rows_of(vault) == rich.rows
    (small_disk / "ballast").unlink()
    vault.lock()
    vault = Vault.open(folder, PASSPHRASE)
    result = done(vault)
    assert rows_of(result.vault) == rich.rows
    result.vault.lock()


STEPS = ("before the swap", "exchanged", "set aside", "between two renamings", "after the second")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("way", [NEW, PASSPHRASE])
def test_cut_off_while_the_folders_change_places(
    step: str, way: str, folder: Path, rich: Rich, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each state in which the power can fail: the next opening finds the new vault, then the old one goes."""

    class PowerCut(BaseException):
        pass

    def cut(place: Path) -> None:
        draft, aside = draft_of(place), aside_of(place)
        if step == "exchanged":
            draft.rename(place.with_name("x"))
            place.rename(draft)
            place.with_name("x").rename(place)
        elif step == "between two renamings":
            place.rename(aside)
        elif step in ("set aside", "after the second"):
            place.rename(aside)
            draft.rename(place)
        raise PowerCut

    monkeypatch.setattr(rekeying, "swap", cut)
    with pytest.raises(PowerCut):
        done(opened)
    monkeypatch.undo()
    if way == PASSPHRASE:
        with pytest.raises(WrongPassphrase):
            Vault.open(folder, way)
        assert len(around(folder)) == 2
    vault = Vault.open(folder, NEW)
    assert rows_of(vault) == rich.rows
    assert unproven(vault) == set()
    vault.lock()
    assert around(folder) == ["vault"]


def test_without_an_exchange_in_one_step(
    folder: Path, rich: Rich, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swapping, "exchanged", lambda one, other: False)
    result = done(opened)
    assert rows_of(result.vault) == rich.rows
    result.vault.lock()
    assert around(folder) == ["vault"]


def test_a_database_that_differs_is_not_used(
    folder: Path, rich: Rich, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from archive.raw_connection import connect
    from archive.rekey import database as exporting
    from archive.rekey.errors import RekeyDiffers

    sound = exporting.export_database

    def spoiled(source: object, target: Path, key: bytes) -> None:
        sound(source, target, key)  # type: ignore[arg-type]
        with contextlib.closing(connect(target, key)) as raw:
            raw.execute("UPDATE person SET label = 'x' WHERE rowid = 3")

    monkeypatch.setattr(rekeying, "export_database", spoiled)
    with pytest.raises(RekeyDiffers) as caught:
        done(opened)
    assert caught.value.part == "person"
    assert not opened.locked
    assert rows_of(opened) == rich.rows


def test_an_old_vault_that_cannot_be_removed_is_named_and_removed_later(
    folder: Path, rich: Rich, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(place: Path) -> None:
        raise StorageFailed(reason="EBUSY")

    monkeypatch.setattr(swapping, "clear", refuses)
    result = done(opened)
    assert result.old == aside_of(folder).name
    assert rows_of(result.vault) == rich.rows
    result.vault.lock()
    Vault.open(folder, NEW).lock()
    assert aside_of(folder).exists()
    monkeypatch.undo()
    Vault.open(folder, NEW).lock()
    assert around(folder) == ["vault"]
