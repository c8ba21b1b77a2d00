"""Dates, sizes and fingerprints as a reader of the dossier's language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from exports.labels import Labels

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_NO_BREAK = "\u00a0"
_UNITS = ((1_000_000_000, "size_gb"), (1_000_000, "size_mb"), (1_000, "size_kb"))


def day(labels: Labels, value: date) -> str:
    """A day in words: ``22 November 2026``."""
    return labels("date", day=value.day, month=labels(f"month_{value.month}"), year=value.year)


def moment(labels: Labels, value: datetime) -> str:
    """A day and the time in UTC to the minute."""
    utc = value.astimezone(UTC)
    return labels("moment", date=day(labels, utc), time=f"{utc:%H:%M}")


def moment_in_table(value: datetime) -> str:
    """A time in UTC to the second, in the form that sorts."""
    return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def count(labels: Labels, value: int) -> str:
    """A whole number with the language's mark between thousands."""
    return f"{value:,}".replace(",", labels("thousands"))


def size(labels: Labels, value: int) -> str:
    """A file size: exact bytes, and from a thousand on the decimal unit with one digit."""
    exact = labels("bytes", count=count(labels, value))
    for unit, key in _UNITS:
        if value >= unit:
            amount = f"{value / unit:.1f}".replace(".", labels("decimal"))
            return f"{labels(key, amount=amount)} ({exact.replace(' ', _NO_BREAK)})"
    return exact


def grouped(hexadecimal: str, per_line: int = 8) -> str:
    """Hex digits in groups of four, ``per_line`` groups to a line."""
    groups = [hexadecimal[i:i + 4] for i in range(0, len(hexadecimal), 4)]
    return "\n".join(" ".join(groups[i:i + per_line]) for i in range(0, len(groups), per_line))


def roman(number: int) -> str:
    """A part's number in Roman digits, 1 to 39."""
    digits = ""
    for value, digit in _ROMAN:
        while number >= value:
            digits += digit
            number -= value
    return digits
