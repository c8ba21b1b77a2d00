"""A private key is neither pickled nor copied: both write it where nobody looks for it."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest

from crypto.certificates import make_authority


@pytest.mark.parametrize("way", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_stays_where_it_is(way: object) -> None:
    assert callable(way)
    key = make_authority("Strongroom archive 1", datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(TypeError):
        way(key)
