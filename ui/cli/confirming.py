"""What cannot be taken back is done only after a word was typed for it."""

from __future__ import annotations

import sys

from ui.cli.terminal import Terminal
from ui.i18n import text
from ui.presenters.confirmation import TypedWord


def confirmed(terminal: Terminal, what: str) -> bool:
    """Ask for the word and read one line of standard input. Without it nothing is done, and that is said."""
    word = TypedWord(text(terminal.language, "travel", f"word.{what}"))
    terminal.say("type_word", word=word.word)
    terminal.out.flush()
    typed = sys.stdin.readline(1024) if sys.stdin is not None else ""
    if word.fits(typed):
        return True
    terminal.say("not_confirmed")
    return False
