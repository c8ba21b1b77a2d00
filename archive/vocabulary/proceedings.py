"""Codes for proceedings, charges, sentences and complaints (``domain-model`` 3.5, 7.2 to 7.4)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class ProceedingKind(Extendable):
    """What kind of proceeding it is."""

    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"
    TORTURE_INVESTIGATION = "torture_investigation"
    CIVIL = "civil"
    CONSTITUTIONAL = "constitutional"
    NOT_STATED = "not_stated"


class Stage(enum.StrEnum):
    """How far a proceeding has come."""

    PRE_INVESTIGATION = "pre_investigation"
    INVESTIGATION = "investigation"
    TRIAL = "trial"
    APPEAL = "appeal"
    CASSATION = "cassation"
    ENFORCEMENT = "enforcement"
    CLOSED = "closed"
    NOT_STATED = "not_stated"


class ChargeStatus(enum.StrEnum):
    """What became of a charge."""

    PENDING = "pending"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    DISMISSED = "dismissed"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    NOT_STATED = "not_stated"


class ArticleBasis(enum.StrEnum):
    """How the article of a charge is known; only ``explicit`` goes without a badge."""

    EXPLICIT = "explicit"
    BY_CONTEXT = "by_context"
    INFERRED = "inferred"
    CONFLICTING = "conflicting"
    NOT_STATED = "not_stated"


class StepKind(Extendable):
    """A step of a proceeding (7.3)."""

    ARREST = "arrest"
    MEASURE_ORDERED = "measure_ordered"
    MEASURE_PROLONGED = "measure_prolonged"
    MEASURE_CHANGED = "measure_changed"
    CHARGE_BROUGHT = "charge_brought"
    CHARGE_ADDED = "charge_added"
    CHARGE_CHANGED = "charge_changed"
    CHARGE_DISMISSED = "charge_dismissed"
    CASES_MERGED = "cases_merged"
    SEARCH = "search"
    INTERROGATION = "interrogation"
    SUMMONS = "summons"
    INDICTMENT = "indictment"
    TRIAL_START = "trial_start"
    HEARING = "hearing"
    VERDICT = "verdict"
    APPEAL = "appeal"
    CASSATION = "cassation"
    SENTENCE_REPLACED = "sentence_replaced"
    RELEASE = "release"
    AMNESTY_DECISION = "amnesty_decision"
    COMPLAINT_FILED = "complaint_filed"
    MOTION = "motion"
    TORTURE_INVESTIGATION_OPENED = "torture_investigation_opened"
    INVESTIGATION_CLOSED = "investigation_closed"
    REGISTRATION_APPLICATION = "registration_application"
    ASSEMBLY_NOTIFICATION = "assembly_notification"
    NOTIFICATION_REFUSED = "notification_refused"
    OTHER = "other"


class StepMode(enum.StrEnum):
    """How a step took place."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    CLOSED = "closed"
    IN_WRITING = "in_writing"
    NOT_STATED = "not_stated"


class PenaltyKind(Extendable):
    """What a court imposed (7.2)."""

    IMPRISONMENT = "imprisonment"
    SUSPENDED = "suspended"
    PROBATION_CONTROL = "probation_control"
    RESTRICTED_FREEDOM = "restricted_freedom"
    FINE = "fine"
    ADMIN_DETENTION = "admin_detention"
    ARREST_PENALTY = "arrest_penalty"
    COMMUNITY_SERVICE = "community_service"
    CORRECTIVE_LABOUR = "corrective_labour"
    ACTIVITY_BAN = "activity_ban"
    WARNING = "warning"
    OTHER = "other"


class SentenceChangeKind(enum.StrEnum):
    """How a sentence was changed afterwards."""

    REPLACED = "replaced"
    REDUCED = "reduced"
    INCREASED = "increased"
    CONVERTED = "converted"
    AMNESTIED = "amnestied"
    QUASHED = "quashed"
    UPHELD = "upheld"


class ComplaintAbout(Extendable):
    """What a complaint is about."""

    ILL_TREATMENT = "ill_treatment"
    CONDITIONS = "conditions"
    DETENTION = "detention"
    VERDICT = "verdict"
    LAWYER_ACCESS = "lawyer_access"
    MEDICAL_CARE = "medical_care"
    SEARCH_OR_SEIZURE = "search_or_seizure"
    OTHER = "other"


class ComplaintOutcome(enum.StrEnum):
    """What was answered (7.4). "Not filed" has its reasons; none of them means that nothing happened."""

    NONE_YET = "none_yet"
    REGISTERED = "registered"
    REGISTRATION_REFUSED = "registration_refused"
    INVESTIGATION_OPENED = "investigation_opened"
    INVESTIGATION_SUSPENDED = "investigation_suspended"
    CLOSED_NO_CRIME = "closed_no_crime"
    SENT_TO_COURT = "sent_to_court"
    OFFICIAL_CONVICTED = "official_convicted"
    OFFICIAL_ACQUITTED = "official_acquitted"
    GRANTED = "granted"
    REJECTED = "rejected"
    WITHDRAWN_UNDER_PRESSURE = "withdrawn_under_pressure"
    TO_BE_FILED = "to_be_filed"
    """The person said yes to it, and it is being prepared."""
    NOT_FILED_FEAR = "not_filed_fear"
    NOT_FILED_NO_TRUST = "not_filed_no_trust"
    NOT_FILED_NO_LAWYER = "not_filed_no_lawyer"
    NOT_FILED_NO_ACCESS = "not_filed_no_access"
    NOT_FILED_NOT_WANTED = "not_filed_not_wanted"
    NOT_FILED_NO_REASON = "not_filed_no_reason"
    NOT_STATED = "not_stated"

    @property
    def filed(self) -> bool | None:
        """Whether a complaint was made; ``None`` when nothing is said of it."""
        if self is ComplaintOutcome.NOT_STATED:
            return None
        return self is not ComplaintOutcome.TO_BE_FILED and not self.value.startswith("not_filed")
