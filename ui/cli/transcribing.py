"""The verb ``transcript``: the texts of a file of evidence, and subtitle files into them and out of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from archive.captions import CaptionsRefused
from archive.errors import RecordNotFound
from archive.locator_words import place_words
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.transcripts import Transcript
from archive.segments import in_words, speaker_words
from archive.transcripts import spoken
from archive.vault import Vault
from archive.vocabulary.testimony import Language, TextKind, Use
from exports.leaving import Whom
from exports.safe_copies import SafeCopies
from exports.words_out import WordsOut
from ui.cli.answers import Row, tell
from ui.cli.confirming import confirmed
from ui.cli.copying import say_asked
from ui.cli.errors import FormUnknown
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.i18n import plain
from ui.presenters.by_code import item_by_code
from ui.presenters.captions_taking import MOST_TOLD, CaptionsForm, form_of, take_captions


def transcript(options: argparse.Namespace, terminal: Terminal) -> int:
    """Do one of the things that can be done with the texts of a file."""
    return _ACTIONS[options.action](options, terminal)


def _show(options: argparse.Namespace, terminal: Terminal) -> int:
    """Every version by number, oldest first; the segments of one only where it is asked for."""
    with opened(options, terminal, read_only=True) as vault:
        _, file = _named(vault, options)
        found = vault.transcripts.of(file)
        asked = argparse.Namespace(json=options.json, names=False)
        if options.text is None:
            tell(vault, asked, terminal, [_row(vault, found, text) for text in found], _heads(terminal))
            return EXIT_OK
        if not 1 <= options.text <= len(found):
            raise RecordNotFound(entity=Transcript.entity)
        tell(vault, asked, terminal, _segments(found[options.text - 1], options, terminal), _heads(terminal))
    return EXIT_OK


def _add(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take a subtitle file in as a text. Where any line of it is not understood, nothing is taken."""
    with opened(options, terminal, read_only=False) as vault:
        _, file = _named(vault, options)
        form = CaptionsForm(
            TextKind(options.kind), Language(options.text_language), options.made_by, options.reason
        )
        try:
            taken = take_captions(vault, file, options.captions, form)
        except CaptionsRefused as refused:
            for problem in refused.problems[1:MOST_TOLD]:
                terminal.complain(CaptionsRefused(problem.line, str(problem.fault)))
            raise
        key = "transcript_added" if taken.new else "transcript_amended"
        terminal.say(key, number=taken.number, segments=taken.segments)
    terminal.say("originals_remain")
    return EXIT_OK


def _export(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a text as a subtitle file, readable by whoever gets it, if everybody whom it is about lets it go."""
    form = form_of(options.output.suffix)
    if form is None:
        raise FormUnknown
    whom = Whom(Use(options.use), options.audience)
    with opened(options, terminal, read_only=False) as vault:
        item = item_by_code(vault, options.code)
        if options.file is None:
            file = SafeCopies(vault).file_of(item, original=options.original)
        else:
            _, file = _named(vault, options)
        language = Language(options.text_language) if options.text_language else None
        text = vault.transcripts.newest(file, TextKind(options.kind), language)
        if text is None:
            raise RecordNotFound(entity=Transcript.entity)
        out = WordsOut(vault, whom)
        out.ask(item, file, text, original=options.original)
        terminal.say("transcript_readable", file=options.output)
        if not confirmed(terminal, "records"):
            return EXIT_BROKEN
        asked = out.write(item, file, text, form, options.output, original=options.original)
    terminal.say("transcript_written", file=options.output)
    say_asked(item.code, asked, terminal)
    return EXIT_OK


_ACTIONS: Mapping[str, Callable[[argparse.Namespace, Terminal], int]] = MappingProxyType(
    {"show": _show, "add": _add, "export": _export}
)


def _named(vault: Vault, options: argparse.Namespace) -> tuple[EvidenceItem, EvidenceFile]:
    """The item and the file of it. Raises ``RecordNotFound``."""
    item = item_by_code(vault, options.code)
    files = vault.evidence.files(item)
    number = 1 if options.file is None else options.file
    if not 1 <= number <= len(files):
        raise RecordNotFound(entity=EvidenceFile.entity)
    return item, files[number - 1]


def _heads(terminal: Terminal) -> dict[str, str]:
    """The words above columns that only this verb has."""
    names = ("text", "language", "based_on", "sealed", "words")
    own = ("origin", "segments", "stale", "segment", "at", "speaker")
    return {
        **{name: terminal.words(f"texts_{name}") for name in names},
        **{name: terminal.words(f"transcript_{name}") for name in own},
    }


def _row(vault: Vault, found: Sequence[Transcript], text: Transcript) -> Row:
    numbers = {one.id: number for number, one in enumerate(found, 1)}
    return {
        "text": numbers[text.id],
        "kind": text.kind,
        "language": text.language,
        "status": text.status,
        "origin": vault.transcripts.origin(text),
        "based_on": numbers.get(text.based_on or text.replaces or ""),
        "stale": vault.transcripts.newer_source(text) is not None,
        "segments": len(spoken(text)),
        "sealed": text.sealed_digest or "",
    }


def _segments(text: Transcript, options: argparse.Namespace, terminal: Terminal) -> list[Row]:
    language = terminal.language
    rows = list[Row]()
    for number, segment in enumerate(spoken(text), 1):
        words = segment.text if options.json else " ".join(in_words(segment.text, language).split())
        place = place_words(segment.place, language)
        speaker = segment.speaker if options.json else speaker_words(segment.speaker, language)
        rows.append({"segment": number, "at": place, "speaker": speaker, "words": plain(words)})
    return rows
