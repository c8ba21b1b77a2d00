"""The columns of which the tables of the third step are made. They are as frozen as the step."""

from __future__ import annotations

PREFIX_OF_DATE = (
    ("text", "TEXT NOT NULL", "''"),
    ("from", "TEXT", ""),
    ("to", "TEXT", ""),
    ("rel", "TEXT NOT NULL", "'unknown'"),
    ("prec", "TEXT NOT NULL", "'unknown'"),
    ("approx", "INTEGER NOT NULL", "0"),
    ("basis", "TEXT NOT NULL", "'not_stated'"),
    ("anchor", "TEXT", ""),
    ("clock", "TEXT", ""),
)
PREFIX_OF_QUANTITY = (
    ("text", "TEXT NOT NULL", "''"),
    ("least", "INTEGER", ""),
    ("most", "INTEGER", ""),
    ("comparison", "TEXT NOT NULL", "'not_stated'"),
    ("unit", "TEXT NOT NULL", "'people'"),
    ("counted", "TEXT NOT NULL", "''"),
    ("basis", "TEXT NOT NULL", "'not_stated'"),
)


def words(*names: str) -> tuple[str, ...]:
    """Texts and codes, empty where an older row has none."""
    return tuple(f"\"{name}\" TEXT NOT NULL DEFAULT ''" for name in names)


def coded(name: str, default: str) -> tuple[str, ...]:
    """A code, with the one that an older row has."""
    return (f"\"{name}\" TEXT NOT NULL DEFAULT '{default}'",)


def unique(name: str) -> tuple[str, ...]:
    """The code of a record."""
    return (f'"{name}" TEXT NOT NULL UNIQUE',)


def flag(name: str) -> tuple[str, ...]:
    """Yes or no."""
    return (f'"{name}" INTEGER NOT NULL DEFAULT 0',)


def number(name: str) -> tuple[str, ...]:
    """A whole number that every row states."""
    return (f'"{name}" INTEGER NOT NULL',)


def open_words(*names: str) -> tuple[str, ...]:
    """Ids, days and codes that may be missing."""
    return tuple(f'"{name}" TEXT' for name in names)


def part_of(name: str, table: str) -> tuple[str, ...]:
    """The id of the record that this one is part of."""
    return (f'"{name}" TEXT NOT NULL REFERENCES {table} (id)',)


def dates(*names: str) -> tuple[str, ...]:
    """Partial dates, of nine columns each."""
    return _groups(names, PREFIX_OF_DATE)


def quantities(*names: str) -> tuple[str, ...]:
    """Quantities, of seven columns each."""
    return _groups(names, PREFIX_OF_QUANTITY)


def _groups(names: tuple[str, ...], parts: tuple[tuple[str, str, str], ...]) -> tuple[str, ...]:
    return tuple(
        f'"{name}_{part}" {kind}' + (f" DEFAULT {default}" if default else "")
        for name in names
        for part, kind, default in parts
    )
