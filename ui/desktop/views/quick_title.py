"""A title for what happened, out of what may stand in every list: its kind, its day and its numbers. Never a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from archive.dates import PartialDate
from archive.quantity import Quantity
from archive.vocabulary.casework import EventKind
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_words
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.quantity_entry import meant_words

_MOST_LETTERS = 60


def proposed_title(kind: EventKind, happened: PartialDate, detained: Quantity, language: Language) -> str:
    """Words that were not understood are left out: they could be anything, also a name. So is the place."""
    parts = [capitalised(label(EventKind, kind, language))]
    if happened.earliest or happened.latest:
        parts.append(happened.text if len(happened.text) <= _MOST_LETTERS else bounds_words(happened))
    counted = meant_words(detained, language)
    if counted:
        number = detained.text if len(detained.text) <= _MOST_LETTERS else counted
        parts.append(QCoreApplication.translate("QuickTitle", "detained: {number}").format(number=number))
    return ", ".join(part for part in parts if part)
