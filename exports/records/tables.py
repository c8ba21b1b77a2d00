"""Records of a vault as tables: one CSV file a kind, in one ZIP file (``archive/interchange/FORMAT.md``)."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, Final

from archive.dates import PartialDate
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.fields import FieldSpec, Kind, Record
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage, label
from crypto.jobs import CancelToken, Progress, no_progress
from exports.records.chosen import Chosen, withheld_in

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""With what a cell begins that a spreadsheet would work out instead of showing it."""
_MADE: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can name: when it was written is nobody's business."""
_AT_ONCE: Final = 400


class Sink:
    """A place for bytes that can only be added to, such as a file that is sealed while it is written."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write

    def write(self, data: bytes) -> int:
        """Add them; returns how many."""
        self._write(bytes(data))
        return len(data)

    def writelines(self, lines: Iterable[bytes]) -> None:
        """Add them one after another."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back here."""


def write_tables(
    vault: Vault,
    chosen: Chosen,
    sink: BinaryIO,
    language: LabelLanguage,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> None:
    """Write the ZIP file, table by table. Stage of ``progress``: ``records_out``. Raises ``Cancelled``."""
    token, done = token or CancelToken(), 0
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind in RECORD_TYPES.values():
            ids = chosen.ids.get(kind.entity)
            if not ids:
                continue
            table = _Table(vault, kind, chosen, language)
            with archive.open(zipfile.ZipInfo(f"{kind.entity}.csv", _MADE), "w") as file:
                file.write(b"\xef\xbb\xbf" + line_of(table.head()))
                for rows in _portions(vault, kind, ids):
                    file.writelines(line_of(row) for row in table.lines(rows))
                    done += len(rows)
                    progress(done, chosen.total, "records_out")
                    token.check()


def line_of(cells: Sequence[str]) -> bytes:
    """One line as RFC 4180 has it; what a spreadsheet would take for a formula begins with an apostrophe."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([defused(cell) for cell in cells])
    return text.getvalue().encode("utf-8")


def defused(cell: str) -> str:
    """The cell as text, whatever it begins with. A number below zero stays one."""
    if cell.startswith(_FORMULA) and not (cell[:1] == "-" and cell[1:].isdecimal()):
        return f"'{cell}"
    return cell


def _portions(vault: Vault, kind: type[Record], ids: frozenset[str]) -> Iterator[list[Mapping[str, Any]]]:
    rows: list[Mapping[str, Any]] = []
    for row in vault.database.iterate(f'SELECT * FROM "{kind.entity}" ORDER BY rowid'):  # noqa: S608  # declared
        if row["id"] in ids:
            rows.append(row)
        if len(rows) == _AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows


class _Table:
    """How the records of one kind stand in its table."""

    def __init__(self, vault: Vault, kind: type[Record], chosen: Chosen, language: LabelLanguage) -> None:
        self._vault, self._kind, self._chosen, self._language = vault, kind, chosen, language
        self._specs = [spec for spec in kind.specs() if spec.sensitivity in chosen.classes]

    def head(self) -> list[str]:
        """The names of the columns."""
        return ["id", *(column for spec in self._specs for column in columns_of(spec))]

    def lines(self, rows: Sequence[Mapping[str, Any]]) -> Iterator[list[str]]:
        """The cells of these rows. What names a record that is not among the chosen is left out."""
        codes = self._codes(rows)
        for row in rows:
            withheld = withheld_in(self._kind, row, self._chosen.classes)
            cells = (
                [""] * len(columns_of(spec)) if spec.name in withheld else self._cells(spec, row, codes)
                for spec in self._specs
            )
            yield [str(row["id"]), *(cell for part in cells for cell in part)]

    def _cells(self, spec: FieldSpec, row: Mapping[str, Any], codes: Mapping[str, str]) -> list[str]:
        if spec.kind is Kind.DATE:
            date = PartialDate.from_columns(row, spec.name)
            days = [str(day) if day else "" for day in (date.earliest, date.latest)]
            return [date.text, *days, date.to_edtf(), str(date.relation), str(date.basis)]
        if spec.kind is Kind.QUANTITY:
            parts = ("text", "least", "most", "comparison", "unit", "counted")
            return ["" if row[f"{spec.name}_{part}"] is None else str(row[f"{spec.name}_{part}"]) for part in parts]
        value = row[spec.name]
        if value is None or value == "":
            return [""] * len(columns_of(spec))
        if spec.refers:
            entity = row[entity_field(spec)] if spec.refers == "*" else spec.refers
            there = self._chosen.holds(str(entity), str(value))
            return [str(value), codes.get(str(value), "")] if there else ["", ""]
        if spec.kind is Kind.FLAG:
            return ["true" if value else "false"]
        if spec.codes is not None:
            said = ", ".join(label(spec.codes, code, self._language) for code in str(value).split())
            return [str(value), said]
        return [str(value)]

    def _codes(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """The codes of what the rows name, by id."""
        wanted: dict[str, set[str]] = {}
        for row in rows:
            for spec in self._specs:
                if spec.refers and row[spec.name]:
                    entity = row[entity_field(spec)] if spec.refers == "*" else spec.refers
                    wanted.setdefault(str(entity), set()).add(str(row[spec.name]))
        codes: dict[str, str] = {}
        for entity, ids in wanted.items():
            if entity in RECORD_TYPES and any(spec.name == "code" for spec in RECORD_TYPES[entity].specs()):
                found = self._vault.ledger.many(RECORD_TYPES[entity], sorted(ids))
                codes |= {one: str(getattr(record, "code", "")) for one, record in found.items()}
        return codes


def columns_of(spec: FieldSpec) -> list[str]:
    """The columns in which a field stands."""
    name = spec.name
    if spec.kind is Kind.DATE:
        return [f"{name}_{part}" for part in ("text", "from", "to", "edtf", "relation", "basis")]
    if spec.kind is Kind.QUANTITY:
        return [f"{name}_{part}" for part in ("text", "least", "most", "comparison", "unit", "counted")]
    if spec.refers:
        return [name, f"{name}_code"]
    return [name, f"{name}_label"] if spec.codes is not None else [name]
