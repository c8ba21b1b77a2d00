"""One byte of a small vault changed: refused or named, never taken for sound. The long form changes all of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.torture.flips import Flip, Flipper, small_vault
from tests.torture.proof import Broken


@pytest.fixture(scope="module")
def flipper(quick_folder: Path) -> Flipper:
    """A small vault, and the copy in which bytes are changed."""
    (quick_folder / "flips").mkdir()
    return Flipper(small_vault(quick_folder / "flips"), quick_folder / "flips" / "copy")


def test_a_sample_of_every_file_is_noticed(flipper: Flipper) -> None:
    by = Counter(flipper.noticed(flip) for flip in flipper.sample(60, seed=20260304))
    assert {"object_damaged", "descriptor_damaged", "database_pages", "database_damaged", "slot_damaged"} <= set(by)


def test_a_change_of_nothing_is_not_noticed(flipper: Flipper) -> None:
    with pytest.raises(Broken, match="not noticed"):
        flipper.noticed(Flip("records.db", 5000, 0))
