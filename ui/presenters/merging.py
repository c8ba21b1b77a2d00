"""The merge desk without a screen: who may be one person, the two side by side, and what a person decided."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from archive.alike import Why, alike
from archive.dates import Period
from archive.errors import RecordNotFound
from archive.fold import fold
from archive.merging import link, merge, take_back, tell_apart
from archive.model.casework import CaseFile
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import PersonMerge
from archive.model.people import Involvement, Person
from archive.names import lookup_key
from archive.questions.cities import Cities
from archive.vault import Vault
from archive.vocabulary.casework import Sex
from crypto.jobs import CancelToken
from ui.presenters.by_code import person_by_code
from ui.presenters.people import UNNAMED_ROLES


class Aspect(enum.StrEnum):
    """What is compared, in its order on the screen."""

    NAMES = "names"
    LABEL = "label"
    SEX = "sex"
    BIRTH = "birth"
    CITIES = "cities"
    OCCUPATION = "occupation"
    HELD = "held"
    CASES = "cases"
    ROLES = "roles"


HIDDEN = frozenset((Aspect.NAMES, Aspect.LABEL, Aspect.BIRTH, Aspect.CITIES, Aspect.OCCUPATION))
"""What identifies: the values are read only together with the names. Whether they differ is always said."""


class Verdict(enum.StrEnum):
    """How the two compare. None of them decides anything."""

    ALIKE = "alike"
    FITS = "fits"
    """Both can be true of one person: the days overlap."""
    DIFFERENT = "different"
    ONE_SIDE = "one_side"
    """Only one of them says anything."""


@dataclass(frozen=True)
class ComparedRow:
    """One aspect of both. Values are typed; they are empty where they are hidden."""

    aspect: Aspect
    one: tuple[Any, ...]
    other: tuple[Any, ...]
    verdict: Verdict
    hidden: bool = False


@dataclass(frozen=True)
class PairLine:
    """Two people by their codes, and why they are shown; names only where they were asked for."""

    one_id: str
    other_id: str
    one_code: str
    other_code: str
    why: Why
    one_name: str = ""
    other_name: str = ""

    @property
    def key(self) -> str:
        """The row of a list."""
        return f"{self.one_id} {self.other_id}"


@dataclass(frozen=True)
class Pairs:
    """The pairs that wait for a decision, and whether there are more."""

    lines: tuple[PairLine, ...]
    more: bool


@dataclass(frozen=True)
class MergedLine:
    """A merge that stands, with both codes."""

    merge_id: str
    kept_id: str
    kept_code: str
    other_code: str


@dataclass(frozen=True)
class Comparison:
    """Two people side by side."""

    one_id: str
    other_id: str
    one_code: str
    other_code: str
    rows: tuple[ComparedRow, ...]


@dataclass(frozen=True)
class MergedPair:
    """A merge with its reasons, which may name somebody and are read only together with the names."""

    line: MergedLine
    reasons: tuple[str, str]


class MergeDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def pairs(self, untrusted_codes: str = "", *, names: bool = False, token: CancelToken | None = None) -> Pairs:
        """Who may be one person. With the code of somebody those pairs alone; with two codes these two.

        Raises ``RecordNotFound``: no person has such a code. ``Cancelled``.
        """
        people = [person_by_code(self._vault, code) for code in untrusted_codes.replace(",", " ").split()[:2]]
        if len(people) == 2:
            if people[0].id == people[1].id:
                raise RecordNotFound(entity=Person.entity)
            return Pairs((self._line(people[0].id, people[1].id, Why.CHOSEN, names=names),), more=False)
        found = alike(self._vault.database, people[0].id if people else "", token)
        lines = tuple(self._line(pair.one_id, pair.other_id, pair.why, names=names) for pair in found.pairs)
        return Pairs(tuple(sorted(lines, key=lambda line: (list(Why).index(line.why), line.one_code))), found.more)

    def merged(self) -> tuple[MergedLine, ...]:
        """Every merge that stands, newest first."""
        lines = []
        for made in reversed(self._vault.ledger.find(PersonMerge)):
            kept, other = self._own(made.kept_id), self._own(made.other_id)
            lines.append(MergedLine(made.id, kept.id, kept.code, other.code))
        return tuple(lines)

    def merged_pair(self, merge_id: str) -> MergedPair:
        """One of them with its reasons. Raises ``RecordNotFound``."""
        made = self._vault.ledger.get(PersonMerge, merge_id)
        kept, other = self._own(made.kept_id), self._own(made.other_id)
        line = MergedLine(made.id, kept.id, kept.code, other.code)
        return MergedPair(line, (made.first_reason, made.second_reason))

    def compare(self, one_id: str, other_id: str, *, names: bool) -> Comparison:
        """Side by side. Raises ``RecordNotFound``."""
        one, other = self._vault.people.get(one_id), self._vault.people.get(other_id)
        rows = []
        for aspect in Aspect:
            ours, theirs = self._values(one, aspect), self._values(other, aspect)
            if ours or theirs:
                hidden = aspect in HIDDEN and not names
                verdict = _verdict(aspect, ours, theirs)
                shown = ((), ()) if hidden else (ours, theirs)
                rows.append(ComparedRow(aspect, *shown, verdict, hidden))
        return Comparison(one.id, other.id, one.code, other.code, tuple(rows))

    def link(self, one_id: str, other_id: str) -> None:
        """They may be the same. Raises as ``archive.merging.link``."""
        link(self._vault.ledger, one_id, other_id)

    def tell_apart(self, one_id: str, other_id: str, reason: str) -> None:
        """They are two people. Raises as ``archive.merging.tell_apart``."""
        tell_apart(self._vault.ledger, one_id, other_id, reason=reason)

    def merge(self, kept_id: str, other_id: str, first_reason: str, second_reason: str) -> None:
        """They are one. Raises as ``archive.merging.merge``."""
        merge(self._vault.ledger, kept_id, other_id, first_reason=first_reason, second_reason=second_reason)

    def take_back(self, merge_id: str, reason: str) -> None:
        """They are two again. Raises as ``archive.merging.take_back``."""
        take_back(self._vault.ledger, self._vault.ledger.get(PersonMerge, merge_id), reason=reason)

    def _own(self, person_id: str) -> Person:
        """A record itself, not the one to which it leads."""
        return self._vault.ledger.get(Person, person_id)

    def _line(self, one_id: str, other_id: str, why: Why, *, names: bool) -> PairLine:
        people = self._vault.people
        one, other = sorted((people.get(one_id), people.get(other_id)), key=lambda person: person.code)
        said = (people.main_name(one) or one.label, people.main_name(other) or other.label) if names else ("", "")
        return PairLine(one.id, other.id, one.code, other.code, why, *said)

    def _values(self, person: Person, aspect: Aspect) -> tuple[Any, ...]:
        ids = self._vault.people.merges().together(person.id)
        if aspect is Aspect.NAMES:
            return tuple(dict.fromkeys(form.form for form in self._vault.people.names(person)))
        if aspect is Aspect.CITIES:
            found = Cities(self._vault.database).of_person(ids)
            return tuple(city.words or city.key for city in found)
        if aspect is Aspect.HELD:
            return self._held(ids)
        if aspect in (Aspect.CASES, Aspect.ROLES):
            return self._roles(ids, aspect)
        value = {
            Aspect.LABEL: person.label,
            Aspect.SEX: None if person.sex is Sex.NOT_STATED else person.sex,
            Aspect.BIRTH: person.birth if person.birth.earliest or person.birth.latest else None,
            Aspect.OCCUPATION: person.occupation,
        }[aspect]
        return (value,) if value else ()

    def _held(self, ids: Sequence[str]) -> tuple[Any, ...]:
        marks = ", ".join("?" * len(ids))
        where = f"subject_entity = 'person' AND subject_id IN ({marks})"
        periods = self._vault.ledger.find(DetentionPeriod, where, tuple(ids), order="code")
        return tuple((period.code, period.kind, period.began, period.ended) for period in periods)

    def _roles(self, ids: Sequence[str], aspect: Aspect) -> tuple[Any, ...]:
        """Never the roles that would tell who a source is."""
        marks = ", ".join("?" * len(ids))
        found = self._vault.ledger.find(Involvement, f"person_id IN ({marks})", tuple(ids))
        listed = [one for one in found if one.role not in UNNAMED_ROLES]
        if aspect is Aspect.ROLES:
            return tuple(dict.fromkeys(one.role for one in listed))
        wanted = [one.object_id for one in listed if one.object_entity == CaseFile.entity]
        cases = self._vault.ledger.many(CaseFile, list(dict.fromkeys(wanted)))
        return tuple(sorted(case.code for case in cases.values() if not case.withdrawn))


def _verdict(aspect: Aspect, one: tuple[Any, ...], other: tuple[Any, ...]) -> Verdict:
    if not one or not other:
        return Verdict.ONE_SIDE
    if aspect is Aspect.BIRTH:
        same = one[0].earliest == other[0].earliest and one[0].latest == other[0].latest
        period = Period(other[0].earliest, other[0].latest)
        return Verdict.ALIKE if same else Verdict.FITS if one[0].possible(period) else Verdict.DIFFERENT
    if aspect is Aspect.HELD:
        spans = {values[1:] for values in one} & {values[1:] for values in other}
        return Verdict.ALIKE if spans else Verdict.DIFFERENT
    if aspect in HIDDEN:  # words, which several spellings have
        spelled = lookup_key if aspect is Aspect.NAMES else fold
        return Verdict.ALIKE if set(map(spelled, one)) & set(map(spelled, other)) else Verdict.DIFFERENT
    return Verdict.ALIKE if set(one) & set(other) else Verdict.DIFFERENT
