"""One person: facts, forms of the name, and what the person is to cases and events."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from archive.clock import local_day
from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.people import Involvement, NameForm, Person
from archive.people import script_of
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import NameKind, ProtectionLevel, Role, Sex
from archive.vocabulary.testimony import Language
from ui.presenters.meanwhile import Clashed, amend_seen, words_of
from ui.presenters.people import UNNAMED_ROLES

CONSENT_OF = "consent:"
"""Before the id of a person: their consent is wanted, and not the first tab."""


@dataclass(frozen=True)
class RoleLine:
    """One involvement: in which case or event, as what."""

    id: str
    entity: str
    target_id: str
    code: str
    title: str
    role: Role


class Lamp(enum.StrEnum):
    """How it stands with consent, at a glance. What may really leave is asked when it leaves."""

    NEVER_ASKED = "never_asked"
    TAKEN_BACK = "taken_back"
    NOTHING = "nothing"
    """Asked, and nothing is allowed today."""
    SOMETHING = "something"


@dataclass(frozen=True)
class PersonHead:
    """What is shown before anybody asked for names: nothing of it identifies."""

    id: str
    code: str
    sex: Sex
    is_minor: bool
    is_public_figure: bool
    protection: ProtectionLevel
    prior_activity: str
    roles: tuple[RoleLine, ...]
    lamp: Lamp
    also: tuple[str, ...] = ()
    """Codes of records that were merged into this one."""


@dataclass(frozen=True)
class PersonNames:
    """What is shown after a click: the forms of the name and the facts that identify."""

    person: Person
    forms: tuple[NameForm, ...]
    hidden_roles: tuple[RoleLine, ...]
    """Roles that would tell who a source is."""


@dataclass(frozen=True)
class PersonWords:
    """Everything of a person that can be edited, as it stands in the editor."""

    label: str
    sex: Sex
    birth: PartialDate
    occupation: str
    residence: str
    prior_activity: str
    is_minor: bool
    is_public_figure: bool
    protection: ProtectionLevel


class PersonPresenter:
    """Reads and changes one person. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def head(self, person_id: str) -> PersonHead:
        """The person by code. Raises ``RecordNotFound``."""
        person = self._vault.people.get(person_id)
        return PersonHead(
            id=person.id,
            code=person.code,
            sex=person.sex,
            is_minor=person.is_minor,
            is_public_figure=person.is_public_figure,
            protection=person.protection,
            prior_activity=person.prior_activity,
            roles=self._roles(person_id, hidden=False),
            lamp=self._lamp(person),
            also=tuple(one.code for one in self._vault.people.together(person)[1:]),
        )

    def _lamp(self, person: Person) -> Lamp:
        consents = self._vault.consents.of(person)
        if not consents:
            return Lamp.NEVER_ASKED
        if all(consent.ended_on is not None for consent in consents):
            return Lamp.TAKEN_BACK
        today = local_day(self._vault.clock)
        asked = {(use.use, use.audience) for consent in consents for use in self._vault.consents.uses(consent)}
        allowed = (self._vault.consents.permission(person.id, *one, today).allowed for one in sorted(asked))
        return Lamp.SOMETHING if any(allowed) else Lamp.NOTHING

    def names(self, person_id: str) -> PersonNames:
        """Who it is. Raises ``RecordNotFound``."""
        person = self._vault.people.get(person_id)
        return PersonNames(
            person, tuple(self._vault.people.names(person)), self._roles(person_id, hidden=True)
        )

    def save(
        self, person_id: str, words: PersonWords, seen: Mapping[str, str], *, insist: bool = False
    ) -> str | Clashed:
        """Write what changed since the person was ``seen``; returns the id, or what clashes.

        Raises ``RecordNotFound`` and what storage raises.
        """
        saved = amend_seen(
            self._vault.ledger,
            self._vault.people.get(person_id),
            {
                "label": words.label.strip(),
                "sex": words.sex,
                "birth": words.birth,
                "occupation": words.occupation.strip(),
                "residence": words.residence.strip(),
                "prior_activity": words.prior_activity.strip(),
                "is_minor": words.is_minor,
                "is_public_figure": words.is_public_figure,
                "protection": words.protection,
            },
            seen,
            insist=insist,
        )
        return saved if isinstance(saved, Clashed) else person_id

    def add_form(self, person_id: str, form: str, kind: NameKind, language: Language) -> str:
        """One more form of the name; returns its id."""
        return self._vault.people.add_name(self._vault.people.get(person_id), form, kind, language).id

    def save_form(
        self,
        form_id: str,
        form: str,
        kind: NameKind,
        language: Language,
        seen: Mapping[str, str],
        *,
        insist: bool = False,
    ) -> str | Clashed:
        """Correct a form as it was ``seen``; returns its id, or what clashes. The letters tell the alphabet."""
        saved = amend_seen(
            self._vault.ledger,
            self._vault.ledger.get(NameForm, form_id),
            {"form": form.strip(), "kind": kind, "language": language, "script": script_of(form)},
            # The alphabet follows the form.
            {**seen, **({"script": words_of(script_of(seen["form"]))} if "form" in seen else {})},
            insist=insist,
        )
        return saved if isinstance(saved, Clashed) else form_id

    def _roles(self, person_id: str, *, hidden: bool) -> tuple[RoleLine, ...]:
        ids = self._vault.people.merges().together(person_id)
        found = self._vault.ledger.find(Involvement, f"person_id IN ({', '.join('?' * len(ids))})", ids)
        wanted = [one for one in found if (one.role in UNNAMED_ROLES) is hidden]
        cases = self._vault.ledger.many(CaseFile, _targets(wanted, CaseFile.entity))
        events = self._vault.ledger.many(Event, _targets(wanted, Event.entity))
        unsaid = unshown(self._vault.database, [one.object_id for one in wanted])
        lines = []
        for one in wanted:
            target = cases.get(one.object_id) or events.get(one.object_id)
            if target is not None and not target.withdrawn:
                title = "" if target.id in unsaid else target.title
                lines.append(RoleLine(one.id, one.object_entity, one.object_id, target.code, title, one.role))
        return tuple(sorted(lines, key=lambda line: (line.entity != CaseFile.entity, line.code)))


def _targets(involvements: list[Involvement], entity: str) -> list[str]:
    return list({one.object_id for one in involvements if one.object_entity == entity})
