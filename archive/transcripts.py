"""Transcripts, summaries and translations of files of evidence. A sealed one never changes; it is corrected anew."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from archive.errors import ArchiveError, FieldInvalid
from archive.integrity.people import prove_guarded
from archive.ledger import Ledger
from archive.locators import prove_within
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.testimony import Testimony
from archive.model.transcripts import BY_PERSON, Transcript
from archive.paragraph_sources import ParagraphSources
from archive.records import Records
from archive.segments import Segment, body_of, segments_of
from archive.vocabulary.evidence import Origin
from archive.vocabulary.testimony import Language, TextKind, TextStatus

DERIVED = (TextKind.TRANSLATION, TextKind.SUMMARY)
"""Kinds that are made out of another text."""
WRITTEN = (TextKind.VERBATIM, *DERIVED)
"""Kinds that a file of evidence can have."""


@dataclass(eq=False)
class CorrectionNeedsReason(ArchiveError):
    """A new version of a text begins without saying why."""

    code: ClassVar[str] = "correction_needs_reason"


class Transcripts:
    """Keeps the texts of files, each in versions."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records = Records(ledger)

    def get(self, transcript_id: str) -> Transcript:
        """One version. Raises ``RecordNotFound``."""
        return self._ledger.get(Transcript, transcript_id)

    def of(self, file: EvidenceFile) -> list[Transcript]:
        """Every version of every text of a file, oldest first."""
        return self._ledger.find(Transcript, "file_id = ?", (file.id,))

    def versions(self, text: Transcript) -> list[Transcript]:
        """The versions of one text, oldest first: those of its kind, and for a translation of its language."""
        found = self._ledger.find(Transcript, "file_id = ?", (text.file_id,))
        return [one for one in found if _same_text(one, text.kind, text.language)]

    def newest(self, file: EvidenceFile, kind: TextKind, language: Language | None = None) -> Transcript | None:
        """The version that stands of a kind, and in that language if one is asked for."""
        found = [
            one
            for one in self.of(file)
            if one.kind is kind and (language is None or one.language is language)
        ]
        return found[-1] if found else None

    def write(
        self,
        file: EvidenceFile,
        segments: Sequence[Segment],
        language: Language,
        kind: TextKind = TextKind.VERBATIM,
        *,
        reason: str = "",
        new_version: bool = False,
        made_by: str = BY_PERSON,
        status: TextStatus | None = None,
        based_on: Transcript | None = None,
    ) -> Transcript:
        """Write the standing text of a kind; a translation into another language is a text of its own.

        It is amended while it is open and written by the same hand; what is sealed, and what a program wrote, stays,
        and a version begins that replaces it. A translation or summary is based on the version given, or else on
        what stands of the words of the file.

        Raises:
            FieldInvalid: a kind or a status that cannot be written, or a text of another file to be based on.
            CorrectionNeedsReason: a sealed text is corrected without a reason.
            PlaceOutside: a segment ends before it begins.
        """
        if kind not in WRITTEN:
            raise FieldInvalid(entity=Transcript.entity, field="kind")
        if status is TextStatus.SEALED:
            raise FieldInvalid(entity=Transcript.entity, field="status")
        if based_on is not None and (based_on.file_id != file.id or kind not in DERIVED):
            raise FieldInvalid(entity=Transcript.entity, field="based_on")
        for segment in segments:
            prove_within(segment.place)
        body = body_of(segments)
        with self._ledger.database.atomic():
            found = [one for one in self.of(file) if _same_text(one, kind, language)]
            standing = found[-1] if found else None
            values: dict[str, Any] = {"body": body, "language": language}
            if status is not None:
                values["status"] = status
            if based_on is not None:
                values["based_on"] = based_on.id
            if (
                standing is not None
                and standing.sealed_digest is None
                and standing.made_by == made_by
                and not new_version
            ):
                text = self._records.amend(standing, values, reason=reason)
                ParagraphSources(self._ledger).follow(standing, text)
                return text
            if standing is not None and standing.sealed_digest is not None and not reason.strip():
                raise CorrectionNeedsReason
            if based_on is None and kind in DERIVED:
                source = self.newest(file, TextKind.VERBATIM)
                values["based_on"] = source.id if source else None
            if standing is not None:
                values |= {"replaces": standing.id, "correction_reason": reason}
            return self._records.add(
                Transcript, because=reason, file_id=file.id, kind=kind, made_by=made_by, **values
            )

    def seal(self, text: Transcript) -> Transcript:
        """Seal a version for ever. Sealing it again changes nothing.

        Raises:
            RecordNotFound: it is gone.
            MinorWithoutGuardian: it is of a minor's testimony, and neither a guardian nor the reason is recorded.
        """
        with self._ledger.database.atomic():
            current = self.get(text.id)
            if current.sealed_digest is not None:
                return current
            item = self._ledger.get(EvidenceItem, self._ledger.get(EvidenceFile, current.file_id).item_id)
            if item.testimony_id is not None:
                prove_guarded(self._ledger, self._ledger.get(Testimony, item.testimony_id))
            digest = hashlib.sha256(current.body.encode("utf-8")).hexdigest()
            return self._ledger.amend(
                current, {"status": TextStatus.SEALED, "sealed_digest": digest}, reason="sealed"
            )

    def newer_source(self, text: Transcript) -> Transcript | None:
        """What stands now of the text out of which this one was made, where that is newer: this one is stale."""
        if text.based_on is None:
            return None
        newest = self.versions(self.get(text.based_on))[-1]
        return None if newest.id == text.based_on else newest

    def origin(self, text: Transcript) -> Origin:
        """Who wrote it, with all that it rests on."""
        if text.made_by != BY_PERSON:
            return Origin.PROGRAM
        known = {one.id: one for one in self._ledger.find(Transcript, "file_id = ?", (text.file_id,))}
        return origin_in(text, known)


def origin_in(text: Transcript, known: Mapping[str, Transcript]) -> Origin:
    """The same for the texts of one file by id, as they are ``known``."""
    if text.made_by != BY_PERSON:
        return Origin.PROGRAM
    seen, waiting = {text.id}, [text.based_on, text.replaces]
    while waiting:
        one = known.get(waiting.pop() or "")
        if one is None or one.id in seen:
            continue
        if one.made_by != BY_PERSON:
            return Origin.AFTER_PROGRAM
        seen.add(one.id)
        waiting += [one.based_on, one.replaces]
    return Origin.PERSON


def spoken(text: Transcript) -> tuple[Segment, ...]:
    """The segments of a version."""
    return segments_of(text.body)


def _same_text(text: Transcript, kind: TextKind, language: Language) -> bool:
    return text.kind is kind and (kind is not TextKind.TRANSLATION or text.language is language)
