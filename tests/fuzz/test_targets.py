"""Every parser of what comes from outside, with some cases each. ``make fuzz`` tries as many as it is told."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.trial import TARGETS, attempt, cases, left_behind


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.soak) if one.walled else name for name, one in TARGETS.items()]
)
def test_any_bytes_give_a_value_or_an_error_of_ours(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("its own", "stray"):
        (tmp_path / folder).mkdir()
    target = TARGETS[name]
    seeds, run = target.seeds(), target.prepare(tmp_path / "its own")
    monkeypatch.chdir(tmp_path / "stray")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "stray"))

    @settings(max_examples=10 if target.slow else 40, suppress_health_check=list(HealthCheck))
    @given(cases(seeds))
    def each(untrusted: bytes) -> None:
        attempt(run, untrusted)

    taken = {attempt(run, seed) for seed in seeds[:60]}
    assert "" in taken, "a target that refuses everything tries nothing"
    each()
    assert left_behind(tmp_path / "stray") == []


def test_what_is_none_of_our_errors_is_a_fault() -> None:
    def stumble(untrusted: bytes) -> object:
        return untrusted[99]

    with pytest.raises(IndexError):
        attempt(stumble, b"x")
