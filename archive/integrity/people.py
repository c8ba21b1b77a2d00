"""V12, V13 and V17: minors, merges, and witnesses who are asked again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from typing import Final

from archive.dates import PartialDate
from archive.integrity.concern import Concern, Rule
from archive.integrity.errors import MergeNeedsTwoReasons, MergeOfNotSame, MergeOfOne, MinorWithoutGuardian
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.casework import CaseMember
from archive.model.interview import TestimonySubject
from archive.model.organisations import PersonMerge, Relation
from archive.model.people import Person
from archive.model.testimony import Consent, Testimony
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.testimony import ConsentFor

AGAIN_WITHIN: Final = timedelta(days=90)
"""V17."""


def minors_alone(ledger: Ledger) -> Iterator[Concern]:
    """V12: consents and testimonies of minors without a guardian and without a word on their best interest."""
    merges = Merges.read(ledger.database)
    minors = {one for person in ledger.find(Person, "is_minor = 1") for one in merges.together(person.id)}
    for consent in ledger.find(Consent):
        if consent.person_id in minors and not guarded(consent):
            named = ((Person.entity, consent.person_id),)
            yield Concern(Rule.MINOR_WITHOUT_GUARDIAN, consent.entity, consent.id, named)
    for testimony in ledger.find(Testimony):
        if testimony.witness_id in minors and not accompanied(testimony):
            yield Concern(Rule.MINOR_WITHOUT_GUARDIAN, testimony.entity, testimony.id)


def guarded(consent: Consent) -> bool:
    """Whether somebody answered for the minor, or it is said why the minor's own answer was in its interest."""
    return consent.given_for is ConsentFor.CHILD or bool(consent.best_interest.strip())


def accompanied(testimony: Testimony) -> bool:
    """Whether a guardian is named, or it is said why the interview was in the minor's interest."""
    return testimony.guardian_id is not None or bool(testimony.best_interest.strip())


def unguarded(ledger: Ledger, testimony: Testimony) -> bool:
    """V12: whether the witness is a minor and nothing says who answered for them or why it was right."""
    if testimony.witness_id is None or accompanied(testimony):
        return False
    ids = Merges.read(ledger.database).together(testimony.witness_id)
    return bool(ledger.ids(Person, f"id IN ({', '.join('?' * len(ids))}) AND is_minor = 1", ids))


def prove_guarded(ledger: Ledger, testimony: Testimony) -> None:
    """V12. Raises ``MinorWithoutGuardian``."""
    if unguarded(ledger, testimony):
        raise MinorWithoutGuardian


def prove_merge(ledger: Ledger, merge: PersonMerge) -> None:
    """V13. Raises ``MergeNeedsTwoReasons``, ``MergeOfOne``, ``MergeOfNotSame``."""
    reasons = {" ".join(reason.split()).casefold() for reason in (merge.first_reason, merge.second_reason)}
    if len(reasons - {""}) < 2:
        raise MergeNeedsTwoReasons
    merges = Merges.read(ledger.database)
    if merges.lead(merge.kept_id) == merges.lead(merge.other_id):
        raise MergeOfOne
    if apart(ledger, merges, merge.kept_id, merge.other_id):
        raise MergeOfNotSame


def apart(ledger: Ledger, merges: Merges, one_id: str, other_id: str) -> list[Relation]:
    """What says that two people are not the same: of either, and of whatever was merged with either."""
    ones, others = merges.together(one_id), merges.together(other_id)
    here, there = (", ".join("?" * len(ids)) for ids in (ones, others))
    either = f"(from_id IN ({here}) AND to_id IN ({there})) OR (to_id IN ({here}) AND from_id IN ({there}))"
    return ledger.find(
        Relation, f"kind = ? AND ({either})", (str(RelationKind.NOT_SAME), *ones, *others, *ones, *others)
    )


def kept(ledger: Ledger, person_id: str) -> str:
    """The person to whom a code leads after every merge that stands; both codes stay resolvable."""
    return Merges.read(ledger.database).lead(person_id)


def interviewed_again(ledger: Ledger) -> Iterator[Concern]:
    """V17: two testimonies of one witness on one subject or in one case, certain to lie within ninety days."""
    subjects = defaultdict[str, set[tuple[str, str]]](set)
    for subject in ledger.find(TestimonySubject):
        subjects[subject.testimony_id].add((subject.subject_entity, subject.subject_id))
    for member in ledger.find(CaseMember, "member_entity = ?", (Testimony.entity,)):
        subjects[member.member_id].add(("case_file", member.case_id))
    by_witness = defaultdict[str, list[Testimony]](list)
    merges = Merges.read(ledger.database)
    for testimony in ledger.find(Testimony, "witness_id IS NOT NULL"):
        by_witness[merges.lead(testimony.witness_id or "")].append(testimony)
    for together in by_witness.values():
        for one, other in combinations(together, 2):
            if subjects[one.id] & subjects[other.id] and within(one.taken, other.taken):
                later = max(one, other, key=lambda testimony: testimony.taken.sort_key())
                earlier = other if later is one else one
                yield Concern(Rule.INTERVIEWED_AGAIN, later.entity, later.id, ((earlier.entity, earlier.id),))


def within(one: PartialDate, other: PartialDate) -> bool:
    """V17: whether both are certain to lie within ninety days of each other."""
    firsts = [bound for bound in (one.earliest, other.earliest) if bound is not None]
    lasts = [bound for bound in (one.latest, other.latest) if bound is not None]
    return len(firsts) == len(lasts) == 2 and max(lasts) - min(firsts) <= AGAIN_WITHIN
