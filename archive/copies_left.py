"""What left of items by themselves, outside any dossier: safe copies and words written out, as the journal has it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from archive.connection import Database
from archive.model.evidence import EvidenceItem
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Use

LEAVING, STAYED = "copy_leaving", "copy_stayed"
"""Entries about an item before something of it is written outside, and where it was not."""
BEGUN: Final = "begun"
"""Detail of an entry that ends such a beginning: the hash of the entry that began it."""

_ENTRIES: Final = """
    SELECT e.hash, e.time, e.action, e.entity_id, i.code, p.body FROM journal_entry e
    JOIN journal_payload p ON p.hash = e.hash LEFT JOIN evidence_item i ON i.id = e.entity_id
    WHERE e.entity = ? AND e.action IN (?, ?, ?, ?) ORDER BY e.rowid DESC
"""


@dataclass(frozen=True)
class CopyLeft:
    """One thing that left, or that may have left."""

    item_id: str
    code: str
    """Of the item."""
    time: str
    """RFC 3339 in UTC, by the clock of the machine."""
    words: bool
    """Whether it is what is said in the item, written out; else a copy of a file."""
    use: Use
    audience: str
    name: str
    """Of the file outside, without its folder."""
    gave: frozenset[str]
    shown: frozenset[str]
    """Ids of the people whom it is about, as :class:`archive.item_people.ItemPeople` has them."""
    consents: int
    """How many answers of consent it rested on."""
    certain: bool
    """False when the program was stopped while it was being written: it may have left."""


def copies_left(database: Database, people: Collection[str] = ()) -> list[CopyLeft]:
    """Everything that left so, newest first; with ids of people only what is about one of them."""
    actions = (str(CustodyAction.COPIED), str(CustodyAction.EXPORTED), LEAVING, STAYED)
    ended: set[str] = set()
    found: list[CopyLeft] = []
    for row in database.rows(_ENTRIES, (EvidenceItem.entity, *actions)):
        told: Mapping[str, Any] = json.loads(row["body"]).get("details", {}) if row["body"] else {}
        ended.add(str(told.get(BEGUN, "")))
        if row["action"] == STAYED or row["hash"] in ended or told.get("use") not in set(Use):
            continue
        gave, shown = (frozenset(str(told.get(name, "")).split()) for name in ("gave", "shown"))
        if people and not (gave | shown).intersection(people):
            continue
        found.append(
            CopyLeft(
                item_id=str(row["entity_id"]),
                code=str(row["code"] or ""),
                time=str(row["time"]),
                words=bool(told.get("text")),
                use=Use(told["use"]),
                audience=str(told.get("audience", "")),
                name=str(told.get("name", "")),
                gave=gave,
                shown=shown,
                consents=len(str(told.get("consent_uses", "")).split()),
                certain=row["action"] != LEAVING,
            )
        )
    return found
