"""Items of evidence and the sealed files that hold them (``domain-model`` 3.8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, FileRole, Held
from archive.vocabulary.testimony import Language

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING
D, E = Sensitivity.SOURCE, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class EvidenceItem(Record):
    """One item of evidence, held or only known of. Its title holds no real name."""

    entity: ClassVar[str] = "evidence_item"
    prefix: ClassVar[str] = "E"

    code: str = stored(A, fixed=True, searched=True)
    title: str = stored(B, searched=True)
    kind: EvidenceKind = stored(B, default=EvidenceKind.OTHER)
    description: str = stored(B, default="", searched=True, flags="F")
    held: Held = stored(B, default=Held.YES)
    made: PartialDate = stored(B, default=PartialDate.not_stated())
    """When the thing itself came to be. Never mixed with ``acquired``."""
    acquired: PartialDate = stored(B, default=PartialDate.not_stated())
    acquired_how: AcquiredHow = stored(B, default=AcquiredHow.NOT_STATED)
    acquired_from_id: str | None = stored(D, default=None, refers="person")
    language: Language = stored(B, default=Language.NOT_STATED)
    content_warning: bool = stored(B, default=False)
    sensitivity: Sensitivity = stored(B, default=Sensitivity.CASE)
    testimony_id: str | None = stored(D, default=None, refers="testimony")
    """The testimony of which this is the recording."""
    consent_id: str | None = stored(D, default=None, refers="consent")
    """The consent under which the recording was made, or the item was given to us."""
    device: str = stored(D, default="", flags="F")
    """On which device it was made or kept, as it was said."""
    capture_url: str = stored(C, default="")
    """Of what was captured online: the address as it stood there. Nothing is ever fetched from it."""
    capture_account: str = stored(C, default="")
    """Whose account it was, as the service names it."""
    captured: PartialDate = stored(B, default=PartialDate.not_stated())
    """When it was captured, in UTC where a clock time is given."""
    capture_collector: str = stored(D, default="")
    """Who captured it."""
    capture_tool: str = stored(B, default="")
    """With which program and version."""
    capture_network: str = stored(D, default="", flags="F")
    """By which way the network was reached: from which country, through what."""
    capture_context: str = stored(C, default="", flags="F")
    """What stood around it: comments, likes, who shared it."""


@dataclass(frozen=True, kw_only=True)
class EvidenceFile(Record):
    """A file of an item: what it was called, what it weighs, and its SHA-256 as taken in."""

    entity: ClassVar[str] = "evidence_file"

    item_id: str = stored(B, fixed=True, refers="evidence_item")
    role: FileRole = stored(B, default=FileRole.ORIGINAL, fixed=True)
    name_received: str = stored(D, fixed=True, searched=True)
    modified_received: str = stored(D, default="", fixed=True)
    """Time of last change as the outside file system gave it, RFC 3339 in UTC."""
    path_received: str = stored(D, default="", fixed=True)
    """Where it lay below the folder that was taken in, with ``/`` between the parts; empty for a file by itself."""
    name_bytes: str = stored(D, default="", fixed=True)
    """Hex of the whole path as the system had it, where the words above do not give it back exactly."""
    created_received: str = stored(D, default="", fixed=True)
    """When it came to be there, where the file system says so honestly."""
    accessed_received: str = stored(D, default="", fixed=True)
    """When it was read last before us, where the file system keeps that."""
    second_hash: str = stored(A, default="", fixed=True)
    """Another hash than SHA-256, with its name before it: ``blake2b:…`` or ``sha512:…``."""
    object_id: str = stored(E, fixed=True)
    size: int = stored(A, fixed=True)
    sha256: str = stored(A, fixed=True)
    media_type: str = stored(A, fixed=True)
    parent_id: str | None = stored(B, default=None, fixed=True, refers="evidence_file")
