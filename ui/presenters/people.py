"""People by code, in the whole vault and in one case; names only where they were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.fold import similar_names
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.people import Involvement, NameForm, Person
from archive.sensitivity import above, unshown
from archive.vault import Vault
from archive.vocabulary.casework import ProtectionLevel, Role, Sex

UNNAMED_ROLES = frozenset((Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER))
"""Roles that say who told us or who helped to listen: never shown beside a person in a list."""

_MOST_CANDIDATES = 20


@dataclass(frozen=True)
class PersonCard:
    """A person as a list shows it. ``name`` and ``label`` are empty unless names were asked for."""

    id: str
    code: str
    sex: Sex
    roles: tuple[Role, ...]
    """What the person is to cases, without the roles that would tell who a source is."""
    cases: tuple[str, ...]
    """Codes of the cases of these roles."""
    is_minor: bool
    protection: ProtectionLevel
    name: str = ""
    label: str = ""


@dataclass(frozen=True)
class CasePerson:
    """One role of one person in a case or an event; ``id`` is that of the involvement."""

    id: str
    person_id: str
    code: str
    role: Role
    rank_or_unit: str
    note: str
    name: str = ""
    label: str = ""


@dataclass(frozen=True)
class CasePeople:
    """The people of a case or an event. Sources and those who helped to listen are counted and not listed."""

    lines: tuple[CasePerson, ...]
    unlisted: int


@dataclass(frozen=True)
class NewPerson:
    """What is asked for a new person. Nothing is obligatory: a person may have no name here."""

    name: str = ""
    label: str = ""
    sex: Sex = Sex.NOT_STATED
    occupation: str = ""


class PeoplePresenter:
    """Finds, lists and adds people. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ids(self, untrusted_query: str = "") -> list[str]:
        """All people, newest code first; or those found by a code, a name in any spelling, or words.

        Who is protected more strictly than what lists may show is found by exactly the code and by nothing else.
        """
        if not untrusted_query.strip():
            ids = self._vault.people.merges().without_merged(self._vault.ledger.ids(Person, order="code DESC"))
            hidden = above(self._vault.database)
            return [one for one in ids if one not in hidden] if hidden else ids
        found = dict.fromkeys(person.id for person in self._vault.people.named(untrusted_query))
        hits = self._vault.search.find(untrusted_query, entities=(Person.entity, NameForm.entity))
        forms = self._vault.ledger.many(
            NameForm, [hit.entity_id for hit in hits if hit.entity == NameForm.entity]
        )
        for hit in hits:
            form = forms.get(hit.entity_id)
            found.setdefault(hit.entity_id if form is None else form.person_id)
        leads = self._vault.people.merges().standing(found)
        standing = self._vault.ledger.many(Person, leads)
        return [one for one in leads if one in standing and not standing[one].withdrawn]

    def count(self) -> int:
        """How many people are recorded; who has two codes is one."""
        return len(self._vault.people.merges().without_merged(self._vault.ledger.ids(Person)))

    def unlisted(self) -> int:
        """How many of them are in no list, because they are protected."""
        raised = list(above(self._vault.database))
        standing = self._vault.ledger.many(Person, raised) if raised else {}
        return len(self._vault.people.merges().without_merged(one for one in standing if not standing[one].withdrawn))

    def cards(self, ids: Sequence[str], *, names: bool) -> dict[str, PersonCard]:
        """The cards of these people. Without ``names`` no name is read from the vault."""
        return {
            one: self._card(person, names)
            for one, person in self._vault.ledger.many(Person, ids).items()
            if not person.withdrawn
        }

    def card(self, person_id: str, *, names: bool) -> PersonCard:
        """One card. Raises ``RecordNotFound``."""
        return self._card(self._vault.people.get(person_id), names)

    def add(self, new: NewPerson) -> str:
        """Add a person; returns the id. Raises ``VaultReadOnly`` and what storage raises."""
        return self._vault.people.add(
            new.name.strip(), label=new.label.strip(), sex=new.sex, occupation=new.occupation.strip()
        ).id

    def alike(self, untrusted_name: str) -> list[PersonCard]:
        """People already recorded under the same or a near name, to be compared before adding one more.

        Names are shown here: whoever typed one needs to see the other.
        """
        found = {person.id: person for person in self._vault.people.named(untrusted_name)}
        hits = self._vault.search.find(untrusted_name, limit=50, entities=(NameForm.entity,))
        for form in self._vault.ledger.many(NameForm, [hit.entity_id for hit in hits]).values():
            if similar_names(form.form, untrusted_name):
                person = self._vault.people.get(form.person_id)
                found.setdefault(person.id, person)
        return [self._card(person, names=True) for person in found.values() if not person.withdrawn]

    def candidates(self, untrusted_words: str) -> list[PersonCard]:
        """People to choose from for words typed: first those of that name, with names, then others by code."""
        alike = self.alike(untrusted_words)
        known = {card.id for card in alike}
        others = [one for one in self.ids(untrusted_words)[:_MOST_CANDIDATES] if one not in known]
        return alike + list(self.cards(others, names=False).values())

    def of_case(self, case_id: str, *, names: bool) -> CasePeople:
        """Who is what in a case, in the order of recording."""
        return self._of(CaseFile.entity, case_id, names)

    def of_event(self, event_id: str, *, names: bool) -> CasePeople:
        """Who was what to an event, in the order of recording."""
        return self._of(Event.entity, event_id, names)

    def _of(self, entity: str, target_id: str, names: bool) -> CasePeople:
        pairs = self._vault.people.of(entity, target_id)
        hidden = unshown(self._vault.database, [person.id for person, _ in pairs])
        lines = tuple(
            CasePerson(
                id=involvement.id,
                person_id=person.id,
                code=person.code,
                role=involvement.role,
                rank_or_unit=involvement.rank_or_unit,
                note=involvement.note,
                name=self._vault.people.main_name(person) if names and person.id not in hidden else "",
                label=person.label if names and person.id not in hidden else "",
            )
            for person, involvement in pairs
            if involvement.role not in UNNAMED_ROLES
        )
        return CasePeople(lines, len(pairs) - len(lines))

    def involve(
        self,
        target_id: str,
        person_id: str,
        role: Role,
        *,
        into_event: bool = False,
        rank_or_unit: str = "",
        note: str = "",
    ) -> str:
        """Record what a person is to a case or, with ``into_event``, to an event; returns the id of that.

        Raises ``RecordNotFound``.
        """
        vault = self._vault
        return vault.cases.involve(
            vault.events.get(target_id) if into_event else vault.cases.get(target_id),
            vault.people.get(person_id),
            role,
            rank_or_unit=rank_or_unit.strip(),
            note=note.strip(),
        ).id

    def add_with_role(
        self,
        target_id: str,
        new: NewPerson,
        role: Role,
        *,
        into_event: bool = False,
        rank_or_unit: str = "",
        note: str = "",
    ) -> str:
        """Add a person and the role in one step, all or nothing; returns the person's id."""
        with self._vault.database.atomic():
            person_id = self.add(new)
            self.involve(
                target_id, person_id, role, into_event=into_event, rank_or_unit=rank_or_unit, note=note
            )
        return person_id

    def take_out(self, involvement_id: str, reason: str) -> None:
        """The person has that role in the case or event no longer; the person stays."""
        involvement = self._vault.ledger.get(Involvement, involvement_id)
        self._vault.ledger.withdraw(involvement, reason=reason.strip())

    def _card(self, person: Person, names: bool) -> PersonCard:
        ids = self._vault.people.merges().together(person.id)
        here = ", ".join("?" * len(ids))
        involved = [
            involvement
            for involvement in self._vault.ledger.find(
                Involvement, f"person_id IN ({here}) AND object_entity = ?", (*ids, CaseFile.entity)
            )
            if involvement.role not in UNNAMED_ROLES
        ]
        cases = self._vault.ledger.many(CaseFile, list({one.object_id for one in involved}))
        names = names and not unshown(self._vault.database, [person.id])
        return PersonCard(
            id=person.id,
            code=person.code,
            sex=person.sex,
            roles=tuple(dict.fromkeys(one.role for one in involved)),
            cases=tuple(sorted(case.code for case in cases.values())),
            is_minor=person.is_minor,
            protection=person.protection,
            name=self._vault.people.main_name(person) if names else "",
            label=person.label if names else "",
        )
