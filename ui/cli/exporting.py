"""The verb that makes what leaves a vault: ``export``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from archive.vocabulary.testimony import Use
from exports.edition import Gap
from exports.edition_errors import ExportBlocked
from exports.gaps import gaps
from exports.making import make_export
from exports.spec import ExportSpec, Override
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.i18n import table, text


def export(options: argparse.Namespace, terminal: Terminal) -> int:
    """Make a signed dossier in a sealed package, and say what a person should know before handing it over."""
    with opened(options, terminal, read_only=False) as vault:
        spec = ExportSpec(
            case_id=named_case(vault, options.case).id,
            use=Use(options.use),
            audience=options.audience,
            language=options.dossier_language or terminal.language,
            recipients=tuple(options.recipient),
            include_exhibits=True,
            allow_mixed_recipients=options.allow_mixed,
            overrides=tuple(Override(gap, record, reason) for gap, record, reason in options.exception),
        )
        try:
            result = make_export(vault, spec, options.output, progress=terminal.progress, token=terminal.token)
        except ExportBlocked:
            _show(terminal, [gap for gap in gaps(vault, spec) if gap.severity == "block"])
            raise
        fingerprint = vault.signers.signing_key.public().fingerprint()
    terminal.say("exported", file=options.output, sha256=result.package_sha256)
    terminal.say("fingerprint", fingerprint=fingerprint)
    if result.warnings:
        terminal.say("goes_out_with")
    _show(terminal, result.warnings)
    return EXIT_OK


def _show(terminal: Terminal, found: Iterable[Gap]) -> None:
    """Each gap with the code by which ``--exception`` knows it."""
    for gap in found:
        terminal.line(f"  {gap.code}  {gap.record}  {_words_of(gap, terminal)}")


def _words_of(gap: Gap, terminal: Terminal) -> str:
    if gap.code not in table(terminal.language, "gap"):
        return gap.code
    return text(terminal.language, "gap", gap.code, count=gap.count)
