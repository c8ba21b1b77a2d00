"""A medium that goes away in the middle of work and comes back: it is said, and nothing acknowledged is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.torture.killing import Templates
from tests.torture.medium import AWAY, medium, work_until_it_goes
from tests.torture.room import NoSmallDisk
from tests.torture.stick import work_until_the_stick_goes
from tests.torture.workshop import Workshop


def test_a_medium_that_is_pulled_out(workshop: Workshop, templates: Templates, quick_folder: Path) -> None:
    seen = Counter[str]()
    try:
        with medium(quick_folder / "apart") as apart:
            for seed in range(6):
                seen[work_until_it_goes(workshop, templates, apart, "pulled", seed)] += 1
    except NoSmallDisk as reason:
        pytest.skip(f"no medium can be mounted here: {reason}")
    assert seen["told"] > 0


@pytest.mark.parametrize("how", AWAY)
def test_the_stick_with_the_backup_goes_away(how: str, templates: Templates, quick_folder: Path) -> None:
    try:
        with medium(quick_folder / "apart") as apart:
            seen = {work_until_the_stick_goes(templates, quick_folder, apart, how, seed) for seed in (0, 1, 2)}
    except NoSmallDisk as reason:
        pytest.skip(f"no medium can be mounted here: {reason}")
    assert seen
