"""An interview from the first question to the promise kept: everything is kept as one goes, and once for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.clock import local_day
from archive.date_words import parse_words
from archive.errors import RecordNotFound
from archive.integrity.errors import MinorWithoutGuardian
from archive.interviews import AFTER, BEFORE
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion, paragraphs_of
from archive.model.work import RiskAssessment
from archive.vault import Vault
from archive.vocabulary.testimony import Decision, Language, Mode, TestimonyKind, TextKind, TextStatus
from ui.presenters.interview_form import (
    RECORDING,
    RISK_AFTER,
    RISK_BEFORE,
    Asked,
    described,
)
from ui.presenters.marks import marks_in, marks_words, subjects_in, subjects_words
from ui.presenters.meanwhile import ON, Clashed, clash_in, is_mine
from ui.presenters.record_form import Words, empty_words, reference, referred, values_of, words_of

TEXT_FIELDS = ("body", "text_kind", "text_status", "marks", "reason", "correcting")
SUBJECTS_FIELD = "subjects"
_FIRST_LANGUAGES: Mapping[str, Language] = {"en": Language.ENGLISH, "ru": Language.RUSSIAN, "kk": Language.KAZAKH}


@dataclass(frozen=True)
class InterviewView:
    """What the page shows. ``testimony`` is None while nothing of it was saved."""

    testimony: Testimony | None
    cases: tuple[CaseFile, ...]
    standing: TextVersion | None
    """The text that counts now, of the kind that is shown."""
    versions: tuple[TextVersion, ...]
    """Its versions, oldest first."""
    words: Words
    """What stands in the form."""
    asked: Asked
    recordings: tuple[str, ...] = ()
    """Codes of the items that are recordings of it."""


@dataclass(frozen=True, kw_only=True)
class InterviewForm:
    """What stands in the form when it is saved."""

    testimony_id: str
    case_id: str
    task_title: str
    """What a task to report back is called; ``{code}`` is the code of the testimony."""
    words: Words
    seen: Words = field(default_factory=dict)
    insist: bool = False


class InterviewDesk:
    """Works on one interview at a time. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._fields = described()

    def view(self, target: str, language: str, kind: str = "") -> InterviewView:
        """By the id of a testimony; of a case or a person for a new one in it or with them; empty for a new one.

        ``language`` is that of the windows, in which a new one begins; ``kind`` the text that is wanted, or empty for
        the newest that is no translation. Raises ``RecordNotFound``.
        """
        try:
            testimony = self._vault.testimonies.get(target) if target else None
        except RecordNotFound:
            testimony = None
        if testimony is None:
            return self._new(target, language)
        standing = self._standing(testimony, kind)
        words = {**self._words(testimony), **self._text_words(testimony, standing, kind)}
        words[SUBJECTS_FIELD] = subjects_words(
            (one.subject_entity, one.subject_id) for one in self._vault.interviews.subjects(testimony)
        )
        return InterviewView(
            testimony,
            tuple(self._vault.cases.cases_of(testimony)),
            standing,
            tuple(self._vault.testimonies.versions(standing)) if standing else (),
            words,
            self.asked(words, testimony.id),
            tuple(item.code for item in self._vault.interviews.recordings(testimony)),
        )

    def empty(self) -> dict[str, str]:
        """The words of a form in which nothing was said."""
        words = {name: empty_words(one) for name, one in self._fields.items()}
        return {**words, **dict.fromkeys(TEXT_FIELDS, ""), SUBJECTS_FIELD: "", "text_kind": str(TextKind.STATEMENT)}

    def asked(self, words: Words, testimony_id: str, case_id: str = "") -> Asked:
        """What the vault knows about the witness that stands in the form, and about asking them now."""
        _, witness_id = referred(words.get("witness_id", ""))
        if not witness_id or not self._vault.ledger.ids(Person, "id = ?", (witness_id,)):
            return Asked()
        cases = [case_id] if case_id else []
        if testimony_id:
            testimony = self._vault.testimonies.get(testimony_id)
            cases += [case.id for case in self._vault.cases.cases_of(testimony)]
        about = {*subjects_in(words.get(SUBJECTS_FIELD, "")), *((CaseFile.entity, one) for one in cases)}
        taken = parse_words(words.get("taken", ""))
        earlier = self._vault.interviews.earlier(witness_id, about, taken, without=testimony_id)
        witness = self._vault.people.get(witness_id)
        consents = self._vault.consents.of(witness)
        consent = self._vault.interviews.consent(witness_id)
        yes = [one for one in self._vault.consents.uses(consent) if one.decision is Decision.YES] if consent else []
        return Asked(
            named=True,
            minor=witness.is_minor,
            earlier=tuple((one.testimony.code, one.soon) for one in earlier),
            consented=consent is not None,
            taken_back=bool(consents) and consent is None,
            allowed=len(yes),
        )

    def save(self, form: InterviewForm, language: str) -> InterviewView | Clashed:
        """Keep the form whole or not at all; what was changed meanwhile is asked about and nothing is kept.

        Raises ``FieldInvalid`` for words that mean nothing in their field, ``MinorWithoutGuardian`` for an account of
        a minor alone, ``RecordingWithoutConsent``, ``RecordNotFound``, and what storage raises.
        """
        with self._vault.database.atomic():
            words, kind = form.words, form.words.get("text_kind", "")
            now = self.view(form.testimony_id, language, kind).words if form.testimony_id else {}
            seen = {**now, **form.seen}
            wanted = {name: text.strip() for name, text in words.items() if name not in ("reason", "correcting")}
            if form.testimony_id and not form.insist:
                clashed = clash_in({name: now.get(name, "").strip() for name in wanted}, wanted, seen)
                if clashed is not None:
                    return clashed
            mine = {name for name in wanted if not form.testimony_id or is_mine(name, wanted, seen, now)}
            testimony = self._testimony(form, mine)
            testimony = self._risks(testimony, words, mine)
            if SUBJECTS_FIELD in mine:
                self._vault.interviews.speak_of(testimony, subjects_in(words.get(SUBJECTS_FIELD, "")))
            self._write(testimony, words, mine)
            self._record(testimony, words)
            self._vault.interviews.promise(testimony, form.task_title.format(code=testimony.code))
        return self.view(testimony.id, language, kind)

    def _new(self, target: str, language: str) -> InterviewView:
        words = self.empty()
        words["kind"], words["mode"] = str(TestimonyKind.INTERVIEW), str(Mode.IN_PERSON)
        words["language_spoken"] = str(_FIRST_LANGUAGES.get(language, Language.NOT_STATED))
        words["taken"] = local_day(self._vault.clock).isoformat()
        cases: tuple[CaseFile, ...] = ()
        if target and self._vault.ledger.ids(Person, "id = ?", (target,)):
            words["witness_id"] = reference(Person.entity, target)
        elif target:
            cases = (self._vault.cases.get(target),)
        asked = self.asked(words, "", cases[0].id if cases else "")
        return InterviewView(None, cases, None, (), words, asked)

    def _words(self, testimony: Testimony) -> dict[str, str]:
        words = self.empty()
        for name, one in self._fields.items():
            record: Testimony | RiskAssessment | None = testimony
            if name.startswith((RISK_BEFORE, RISK_AFTER)):
                which = BEFORE if name.startswith(RISK_BEFORE) else AFTER
                record = self._vault.interviews.risk(testimony, which)
            if record is not None and name != RECORDING:
                words[name] = words_of(one, record)
        return words

    def _standing(self, testimony: Testimony, kind: str) -> TextVersion | None:
        texts = self._vault.testimonies.texts(testimony)
        fits = [one for one in texts if str(one.kind) == kind] if kind else _own(texts) or texts
        return fits[-1] if fits else None

    def _text_words(self, testimony: Testimony, standing: TextVersion | None, kind: str) -> Words:
        if standing is None:
            return {"text_kind": kind or str(TextKind.STATEMENT), "text_status": str(TextStatus.DRAFT)}
        return {
            "body": standing.body,
            "text_kind": str(standing.kind),
            "text_status": str(standing.status),
            "marks": marks_words(self._vault.testimonies.marks.of(standing)),
        }

    def _testimony(self, form: InterviewForm, mine: set[str]) -> Testimony:
        changes: dict[str, Any] = {}
        for name, one in self._fields.items():
            if name in mine and ":" not in name and name != RECORDING:
                changes |= values_of(Testimony, one, form.words.get(name, ""))
        if changes.get("interpreter") or (form.testimony_id and "interpreter" in changes):
            changes["interpreter_present"] = bool(changes["interpreter"].strip())
        if form.testimony_id:
            current = self._vault.testimonies.get(form.testimony_id)
            return self._vault.records.amend(current, changes)
        actor = self._vault.journal.actor
        testimony = self._vault.records.add(Testimony, interviewer=actor, **changes)
        if form.case_id:
            self._vault.cases.add(form.case_id, testimony)
        return testimony

    def _risks(self, testimony: Testimony, words: Words, mine: set[str]) -> Testimony:
        for stem, which in ((RISK_BEFORE, BEFORE), (RISK_AFTER, AFTER)):
            values: dict[str, Any] = {}
            standing = self._vault.interviews.risk(testimony, which)
            for name in (one for one in mine if one.startswith(stem)):
                one = self._fields[name]
                if standing is not None or words[name].strip() != empty_words(one):
                    values |= values_of(RiskAssessment, one, words[name])
            if values and standing is None:
                today = parse_words(local_day(self._vault.clock).isoformat())
                values |= {"made_by": self._vault.journal.actor, "made": today}
            if values:
                testimony = self._vault.interviews.assess(testimony, which, **values)
        return testimony

    def _write(self, testimony: Testimony, words: Words, mine: set[str]) -> None:
        body, kind = words.get("body", ""), TextKind(words.get("text_kind") or TextKind.STATEMENT)
        standing = self._standing(testimony, str(kind))
        marks = marks_in(words.get("marks", ""))
        language = testimony.language_spoken if kind is not TextKind.TRANSLATION else Language.NOT_STATED
        language = standing.language if standing is not None else language
        if standing is None and not body.strip():
            return
        correcting, reason = words.get("correcting") == ON, words.get("reason", "").strip()
        sealed = standing is not None and standing.sealed_digest is not None
        rewritten = standing is None or ("body" in mine and standing.body != body)
        status = TextStatus(words.get("text_status") or TextStatus.DRAFT)
        if rewritten and (not sealed or correcting):
            if self._vault.interviews.unguarded(testimony):
                raise MinorWithoutGuardian
            last = len(paragraphs_of(body))
            self._vault.testimonies.write(
                testimony,
                body,
                language,
                kind,
                reason=reason if correcting else "",
                new_version=correcting,
                status=TextStatus.DRAFT if correcting or status is TextStatus.SEALED else status,
                marks={number: mark for number, mark in marks.items() if number <= last},
            )
        elif standing is not None:
            if "text_status" in mine and not sealed and status is not TextStatus.SEALED:
                self._vault.ledger.amend(standing, {"status": status})
            if "marks" in mine:
                last = len(standing.paragraphs())
                self._vault.testimonies.marks.put(standing, {n: mark for n, mark in marks.items() if n <= last})

    def _record(self, testimony: Testimony, words: Words) -> None:
        _, item_id = referred(words.get(RECORDING, ""))
        if item_id:
            self._vault.interviews.attach(testimony, self._vault.ledger.get(EvidenceItem, item_id))


def _own(texts: list[TextVersion]) -> list[TextVersion]:
    return [one for one in texts if one.kind not in (TextKind.TRANSLATION, TextKind.REDACTED)]
