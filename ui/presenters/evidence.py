"""The list of evidence: ids first, then the rows that are looked at, then their small pictures."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.evidence import EvidenceItem
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind, Held
from crypto.jobs import CancelToken, Progress


class Sort(enum.StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    PICTURES = "pictures"
    VIDEO = "video"
    AUDIO = "audio"
    PAPERS = "papers"


_KINDS: Mapping[Sort, frozenset[EvidenceKind]] = {
    Sort.PICTURES: frozenset(
        {EvidenceKind.PHOTO, EvidenceKind.SCREENSHOT, EvidenceKind.OBJECT_PHOTOGRAPH, EvidenceKind.MAP}
    ),
    Sort.VIDEO: frozenset({EvidenceKind.VIDEO}),
    Sort.AUDIO: frozenset({EvidenceKind.AUDIO, EvidenceKind.TESTIMONY_RECORDING}),
    Sort.PAPERS: frozenset(
        {
            EvidenceKind.DOCUMENT,
            EvidenceKind.COURT_DECISION,
            EvidenceKind.INDICTMENT,
            EvidenceKind.MEDICAL_RECORD,
            EvidenceKind.EXPERT_CONCLUSION,
            EvidenceKind.LETTER,
            EvidenceKind.TABLE,
            EvidenceKind.OWN_NOTES,
            EvidenceKind.PRESS_ITEM,
        }
    ),
}


_MOST_FOUND = 2000


@dataclass(frozen=True)
class EvidenceLine:
    """One item as a list may show it: nothing of its source and nothing of the file's own name.

    Without a title where it was raised above class B.
    """

    id: str
    code: str
    title: str
    kind: EvidenceKind
    held: Held
    made: PartialDate
    content_warning: bool


@dataclass(frozen=True)
class Glance:
    """A little more of one item: still nothing of its source."""

    line: EvidenceLine
    description: str
    media_type: str
    """Empty when we hold no file."""
    size: int
    cases: tuple[str, ...]
    thumbnail: bytes


@dataclass(frozen=True)
class Tile:
    """A small picture for the grid; ``veiled``: nothing of it may be recognised."""

    jpeg: bytes
    veiled: bool


class EvidenceList:
    """Reads the list. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ids(self, sort: Sort = Sort.ALL, untrusted_query: str = "") -> list[str]:
        """Ids of the standing items of that sort, newest first; those that hold the words, if there are any."""
        if sort is Sort.ALL:
            ids = self._vault.ledger.ids(EvidenceItem)[::-1]
        else:
            ids = [item.id for item in self._vault.evidence.all() if item.kind in _KINDS[sort]]
        if not untrusted_query.strip():
            return ids
        found = self._vault.search.find(untrusted_query, limit=_MOST_FOUND, entities=(EvidenceItem.entity,))
        wanted = {hit.entity_id for hit in found}
        return [item_id for item_id in ids if item_id in wanted]

    def count(self) -> int:
        """How many items stand."""
        return len(self._vault.ledger.ids(EvidenceItem))

    def glance(self, item_id: str) -> Glance:
        """An item as it is shown beside the list. Raises ``RecordNotFound``."""
        item = self._vault.evidence.get(item_id)
        file = self._vault.evidence.original(item)
        hidden = unshown(self._vault.database, [item_id])
        return Glance(
            _line(item, hidden),
            "" if hidden else item.description,
            file.media_type if file else "",
            file.size if file else 0,
            tuple(case.code for case in self._vault.cases.cases_of(item)),
            self.thumbnail(item_id),
        )

    def lines(self, ids: Sequence[str]) -> dict[str, EvidenceLine]:
        """The rows of at most some hundred ids."""
        hidden = unshown(self._vault.database, ids)
        return {item.id: _line(item, hidden) for item in self._vault.ledger.many(EvidenceItem, ids).values()}

    def thumbnail(self, item_id: str) -> bytes:
        """The small JPEG of an item; empty when there is none or it must not be seen unasked."""
        item = self._vault.evidence.get(item_id)
        file = self._vault.evidence.original(item)
        if item.content_warning or file is None or unshown(self._vault.database, [item_id]):
            return b""
        return self._vault.thumbnails.of(file, keep=not self._vault.read_only)

    def tiles(self, ids: Sequence[str]) -> dict[str, Tile]:
        """The small pictures that were made of at most some hundred items; none of what must not be seen here."""
        hidden = unshown(self._vault.database, ids)
        shown = self._vault.ledger.many(EvidenceItem, [one for one in ids if one not in hidden])
        jpegs = self._vault.thumbnails.of_items(list(shown))
        return {one: Tile(jpegs[one], item.content_warning) for one, item in shown.items() if one in jpegs}

    def make_missing(self, progress: Progress, token: CancelToken) -> int:
        """Make the small pictures that are missing; returns how many. Raises as ``Thumbnails.make_missing``."""
        return 0 if self._vault.read_only else self._vault.thumbnails.make_missing(progress, token)


def _line(item: EvidenceItem, hidden: Collection[str]) -> EvidenceLine:
    title = "" if item.id in hidden else item.title
    return EvidenceLine(item.id, item.code, title, item.kind, item.held, item.made, item.content_warning)
