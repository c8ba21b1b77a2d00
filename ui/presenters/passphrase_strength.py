"""How hard a passphrase is to guess, in four words instead of a number.

The judgement is about guessing by somebody who holds the vault: each guess costs them the work
factor of the key slot (scrypt, 2^18). It counts what an attacker would count: words as entries of
a list, repeats and runs as nothing. It is an estimate from above and says so by being strict.
"""

from __future__ import annotations

import enum
import math
import re
from dataclasses import dataclass

from crypto.wordlists import listed_bits

_WORD_BITS = 10.5
"""One word that people would choose: about one of 1,500."""
_ALPHABETS = (
    (re.compile(r"[a-z]"), 26),
    (re.compile(r"[A-Z]"), 26),
    (re.compile(r"[а-яёәғқңөұүһі]"), 33),
    (re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ]"), 33),
    (re.compile(r"[0-9]"), 10),
    (re.compile(r"[^\w\s]"), 32),
)
_SEVERAL = 2
_PART = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+")
_OBVIOUS = frozenset(
    (
        *("password", "passphrase", "qwerty", "qwertyuiop", "asdf", "admin", "letmein", "welcome", "secret"),
        *("strongroom", "пароль", "йцукен", "фыва", "секрет", "привет", "құпия", "құпиясөз", "сәлем"),
    )
)


class Strength(enum.IntEnum):
    """Ordered from useless to sound; a new vault takes ``FAIR`` and better."""

    EMPTY = 0
    WEAK = 1
    """Guessed in hours to weeks."""
    FAIR = 2
    """Holds for years against one computer."""
    GOOD = 3
    """Holds for years against many computers."""
    STRONG = 4
    """Out of reach."""


class Reason(enum.Enum):
    """Why a passphrase is judged as it is: the one thing that tells most about it."""

    NOTHING = "nothing"
    OBVIOUS = "obvious"
    """It holds what is tried first, and little else."""
    REPEATS = "repeats"
    """Most of it repeats or continues what stands before."""
    SHORT = "short"
    """One word, or few characters."""
    WORDS = "words"
    """So many words that a person may have chosen."""
    DRAWN = "drawn"
    """Words of one list, as the program draws them: so many bits if it did."""
    VARIED = "varied"
    """Long, and of many kinds of characters."""


@dataclass(frozen=True)
class Judgement:
    """How hard to guess, and why."""

    strength: Strength
    reason: Reason
    words: int = 0
    """Different words, for ``WORDS`` and ``DRAWN``."""
    bits: int = 0
    """Rounded down, for ``DRAWN`` alone: of another passphrase nobody knows how it was chosen."""


_LIMITS = ((Strength.STRONG, 70.0), (Strength.GOOD, 52.0), (Strength.FAIR, 40.0), (Strength.WEAK, 0.0))


def strength_of(passphrase: str) -> Strength:
    """The judgement on a passphrase. Nothing of it is kept."""
    return judge(passphrase).strength


def judge(passphrase: str) -> Judgement:
    """The judgement on a passphrase with its reason. Nothing of it is kept."""
    if not passphrase.strip():
        return Judgement(Strength.EMPTY, Reason.NOTHING)
    drawn = listed_bits(passphrase)
    bits = drawn or _bits(passphrase)
    strength = next(strength for strength, limit in _LIMITS if bits >= limit)
    if drawn:
        return Judgement(strength, Reason.DRAWN, len(passphrase.split(" ")), int(drawn))
    parts = _PART.findall(passphrase)
    words = [part for part in parts if _looks_like_a_word(part) and len(part) > 2]
    reason = _reason(passphrase, [part.lower() for part in parts], words, strength)
    return Judgement(strength, reason, len({word.lower() for word in words}))


def _reason(passphrase: str, parts: list[str], words: list[str], strength: Strength) -> Reason:
    weak = strength is Strength.WEAK
    if weak and _OBVIOUS.intersection(parts):
        return Reason.OBVIOUS
    if weak and (len(set(parts)) * 2 <= len(parts) or _telling_length(passphrase) * 2 < len(passphrase)):
        return Reason.REPEATS
    if len(words) >= _SEVERAL and 2 * sum(map(len, words)) > sum(map(len, parts)):
        return Reason.WORDS
    return Reason.SHORT if strength <= Strength.FAIR else Reason.VARIED


def _bits(passphrase: str) -> float:
    seen: set[str] = set()
    bits = 0.0
    for match in _PART.finditer(passphrase):
        part = match.group()
        if part.lower() not in seen:
            bits += _part_bits(part)
        seen.add(part.lower())
    # No passphrase is worth more than its letters drawn at random.
    return min(bits, _random_bits(passphrase))


def _looks_like_a_word(part: str) -> bool:
    return part.isalpha() and (part.islower() or part.istitle() or part.isupper())


def _part_bits(part: str) -> float:
    if part.lower() in _OBVIOUS:
        return 2.0
    if _looks_like_a_word(part):
        return min(_WORD_BITS if len(part) > 2 else 5.0, _random_bits(part))
    if part.isdigit() and len(part) in (4, 6, 8):
        return min(_WORD_BITS, _random_bits(part))  # a year, a date, a birthday
    return _random_bits(part)


def _random_bits(text: str) -> float:
    alphabet = sum(size for pattern, size in _ALPHABETS if pattern.search(text)) or 26
    return _telling_length(text) * math.log2(alphabet)


def _telling_length(text: str) -> int:
    """Characters that do not just repeat or continue (aaa, abc, 321) the one before."""
    told, before = 0, ""
    for character in text:
        if not before or abs(ord(character) - ord(before)) > 1:
            told += 1
        before = character
    return told
