"""One line above the facts: what kind of statement it is, how far it was checked, and who read it a second time."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from archive.second_reading import Outcome, Standing
from archive.vocabulary.casework import Verification
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.i18n import Language
from ui.presenters.record_sheet import RecordSheet

_GOOD = (Verification.CORROBORATED, Verification.DOCUMENT_SEEN)
_BAD = (Verification.CONTRADICTED, Verification.RETRACTED)


class RecordStanding(QWidget):
    """Nothing where a record is no claim. Always words; the colour only supports them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: RecordSheet | None = None
        self.claim, self.checked, self.read = Chip(), Chip(), Chip()
        flow = FlowLayout(self, spacing=8)
        for chip in (self.claim, self.checked, self.read):
            flow.addWidget(chip)
        self.hide()

    def show_sheet(self, sheet: RecordSheet | None) -> None:
        """Show how that record stands."""
        self._sheet = sheet
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        sheet = self._sheet
        standing = sheet.standing if sheet is not None else None
        self.setVisible(standing is not None)
        if sheet is None or standing is None:
            return
        language, record = self._desk.language, sheet.record
        self.claim.say(_words(getattr(record, "claim", None), language))
        verification = getattr(record, "verification", None)
        self.checked.say(_words(verification, language))
        self.checked.set_kind("ok" if verification in _GOOD else "bad" if verification in _BAD else "neutral")
        words, kind = self._reading(standing)
        self.read.say(words)
        self.read.set_kind(kind)

    def _reading(self, standing: Standing) -> tuple[str, Kind]:
        reading = standing.reading
        if reading is None:
            words = self.tr("Imported, waits for a second reading") if standing.imported else ""
            return words or self.tr("Waits for a second reading"), "warn"
        if reading.outcome is Outcome.DOUBTED:
            return self.tr("Read and downgraded"), "warn"
        if reading.outcome is Outcome.ASKED:
            return self.tr("Somebody has to be asked again"), "warn"
        if reading.same:
            return self.tr("Confirmed by the same person"), "info"
        return self.tr("Confirmed by a second reader"), "ok"


def _words(code: object, language: Language) -> str:
    return capitalised(label(type(code), str(code), language)) if isinstance(code, StrEnum) else ""
