"""People: a code first, and the forms of their name apart from it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Final

from archive.ledger import Ledger, new_id
from archive.merges import Merges
from archive.model.people import Involvement, NameForm, Person
from archive.names import lookup_key
from archive.sensitivity import above
from archive.vocabulary.casework import NameKind, Script, Sex
from archive.vocabulary.testimony import Language

_AT_ONCE: Final = 500


def script_of(form: str) -> Script:
    """The alphabet in which most letters of a form are written."""
    letters = [letter for letter in form if letter.isalpha()]
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters)
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in letters)
    latin = sum(letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff" for letter in letters)
    counts = {Script.LATIN: latin, Script.CYRILLIC: cyrillic, Script.ARABIC: arabic}
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else Script.OTHER


class People:
    """Records people, with or without a name, and finds them by any form of it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self, name: str = "", *, label: str = "", sex: Sex = Sex.NOT_STATED, occupation: str = ""
    ) -> Person:
        """A new person under the next code; ``label`` says who it is where there is no name."""
        with self._ledger.database.atomic():
            person = self._ledger.create(
                Person(
                    id=new_id(),
                    code=self._ledger.next_code(Person),
                    label=label,
                    sex=sex,
                    occupation=occupation,
                )
            )
            if name.strip():
                self.add_name(person, name)
        return person

    def add_name(
        self,
        person: Person,
        form: str,
        kind: NameKind = NameKind.MAIN,
        language: Language = Language.NOT_STATED,
    ) -> NameForm:
        """One more form of a person's name, as it was met."""
        return self._ledger.create(
            NameForm(
                id=new_id(),
                person_id=person.id,
                form=form.strip(),
                kind=kind,
                script=script_of(form),
                language=language,
            )
        )

    def erase(self, person: Person, *, reason: str) -> None:
        """Destroy what is kept of a person and of every form of the name, leaving tombstones.

        A record that was merged goes with the one that stays: it is the same person. What the person said and gave
        are records of their own and stay; so does what others say. All or nothing.
        """
        with self._ledger.database.atomic():
            for one in self.together(person):
                for form in self._ledger.find(NameForm, "person_id = ?", (one.id,)):
                    self._ledger.erase(form, reason=reason)
                self._ledger.erase(one, reason=reason)

    def all(self) -> list[Person]:
        """Standing people, newest code first; one record of each."""
        merges = self.merges()
        return [one for one in self._ledger.find(Person, order="code DESC") if not merges.led_elsewhere(one.id)]

    def get(self, person_id: str) -> Person:
        """One person, by the id of any record of theirs. Raises ``RecordNotFound``."""
        return self._ledger.get(Person, self.merges().lead(person_id))

    def merges(self) -> Merges:
        """Which records are one person, as it stands now."""
        return Merges.read(self._ledger.database)

    def together(self, person: Person) -> list[Person]:
        """Every record of the same person, the one that stays first; those that were withdrawn are left out."""
        ids = self.merges().together(person.id)
        found = self._ledger.many(Person, ids)
        return [found[one] for one in ids if one in found and (one == person.id or not found[one].withdrawn)]

    def names(self, person: Person) -> list[NameForm]:
        """The forms of a person's name under every code, the main one first."""
        ids = self.merges().together(person.id)
        found = self._ledger.find(NameForm, f"person_id IN ({', '.join('?' * len(ids))})", ids)
        return sorted(found, key=lambda form: (form.kind is not NameKind.MAIN, form.person_id != ids[0]))

    def main_name(self, person: Person) -> str:
        """The main form, or any form, or the empty text."""
        names = self.names(person)
        return names[0].form if names else ""

    def named(self, untrusted_name: str) -> list[Person]:
        """People one of whose forms is the same name, whatever the alphabet and spelling.

        Nobody is found so who is protected more strictly than what lists may show.
        """
        wanted = lookup_key(untrusted_name)
        if not wanted:
            return []
        ids = self._ledger.database.column(
            "SELECT k.person_id FROM name_key AS k JOIN person AS p ON p.id = k.person_id"
            " WHERE k.key = ? AND p.withdrawn_at IS NULL ORDER BY p.code",
            (wanted,),
        )
        leads = self.merges().standing(ids)
        found: dict[str, Person] = {}
        for start in range(0, len(leads), _AT_ONCE):
            found |= self._ledger.many(Person, leads[start : start + _AT_ONCE])
        hidden = above(self._ledger.database) if found else frozenset()
        return [
            found[one] for one in leads if one in found and not found[one].withdrawn and one not in hidden
        ]

    def of(self, target_entity: str, target_id: str) -> list[tuple[Person, Involvement]]:
        """The people of a case or an event, each with the role, in order of recording."""
        involvements = self.led(
            self._ledger.find(Involvement, "object_entity = ? AND object_id = ?", (target_entity, target_id))
        )
        return [(self._ledger.get(Person, involvement.person_id), involvement) for involvement in involvements]

    def led(self, involvements: Iterable[Involvement]) -> list[Involvement]:
        """The same involvements, each with the person to whom it leads. For reading: they are not written back."""
        merges = self.merges()
        return [dataclasses.replace(one, person_id=merges.lead(one.person_id)) for one in involvements]
