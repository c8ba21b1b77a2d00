"""The steps of an interview: what is asked in each, how far each is, and what keeps one closed."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.testimony import Testimony
from archive.model.work import RiskAssessment
from archive.vocabulary.casework import Answer
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import RiskDecision
from ui.presenters.record_form import FormField, Words, form_of

RISK_BEFORE: Final = "before:"
RISK_AFTER: Final = "after:"
"""Before the names of the fields of a risk assessment."""

RECORDING: Final = "recording"
"""The field that names an item of evidence; no field of a testimony has that name."""

_RISK: Final = ("threats", "likelihood", "harm", "mitigations", "decision", "review_on")


class Step(enum.StrEnum):
    """A part of the interview. They can be taken in any order."""

    BEFORE = "before"
    PRESENT = "present"
    CONSENT = "consent"
    ACCOUNT = "account"
    READ_BACK = "read_back"
    AFTER = "after"


class State(enum.StrEnum):
    """How far a step is."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"
    CLOSED = "closed"


class Closed(enum.StrEnum):
    """Why the steps in which the person speaks are closed."""

    MINOR = "minor"
    """V12: neither a guardian nor the reason why it is in the child's interest."""
    NOT_NOW = "not_now"
    """The risk was weighed, and the decision is not to go ahead."""


ASKED: Mapping[Step, tuple[str, ...]] = MappingProxyType(
    {
        Step.BEFORE: (
            "witness_id",
            "connection",
            "taken",
            "prior_words",
            "safe_to_talk",
            "safety_words",
            *(f"{RISK_BEFORE}{name}" for name in _RISK),
        ),
        Step.PRESENT: (
            "kind",
            "language_spoken",
            "place",
            "mode",
            "began_at",
            "ended_at",
            "breaks",
            "interpreter",
            "interpreter_bound",
            "others_present",
            "support_person",
            "capacity",
            "guardian_id",
            "best_interest",
        ),
        Step.CONSENT: (RECORDING,),
        Step.ACCOUNT: (),
        Step.READ_BACK: ("read_back", "read_back_on", "corrected", "signed"),
        Step.AFTER: (
            *(f"{RISK_AFTER}{name}" for name in _RISK),
            "referrals",
            "feedback_promised",
            "feedback_by",
            "feedback_given",
            "pseudonym",
        ),
    }
)
"""The fields of each step. Those of the texts, marks and subjects stand with the account."""

_SPEAKING = (Step.CONSENT, Step.ACCOUNT)
_SAID_ELSEWHERE = (Step.CONSENT, Step.ACCOUNT)
"""Steps that are done by more than their own fields."""


@dataclass(frozen=True)
class Asked:
    """What the vault knows about the person who is asked."""

    named: bool = False
    """Whether a witness is chosen."""
    minor: bool = False
    earlier: tuple[tuple[str, bool], ...] = ()
    """Codes of earlier testimonies, and whether each was soon before, on the same facts."""
    consented: bool = False
    """Whether there is a record of consent that was not taken back."""
    taken_back: bool = False
    """Whether the newest one was taken back."""
    allowed: int = 0
    """How many uses the person said yes to in it."""

    @property
    def again(self) -> bool:
        """V17: whether somebody asked the same, not long ago."""
        return any(soon for _, soon in self.earlier)


def described() -> dict[str, FormField]:
    """Every field of the steps by its name in the form."""
    fields = _by_name(Testimony, "")
    for stem in (RISK_BEFORE, RISK_AFTER):
        fields |= _by_name(RiskAssessment, stem)
    recording = next(field for name, field in _by_name(EvidenceItem, "").items() if name == "testimony_id")
    fields[RECORDING] = FormField(recording.spec, recording.form, (EvidenceItem,))
    return {name: fields[name] for names in ASKED.values() for name in names}


def closed(words: Words, asked: Asked) -> Closed | None:
    """Why nobody is to be asked now; None when nothing stands in the way."""
    accompanied = words.get("guardian_id", "").strip() or words.get("best_interest", "").strip()
    if asked.minor and not accompanied:
        return Closed.MINOR
    if words.get(f"{RISK_BEFORE}decision") == RiskDecision.NO_GO:
        return Closed.NOT_NOW
    return None


def states(words: Words, asked: Asked, empty: Words) -> dict[Step, State]:
    """How far each step is; ``empty`` are the words of the form before anything was said."""
    done = {
        Step.BEFORE: words.get("safe_to_talk") != Answer.NOT_STATED
        and words.get(f"{RISK_BEFORE}decision") != RiskDecision.NOT_DECIDED,
        Step.PRESENT: words.get("language_spoken") != Language.NOT_STATED and _interpreted(words),
        Step.CONSENT: asked.consented,
        Step.ACCOUNT: bool(words.get("body", "").strip()),
        Step.READ_BACK: words.get("read_back") == Answer.YES,
        Step.AFTER: words.get(f"{RISK_AFTER}decision") != RiskDecision.NOT_DECIDED,
    }
    shut = closed(words, asked) is not None
    found = {}
    for step, names in ASKED.items():
        begun = any(words.get(name, "") != empty.get(name, "") for name in names)
        if shut and step in _SPEAKING:
            found[step] = State.CLOSED
        else:
            reached = done[step] and (begun or step in _SAID_ELSEWHERE)
            found[step] = State.DONE if reached else State.BEGUN if begun else State.EMPTY
    if found[Step.PRESENT] is State.DONE and closed(words, asked) is Closed.MINOR:
        found[Step.PRESENT] = State.BEGUN
    return found


def _interpreted(words: Words) -> bool:
    """Whether it is known if the interpreter promised to keep silent, where there was one."""
    return not words.get("interpreter", "").strip() or words.get("interpreter_bound") != Answer.NOT_STATED


def _by_name(kind: type[Record], stem: str) -> dict[str, FormField]:
    about = ("about_entity", "about_id")
    return {f"{stem}{one.name}": one for group in form_of(kind, new=True, preset=about) for one in group.fields}
