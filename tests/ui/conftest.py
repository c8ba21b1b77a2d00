"""A told case for presenters and views: made once in a run, copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.liberty_vault import InventedVault, Spring, make_spring
from tests.ui.told_vault import Original, Told, make_original


@pytest.fixture(scope="session")
def original_vault(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """The vault that tests copy."""
    return make_original(tmp_path_factory.mktemp("told") / "vault")


@pytest.fixture(scope="session")
def light_vault(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """The same, for tests that are about what comes after the passphrase: trying that costs nothing."""
    return make_original(tmp_path_factory.mktemp("told-light") / "vault", work=False)


@pytest.fixture
def told(original_vault: Original, tmp_path: Path) -> Iterator[Told]:
    """An open copy, for changing."""
    made = original_vault.copy(tmp_path / "told vault")
    yield made
    made.vault.lock()


@pytest.fixture
def told_for_reading(original_vault: Original, tmp_path: Path) -> Iterator[Told]:
    """An open copy that nothing can be changed in."""
    made = original_vault.copy(tmp_path / "told vault", read_only=True)
    yield made
    made.vault.lock()


@pytest.fixture(scope="session")
def spring_vault(tmp_path_factory: pytest.TempPathFactory) -> InventedVault:
    """The invented spring that tests copy."""
    return make_spring(tmp_path_factory.mktemp("spring") / "vault")


@pytest.fixture
def spring(spring_vault: InventedVault, tmp_path: Path) -> Iterator[Spring]:
    """An open copy of it, on the June day from which it is seen."""
    made = spring_vault.copy(tmp_path / "spring vault")
    yield made
    made.vault.lock()
