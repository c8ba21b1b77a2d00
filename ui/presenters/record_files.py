"""Files of records for the windows: what one would bring, bringing it, and what leaves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.errors import RecordNotFound
from archive.interchange.errors import ImportRefused, Problem
from archive.interchange.importing import Plan, import_records, plan_import
from archive.interchange.opening import records_file
from archive.model.casework import CaseFile
from archive.model.catalogue import record_type
from archive.model.fields import Sensitivity
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from crypto.age.recipients import parse_recipient
from crypto.jobs import CancelToken, Progress
from exports.records.chosen import ORDINARY, choose
from exports.records.writing import RecordsWritten, write_records


@dataclass(frozen=True)
class Looked:
    """What a file would do, or why it does not fit."""

    path: Path
    plan: Plan | None
    problems: tuple[Problem, ...] = ()
    faults: int = 0
    """How many lines do not fit in all; the first of them are told."""


@dataclass(frozen=True)
class Leaving:
    """What is to be written, and how."""

    target: Path
    case: str = ""
    """The code of a case, or empty."""
    kind: str = ""
    """A kind of record, or empty for all of them."""
    tables: bool = False
    sources: bool = False
    recipient: str = ""
    """An age recipient to whom it is sealed; empty: anybody can read it."""

    @property
    def needs_word(self) -> bool:
        """Whether a word is typed before: what anybody can read, and what tells who a source is."""
        return self.sources or not self.recipient.strip()


class RecordFiles:
    """Every method is called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def look(self, path: Path, progress: Progress, token: CancelToken) -> Looked:
        """Read all of a file and write nothing.

        Raises:
            NotRecords, RecordsTooNew, RecordsCutOff, RecordsAltered, SourceUnreadable: about the file as a whole.
        """
        try:
            opener = records_file(path, [self._vault.vault_key()])
            return Looked(path, plan_import(self._vault.ledger, opener, progress, token))
        except ImportRefused as refused:
            return Looked(path, None, refused.problems, refused.number)

    def bring(self, looked: Looked, reason: str, progress: Progress, token: CancelToken) -> int:
        """Bring in what was looked at, all of it or nothing; returns how many. Raises as ``import_records``."""
        if looked.plan is None:
            return 0
        opener = records_file(looked.path, [self._vault.vault_key()])
        return import_records(
            self._vault.ledger, opener, looked.plan, reason=reason, progress=progress, token=token
        )

    def write(
        self, leaving: Leaving, language: LabelLanguage, progress: Progress, token: CancelToken
    ) -> RecordsWritten:
        """Write the file. Raises ``RecordNotFound``, ``RecipientMalformed``, and as ``write_records``."""
        recipients = [parse_recipient(leaving.recipient.strip())] if leaving.recipient.strip() else []
        classes = ORDINARY | ({Sensitivity.SOURCE} if leaving.sources else frozenset())
        case = self._case(leaving.case) if leaving.case.strip() else None
        kinds = [record_type(leaving.kind)] if leaving.kind else []
        chosen = choose(self._vault.ledger, classes, case=case, kinds=kinds, token=token)
        return write_records(
            self._vault,
            chosen,
            leaving.target,
            recipients=recipients,
            case=case,
            tables=language if leaving.tables else None,
            progress=progress,
            token=token,
        )

    def _case(self, untrusted_code: str) -> CaseFile:
        case = self._vault.cases.by_code(untrusted_code)
        if case is None:
            raise RecordNotFound(entity=CaseFile.entity)
        return case
