"""Excel: every sheet by its name, every row with what its cells show. No formula is calculated, no macro run."""

from __future__ import annotations

import datetime as dt
import io

import xlrd

from archive.absent import absent
from archive.confined.channel import Refused
from archive.confined.decoders.texts_leaves import Full, Leaves
from archive.confined.decoders.texts_package import Package
from archive.confined.task import Request

with absent("numpy"):
    import openpyxl

MAIN = "xl/workbook.xml"
MOST_CELLS = 5_000_000
MOST_OLD_BYTES = 64 * 1024 * 1024


def new_sheets(package: Package, request: Request, leaves: Leaves) -> None:
    """The sheets of an ``.xlsx``."""
    for name in package.names():
        if name.startswith("xl/") and name.endswith((".xml", ".rels")):
            package.refuse_declarations(name)
    book = openpyxl.load_workbook(package.archive.fp, read_only=True, data_only=True, keep_links=False)
    cells = rows = 0
    for sheet in book.worksheets:
        leaves.part(sheet.title)
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            cells += len(row) + 1
            rows += 1
            if cells > MOST_CELLS:
                leaves.cut = True
                raise Full
            if rows % 500 == 0:
                request.step(0, 0)
            leaves.row(shown(value) for value in row)


def old_sheets(request: Request, leaves: Leaves) -> None:
    """The sheets of an ``.xls``."""
    file = request.sources[0]
    if file.size > MOST_OLD_BYTES:
        raise Refused("too_large")
    book = xlrd.open_workbook(file_contents=file.everything(), logfile=io.StringIO(), on_demand=True)
    cells = 0
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        leaves.part(sheet.name)
        for row in range(sheet.nrows):
            cells += sheet.row_len(row) + 1
            if cells > MOST_CELLS:
                leaves.cut = True
                raise Full
            if row % 500 == 0:
                request.step(0, 0)
            leaves.row(_old(book, cell) for cell in sheet.row(row))
        book.unload_sheet(number)


def shown(value: object) -> str:
    """A value as a person would write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return str(value)


def _old(book: object, cell: xlrd.sheet.Cell) -> str:
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return shown(xlrd.xldate_as_datetime(cell.value, getattr(book, "datemode", 0)))
        except (xlrd.xldate.XLDateError, ValueError, OverflowError):
            return shown(cell.value)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return str(bool(cell.value)).upper()
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#"))
    return shown(cell.value)
