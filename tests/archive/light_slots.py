"""A vault whose slots ask for no work, the changes that are made to them, and what must hold afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError
from archive.journal_proof import prove_journal
from archive.vault import Vault
from archive.ways import Condition
from archive.ways_in import SlotKind, WayIn
from crypto.age.identities import HybridIdentity
from crypto.errors import CryptoError
from tests.archive.open_vaults import leftovers

OLD, NEW = "seven quiet rivers", "eight loud mountains"
MOST_STEPS = 200
LAST_PARTNER = HybridIdentity.from_seed(bytes(range(32)))

Change = Callable[[Vault], object]


@pytest.fixture(scope="session")
def light_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copied, never opened."""
    folder = tmp_path_factory.mktemp("light") / "vault"
    vault = Vault.create(folder, OLD)
    vault.ways.add_partner(LAST_PARTNER.recipient(), "the partner")
    vault.lock()
    return folder


@pytest.fixture
def light(light_template: Path, tmp_path: Path) -> Path:
    """A locked vault with a passphrase slot and a partner slot that ask for no work."""
    return Path(shutil.copytree(light_template, tmp_path / "light"))


def opens(folder: Path, way: str | WayIn) -> bool:
    try:
        keyslots.open_slot(folder, Descriptor.read(folder), way)
    except (ArchiveError, CryptoError):
        return False
    return True


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "keys").iterdir()}


def actions(vault: Vault) -> list[str]:
    return [entry.action for entry in vault.journal.entries()]


def whole(folder: Path, way: str | WayIn) -> tuple[list[str], list[SlotKind]]:
    """Open for writing, and assert that folder, register and journal agree; journal lines and kinds of slots."""
    vault = Vault.open(folder, way)
    try:
        ways = vault.ways.list()
        assert {one.name for one in ways} == names(folder)
        assert [one for one in ways if one.condition is not Condition.SOUND] == []
        assert [row for row in vault.ways.register.rows() if row.state] == []
        prove_journal(vault.database, vault.journal)
        assert leftovers(folder) == []
        return actions(vault), [one.kind for one in ways]
    finally:
        vault.lock()


def add_passphrase(vault: Vault) -> object:
    return vault.ways.add_passphrase(NEW, "new")


def add_shares(vault: Vault) -> object:
    return vault.ways.add_shares(2, 3)


def add_partner(vault: Vault) -> object:
    return vault.ways.add_partner(HybridIdentity.generate().recipient(), "another")


def change_passphrase(vault: Vault) -> None:
    vault.change_passphrase(OLD, NEW)


def remove_partner(vault: Vault) -> None:
    vault.ways.remove(vault.ways.list()[1].name)


def leave_the_partner(vault: Vault) -> None:
    vault.ways.remove(vault.ways.list()[0].name, last_too=True)
