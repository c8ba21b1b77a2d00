"""How any record looks in a list: its icon, its row, and what it is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from archive.model.field_words import field_word, record_word, records_word
from archive.model.fields import Record
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.record_lines import RecordLine

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "case_file": "folder",
        "person": "user-round",
        "event": "calendar",
        "testimony": "mic",
        "evidence_item": "image",
        "act": "triangle-alert",
        "people_group": "users",
        "detention_period": "lock",
        "detention_change": "arrow-left-right",
        "access_record": "lock-open",
        "proceeding": "scale",
        "proceeding_step": "gavel",
        "charge": "quote",
        "sentence": "gavel",
        "sentence_change": "arrow-left-right",
        "complaint": "file-text",
        "health_concern": "circle-alert",
        "medical_record": "clipboard",
        "medical_finding": "clipboard",
        "intervention": "globe",
        "submission": "download",
        "task": "clock",
        "organisation": "briefcase",
        "place": "map-pin",
        "source": "book-open",
        "citation": "quote",
        "statistic": "hash",
        "provision": "scale",
        "relation": "link",
        "tag": "stamp",
        "note": "pen-line",
        "risk_assessment": "shield-alert",
        "public_name": "languages",
        "involvement": "user-round",
        "organisation_involvement": "briefcase",
    }
)


def icon_of(entity: str) -> str:
    """The icon of a kind of record."""
    return _ICONS.get(entity, "file-text")


def kind_words(entity: str, language: Language) -> str:
    """One record of the kind, as a line begins with it."""
    return capitalised(record_word(entity, language))


def kinds_words(entity: str, language: Language) -> str:
    """Records of the kind, as the heading of a list."""
    return capitalised(records_word(entity, language))


def field_words(kind: type[Record], field: str, language: Language) -> str:
    """A field, as the label beside it."""
    return capitalised(field_word(kind.entity, field, language))


def title_of(line: RecordLine, language: Language) -> str:
    """Code and words of a record; what it is where it has neither, as nothing of it may stand in a list."""
    return "  ".join(part for part in (line.code, line.title) if part) or kind_words(line.entity, language)


def row_of(line: RecordLine, language: Language, *, named: bool = False) -> CardRow:
    """The row of a record; ``named`` says beside it which kind it is."""
    said = said_words(line.when) if line.when is not None else ""
    bounds = bounds_beside(line.when) if line.when is not None else ""
    kind = kind_words(line.entity, language) if named else ""
    disputed = QCoreApplication.translate("RecordFacts", "sources differ") if line.contradicted else ""
    facts = tuple(fact for fact in (kind, said, bounds, disputed) if fact)
    return CardRow(line.id, title_of(line, language), facts, icon_of(line.entity), line.status)
