"""What a statement says about the columns of a date, so that no question has to read dates that cannot be meant."""

from __future__ import annotations

from archive.dates import AROUND


def around_a_day(name: str) -> str:
    """``PartialDate.around_a_day`` of the date whose columns begin with ``name``."""
    return f"({name}_approx = 1 AND {name}_prec IN ('day', 'time'))"


def touching(name: str, first: str, last: str) -> str:
    """``PartialDate.possible`` in a window; ``first`` and ``last`` are parameters, both of them ISO days."""
    return f"{begins_by(name, last)} AND {ends_from(name, first)}"


def begins_by(name: str, last: str) -> str:
    """Its reach begins on that day or before, or is open."""
    earlier = f"date({name}_from, '-{AROUND.days} days') <= {last}"
    return f"({name}_from IS NULL OR {name}_from <= {last} OR ({around_a_day(name)} AND {earlier}))"


def ends_from(name: str, first: str) -> str:
    """Its reach ends on that day or after, or is open."""
    later = f"date({name}_to, '+{AROUND.days} days') >= {first}"
    return f"({name}_to IS NULL OR {name}_to >= {first} OR ({around_a_day(name)} AND {later}))"
