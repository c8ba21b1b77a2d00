"""Intake and online captures for the gallery: what waits, a preview, what became of each, a capture and its pages."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea, QWidget

from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.vault import Vault
from tests.archive import captures_material
from tests.archive.facts_material import picture
from ui.desktop.main_window import MainWindow
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.evidence_check import EvidenceCheckPage
from ui.desktop.views.item import ItemPage


def intake_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """How each picture comes about."""
    folder = vault.folder.parent / "outside"
    stick = folder / "Камера, вторая карта"
    (stick / "DCIM").mkdir(parents=True)
    for number in range(12):
        (stick / "DCIM" / f"IMG_{number:04d}.jpg").write_bytes(picture() + os.urandom(64))
    (stick / "letter.jpg").write_bytes(b"%PDF-1.7 no picture")
    (stick / "Thumbs.db").write_bytes(b"x")
    web = folder / "post 17"
    web.mkdir()
    (web / "page.wacz").write_bytes(captures_material.wacz())
    (web / "page.png").write_bytes(picture("PNG"))

    def page() -> EvidencePage:
        window.go("evidence", vault.cases.all()[0].id)
        shown = window.current()
        assert isinstance(shown, EvidencePage)
        return shown

    def waiting() -> None:
        if not vault.batches.unfinished():
            facts = IntakeFacts(case_id=vault.cases.all()[0].id)
            vault.batches.plan(gather([stick / "DCIM"], vault.folder), IntakeFacts())
            vault.batches.plan(gather([stick], vault.folder), facts)
        page()

    def why() -> None:
        shown = window.current()
        if isinstance(shown, EvidencePage):
            for leave in list(shown.intake.unfinished.leave.values())[:1]:
                leave.click()

    def preview() -> None:
        intake = page().intake
        intake.add([stick])
        intake.facts.more.click()

    def results() -> None:
        shown = window.current()
        if isinstance(shown, EvidencePage):
            shown.intake._start.click()

    def capture() -> None:
        shown = page()
        shown._capture.click()
        shown.capture.look((web,))

    def item() -> ItemPage:
        found = [one for one in vault.evidence.all() if one.title == "Post about the yard"]
        if not found:
            plan = vault.captures.look([web])
            found = [vault.captures.bring_in(plan, plan.fields, "Post about the yard").item]
        window.go("item", found[0].id)
        shown = window.current()
        assert isinstance(shown, ItemPage)
        return shown

    def on_item() -> None:
        item()

    def card() -> None:
        shown = item()
        shown.capture._toggle.click()
        shown.capture.offer.ask.click()
        _bring(shown, shown.capture)

    def records() -> None:
        shown = window.current()
        if isinstance(shown, ItemPage):
            shown.capture._list.click()
            _bring(shown, shown.capture._list)

    def fingerprint() -> None:
        shown = item()
        shown.fingerprint.wish.click()
        _bring(shown, shown.fingerprint)

    def fingerprints() -> None:
        window.go("evidence_check")
        shown = window.current()
        if isinstance(shown, EvidenceCheckPage):
            shown.fingerprint.wish.click()

    return {
        "intake-waiting": waiting,
        "intake-why": why,
        "intake-preview": preview,
        "intake-results": results,
        "intake-capture": capture,
        "intake-item": on_item,
        "intake-card": card,
        "intake-records": records,
        "intake-fingerprint": fingerprint,
        "intake-fingerprints": fingerprints,
    }


def _bring(page: QWidget, part: QWidget) -> None:
    for area in page.findChildren(QScrollArea):
        area.ensureWidgetVisible(part)
