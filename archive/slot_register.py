"""The register of key slots: what each file in ``keys/`` is for. Inside the database, so only an open vault has it.

A row is written before its file and outlives it: a slot that is being made or taken
away at this moment says so in its details (``state``), and the next opening finishes
what was interrupted (``archive.slot_healing``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final

from archive.canonical import canonical_json, clean_text
from archive.connection import Database
from archive.keyslots import Slot
from archive.register import has_table
from archive.ways_in import SlotKind

TABLE: Final = "key_slot"
DIGEST: Final = "sha256"
STATE: Final = "state"
TRIAL: Final = "trial"
"""What a partner was asked from afar (``archive.partner_trial``)."""
UNSEEN: Final = "unseen"
"""Of shares of which nobody said yet that the words are on paper."""
REPLACES: Final = "replaces"
"""Of a new passphrase: the slots in the place of which it was made."""
ADDING: Final = "adding"
REMOVING: Final = "removing"


@dataclass(frozen=True)
class Registered:
    """One row: a slot as it was made."""

    name: str
    """Its file name in ``keys/``."""
    kind: SlotKind
    label: str
    details: Mapping[str, Any]
    """By kind: ``recipient`` (partner, shares), ``partner_id``; ``need``, ``of``, ``set_id`` (shares); ``sha256``."""
    made: str
    tested: str | None

    @property
    def digest(self) -> str:
        """SHA-256 of the file as it was written, in hex."""
        return str(self.details.get(DIGEST, ""))

    @property
    def state(self) -> str:
        """``adding``, ``removing``, or empty when the slot is settled."""
        return str(self.details.get(STATE, ""))

    @property
    def shown(self) -> dict[str, Any]:
        """The details that say something to a person."""
        inner = (DIGEST, STATE, TRIAL, UNSEEN, REPLACES)
        return {key: value for key, value in self.details.items() if key not in inner}

    @property
    def unseen(self) -> bool:
        """Whether nobody said yet that the words of these shares are on paper."""
        return bool(self.details.get(UNSEEN))

    @property
    def replaces(self) -> tuple[str, ...]:
        """File names of the slots in the place of which this one was made."""
        names = self.details.get(REPLACES, ())
        return tuple(str(name) for name in names) if isinstance(names, list) else ()


class SlotRegister:
    """Reads and writes the rows. Knows nothing of files and writes no journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def together(self) -> AbstractContextManager[Any]:
        """Several changes, and their line in the journal, in one transaction."""
        return self._database.atomic()

    def rows(self) -> list[Registered]:
        """All in the order in which they were made; none in a vault of an earlier schema that is open for reading."""
        if not has_table(self._database, TABLE):
            return []
        return [_registered(row) for row in self._database.rows(f"SELECT * FROM {TABLE} ORDER BY rowid")]

    def row(self, name: str) -> Registered | None:
        """The row of a slot file, if there is one."""
        return next((row for row in self.rows() if row.name == name), None)

    def enter(self, row: Registered) -> None:
        """A new row."""
        with self._database.atomic() as connection:
            connection.execute(
                f"INSERT INTO {TABLE} (name, kind, label, details, made, tested) VALUES (?, ?, ?, ?, ?, ?)",
                (row.name, str(row.kind), clean_text(row.label), _text(row.details), row.made, row.tested),
            )

    def enter_first(self, slot: Slot, made: str) -> None:
        """The row of the passphrase slot with which a vault begins."""
        self.enter(Registered(slot.path.name, SlotKind.PASSPHRASE, "", {DIGEST: slot.digest()}, made, None))

    def set_state(self, name: str, state: str) -> None:
        """``adding`` or ``removing``; an empty one settles the slot."""
        with self._database.atomic():
            row = self.row(name)
            if row is not None:
                details = {key: value for key, value in row.details.items() if key != STATE}
                self._set(name, "details", _text(details | ({STATE: state} if state else {})))

    def set_digest(self, name: str, digest: str) -> None:
        """The file is another one from now on."""
        with self._database.atomic():
            row = self.row(name)
            if row is not None:
                self._set(name, "details", _text({**row.details, DIGEST: digest}))

    def set_trial(self, name: str, trial: Mapping[str, Any] | None) -> None:
        """What a partner is being asked; ``None`` when it was answered or given up."""
        with self._database.atomic():
            row = self.row(name)
            if row is not None:
                details = {key: value for key, value in row.details.items() if key != TRIAL}
                self._set(name, "details", _text(details | ({TRIAL: dict(trial)} if trial is not None else {})))

    def set_seen(self, name: str) -> None:
        """The words of these shares are on paper, or opened the vault."""
        with self._database.atomic():
            row = self.row(name)
            if row is not None and row.unseen:
                details = {key: value for key, value in row.details.items() if key != UNSEEN}
                self._set(name, "details", _text(details))

    def keep(self, name: str) -> None:
        """No slot stands in the place of this one any more."""
        with self._database.atomic():
            for row in self.rows():
                if name in row.replaces:
                    left = [one for one in row.replaces if one != name]
                    self._set(row.name, "details", _text({**row.details, REPLACES: left}))

    def set_kind(self, name: str, kind: SlotKind) -> None:
        """What a slot is for turned out."""
        self._set(name, "kind", str(kind))

    def set_label(self, name: str, label: str) -> None:
        """The person's word for it."""
        self._set(name, "label", clean_text(label))

    def set_tested(self, name: str, time: str) -> None:
        """It opened the vault at this time."""
        self._set(name, "tested", time)

    def _set(self, name: str, column: str, value: str) -> None:
        with self._database.atomic() as connection:
            connection.execute(f"UPDATE {TABLE} SET {column} = ? WHERE name = ?", (value, name))

    def drop(self, name: str) -> None:
        """The row goes."""
        with self._database.atomic() as connection:
            connection.execute(f"DELETE FROM {TABLE} WHERE name = ?", (name,))


def _text(details: Mapping[str, Any]) -> str:
    return canonical_json(dict(details)).decode("utf-8")


def _registered(row: Mapping[str, Any]) -> Registered:
    try:
        details = json.loads(row["details"])
    except ValueError:
        details = {}
    known = row["kind"] in set(SlotKind)
    return Registered(
        name=row["name"],
        kind=SlotKind(row["kind"]) if known else SlotKind.FOUND,
        label=row["label"],
        details=details if isinstance(details, dict) else {},
        made=row["made"],
        tested=row["tested"],
    )
