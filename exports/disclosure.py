"""As whom each person may appear in one dossier. Consent decides, and some roles whatever consent says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from archive.consent import Permission
from archive.item_people import ACCUSED_ROLES, OFFICIAL_ROLES
from archive.model.people import Involvement, NameForm, Person
from archive.model.testimony import Consent, Testimony
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode, Role
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import ContentScope
from exports.labels import Labels
from exports.name_guard import NameGuard
from exports.spec import ExportSpec

UNSEEN_ROLES = frozenset({Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER})
"""Sources and staff do not appear at all, not even under a code (rules IR2, IR9)."""

_RECOGNISABLE = frozenset({IdentityMode.NAMED, IdentityMode.INITIALS})

_LETTERS = {
    "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ru": "АБВГДЕЖЗИКЛМНПРСТУФХЦЧШЭЮЯ",
    "kk": "АБВГДЕЖЗИКЛМНПРСТУФХЦЧШЭЮЯ",
}
_PARTICLES = frozenset({"улы", "ұлы", "қызы", "кызы", "uly", "kyzy", "qyzy", "оглы", "ogly"})


@dataclass(frozen=True)
class Disclosure:
    """One person in one dossier."""

    person: Person
    permission: Permission
    identity: IdentityMode
    """What remains of the permission after the rules for roles and for minors."""
    display: str
    """The name, the initials or the code; the office of an official; empty when not mentioned."""
    roles: tuple[Role, ...]
    rank: str

    @property
    def official(self) -> bool:
        """Whether an office stands in place of the name."""
        return bool(OFFICIAL_ROLES.intersection(self.roles))


def initials_of(name: str) -> str:
    """``Қ. А. С.`` for ``Құлбаев Асан Серік ұлы``: the first letter of each word, in their order."""
    words = [word for word in name.split() if word.casefold() not in _PARTICLES]
    letters = [next((letter for letter in word if letter.isalpha()), "") for word in words]
    return " ".join(f"{letter.upper()}." for letter in letters if letter)


def code_letter(number: int, language: str) -> str:
    """``A``, ``B``, … ``Z``, ``AA`` for 0, 1, …: the letter of the n-th coded person."""
    letters = _LETTERS[language]
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(letters))
        text = letters[rest] + text
    return text


class Disclosures:
    """The people of one dossier, and whose names must not stand in it.

    Codes are given in the order in which people were recorded in the case; they are made
    for this dossier and are never the codes of the vault.
    """

    def __init__(
        self,
        vault: Vault,
        spec: ExportSpec,
        release: Release,
        labels: Labels,
        involvements: Iterable[Involvement],
    ) -> None:
        self._vault = vault
        self._spec = spec
        self._release = release
        self._labels = labels
        self._people: dict[str, Disclosure] = {}
        roles: dict[str, list[Role]] = {}
        ranks: dict[str, str] = {}
        for involvement in involvements:
            known = roles.setdefault(involvement.person_id, [])
            if involvement.role not in known:
                known.append(involvement.role)
            ranks[involvement.person_id] = ranks.get(involvement.person_id) or involvement.rank_or_unit
        coded = 0
        for person_id, held in roles.items():
            person = vault.people.get(person_id)
            permission, identity = self._judged(person, tuple(held))
            display = self._display(person, identity)
            if OFFICIAL_ROLES.intersection(held):
                office = next(role for role in held if role in OFFICIAL_ROLES)
                display = ranks[person_id] or label(Role, office, spec.language)
            elif identity is not IdentityMode.NOT_MENTIONED and not display:
                display = labels("person_code", letter=code_letter(coded, spec.language))
                coded += 1
            self._people[person_id] = Disclosure(
                person, permission, identity, display, tuple(held), ranks[person_id]
            )

    def _judged(self, person: Person, roles: tuple[Role, ...] = ()) -> tuple[Permission, IdentityMode]:
        permission = self.permission(person.id)
        if not permission.allowed or UNSEEN_ROLES.intersection(roles):
            return permission, IdentityMode.NOT_MENTIONED
        if permission.content is ContentScope.STATISTIC_ONLY:
            return permission, IdentityMode.NOT_MENTIONED  # counted, which nothing here does
        if OFFICIAL_ROLES.intersection(roles):
            return permission, IdentityMode.CODED
        return permission, permission.identity

    def _display(self, person: Person, identity: IdentityMode) -> str:
        """The name or the initials; empty where a code is needed or nothing is shown."""
        name = self._vault.people.main_name(person)
        if identity is IdentityMode.NAMED:
            return name
        return initials_of(name) if identity is IdentityMode.INITIALS else ""

    def all(self) -> tuple[Disclosure, ...]:
        """Everybody who has a part in the case or its events, in order of recording."""
        return tuple(self._people.values())

    def party(self, involvement: Involvement) -> str:
        """How one person appears beside an event; empty for those who do not appear at all."""
        disclosure = self._people[involvement.person_id]
        if UNSEEN_ROLES.intersection(disclosure.roles):
            return ""
        if involvement.role is Role.WITNESS and disclosure.identity not in _RECOGNISABLE:
            return ""
        if disclosure.official:
            return involvement.rank_or_unit or disclosure.display
        if disclosure.identity is IdentityMode.NOT_MENTIONED:
            return label(Role, involvement.role, self._spec.language)
        return disclosure.display

    def witness(self, testimony: Testimony, number: int) -> Disclosure | None:
        """As whom the witness of a testimony speaks; ``None`` when no witness is recorded.

        A coded witness has a name of their own, so that nobody can tell which person of
        the case spoke.
        """
        if testimony.witness_id is None:
            return None
        person = self._vault.people.get(testimony.witness_id)
        held = self._people.get(person.id)
        permission, identity = self._judged(person)
        display = ""
        if identity is not IdentityMode.NOT_MENTIONED:
            display = self._display(person, identity)
            display = display or testimony.pseudonym or self._labels("witness_code", number=number)
        return Disclosure(person, permission, identity, display, held.roles if held else (), "")

    def permission(self, person_id: str) -> Permission:
        """The permission of anybody, for this use and audience, at this moment."""
        return self._release.person(person_id)

    def guard(self) -> NameGuard:
        """Looks for the names of everybody in the vault who may not be named in this dossier."""
        merges = self._vault.people.merges()
        asked = {merges.lead(consent.person_id) for consent in self._vault.ledger.find(Consent)}
        witnesses = {merges.lead(testimony.witness_id or "") for testimony in self._vault.ledger.find(Testimony)}
        forms: dict[str, list[NameForm]] = {}
        for form in self._vault.ledger.find(NameForm):
            forms.setdefault(merges.lead(form.person_id), []).append(form)
        named: set[str] = set()
        public: set[str] = set()
        for person in self._vault.people.all():
            held = self._people.get(person.id)
            roles = held.roles if held else ()
            if person.id in asked and self._judged(person, roles)[1] is IdentityMode.NAMED:
                named.add(person.id)
            elif (
                person.is_public_figure
                and person.id not in asked | witnesses
                and not (UNSEEN_ROLES | ACCUSED_ROLES).intersection(roles)
            ):
                public.add(person.id)
        return NameGuard(
            protected=[
                (form.form, form.kind)
                for person_id, held_forms in forms.items()
                if person_id not in named | public
                for form in held_forms
            ],
            named=[form.form for person_id in named | public for form in forms.get(person_id, ())],
        )
