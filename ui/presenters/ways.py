"""The ways into the open vault: what each is, who can open together, and making, trying, naming and removing one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive import keyfiles
from archive.model.handoff import Partner
from archive.vault import Vault
from archive.ways import Condition, Way
from archive.ways_in import SlotKind
from crypto.shares import LEAST_NEEDED, MOST_SHARES
from ui.presenters.bringing import Bring
from ui.presenters.dossiers import PartnerLine, partner_line, recipient_fingerprint
from ui.presenters.passphrase_strength import Strength, strength_of

LEAST_STRENGTH = Strength.FAIR
SHARE_NUMBERS = range(LEAST_NEEDED, MOST_SHARES + 1)
"""How many shares can be needed, and how many there can be."""


@dataclass(frozen=True)
class WayLine:
    """One way in as it is shown. Nothing in it opens anything."""

    name: str
    kind: SlotKind
    label: str
    made: str
    """RFC 3339 in UTC."""
    tested: str
    """The same, or empty when it was never tried."""
    condition: Condition
    used: bool
    """Whether this session was opened with it."""
    need: int = 0
    of: int = 0
    """For shares."""
    fingerprint: str = ""
    """For a partner: SHA-256 of the recipient in hex."""
    unseen: bool = False
    """Shares of which nobody said yet that they are on paper."""
    replaced: bool = False
    """A change of this passphrase to another was cut off: keep it or remove it?"""

    @property
    def sound(self) -> bool:
        """Whether its file is the one that was written."""
        return self.condition is Condition.SOUND


@dataclass(frozen=True)
class MadeShares:
    """Shares at the moment of their making, the only one at which their words can be seen."""

    line: WayLine
    words: tuple[str, ...]


class WaysDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def lines(self) -> list[WayLine]:
        """Every way in, oldest first."""
        return [way_line(way) for way in self._vault.ways.list()]

    def partners(self) -> list[PartnerLine]:
        """Partners whose keys can be given a way in."""
        return [partner_line(partner) for partner in self._vault.handoffs.partners()]

    def add_passphrase(self, passphrase: str, label: str) -> WayLine:
        """A further passphrase. Raises as ``WaysIn.add_passphrase``."""
        return way_line(self._vault.ways.add_passphrase(passphrase, label.strip()))

    def add_key_file(self, passphrase: str, key_file: Path, label: str) -> WayLine:
        """A passphrase that opens only with the file. Raises as ``WaysIn.add_key_file``."""
        return way_line(self._vault.ways.add_key_file(passphrase, key_file, label.strip()))

    def make_key_file(self, path: Path) -> None:
        """Write a new key file outside the vault.

        Raises ``KeyFileInsideVault``, ``TargetExists``; DiskFull and its kin.
        """
        from exports.edition_errors import TargetExists

        keyfiles.check_outside(path, self._vault.folder)
        try:
            keyfiles.make_key_file(path)
        except FileExistsError as error:
            raise TargetExists from error

    def add_shares(self, need: int, of: int, label: str) -> MadeShares:
        """New recovery shares. Raises as ``WaysIn.add_shares``."""
        way, words = self._vault.ways.add_shares(need, of, label.strip(), unseen=True)
        return MadeShares(way_line(way), tuple(words))

    def confirm_shares(self, name: str) -> None:
        """The words of new shares are on paper, or in a file to print. Raises as ``WaysIn.confirm_shares``."""
        self._vault.ways.confirm_shares(name)

    def keep(self, name: str) -> None:
        """A passphrase that was being replaced stays. Raises as ``WaysIn.keep``."""
        self._vault.ways.keep(name)

    def write_sheets(self, target: Path, made: MadeShares, language: str) -> None:
        """The sheets of just made shares, to print, which settles them. Raises as ``write_share_sheet``."""
        from exports.share_sheet import write_share_sheet

        line = made.line
        write_share_sheet(target, self._vault.folder, made.words, line.need, line.of, language)
        self.confirm_shares(line.name)

    def add_partner(self, untrusted_recipient: str, label: str, *, allow_classical: bool) -> WayLine:
        """A way in for a partner's key, known or pasted. Raises as ``WaysIn.add_partner``."""
        recipient = untrusted_recipient.strip()
        known = next((one for one in self._vault.handoffs.partners() if one.recipient == recipient), None)
        given: Partner | str = known or recipient
        way = self._vault.ways.add_partner(given, label.strip(), allow_classical=allow_classical)
        return way_line(way)

    def test(self, name: str, bring: Bring) -> WayLine:
        """Open one way with what belongs to it. Raises as ``WaysIn.test`` and what ``bring`` raises."""
        return way_line(self._vault.ways.test(name, bring()))

    def set_label(self, name: str, label: str) -> WayLine:
        """Call a way otherwise. Raises as ``WaysIn.set_label``."""
        return way_line(self._vault.ways.set_label(name, label.strip()))

    def remove(self, name: str) -> None:
        """Take a way away. Raises as ``WaysIn.remove``."""
        self._vault.ways.remove(name)


def way_line(way: Way) -> WayLine:
    """A way as it is shown."""
    details = way.details
    recipient = str(details.get("recipient", "")) if way.kind is SlotKind.PARTNER else ""
    return WayLine(
        name=way.name,
        kind=way.kind,
        label=way.label,
        made=way.made,
        tested=way.tested or "",
        condition=way.condition,
        used=way.used,
        need=int(details.get("need", 0)),
        of=int(details.get("of", 0)),
        fingerprint=recipient_fingerprint(recipient) if recipient else "",
        unseen=way.unseen,
        replaced=way.replaced,
    )


def only_the_passphrase(lines: Sequence[WayLine]) -> bool:
    """Whether one sound way is all there is, so that forgetting or losing it is the end."""
    return sum(line.sound and not line.unseen for line in lines) <= 1


def may_add(first: str, second: str) -> bool:
    """Whether a passphrase can be taken: hard enough to guess and typed twice."""
    return strength_of(first) >= LEAST_STRENGTH and first == second
