"""Codes for what a file says of itself: what a row is about, and what it may give away."""

from __future__ import annotations

import enum


class FactMeaning(enum.StrEnum):
    """What a row of a file's own words is about."""

    TIME = "time"
    PLACE = "place"
    DEVICE = "device"
    SERIAL = "serial"
    """A number that one device alone has."""
    PERSON = "person"
    """Author, owner, somebody who changed it, or who is shown."""
    ADDRESS = "address"
    """E-mail, network or web address."""
    PATH = "path"
    """A folder of somebody's computer; it often holds their name."""
    PROGRAM = "program"
    WORDS = "words"
    """Title, description, keywords, remarks."""
    HIDDEN = "hidden"
    """A small picture, an earlier version, something attached or behind the end: content that is not seen."""
    IDENTIFIER = "identifier"
    """Made at random for this file; it ties copies to one another."""
    TECHNICAL = "technical"
    """Needed to show the file; it tells nothing of where it comes from."""
    OTHER = "other"
