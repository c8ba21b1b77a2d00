"""Recovery shares: a secret as words on paper, of which any ``need`` restore it and fewer say nothing.

SLIP-39 (SatoshiLabs Improvement Proposal 39), by its reference implementation. Of what
that allows, one form is written and read here: one group, 32 bytes of secret, 33 words
a share, the empty passphrase, iteration exponent 0 (the secret is random, so stretching
it adds nothing), not extendable (the form that older programs read too).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import shamir_mnemonic
from shamir_mnemonic import wordlist
from shamir_mnemonic.shamir import ShareGroup

from crypto.age.secrecy import Secret
from crypto.share_errors import (
    ShareChecksumWrong,
    ShareFromAnotherSet,
    ShareLengthWrong,
    ShareRepeated,
    SharesDoNotFit,
    ShareUnsupported,
    ShareWordUnknown,
    SplitImpossible,
    TooFewShares,
)

SECRET_BYTES: Final = 32
WORDS_IN_SHARE: Final = 33
LEAST_NEEDED: Final = 2
"""A secret that one sheet restores is not shared."""
MOST_SHARES: Final = 16
"""The most that SLIP-39 has numbers for."""

PASSPHRASE: Final = b""
ITERATION_EXPONENT: Final = 0


class Share(Secret):
    """One share that was read and found whole. What it says of itself is no secret; its words are."""

    def __init__(self, share: shamir_mnemonic.Share) -> None:
        """Called by ``read_share``; not by anybody else."""
        self._share = share

    @property
    def need(self) -> int:
        """How many shares of this set restore the secret."""
        return int(self._share.member_threshold)

    @property
    def number(self) -> int:
        """Which of its set this share is, from 1."""
        return int(self._share.index) + 1

    @property
    def set_id(self) -> int:
        """A random number below 32768 that the shares of one set have in common."""
        return int(self._share.identifier)

    def same_set(self, other: Share) -> bool:
        """Whether both say of themselves that they belong together."""
        return bool(self._share.group_parameters() == other._share.group_parameters())

    def raw(self) -> shamir_mnemonic.Share:
        """The share as the library has it, for ``restore``."""
        return self._share


def word_list() -> tuple[str, ...]:
    """The 1024 words that shares are made of, in order. The first four letters tell any two apart."""
    return tuple(wordlist.WORDLIST)


def check_split(need: int, of: int) -> None:
    """Refuse numbers of shares that cannot be. Raises ``SplitImpossible`` unless ``2 <= need <= of <= 16``."""
    if not LEAST_NEEDED <= need <= of <= MOST_SHARES:
        raise SplitImpossible(need=need, of=of, least=LEAST_NEEDED, most=MOST_SHARES)


def split(secret: bytes, need: int, of: int) -> list[str]:
    """Split 32 random bytes into ``of`` shares, each a line of 33 words; any ``need`` of them restore it.

    Every call draws a new set: shares of two calls do not go together.

    Raises ``SplitImpossible`` unless ``2 <= need <= of <= 16``, and ``ValueError`` for a
    secret of another length.
    """
    if len(secret) != SECRET_BYTES:
        raise ValueError("length of the secret")
    check_split(need, of)
    (group,) = shamir_mnemonic.generate_mnemonics(
        1,
        [(need, of)],
        secret,
        passphrase=PASSPHRASE,
        extendable=False,
        iteration_exponent=ITERATION_EXPONENT,
    )
    return list(group)


def read_share(untrusted_words: str, number: int = 1) -> Share:
    """The share that a line of words stands for; ``number`` is its place among those given, for the errors.

    Capital letters and white space of any kind do not matter.

    Raises ``ShareWordUnknown``, ``ShareLengthWrong``, ``ShareChecksumWrong`` or ``ShareUnsupported``.
    """
    words = untrusted_words.lower().split()
    for place, word in enumerate(words, 1):
        if word not in wordlist.WORD_INDEX_MAP:
            raise ShareWordUnknown(share=number, place=place)
    if len(words) != WORDS_IN_SHARE:
        raise ShareLengthWrong(share=number, found=len(words), expected=WORDS_IN_SHARE)
    try:
        share = shamir_mnemonic.Share.from_mnemonic(" ".join(words))
    except shamir_mnemonic.MnemonicError as refusal:
        # The library's own message quotes the first words, so only what it is about is looked at.
        wrong_sum = "checksum" in str(refusal)
        raise (ShareChecksumWrong if wrong_sum else ShareUnsupported)(share=number) from None
    form = (share.group_count, share.extendable, share.iteration_exponent)
    if form != (1, False, ITERATION_EXPONENT) or share.member_threshold < LEAST_NEEDED:
        # A higher exponent would be minutes of work at the word of whoever made the share.
        raise ShareUnsupported(share=number)
    return Share(share)


def restore(untrusted_shares: Sequence[str]) -> bytes:
    """The secret of a set of shares. What is given beyond the number needed is checked and not used.

    Raises ``ShareError``: as ``read_share`` for each, ``ShareFromAnotherSet``,
    ``ShareRepeated``, ``TooFewShares`` (also for none), ``SharesDoNotFit``.
    """
    shares = [read_share(words, number) for number, words in enumerate(untrusted_shares, 1)]
    check_together(shares)
    group = ShareGroup()
    for share in shares[: shares[0].need]:
        group.add(share.raw())
    try:
        secret = shamir_mnemonic.recover_ems({0: group}).decrypt(PASSPHRASE)
    except shamir_mnemonic.MnemonicError:
        raise SharesDoNotFit from None
    return bytes(secret)


def check_together(shares: Sequence[Share], *, complete: bool = True) -> None:
    """Refuse shares that do not go together; with ``complete`` also fewer than are needed.

    Raises ``ShareFromAnotherSet``, ``ShareRepeated``, ``TooFewShares``.
    """
    places: dict[int, int] = {}
    for place, share in enumerate(shares, 1):
        if not shares[0].same_set(share):
            raise ShareFromAnotherSet(share=place)
        if share.number in places:
            raise ShareRepeated(share=place, first=places[share.number])
        places[share.number] = place
    need = shares[0].need if shares else LEAST_NEEDED
    if complete and len(shares) < need:
        raise TooFewShares(found=len(shares), need=need)
