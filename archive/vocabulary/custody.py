"""Codes for handing evidence over, for getting it back, and for how often all of it is checked."""

from __future__ import annotations

import enum


class HandedTo(enum.StrEnum):
    """What somebody who got an item is. A role says what a reader needs; who it was stays in the vault."""

    LAWYER = "lawyer"
    INVESTIGATOR = "investigator"
    PROSECUTOR = "prosecutor"
    COURT = "court"
    EXPERT = "expert"
    PARTNER = "partner"
    UN_BODY = "un_body"
    INTERNATIONAL_COURT = "international_court"
    SOURCE = "source"
    """Whoever gave it to us."""
    COLLEAGUE = "colleague"
    PRESS = "press"
    OTHER = "other"


class HandedWhat(enum.StrEnum):
    """What of an item was handed over."""

    THING = "thing"
    """The thing itself: the paper, the phone, the card as we got it."""
    EXACT_COPY = "exact_copy"
    """A file with the same SHA-256 as the one that was taken in."""
    COVERED_COPY = "covered_copy"
    PRINT = "print"


class HandedOn(enum.StrEnum):
    """On what it was handed over."""

    ITSELF = "itself"
    """The thing needs no other."""
    PAPER = "paper"
    STICK = "stick"
    CARD = "card"
    DISK = "disk"
    DISC = "disc"
    SEALED_FILE = "sealed_file"
    SENT = "sent"
    OTHER = "other"


class ReturnedHow(enum.StrEnum):
    """How it came back."""

    UNCHANGED = "unchanged"
    """Compared, and the same."""
    NOT_COMPARED = "not_compared"
    CHANGED = "changed"
    LOST = "lost"
    """It does not come back."""


class CheckEvery(enum.StrEnum):
    """How often all sealed files are to be compared with what was taken in."""

    NEVER = "never"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


class LeftOn(enum.StrEnum):
    """On what it rests that something left by itself."""

    CONSENT = "consent"
    """Everybody whom it is about had said yes."""
    NOBODY = "nobody"
    """Nobody is recorded whom it is about."""
