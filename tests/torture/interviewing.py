"""A saved step of an interview: several records in one action, there together or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.interviews import BEFORE
from archive.marks import Mark
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import Heard
from tests.torture.operations import Call, Claim, Operation, Worker, claim_of


def _lead_interview(w: Worker) -> Call:
    """The risk and its place in the testimony, a text and a mark on it."""
    testimony = w.vault.testimonies.add(witness=w.person())
    threats, body = w.words(40), w.words(800)

    def save() -> Claim:
        with w.vault.database.atomic():
            w.vault.interviews.assess(testimony, BEFORE, threats=threats)
            marks = {1: Mark(Heard.SAW)}
            return claim_of(w.vault.testimonies.write(testimony, body, Language.MIXED, marks=marks))

    return Call(save)


INTERVIEWING: Mapping[str, Operation] = MappingProxyType(
    {"lead_interview": Operation(_lead_interview, frozenset({0, 4}))}
)
"""By name."""
