"""What the proceedings of a case come to: charges with their articles, steps with both positions, sentences."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.acts import PeopleGroup
from archive.model.fields import Record
from archive.model.people import Person
from archive.model.proceedings import (
    Charge,
    Proceeding,
    ProceedingStep,
    Provision,
    Sentence,
    SentenceChange,
)
from archive.questions.of_case import ids_of_case
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.proceedings import ArticleBasis

_THESE = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class ChargeLine:
    """One accusation. Where the record is protected as a whole, its words are empty."""

    charge: Charge
    proceeding: str
    who: str
    printed: str
    """In the words of the source; empty where it gives none. Never made out of anything else."""
    printed_provision: str
    assessed: str
    """The provision that is meant by our assessment; empty where we made none."""
    offence: str

    @property
    def badge(self) -> bool:
        """Whether the basis has to stand beside the article wherever it is shown (V05)."""
        return self.charge.basis is not ArticleBasis.EXPLICIT

    @property
    def disputed(self) -> bool:
        """Whether print and assessment name different provisions."""
        return bool(self.assessed and self.printed_provision and self.assessed != self.printed_provision)


@dataclass(frozen=True)
class StepLine:
    """One step, what came of it and what either side said."""

    step: ProceedingStep
    proceeding: str
    body: str
    outcome: str
    defence: str
    prosecution: str


@dataclass(frozen=True)
class SentenceLine:
    """What was imposed on one person or group, and what became of it."""

    sentence: Sentence
    proceeding: str
    who: str
    when: PartialDate
    """The day of the step in which it was imposed."""
    changes: tuple[SentenceChange, ...] = ()


@dataclass(frozen=True)
class ChargesView:
    """Everything of the proceedings of one case, in their order."""

    proceedings: tuple[Proceeding, ...] = ()
    charges: tuple[ChargeLine, ...] = ()
    steps: tuple[StepLine, ...] = ()
    sentences: tuple[SentenceLine, ...] = ()

    @property
    def unsure(self) -> int:
        """Of how many charges the article is not certain."""
        return sum(1 for line in self.charges if line.badge)


class ChargesPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of_case(self, case_id: str) -> ChargesView:
        """The proceedings that belong to a case, and what belongs to them."""
        ledger = self._vault.ledger
        among = json.dumps(sorted(ids_of_case(self._vault.database, case_id)))
        proceedings = ledger.find(Proceeding, f"id {_THESE}", (among,), order="code")
        codes = {one.id: one.code for one in proceedings}
        theirs = (json.dumps(sorted(codes)),)
        charges = ledger.find(Charge, f"proceeding_id {_THESE}", theirs)
        steps = ledger.find(ProceedingStep, f"proceeding_id {_THESE}", theirs)
        steps.sort(key=lambda one: one.happened.sort_key())
        of_step = {one.id: one for one in steps}
        sentences = ledger.find(Sentence, f"step_id {_THESE}", (json.dumps(sorted(of_step)),))
        hidden = unshown(self._vault.database, (one.id for one in (*charges, *steps, *sentences)))
        who = _codes_of(self._vault, [*charges, *sentences])
        provisions = _provisions(ledger, charges)
        changes = ledger.find(SentenceChange, f"sentence_id {_THESE}", (json.dumps([one.id for one in sentences]),))
        changes.sort(key=lambda one: one.happened.sort_key())

        def words(record: Record, text: str) -> str:
            return "" if record.id in hidden else text

        return ChargesView(
            tuple(proceedings),
            tuple(
                ChargeLine(
                    one,
                    codes[one.proceeding_id],
                    who[one.subject_id],
                    words(one, one.article_as_printed),
                    provisions.get(one.provision_id or "", ""),
                    provisions.get(one.assessed_id or "", ""),
                    words(one, one.offence),
                )
                for one in sorted(charges, key=lambda one: (codes[one.proceeding_id], who[one.subject_id]))
            ),
            tuple(
                StepLine(
                    one,
                    codes[one.proceeding_id],
                    words(one, one.body),
                    words(one, one.outcome),
                    words(one, one.defence),
                    words(one, one.prosecution),
                )
                for one in steps
            ),
            tuple(
                SentenceLine(
                    one,
                    codes[of_step[one.step_id].proceeding_id],
                    who[one.subject_id],
                    of_step[one.step_id].happened,
                    tuple(change for change in changes if change.sentence_id == one.id),
                )
                for one in sentences
            ),
        )


def _codes_of(vault: Vault, records: Sequence[Charge | Sentence]) -> dict[str, str]:
    ids = (json.dumps(sorted({one.subject_id for one in records})),)
    merges = Merges.read(vault.database)
    codes = {one.id: merges.code(one.id, one.code) for one in vault.ledger.find(Person, f"id {_THESE}", ids)}
    codes |= {one.id: one.code for one in vault.ledger.find(PeopleGroup, f"id {_THESE}", ids)}
    return {one.subject_id: codes.get(one.subject_id, "") for one in records}


def _provisions(ledger: Ledger, charges: Sequence[Charge]) -> dict[str, str]:
    ids = {one for charge in charges for one in (charge.provision_id, charge.assessed_id) if one}
    return {one.id: one.code for one in ledger.find(Provision, f"id {_THESE}", (json.dumps(sorted(ids)),))}
