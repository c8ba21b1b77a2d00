"""The facts of an act, a health concern, a medical paper and a danger, in the order of the Istanbul Protocol."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from archive.model.acts import Act
from archive.model.fields import Record
from archive.model.health import HealthConcern, MedicalRecord
from archive.model.work import RiskAssessment
from ui.desktop.views.allegation_words import rests_words
from ui.desktop.views.record_facts import said
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.facts_grid import Fact
from ui.i18n import Language
from ui.presenters.allegation_sheet import ActSaid
from ui.presenters.field_facts import FieldFact

_BEFORE = ("words", "methods", "instrument", "how_often", "happened", "place", "place_id")
_AFTER = ("purposes", "statement_extracted", "consequences", "legal_basis", "legal_basis_id", "event_id")
_LAST = ("claim", "verification", "confidence")
_CONCERN = ("onset", "began", "severity", "treatment_requested", "response", "words", "updated", *_LAST)
_PAPER = ("kind", "independence", "examined", "place", "examiner", "police_present", "restraints", "complaints",
          "opinion", "psychological", "recommendations", "document_id", *_LAST)  # fmt: skip
_RISK = ("threats", "likelihood", "harm", "mitigations", "decision", "made", "review_on")
_SILENT = {"unknown"}


def act_facts(one: ActSaid, language: Language) -> list[Fact]:
    """What, by which means, how often, when, where; by whom; why; who saw it; on what it rests."""
    translate = QCoreApplication.translate
    facts = _facts(Act, one.facts, _BEFORE, language)
    if one.doers:
        facts.append(Fact(translate("AllegationView", "By whom"), "\n".join(one.doers)))
    else:
        facts.append(Fact(translate("AllegationView", "By whom"), translate("AllegationView", "nobody is named")))
    facts += _facts(Act, one.facts, _AFTER, language)
    if one.saw:
        facts.append(Fact(translate("AllegationView", "Who saw it"), "\n".join(one.saw)))
    facts.append(Fact(translate("AllegationView", "Rests on"), rests_words(one.rests)))
    return facts + _facts(Act, one.facts, _LAST, language)


def concern_facts(facts: Sequence[FieldFact], language: Language) -> list[Fact]:
    """Since when, how grave, and what came of the wish for treatment."""
    return _facts(HealthConcern, facts, _CONCERN, language)


def paper_facts(facts: Sequence[FieldFact], language: Language) -> list[Fact]:
    """Whose doctor it was comes second; where nobody said it, that is said."""
    found = _facts(MedicalRecord, facts, _PAPER, language)
    named = field_words(MedicalRecord, "independence", language)
    if not any(fact.label == named for fact in found):
        words = QCoreApplication.translate("AllegationView", "not stated: do not take it for independent")
        found.insert(1, Fact(named, words))
    return found


def risk_facts(facts: Sequence[FieldFact], language: Language) -> list[Fact]:
    """What threatens, and what is done against it."""
    return _facts(RiskAssessment, facts, _RISK, language)


def _facts(kind: type[Record], facts: Sequence[FieldFact], names: Sequence[str], language: Language) -> list[Fact]:
    by_name = {fact.spec.name: fact for fact in facts}
    found = []
    for name in names:
        fact = by_name.get(name)
        words = said(fact, language) if fact is not None and str(fact.value) not in _SILENT else ""
        if words:
            found.append(Fact(field_words(kind, name, language), words))
    return found
