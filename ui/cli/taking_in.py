"""The verb that takes files in: ``intake``. A preview, a batch to go on with, and what became of each file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from archive.date_words import parse_words
from archive.gathering import LeftOut
from archive.intake_errors import FilesOfWhatIsNotHeld, NothingToGoOnWith, NothingToTakeIn, SeveralToGoOnWith
from archive.intake_sealing import Pace
from archive.second_hash import SecondHash
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.labels import label
from ui.cli.answers import tell
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.presenters.by_code import person_by_code
from ui.presenters.taking_in import (
    IN_HAND,
    Fate,
    Intake,
    Preview,
    Results,
    Taken,
    begin,
    consent_of,
    cost_of,
    go_on,
    left_out,
    look,
    told,
    unfinished,
    write_down,
)

_MB = 1_000_000


def intake(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take files and folders in as evidence. The files outside are left as they are.

    The exit code says whether everything went in. Raises what stopped it, after what is in was told.
    """
    with opened(options, terminal, read_only=options.dry_run or options.unfinished) as vault:
        if options.unfinished:
            return _list_unfinished(vault, options, terminal)
        if options.resume or options.give_up:
            return _go_on(vault, options, terminal)
        decided = _decided(vault, options, terminal)
        if decided.held not in IN_HAND:
            item = write_down(vault, decided)
            terminal.say("written_down", code=item.code, held=label(Held, item.held, terminal.language))
            return EXIT_OK
        preview = look(vault, decided.paths, terminal.progress, terminal.token, everything=decided.everything)
        if options.dry_run:
            return _preview(vault, preview, decided, terminal)
        outside = left_out(preview)
        if not preview.files and not outside:
            raise NothingToTakeIn
        _tell(outside, terminal)
        if not preview.files:
            refused = any(one.fate is Fate.REFUSED for one in outside)
            return EXIT_BROKEN if refused else EXIT_OK
        batch_id = begin(vault, preview, decided)
        return _run(vault, batch_id, outside, terminal)


def _decided(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> Intake:
    source = person_by_code(vault, options.source) if options.source else None
    consent_id = ""
    if options.consent:
        consent_id = consent_of(vault, person_by_code(vault, options.consent).id).id
    held = Held(options.held)
    if held in IN_HAND and not options.files:
        raise NothingToTakeIn
    if held not in IN_HAND and options.files:
        raise FilesOfWhatIsNotHeld
    return Intake(
        paths=tuple(options.files),
        everything=options.everything,
        case_id=named_case(vault, options.case).id if options.case else "",
        how=AcquiredHow(options.how),
        when=parse_words(options.when, terminal.language),
        source_id=source.id if source else "",
        device=options.device,
        consent_id=consent_id,
        content_warning=options.content_warning,
        held=held,
        kind=EvidenceKind(options.kind) if options.kind else None,
        keep_duplicates=options.keep_duplicates,
        second_hash=SecondHash(options.second_hash),
        language=terminal.language,
    )


def _go_on(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> int:
    waiting = unfinished(vault)
    if not waiting:
        raise NothingToGoOnWith
    batch = vault.batches.named(options.batch) if options.batch else waiting[0].batch
    if options.give_up:
        if not options.batch and len(waiting) > 1:
            raise SeveralToGoOnWith(number=len(waiting))
        vault.batch_intake.give_up(batch.id, reason=options.reason)
        terminal.say("intake_given_up", done=batch.files - batch.left, left=batch.left)
        return EXIT_OK
    terminal.say("intake_resumed", left=batch.left, files=batch.files)
    ended = _run(vault, batch.id, (), terminal)
    others = sum(one.batch.id != batch.id for one in waiting)
    if others:
        terminal.say("intake_others", number=others)
    return ended


def _list_unfinished(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> int:
    rows = [
        {
            "batch": one.handle,
            "begun": one.batch.begun if options.json else one.batch.begun[:16].replace("T", " "),
            "files": one.batch.files,
            "left": one.batch.left,
            "refused": one.batch.refused,
            "bytes": one.batch.bytes_left,
            "case": one.case_code,
        }
        for one in unfinished(vault)
    ]
    tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows)
    if not options.json:
        terminal.say("found", number=len(rows))
    return EXIT_OK


def _run(vault: Vault, batch_id: str, outside: tuple[Taken, ...], terminal: Terminal) -> int:
    pace = Pace()
    results = go_on(
        vault,
        batch_id,
        terminal.progress,
        terminal.token,
        pace,
        lambda made: _tell(map(told, made), terminal),
    )
    whole = Results((*outside, *results.taken), results.left, results.stopped)
    counts = {str(fate): whole.count(fate) for fate in Fate}
    terminal.say("intake_counts", **counts)
    if results.left:
        terminal.say("intake_left", left=results.left, files=vault.batches.get(batch_id).files)
    terminal.say("originals_remain")
    if results.stopped is not None:
        raise results.stopped
    return EXIT_BROKEN if whole.count(Fate.REFUSED) else EXIT_OK


def _tell(taken: Iterable[Taken], terminal: Terminal) -> None:
    """One line for each file; what was refused goes to the error output."""
    for one in taken:
        name = one.untrusted_path or one.untrusted_name
        if one.error is not None:
            terminal.complain(one.error)
        elif one.fate is Fate.LEFT_OUT:
            terminal.say("skipped", name=name, why=terminal.name_of("left_out", str(one.left_out)))
        elif one.fate is Fate.AGAIN:
            terminal.say("came_again", code=one.code, name=name)
        else:
            terminal.say("taken_in", code=one.code, sha256=one.sha256, name=name)
            for code in one.same_as:
                terminal.say("same_content", code=code)
        if one.disagrees:
            terminal.say("not_what_it_says", name=name, media_type=one.media_type)


def _preview(vault: Vault, preview: Preview, decided: Intake, terminal: Terminal) -> int:
    """What would become of everything, and what it needs; nothing is written."""
    _tell(left_out(preview), terminal)
    for one in preview.found:
        if one.left_out is None and one.disagrees:
            terminal.say("not_what_it_says", name=one.path, media_type=one.media_type)
    for kind, files, size in preview.kinds:
        words = label(EvidenceKind, kind, terminal.language)
        terminal.say("preview_kind", kind=words, files=files, size=_megabytes(size))
    left = sum(number for reason, number in preview.left_out.items() if reason is not LeftOut.IN_VAULT)
    terminal.say("preview_whole", files=preview.files, size=_megabytes(preview.size), left=left)
    if preview.free >= 0:
        terminal.say("preview_room" if preview.fits else "preview_no_room", free=_megabytes(preview.free))
    if decided.second_hash is not SecondHash.NONE:
        cost = cost_of(vault, decided.second_hash)
        terminal.say(
            "preview_second_hash",
            name=str(decided.second_hash),
            percent=round(cost.share * 100),
            seconds=round(cost.seconds(preview.size)),
        )
    return EXIT_BROKEN if preview.unreadable or not preview.fits else EXIT_OK


def _megabytes(size: int) -> str:
    return f"{size / _MB:.1f}"
