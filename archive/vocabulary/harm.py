"""Codes for acts against people and for health (``domain-model`` 3.3, 3.6, 7.5 and 7.9)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class ActKind(Extendable):
    """One violation (7.5, after HURIDOCS micro-thesaurus 4)."""

    ARBITRARY_ARREST = "arbitrary_arrest"
    ARBITRARY_DETENTION = "arbitrary_detention"
    HOUSE_ARREST = "house_arrest"
    RELEASE_DENIED = "release_denied"
    TORTURE = "torture"
    ILL_TREATMENT = "ill_treatment"
    FORCE_ON_ARREST = "force_on_arrest"
    FORCE_IN_DISPERSAL = "force_in_dispersal"
    KILLING = "killing"
    DEATH_IN_CUSTODY = "death_in_custody"
    ENFORCED_DISAPPEARANCE = "enforced_disappearance"
    THREAT = "threat"
    SURVEILLANCE = "surveillance"
    SUMMONS_AS_PRESSURE = "summons_as_pressure"
    UNLAWFUL_SEARCH = "unlawful_search"
    DATA_SEIZED = "data_seized"
    CONFIDENTIALITY_BREACHED = "confidentiality_breached"
    FORCED_CONFESSION = "forced_confession"
    LAWYER_DENIED = "lawyer_denied"
    FAMILY_DENIED = "family_denied"
    MEDICAL_CARE_DENIED = "medical_care_denied"
    UNFAIR_TRIAL = "unfair_trial"
    PROSECUTED_FOR_EXPRESSION = "prosecuted_for_expression"
    PROSECUTED_FOR_ASSEMBLY = "prosecuted_for_assembly"
    PROSECUTED_FOR_ASSOCIATION = "prosecuted_for_association"
    ASSEMBLY_REFUSED = "assembly_refused"
    DISPERSAL = "dispersal"
    REGISTRATION_REFUSED = "registration_refused"
    SMEAR = "smear"
    STAGED_INCIDENT = "staged_incident"
    REPRISAL = "reprisal"
    FAILURE_TO_INVESTIGATE = "failure_to_investigate"
    OTHER = "other"


class Method(Extendable):
    """By which means."""

    TRUNCHEON = "truncheon"
    PUNCHING_KICKING = "punching_kicking"
    ELECTRIC_SHOCK = "electric_shock"
    SUFFOCATION = "suffocation"
    STRESS_POSITION = "stress_position"
    SEXUAL_VIOLENCE = "sexual_violence"
    SLEEP_DEPRIVATION = "sleep_deprivation"
    THREATS_TO_FAMILY = "threats_to_family"
    OTHER = "other"
    NOT_STATED = "not_stated"


class Purpose(Extendable):
    """What it was meant to bring about, as the source says (Convention against Torture, art. 1)."""

    CONFESSION = "confession"
    INFORMATION = "information"
    PUNISHMENT = "punishment"
    INTIMIDATION = "intimidation"
    COERCION = "coercion"
    DISCRIMINATION = "discrimination"
    NOT_STATED = "not_stated"


class ForceUsed(Extendable):
    """Means of force against a gathering."""

    NONE = "none"
    SURROUNDING = "surrounding"
    PHYSICAL_FORCE = "physical_force"
    TRUNCHEONS = "truncheons"
    GAS = "gas"
    STUN_GRENADES = "stun_grenades"
    WATER_CANNON = "water_cannon"
    RUBBER_BULLETS = "rubber_bullets"
    FIREARMS = "firearms"
    OTHER = "other"


class Onset(enum.StrEnum):
    """When a condition began, seen from the detention."""

    BEFORE = "before"
    IN_DETENTION = "in_detention"
    WORSENED_IN_DETENTION = "worsened_in_detention"
    NOT_STATED = "not_stated"


class Severity(enum.StrEnum):
    """How grave a condition is, as the source says."""

    MILD = "mild"
    SERIOUS = "serious"
    LIFE_THREATENING = "life_threatening"
    NOT_STATED = "not_stated"


class CareResponse(enum.StrEnum):
    """What came of a request for treatment."""

    TREATED = "treated"
    PARTLY = "partly"
    IGNORED = "ignored"
    REFUSED = "refused"
    NOT_REQUESTED = "not_requested"
    NOT_STATED = "not_stated"


class Examination(enum.StrEnum):
    """What kind of medical record it is."""

    EXAMINATION = "examination"
    CERTIFICATE = "certificate"
    FORENSIC = "forensic"
    PSYCHOLOGICAL = "psychological"
    POST_MORTEM = "post_mortem"
    OTHER = "other"


class Independence(enum.StrEnum):
    """Whose doctor it was. A state doctor's paper is never stored as independent."""

    OWN_CHOICE = "own_choice"
    STATE = "state"
    DETENTION_FACILITY = "detention_facility"
    NOT_STATED = "not_stated"


class Consistency(enum.StrEnum):
    """Degree of consistency in the clinician's own judgement (Istanbul Protocol 2022), least first."""

    NOT_CONSISTENT = "not_consistent"
    CONSISTENT = "consistent"
    HIGHLY_CONSISTENT = "highly_consistent"
    TYPICAL = "typical"
    DIAGNOSTIC = "diagnostic"
    NOT_STATED = "not_stated"


class BodyRegion(enum.StrEnum):
    """Where on the body, as precise as a drawing needs."""

    HEAD = "head"
    FACE = "face"
    EYE = "eye"
    EAR = "ear"
    MOUTH = "mouth"
    NECK = "neck"
    SHOULDER = "shoulder"
    CHEST = "chest"
    ABDOMEN = "abdomen"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    BUTTOCK = "buttock"
    GENITALS = "genitals"
    UPPER_ARM = "upper_arm"
    ELBOW = "elbow"
    FOREARM = "forearm"
    WRIST = "wrist"
    HAND = "hand"
    THIGH = "thigh"
    KNEE = "knee"
    LOWER_LEG = "lower_leg"
    ANKLE = "ankle"
    FOOT = "foot"
    SOLE = "sole"
    NOT_STATED = "not_stated"


class BodySide(enum.StrEnum):
    """The side as the person has it, not as whoever looks sees it."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"
    BOTH = "both"
    NOT_STATED = "not_stated"
