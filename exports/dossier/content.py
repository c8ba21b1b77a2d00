"""What a dossier says, as plain values: the one thing the pages are made from.

Whoever fills this has already applied consent: every string may be printed as it is.
Strings are plain text (no markup) and may mix languages. A line feed begins a new line.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from exports.dossier.errors import ContentInvalid

Language = Literal["en", "ru", "kk"]
_SHA256_HEX = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True)
class PersonEntry:
    """A person as the dossier may show them."""

    display: str
    role: str
    note: str


@dataclass(frozen=True)
class ChronologyEntry:
    """One row of the chronology."""

    number: int
    date_words: str
    date_bounds: str
    """Earliest and latest possible day; empty if the date is one exact day."""
    what: str
    persons: str
    place: str
    source: str
    certainty: str


@dataclass(frozen=True)
class TestimonyEntry:
    """One testimony; its paragraphs are cited as ``number.paragraph``."""

    __test__ = False  # the name begins like a test class; pytest is told otherwise

    number: int
    heading: str
    taken: str
    language: str
    connection: str
    kind: str
    status: str
    paragraphs: tuple[str, ...]
    supported: tuple[str, ...] = ()
    """For each paragraph the exhibits and places that support it, in one line; empty for none."""
    label: str = ""
    """Printed on every page that holds any of it; empty for none (V11)."""


@dataclass(frozen=True)
class Picture:
    """A picture that may be printed: a baseline or progressive JPEG without metadata."""

    jpeg: bytes
    width: int
    height: int
    """Size in pixels as it stands in the JPEG."""
    alt: str


@dataclass(frozen=True)
class SpokenEntry:
    """One segment of what is said in an exhibit."""

    at: str
    """Time or page, in words."""
    speaker: str
    text: str


@dataclass(frozen=True)
class WordsEntry:
    """One text of an exhibit; its segments are cited by number."""

    heading: str
    note: str
    segments: tuple[SpokenEntry, ...]


@dataclass(frozen=True)
class ExhibitEntry:
    """One numbered exhibit."""

    number: str
    title: str
    kind: str
    obtained: str
    dated: str
    held: str
    media_type: str
    size: int
    """Bytes."""
    sha256: str
    """64 hex digits; empty if the file itself is not held."""
    description: str
    picture: Picture | None
    path_in_package: str
    words: tuple[WordsEntry, ...] = ()


@dataclass(frozen=True)
class CustodyEntry:
    """One step in the custody of an exhibit."""

    exhibit: str
    when_utc: datetime
    action: str
    actor: str
    note: str


@dataclass(frozen=True)
class DossierContent:
    """Everything one dossier prints."""

    language: Language
    number: str
    version: int
    title: str
    case_code: str
    purpose: str
    audience: str
    as_of: date
    made_at: datetime
    """UTC, aware."""
    prepared_by: str
    confidentiality: str
    summary: str
    people: tuple[PersonEntry, ...]
    chronology: tuple[ChronologyEntry, ...]
    testimonies: tuple[TestimonyEntry, ...]
    exhibits: tuple[ExhibitEntry, ...]
    custody: tuple[CustodyEntry, ...]
    withheld: tuple[str, ...]
    open_points: tuple[str, ...]
    manifest_sha256: str
    """64 hex digits: ``dossier_content_sha256`` or another fingerprint the reader can recompute."""
    signer_fingerprint: str
    """``SHA256:…`` of the Ed25519 key, as ``ssh-keygen -l`` prints it."""
    authority_fingerprint: str
    """SHA-256 of the certificate of the authority that vouches for the PDF signature, 64 hex digits."""
    differences: tuple[str, ...] = ()
    """Facts that sources give differently, each with every value, its sources and our assessment."""

    def assert_viable(self) -> None:
        """Raise ``ContentInvalid`` for a field that no dossier could be made from."""
        if self.language not in ("en", "ru", "kk"):
            raise ContentInvalid("language")
        if not self.number.strip():
            raise ContentInvalid("number")
        if self.made_at.utcoffset() is None:
            raise ContentInvalid("made_at")
        if any(entry.when_utc.utcoffset() is None for entry in self.custody):
            raise ContentInvalid("when_utc")
        for name in ("manifest_sha256", "authority_fingerprint"):
            if not _SHA256_HEX.match(getattr(self, name)):
                raise ContentInvalid(name)
        for exhibit in self.exhibits:
            if exhibit.sha256 and not _SHA256_HEX.match(exhibit.sha256):
                raise ContentInvalid("sha256")
            if exhibit.size < 0:
                raise ContentInvalid("size")


def canonical_content(content: DossierContent) -> bytes:
    """The content as canonical JSON: UTF-8, sorted keys, no spaces, times in UTC to the second.

    A picture stands as the SHA-256 of its JPEG. ``manifest_sha256`` is left out, so that
    the fingerprint of these very bytes can be put there and printed. The same content
    gives the same bytes on every machine; the bytes of the PDF do so only with the same
    versions of the libraries.
    """
    fields = {f.name: getattr(content, f.name) for f in dataclasses.fields(content)}
    del fields["manifest_sha256"]
    plain = {name: _plain(value) for name, value in fields.items()}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def dossier_content_sha256(content: DossierContent) -> str:
    """SHA-256 of ``canonical_content`` in hex: what this dossier says, independent of how it is printed."""
    return hashlib.sha256(canonical_content(content)).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return value
