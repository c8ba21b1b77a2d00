"""One byte of a small vault changed: refused or named, never taken for sound. The long form changes all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
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


def test_a_page_that_is_refused_is_enough(flipper: Flipper) -> None:
    by = Counter(flipper.quickly_noticed(flip) for flip in flipper.sample(400, seed=20260304) if "db" in flip.file)
    assert by["page refused"] > 380


@pytest.mark.parametrize("look", [Flipper.noticed, Flipper.quickly_noticed], ids=["wholly", "quickly"])
def test_a_change_of_nothing_is_not_noticed(flipper: Flipper, look: Callable[[Flipper, Flip], str]) -> None:
    for page in range(3):
        with pytest.raises(Broken, match="not noticed"):
            look(flipper, Flip("records.db", 5000 + 4096 * page, 0))
