"""The sample vault, made once per test module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.exports.case_in_vault import Sample, build


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    """An open vault with one case; tests that change it work on records of their own."""
    made = build(tmp_path_factory.mktemp("vault") / "archive")
    yield made
    made.vault.lock()
