"""Records of a vault as a file of lines, plain or sealed (``archive/interchange/FORMAT.md``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from archive.clock import utc_text
from archive.errors import ArchiveError, VaultReadOnly
from archive.interchange.lines import Header, newest_step, written
from archive.interchange.values import to_outside
from archive.ledger import Ledger
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.fields import FieldSpec, Kind, Record
from archive.safefiles import is_taken
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from crypto.age.recipients import Recipient
from crypto.age.sealing import SealingWriter
from crypto.jobs import CancelToken, Progress, no_progress
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.records.chosen import Chosen, carried_kinds, withheld_fields, withheld_in
from exports.records.tables import Sink, write_tables
from exports.whole_outside import whole_outside


@dataclass(frozen=True)
class RecordsWritten:
    """What left."""

    path: Path
    records: int
    sealed: bool


def write_records(
    vault: Vault,
    chosen: Chosen,
    target: Path,
    *,
    recipients: Sequence[Recipient] = (),
    allow_mixed: bool = False,
    case: CaseFile | None = None,
    tables: LabelLanguage | None = None,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> RecordsWritten:
    """A file of the chosen records at ``target``, sealed if there are recipients; else anybody can read it.

    With ``tables`` it is a ZIP file of tables, with the words for their codes in that language.

    Before it is begun the vault notes that it may leave. When this raises, there is no file at ``target``.
    Stage of ``progress``: ``records_out``.

    Raises:
        TargetExists, TargetInsideVault, TargetFolderMissing, DiskFull and its kin: about the place.
        SealingRefused and its kin: about the recipients. VaultReadOnly, VaultLocked, Cancelled.
    """
    token = token or CancelToken()
    _prove_place(vault, target)
    details = {
        "records": chosen.total,
        "classes": "".join(sorted(chosen.classes)),
        "recipients": [str(one) for one in recipients],
        "case": case.id if case is not None else "",
    }
    vault_id = vault.descriptor.vault_id
    vault.ledger.note("records_leaving", "vault", vault_id, details)
    try:
        with whole_outside(target) as file, vault.database.alone():
            def put(sink: BinaryIO) -> None:
                if tables is not None:
                    write_tables(vault, chosen, sink, vault.terms.spoken(tables), progress, token)
                else:
                    sink.writelines(_lines(vault, chosen, progress, token))

            if recipients:
                with SealingWriter(file, recipients, allow_mixed=allow_mixed) as writer:
                    put(cast("BinaryIO", Sink(writer.write)))
            else:
                put(file)
    except BaseException as error:
        if not is_taken(target):
            with suppress(ArchiveError):
                vault.ledger.note("records_stayed", "vault", vault_id, {})
        if isinstance(error, FileExistsError):
            raise TargetExists from error
        raise
    return RecordsWritten(target, chosen.total, bool(recipients))


def _prove_place(vault: Vault, target: Path) -> None:
    if vault.read_only:
        raise VaultReadOnly
    folder = target.absolute().parent
    if not folder.is_dir():
        raise TargetFolderMissing
    if folder.resolve().is_relative_to(vault.folder.resolve()):
        raise TargetInsideVault
    if is_taken(target):
        raise TargetExists


def _lines(vault: Vault, chosen: Chosen, progress: Progress, token: CancelToken) -> Iterator[bytes]:
    header = Header(
        step=newest_step(),
        made_at=utc_text(vault.clock.now()),
        classes="".join(sorted(chosen.classes)),
        left_out={
            kind.entity: names
            for kind in carried_kinds(chosen.classes)
            if (names := withheld_fields(kind, chosen.classes))
        },
    )

    def counted() -> Iterator[dict[str, Any]]:
        for done, record in enumerate(record_lines(vault.ledger, chosen)):
            if done % 256 == 0:
                progress(done, chosen.total, "records_out")
                token.check()
            yield record

    return written(header, counted())


def record_lines(ledger: Ledger, chosen: Chosen) -> Iterator[dict[str, Any]]:
    """The line of each chosen record as JSON takes it: those that others name mostly come first."""
    for kind in RECORD_TYPES.values():
        ids = chosen.ids.get(kind.entity)
        if not ids:
            continue
        one = _KindOut(kind, chosen)
        for row in ledger.database.iterate(f'SELECT * FROM "{kind.entity}" ORDER BY rowid'):  # noqa: S608
            if row["id"] in ids:
                yield one.line(row)


class _KindOut:
    """How the records of one kind are written."""

    def __init__(self, kind: type[Record], chosen: Chosen) -> None:
        self._kind = kind
        self._chosen = chosen
        self._specs = [
            (spec, None if spec.required else spec.plain_default(kind.entity))
            for spec in kind.specs()
            if spec.sensitivity in chosen.classes and not (kind.prefix and spec.name == "code")
        ]

    def line(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """One record; what has its default is not stated."""
        line: dict[str, Any] = {"kind": self._kind.entity, "id": row["id"]}
        if self._kind.prefix:
            line["code"] = row["code"]
        elsewhere = self._elsewhere(row)
        withheld = withheld_in(self._kind, row, self._chosen.classes)
        fields: dict[str, Any] = {}
        for spec, default in self._specs:
            plain = spec.plain_from_columns(row)
            if spec.name in withheld:
                elsewhere |= {spec.name} if plain != default else set()
                continue
            if spec.name in elsewhere:
                if spec.kind is not Kind.DATE:
                    continue
                plain = {**plain, "at_anchor": None}
            if spec.required or plain != default:
                fields[spec.name] = to_outside(spec, plain)
        line["fields"] = fields
        if elsewhere:
            line["left_out"] = sorted(elsewhere)
        return line

    def _elsewhere(self, row: Mapping[str, Any]) -> set[str]:
        """Fields that name a record which is not in the file."""
        found: set[str] = set()
        for spec, _ in self._specs:
            if spec.kind is Kind.DATE:
                anchor = row[f"{spec.name}_anchor"]
                if anchor is not None and not self._chosen.holds("event", anchor):
                    found.add(spec.name)
            elif spec.refers and row[spec.name] is not None and not self._holds(spec, row):
                found.add(spec.name)
                if spec.refers == "*":
                    found.add(entity_field(spec))
        return found

    def _holds(self, spec: FieldSpec, row: Mapping[str, Any]) -> bool:
        entity = row[entity_field(spec)] if spec.refers == "*" else spec.refers
        return self._chosen.holds(str(entity), str(row[spec.name]))
