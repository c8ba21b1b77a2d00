"""What must hold after a session was cut off, and the opening that proves it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from archive import keyslots
from archive.descriptor import FILE_NAME
from archive.erase_access import MARK
from archive.errors import NoKeySlots, SlotDamaged, WrongPassphrase
from archive.examination import examine
from archive.findings import Finding, Verdict
from archive.founding import LOCK
from archive.model.catalogue import record_type
from archive.model.evidence import EvidenceFile
from archive.preferences import Preference
from archive.slot_errors import IdentityOpensNothing, NoSlotOfKind
from archive.vault import DATABASE, INBOX, Vault
from tests.torture.copied import prove_copied
from tests.torture.copies import Copies
from tests.torture.operations import Claim, digest_of
from tests.torture.pressure import ERASED, LAST, PARTNER, way_of
from tests.torture.remains import check_left, prove_settled
from tests.torture.scripts import PREPARING, newest

UNPROVEN_BY_NATURE = {"journal_unsigned", "journal_clock", "inbox_waiting"}
"""Entries after the newest signed head; a clock that somebody set back; drops that nobody has taken in yet."""


HEALING = frozenset({"slot_found", "slot_missing", "slot_replaced", "slot_unseen"})
"""Entries of the opening itself, which brings the slots and their register together."""

COPYING = frozenset({"preparing", "back_up", "restore", "rehearse", "travel"})
"""What may have changed the backup when it was cut off."""


class Broken(AssertionError):
    """The vault does not hold what was acknowledged, or holds something half."""


@dataclass
class Expectation:
    """All that was acknowledged in one vault, over any number of sessions."""

    passphrase: str
    exists: bool = True
    records: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str | None] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    backup: list[Any] = field(default_factory=list)
    backup_proven: list[Any] = field(default_factory=list)
    restored: dict[str, str] = field(default_factory=dict)
    drops: dict[str, str] = field(default_factory=dict)
    copied: dict[str, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    """Ways in that were given up: they open nothing any more."""
    of_copies: list[str] = field(default_factory=list)
    """Words that opened the vault until a change that nobody was told of: older copies open with them."""
    outside: Path | None = None
    """Where the files to take in lie, if not beside the vault."""
    newest: tuple[int, str] = (0, "")
    allowed: frozenset[int] = frozenset({0})
    """How many entries may follow the newest acknowledged one."""
    other_passphrases: dict[str, Literal[False] | None] = field(default_factory=dict)
    """Of changes that were refused the one that opens nothing any more once the vault was opened with the other one;
    ``None``: the medium never said which that is."""
    in_flight: str = ""
    intended: Claim = field(default_factory=Claim)
    """What the call that was cut off was to bring about."""
    medium_stays_away: bool = False
    """Whether what refuses in the session under proof refuses to its end, so that nothing can be taken back there."""
    medium_gone: bool = False
    """Whether it refuses every call: then only what was in the middle, the first refusal, is to be unsure of."""
    unsure: tuple[frozenset[int], Claim] = (frozenset(), Claim())
    """Of the newest refusal on such a medium: what may be found done once it is back. A change whose last write
    is not confirmed stands in SQLite's log until something is written over it, which this medium did not allow."""
    copies: Copies = field(default_factory=Copies)

    def hear(self, said: Iterable[Mapping[str, Any]]) -> int:
        """Take in what a session said; returns how many calls it acknowledged."""
        count = 0
        for words in said:
            if "opened" in words:
                self._at(words["opened"], "preparing", PREPARING)
                self.unsure = (frozenset(), self.unsure[1])
            elif "begin" in words:
                self._at(words["newest"], words["begin"], frozenset(words["entries"]))
                self.intended = Claim(**words["intended"])
            elif "done" in words:
                count += 1
                self.exists = True
                if tuple(words["newest"]) != self.newest:
                    self.unsure = (frozenset(), Claim())  # written over
                self._at(words["newest"], "preparing", PREPARING)
                self.claim(Claim(**words["claim"]), gives_up=words["done"] != "come_back")
                if words["done"] in LAST:
                    self.other_passphrases.clear()
            elif "refused" in words:
                self._refused(words)
            elif "locked" in words:
                self._at(list(self.newest), "", frozenset({0}) | self.unsure[0])
            elif "stopped" in words and self.medium_stays_away:
                self.allowed |= self.unsure[0]
        return count

    def _refused(self, words: Mapping[str, Any]) -> None:
        """What was refused after it had begun has left nothing, not even in the session that goes on."""
        begun = self.in_flight == words["refused"]
        left = list(words["left"]) if begun else []
        wrote = bool(left)
        check_left(str(words["refused"]), str(words["code"]), left)
        intended = self.intended
        if self.medium_stays_away and not wrote and not (self.medium_gone and self.unsure[0]):
            self.unsure = (self.allowed, intended)
        self._at(words["newest"], "preparing", PREPARING)
        if wrote:
            self.records |= intended.records
        if begun and words["refused"] == "change_passphrase" and intended.passphrase:
            new, old = intended.passphrase, self.passphrase
            if wrote:  # the next opening with the new one takes the old one away
                self.passphrase = new
                self.other_passphrases[old] = False
                self.of_copies.append(old)
            else:
                self.other_passphrases[new] = None if self.unsure[0] else False

    @property
    def possible(self) -> tuple[Claim, Claim]:
        """What may have come to be although nobody was told so."""
        return self.intended, self.unsure[1]

    def claim(self, claim: Claim, *, gives_up: bool = True) -> None:
        """One more thing that was promised. A new way in takes the place of the old one if it ``gives_up`` that."""
        self.records |= claim.records
        self.drafts |= claim.drafts
        self.settings |= claim.settings
        self.backup = claim.backup or self.backup
        self.restored |= claim.restored
        self.drops |= claim.drops
        self.copied |= claim.copied
        if claim.passphrase is not None:
            if gives_up and self.passphrase not in (claim.passphrase, PARTNER):
                self.gone.append(self.passphrase)
            self.passphrase = claim.passphrase

    def _at(self, position: list[Any], name: str, allowed: frozenset[int]) -> None:
        self.newest = (int(position[0]), str(position[1]))
        self.in_flight, self.allowed, self.intended = name, allowed, Claim()


def opened(folder: Path, expected: Expectation) -> Vault | None:
    """Open with what was acknowledged, or with what was about to be; ``None`` where access was erased.

    Raises:
        Broken: neither opens, or a way in that was given up still does.
        CodedError: it opens, and what is behind does not.
    """
    for text in expected.gone[-2:]:
        if _may_open(folder, text) is not None:
            raise Broken("a way in that was given up still opens the vault")
    intended = expected.intended.passphrase
    unsure = [text for text, opens in expected.other_passphrases.items() if opens is None]
    for text in filter(None, (expected.passphrase, intended, *unsure)):
        if text == ERASED:
            expected.passphrase = ERASED
            return None
        vault = _may_open(folder, text)
        if vault is not None:
            if text == PARTNER and expected.passphrase != PARTNER:
                expected.gone.append(expected.passphrase)
            elif text != expected.passphrase:
                expected.of_copies.append(expected.passphrase)
            expected.passphrase = text
            return vault
    raise Broken("no way in that was acknowledged opens the vault")


def _may_open(folder: Path, text: str, *, read_only: bool = False) -> Vault | None:
    try:
        return Vault.open(folder, way_of(text), read_only=read_only)
    except (WrongPassphrase, NoKeySlots, NoSlotOfKind, SlotDamaged, IdentityOpensNothing):
        return None


def prove(folder: Path, expected: Expectation) -> None:
    """Open the vault and compare all of it with what was acknowledged; lock it again.

    Raises:
        Broken: something acknowledged is lost, or something is there by half.
        CodedError: the vault does not open.
    """
    vault = opened(folder, expected)
    if vault is None:
        return
    try:
        _journal(vault, expected)
        _records(vault, expected)
        _kept(vault, expected)
        _files(vault)
        _dropped(vault, expected)
        prove_copied(vault, expected.outside or folder.parent / "outside", expected.copied)
        prove_settled(vault)
        proven(vault)
        sequence, entry_hash = newest(vault)
        expected.newest = (int(sequence), str(entry_hash))
    finally:
        vault.lock()
    _others(folder, expected)
    outside = expected.outside or folder.parent / "outside"
    known = (expected.passphrase, PARTNER, *reversed(expected.gone), *expected.of_copies)
    ways = [text for text in known if text != ERASED]
    if expected.backup and (expected.backup != expected.backup_proven or expected.in_flight in COPYING):
        expected.backup_proven = expected.backup
        expected.copies.prove_backup(outside, expected.backup, ways, proven)
    expected.copies.prove_restored(outside, expected.restored, ways, proven)
    expected.restored.clear()
    expected.in_flight, expected.allowed, expected.intended = "", frozenset({0}), Claim()
    expected.medium_stays_away = expected.medium_gone = False
    expected.unsure = (frozenset(), Claim())
    _folder(folder)


def _others(folder: Path, expected: Expectation) -> None:
    for text, opens in expected.other_passphrases.items():
        found = _may_open(folder, text, read_only=True)
        if found is not None:
            found.lock()
        if opens is False and found is not None:
            raise Broken("a passphrase still opens the vault, or opens it although its change was refused")


def proven(vault: Vault) -> list[Finding]:
    """The examination finds nothing broken, nothing foreign and nothing unproven but what is so by nature."""
    findings = list(examine(vault))
    wrong = [f for f in findings if f.verdict is not Verdict.PROVEN and f.what not in UNPROVEN_BY_NATURE]
    if wrong:
        raise Broken(f"the examination says: {[(f.what, dict(f.fields)) for f in wrong]}")
    return findings


def _journal(vault: Vault, expected: Expectation) -> None:
    sequence, wanted = expected.newest
    found = vault.database.row("SELECT hash FROM journal_entry WHERE sequence = ?", (sequence,))
    if sequence and (found is None or found["hash"] != wanted):
        raise Broken(f"entry {sequence} was acknowledged and is not there, after {expected.in_flight!r}")
    extra = [
        dict(row)
        for row in vault.database.rows(
            "SELECT action, entity, entity_id FROM journal_entry WHERE sequence > ? ORDER BY sequence", (sequence,)
        )
    ]
    if sum(row["action"] not in HEALING for row in extra) not in expected.allowed:
        raise Broken(f"{expected.in_flight!r} left {[row['action'] for row in extra]}, which is neither all nor none")
    for row in extra:
        # What was being changed came to its end without a word of it.
        expected.records.pop(f"{row['entity']}:{row['entity_id']}", None)


def _records(vault: Vault, expected: Expectation) -> None:
    for name, digest in expected.records.items():
        entity, _, record_id = name.partition(":")
        found = digest_of(vault.ledger.get(record_type(entity), record_id))
        if found != digest:
            raise Broken(f"a {entity} is not as it was acknowledged, after {expected.in_flight!r}")


def _kept(vault: Vault, expected: Expectation) -> None:
    for place, body in expected.drafts.items():
        draft = vault.drafts.get(place)
        found = None if draft is None else draft.body
        if found not in (body, *(claim.drafts.get(place, body) for claim in expected.possible)):
            raise Broken(f"a draft is not as it was acknowledged, after {expected.in_flight!r}")
        expected.drafts[place] = found
    for name, value in expected.settings.items():
        found = next(vault.preferences.get(one) for one in Preference if one.key == name)
        if found not in (value, *(claim.settings.get(name, value) for claim in expected.possible)):
            raise Broken(f"a setting is not as it was acknowledged, after {expected.in_flight!r}")
        expected.settings[name] = found


def _files(vault: Vault) -> None:
    standing = {file.object_id for file in vault.ledger.find(EvidenceFile)}
    present = {path.stem for path in (vault.folder / "objects").rglob("*.age")}
    if standing != present:
        raise Broken(f"{len(standing - present)} sealed files are missing, {len(present - standing)} too many")
    if vault.database.rows("SELECT * FROM pending_object"):
        raise Broken("an unfinished intake is still written down")


def _dropped(vault: Vault, expected: Expectation) -> None:
    for sha256, name in expected.drops.items():
        taken = vault.database.column("SELECT count(*) FROM evidence_file WHERE sha256 = ?", (sha256,))[0]
        waits = (vault.folder / INBOX / name).exists()
        if taken + waits == 0:
            raise Broken(f"a drop was acknowledged and is nowhere, after {expected.in_flight!r}")
        if taken > 1:
            raise Broken(f"a drop was taken in {taken} times, after {expected.in_flight!r}")


def _folder(folder: Path) -> None:
    """A locked vault holds what the format names, and nothing that was being written."""
    allowed = {FILE_NAME, DATABASE, LOCK, keyslots.FOLDER, "objects", INBOX, MARK}
    found = {path.name for path in folder.iterdir()}
    if found - allowed:
        raise Broken(f"left in the folder: {sorted(found - allowed)}")
    parts = [path for path in folder.rglob("*") if path.name.endswith(".part")]
    if parts:
        raise Broken(f"{len(parts)} half-written files are left")
