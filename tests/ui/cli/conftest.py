"""A key file, a vault with a case, and passphrases that come through descriptors."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from tests.ui.cli.programs import Outcome, call, descriptor_with, program

PASSPHRASE = "seven grey herons over the reservoir"


@dataclass(frozen=True)
class Keys:
    """A key file and what is given away of it."""

    file: Path
    recipient: str


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    """A key made by the program."""
    file = tmp_path_factory.mktemp("keys") / "key.txt"
    made = call("keygen", "-o", file)
    assert made.code == 0, made.err
    return Keys(file, made.out.splitlines()[-1])


@pytest.fixture
def passphrase() -> Iterator[Callable[[str], int]]:
    """``passphrase(words)`` gives a descriptor from which the words can be read once."""
    with contextlib.ExitStack() as stack:
        yield lambda words: stack.enter_context(descriptor_with(f"{words}\n".encode()))


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault with one case (C-0001) and a person under two names."""
    folder = tmp_path_factory.mktemp("vaults") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    case = vault.cases.open("The Lantern Street gathering", CaseKind.ASSEMBLY)
    person = vault.people.add("Бекет Самалов")
    vault.cases.add(case.id, person)
    vault.lock()
    return folder


@pytest.fixture
def vault(vault_template: Path, tmp_path: Path) -> Path:
    """A locked vault of this test's own."""
    return Path(shutil.copytree(vault_template, tmp_path / "vault"))


@dataclass(frozen=True)
class Demonstration:
    """The demonstration, made once by the program for all tests that only look at it."""

    folder: Path
    outcome: Outcome

    @property
    def printed_passphrase(self) -> str:
        """The passphrase that was printed."""
        line = next(line for line in self.outcome.out.splitlines() if "passphrase" in line)
        return line.rpartition(": ")[2]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """``main.py demo`` in a new folder."""
    folder = tmp_path_factory.mktemp("demo") / "demonstration"
    return Demonstration(folder, program("demo", folder))
