"""Writing a custody report for the screen: of one item or of all that a case has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.vault import Vault
from crypto.jobs import CancelToken, Progress
from exports.custody_report import custody_report
from exports.custody_report_file import ReportForm, write_report
from ui.i18n import Language


@dataclass(frozen=True)
class ReportWanted:
    """What a report is to be."""

    full: bool
    """With people, devices and files; otherwise with roles only."""
    language: Language
    form: ReportForm
    item_id: str = ""
    case_id: str = ""
    """The case of which every item is reported; empty where it is of one item."""


def report(vault: Vault, wanted: ReportWanted, target: Path, progress: Progress, token: CancelToken) -> str:
    """Write it; returns its SHA-256. May run on a worker. Raises as ``custody_report`` and ``write_report``."""
    case = vault.cases.get(wanted.case_id) if wanted.case_id else None
    items = [vault.evidence.get(wanted.item_id)] if case is None else vault.cases.evidence(case.id)
    made = custody_report(vault, items, wanted.language, full=wanted.full, case=case)
    return write_report(vault, made, target, progress, token, form=wanted.form)
