"""The verb ``texts``: the texts of a testimony, their paragraphs with the marks, and what differs between two."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from archive.differences import Change, Piece, differences
from archive.errors import RecordNotFound
from archive.marks import UNMARKED
from archive.model.testimony import Testimony, TextVersion
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.i18n import plain
from ui.presenters.account_texts import versions_of

_SIGNS = {Change.REMOVED: "[−{}−]", Change.ADDED: "[+{}+]"}


def texts(options: argparse.Namespace, terminal: Terminal) -> int:
    """Texts by number, oldest first. What they say, and by whom the witness was told, only where it is asked for.

    Raises:
        RecordNotFound: no testimony has the code, or no text the number.
    """
    with opened(options, terminal, read_only=True) as vault:
        testimony = vault.records.by_code(options.code)
        if not isinstance(testimony, Testimony):
            raise RecordNotFound(entity=Testimony.entity)
        found = vault.testimonies.texts(testimony)
        if options.diff:
            before, after = (_numbered(found, number) for number in options.diff)
            _tell_differences(differences(before.body, after.body), options, terminal)
        elif options.paragraphs:
            shown = _numbered(found, options.text) if options.text else _newest(found)
            tell(vault, options, terminal, _paragraphs(vault, shown, options), _heads(terminal))
        else:
            tell(vault, options, terminal, [_row(found, text) for text in found], _heads(terminal))
    return EXIT_OK


def _numbered(found: Sequence[TextVersion], number: int) -> TextVersion:
    if not 1 <= number <= len(found):
        raise RecordNotFound(entity=TextVersion.entity)
    return found[number - 1]


def _newest(found: Sequence[TextVersion]) -> TextVersion:
    own = versions_of(found, "")
    if not own:
        raise RecordNotFound(entity=TextVersion.entity)
    return own[-1]


def _heads(terminal: Terminal) -> dict[str, str]:
    """The words above columns that only this verb has."""
    names = ("text", "language", "by_program", "based_on", "paragraphs", "sealed", "paragraph", "heard", "released")
    return {name: terminal.words(f"texts_{name}") for name in (*names, "note", "words")}


def _row(found: Sequence[TextVersion], text: TextVersion) -> Row:
    numbers = {one.id: number for number, one in enumerate(found, 1)}
    return {
        "text": numbers[text.id],
        "kind": text.kind,
        "language": text.language,
        "status": text.status,
        "by_program": text.made_by != "person",
        "based_on": numbers.get(text.based_on or ""),
        "paragraphs": len(text.paragraphs()),
        "sealed": text.sealed_digest or "",
    }


def _paragraphs(vault: Vault, text: TextVersion, options: argparse.Namespace) -> list[Row]:
    marks = vault.testimonies.marks.of(text)
    rows = list[Row]()
    for number, words in enumerate(text.paragraphs(), 1):
        mark = marks.get(number, UNMARKED)
        row: Row = {"paragraph": number, "heard": mark.heard, "released": mark.released}
        told = {"note": mark.note} if options.names else {}
        rows.append({**row, **told, "words": words if options.json else " ".join(words.split())})
    return rows


def _tell_differences(pieces: Sequence[Piece], options: argparse.Namespace, terminal: Terminal) -> None:
    added, removed = (_words(pieces, change) for change in (Change.ADDED, Change.REMOVED))
    if options.json:
        told = [{"change": str(piece.change), "text": piece.text} for piece in pieces]
        terminal.line(json.dumps({"added": added, "removed": removed, "pieces": told}, ensure_ascii=False))
        return
    for line in "".join(_signed(piece) for piece in pieces).split("\n"):
        terminal.line(plain(line))
    terminal.say("texts_differ" if added or removed else "texts_same", added=added, removed=removed)


def _signed(piece: Piece) -> str:
    """The sign stands at the words, in every line again."""
    before, words, after = piece.parts
    if piece.change is Change.SAME or not words:
        return piece.text
    lines = (_SIGNS[piece.change].format(line) if line else line for line in words.split("\n"))
    return before + "\n".join(lines) + after


def _words(pieces: Sequence[Piece], change: Change) -> int:
    return sum(len(piece.text.split()) for piece in pieces if piece.change is change)
