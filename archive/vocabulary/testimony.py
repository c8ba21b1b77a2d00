"""Codes for testimonies and consent (``domain-model`` sections 3.7 and 7.8)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class TestimonyKind(enum.StrEnum):
    """How an account was given."""

    __test__ = False

    INTERVIEW = "interview"
    WRITTEN = "written"
    FIRST_ACCOUNT = "first_account"
    REMOTE = "remote"
    GROUP = "group"
    EXPERT = "expert"


class Connection(enum.StrEnum):
    """How the witness comes to know."""

    VICTIM = "victim"
    EYEWITNESS = "eyewitness"
    RELATIVE = "relative"
    TOLD_BY_VICTIM = "told_by_victim"
    LAWYER = "lawyer"
    DOCTOR = "doctor"
    DOCUMENT_ONLY = "document_only"
    NOT_STATED = "not_stated"


class Mode(enum.StrEnum):
    """How the talk took place."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSENGER = "messenger"
    VIDEO = "video"
    LETTER = "letter"
    NOT_STATED = "not_stated"


class Language(Extendable):
    """Language of an account or a text."""

    ENGLISH = "en"
    RUSSIAN = "ru"
    KAZAKH = "kk"
    MIXED = "mixed"
    OTHER = "other"
    NOT_STATED = "not_stated"


class TextKind(enum.StrEnum):
    """What a text of a testimony is."""

    VERBATIM = "verbatim"
    SUMMARY = "summary"
    STATEMENT = "statement"
    TRANSLATION = "translation"
    REDACTED = "redacted"


class TextStatus(enum.StrEnum):
    """How finished a text is. A sealed text never changes again."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    SEALED = "sealed"


class Use(enum.StrEnum):
    """What a person may allow or refuse, one by one (7.8)."""

    INTERNAL = "internal"
    LEGAL_HELP = "legal_help"
    LAWYER_CASE_FILE = "lawyer_case_file"
    UN_TREATY_BODY = "un_treaty_body"
    UN_SPECIAL_PROCEDURES = "un_special_procedures"
    WGAD = "wgad"
    NATIONAL_INVESTIGATION = "national_investigation"
    INTERNATIONAL_COURT = "international_court"
    SANCTIONS_FILE = "sanctions_file"
    PARTNER_NGO = "partner_ngo"
    EMBASSY = "embassy"
    PUBLIC_REPORT = "public_report"
    MEDIA = "media"
    SOCIAL_MEDIA = "social_media"
    TRAINING = "training"
    STATISTICS = "statistics"
    LONG_TERM_ARCHIVE = "long_term_archive"


class ConsentHow(enum.StrEnum):
    """How consent was given."""

    SIGNED = "signed"
    AUDIO = "audio"
    VIDEO = "video"
    WITNESSED_ORAL = "witnessed_oral"
    NOT_STATED = "not_stated"


class ConsentFor(enum.StrEnum):
    """For whom consent was given."""

    SELF = "self"
    CHILD = "child"
    ABSENT_DETAINEE = "absent_detainee"


class Decision(enum.StrEnum):
    """The answer for one use. No row at all means no."""

    YES = "yes"
    NO = "no"
    ASK_AGAIN = "ask_again"


class ContentScope(enum.StrEnum):
    """How much of what a person said may be used."""

    FULL = "full"
    SUMMARY = "summary"
    STATISTIC_ONLY = "statistic_only"
