"""The invented spring, written into a vault of the test's own."""

from __future__ import annotations

import pytest

from archive.vault import Vault
from tests.archive.questions.invented_cases import Spring, spring


@pytest.fixture
def held_in_spring(vault: Vault) -> Spring:
    """Its detentions."""
    return spring(vault)
