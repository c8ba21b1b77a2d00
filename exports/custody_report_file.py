"""A custody report as a file outside the vault: PDF/A, or plain text that any machine shows."""

from __future__ import annotations

import contextlib
import enum
import hashlib
import unicodedata
from pathlib import Path
from typing import Final

from archive.errors import ArchiveError
from archive.safefiles import remove_file
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress, no_progress
from exports.custody_report import CustodyReport
from exports.custody_report_text import report_lines
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.whole_outside import write_outside

REPORTED: Final = "custody_report"
"""What the journal calls a report that was written outside the vault."""
_JOINERS: Final = "\u200c\u200d"
"""Belong to how a word is written."""


class ReportForm(enum.StrEnum):
    """In what form a report is written, named by the ending of its file."""

    PDF = "pdf"
    TEXT = "txt"


def write_report(
    vault: Vault,
    report: CustodyReport,
    target: Path,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    *,
    form: ReportForm = ReportForm.PDF,
) -> str:
    """Write the report outside the vault and note that in the journal; returns the file's SHA-256.

    Nothing stays there when it raises.

    Raises:
        TargetFolderMissing, TargetInsideVault, TargetExists; DiskFull and its kin. Cancelled. VaultReadOnly.
    """
    target = target.absolute()
    if not target.parent.is_dir():
        raise TargetFolderMissing
    if target.resolve().is_relative_to(vault.folder.resolve()):
        raise TargetInsideVault
    made = report_text(report) if form is ReportForm.TEXT else _pdf(report, progress, token)
    sha256 = hashlib.sha256(made).hexdigest()
    try:
        write_outside(target, made)
    except FileExistsError as error:
        raise TargetExists from error
    try:
        details = {"items": len(report.items), "full": report.full, "sha256": sha256}
        vault.ledger.note(REPORTED, "vault", vault.descriptor.vault_id, details)
    except BaseException:
        with contextlib.suppress(ArchiveError):
            remove_file(target)
        raise
    return sha256


def report_text(report: CustodyReport) -> bytes:
    """The report as UTF-8, a line feed after each line. What steers a screen or turns a line round is a number."""
    return "".join(f"{_shown(line)}\n" for line in report_lines(report)).encode("utf-8")


def _pdf(report: CustodyReport, progress: Progress, token: CancelToken | None) -> bytes:
    from exports.custody_report_pdf import report_pdf  # the maker of pages is loaded when it is needed

    return report_pdf(report, progress, token)


def _shown(line: str) -> str:
    return "".join(f"[U+{ord(one):04X}]" if _steers(one) else one for one in line)


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") and letter not in _JOINERS
