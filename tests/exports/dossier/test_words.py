"""Dates, sizes and fingerprints in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from exports.dossier.words import day, grouped, moment, moment_in_table, roman, size
from exports.labels import load_labels


@pytest.mark.parametrize(("language", "written"), [
    ("en", "3 May 2026"), ("ru", "3 мая 2026 г."), ("kk", "2026 жылғы 3 мамыр"),
])
def test_a_day(language: str, written: str) -> None:
    assert day(load_labels(language, "dossier"), date(2026, 5, 3)) == written


def test_times_are_printed_in_utc_wherever_they_come_from() -> None:
    almaty = datetime(2026, 1, 1, 2, 30, 5, tzinfo=timezone(timedelta(hours=5)))
    assert moment(load_labels("en", "dossier"), almaty) == "31 December 2025, 21:30 UTC"
    assert moment_in_table(almaty) == "2025-12-31 21:30:05"
    assert moment_in_table(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01 00:00:00"


@pytest.mark.parametrize(("language", "value", "written"), [
    ("en", 0, "0 bytes"), ("en", 999, "999 bytes"), ("en", 1_000, "1.0 KB (1,000\u00a0bytes)"),
    ("en", 2_481_003, "2.5 MB (2,481,003\u00a0bytes)"), ("ru", 2_481_003, "2,5 МБ (2\u00a0481\u00a0003\u00a0байт)"),
    ("kk", 3_000_000_000, "3,0 ГБ (3\u00a0000\u00a0000\u00a0000\u00a0байт)"),
])
def test_a_size(language: str, value: int, written: str) -> None:
    assert size(load_labels(language, "dossier"), value) == written


def test_a_fingerprint_in_groups_of_four() -> None:
    assert grouped("0123456789abcdef" * 4, 8) == (
        "0123 4567 89ab cdef 0123 4567 89ab cdef\n0123 4567 89ab cdef 0123 4567 89ab cdef")


def test_roman_numbers() -> None:
    assert [roman(n) for n in (1, 4, 5, 8, 9, 14, 39)] == ["I", "IV", "V", "VIII", "IX", "XIV", "XXXIX"]
