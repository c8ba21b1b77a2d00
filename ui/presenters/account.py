"""Writing down one testimony: its text with numbered paragraphs, its versions, its seal."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.dates import PartialDate
from archive.errors import RecordNotFound
from archive.marks import Mark
from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion, paragraphs_of
from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.testimony import Connection, Language, Mode, TestimonyKind, TextKind, TextStatus
from ui.presenters.account_texts import key_of, kind_and_language, versions_of
from ui.presenters.by_code import person_by_code
from ui.presenters.marks import marks_in, marks_words, subjects_in, subjects_words
from ui.presenters.meanwhile import Clashed, amend_mine, clash_in, words_of


@dataclass(frozen=True)
class AccountView:
    """What the page shows. ``testimony`` is None while nothing of it was saved."""

    testimony: Testimony | None
    texts: tuple[TextVersion, ...]
    cases: tuple[CaseFile, ...]
    """The cases it belongs to, or will belong to once it is saved."""
    key: str = ""
    """Which of its texts is shown; empty for the newest of the person's own words."""
    marks: str = ""
    """The marks of its paragraphs, in words of a form."""
    subjects: str = ""
    """Of whom and what it speaks, in words of a form."""

    @property
    def versions(self) -> tuple[TextVersion, ...]:
        """The versions of the text that is shown, oldest first."""
        return versions_of(self.texts, self.key)

    @property
    def first_key(self) -> str:
        """The text that is shown where none is asked for."""
        shown = versions_of(self.texts, "")
        return key_of(shown[0]) if shown else ""

    @property
    def standing(self) -> TextVersion | None:
        """The version that counts now."""
        return self.versions[-1] if self.versions else None

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
    interpreter: str = ""
    interpreter_bound: Answer = Answer.NOT_STATED
    others_present: str = ""
    support_person: str = ""


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
    text_key: str = ""
    """Which text stands in the editor; empty for the newest of the person's own words."""
    text_status: str = ""
    made_by: str | None = None
    """The program that wrote the text, ``person`` for none; None leaves it as it is."""
    marks: str | None = None
    subjects: str | None = None
    """In words of a form; None leaves them as they are."""
    seen: Mapping[str, str] = field(default_factory=dict)
    """What stood in the editor when it was opened, by field, and the text under ``body``."""
    insist: bool = False
    """The person has seen what was changed meanwhile and wants what stands in the editor."""


class AccountDesk:
    """Works on one testimony at a time. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self, target: str, key: str = "") -> AccountView:
        """A testimony by its id; for the id of a case a new one in it; for an empty id a new one.

        ``key`` says which of its texts is wanted. Raises ``RecordNotFound``.
        """
        if not target:
            return AccountView(None, (), ())
        try:
            testimony = self._vault.testimonies.get(target)
        except RecordNotFound:
            return AccountView(None, (), (self._vault.cases.get(target),))
        texts = tuple(self._vault.testimonies.texts(testimony))
        standing = versions_of(texts, key)[-1:]
        speaks = self._vault.interviews.subjects(testimony)
        return AccountView(
            testimony,
            texts,
            tuple(self._vault.cases.cases_of(testimony)),
            key or (key_of(standing[0]) if standing else ""),
            marks_words(self._vault.testimonies.marks.of(standing[0])) if standing else "",
            subjects_words((one.subject_entity, one.subject_id) for one in speaks),
        )

    def apart(self, testimony_id: str) -> Apart:
        """What points at the witness. Raises ``RecordNotFound``."""
        testimony = self._vault.testimonies.get(testimony_id)
        code = name = ""
        if testimony.witness_id:
            person = self._vault.people.get(testimony.witness_id)
            code, name = person.code, self._vault.people.main_name(person) or person.label
        return Apart(
            code,
            name,
            testimony.place,
            testimony.mode,
            testimony.interpreter,
            testimony.interpreter_bound,
            testimony.others_present,
            testimony.support_person,
        )

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
            if form.subjects is not None and form.subjects != form.seen.get("subjects"):
                self._vault.interviews.speak_of(testimony, subjects_in(form.subjects))
            self._write(testimony, form)
        return self.view(testimony.id, form.text_key)

    def seal(self, testimony_id: str, key: str = "") -> AccountView:
        """Seal the standing version of a text for ever. Raises as ``Testimonies.seal``."""
        standing = self.view(testimony_id, key).standing
        if standing is not None:
            self._vault.testimonies.seal(standing)
        return self.view(testimony_id, key)

    def _write(self, testimony: Testimony, form: AccountForm) -> None:
        standing = self._standing(testimony, form.text_key)
        if not form.body.strip() and standing is None:
            return
        kind, language = kind_and_language(form.text_key or (key_of(standing) if standing else TextKind.STATEMENT))
        language = language or form.language
        sealed = standing is not None and standing.sealed_digest is not None
        # A text that only somebody else changed stays as it is now.
        said = (form.body, language)
        unchanged = standing is not None and ((standing.body, standing.language) == said or _left_alone(form))
        marks = None if form.marks is None else _fitting(marks_in(form.marks), form.body)
        status = TextStatus(form.text_status) if form.text_status else None
        status = None if status is TextStatus.SEALED else status
        if not unchanged and (not sealed or form.correction_reason.strip()):
            self._vault.testimonies.write(
                testimony,
                form.body,
                language,
                kind,
                reason=form.correction_reason.strip(),
                made_by=form.made_by,
                status=None if sealed else status,
                marks=marks,
            )
        elif standing is not None:
            about = {"status": status, "made_by": form.made_by}
            if not sealed:
                self._vault.ledger.amend(standing, {name: one for name, one in about.items() if one is not None})
            if marks is not None and form.marks != form.seen.get("marks"):
                self._vault.testimonies.marks.put(standing, _fitting(marks, standing.body))

    def _standing(self, testimony: Testimony, key: str) -> TextVersion | None:
        versions = versions_of(self._vault.testimonies.texts(testimony), key)
        return versions[-1] if versions else None

    def _witness(self, form: AccountForm) -> Person | None:
        if form.apart is None or not form.apart.witness_code.strip():
            return None
        return person_by_code(self._vault, form.apart.witness_code)

    def _clash(self, form: AccountForm, witness: Person | None) -> Clashed | None:
        if not form.testimony_id:
            return None
        testimony = self._vault.testimonies.get(form.testimony_id)
        view = self.view(form.testimony_id, form.text_key)
        standing = view.standing
        changes = _changes(form)
        now = {name: words_of(getattr(testimony, name)) for name in changes}
        wanted = {name: words_of(value) for name, value in changes.items()}
        if standing is not None:
            now["body"], wanted["body"] = standing.body.strip(), form.body.strip()
            if standing.kind is not TextKind.TRANSLATION:
                now["language_spoken"] = words_of(standing.language)  # what the editor shows
            now |= {"text_status": words_of(standing.status), "made_by": standing.made_by, "marks": view.marks}
            wanted |= {
                "text_status": form.text_status or now["text_status"],
                "made_by": now["made_by"] if form.made_by is None else form.made_by,
                "marks": now["marks"] if form.marks is None else form.marks,
            }
        now["subjects"] = view.subjects
        wanted["subjects"] = now["subjects"] if form.subjects is None else form.subjects
        if form.apart is not None:
            apart = self.apart(form.testimony_id)
            now |= {"witness_id": apart.witness_code, **_words_of(apart)}
            wanted |= {"witness_id": witness.code if witness else "", **_words_of(form.apart)}
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
            changes |= {"witness_id": witness.id if witness else None, **_said_apart(form.apart)}
            if form.apart.interpreter.strip() or form.seen.get("interpreter", "").strip():
                changes["interpreter_present"] = bool(form.apart.interpreter.strip())
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
        if form.apart is not None:
            present = {"interpreter_present": bool(form.apart.interpreter.strip())}
            testimony = self._vault.ledger.amend(testimony, {**_said_apart(form.apart), **present})
        if form.case_id:
            self._vault.cases.add(form.case_id, testimony)
        return testimony


def _left_alone(form: AccountForm) -> bool:
    """Whether neither the text nor its language was touched since the editor was opened."""
    body, language = form.seen.get("body"), form.seen.get("language_spoken")
    return body is not None and body.strip() == form.body.strip() and language == str(form.language)


def _said_apart(apart: Apart) -> dict[str, Any]:
    return {
        "place": apart.place.strip(),
        "mode": apart.mode,
        "interpreter": apart.interpreter.strip(),
        "interpreter_bound": apart.interpreter_bound,
        "others_present": apart.others_present.strip(),
        "support_person": apart.support_person.strip(),
    }


def _words_of(apart: Apart) -> dict[str, str]:
    """What the form shows of it, by field of the record."""
    return {name: words_of(value) for name, value in _said_apart(apart).items()}


def _fitting(marks: Mapping[int, Mark], body: str) -> dict[int, Mark]:
    last = len(paragraphs_of(body))
    return {number: mark for number, mark in marks.items() if 1 <= number <= last}


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
