"""Every record type of the archive, by the name of its table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.errors import RecordNotFound
from archive.model.casework import CaseFile, CaseMember
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.handoff import ExportPackage, Partner
from archive.model.people import Involvement, NameForm, Person
from archive.model.testimony import Consent, ConsentUse, Testimony, TextVersion

RECORD_TYPES: Mapping[str, type[Record]] = MappingProxyType(
    {
        record.entity: record
        for record in (
            CaseFile,
            CaseMember,
            Person,
            NameForm,
            Involvement,
            Event,
            Testimony,
            TextVersion,
            Consent,
            ConsentUse,
            EvidenceItem,
            EvidenceFile,
            Partner,
            ExportPackage,
        )
    }
)
"""In an order in which each type comes after those it refers to."""


def record_type(untrusted_entity: str) -> type[Record]:
    """The record type of that name. Raises ``RecordNotFound`` when there is none."""
    try:
        return RECORD_TYPES[untrusted_entity]
    except KeyError:
        raise RecordNotFound(entity="?") from None
