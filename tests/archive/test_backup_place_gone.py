"""The stick with the backup goes away in the middle, the vault stays: the place is lost, and nothing is damaged."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.backup import back_up, verify_generation
from archive.backup_errors import BackupPlaceLost, BackupPlaceMissing, GenerationDamaged
from archive.backup_place import BackupPlace
from archive.backup_proof import examine_backup, sound
from archive.backup_runs import last_verified
from archive.errors import PlaceMissing
from archive.examination import examine
from archive.findings import Verdict
from archive.rehearsal import last_rehearsal, rehearse
from archive.rescue.opening import rescued
from archive.rescue.repairing import keys_of, plan_repair, repair
from archive.restoring import restore
from archive.vault import Vault
from archive.ways_in import IdentityWay
from crypto.age.identities import HybridIdentity
from crypto.errors import CodedError
from crypto.jobs import CancelToken
from tests.archive.backups import damage, take_in
from tests.archive.open_vaults import open_by_key


class Away(CancelToken):
    """The stick is gone from the n-th look on; ``back`` puts it where it was."""

    def __init__(self, stick: Path, look: int) -> None:
        super().__init__()
        self.stick, self.elsewhere, self.looks_left = stick, stick.with_name("elsewhere"), look

    def check(self) -> None:
        """Count, and go away once."""
        self.looks_left -= 1
        if not self.looks_left:
            self.stick.rename(self.elsewhere)
        super().check()

    def back(self) -> bool:
        """Whether it was away."""
        away = self.elsewhere.exists()
        if away:
            self.elsewhere.rename(self.stick)
        return away


@pytest.fixture
def way(vault: Vault) -> IdentityWay:
    """A partner's, which asks for no work."""
    partner = HybridIdentity.generate()
    vault.ways.add_partner(partner.recipient())
    return IdentityWay([partner])


@pytest.fixture
def stick(vault: Vault, way: IdentityWay, tmp_path: Path) -> Path:
    """A stick with a backup of a vault that has a file more by now."""
    take_in(vault, 2)
    back_up(vault, tmp_path / "stick")
    take_in(vault, 1)
    return tmp_path / "stick"


def proven(vault: Vault, stick: Path) -> None:
    """What a stick holds that is there again."""
    found = list(examine_backup(BackupPlace.at(stick), vault.vault_key()))
    assert not [one for one in found if one.verdict is Verdict.BROKEN], found
    assert list(vault.evidence.all_files())


def at_every_look(stick: Path, work: Callable[[Away], object], *, further: float = 1) -> int:
    """Work with a stick that is gone from the n-th look on; returns how often that was refused.

    For every n, or with each ``further`` times as far as the last one where there are too many.
    """
    refused = look = 0
    while True:
        look = int(look * further) + 1
        away = Away(stick, look)
        try:
            work(away)
        except (BackupPlaceLost, BackupPlaceMissing):
            refused += 1
        except CodedError as error:
            raise AssertionError(f"look {look}: {error!r}") from error
        finally:
            was_away = away.back()
        if not was_away:
            return refused


def test_a_backup_is_lost_in_the_middle_and_the_next_one_is_made(vault: Vault, stick: Path) -> None:
    before = list(vault.evidence.all_files())
    assert at_every_look(stick, lambda away: back_up(vault, stick, token=away)) > 2
    assert list(vault.evidence.all_files()) == before
    assert not [one for one in examine(vault) if one.verdict is Verdict.BROKEN]
    proven(vault, stick)
    assert back_up(vault, stick).verified


def test_what_was_read_back_once_stays_so_when_the_stick_goes(vault: Vault, stick: Path) -> None:
    place = BackupPlace.at(stick)
    first, known = place.generation(), last_verified(vault)

    def read(away: Away) -> None:
        assert sound(verify_generation(vault, place, first, everything=True, token=away))

    assert at_every_look(stick, read) > 2
    assert last_verified(vault) is not None
    assert known is not None
    at_every_look(stick, lambda away: list(examine_backup(place, vault.vault_key(), token=away)))
    proven(vault, stick)


def test_restoring_and_rehearsing_find_no_damage_where_there_is_no_stick(
    vault: Vault, way: IdentityWay, stick: Path, tmp_path: Path
) -> None:
    work = tmp_path / "work"
    work.mkdir()
    assert at_every_look(stick, lambda away: restore(stick, _fresh(work), way, token=away)) > 2
    assert at_every_look(stick, lambda away: rehearse(vault, stick, way, work, token=away)) > 2
    last = last_rehearsal(vault)
    assert last is not None
    assert last.passed
    proven(vault, stick)


def _fresh(work: Path) -> Path:
    for old in work.iterdir():
        assert not old.name.startswith("."), "nothing half is left"
        shutil.rmtree(old)
    return work / "restored"


def test_repairing_finds_no_damage_in_a_backup_that_is_gone(vault: Vault, way: IdentityWay, stick: Path) -> None:
    back_up(vault, stick)
    folder, key = vault.folder, vault.vault_key()
    paths = [vault.objects.path(file.object_id) for file in vault.evidence.all_files()]
    whole = {path: path.read_bytes() for path in paths}
    vault.lock()

    def mend(away: Away) -> None:
        for path, content in whole.items():
            path.write_bytes(content)
            damage(path)
        with rescued(folder, way, keys_from=keys_of(stick), token=away) as hurt:
            plan = plan_repair(hurt, stick, token=away)
        assert (len(plan.files), plan.absent) == (len(whole), ())
        done = repair(folder, way, stick, token=away)
        assert (len(done.items), done.failed) == (len(whole), ())

    assert at_every_look(stick, mend, further=1.5) > 2
    vault = open_by_key(folder, key)
    assert not [one for one in examine(vault) if one.verdict is Verdict.BROKEN]
    proven(vault, stick)
    vault.lock()


def test_a_damaged_part_is_still_called_damaged(vault: Vault, way: IdentityWay, stick: Path, tmp_path: Path) -> None:
    [first, *_] = sorted((stick / "objects").rglob("*.age"))
    first.unlink()
    place = BackupPlace.at(stick)
    assert not sound(verify_generation(vault, place, place.generation(), everything=True))
    with pytest.raises(GenerationDamaged):
        restore(stick, tmp_path / "restored", way, generation=1)


def test_repairing_from_a_stick_that_is_not_plugged_in(folder: Path, way: IdentityWay, vault: Vault) -> None:
    vault.lock()
    with pytest.raises(BackupPlaceMissing):
        repair(folder, way, folder.with_name("stick"))


def test_restoring_makes_no_folder_above_its_target(way: IdentityWay, stick: Path, tmp_path: Path) -> None:
    """Below a mount point whose medium is gone that would be the computer's own disk."""
    point = tmp_path / "point"
    point.mkdir()
    with pytest.raises(PlaceMissing):
        restore(stick, point / "field" / "vault", way)
    assert list(point.iterdir()) == []
