"""What can be wrong with recovery shares. No error carries a word of a share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CryptoError


@dataclass(eq=False)
class ShareError(CryptoError):
    """Root of everything that shares are refused for."""


@dataclass(eq=False)
class SplitImpossible(ShareError):
    """A secret cannot be split so; both numbers lie between ``least`` and ``most``, ``need`` not above ``of``."""

    code: ClassVar[str] = "split_impossible"
    need: int
    of: int
    least: int
    most: int


@dataclass(eq=False)
class ShareWordUnknown(ShareError):
    """A word that no share has. ``share`` counts the shares as given, ``place`` the words in it, both from 1."""

    code: ClassVar[str] = "share_word_unknown"
    share: int
    place: int


@dataclass(eq=False)
class ShareLengthWrong(ShareError):
    """A share has ``found`` words instead of ``expected``."""

    code: ClassVar[str] = "share_length_wrong"
    share: int
    found: int
    expected: int


@dataclass(eq=False)
class ShareChecksumWrong(ShareError):
    """All words are words of shares, but not these together: one is wrong or two changed places."""

    code: ClassVar[str] = "share_checksum_wrong"
    share: int


@dataclass(eq=False)
class ShareUnsupported(ShareError):
    """A share of a kind that is not made here: several groups, or another form of its content."""

    code: ClassVar[str] = "share_unsupported"
    share: int


@dataclass(eq=False)
class ShareFromAnotherSet(ShareError):
    """A share does not belong to the set of the first one."""

    code: ClassVar[str] = "share_from_another_set"
    share: int


@dataclass(eq=False)
class ShareRepeated(ShareError):
    """A share was given twice; ``first`` is where it stood before."""

    code: ClassVar[str] = "share_repeated"
    share: int
    first: int


@dataclass(eq=False)
class TooFewShares(ShareError):
    """There are ``found`` good shares, and it takes ``need`` to open."""

    code: ClassVar[str] = "too_few_shares"
    found: int
    need: int


@dataclass(eq=False)
class SharesDoNotFit(ShareError):
    """Enough shares with the marks of one set, whose contents do not belong together: one was made up or altered."""

    code: ClassVar[str] = "shares_do_not_fit"
