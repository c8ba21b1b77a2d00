"""The ways into an open vault: list, add, try, take away. None of it depends on how large the vault is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from archive import keyslots
from archive.clock import Clock, utc_text
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, RecordNotFound, SlotDamaged, StorageFailed, VaultLocked, VaultReadOnly
from archive.keyfiles import check_outside, joined, read_key_file
from archive.keyslots import DAMAGED, DEFAULT_WORK_FACTOR, Slot
from archive.ledger import Ledger
from archive.model.handoff import Partner
from archive.safefiles import refuse_link, remove_file, storage_errors
from archive.slot_errors import LastWayIn, PartnerKeyClassical, PartnerKeyIsVaultKey, SlotLeftBehind, SlotUnknown
from archive.slot_healing import heal
from archive.slot_register import ADDING, DIGEST, REMOVING, REPLACES, STATE, UNSEEN, Registered, SlotRegister
from archive.ways_in import HOLDER_KINDS, KeyFileWay, PassphraseWay, SharesWay, SlotKind, WayIn, as_way
from crypto.age.identities import HybridIdentity
from crypto.age.recipients import HybridRecipient, Recipient, X25519Recipient, parse_recipient
from crypto.shares import read_share, split


class Condition(StrEnum):
    """What the folder shows of a slot against the register, without opening it."""

    SOUND = "sound"
    """The file is the one that was written."""
    CHANGED = "changed"
    """There is another file of that name, damaged or put there."""
    MISSING = "missing"


@dataclass(frozen=True)
class Way:
    """One way into the vault, as the register and the folder have it."""

    name: str
    """File name of its slot in ``keys/``; names it in ``remove`` and ``test``."""
    kind: SlotKind
    label: str
    made: str
    tested: str | None
    """When it last opened the vault to try it."""
    condition: Condition
    used: bool
    """Whether this session was opened with it."""
    details: Mapping[str, Any] = field(default_factory=dict)
    unseen: bool = False
    """Shares of which nobody said yet that they are on paper: the next opening takes them away."""
    replaced: bool = False
    """A change of this passphrase to another was cut off, and then it opened the vault once more: keep or remove?"""

    @property
    def holder(self) -> bool:
        """Whether the person who works here opens it alone."""
        return self.kind in HOLDER_KINDS


class NewShares(NamedTuple):
    """What ``add_shares`` gives, once: the way, and the words for each sheet. Nobody can ask for them again."""

    way: Way
    shares: Sequence[str]


class WaysIn:
    """What ``vault.ways`` is."""

    def __init__(
        self,
        folder: Path,
        descriptor: Descriptor,
        ledger: Ledger,
        clock: Clock,
        vault_key: Callable[[], HybridIdentity],
        used: tuple[Slot, WayIn] | None,
    ) -> None:
        """Called by ``Vault``; ``vault_key`` raises ``VaultLocked`` when it is locked."""
        self._folder = folder
        self._descriptor = descriptor
        self._ledger = ledger
        self._clock = clock
        self._vault_key = vault_key
        self._used = used[0].path.name if used else ""
        self.key_file: Path | None = used[1].key_file if used and isinstance(used[1], KeyFileWay) else None
        """The key file with which this session was opened."""
        self.register = SlotRegister(ledger.database)
        self.unseen_removed = 0
        """Sets of shares that went at this opening: nobody had said that their words are on paper."""

    def heal(self, used: tuple[Slot, WayIn] | None) -> None:
        """Finish what was interrupted and take note of what happened to the folder (``archive.slot_healing``)."""
        self._writing()
        now = self._now()
        self.unseen_removed = heal(self._folder, self._descriptor, self.register, self._ledger, now, used)

    def list(self) -> Sequence[Way]:
        """Every registered way that is not being made or taken away at this moment, oldest first."""
        return [self._way(row) for row in self.register.rows() if not row.state]

    def way(self, name: str) -> Way:
        """One of ``list``. Raises ``SlotUnknown``."""
        row = self.register.row(name)
        if row is None or row.state:
            raise SlotUnknown(slot=name)
        return self._way(row)

    def add_passphrase(self, passphrase: str, label: str = "", *, work_factor: int = DEFAULT_WORK_FACTOR) -> Way:
        """A further passphrase.

        Raises:
            PassphraseTooShort, PassphraseUnusable, NotEnoughMemory; VaultLocked, VaultReadOnly; DiskFull and its kin.
        """
        keyslots.check_passphrase(passphrase)
        recipient = keyslots.passphrase_recipient(passphrase, work_factor)
        return self._add(SlotKind.PASSPHRASE, label, {}, recipient, PassphraseWay(passphrase))

    def add_key_file(
        self, passphrase: str, key_file: Path, label: str = "", *, work_factor: int = DEFAULT_WORK_FACTOR
    ) -> Way:
        """A passphrase that opens only together with a key file. Slots that it opens alone stay as they are.

        Raises:
            KeyFileMissing, KeyFileUnreadable, KeyFileEmpty, KeyFileTooLarge, KeyFileInsideVault.
            As ``add_passphrase``.
        """
        keyslots.check_passphrase(passphrase)
        check_outside(key_file, self._folder)
        text = joined(passphrase, read_key_file(key_file))
        recipient = keyslots.passphrase_recipient(text, work_factor)
        return self._add(SlotKind.KEY_FILE, label, {}, recipient, KeyFileWay(passphrase, key_file))

    def add_shares(self, need: int, of: int, label: str = "", *, unseen: bool = False) -> NewShares:
        """``of`` recovery shares, any ``need`` of which open the vault.

        Every share was used once to open the new slot. The words are nowhere but in what is returned: with
        ``unseen`` they are as good as lost until ``confirm_shares``, and the next opening takes them away.

        Raises:
            SplitImpossible; VaultLocked, VaultReadOnly; DiskFull and its kin.
        """
        identity = HybridIdentity.generate()
        shares = split(identity.to_seed(), need, of)
        details: dict[str, Any] = {
            "need": need,
            "of": of,
            "set_id": read_share(shares[0]).set_id,
            "recipient": str(identity.recipient()),
        }
        if unseen:
            details[UNSEEN] = True
        turns = [[*shares, *shares][first : first + need] for first in range(0, of, need)]
        proofs = [SharesWay(turn) for turn in turns]
        return NewShares(self._add(SlotKind.SHARES, label, details, identity.recipient(), *proofs), shares)

    def confirm_shares(self, name: str) -> None:
        """The words of new shares are on paper. Raises ``VaultLocked``, ``VaultReadOnly``; DiskFull and its kin."""
        self._writing()
        self.register.set_seen(name)

    def keep(self, name: str) -> None:
        """A passphrase that was being replaced stays as it is. Raises as ``confirm_shares``."""
        self._writing()
        self.register.keep(name)

    def add_partner(
        self,
        partner: Partner | HybridRecipient | X25519Recipient | str,
        label: str = "",
        *,
        allow_classical: bool = False,
    ) -> Way:
        """A slot that a partner's identity opens. What is written is read back; opening it takes the partner.

        A partner's record gives the way its name where there is no label.

        Raises:
            RecipientMalformed and its kin.
            PartnerKeyClassical: an X25519 recipient, unless ``allow_classical``.
            PartnerKeyIsVaultKey.
            VaultLocked, VaultReadOnly; DiskFull and its kin.
        """
        given = partner.recipient if isinstance(partner, Partner) else partner
        recipient = parse_recipient(given) if isinstance(given, str) else given
        if recipient == self._descriptor.recipient:
            raise PartnerKeyIsVaultKey
        if isinstance(recipient, X25519Recipient) and not allow_classical:
            raise PartnerKeyClassical
        details = {"recipient": str(recipient)}
        if isinstance(partner, Partner):
            details["partner_id"] = partner.id
        return self._add(SlotKind.PARTNER, label, details, recipient)

    def remove(self, name: str, *, last_too: bool = False) -> None:
        """Take a way away, with every copy of its slot file in ``keys/``.

        Copies elsewhere still open what they opened. ``last_too`` allows it for the last one
        that the holder opens (the travel lock asks so), never for the last one there is.

        Raises:
            SlotUnknown, LastWayIn; VaultLocked, VaultReadOnly; DiskFull and its kin: nothing was changed.
            SlotLeftBehind: it is done, but for the file, which the next opening removes.
        """
        self._writing()
        row = self.register.row(name)
        if row is None or row.state == ADDING:
            raise SlotUnknown(slot=name)
        if not row.state:
            others = [way for way in self.list() if way.name != name and _counts(way)]
            if not (others if last_too or row.kind not in HOLDER_KINDS else [way for way in others if way.holder]):
                keyslots.refuse_failing_medium(self._folder)
                raise LastWayIn(slot=name)
            with self._ledger.database.atomic():
                self.register.set_state(name, REMOVING)
                self._ledger.note("slot_removed", *self._about(name, row.kind, row.label))
        self._finish_removal([name])

    def test(self, name: str, way: str | WayIn) -> Way:
        """Open one slot with what belongs to it, and mark it as tried.

        Raises:
            As ``keyslots.open_slot``, for this slot alone; SlotUnknown, VaultLocked, VaultReadOnly.
        """
        key = self._writing()
        way = as_way(way)
        known, row = self.way(name), self.register.row(name)
        slots = [slot for slot in keyslots.slots(self._folder) if slot.path.name == name]
        if not slots or row is None:
            raise SlotUnknown(slot=name)
        opened, slot = keyslots.open_among(slots, self._descriptor, way)
        if opened.to_seed() != key.to_seed():
            raise SlotDamaged(slot=name)
        with self._ledger.database.atomic():
            self.register.set_tested(name, self._now())
            self.register.set_seen(name)
            if known.kind is SlotKind.FOUND:
                self.register.set_kind(name, way.kind)
            if known.condition is Condition.CHANGED:
                self.register.set_digest(name, slot.digest())
            self._ledger.note("slot_tested", *self._about(name, self.way(name).kind, row.label))
        return self.way(name)

    def set_label(self, name: str, label: str) -> Way:
        """Call a way otherwise. Raises ``SlotUnknown``, ``VaultLocked``, ``VaultReadOnly``."""
        self._writing()
        known = self.way(name)
        with self._ledger.database.atomic():
            self.register.set_label(name, label)
            self._ledger.note("slot_labelled", *self._about(name, known.kind, label))
        return self.way(name)

    def replace_passphrase(self, old: str | WayIn, new: str, *, work_factor: int = DEFAULT_WORK_FACTOR) -> Way:
        """A slot for ``new`` in place of every one that ``old`` opens; a key file that ``old`` has stays asked for.

        At every moment one of the two opens the vault.

        Raises:
            As ``keyslots.open_slot`` about ``old``, and as ``add_passphrase``.
            SlotLeftBehind: the new one opens; the next opening removes the old one.
        """
        self._writing()
        keyslots.check_passphrase(new)
        old = as_way(old)
        _, slot = keyslots.open_slot(self._folder, self._descriptor, old)
        gone = [one.path.name for one in keyslots.all_opened(self._folder, self._descriptor, old)]
        before = self.register.row(slot.path.name)
        label = before.label if before else ""
        fresh: KeyFileWay | PassphraseWay = PassphraseWay(new)
        text = new
        if isinstance(old, KeyFileWay):
            fresh, text = KeyFileWay(new, old.key_file), joined(new, read_key_file(old.key_file))
        recipient = keyslots.passphrase_recipient(text, work_factor)
        way = self._add(fresh.kind, label, {}, recipient, fresh, instead_of=gone)
        self._finish_removal(gone)
        return way

    def _add(
        self,
        kind: SlotKind,
        label: str,
        details: Mapping[str, Any],
        recipient: Recipient,
        *proofs: WayIn,
        instead_of: Sequence[str] | None = None,
    ) -> Way:
        """Row, file, proof, then row and journal in one transaction; whatever fails before that leaves nothing."""
        key = self._writing()
        sealed = keyslots.seal_key(key, [recipient])
        name = keyslots.new_name()
        slot = Slot(self._folder / keyslots.FOLDER / name, "")
        digest = keyslots.digest_of(sealed)
        details = {**details, DIGEST: digest, STATE: ADDING}
        if instead_of:
            details[REPLACES] = list(instead_of)
        self.register.enter(Registered(name, kind, label, details, self._now(), None))
        try:
            slot = keyslots.write_slot(self._folder, name, sealed)
            if slot.digest() != digest:
                raise SlotDamaged(slot=name)
            for proof in proofs:
                opened, _ = keyslots.open_among([slot], self._descriptor, proof)
                if opened.to_seed() != key.to_seed():
                    raise SlotDamaged(slot=name)
            with self._ledger.database.atomic():
                row = self.register.row(name)
                if row is None or row.state != ADDING:
                    raise SlotUnknown(slot=name)  # the vault was closed for travelling meanwhile: nothing is added
                self.register.set_state(name, "")
                made = self._way(row)  # all reading before it counts: what is done is never told as refused
                for old in instead_of or ():
                    self.register.set_state(old, REMOVING)
                if instead_of is None:
                    self._ledger.note("slot_added", *self._about(name, kind, label))
                else:
                    self._ledger.note("passphrase_changed", *self._about(name, kind, label))
        except BaseException:
            self._take_back(slot)
            raise
        return made

    def _take_back(self, slot: Slot) -> None:
        """Remove a slot that was not settled, also when the vault was locked meanwhile."""
        row = None
        with contextlib.suppress(VaultLocked):
            row = self.register.row(slot.path.name)
        if row is None or row.state:
            with contextlib.suppress(Exception):
                remove_file(slot.path)
                self.register.drop(slot.path.name)

    def _finish_removal(self, names: Sequence[str]) -> None:
        digests = {row.digest for name in names if (row := self.register.row(name)) is not None}
        left = next(iter(names), "")
        try:
            for slot in keyslots.slots(self._folder):
                if slot.path.name in names or _digest(slot) in digests:
                    left = slot.path.name
                    remove_file(slot.path)
        except ArchiveError as error:
            raise SlotLeftBehind(slot=left) from error
        # What has no room for this any more is forgotten at the next opening; the files are gone.
        with contextlib.suppress(ArchiveError), self._ledger.database.atomic():
            for name in names:
                self.register.drop(name)

    def _way(self, row: Registered) -> Way:
        path = self._folder / keyslots.FOLDER / row.name
        condition = Condition.MISSING
        with storage_errors():
            if path.is_file():
                same = _digest(Slot(path, DAMAGED)) == row.digest
                condition = Condition.SOUND if same else Condition.CHANGED
        replaced = any(row.name in one.replaces for one in self.register.rows() if not one.state)
        label = row.label or self._partner_name(row.details.get("partner_id"))
        moments, used = (row.made, row.tested), row.name == self._used
        return Way(row.name, row.kind, label, *moments, condition, used, row.shown, row.unseen, replaced)

    def _partner_name(self, untrusted_id: object) -> str:
        """Looked up each time and stored nowhere else, so that it goes when the partner's record is erased."""
        try:
            return self._ledger.get(Partner, untrusted_id).name if isinstance(untrusted_id, str) else ""
        except RecordNotFound:
            return ""

    def _writing(self) -> HybridIdentity:
        key = self._vault_key()
        if self._ledger.database.read_only:
            raise VaultReadOnly
        if not self._folder.is_dir():
            raise StorageFailed(reason="ENOENT")  # its medium was unmounted: no way in is missing for that
        refuse_link(self._folder / keyslots.FOLDER)
        return key

    def _about(self, name: str, kind: SlotKind, label: str) -> tuple[str, str, dict[str, str]]:
        """Of what the journal's lines about slots speak, and what they say: never a secret."""
        return "vault", self._descriptor.vault_id, {"slot": name, "kind": str(kind), "label": label}

    def _now(self) -> str:
        return utc_text(self._clock.now())


def _counts(way: Way) -> bool:
    """Whether a way can be relied on: its file is there, and somebody has what opens it."""
    known = not way.unseen and (way.kind is not SlotKind.FOUND or way.tested is not None)
    return way.condition is Condition.SOUND and known


def _digest(slot: Slot) -> str:
    """Of a file that cannot be read, nothing: it is none of those that were written."""
    with contextlib.suppress(ArchiveError):
        return slot.digest()
    return ""
