"""The verb that makes what leaves a vault: ``export``."""

from __future__ import annotations

import argparse

from archive.vocabulary.testimony import Use
from exports.edition import Gap
from exports.making import make_export
from exports.spec import ExportSpec
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
        )
        result = make_export(vault, spec, options.output, progress=terminal.progress, token=terminal.token)
        fingerprint = vault.signers.signing_key.public().fingerprint()
    terminal.say("exported", file=options.output, sha256=result.package_sha256)
    terminal.say("fingerprint", fingerprint=fingerprint)
    if result.warnings:
        terminal.say("goes_out_with")
    for gap in result.warnings:
        terminal.line(f"  {gap.record}  {_words_of(gap, terminal)}")
    return EXIT_OK


def _words_of(gap: Gap, terminal: Terminal) -> str:
    if gap.code not in table(terminal.language, "gap"):
        return gap.code
    return text(terminal.language, "gap", gap.code, count=gap.count)
