"""The verb ``evidence``: items of evidence by what their files say, one of them, and what is done with them."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time

from archive.clock import utc_text
from archive.custody_book import CheckBook
from archive.date_words import parse_words
from archive.evidence_list import EvidenceAsked, EvidenceList, EvidenceRow
from archive.later_hashes import second_hashes
from archive.questions.periods import PeriodNotUnderstood
from archive.sensitivity import MAY_LEAVE, raised
from archive.vocabulary.evidence import EvidenceKind, Held
from ui.cli.answers import Row, tell
from ui.cli.evidence_capture import capture, web
from ui.cli.evidence_check import check
from ui.cli.evidence_custody import custody, give_back, hand_over
from ui.cli.evidence_facts import credentials, facts
from ui.cli.evidence_hash import hash_again
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.presenters.by_code import item_by_code

ACTIONS = (
    *("list", "show", "check", "hash", "custody", "hand-over", "return"),
    *("facts", "credentials", "capture", "web"),
)


def evidence(options: argparse.Namespace, terminal: Terminal) -> int:
    """Carry out one action on the evidence of a vault.

    Raises:
        RecordNotFound: a code that names no item, case or person. What the action raises.
    """
    actions = {
        "list": _listed,
        "show": _show,
        "check": check,
        "custody": custody,
        "hand-over": hand_over,
        "return": give_back,
        "facts": facts,
        "credentials": credentials,
        "capture": capture,
        "web": web,
        "hash": hash_again,
    }
    return actions[options.action](options, terminal)


def _listed(options: argparse.Namespace, terminal: Terminal) -> int:
    before = _moment(options.checked_before) if options.checked_before else ""
    with opened(options, terminal, read_only=True) as vault:
        asked = EvidenceAsked(
            case_id=named_case(vault, options.case).id if options.case else "",
            kinds=tuple(EvidenceKind(code) for code in options.kind),
            held=tuple(Held(code) for code in options.held),
            media_type=options.type.strip().lower(),
            with_file=True if options.with_file else False if options.without_file else None,
            checked_before=before,
            duplicates=options.duplicates,
        )
        rows = EvidenceList(vault.ledger).rows(asked)
        told = [_row(row, options, terminal) for row in rows]
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, told)
        if not options.json:
            terminal.say("found", number=len(rows))
    return EXIT_OK


def _moment(untrusted_day: str) -> str:
    """The beginning of that day. Raises ``PeriodNotUnderstood``."""
    day = parse_words(untrusted_day).earliest
    if day is None:
        raise PeriodNotUnderstood
    return utc_text(datetime.combine(day, time(), UTC))


def _row(row: EvidenceRow, options: argparse.Namespace, terminal: Terminal) -> Row:
    faults = [str(fault) if options.json else terminal.name_of("fault", fault) for fault in row.faults]
    told: dict[str, object] = {
        "record": row.code,
        "item_kind": row.kind,
        "held": row.held,
        "files": row.files,
        "bytes": row.bytes,
        "media_type": row.types,
        "checked": row.checked if options.json else row.checked[:16].replace("T", " "),
        "fault": faults,
        "same_as": row.same_as,
    }
    return told | {"title": row.title} if options.names else told


def _show(options: argparse.Namespace, terminal: Terminal) -> int:
    with opened(options, terminal, read_only=True) as vault:
        item = item_by_code(vault, options.code)
        shown = (raised(vault.ledger, item) or item.sensitivity) in MAY_LEAVE
        (row,) = [one for one in EvidenceList(vault.ledger).rows() if one.id == item.id]
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, [_row(row, options, terminal)])
        files = vault.evidence.files(item)
        checks = CheckBook(vault.database).of_files([file.id for file in files])
        others = second_hashes(vault.database, [item.id])
        told = []
        for number, file in enumerate(files, start=1):
            check_ = checks.get(file.id)
            one: dict[str, object] = {
                "number": number,
                "file_role": file.role,
                "bytes": file.size,
                "media_type": file.media_type if shown else None,
                "sha256": file.sha256,
                "second_hash": list(others.get(file.id, ())),
                "checked": check_.checked if check_ else "",
            }
            told.append(one | {"name": file.name_received} if options.names and shown else one)
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, told)
        if not options.json:
            for handed in vault.handovers.away(item):
                said = handed.said
                what, to = terminal.label_of(said.what), terminal.label_of(said.to)
                terminal.say("evidence_away", what=what, to=to, day=said.day.to_edtf(), line=handed.sequence)
    return EXIT_OK
