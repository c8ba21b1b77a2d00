"""The journal: one hash-chained, signed list of everything that was ever written or looked at.

``FORMAT.md`` specifies every byte. The chain covers the digest of an entry's payload
and not the payload, so that content can be erased while the chain still verifies.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive.canonical import canonical_json
from archive.clock import Clock, utc_text
from archive.connection import Database
from archive.errors import JournalBroken, VaultLocked
from crypto.errors import CryptoError
from crypto.sshsig import SigningKey, VerifyingKey, verify

HEAD_NAMESPACE = "strongroom-journal"
HEAD_EVERY = 256
"""A head is signed at least once in this many entries."""

NO_PREVIOUS = "0" * 64

Append = Callable[..., "Entry"]
"""``append(action, entity, entity_id, content, fields)``: as ``Journal.append``."""


@dataclass(frozen=True)
class Entry:
    """One line of the journal, without its payload."""

    device: str
    sequence: int
    time: str
    actor: str
    action: str
    entity: str
    entity_id: str
    fields: tuple[str, ...]
    payload_digest: str
    previous: str
    hash: str

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Entry:
        """An entry out of its database row. Raises ``JournalBroken`` when the row makes no sense.

        The hash covers the names of the fields and not their text in the row, so only one text of them is taken.
        """
        values = dict(row)
        try:
            names = json.loads(values["fields"])
            if json.dumps([str(name) for name in names]) != values["fields"]:
                raise ValueError
        except (ValueError, TypeError, RecursionError) as error:
            raise JournalBroken(sequence=values["sequence"], what="hash") from error
        values["fields"] = tuple(names)
        return cls(**{name: values[name] for name in cls.__dataclass_fields__})

    def computed_hash(self) -> str:
        """SHA-256 over the canonical JSON of everything but the hash itself (FORMAT.md, "Entry")."""
        return hashlib.sha256(
            canonical_json(
                {
                    "v": 1,
                    "device": self.device,
                    "sequence": self.sequence,
                    "time": self.time,
                    "actor": self.actor,
                    "action": self.action,
                    "entity": self.entity,
                    "entity_id": self.entity_id,
                    "fields": list(self.fields),
                    "payload": self.payload_digest,
                    "previous": self.previous,
                }
            )
        ).hexdigest()


def head_message(device: str, sequence: int, entry_hash: str, time: str, cause: str) -> bytes:
    """The bytes that are signed for a head (FORMAT.md, "Head")."""
    return canonical_json(
        {"v": 1, "device": device, "sequence": sequence, "hash": entry_hash, "time": time, "cause": cause}
    )


class Journal:
    """Appends entries, signs heads, and proves the chain."""

    def __init__(self, database: Database, clock: Clock, device: str, signer: SigningKey, actor: str) -> None:
        self._database = database
        self._clock = clock
        self._device = device
        self._signer: SigningKey | None = signer
        self.actor = actor

    @property
    def device(self) -> str:
        """Id of the device whose chain this program extends."""
        return self._device

    def forget_key(self) -> None:
        """Sign nothing any more: the vault is locked."""
        self._signer = None

    def append(
        self,
        action: str,
        entity: str,
        entity_id: str,
        content: Mapping[str, Any],
        fields: Sequence[str] = (),
    ) -> Entry:
        """Append one entry, inside the caller's ``atomic()`` block or in one of its own.

        The payload gets 16 random bytes of salt, so that the digest which remains
        after an erasure cannot be used to try out guesses of what was erased.
        """
        with self._database.atomic() as connection:
            return self.appender(connection)(action, entity, entity_id, content, fields)

    def appender(self, connection: Any) -> Append:
        """``append`` for many entries of the caller's transaction; nothing else appends meanwhile."""
        last = connection.execute(
            "SELECT sequence, hash FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT 1",
            (self._device,),
        ).fetchone()
        sequence, previous = (last[0], last[1]) if last else (0, NO_PREVIOUS)

        def append(
            action: str,
            entity: str,
            entity_id: str,
            content: Mapping[str, Any],
            fields: Sequence[str] = (),
        ) -> Entry:
            nonlocal sequence, previous
            place = (sequence + 1, previous)
            entry = self._append(connection, place, action, entity, entity_id, content, fields)
            sequence, previous = entry.sequence, entry.hash
            return entry

        return append

    def _append(
        self,
        connection: Any,
        place: tuple[int, str],
        action: str,
        entity: str,
        entity_id: str,
        content: Mapping[str, Any],
        fields: Sequence[str],
    ) -> Entry:
        payload = canonical_json({"salt": os.urandom(16).hex(), **content})
        draft = Entry(
            device=self._device,
            sequence=place[0],
            time=utc_text(self._clock.now()),
            actor=self.actor,
            action=action,
            entity=entity,
            entity_id=entity_id,
            fields=tuple(sorted(fields)),
            payload_digest=hashlib.sha256(payload).hexdigest(),
            previous=place[1],
            hash="",
        )
        entry = dataclasses.replace(draft, hash=draft.computed_hash())
        connection.execute(
            "INSERT INTO journal_entry (device, sequence, time, actor, action, entity, entity_id, fields,"
            " payload_digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.device,
                entry.sequence,
                entry.time,
                entry.actor,
                entry.action,
                entry.entity,
                entry.entity_id,
                json.dumps(list(entry.fields)),
                entry.payload_digest,
                entry.previous,
                entry.hash,
            ),
        )
        connection.execute("INSERT INTO journal_payload (hash, body) VALUES (?, ?)", (entry.hash, payload))
        if entry.sequence % HEAD_EVERY == 0:
            self._sign(connection, entry, "interval")
        return entry

    def sign_head(self, cause: str) -> Entry | None:
        """Sign the newest entry (``cause``: lock, export, interval). Nothing to sign gives ``None``."""
        with self._database.atomic() as connection:
            row = connection.execute(
                "SELECT * FROM journal_entry WHERE device = ? ORDER BY sequence DESC LIMIT 1", (self._device,)
            ).fetchone()
            if row is None:
                return None
            entry = Entry.from_row(dict(row))
            signed = connection.execute("SELECT 1 FROM journal_head WHERE hash = ?", (entry.hash,)).fetchone()
            if signed is None:
                self._sign(connection, entry, cause)
            return entry

    def _sign(self, connection: Any, entry: Entry, cause: str) -> None:
        if self._signer is None:
            raise VaultLocked
        time = utc_text(self._clock.now())
        message = head_message(entry.device, entry.sequence, entry.hash, time, cause)
        connection.execute(
            "INSERT INTO journal_head (device, sequence, hash, time, cause, signature) VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry.device,
                entry.sequence,
                entry.hash,
                time,
                cause,
                self._signer.sign(message, HEAD_NAMESPACE),
            ),
        )

    def check_newest_head(self) -> None:
        """Prove the newest signed head and the entry it names; the quick check at every opening.

        Raises:
            JournalBroken: the head does not verify, or its entry is gone or altered.
        """
        head = self._database.row(
            "SELECT * FROM journal_head WHERE device = ? ORDER BY sequence DESC LIMIT 1", (self._device,)
        )
        if head is not None:
            self.check_head(head)

    def check_head(self, head: Mapping[str, Any]) -> None:
        """Prove one signed head. Raises ``JournalBroken``."""
        sequence = int(head["sequence"])
        row = self._database.row(
            "SELECT * FROM journal_entry WHERE device = ? AND sequence = ?", (head["device"], sequence)
        )
        if row is None:
            raise JournalBroken(sequence=sequence, what="missing")
        entry = Entry.from_row(row)
        if entry.hash != head["hash"] or entry.computed_hash() != entry.hash:
            raise JournalBroken(sequence=sequence, what="head")
        message = head_message(entry.device, sequence, entry.hash, head["time"], head["cause"])
        try:
            verify(head["signature"], message, HEAD_NAMESPACE, self.device_key(entry.device))
        except CryptoError as error:
            raise JournalBroken(sequence=sequence, what="signature") from error

    def device_key(self, device: str) -> VerifyingKey:
        """The public key whose signatures stand for a device. Raises ``JournalBroken`` when it is unknown."""
        row = self._database.row("SELECT public_key FROM device WHERE id = ?", (device,))
        if row is None:
            raise JournalBroken(sequence=0, what="signature")
        try:
            return VerifyingKey.from_line(row["public_key"])
        except CryptoError as error:
            raise JournalBroken(sequence=0, what="signature") from error

    def entries(self) -> Iterator[Entry]:
        """All entries, device by device, in order."""
        for row in self._database.iterate("SELECT * FROM journal_entry ORDER BY device, sequence"):
            yield Entry.from_row(row)

    def entries_of(self, entity: str, entity_id: str) -> list[Entry]:
        """The entries about one record in the order in which they came in; clocks may be wrong."""
        rows = self._database.rows(
            "SELECT * FROM journal_entry WHERE entity_id = ? AND entity = ? ORDER BY rowid",
            (entity_id, entity),
        )
        return [Entry.from_row(row) for row in rows]

    def payload(self, entry_hash: str) -> dict[str, Any] | None:
        """The payload of an entry, or ``None`` once its content was erased."""
        row = self._database.row("SELECT body FROM journal_payload WHERE hash = ?", (entry_hash,))
        if row is None:
            return None
        content: dict[str, Any] = json.loads(row["body"])
        return content

    def count(self) -> int:
        """How many entries there are."""
        return int(self._database.column("SELECT count(*) FROM journal_entry")[0])

    def unsigned(self) -> int:
        """How many of this device's entries came after its newest signed head."""
        return int(
            self._database.column(
                "SELECT count(*) FROM journal_entry WHERE device = ?1 AND sequence >"
                " (SELECT coalesce(max(sequence), 0) FROM journal_head WHERE device = ?1)",
                (self._device,),
            )[0]
        )
