"""What somebody brings to open a vault: a passphrase, with a key file, recovery shares, or an age identity."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Final

from archive.errors import ArchiveError, WrongPassphrase
from archive.keyfiles import joined, read_key_file
from archive.slot_errors import IdentityOpensNothing, SharesOpenNothing, WrongPassphraseOrKeyFile
from crypto.age.identities import HybridIdentity, Identity, PassphraseIdentity, X25519Identity
from crypto.age.secrecy import Secret
from crypto.shares import restore

MAXIMUM_WORK_FACTOR: Final = 20
"""A slot that asks for more than 2^20 (1 GiB of memory, some seconds) is refused before any work is done."""


class SlotKind(StrEnum):
    """What a key slot asks for, as the register has it. A slot's file tells only the kind of its stanza."""

    PASSPHRASE = "passphrase"  # noqa: S105  the name of a kind
    KEY_FILE = "key_file"
    SHARES = "shares"
    PARTNER = "partner"
    FOUND = "found"
    """A slot file that was not made in this vault's sessions, as far as the register knows."""


HOLDER_KINDS: Final = frozenset({SlotKind.PASSPHRASE, SlotKind.KEY_FILE})
"""Kinds that the person who works with the vault opens alone."""

PASSPHRASE_STANZA: Final = "passphrase"  # noqa: S105  the name of a kind
RECIPIENT_STANZA: Final = "recipient"


class WayIn(Secret, ABC):
    """One way of opening a vault. Shows nothing of itself; lives as short as its caller lets it."""

    kind: ClassVar[SlotKind]
    """The kind of slot that is made for this way."""
    stanza: ClassVar[str] = RECIPIENT_STANZA
    """Which slots are tried, by what their header tells."""

    @abstractmethod
    def identities(self) -> Sequence[Identity]:
        """What the slots are tried with. Reads the key file; raises what is wrong with it or with the shares."""

    @abstractmethod
    def refusal(self) -> ArchiveError:
        """What it means that every slot refused."""


@dataclass(frozen=True, repr=False)
class PassphraseWay(WayIn):
    """A passphrase alone."""

    kind: ClassVar[SlotKind] = SlotKind.PASSPHRASE
    stanza: ClassVar[str] = PASSPHRASE_STANZA
    passphrase: str

    def identities(self) -> Sequence[Identity]:
        """One. Raises ``PassphraseUnusable``."""
        return [PassphraseIdentity(self.passphrase, max_work_factor=MAXIMUM_WORK_FACTOR)]

    def refusal(self) -> ArchiveError:
        """The passphrase is wrong."""
        return WrongPassphrase()


@dataclass(frozen=True, repr=False)
class KeyFileWay(WayIn):
    """A passphrase together with a key file, which is read each time that slots are tried."""

    kind: ClassVar[SlotKind] = SlotKind.KEY_FILE
    stanza: ClassVar[str] = PASSPHRASE_STANZA
    passphrase: str
    key_file: Path

    def identities(self) -> Sequence[Identity]:
        """One. Raises ``PassphraseUnusable``, ``KeyFileMissing`` and its kin."""
        text = joined(self.passphrase, read_key_file(self.key_file))
        return [PassphraseIdentity(text, max_work_factor=MAXIMUM_WORK_FACTOR)]

    def refusal(self) -> ArchiveError:
        """One of the two is wrong."""
        return WrongPassphraseOrKeyFile()


@dataclass(frozen=True, repr=False)
class SharesWay(WayIn):
    """Recovery shares, each a line of words."""

    kind: ClassVar[SlotKind] = SlotKind.SHARES
    shares: Sequence[str]

    def identities(self) -> Sequence[Identity]:
        """One: the identity whose seed the shares restore. Raises ``ShareError``."""
        return [HybridIdentity.from_seed(restore(self.shares))]

    def refusal(self) -> ArchiveError:
        """Good shares of something else."""
        return SharesOpenNothing()


@dataclass(frozen=True, repr=False)
class IdentityWay(WayIn):
    """Age identities: a partner's, or any that a slot was sealed to."""

    kind: ClassVar[SlotKind] = SlotKind.PARTNER
    given: Sequence[X25519Identity | HybridIdentity]

    def identities(self) -> Sequence[Identity]:
        """Those given."""
        return self.given

    def refusal(self) -> ArchiveError:
        """They are somebody else's."""
        return IdentityOpensNothing()


def as_way(way: str | WayIn) -> WayIn:
    """The way for what a caller gives: a text is a passphrase."""
    return PassphraseWay(way) if isinstance(way, str) else way
