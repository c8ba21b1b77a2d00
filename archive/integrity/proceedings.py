"""V04 and V05: steps, sentences and articles that do not fit together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from archive.integrity.concern import Concern, Rule
from archive.ledger import Ledger
from archive.model.proceedings import Charge, ProceedingStep, Sentence
from archive.vocabulary.proceedings import ArticleBasis, ChargeStatus, StepKind

_SENTENCING: Final = frozenset(
    {StepKind.VERDICT, StepKind.APPEAL, StepKind.CASSATION, StepKind.SENTENCE_REPLACED}
)
_GONE: Final = frozenset({ChargeStatus.DISMISSED, ChargeStatus.WITHDRAWN, ChargeStatus.ACQUITTED})


def verdicts_before_trial(ledger: Ledger) -> Iterator[Concern]:
    """V04: a verdict that is certain to lie before the start of the trial in the same proceeding."""
    trials = defaultdict[str, list[ProceedingStep]](list)
    for step in ledger.find(ProceedingStep, "kind = ?", (str(StepKind.TRIAL_START),)):
        trials[step.proceeding_id].append(step)
    for verdict in ledger.find(ProceedingStep, "kind = ?", (str(StepKind.VERDICT),)):
        for trial in trials[verdict.proceeding_id]:
            said, began = verdict.happened.reach.latest, trial.happened.reach.earliest
            if said is not None and began is not None and said < began:
                yield Concern(Rule.VERDICT_BEFORE_TRIAL, verdict.entity, verdict.id, ((trial.entity, trial.id),))


def sentences_that_hang(ledger: Ledger) -> Iterator[Concern]:
    """V04: a sentence at a step that imposes none, or on a charge of which the accused was freed."""
    steps = {step.id: step for step in ledger.find(ProceedingStep)}
    charges = {charge.id: charge for charge in ledger.find(Charge)}
    for sentence in ledger.find(Sentence):
        step = steps.get(sentence.step_id)
        if step is not None and step.kind not in _SENTENCING:
            yield Concern(Rule.SENTENCE_WITHOUT_VERDICT, sentence.entity, sentence.id, ((step.entity, step.id),))
        charge = charges.get(sentence.charge_id or "")
        if charge is not None and charge.status in _GONE:
            named = ((charge.entity, charge.id),)
            yield Concern(Rule.SENTENCE_ON_DISMISSED_CHARGE, sentence.entity, sentence.id, named)


def articles_not_explicit(ledger: Ledger) -> Iterator[Concern]:
    """V05: a charge whose article nobody printed as such."""
    for charge in ledger.find(Charge, "basis != ?", (str(ArticleBasis.EXPLICIT),)):
        yield Concern(Rule.ARTICLE_NOT_EXPLICIT, charge.entity, charge.id)
