"""A file holds one idea, so it fits in one reading."""

from __future__ import annotations

from tests.architecture.sources import python_sources

MOST_LINES = 400


def test_no_file_is_longer_than_one_reading() -> None:
    lengths = {source.path: source.text.count("\n") for source in python_sources()}
    assert lengths
    too_long = {str(path): lines for path, lines in lengths.items() if lines > MOST_LINES}
    assert not too_long
