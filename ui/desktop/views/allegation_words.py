"""Acts, access and proof in words, the same in the lists and on the page of one person or group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from archive.dates import PartialDate
from archive.questions.access import Access
from archive.questions.ill_treatment import Rests, Treated
from archive.vocabulary.casework import Answer, ClaimStatus, Verification
from archive.vocabulary.harm import ActKind, Independence, Method
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import AccessSeeker
from archive.vocabulary.proceedings import ComplaintOutcome
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.record_facts import quantity_words
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language


def treated_row(subject: tuple[str, str], acts: Sequence[Treated], language: Language) -> CardRow:
    """Everything of one person or group in a row: what was done, how it is said and checked, on what it rests."""
    translate = QCoreApplication.translate
    victim = acts[0].victim
    named = victim.code or translate("IllTreatment", "Nobody in particular")
    if victim.size is not None:
        size = quantity_words(victim.size, language)
        named = f"{named} · {size}" if size else named
    kinds = _each(ActKind, [act.kind for act in acts], language)
    methods = _each(Method, [method for act in acts for method in act.methods], language)
    facts = [
        _each(ClaimStatus, [act.claim for act in acts], language),
        _each(Verification, [act.verification for act in acts], language),
        rests_words(_all(acts)),
        papers_words(acts[0].papers, language),
        methods,
    ]
    if any(act.protected for act in acts):
        facts.append(translate("IllTreatment", "more on its page"))
    return CardRow(
        f"{subject[0]}:{subject[1]}",
        f"{named}  {capitalised(kinds)}",
        tuple(capitalised(fact) for fact in facts if fact),
        "users" if victim.size is not None else "user-round",
        complaint_words([code for act in acts for code in act.outcomes], language),
        _complaint_kind([code for act in acts for code in act.outcomes]),
    )


def rests_words(rests: Rests) -> str:
    """On how many different origins something rests; their weights differ, so they are never added."""
    translate = QCoreApplication.translate
    parts = []
    if rests.testimonies:
        parts.append(translate("IllTreatment", "testimonies: {number}").format(number=rests.testimonies))
    if rests.sources:
        parts.append(translate("IllTreatment", "sources: {number}").format(number=rests.sources))
    if rests.files:
        parts.append(translate("IllTreatment", "files: {number}").format(number=rests.files))
    return ", ".join(parts) or translate("IllTreatment", "nothing cited")


def papers_words(papers: Mapping[Independence, int], language: Language) -> str:
    """Medical papers by whose doctor wrote them; a state doctor's is never among the others."""
    return ", ".join(f"{label(Independence, str(whose), language)}: {number}" for whose, number in papers.items())


def complaint_words(outcomes: Sequence[ComplaintOutcome], language: Language) -> str:
    """What came of complaints. That none is recorded is said as just that."""
    if not outcomes:
        return QCoreApplication.translate("IllTreatment", "No complaint recorded")
    return capitalised(_each(ComplaintOutcome, sorted(outcomes), language))


def access_row(one: Access, language: Language, *, seen: bool = False, whose: bool = True) -> CardRow:
    """One request for access. What was seen stands in no list, and on a page only with ``seen``.

    ``whose`` names who is held, where the list is not of one person or group.
    """
    translate = QCoreApplication.translate
    asked = ("" if _open(one.requested)
             else translate("AccessLog", "asked: {date}").format(date=_date(one.requested)))  # fmt: skip
    let_in = ("" if _open(one.granted_on)
              else translate("AccessLog", "let in: {date}").format(date=_date(one.granted_on)))  # fmt: skip
    refused = translate("AccessLog", "refused by: {who}").format(who=one.refused_by) if one.refused_by else ""
    held = (one.subject.code if whose else "", one.period)
    facts = (*held, asked, let_in, refused, one.conditions, one.seen if seen else "")
    granted: dict[Answer, tuple[str, Kind]] = {
        Answer.YES: (translate("AccessLog", "Allowed"), "ok"),
        Answer.NO: (translate("AccessLog", "Refused"), "bad"),
    }
    status, kind = granted.get(one.granted, (capitalised(label(Answer, str(one.granted), language)), "neutral"))
    title = capitalised(label(AccessSeeker, str(one.seeker), language))
    icon = "lock-open" if one.granted is Answer.YES else "lock"
    return CardRow(one.record_id, title, tuple(fact for fact in facts if fact), icon, status, kind)


def _all(acts: Sequence[Treated]) -> Rests:
    """The most that any one act rests on: the same testimony stands behind several acts and is not added."""
    return Rests(
        testimonies=max(act.rests.testimonies for act in acts),
        sources=max(act.rests.sources for act in acts),
        files=max(act.rests.files for act in acts),
    )


def _each(vocabulary: type[ActKind | Method | ClaimStatus | Verification | ComplaintOutcome],
          codes: Sequence[str], language: Language) -> str:  # fmt: skip
    return ", ".join(label(vocabulary, str(code), language) for code in dict.fromkeys(codes) if code != "not_stated")


def _complaint_kind(outcomes: Sequence[ComplaintOutcome]) -> Kind:
    if not outcomes:
        return "neutral"
    return "warn" if any(code.filed is False for code in outcomes) else "info"


def _open(date: PartialDate) -> bool:
    return not date.text.strip() and date.earliest is None and date.latest is None


def _date(date: PartialDate) -> str:
    words, days = said_words(date), bounds_beside(date)
    return f"{words} ({days})" if days and days != words else words
