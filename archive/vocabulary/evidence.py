"""Codes for evidence (``domain-model`` sections 3.8 and 7.7)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class EvidenceKind(Extendable):
    """What an item of evidence is (7.7)."""

    TESTIMONY_RECORDING = "testimony_recording"
    PHOTO = "photo"
    VIDEO = "video"
    AUDIO = "audio"
    SCREENSHOT = "screenshot"
    DOCUMENT = "document"
    COURT_DECISION = "court_decision"
    INDICTMENT = "indictment"
    MEDICAL_RECORD = "medical_record"
    EXPERT_CONCLUSION = "expert_conclusion"
    LETTER = "letter"
    MAP = "map"
    OBJECT_PHOTOGRAPH = "object_photograph"
    TABLE = "table"
    OWN_NOTES = "own_notes"
    PRESS_ITEM = "press_item"
    OTHER = "other"


class AcquiredHow(Extendable):
    """How the item came to us."""

    HANDED_OVER = "handed_over"
    FOUND = "found"
    DOWNLOADED = "downloaded"
    OWN_RECORDING = "own_recording"
    COURT_FILE = "court_file"
    SCREENSHOT = "screenshot"
    NOT_STATED = "not_stated"


class Held(enum.StrEnum):
    """Whether we hold the item itself."""

    YES = "yes"
    COPY = "copy"
    SEEN_ONLY = "seen_only"
    MENTIONED_ONLY = "mentioned_only"
    PROMISED = "promised"


class FileRole(enum.StrEnum):
    """What a stored file is to its item. An original never changes."""

    ORIGINAL = "original"
    WORKING_COPY = "working_copy"
    REDACTED = "redacted"
    DERIVATIVE = "derivative"
    TRANSCRIPT = "transcript"
    TRANSLATION = "translation"
    PAGE_IMAGE = "page_image"
    """Beside the original of an online capture: how the page looked."""
    PAGE_SOURCE = "page_source"
    """HTML or MHTML."""
    WEB_ARCHIVE = "web_archive"
    """WARC or WACZ."""
    EMBEDDED = "embedded"
    CAPTURE_NOTES = "capture_notes"
    """What the program that captured it wrote down beside it."""


class CustodyAction(enum.StrEnum):
    """What happened to an item: entries of the journal, read as a custody log."""

    RECEIVED = "received"
    HASHED = "hashed"
    VIEWED = "viewed"
    PLAYED = "played"
    COPIED = "copied"
    REDACTED = "redacted"
    EXPORTED = "exported"
    CHECKED = "checked"
    MISMATCH_FOUND = "mismatch_found"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    TEXT_READ = "text_read"
    CAME_AGAIN = "came_again"
    """The same content was brought another time; only that was noted, and what it was called then."""
    DROP_TAKEN = "drop_taken"
    """It was sealed into the inbox while the vault was locked, and came out of it."""


class Position(enum.StrEnum):
    """In which part of a page or picture something is to be seen."""

    WHOLE = "whole"
    MOST = "most"
    UPPER_HALF = "upper_half"
    MIDDLE_BAND = "middle_band"
    LOWER_HALF = "lower_half"
    LEFT_HALF = "left_half"
    MIDDLE_COLUMN = "middle_column"
    RIGHT_HALF = "right_half"
    UPPER_LEFT = "upper_left"
    UPPER = "upper"
    UPPER_RIGHT = "upper_right"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    LOWER_LEFT = "lower_left"
    LOWER = "lower"
    LOWER_RIGHT = "lower_right"


class Origin(enum.StrEnum):
    """Who wrote the text of a recording or a page. What a program wrote never passes for the work of a person."""

    PERSON = "person"
    PROGRAM = "program"
    AFTER_PROGRAM = "after_program"
    """A person wrote it on the ground of something that a program wrote."""
