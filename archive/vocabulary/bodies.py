"""Codes for ties between people, for organisations and for places (``domain-model`` 3.2, 7.11)."""

from __future__ import annotations

import enum

from archive.vocabulary.extendable import Extendable


class Confidence(enum.StrEnum):
    """How sure we are of a claim (HURIDOCS micro-thesaurus 41)."""

    CONFIRMED = "confirmed"
    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    UNKNOWN = "unknown"


class IdentifierKind(Extendable):
    """What kind of number or handle names a person."""

    NATIONAL_ID = "national_id"
    PASSPORT = "passport"
    CASE_NUMBER = "case_number"
    HANDLE = "handle"
    OTHER = "other"


class ContactKind(Extendable):
    """By which way a person or an organisation is reached."""

    PHONE = "phone"
    MESSENGER = "messenger"
    EMAIL = "email"
    ADDRESS = "address"
    THROUGH_SOMEBODY = "through_somebody"
    OTHER = "other"


class RelationKind(Extendable):
    """What one person or organisation is to another. Suggestions of sameness are ties, never merges."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    GUARDIAN = "guardian"
    COLLEAGUE = "colleague"
    CLIENT = "client"
    LAWYER_OF = "lawyer_of"
    LEADER_OF = "leader_of"
    MEMBER_OF = "member_of"
    EMPLOYED_BY = "employed_by"
    POSSIBLE_SAME = "possible_same"
    NOT_SAME = "not_same"
    OTHER = "other"


class OrganisationKind(Extendable):
    """What an organisation is; an online channel is one too (7.11)."""

    POLICE = "police"
    SPECIAL_POLICE = "special_police"
    SECURITY_SERVICE = "security_service"
    PROSECUTOR = "prosecutor"
    DETENTION_FACILITY = "detention_facility"
    MILITARY = "military"
    COURT = "court"
    LOCAL_AUTHORITY = "local_authority"
    MINISTRY = "ministry"
    PARTY = "party"
    MOVEMENT = "movement"
    NGO = "ngo"
    MEDIA = "media"
    ONLINE_CHANNEL = "online_channel"
    MEDICAL = "medical"
    INTERNATIONAL_BODY = "international_body"
    UNIDENTIFIED = "unidentified"
    OTHER = "other"


class LegalStatus(enum.StrEnum):
    """What the law says of an organisation at a time."""

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    REGISTRATION_REFUSED = "registration_refused"
    BANNED = "banned"
    DISSOLVED = "dissolved"
    NOT_STATED = "not_stated"


class OrganisationRole(Extendable):
    """What an organisation is to the archive."""

    AUTHOR = "author"
    DOCUMENTER = "documenter"
    PERPETRATOR_UNIT = "perpetrator_unit"
    COURT = "court"
    PLATFORM = "platform"
    MOVEMENT = "movement"
    HELPER = "helper"


class PlaceKind(Extendable):
    """What a place is."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    VILLAGE = "village"
    SQUARE = "square"
    STREET = "street"
    POLICE_STATION = "police_station"
    PRE_TRIAL_FACILITY = "pre_trial_facility"
    PRISON = "prison"
    COURT = "court"
    HOSPITAL = "hospital"
    HOME = "home"
    OFFICE = "office"
    ONLINE = "online"
    OTHER = "other"


class IdentifiedHow(Extendable):
    """How it is known who somebody was."""

    NAMED_BY_WITNESS = "named_by_witness"
    DOCUMENT = "document"
    UNIFORM_OR_BADGE = "uniform_or_badge"
    RECOGNISED = "recognised"
    IMAGE = "image"
    OFFICIAL_STATEMENT = "official_statement"
    INFERRED = "inferred"
    NOT_STATED = "not_stated"


class Degree(enum.StrEnum):
    """How far somebody took part."""

    DIRECT = "direct"
    ORDERED = "ordered"
    AIDED = "aided"
    PRESENT = "present"
    FAILED_TO_PREVENT = "failed_to_prevent"
    NOT_STATED = "not_stated"
