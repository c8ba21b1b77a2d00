"""The verbs for backups: ``backup``, ``restore`` and ``rehearse``."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from archive.backup import back_up
from archive.backup_place import BackupPlace
from archive.rehearsal import rehearse as rehearse_way_back
from archive.restoring import restore as restore_vault
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_OK, EXIT_USAGE, Terminal
from ui.cli.vaultwork import opened
from ui.cli.way_in import way_in
from ui.errortext import finding_sentence
from ui.i18n import shown


def backup(options: argparse.Namespace, terminal: Terminal) -> int:
    """Back a vault up and read the backup back; or list what a folder holds, for which no key is needed."""
    if len(options.paths) != (1 if options.list else 2) or (options.keep is not None and options.keep < 1):
        terminal.say("wrong_usage")
        return EXIT_USAGE
    if options.list:
        return _list(options.paths[0], terminal)
    options.vault, folder = options.paths
    with opened(options, terminal, read_only=False) as vault:
        done = back_up(
            vault,
            folder,
            keep=options.keep,
            read_everything=options.verify_all,
            progress=terminal.progress,
            token=terminal.token,
        )
    terminal.say("backed_up", generation=done.generation, objects=done.objects, copied=done.copied, size=done.size)
    for finding in done.findings:
        verdict = terminal.words(f"verdict.{finding.verdict}")
        terminal.line(f"{verdict}: {finding_sentence(finding, terminal.language)}")
    if done.pruned:
        terminal.say("backup_pruned", number=done.pruned)
    terminal.say("backup_verified" if done.verified else "backup_not_verified")
    return EXIT_OK if done.verified else EXIT_BROKEN


def _list(folder: Path, terminal: Terminal) -> int:
    generations = BackupPlace.at(folder).generations()
    for generation in generations:
        made = datetime.fromtimestamp(generation.written(), UTC)
        terminal.line(f"{generation.number:>6}  {shown(made)}")
    terminal.say("backup_times" if generations else "backup_empty")
    return EXIT_OK


def restore(options: argparse.Namespace, terminal: Terminal) -> int:
    """Make a vault out of a backup in a new folder, comparing every byte."""
    BackupPlace.at(options.folder).generation(options.generation)  # before the passphrase is asked for
    restored = restore_vault(
        options.folder,
        options.target,
        way_in(options, terminal),
        generation=options.generation,
        leave_out_damaged=options.leave_out_damaged,
        progress=terminal.progress,
        token=terminal.token,
    )
    terminal.say("restored", generation=restored.generation, folder=options.target)
    if restored.reach is not None:
        terminal.say("restored_reach", changed=restored.reach.changed, written=restored.reach.written)
        if restored.reach.apart:
            terminal.say("restored_apart")
    if restored.newer is not None:
        terminal.say("restored_newer", generation=restored.newer.generation, changed=restored.newer.changed)
    if restored.left_out:
        terminal.say("restored_without", items=restored.left_out)
        return EXIT_NOT_PROVEN
    return EXIT_OK


def rehearse(options: argparse.Namespace, terminal: Terminal) -> int:
    """Restore a part of the newest backup for a moment, prove it, and write down what came of it."""
    BackupPlace.at(options.folder).generation()
    with opened(options, terminal, read_only=False) as vault:
        terminal.say("rehearse_again")
        done = rehearse_way_back(
            vault,
            options.folder,
            way_in(_again(options), terminal),
            options.work or vault.folder.parent,
            everything=options.everything,
            progress=terminal.progress,
            token=terminal.token,
        )
    terminal.show_findings(list(done.findings))
    if done.passed:
        terminal.say("rehearsed", generation=done.generation, files=done.files)
        return EXIT_OK
    terminal.say("not_rehearsed", generation=done.generation)
    return EXIT_BROKEN


def _again(options: argparse.Namespace) -> argparse.Namespace:
    """The options that say what the rehearsal brings, as ``way_in`` reads them."""
    return argparse.Namespace(
        passphrase_fd=options.rehearse_passphrase_fd,
        key_file=options.rehearse_key_file,
        shares_fd=options.rehearse_shares_fd,
        identity=options.rehearse_identity,
        identity_passphrase_fd=None,
    )
