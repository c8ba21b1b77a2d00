"""Passphrases that the program draws: words of a list, chosen by the operating system's randomness."""

from __future__ import annotations

import secrets

from crypto.wordlists import DEFAULT_WORDS, FEWEST_WORDS, MOST_WORDS, words_of


def generate_passphrase(language: str, words: int = DEFAULT_WORDS) -> str:
    """So many different words of a language, drawn with ``secrets``, with one space between them.

    Six words are 62 bits: see ``drawn_bits``.

    Raises:
        KeyError: there is no list for the language. ValueError: fewer than 4 words or more than 24.
    """
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        raise ValueError(words)
    return " ".join(secrets.SystemRandom().sample(words_of(language), words))
