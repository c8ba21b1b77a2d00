"""The list of testimonies: by code, never by witness."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.testimony import Testimony, TextVersion
from archive.vault import Vault
from archive.vocabulary.testimony import Connection, Language, TestimonyKind
from ui.presenters.account_texts import AnyText


class TextState(enum.StrEnum):
    """Where the text of a testimony stands."""

    EMPTY = "empty"
    DRAFT = "draft"
    SEALED = "sealed"


@dataclass(frozen=True)
class TestimonyLine:
    """One testimony as a list may show it."""

    __test__ = False

    id: str
    code: str
    kind: TestimonyKind
    language: Language
    connection: Connection
    taken: PartialDate
    state: TextState


@dataclass(frozen=True)
class TestimonyGlance:
    """A little more of one testimony, still without a word of it and without the witness."""

    __test__ = False

    line: TestimonyLine
    cases: tuple[str, ...]
    paragraphs: int
    versions: int


class TestimonyList:
    """Reads the list. Every method may run on a worker."""

    __test__ = False

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ids(self, state: TextState | None = None, untrusted_query: str = "") -> list[str]:
        """Ids of standing testimonies, newest first: of that state, and with the words in code or text."""
        ids = self._vault.ledger.ids(Testimony)[::-1]
        if untrusted_query.strip():
            found = self._found(untrusted_query)
            ids = [one for one in ids if one in found]
        if state is not None:
            ids = [one for one in ids if self._line(self._vault.testimonies.get(one)).state is state]
        return ids

    def count(self) -> int:
        """How many testimonies stand."""
        return len(self._vault.ledger.ids(Testimony))

    def lines(self, ids: Sequence[str]) -> dict[str, TestimonyLine]:
        """The rows of at most some hundred ids."""
        return {one.id: self._line(one) for one in self._vault.ledger.many(Testimony, ids).values()}

    def glance(self, testimony_id: str) -> TestimonyGlance:
        """What stands beside the list. Raises ``RecordNotFound``."""
        testimony = self._vault.testimonies.get(testimony_id)
        texts = self._vault.testimonies.texts(testimony)
        return TestimonyGlance(
            self._line(testimony),
            tuple(case.code for case in self._vault.cases.cases_of(testimony)),
            len(texts[-1].paragraphs()) if texts else 0,
            len(texts),
        )

    def _found(self, untrusted_query: str) -> set[str]:
        entities = (Testimony.entity, TextVersion.entity)
        hits = self._vault.search.find(untrusted_query, limit=2000, entities=entities)
        ids = {hit.entity_id for hit in hits if hit.entity == Testimony.entity}
        texts = [hit.entity_id for hit in hits if hit.entity == TextVersion.entity]
        for start in range(0, len(texts), 256):
            found = self._vault.ledger.many(TextVersion, texts[start : start + 256])
            ids |= {text.testimony_id for text in found.values()}
        return ids

    def _line(self, testimony: Testimony) -> TestimonyLine:
        return TestimonyLine(
            testimony.id,
            testimony.code,
            testimony.kind,
            testimony.language_spoken,
            testimony.connection,
            testimony.taken,
            state_of(self._vault.testimonies.newest_text(testimony)),
        )


def state_of(text: AnyText | None) -> TextState:
    """Where a text stands; EMPTY when there is none."""
    if text is None or (not text.body.strip() and text.sealed_digest is None):
        return TextState.EMPTY
    return TextState.SEALED if text.sealed_digest else TextState.DRAFT
