"""What is said of the vault follows from what it is; the worst is never hidden behind the good."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from archive.findings import Verdict
from archive.health import Health, LastBackup, LastExamination
from ui.desktop.ago import ago_words
from ui.desktop.health_words import MANY_CHANGES, HealthWords
from ui.desktop.translation import Translations

NOW = datetime(2026, 5, 17, 12, 0, tzinfo=UTC)
LONG_AGO = "2026-01-01T00:00:00.000Z"
WELL = Health(
    backup=LastBackup("stick", LONG_AGO, LONG_AGO, 0),
    unverified_backups=0,
    ways={"passphrase": 1, "shares": 1},
    entries=12,
    unsigned=0,
    files=3,
    bytes=9,
    examined=LastExamination(LONG_AGO, Verdict.PROVEN),
    waiting=0,
)


@pytest.fixture
def words(qapp: QApplication) -> HealthWords:
    return HealthWords()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-17T12:30:00.000Z", "in the future by this clock"),
        ("2026-05-17T11:59:30.000Z", "just now"),
        ("2026-05-17T11:30:00.000Z", "30 minutes ago"),
        ("2026-05-17T02:00:00.000Z", "10 hours ago"),
        ("2026-05-14T02:00:00.000Z", "3 days ago"),
    ],
)
def test_how_long_ago(english: Translations, text: str, expected: str) -> None:
    assert ago_words(text, NOW) == expected


def test_all_is_well(words: HealthWords) -> None:
    states = (words.backup(WELL), words.ways(WELL), words.journal(WELL), words.files(WELL), words.line(WELL))
    assert {state.kind for state in states} == {"ok"}


def test_no_backup_is_bad_and_an_unread_one_does_not_count(words: HealthWords) -> None:
    none = dataclasses.replace(WELL, backup=None)
    unread = dataclasses.replace(none, unverified_backups=2)
    assert words.backup(none).kind == words.line(none).kind == words.line(unread).kind == "bad"
    assert words.backup(unread).kind == "warn"


def test_changes_after_a_backup_are_said_and_many_are_a_warning(words: HealthWords) -> None:
    assert WELL.backup is not None
    for changes, kind in ((1, "ok"), (MANY_CHANGES, "warn")):
        found = dataclasses.replace(WELL, backup=dataclasses.replace(WELL.backup, changes_since=changes))
        assert words.backup(found).kind == words.line(found).kind == kind
        assert str(changes) in words.backup(found).words
        assert str(changes) in words.line(found).words


def test_one_way_in_is_a_warning_and_a_damaged_one_is_bad(words: HealthWords) -> None:
    assert words.ways(dataclasses.replace(WELL, ways={"passphrase": 1})).kind == "warn"
    assert words.ways(dataclasses.replace(WELL, ways={"passphrase": 2, "damaged": 1})).kind == "bad"
    # A damaged one is no way in.
    assert words.ways(dataclasses.replace(WELL, ways={"passphrase": 1, "damaged": 1})).words.startswith("1")


def test_what_the_last_check_found_is_said(words: HealthWords) -> None:
    never = dataclasses.replace(WELL, examined=None)
    broken = dataclasses.replace(WELL, examined=LastExamination(LONG_AGO, Verdict.BROKEN))
    assert (words.journal(never).kind, words.journal(broken).kind) == ("warn", "bad")


def test_what_waits_is_counted(words: HealthWords) -> None:
    assert "4" in words.files(dataclasses.replace(WELL, waiting=4)).words
