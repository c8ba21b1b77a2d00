"""What the page of an event, a group, an organisation or a place says: its facts, and lists of what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from archive.model.claims import Citation, Source
from archive.model.fields import Record
from archive.quantity import Quantity
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.field_facts import FieldFact
from ui.presenters.people import CasePeople
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.records import RecordsPresenter


@dataclass(frozen=True)
class SubjectLine:
    """A record in one of the lists. ``tie`` is a code that says how it hangs together with the page's own record."""

    line: RecordLine
    tie: str = ""
    size: Quantity | None = None
    known: int = 0
    """How many people are known by now to be among them."""


@dataclass(frozen=True)
class SubjectSheet:
    """One record with everything that its page shows."""

    record: Record
    line: RecordLine
    facts: tuple[FieldFact, ...]
    lists: Mapping[str, tuple[SubjectLine, ...]]
    people: CasePeople = field(default_factory=lambda: CasePeople((), 0))


class SubjectReading:
    """What all these pages read alike. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.lines = RecordLines(vault)

    def sheet(
        self,
        record: Record,
        language: LabelLanguage,
        lists: Mapping[str, tuple[SubjectLine, ...]],
        people: CasePeople | None = None,
    ) -> SubjectSheet:
        """The sheet of a record with its own lists, who says it, and its cases. Raises ``RecordNotFound``."""
        line, facts = RecordSheets(self.vault).facts(record.entity, record.id, language)
        everything = {
            **lists,
            "told": self.told(record, language),
            "cases": self.plain(RecordsPresenter(self.vault).cases_of(record, language)),
        }
        return SubjectSheet(record, line, facts, everything, people or CasePeople((), 0))

    def of(self, wanted: Iterable[tuple[str, str]], language: LabelLanguage) -> tuple[SubjectLine, ...]:
        """Lines of records given as kind and id; what does not stand is left out."""
        return self.plain(self.lines.mixed(wanted, language))

    def tied(self, wanted: Iterable[tuple[str, str, str]], language: LabelLanguage) -> tuple[SubjectLine, ...]:
        """The same with what ties each: kind, id and tie. One record may stand there with several ties."""
        triples = list(dict.fromkeys(wanted))
        pairs = dict.fromkeys((entity, record_id) for entity, record_id, _ in triples)
        found = {line.id: line for line in self.lines.mixed(pairs, language)}
        return tuple(SubjectLine(found[one], tie) for _, one, tie in triples if one in found)

    def told(self, record: Record, language: LabelLanguage) -> tuple[SubjectLine, ...]:
        """Where it comes from. A source that is somebody is told as its citation alone, without a code."""
        citations = self.vault.records.about(Citation, "target", record)
        return self.of(
            [
                (Source.entity, one.origin_id)
                if one.origin_entity == Source.entity and one.origin_id
                else (Citation.entity, one.id)
                for one in citations
            ],
            language,
        )

    @staticmethod
    def plain(lines: Iterable[RecordLine]) -> tuple[SubjectLine, ...]:
        """Lines without ties, each record once."""
        return tuple(SubjectLine(line) for line in {line.id: line for line in lines}.values())
