"""Codes for what became of those who were there when something happened (``domain-model`` 3.3, outcome groups)."""

from __future__ import annotations

import enum


class Fate(enum.StrEnum):
    """What happened to a group of people, as the first report tells it."""

    DETAINED = "detained"
    DAYS_IN_DETENTION = "days_in_detention"
    FINED = "fined"
    WARNED = "warned"
    RELEASED = "released"
    OTHER = "other"
