"""Testimonies and their texts. A sealed text never changes; a correction is a new text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.integrity.people import prove_guarded
from archive.ledger import Ledger, new_id
from archive.marks import Mark, Marks, followed
from archive.merges import Merges
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion
from archive.paragraph_sources import ParagraphSources
from archive.vocabulary.testimony import (
    Connection,
    Language,
    Mode,
    TestimonyKind,
    TextKind,
    TextStatus,
)


class Testimonies:
    """Records accounts and keeps each of their texts."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.marks = Marks(ledger)

    def add(
        self,
        *,
        witness: Person | None = None,
        kind: TestimonyKind = TestimonyKind.INTERVIEW,
        connection: Connection = Connection.NOT_STATED,
        taken: PartialDate | None = None,
        place: str = "",
        mode: Mode = Mode.IN_PERSON,
        language: Language = Language.NOT_STATED,
        interviewer: str = "",
        pseudonym: str = "",
    ) -> Testimony:
        """A new testimony under the next code, without a text yet."""
        with self._ledger.database.atomic():
            return self._ledger.create(
                Testimony(
                    id=new_id(),
                    code=self._ledger.next_code(Testimony),
                    kind=kind,
                    witness_id=witness.id if witness else None,
                    connection=connection,
                    taken=taken or PartialDate.not_stated(),
                    place=place,
                    mode=mode,
                    language_spoken=language,
                    interviewer=interviewer,
                    pseudonym=pseudonym,
                )
            )

    def get(self, testimony_id: str) -> Testimony:
        """One testimony. Raises ``RecordNotFound``."""
        return self._ledger.get(Testimony, testimony_id)

    def all(self) -> list[Testimony]:
        """Standing testimonies, newest code first."""
        return self._ledger.find(Testimony, order="code DESC")

    def of_witness(self, person: Person) -> list[Testimony]:
        """Earlier testimonies of a person, so that nobody is asked twice without need."""
        ids = Merges.read(self._ledger.database).together(person.id)
        return self._ledger.find(Testimony, f"witness_id IN ({', '.join('?' * len(ids))})", ids, order="code")

    def texts(self, testimony: Testimony) -> list[TextVersion]:
        """Every text of a testimony, oldest first."""
        return self._ledger.find(TextVersion, "testimony_id = ?", (testimony.id,))

    def newest_text(
        self, testimony: Testimony, kind: TextKind | None = None, language: Language | None = None
    ) -> TextVersion | None:
        """The text that stands now: the newest, of that kind and in that language if one is asked for."""
        texts = [
            text
            for text in self.texts(testimony)
            if (kind is None or text.kind is kind) and (language is None or text.language is language)
        ]
        return texts[-1] if texts else None

    def versions(self, text: TextVersion) -> list[TextVersion]:
        """The versions of one text, oldest first: those of its kind, and for a translation of its language."""
        return [one for one in self.texts(self.get(text.testimony_id)) if _same_text(one, text.kind, text.language)]

    def write(
        self,
        testimony: Testimony,
        body: str,
        language: Language,
        kind: TextKind = TextKind.STATEMENT,
        *,
        reason: str = "",
        new_version: bool = False,
        made_by: str | None = None,
        status: TextStatus | None = None,
        marks: Mapping[int, Mark] | None = None,
    ) -> TextVersion:
        """Write the standing text of a kind; a translation into another language is a text of its own.

        It is amended while it is open; once it is sealed, or where a new version is wanted, a version begins that is
        based on it. A translation is based on what stands of the words that it translates. ``made_by`` names the
        program that wrote it; nothing of it is said where it is None. Marks follow their paragraphs unless ``marks``
        says all of them anew; a paragraph with other words has to be read again before it may leave.

        Raises:
            FieldInvalid: a mark on a paragraph that is not there, or a status that only sealing gives.
        """
        if status is TextStatus.SEALED:
            raise FieldInvalid(entity=TextVersion.entity, field="status")
        with self._ledger.database.atomic():
            texts = [text for text in self.texts(testimony) if _same_text(text, kind, language)]
            standing = texts[-1] if texts else None
            said = {"made_by": made_by, "status": status}
            values: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
            if standing is not None and standing.sealed_digest is None and not new_version:
                changes = {"body": body, "language": language, **values}
                text = self._ledger.amend(standing, changes, reason=reason)
                ParagraphSources(self._ledger).follow(standing, text)
            else:
                based_on = standing or self._translated(testimony, kind)
                text = self._ledger.create(
                    TextVersion(
                        id=new_id(),
                        testimony_id=testimony.id,
                        kind=kind,
                        language=language,
                        body=body,
                        based_on=based_on.id if based_on else None,
                        correction_reason=reason if standing else "",
                        **values,
                    ),
                    reason=reason,
                )
            if marks is None and standing is not None:
                marks = followed(standing.paragraphs(), text.paragraphs(), self.marks.of(standing))
            self.marks.put(text, marks or {})
            return text

    def seal(self, text: TextVersion) -> TextVersion:
        """Seal a text for ever. Sealing it again changes nothing.

        Raises:
            RecordNotFound: it is gone.
            MinorWithoutGuardian: the witness is a minor, and neither a guardian nor the reason is recorded.
        """
        with self._ledger.database.atomic():
            current = self._ledger.get(TextVersion, text.id)
            if current.sealed_digest is not None:
                return current
            prove_guarded(self._ledger, self.get(current.testimony_id))
            digest = hashlib.sha256(current.body.encode("utf-8")).hexdigest()
            return self._ledger.amend(
                current, {"status": TextStatus.SEALED, "sealed_digest": digest}, reason="sealed"
            )

    def _translated(self, testimony: Testimony, kind: TextKind) -> TextVersion | None:
        if kind is not TextKind.TRANSLATION:
            return None
        own = [text for text in self.texts(testimony) if text.kind is not TextKind.TRANSLATION]
        return own[-1] if own else None


def _same_text(text: TextVersion, kind: TextKind, language: Language) -> bool:
    return text.kind is kind and (kind is not TextKind.TRANSLATION or text.language is language)
