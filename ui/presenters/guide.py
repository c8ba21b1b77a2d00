"""The user guide: our own pages, one file each, in three languages. Nothing of a vault is in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ui.i18n import Language

FOLDER = Path(__file__).resolve().parents[1] / "guide"

TOPICS = (
    "first-steps",
    "today",
    "records",
    "people",
    "quick-intake",
    "record-kinds",
    "liberty",
    "reviewing",
    "ill-treatment",
    "testimony",
    "consent",
    "evidence",
    "covering",
    "search",
    "questions",
    "dossier",
    "partner",
    "records-as-a-file",
    "vocabularies",
    "checking",
    "safety",
    "ways",
    "backup",
    "rescue",
    "adding",
    "travel",
    "search-of-home",
    "terminal",
    "limits",
)
"""Every page in the order in which the guide is read; each is ``ui/guide/<language>/<topic>.md``."""

HELP_FOR: Mapping[str, str] = MappingProxyType(
    {
        "unlock": "first-steps",
        "create": "first-steps",
        "settings": "first-steps",
        "today": "today",
        "cases": "records",
        "case": "records",
        "quick": "quick-intake",
        "people": "people",
        "person": "people",
        "merge": "people",
        "testimony": "testimony",
        "account": "testimony",
        "interview": "testimony",
        "evidence": "evidence",
        "item": "evidence",
        "transcript": "evidence",
        "covering": "covering",
        "safe_copies": "evidence",
        "evidence_check": "evidence",
        "evidence_text": "evidence",
        "records": "record-kinds",
        "record": "record-kinds",
        "statistics": "record-kinds",
        "provisions": "record-kinds",
        "record_files": "records-as-a-file",
        "vocabularies": "vocabularies",
        "event": "records",
        "group": "records",
        "organisation": "record-kinds",
        "place": "record-kinds",
        "review": "reviewing",
        "discrepancy": "reviewing",
        "history": "reviewing",
        "undo": "reviewing",
        "allegation": "ill-treatment",
        "allegations": "ill-treatment",
        "search": "search",
        "questions": "questions",
        "dossiers": "dossier",
        "export": "dossier",
        "check": "checking",
        "safety": "safety",
        "ways": "ways",
        "backup": "backup",
        "rescue": "rescue",
        "rekey": "rescue",
        "inbox": "adding",
        "drop": "adding",
        "travel": "travel",
        "erase": "travel",
        "before_search": "search-of-home",
        "after_search": "search-of-home",
    }
)
"""Which page of the guide fits which page of the program, by their keys."""

_TITLE = re.compile(r"# (.+)\n")
_MARKS = re.compile(r"[*`#>|]|\[|\]\([^)]*\)")


@dataclass(frozen=True)
class Article:
    """One page of the guide."""

    topic: str
    title: str
    markdown: str

    def holds(self, words: str) -> bool:
        """Whether all the words stand on the page, whatever their letter case. No words are on every page."""
        text = _plain(self.markdown)
        return all(word in text for word in _plain(words).split())


class Guide:
    """The guide in one language. A page is read from its file once, when it is first needed."""

    def __init__(self, language: Language, folder: Path = FOLDER) -> None:
        self.language = language
        self._folder = folder / language
        self._read: dict[str, Article] = {}

    def article(self, topic: str) -> Article:
        """The page about ``topic``, one of ``TOPICS``. Raises ``KeyError`` for any other."""
        if topic not in TOPICS:
            raise KeyError(topic)
        if topic not in self._read:
            markdown = (self._folder / f"{topic}.md").read_text(encoding="utf-8")
            title = _TITLE.match(markdown)
            self._read[topic] = Article(topic, title[1] if title else topic, markdown)
        return self._read[topic]

    def contents(self, words: str = "") -> tuple[Article, ...]:
        """The pages on which the words stand, in the guide's order; all of them without words."""
        return tuple(found for topic in TOPICS if (found := self.article(topic)).holds(words))


def topic_for(page: str) -> str:
    """The page of the guide that fits a page of the program; the first one where none does."""
    return HELP_FOR.get(page, TOPICS[0])


def topic_of_link(untrusted_link: str) -> str | None:
    """The page that a link inside the guide leads to; ``None`` for whatever leads out of it."""
    topic = untrusted_link.removesuffix(".md")
    return topic if topic in TOPICS else None


def _plain(text: str) -> str:
    return _MARKS.sub("", text).casefold().replace("ё", "е")
