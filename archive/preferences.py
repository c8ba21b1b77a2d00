"""Settings. They live in the vault, because even a window's size says that there is one."""

from __future__ import annotations

import enum

from archive.canonical import clean_text
from archive.connection import Database


class Preference(enum.Enum):
    """Every setting there is: its name and its default."""

    LANGUAGE = ("language", "")
    THEME = ("theme", "")
    IDLE_MINUTES = ("idle_minutes", "5")
    ACTOR = ("actor", "documenter")
    ALONE = ("works_alone", "")
    """Whether one person does all the work in this vault (``archive.roles``)."""
    ORGANISATION = ("organisation", "")
    WINDOW = ("window", "")
    ERASE = ("erase_access", "")
    """Whether access may be erased from the first window (``archive.erase_access``)."""
    STICK = ("lock_on_removal", "1")
    """Whether the vault locks when its key file or its own folder is gone."""
    BACKUP_FOLDER = ("backup_folder", "")
    EVIDENCE_TEXTS = ("evidence_texts", "on")
    """What is read of evidence: ``off``, ``on``, ``recognise`` (``ui.presenters.reading_texts``)."""
    QUESTIONS = ("saved_questions", "")
    """Questions that are asked again and again (``ui.presenters.questions``)."""
    EVIDENCE_EVERY = ("evidence_every", "")
    """How often all sealed files are to be checked (``archive.custody_schedule``)."""
    EVIDENCE_ROUND = ("evidence_round", "")
    """When a check of all of them began that has not ended; a time."""
    EVIDENCE_CHECKED = ("evidence_checked", "")
    """When such a check last ended; a time."""

    @property
    def key(self) -> str:
        """The name under which it is stored."""
        return self.value[0]

    @property
    def default(self) -> str:
        """Its value where nothing is stored."""
        return self.value[1]


class Preferences:
    """Reads and writes settings as text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, preference: Preference) -> str:
        """The stored value, or the default."""
        row = self._database.row("SELECT value FROM setting WHERE name = ?", (preference.key,))
        return preference.default if row is None else str(row["value"])

    def set(self, preference: Preference, value: str) -> None:
        """Store a value."""
        with self._database.atomic() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (preference.key, clean_text(value))
            )
