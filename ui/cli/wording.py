"""The verb ``words``: a passphrase drawn from a list, the list itself, or the words of a fingerprint."""

from __future__ import annotations

import argparse

from crypto.age.recipients import parse_recipient
from crypto.passphrases import generate_passphrase
from crypto.spoken import in_lines, spoken_recipient
from crypto.wordlists import DEFAULT_WORDS, dice, drawn_bits, words_of
from ui.cli.terminal import EXIT_OK, Terminal


def words(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print one passphrase; with ``--dice`` the list to roll from; with ``--of`` a recipient's fingerprint.

    The passphrase stands alone on standard output; what it is worth is said on the error output.
    """
    if options.of is not None:
        recipient = parse_recipient(options.of)
        for line in in_lines(spoken_recipient(str(recipient), terminal.language)).splitlines():
            terminal.line(line)
    elif options.dice:
        for number, word in enumerate(words_of(terminal.language)):
            terminal.line(f"{dice(number)} {word}")
    else:
        terminal.line(generate_passphrase(terminal.language, options.count))
        enough = options.count >= DEFAULT_WORDS
        terminal.remark("drawn_words" if enough else "drawn_words_few", bits=int(drawn_bits(options.count)))
    return EXIT_OK
