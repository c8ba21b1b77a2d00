"""Codes for detention and what restricts liberty otherwise (``domain-model`` 3.4 and 7.1)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class MeasureKind(enum.StrEnum):
    """Deprivation or restriction of liberty. Restricted freedom is a sentence, not a measure of restraint."""

    APPREHENSION = "apprehension"
    PRE_TRIAL_DETENTION = "pre_trial_detention"
    HOUSE_ARREST = "house_arrest"
    BAIL = "bail"
    TRAVEL_UNDERTAKING = "travel_undertaking"
    PERSONAL_SURETY = "personal_surety"
    MINOR_SUPERVISION = "minor_supervision"
    MILITARY_SUPERVISION = "military_supervision"
    ADMIN_DETENTION = "admin_detention"
    IMPRISONMENT = "imprisonment"
    RESTRICTED_FREEDOM = "restricted_freedom"
    PSYCHIATRIC = "psychiatric"
    KIND_NOT_STATED = "kind_not_stated"

    @property
    def restrains(self) -> bool:
        """Whether it is a measure of restraint in a criminal proceeding (KZ CPC art. 137)."""
        return self in _RESTRAINT

    @property
    def in_custody(self) -> bool:
        """Whether the person is held in a closed place; house arrest and restricted freedom are not custody."""
        return self in _CUSTODY


_RESTRAINT = frozenset(
    {
        MeasureKind.PRE_TRIAL_DETENTION,
        MeasureKind.HOUSE_ARREST,
        MeasureKind.BAIL,
        MeasureKind.TRAVEL_UNDERTAKING,
        MeasureKind.PERSONAL_SURETY,
        MeasureKind.MINOR_SUPERVISION,
        MeasureKind.MILITARY_SUPERVISION,
    }
)
_CUSTODY = frozenset(
    {
        MeasureKind.APPREHENSION,
        MeasureKind.PRE_TRIAL_DETENTION,
        MeasureKind.ADMIN_DETENTION,
        MeasureKind.IMPRISONMENT,
        MeasureKind.PSYCHIATRIC,
    }
)


class DetentionStatus(enum.StrEnum):
    """Whether somebody is still held, as far as is known."""

    ONGOING = "ongoing"
    ENDED = "ended"
    UNKNOWN = "unknown"


class EndReason(Extendable):
    """Why it ended."""

    RELEASED_NO_CHARGE = "released_no_charge"
    MEASURE_CHANGED = "measure_changed"
    COMPLAINT_GRANTED = "complaint_granted"
    SUSPENDED_SENTENCE = "suspended_sentence"
    SENTENCE_SERVED = "sentence_served"
    SENTENCE_REPLACED = "sentence_replaced"
    ACQUITTED = "acquitted"
    AMNESTY = "amnesty"
    STATEMENT_SIGNED = "statement_signed"
    TERM_ENDED = "term_ended"
    DIED = "died"
    OTHER = "other"
    NOT_STATED = "not_stated"


class ChangeKind(enum.StrEnum):
    """What was changed while it lasted."""

    PROLONGED = "prolonged"
    TRANSFERRED = "transferred"
    MEASURE_CHANGED = "measure_changed"
    CONDITIONS_CHANGED = "conditions_changed"
    RELEASED = "released"


class AccessSeeker(Extendable):
    """Who wanted to see the person held."""

    FAMILY = "family"
    LAWYER = "lawyer"
    DOCTOR = "doctor"
    CONSUL = "consul"
    PREVENTIVE_MECHANISM = "preventive_mechanism"
    INTERNATIONAL_BODY = "international_body"
    OTHER = "other"
