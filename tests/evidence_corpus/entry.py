"""One file that was made to harm, or that is broken: what it is called, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A file of the corpus. ``make`` gives the same bytes each time."""

    name: str
    """In words, for people and as the name of its test."""
    file: str
    """What it is called outside; its ending is what some readers go by."""
    make: Callable[[], bytes]
    quick: bool = False
    """Whether the whole way of it takes a fraction of a second: such ones are gone in each run of the tests."""


def entries(folder_of: str, *made: tuple[str, str, Callable[[], bytes]], quick: tuple[str, ...] = ()) -> list[Entry]:
    """Entries of one kind; ``quick`` names those that are tried in each run."""
    assert {name for name, _file, _make in made} >= set(quick), "a name that no entry has"
    return [Entry(f"{folder_of}: {name}", file, make, name in quick) for name, file, make in made]
