"""How the consent of everybody in a case stands today: by code, and only of whom the case lists."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from archive.clock import local_day
from archive.consent import Ground, Permission
from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.model.testimony import ConsentUse
from archive.release import Release
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import Use
from ui.presenters.people import UNNAMED_ROLES


class ConsentState(enum.StrEnum):
    """How it stands with somebody as a whole."""

    NEVER_ASKED = "never_asked"
    ASKED = "asked"
    """Asked, and nothing was answered yet."""
    YES = "yes"
    """Something may leave today."""
    REFUSED = "refused"
    ASK_AGAIN = "ask_again"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WITHDRAWN = "withdrawn"
    MINOR = "minor"
    PROTECTED = "protected"
    """In danger, or raised to a class of which lists show no more than the code."""


_WHY_NOT: Final = (
    (Ground.PROTECTED, ConsentState.PROTECTED),
    (Ground.MINOR, ConsentState.MINOR),
    (Ground.WITHDRAWN, ConsentState.WITHDRAWN),
    (Ground.EXPIRED, ConsentState.EXPIRED),
    (Ground.NOT_YET_VALID, ConsentState.NOT_YET_VALID),
    (Ground.ASK_AGAIN, ConsentState.ASK_AGAIN),
    (Ground.REFUSED, ConsentState.REFUSED),
)
"""Where nothing may leave: the first of these that holds for any use is what is told."""


@dataclass(frozen=True)
class CaseConsentLine:
    """One person of the case. Of somebody who is protected nothing but that."""

    person_id: str
    code: str
    state: ConsentState
    uses: int = 0
    """For how many uses something may leave today."""
    modes: tuple[IdentityMode, ...] = ()
    """How the person may appear in them, the most revealing first."""
    expires: dt.date | None = None
    """The first last day of what may leave today."""
    review_on: dt.date | None = None
    """When the newest consent is to be looked at again."""
    review_due: bool = False


@dataclass(frozen=True)
class CaseConsents:
    """The people of a case; ``unlisted`` are the roles that would tell who a source is."""

    case_id: str
    lines: tuple[CaseConsentLine, ...]
    unlisted: int


class CaseConsentPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of_case(self, case_id: str) -> CaseConsents:
        """Everybody whom the case lists, each once, in the order of recording, as it stands today."""
        vault = self._vault
        pairs = vault.people.of(CaseFile.entity, case_id)
        told = [person for person, involvement in pairs if involvement.role not in UNNAMED_ROLES]
        merges = vault.people.merges()
        leads = list(dict.fromkeys(merges.lead(person.id) for person in told))
        people = vault.ledger.many(Person, leads)
        hidden = unshown(vault.database, leads)
        today = _Today(vault)
        lines = tuple(today.line(people[one], shown=one not in hidden) for one in leads if one in people)
        return CaseConsents(case_id, lines, len(pairs) - len(told))


@dataclass
class _Today:
    """Asks what every export asks, once for each use and audience."""

    vault: Vault
    _asked: dict[tuple[Use, str], Release] = field(default_factory=dict)

    def line(self, person: Person, *, shown: bool) -> CaseConsentLine:
        if not shown:
            return CaseConsentLine(person.id, person.code, ConsentState.PROTECTED)
        consents = self.vault.consents.of(person)
        if not consents:
            return CaseConsentLine(person.id, person.code, ConsentState.NEVER_ASKED)
        answers = {one.id: one for consent in consents for one in self.vault.consents.uses(consent)}
        keys = dict.fromkeys((one.use, one.audience) for one in answers.values())
        found = {key: self._release(*key).person(person.id) for key in keys}
        allowed = {key: one for key, one in found.items() if one.allowed}
        review = consents[-1].review_on if consents[-1].ended_on is None else None
        return CaseConsentLine(
            person.id,
            person.code,
            ConsentState.YES if allowed else _why_not(found.values()),
            len({use for use, _audience in allowed}),
            tuple(mode for mode in IdentityMode if any(one.identity is mode for one in allowed.values())),
            _first_last_day(answers[one.consent_use_id] for one in allowed.values() if one.consent_use_id in answers),
            review,
            review is not None and review <= self._day(),
        )

    def _day(self) -> dt.date:
        return local_day(self.vault.clock)

    def _release(self, use: Use, audience: str) -> Release:
        key = (use, audience)
        if key not in self._asked:
            vault = self.vault
            self._asked[key] = Release(vault.ledger, vault.consents, use, audience, vault.clock.now())
        return self._asked[key]


def _why_not(found: Iterable[Permission]) -> ConsentState:
    grounds = {one.ground for one in found}
    return next((state for ground, state in _WHY_NOT if ground in grounds), ConsentState.ASKED)


def _first_last_day(answers: Iterable[ConsentUse]) -> dt.date | None:
    return min((one.expires for one in answers if one.expires is not None), default=None)
