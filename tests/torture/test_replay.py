"""Writes that were cut off and writes that the power took: the disk in every such state opens and proves."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.errors import CodedError
from tests.torture.killing import Templates
from tests.torture.proof import Broken
from tests.torture.replay import Recorded
from tests.torture.workshop import Workshop
from tests.torture.written import Synced

pytestmark = [pytest.mark.peer, pytest.mark.usefixtures("watching")]

SESSIONS = {
    "commits": ("work", ("add_person", "write_text", "erase_person", "keep_draft", "register_export")),
    "intake and slots": ("work", ("take_in", "change_passphrase", "take_back")),
    "making": ("create", ("take_in_bytes",)),
    "migration": ("frozen", ("amend",)),
}

few = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module", params=SESSIONS)
def recorded(
    request: pytest.FixtureRequest, workshop: Workshop, templates: Templates, quick_folder: Path
) -> Recorded:
    """One session, recorded once."""
    script, names = SESSIONS[request.param]
    return Recorded.make(workshop, templates, quick_folder / "recorded", script, names)


@few
@given(at=st.floats(0, 1))
def test_every_beginning_of_what_was_written_holds_what_was_acknowledged(
    recorded: Recorded, place: Path, at: float
) -> None:
    recorded.prove(place, round(at * len(recorded.steps)), None, 0.0, 0)


@few
@given(
    at=st.floats(0, 1),
    share=st.sampled_from((0.0, 0.1, 0.5, 0.9, 1.0)),
    torn=st.sampled_from((0.0, 0.5)),
    seed=st.integers(0, 1 << 30),
)
def test_after_a_loss_of_power_what_was_acknowledged_is_there(
    recorded: Recorded, place: Path, at: float, share: float, torn: float, seed: int
) -> None:
    recorded.prove(place, round(at * len(recorded.steps)), share, torn, seed)


def test_states_of_every_kind(recorded: Recorded, place: Path) -> None:
    kinds = Counter(recorded.prove_state(place, state) for state in islice(recorded.states(), 3, None, 61))
    assert {"kill", "one change lost"} <= set(kinds)


def test_it_would_be_seen_if_nothing_were_synchronised(recorded: Recorded, place: Path) -> None:
    careless = Recorded(
        recorded.start, [step for step in recorded.steps if not isinstance(step, Synced)], recorded.expected
    )
    seen = 0
    for steps in range(0, len(careless.steps), 40):
        try:
            careless.prove(place, steps, 0.5, 0.5, steps)
        except (Broken, CodedError):
            seen += 1
    assert seen > 0
