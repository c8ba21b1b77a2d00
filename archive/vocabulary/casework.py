"""Codes for cases, people and events (``domain-model`` sections 3.1 to 3.3, 7.6)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class CaseKind(Extendable):
    """Why a case file is open."""

    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"
    ASSEMBLY = "assembly"
    HARASSMENT = "harassment"
    ASSOCIATION = "association"
    LAW = "law"
    THEMATIC = "thematic"
    ILL_TREATMENT = "ill_treatment"


class CaseStatus(enum.StrEnum):
    """Where work on a case stands."""

    OPEN = "open"
    MONITORING = "monitoring"
    DORMANT = "dormant"
    CLOSED = "closed"


class IdentityMode(enum.StrEnum):
    """How a person appears in what leaves the vault; the order is from most to least revealing."""

    NAMED = "named"
    INITIALS = "initials"
    CODED = "coded"
    NOT_MENTIONED = "not_mentioned"


class Sex(enum.StrEnum):
    """Sex as the person states it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    NOT_STATED = "not_stated"


class ProtectionLevel(enum.StrEnum):
    """How much care a person's details need inside the vault."""

    NONE = "none"
    STANDARD = "standard"
    HIGH = "high"
    EXTREME = "extreme"


class NameKind(enum.StrEnum):
    """What a form of a name is."""

    MAIN = "main"
    SPELLING_VARIANT = "spelling_variant"
    ORIGINAL_SCRIPT = "original_script"
    TRANSLITERATION = "transliteration"
    PATRONYMIC_FORM = "patronymic_form"
    NICKNAME = "nickname"
    ALIAS = "alias"
    TYPO_IN_SOURCE = "typo_in_source"
    MAIDEN = "maiden"


class Script(enum.StrEnum):
    """The alphabet in which a form is written."""

    CYRILLIC = "cyrillic"
    LATIN = "latin"
    ARABIC = "arabic"
    OTHER = "other"


class EventKind(Extendable):
    """What kind of thing happened."""

    ASSEMBLY = "assembly"
    ARREST = "arrest"
    DETENTION = "detention"
    SEARCH = "search"
    INTERROGATION = "interrogation"
    HEARING = "hearing"
    VERDICT = "verdict"
    RELEASE = "release"
    ILL_TREATMENT = "ill_treatment"
    MEDICAL = "medical"
    COMPLAINT = "complaint"
    THREAT = "threat"
    OTHER = "other"


class Answer(enum.StrEnum):
    """ "No", "unknown" and "not stated" are three things."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_REQUIRED = "not_required"
    NOT_STATED = "not_stated"


class Role(Extendable):
    """What a person is to a case or an event (7.6)."""

    VICTIM = "victim"
    ACCUSED = "accused"
    SUSPECT = "suspect"
    CONVICTED = "convicted"
    WITNESS = "witness"
    RELATIVE = "relative"
    SOURCE = "source"
    INTERVIEWER = "interviewer"
    INTERPRETER = "interpreter"
    LAWYER = "lawyer"
    DEFENDER = "defender"
    HUMAN_RIGHTS_DEFENDER = "human_rights_defender"
    ACTIVIST = "activist"
    ALLEGED_PERPETRATOR = "alleged_perpetrator"
    COMMANDER = "commander"
    PROSECUTOR = "prosecutor"
    JUDGE = "judge"
    INVESTIGATOR = "investigator"
    EXPERT = "expert"
    OPPOSING_WITNESS = "opposing_witness"
    INTERVENER = "intervener"
    BYSTANDER = "bystander"
    ORGANISER = "organiser"
    PARTICIPANT = "participant"
    OFFICIAL = "official"


class ClaimStatus(enum.StrEnum):
    """What kind of statement a record is (2.3)."""

    STATED = "stated"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"
    OFFICIAL_CLAIM = "official_claim"
    DERIVED = "derived"
    CONTEXT = "context"


class Verification(enum.StrEnum):
    """How far our own checking has come (2.3)."""

    UNVERIFIED = "unverified"
    SINGLE_SOURCE = "single_source"
    CORROBORATED = "corroborated"
    DOCUMENT_SEEN = "document_seen"
    CONTRADICTED = "contradicted"
    RETRACTED = "retracted"
