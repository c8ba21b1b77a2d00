"""What can be wrong with a file of records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from archive.errors import ArchiveError


@dataclass(eq=False)
class NotRecords(ArchiveError):
    """The first line is not the one with which a file of records begins."""

    code: ClassVar[str] = "not_records"


@dataclass(eq=False)
class RecordsTooNew(ArchiveError):
    """A newer program wrote the file: the version of the format or the step of the schema is unknown here."""

    code: ClassVar[str] = "records_too_new"


@dataclass(eq=False)
class RecordsCutOff(ArchiveError):
    """The last line is missing: the file ends after ``line`` lines, somewhere before its end."""

    code: ClassVar[str] = "records_cut_off"
    line: int


@dataclass(eq=False)
class RecordsAltered(ArchiveError):
    """The last line does not fit the lines before it, or the file changed while it was read."""

    code: ClassVar[str] = "records_altered"


class Fault(StrEnum):
    """What is wrong with one line."""

    NOT_JSON = "not_json"
    TOO_LONG = "line_too_long"
    SHAPE = "shape"
    KIND = "kind_unknown"
    STAYS = "kind_stays"
    ID = "id_malformed"
    ID_TWICE = "id_twice"
    ID_DIFFERS = "id_differs"
    CODE = "code_malformed"
    CODE_TWICE = "code_twice"
    FIELD = "field_unknown"
    MISSING = "field_missing"
    VALUE = "value_unfit"
    REFERENCE = "reference_broken"
    TERM = "term_unknown"
    RULE = "rule_broken"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and where."""

    line: int
    """Counted from 1, as editors do."""
    fault: Fault
    kind: str = ""
    """Kind of record, where it is known."""
    field: str = ""
    """Name of the field, where one is concerned."""
    record_id: str = ""
    """Where the line names one: what refers to it is not broken as well."""


@dataclass(eq=False)
class ImportRefused(ArchiveError):
    """Lines of the file do not fit; nothing was written. The first is named, ``problems`` has the others too."""

    code: ClassVar[str] = "import_refused"
    line: int
    entity: str
    field: str
    what: str
    number: int

    def __post_init__(self) -> None:
        self.problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, problems: Sequence[Problem], number: int) -> Self:
        """The error for what is wrong: the problems that are told, in their order, and how many there are in all."""
        first = problems[0]
        error = cls(first.line, first.kind, first.field, str(first.fault), number)
        error.problems = tuple(problems)
        return error
