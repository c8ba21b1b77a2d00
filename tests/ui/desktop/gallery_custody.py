"""Custody and the check of all evidence, for the gallery: with a hand-over, and with a file that is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QScrollArea

from archive.custody_handover import HandOver
from archive.dates import PartialDate
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat
from tests.ui.desktop.gallery_look import settle
from ui.desktop.main_window import MainWindow
from ui.desktop.views.case_evidence import CaseEvidence
from ui.desktop.views.evidence_check import EvidenceCheckPage
from ui.desktop.views.item import ItemPage
from ui.presenters.case_place import CasePlace


def custody_visits(vault: Vault, window: MainWindow, item: EvidenceItem) -> dict[str, Callable[[], None]]:
    """How each picture comes about. The check comes last of them: it finds what the other two did not take away."""

    def handed() -> None:
        said = HandOver(
            to=HandedTo.EXPERT,
            what=HandedWhat.EXACT_COPY,
            on=HandedOn.STICK,
            day=PartialDate.day(date(2026, 3, 5)),
            file_id=vault.evidence.files(item)[0].id,
            why="Examination of the picture",
        )
        vault.handovers.hand_over(item, said)
        window.go("item", item.id)

    def form() -> None:
        page = window.current()
        if isinstance(page, ItemPage):
            page.custody.hand_over.click()
            for area in page.findChildren(QScrollArea):
                area.ensureWidgetVisible(page.custody.form)

    def report() -> None:
        window.go("item", item.id)
        settle(window)
        page = window.current()
        if isinstance(page, ItemPage):
            page.custody.report.click()
            settle(window)
            for area in page.findChildren(QScrollArea):
                area.ensureWidgetVisible(page.custody.reporting)

    def case_report() -> None:
        case = next(one for one in vault.cases.all() if vault.cases.evidence(one.id))
        window.go("case", CasePlace(case.id, "evidence"))
        settle(window)
        tab = next(one for one in window.findChildren(CaseEvidence) if one.isVisible())
        tab.report.click()

    def check() -> None:
        window.go("evidence_check")
        page = window.current()
        if isinstance(page, EvidenceCheckPage):
            page.start.click()

    def damaged() -> None:
        other = next(one for one in vault.evidence.all() if vault.evidence.files(one) and one.id != item.id)
        path = vault.objects.path(vault.evidence.files(other)[0].object_id)
        path.rename(path.with_suffix(".kept"))
        check()

    return {
        "custody": handed,
        "custody-form": form,
        "custody-report": report,
        "custody-case": case_report,
        "evidence-check": check,
        "evidence-check-fault": damaged,
    }
