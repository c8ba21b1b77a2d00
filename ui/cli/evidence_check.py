"""``evidence check``: sealed files compared with what was taken in, and what is wrong named by code."""

from __future__ import annotations

import argparse
import json
from datetime import timedelta

from archive.clock import utc_text
from archive.custody_check import CheckResult, Recheck
from archive.custody_schedule import set_schedule
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.custody import CheckEvery
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.by_code import item_by_code


def check(options: argparse.Namespace, terminal: Terminal) -> int:
    """Check the items that are named, what was not checked for long, or everything; or say how often that is due.

    0 whole · 1 a file is not what was taken in · 2 something lies there that belongs to no item. A check of
    everything that is stopped goes on the next time where it stopped.

    Raises:
        RecordNotFound: no item has that code, or none is named.
    """
    if not (options.codes or options.all or options.older_than is not None or options.every):
        raise RecordNotFound(entity=EvidenceItem.entity)
    with opened(options, terminal, read_only=False) as vault:
        if options.every:
            every = CheckEvery(options.every)
            set_schedule(vault.database, every)
            terminal.say("evidence_scheduled", every=terminal.label_of(every))
            if not (options.codes or options.all or options.older_than is not None):
                return EXIT_OK
        result = _run(vault, options, terminal)
        if options.json:
            terminal.line(json.dumps(_for_programs(result), ensure_ascii=False))
        else:
            _tell(result, terminal)
    if result.faults:
        return EXIT_BROKEN
    return EXIT_NOT_PROVEN if result.foreign else EXIT_OK


def _run(vault: Vault, options: argparse.Namespace, terminal: Terminal) -> CheckResult:
    recheck = Recheck(vault)
    if options.codes:
        items = [item_by_code(vault, code) for code in options.codes]
        return recheck.items(items, terminal.progress, terminal.token)
    if options.all:
        if recheck.round_began and not options.anew:
            files, done = recheck.book.count(since=recheck.round_began)
            terminal.remark("evidence_goes_on", done=done, number=files)
        return recheck.everything(terminal.progress, terminal.token, anew=options.anew)
    since = vault.clock.now() - timedelta(days=max(options.older_than, 0))
    return recheck.older(utc_text(since), terminal.progress, terminal.token)


def _tell(result: CheckResult, terminal: Terminal) -> None:
    for fault in result.faults:
        words = terminal.name_of("fault", fault.fault)
        held = f" ({', '.join(fault.holds)})" if fault.holds else ""
        terminal.line(f"{fault.file.code}: {words}{held}")
    for strange in result.foreign:
        key = "evidence_copy" if strange.copy_of else "evidence_foreign"
        terminal.say(key, name=strange.name, code=", ".join(strange.copy_of))
    terminal.say("evidence_checked", number=result.files, wrong=len(result.faults))


def _for_programs(result: CheckResult) -> dict[str, object]:
    return {
        "files": result.files,
        "bytes": result.bytes,
        "whole": result.whole,
        "faults": [
            {
                "record": one.file.code,
                "sha256": one.file.sha256,
                "fault": str(one.fault),
                "reason": one.reason,
                "holds": list(one.holds),
            }
            for one in result.faults
        ],
        "foreign": [{"name": one.name, "copy_of": list(one.copy_of)} for one in result.foreign],
    }
