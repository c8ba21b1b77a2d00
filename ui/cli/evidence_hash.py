"""``evidence hash``: a second fingerprint of files that are in the vault already, with what it costs said first."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.later_hashes import SecondHashes, second_hashes
from archive.model.evidence import EvidenceItem
from archive.second_hash import SecondHash, measure_later
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.by_code import item_by_code


def hash_again(options: argparse.Namespace, terminal: Terminal) -> int:
    """Compute it for the items that are named, or for everything; with ``--dry-run`` only say what it costs.

    0 · 1 a file is not what was taken in, and was given none. What was computed before stopping is kept.

    Raises:
        RecordNotFound: no item has that code, or none is named. VaultReadOnly; what opening files raises.
    """
    if not (options.codes or options.all):
        raise RecordNotFound(entity=EvidenceItem.entity)
    which = SecondHash(options.kind)
    with opened(options, terminal, read_only=options.dry_run) as vault:
        items = [item_by_code(vault, code) for code in options.codes]
        later = SecondHashes(vault)
        files = later.waiting(which, None if options.all else [item.id for item in items])
        size = sum(file.size for file in files)
        cost = measure_later(which)
        if not options.json:
            terminal.say(
                "evidence_hash_cost",
                name=str(which),
                number=len(files),
                size=f"{size / 1_000_000:.1f}",
                seconds=round(cost.whole(size)),
                percent=round(100 * cost.share / (1 + cost.share)),
            )
        if options.dry_run:
            return EXIT_OK
        ended = later.give(which, files, terminal.progress, terminal.token)
        rows = [row for item in items for row in _rows(vault, item)]
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows)
        for fault in ended.faults:
            terminal.remark(
                "evidence_not_hashed", code=fault.file.code, fault=terminal.name_of("fault", fault.fault)
            )
        if not options.json:
            terminal.say("evidence_hashed", number=ended.files, seconds=f"{ended.seconds:.1f}")
    return EXIT_BROKEN if ended.faults else EXIT_OK


def _rows(vault: Vault, item: EvidenceItem) -> list[Row]:
    known = second_hashes(vault.database, [item.id])
    return [
        {"record": item.code, "file_number": number, "second_hash": said}
        for number, file in enumerate(vault.evidence.files(item), start=1)
        for said in known.get(file.id, ())
    ]
