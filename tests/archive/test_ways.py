"""The ways into a vault: added, listed, tried, taken away, and never the last one by accident."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from archive import keyslots, ways
from archive.descriptor import Descriptor
from archive.errors import (
    ArchiveError,
    NoKeySlots,
    PassphraseTooShort,
    StorageFailed,
    VaultLocked,
    VaultReadOnly,
    WrongPassphrase,
)
from archive.keyfiles import MOST_BYTES, make_key_file
from archive.slot_errors import (
    IdentityOpensNothing,
    KeyFileEmpty,
    KeyFileInsideVault,
    KeyFileMissing,
    KeyFileTooLarge,
    KeyFileUnreadable,
    LastWayIn,
    NoSlotOfKind,
    PartnerKeyClassical,
    PartnerKeyIsVaultKey,
    SharesOpenNothing,
    SlotLeftBehind,
    SlotUnknown,
    WrongPassphraseOrKeyFile,
)
from archive.vault import Vault
from archive.ways import Condition, Way
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, SlotKind, WayIn
from crypto.age.errors import RecipientMalformed
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.share_errors import SplitImpossible, TooFewShares
from crypto.shares import split
from tests.archive.open_vaults import PASSPHRASE, leftovers, open_by_key

OTHER = "eight loud mountains"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """A key file as the program makes it, outside the vault."""
    path = tmp_path / "stick.key"
    make_key_file(path)
    return path


def opens(folder: Path, way: str | WayIn) -> str:
    """The name of the slot that a way opens."""
    return keyslots.open_slot(folder, Descriptor.read(folder), way)[1].path.name


def actions(vault: Vault) -> list[str]:
    return [entry.action for entry in vault.journal.entries()]


def files(folder: Path) -> set[str]:
    return {path.name for path in (folder / "keys").iterdir()}


def test_a_new_vault_has_one_way_in(vault: Vault) -> None:
    (way,) = vault.ways.list()
    assert (way.kind, way.holder, way.condition, way.tested) == (SlotKind.PASSPHRASE, True, Condition.SOUND, None)
    assert {way.name} == files(vault.folder)


def test_a_key_file_opens_only_together_with_its_passphrase(vault: Vault, key_file: Path, tmp_path: Path) -> None:
    way = vault.ways.add_key_file(OTHER, key_file, "red stick")
    assert (way.kind, way.label, way.holder) == (SlotKind.KEY_FILE, "red stick", True)
    assert opens(vault.folder, KeyFileWay(OTHER, key_file)) == way.name
    for passphrase, path in ((PASSPHRASE, key_file), (OTHER, tmp_path / "another.key")):
        if not path.exists():
            make_key_file(path)
        with pytest.raises(WrongPassphraseOrKeyFile):
            opens(vault.folder, KeyFileWay(passphrase, path))
    with pytest.raises(WrongPassphrase):
        opens(vault.folder, OTHER)
    assert actions(vault) == ["slot_added"]


def test_any_file_will_do_and_its_name_does_not_matter(vault: Vault, tmp_path: Path) -> None:
    photo = tmp_path / "holiday.jpg"
    photo.write_bytes(b"\xff\xd8" + bytes(MOST_BYTES - 2))
    way = vault.ways.add_key_file(OTHER, photo)
    photo.rename(tmp_path / "renamed")
    assert opens(vault.folder, KeyFileWay(OTHER, tmp_path / "renamed")) == way.name
    (tmp_path / "renamed").write_bytes(b"\xff\xd9" + bytes(MOST_BYTES - 2))
    with pytest.raises(WrongPassphraseOrKeyFile):
        opens(vault.folder, KeyFileWay(OTHER, tmp_path / "renamed"))


def test_a_made_key_file_is_random_text_for_its_owner_alone(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_key_file(tmp_path / name)
    one, two = ((tmp_path / name).read_text("ascii") for name in ("one", "two"))
    assert one != two
    assert (len(one), one[-1]) == (45, "\n")
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        make_key_file(tmp_path / "one")
    assert (tmp_path / "one").read_text("ascii") == one


def test_key_files_that_cannot_be_used(vault: Vault, tmp_path: Path) -> None:
    empty, large, folder = tmp_path / "empty", tmp_path / "large", tmp_path / "folder"
    empty.touch()
    large.write_bytes(bytes(MOST_BYTES + 1))
    folder.mkdir()
    inside = vault.folder / "keys" / "stick.key"
    inside.write_bytes(b"inside")
    link = tmp_path / "link"
    link.symlink_to(inside)
    wrong: list[tuple[Path, type[ArchiveError]]] = [
        (tmp_path / "nowhere", KeyFileMissing),
        (empty / "below a file", KeyFileMissing),
        (empty, KeyFileEmpty),
        (large, KeyFileTooLarge),
        (folder, KeyFileUnreadable),
        (inside, KeyFileInsideVault),
        (link, KeyFileInsideVault),
    ]
    before = files(vault.folder)
    for path, error in wrong:
        with pytest.raises(error) as raised:
            vault.ways.add_key_file(OTHER, path)
        assert raised.value.fields()["name"] == path.name
        if error is not KeyFileInsideVault:
            with pytest.raises(error):
                opens(vault.folder, KeyFileWay(OTHER, path))
    assert files(vault.folder) == before
    assert actions(vault) == []
    assert len(vault.ways.list()) == 1


def test_every_sufficient_set_of_shares_opens_and_no_smaller_one(vault: Vault) -> None:
    way, shares = vault.ways.add_shares(3, 5, "the five")
    assert (way.kind, way.label, way.holder) == (SlotKind.SHARES, "the five", False)
    assert (way.details["need"], way.details["of"]) == (3, 5)
    for subset in itertools.combinations(shares, 3):
        assert opens(vault.folder, SharesWay(subset)) == way.name
    for pair in itertools.combinations(shares, 2):
        with pytest.raises(TooFewShares):
            opens(vault.folder, SharesWay(pair))
    stored = vault.database.column("SELECT details FROM key_slot")
    stored += [str(vault.journal.payload(entry.hash)) for entry in vault.journal.entries()]
    assert not [word for word in shares[0].split() if any(word in text for text in stored if len(word) > 6)]


def test_shares_of_another_vault_open_nothing(vault: Vault) -> None:
    vault.ways.add_shares(2, 3)
    with pytest.raises(SharesOpenNothing):
        opens(vault.folder, SharesWay(split(bytes(32), 2, 3)))
    with pytest.raises(SplitImpossible):
        vault.ways.add_shares(1, 3)
    assert actions(vault) == ["slot_added"]


def test_a_partner_opens_with_an_identity(vault: Vault) -> None:
    partner, stranger = HybridIdentity.generate(), HybridIdentity.generate()
    record = vault.handoffs.add_partner("Archive of the North", str(partner.recipient()))
    way = vault.ways.add_partner(record)
    assert (way.kind, way.label) == (SlotKind.PARTNER, "Archive of the North")
    assert way.details == {"recipient": str(partner.recipient()), "partner_id": record.id}
    assert opens(vault.folder, IdentityWay([stranger, partner])) == way.name
    with pytest.raises(IdentityOpensNothing):
        opens(vault.folder, IdentityWay([stranger]))


def test_a_partner_s_name_is_kept_nowhere_but_in_the_record(vault: Vault) -> None:
    record = vault.handoffs.add_partner("Archive of the North", str(HybridIdentity.generate().recipient()))
    way = vault.ways.add_partner(record)
    vault.ledger.amend(record, {"name": "Archive of the South"})
    assert vault.ways.way(way.name).label == "Archive of the South"
    vault.ledger.erase(record, reason="asked for")
    assert vault.ways.way(way.name).label == ""
    vault.ways.remove(way.name)
    kept = [str(row) for row in vault.database.rows("SELECT * FROM key_slot")]
    kept += [str(vault.journal.payload(entry.hash)) for entry in vault.journal.entries()]
    assert not [text for text in kept if "Archive of the" in text]


def test_a_classical_partner_only_on_purpose(vault: Vault) -> None:
    old = X25519Identity.generate()
    with pytest.raises(PartnerKeyClassical):
        vault.ways.add_partner(str(old.recipient()), "old tools")
    way = vault.ways.add_partner(str(old.recipient()), "old tools", allow_classical=True)
    assert opens(vault.folder, IdentityWay([old])) == way.name
    with pytest.raises(PartnerKeyIsVaultKey):
        vault.ways.add_partner(vault.descriptor.recipient)
    with pytest.raises(RecipientMalformed):
        vault.ways.add_partner("age1nonsense", "nobody")
    assert len(vault.ways.list()) == 2


def test_a_kind_that_the_vault_does_not_have(folder: Path, vault: Vault, key_file: Path) -> None:
    for way in (SharesWay(split(bytes(32), 2, 3)), IdentityWay([HybridIdentity.generate()])):
        with pytest.raises(NoSlotOfKind) as raised:
            opens(folder, way)
        assert raised.value.way == way.kind
    vault.ways.add_shares(2, 2)
    (only,) = [way for way in vault.ways.list() if way.holder]
    vault.ways.remove(only.name, last_too=True)
    with pytest.raises(NoKeySlots):
        opens(folder, PASSPHRASE)
    with pytest.raises(NoSlotOfKind):
        opens(folder, KeyFileWay(PASSPHRASE, key_file))


def test_files_tell_nothing_beyond_the_kind_of_their_stanza(vault: Vault, key_file: Path) -> None:
    vault.ways.add_passphrase(OTHER, "a")
    vault.ways.add_key_file(OTHER, key_file, "much longer label")
    vault.ways.add_shares(2, 2, "b")
    vault.ways.add_shares(5, 16, "c")
    vault.ways.add_partner(HybridIdentity.generate().recipient(), "d")
    sizes: dict[str, set[int]] = {}
    for slot in keyslots.slots(vault.folder):
        assert len(slot.path.name) == len("0123456789abcdef.age")
        sizes.setdefault(slot.kind, set()).add(len(slot.read()))
    assert {kind: len(found) for kind, found in sizes.items()} == {"passphrase": 1, "recipient": 1}


def test_the_last_way_of_the_holder_stays(vault: Vault) -> None:
    (first,) = vault.ways.list()
    with pytest.raises(LastWayIn):
        vault.ways.remove(first.name)
    with pytest.raises(LastWayIn):
        vault.ways.remove(first.name, last_too=True)
    shares = vault.ways.add_shares(2, 3).way
    with pytest.raises(LastWayIn):
        vault.ways.remove(first.name)
    assert opens(vault.folder, PASSPHRASE) == first.name
    vault.ways.remove(first.name, last_too=True)
    with pytest.raises(LastWayIn):
        vault.ways.remove(shares.name, last_too=True)
    assert files(vault.folder) == {shares.name}
    assert actions(vault) == ["slot_added", "slot_removed"]


def test_a_damaged_way_does_not_count_as_the_one_that_is_left(vault: Vault) -> None:
    (first,) = vault.ways.list()
    second = vault.ways.add_passphrase(OTHER)
    path = vault.folder / "keys" / second.name
    path.write_bytes(path.read_bytes()[:-1])
    assert vault.ways.way(second.name).condition is Condition.CHANGED
    with pytest.raises(LastWayIn):
        vault.ways.remove(first.name)
    path.unlink()
    assert vault.ways.way(second.name).condition is Condition.MISSING
    with pytest.raises(LastWayIn):
        vault.ways.remove(first.name)


def test_removing_takes_copies_along(vault: Vault) -> None:
    partner = HybridIdentity.generate()
    way = vault.ways.add_partner(partner.recipient(), "former partner")
    path = vault.folder / "keys" / way.name
    shutil.copy(path, path.with_name("0 conflicted copy.age"))
    vault.ways.remove(way.name)
    with pytest.raises(NoSlotOfKind):
        opens(vault.folder, IdentityWay([partner]))
    with pytest.raises(SlotUnknown):
        vault.ways.remove(way.name)
    assert len(files(vault.folder)) == 1


def test_a_file_that_cannot_be_removed_is_said_and_the_next_opening_removes_it(
    folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(path: Path) -> None:
        raise StorageFailed(reason="EIO")

    vault = open_by_key(folder, key)
    (first,) = vault.ways.list()
    way = vault.ways.add_shares(2, 2).way
    with monkeypatch.context() as patched:
        patched.setattr(ways, "remove_file", stuck)
        with pytest.raises(SlotLeftBehind) as raised:
            vault.ways.remove(way.name)
        assert raised.value.slot == way.name
        with pytest.raises(SlotLeftBehind):
            vault.ways.replace_passphrase(PASSPHRASE, OTHER)
    assert [one.kind for one in vault.ways.list()] == [SlotKind.PASSPHRASE]
    assert len(files(folder)) == 3
    vault.lock()
    Vault.open(folder, OTHER).lock()
    assert first.name not in files(folder)
    assert len(files(folder)) == 1


def test_trying_a_way_opens_that_slot_and_no_other(vault: Vault, key_file: Path) -> None:
    with_file = vault.ways.add_key_file(OTHER, key_file)
    second = vault.ways.add_passphrase(OTHER)
    assert vault.ways.test(with_file.name, KeyFileWay(OTHER, key_file)).tested is not None
    assert vault.ways.way(second.name).tested is None
    with pytest.raises(WrongPassphrase):
        vault.ways.test(with_file.name, OTHER)
    with pytest.raises(SlotUnknown):
        vault.ways.test("0000000000000000.age", OTHER)
    assert actions(vault) == ["slot_added", "slot_added", "slot_tested"]


def test_the_passphrase_of_a_key_file_is_changed_and_the_file_stays(vault: Vault, key_file: Path) -> None:
    before = vault.ways.add_key_file(OTHER, key_file, "red stick")
    after = vault.ways.replace_passphrase(KeyFileWay(OTHER, key_file), "nine soft clouds")
    assert (after.kind, after.label) == (SlotKind.KEY_FILE, "red stick")
    assert before.name not in files(vault.folder)
    assert opens(vault.folder, KeyFileWay("nine soft clouds", key_file)) == after.name
    with pytest.raises(WrongPassphraseOrKeyFile):
        opens(vault.folder, KeyFileWay(OTHER, key_file))
    assert opens(vault.folder, PASSPHRASE)


def test_a_forgotten_passphrase_is_not_the_end(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    (forgotten,) = vault.ways.list()
    shares = vault.ways.add_shares(2, 3).shares
    vault.lock()
    again = Vault.open(folder, SharesWay(shares[1:]))
    assert [way.kind for way in again.ways.list() if way.used] == [SlotKind.SHARES]
    again.ways.add_passphrase(OTHER)
    again.ways.remove(forgotten.name)
    again.lock()
    with pytest.raises(WrongPassphrase):
        opens(folder, PASSPHRASE)
    Vault.open(folder, OTHER).lock()
    assert not leftovers(folder)


def test_only_an_open_writable_vault_changes_its_ways(folder: Path, key: HybridIdentity, key_file: Path) -> None:
    def each(vault: Vault, way: Way, error: type[Exception]) -> None:
        for call in (
            lambda: vault.ways.add_passphrase(OTHER),
            lambda: vault.ways.add_key_file(OTHER, key_file),
            lambda: vault.ways.add_shares(2, 3),
            lambda: vault.ways.add_partner(HybridIdentity.generate().recipient()),
            lambda: vault.ways.remove(way.name),
            lambda: vault.ways.test(way.name, PASSPHRASE),
            lambda: vault.ways.set_label(way.name, "x"),
            lambda: vault.ways.replace_passphrase(PASSPHRASE, OTHER),
        ):
            with pytest.raises(error):
                call()

    before = files(folder)
    reader = open_by_key(folder, key, read_only=True)
    (way,) = reader.ways.list()
    each(reader, way, VaultReadOnly)
    reader.lock()
    each(reader, way, VaultLocked)
    assert files(folder) == before


def test_short_passphrases_are_refused_everywhere(vault: Vault, key_file: Path) -> None:
    with pytest.raises(PassphraseTooShort):
        vault.ways.add_passphrase("short")
    with pytest.raises(PassphraseTooShort):
        vault.ways.add_key_file("short", key_file)
    with pytest.raises(PassphraseTooShort):
        vault.ways.replace_passphrase(PASSPHRASE, "short")
    assert len(vault.ways.list()) == 1


def test_a_label_can_be_changed(vault: Vault) -> None:
    (way,) = vault.ways.list()
    assert vault.ways.set_label(way.name, "мой").label == "мой"
    assert actions(vault) == ["slot_labelled"]
