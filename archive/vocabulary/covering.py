"""Codes for what is covered in a file before it leaves (``domain-model`` section 3.8, ``redaction``)."""

from __future__ import annotations

import enum


class CoverWhy(enum.StrEnum):
    """Why something is covered. Told as a class only: the reason never says what was there."""

    IDENTITY = "identity"
    SOURCE = "source"
    MINOR = "minor"
    THIRD_PERSON = "third_person"
    PRIVILEGED = "privileged"


class CoverWhat(enum.StrEnum):
    """What is covered."""

    FACE = "face"
    PLATE = "plate"
    TEXT = "text"
    VOICE = "voice"
    THING = "thing"


class CoverHow(enum.StrEnum):
    """What is done with it."""

    COVER = "cover"
    """One colour in its place."""
    MOSAIC = "mosaic"
    """A few large tiles in its place; never for text, plates and whatever else has few possible forms."""
    MUTE = "mute"
    TONE = "tone"
    CUT = "cut"
    """The stretch of time is left out, of sound and picture both."""


class CopyKeep(enum.StrEnum):
    """What a safe copy may go on saying of itself, where somebody chose so."""

    MADE = "made"
    """When it was made."""
    PLACE = "place"
    DEVICE = "device"
    AUTHOR = "author"
    TITLE = "title"


class CoverStatus(enum.StrEnum):
    """Whether somebody else has looked at the result."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    SENT_BACK = "sent_back"
    """Something is still to be seen or heard; it does not leave."""
