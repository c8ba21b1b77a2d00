"""Writing down one testimony: its text with numbered paragraphs, its versions, its seal."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.dates import PartialDate
from archive.errors import RecordNotFound
from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion
from archive.vault import Vault
from archive.vocabulary.testimony import Connection, Language, Mode, TestimonyKind, TextKind
from ui.presenters.by_code import person_by_code
from ui.presenters.meanwhile import Clashed, amend_mine, clash_in, words_of


@dataclass(frozen=True)
class AccountView:
    """What the page shows. ``testimony`` is None while nothing of it was saved."""

    testimony: Testimony | None
    texts: tuple[TextVersion, ...]
    cases: tuple[CaseFile, ...]
    """The cases it belongs to, or will belong to once it is saved."""

    @property
    def standing(self) -> TextVersion | None:
        """The text that counts now."""
        return self.texts[-1] if self.texts else None

    @property
    def sealed(self) -> bool:
        """Whether the standing text can no longer be changed."""
        return self.standing is not None and self.standing.sealed_digest is not None


@dataclass(frozen=True)
class Apart:
    """What points at the witness: shown and changed only after a click (class D)."""

    witness_code: str
    witness_name: str
    place: str
    mode: Mode


@dataclass(frozen=True, kw_only=True)
class AccountForm:
    """What stands in the editor. ``apart`` is None when that part was not opened: it stays as it is."""

    testimony_id: str
    case_id: str
    body: str
    language: Language
    kind: TestimonyKind
    connection: Connection
    taken: PartialDate
    pseudonym: str
    correction_reason: str
    apart: Apart | None
    seen: Mapping[str, str] = field(default_factory=dict)
    """What stood in the editor when it was opened, by field, and the text under ``body``."""
    insist: bool = False
    """The person has seen what was changed meanwhile and wants what stands in the editor."""


class AccountDesk:
    """Works on one testimony at a time. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self, target: str) -> AccountView:
        """A testimony by its id; for the id of a case a new one in it; for an empty id a new one.

        Raises ``RecordNotFound``.
        """
        if not target:
            return AccountView(None, (), ())
        try:
            testimony = self._vault.testimonies.get(target)
        except RecordNotFound:
            return AccountView(None, (), (self._vault.cases.get(target),))
        return AccountView(
            testimony,
            tuple(self._vault.testimonies.texts(testimony)),
            tuple(self._vault.cases.cases_of(testimony)),
        )

    def apart(self, testimony_id: str) -> Apart:
        """What points at the witness. Raises ``RecordNotFound``."""
        testimony = self._vault.testimonies.get(testimony_id)
        code = name = ""
        if testimony.witness_id:
            person = self._vault.people.get(testimony.witness_id)
            code, name = person.code, self._vault.people.main_name(person) or person.label
        return Apart(code, name, testimony.place, testimony.mode)

    def save(self, form: AccountForm) -> AccountView | Clashed:
        """Keep the form whole or not at all; what was changed meanwhile is asked about and nothing is kept.

        Raises ``RecordNotFound`` for a code of a person that nobody has, ``FieldInvalid``,
        ``VaultReadOnly`` and the errors of the disk.
        """
        with self._vault.database.atomic():
            witness = self._witness(form)
            clashed = None if form.insist else self._clash(form, witness)
            if clashed is not None:
                return clashed
            testimony = self._testimony(form, witness)
            standing = self._vault.testimonies.newest_text(testimony)
            if form.body.strip() or standing is not None:
                unchanged = standing is not None and (standing.body, standing.language) == (
                    form.body,
                    form.language,
                )
                sealed = standing is not None and standing.sealed_digest is not None
                # A text that only somebody else changed stays as it is now.
                unchanged = unchanged or (standing is not None and _left_alone(form))
                if not unchanged and (not sealed or form.correction_reason.strip()):
                    kind = standing.kind if standing is not None else TextKind.STATEMENT
                    reason = form.correction_reason.strip()
                    self._vault.testimonies.write(testimony, form.body, form.language, kind, reason=reason)
        return self.view(testimony.id)

    def seal(self, testimony_id: str) -> AccountView:
        """Seal the standing text for ever. Raises as ``Testimonies.seal``."""
        testimony = self._vault.testimonies.get(testimony_id)
        standing = self._vault.testimonies.newest_text(testimony)
        if standing is not None:
            self._vault.testimonies.seal(standing)
        return self.view(testimony_id)

    def _witness(self, form: AccountForm) -> Person | None:
        if form.apart is None or not form.apart.witness_code.strip():
            return None
        return person_by_code(self._vault, form.apart.witness_code)

    def _clash(self, form: AccountForm, witness: Person | None) -> Clashed | None:
        if not form.testimony_id:
            return None
        testimony = self._vault.testimonies.get(form.testimony_id)
        standing = self._vault.testimonies.newest_text(testimony)
        changes = _changes(form)
        now = {name: words_of(getattr(testimony, name)) for name in changes}
        wanted = {name: words_of(value) for name, value in changes.items()}
        if standing is not None:
            now["body"], wanted["body"] = standing.body.strip(), form.body.strip()
            now["language_spoken"] = words_of(standing.language)  # what the editor shows
        if form.apart is not None:
            apart = self.apart(form.testimony_id)
            now |= {"witness_id": apart.witness_code, "place": apart.place.strip(), "mode": words_of(apart.mode)}
            wanted |= {
                "witness_id": witness.code if witness else "",
                "place": form.apart.place.strip(),
                "mode": words_of(form.apart.mode),
            }
        return clash_in(now, wanted, form.seen)

    def _seen(self, form: AccountForm) -> Mapping[str, str]:
        """What was seen, in words of the record: it names the witness by an id where the editor has the code."""
        if "witness_id" not in form.seen:
            return form.seen
        code = form.seen["witness_id"].strip()
        seen_id: str | None = None
        with contextlib.suppress(RecordNotFound):  # gone by now: whatever the editor says is a change
            seen_id = person_by_code(self._vault, code).id if code else None
        return {**form.seen, "witness_id": words_of(seen_id)}

    def _testimony(self, form: AccountForm, witness: Person | None) -> Testimony:
        changes = _changes(form)
        if form.apart is not None:
            changes |= {
                "witness_id": witness.id if witness else None,
                "place": form.apart.place.strip(),
                "mode": form.apart.mode,
            }
        if form.testimony_id:
            before = self._vault.testimonies.get(form.testimony_id)
            return amend_mine(self._vault.ledger, before, changes, self._seen(form))
        mode = form.apart.mode if form.apart is not None else Mode.NOT_STATED
        testimony = self._vault.testimonies.add(
            witness=witness,
            kind=form.kind,
            connection=form.connection,
            taken=form.taken,
            place=form.apart.place.strip() if form.apart is not None else "",
            mode=mode,
            language=form.language,
            interviewer=self._vault.journal.actor,
            pseudonym=form.pseudonym.strip(),
        )
        if form.case_id:
            self._vault.cases.add(form.case_id, testimony)
        return testimony


def _left_alone(form: AccountForm) -> bool:
    """Whether neither the text nor its language was touched since the editor was opened."""
    body, language = form.seen.get("body"), form.seen.get("language_spoken")
    return body is not None and body.strip() == form.body.strip() and language == str(form.language)


def _changes(form: AccountForm) -> dict[str, Any]:
    return {
        "kind": form.kind,
        "connection": form.connection,
        "taken": form.taken,
        "language_spoken": form.language,
        "pseudonym": form.pseudonym.strip(),
    }


def paragraph_starts(lines: list[str]) -> dict[int, int]:
    """The number of the paragraph that begins in each line, as ``TextVersion.paragraphs`` counts them."""
    starts: dict[int, int] = {}
    begun = False
    for row, line in enumerate(lines):
        if not line:
            begun = False
        elif line.strip() and not begun:
            begun = True
            starts[row] = len(starts) + 1
    return starts
