"""One vault made with a passphrase for the whole run; every test gets a copy of its own."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import Descriptor
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import (
    LEAST_WORK,
    PASSPHRASE,
    Filled,
    SetClock,
    fill,
    is_root,
    open_by_key,
)


@dataclasses.dataclass(frozen=True)
class Template:
    """A locked vault on the disk, and its key. Copied, never opened."""

    folder: Path
    key: HybridIdentity


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """An empty vault, as ``Vault.create`` leaves it after ``lock``."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    Vault.create(folder, PASSPHRASE, work_factor=LEAST_WORK).lock()
    key, _ = keyslots.open_slot(folder, Descriptor.read(folder), PASSPHRASE)
    return Template(folder, key)


@pytest.fixture(scope="session")
def filled_template(
    template: Template, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Template, Filled]:
    """A locked vault that holds one record of every type."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    shutil.copytree(template.folder, folder)
    vault = open_by_key(folder, template.key, clock=SetClock())
    filled = fill(vault)
    vault.lock()
    return Template(folder, template.key), filled


@pytest.fixture
def key(template: Template) -> HybridIdentity:
    """The key of every vault in these tests."""
    return template.key


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> Path:
    """A locked empty vault of this test's own."""
    shutil.copytree(template.folder, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def clock() -> SetClock:
    """The clock of ``vault``."""
    return SetClock()


@pytest.fixture
def vault(folder: Path, key: HybridIdentity, clock: SetClock) -> Iterator[Vault]:
    """An open empty vault."""
    opened = open_by_key(folder, key, clock=clock)
    yield opened
    opened.lock()


@pytest.fixture
def filled_folder(filled_template: tuple[Template, Filled], tmp_path: Path) -> Path:
    """A locked vault of this test's own that holds one record of every type."""
    shutil.copytree(filled_template[0].folder, tmp_path / "filled")
    return tmp_path / "filled"


@pytest.fixture
def filled(filled_template: tuple[Template, Filled]) -> Filled:
    """The records in ``filled_folder``."""
    return filled_template[1]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A file of some size outside the vault, with a name that tells something."""
    path = tmp_path / "Aizhan in the yard.jpg"
    path.write_bytes(b"\xff\xd8\xff" + os.urandom(200_000))
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MiB that can be filled and made read-only."""
    if not is_root() or shutil.which("mount") is None:
        pytest.skip("mounting a small disk needs root and mount")
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "tmpfs", place], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip(f"mount refused: {done.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", "-l", place], check=True)
