"""Testimonies and their texts. A sealed text never changes; a correction is a new text."""

from __future__ import annotations

import hashlib

from archive.dates import PartialDate
from archive.ledger import Ledger, new_id
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion
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
        return self._ledger.find(Testimony, "witness_id = ?", (person.id,), order="code")

    def texts(self, testimony: Testimony) -> list[TextVersion]:
        """Every text of a testimony, oldest first."""
        return self._ledger.find(TextVersion, "testimony_id = ?", (testimony.id,))

    def newest_text(self, testimony: Testimony, kind: TextKind | None = None) -> TextVersion | None:
        """The text that stands now: the newest, of that kind if one is asked for."""
        texts = [text for text in self.texts(testimony) if kind is None or text.kind is kind]
        return texts[-1] if texts else None

    def write(
        self,
        testimony: Testimony,
        body: str,
        language: Language,
        kind: TextKind = TextKind.STATEMENT,
        *,
        reason: str = "",
    ) -> TextVersion:
        """Write the standing text of a kind.

        It is amended while it is open; once it is sealed, a new version begins.
        """
        with self._ledger.database.atomic():
            standing = self.newest_text(testimony, kind)
            if standing is not None and standing.sealed_digest is None:
                return self._ledger.amend(standing, {"body": body, "language": language}, reason=reason)
            return self._ledger.create(
                TextVersion(
                    id=new_id(),
                    testimony_id=testimony.id,
                    kind=kind,
                    language=language,
                    body=body,
                    based_on=standing.id if standing else None,
                    correction_reason=reason if standing else "",
                ),
                reason=reason,
            )

    def seal(self, text: TextVersion) -> TextVersion:
        """Seal a text for ever. Sealing it again changes nothing.

        Raises:
            RecordNotFound: it is gone.
        """
        with self._ledger.database.atomic():
            current = self._ledger.get(TextVersion, text.id)
            if current.sealed_digest is not None:
                return current
            digest = hashlib.sha256(current.body.encode("utf-8")).hexdigest()
            return self._ledger.amend(
                current, {"status": TextStatus.SEALED, "sealed_digest": digest}, reason="sealed"
            )
