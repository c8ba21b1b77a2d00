"""People: a code first, and the forms of their name apart from it."""

from __future__ import annotations

from archive.ledger import Ledger, new_id
from archive.model.people import Involvement, NameForm, Person
from archive.names import lookup_key
from archive.vocabulary.casework import NameKind, Script, Sex
from archive.vocabulary.testimony import Language


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

        What the person said and gave are records of their own and stay; so does what
        others say. All or nothing.
        """
        with self._ledger.database.atomic():
            for form in self._ledger.find(NameForm, "person_id = ?", (person.id,)):
                self._ledger.erase(form, reason=reason)
            self._ledger.erase(person, reason=reason)

    def all(self) -> list[Person]:
        """Standing people, newest code first."""
        return self._ledger.find(Person, order="code DESC")

    def get(self, person_id: str) -> Person:
        """One person. Raises ``RecordNotFound``."""
        return self._ledger.get(Person, person_id)

    def names(self, person: Person) -> list[NameForm]:
        """The forms of a person's name, the main one first."""
        found = self._ledger.find(NameForm, "person_id = ?", (person.id,))
        return sorted(found, key=lambda form: form.kind is not NameKind.MAIN)

    def main_name(self, person: Person) -> str:
        """The main form, or any form, or the empty text."""
        names = self.names(person)
        return names[0].form if names else ""

    def named(self, untrusted_name: str) -> list[Person]:
        """People one of whose forms is the same name, whatever the alphabet and spelling."""
        wanted = lookup_key(untrusted_name)
        if not wanted:
            return []
        return self._ledger.find(
            Person,
            "id IN (SELECT person_id FROM name_key WHERE key = ?)",
            (wanted,),
            order="code",
        )

    def of(self, target_entity: str, target_id: str) -> list[tuple[Person, Involvement]]:
        """The people of a case or an event, each with the role, in order of recording."""
        involvements = self._ledger.find(
            Involvement, "object_entity = ? AND object_id = ?", (target_entity, target_id)
        )
        return [(self.get(involvement.person_id), involvement) for involvement in involvements]
