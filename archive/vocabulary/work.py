"""Codes for sources, numbers and what is done about a case (``domain-model`` 3.8 to 3.10, 7.10)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class CaseLinkKind(enum.StrEnum):
    """How two cases hang together."""

    PARENT = "parent"
    SAME_INCIDENT = "same_incident"
    MERGED_INTO = "merged_into"
    FOLLOW_UP = "follow_up"
    PATTERN = "pattern"


class EventLinkKind(enum.StrEnum):
    """How one event follows from another (HURIDOCS chain of events)."""

    PRECEDES = "precedes"
    CAUSES = "causes"
    CONSEQUENCE = "consequence"
    PART_OF = "part_of"
    PARALLEL = "parallel"


class Criterion(enum.StrEnum):
    """Criteria for a political prisoner (PACE Resolution 1900 (2012), a to e)."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"


class SourceKind(Extendable):
    """Where information comes from."""

    PUBLICATION = "publication"
    NEWS = "news"
    SOCIAL_MEDIA = "social_media"
    OFFICIAL = "official"
    COURT_DOCUMENT = "court_document"
    REPORT = "report"
    PERSON = "person"
    OWN_OBSERVATION = "own_observation"
    OTHER = "other"


class Reliability(enum.StrEnum):
    """How far a source can be relied upon (HURIDOCS micro-thesaurus 42)."""

    RELIABLE = "reliable"
    MOSTLY_RELIABLE = "mostly_reliable"
    DOUBTFUL = "doubtful"
    UNRELIABLE = "unreliable"
    NOT_JUDGED = "not_judged"


class InterventionKind(Extendable):
    """What was done for somebody (7.10)."""

    LEGAL_AID = "legal_aid"
    COMPLAINT = "complaint"
    APPEAL = "appeal"
    MEDICAL_REFERRAL = "medical_referral"
    SECURITY_HELP = "security_help"
    LETTER_TO_AUTHORITIES = "letter_to_authorities"
    JOINT_STATEMENT = "joint_statement"
    PRESS_RELEASE = "press_release"
    UN_SUBMISSION = "un_submission"
    URGENT_APPEAL = "urgent_appeal"
    EMBASSY_CONTACT = "embassy_contact"
    TRIAL_OBSERVATION = "trial_observation"
    PRISON_VISIT = "prison_visit"
    AMNESTY_APPLICATION = "amnesty_application"
    PRISONER_LISTING = "prisoner_listing"
    FINANCIAL_HELP = "financial_help"
    OTHER = "other"


class Priority(enum.StrEnum):
    """How soon something has to be done."""

    URGENT = "urgent"
    SOON = "soon"
    NORMAL = "normal"


class TaskKind(Extendable):
    """What has to be done."""

    DEADLINE = "deadline"
    VISIT = "visit"
    HEARING = "hearing"
    CONSENT_REVIEW = "consent_review"
    FOLLOW_UP = "follow_up"
    HASH_CHECK = "hash_check"
    FEEDBACK = "feedback"
    OTHER = "other"


class TaskStatus(enum.StrEnum):
    """Whether it is done."""

    OPEN = "open"
    DONE = "done"
    MISSED = "missed"
    DROPPED = "dropped"


class Likelihood(enum.StrEnum):
    """How likely a threat is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    NOT_JUDGED = "not_judged"


class RiskDecision(enum.StrEnum):
    """What a risk assessment comes to."""

    GO = "go"
    GO_WITH_CONDITIONS = "go_with_conditions"
    NO_GO = "no_go"
    NOT_DECIDED = "not_decided"


class ConsentEventKind(enum.StrEnum):
    """What happened to a consent after it was given."""

    GRANTED = "granted"
    CHANGED = "changed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    RE_ASKED = "re_asked"


class ConsentEffect(enum.StrEnum):
    """What was done about what had left before."""

    EXPORTS_RECALLED = "exports_recalled"
    FILES_REDACTED_AGAIN = "files_redacted_again"
    PARTNERS_TOLD = "partners_told"
    PERSON_TOLD = "person_told"
    COULD_NOT_RECALL = "could_not_recall"


class Explained(enum.StrEnum):
    """What the person was told before answering (WITNESS: disclosure, voluntariness)."""

    PURPOSE = "purpose"
    USERS = "users"
    RISKS = "risks"
    INTERNET_PERMANENCE = "internet_permanence"
    RIGHT_TO_REFUSE = "right_to_refuse"
    RIGHT_TO_WITHDRAW = "right_to_withdraw"
    NO_PAYMENT = "no_payment"
    NO_PROMISE = "no_promise"


class Heard(enum.StrEnum):
    """How the witness knows what a paragraph says."""

    SAW = "saw"
    WAS_TOLD = "was_told"
    OWN_EXPERIENCE = "own_experience"
    CONCLUDES = "concludes"
    NOT_STATED = "not_stated"


class QuantityUnit(enum.StrEnum):
    """What a number counts or measures."""

    PEOPLE = "people"
    CASES = "cases"
    COMPLAINTS = "complaints"
    TIMES = "times"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    MONEY = "money"
    OTHER = "other"


class WorkRole(enum.StrEnum):
    """As what somebody works in the vault; the journal names it."""

    DOCUMENTER = "documenter"
    LAWYER = "lawyer"
    REVIEWER = "reviewer"
