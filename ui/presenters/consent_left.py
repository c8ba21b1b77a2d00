"""What left the vault with somebody in it, with or without an answer of theirs."""

from __future__ import annotations

import enum
import json
from collections.abc import Sequence
from dataclasses import dataclass

from archive.consent import spelled
from archive.consent_withdrawal import Scope
from archive.copies_left import CopyLeft, copies_left
from archive.model.casework import CaseFile
from archive.model.handoff import ExportPackage
from archive.model.testimony import Consent, TextVersion
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from exports.edition import Presence


class LeftAs(enum.StrEnum):
    """What it was that left."""

    DOSSIER = "dossier"
    """Or the package with it."""
    COPY = "copy"
    WORDS = "words"
    """What is said in an item, written out."""


@dataclass(frozen=True)
class PastExport:
    """Something that left the vault with the person in it, with or without an answer of theirs."""

    code: str
    """Of the dossier, or of the item that was copied."""
    time: str
    """RFC 3339 in UTC, by the clock of the machine."""
    case: str
    use: Use
    audience: str
    how: tuple[Presence, ...] = ()
    """How the person is in it; empty in the register of an earlier program."""
    certain: bool = True
    """False when the program was stopped while it was being written: it may have left."""
    kind: LeftAs = LeftAs.DOSSIER
    name: str = ""
    """Of the file outside, for a copy and for words."""

    def within(self, scope: Scope) -> bool:
        """Whether it is among what a withdrawal of that scope is about."""
        if scope.use is not None and self.use is not scope.use:
            return False
        return not scope.audience or spelled(self.audience) == spelled(scope.audience)


def past_exports(vault: Vault, person_id: str) -> tuple[PastExport, ...]:
    """Everything that left with the person in it, under any of their codes, newest first."""
    person = vault.people.get(person_id)
    ids = set(vault.people.merges().together(person_id))
    consents: Sequence[Consent] = vault.consents.of(person)
    answers = {use.id for consent in consents for use in vault.consents.uses(consent)}
    texts = {
        text.id
        for testimony in vault.testimonies.of_witness(person)
        for text in vault.testimonies.texts(testimony)
    }
    handoffs = vault.handoffs
    every = [*((export, False) for export in handoffs.unfinished()), *((one, True) for one in handoffs.exports())]
    found = [
        _past(vault, export, ids, certain=certain)
        for export, certain in every
        if _is_in(export, ids, answers, texts)
    ]
    found += [_copy(one, ids) for one in copies_left(vault.database, ids)]
    return tuple(sorted(found, key=lambda one: (one.certain, _turned(one.time))))


def _turned(time: str) -> tuple[int, ...]:
    """Orders times of the journal, which all have one form, from the newest to the oldest."""
    return tuple(-ord(letter) for letter in time)


def _copy(one: CopyLeft, ids: set[str]) -> PastExport:
    how = tuple(
        presence
        for presence, people in ((Presence.GAVE, one.gave), (Presence.APPEARS, one.shown))
        if not people.isdisjoint(ids)
    )
    kind = LeftAs.WORDS if one.words else LeftAs.COPY
    return PastExport(one.code, one.time, "", one.use, one.audience, how, one.certain, kind, one.name)


def _past(vault: Vault, export: ExportPackage, ids: set[str], *, certain: bool) -> PastExport:
    made = vault.journal.entries_of(ExportPackage.entity, export.id)[0]
    case = vault.ledger.get(CaseFile, export.case_id)
    people = _people(export)
    how = dict.fromkeys(Presence(one) for person_id in sorted(ids) for one in people.get(person_id, ()))
    return PastExport(export.code, made.time, case.code, export.use, export.audience, tuple(how), certain)


def _people(export: ExportPackage) -> dict[str, list[str]]:
    contents = json.loads(export.contents or "{}")
    return dict(contents.get("people", [])) if isinstance(contents, dict) else {}


def _is_in(export: ExportPackage, ids: set[str], answers: set[str], texts: set[str]) -> bool:
    """By the people that the register names; one from before it named people tells it by answers and texts."""
    if not ids.isdisjoint(_people(export)):
        return True
    contents = json.loads(export.contents or "{}")
    if not isinstance(contents, dict):
        return False
    said = {record_id for entity, record_id in contents.get("records", []) if entity == TextVersion.entity}
    return not answers.isdisjoint(contents.get("consent_uses", [])) or not texts.isdisjoint(said)
