"""The parts of the page of a case in their order. A part that is added gets its line here, and needs no other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True)
class CaseTabEntry:
    """``module`` in ``ui.desktop.views`` has the ``CaseTab`` called ``name``; it is loaded when first shown."""

    key: str
    """Also the key of its number in ``CaseSheet.numbers``, where it has one."""
    module: str
    name: str
    source: str
    """What it is called in English, in the context ``CasePage``."""

    @property
    def words(self) -> str:
        """What it is called in the language of the windows."""
        return QCoreApplication.translate("CasePage", self.source)


CASE_TABS = (
    CaseTabEntry("overview", "case_overview", "CaseOverview", str(QT_TRANSLATE_NOOP("CasePage", "Overview"))),
    CaseTabEntry("chronology", "chronology", "CaseChronology", str(QT_TRANSLATE_NOOP("CasePage", "Chronology"))),
    CaseTabEntry("events", "case_events", "CaseEvents", str(QT_TRANSLATE_NOOP("CasePage", "Events"))),
    CaseTabEntry("liberty", "case_liberty", "CaseLiberty", str(QT_TRANSLATE_NOOP("CasePage", "Liberty"))),
    CaseTabEntry("charges", "case_charges", "CaseCharges", str(QT_TRANSLATE_NOOP("CasePage", "Charges"))),
    CaseTabEntry("people", "case_people", "CasePeopleTab", str(QT_TRANSLATE_NOOP("CasePage", "People"))),
    CaseTabEntry("consent", "case_consent", "CaseConsent", str(QT_TRANSLATE_NOOP("CasePage", "Consent"))),
    CaseTabEntry(
        "testimonies", "case_testimonies", "CaseTestimonies", str(QT_TRANSLATE_NOOP("CasePage", "Testimonies"))
    ),
    CaseTabEntry("evidence", "case_evidence", "CaseEvidence", str(QT_TRANSLATE_NOOP("CasePage", "Evidence"))),
    CaseTabEntry("harm", "case_harm", "CaseHarm", str(QT_TRANSLATE_NOOP("CasePage", "Ill-treatment"))),
    CaseTabEntry("tasks", "case_tasks", "CaseTasks", str(QT_TRANSLATE_NOOP("CasePage", "Tasks"))),
    CaseTabEntry("records", "case_records", "CaseRecords", str(QT_TRANSLATE_NOOP("CasePage", "Records"))),
    CaseTabEntry("history", "case_history", "CaseHistory", str(QT_TRANSLATE_NOOP("CasePage", "History"))),
)
"""Which parts there are, from left to right."""
