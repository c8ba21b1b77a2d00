"""Any record in one line: its code, and words that may stand in a list, which are of class A or B."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from archive.claims import knows
from archive.dates import PartialDate
from archive.model.catalogue import RECORD_TYPES, record_type
from archive.model.claims import Discrepancy
from archive.model.fields import Kind, Record, Sensitivity
from archive.model.organisations import Organisation, Place, PublicName
from archive.model.people import Involvement, Person
from archive.model.proceedings import Charge
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import NameKind
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.proceedings import ArticleBasis
from archive.vocabulary.work import SourceKind
from ui.presenters.people import UNNAMED_ROLES

SHOWN = (Sensitivity.OPEN, Sensitivity.CASE)
"""The classes of what may stand in a list."""

MOST_LETTERS = 200
"""Of each part of a title: a field takes millions, and a line that long would keep the list waiting."""

_TITLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "case_file": ("title",),
        "case_link": ("kind", "to_id"),
        "event": ("title",),
        "event_link": ("kind", "to_id"),
        "testimony": ("pseudonym",),
        "text_version": ("testimony_id", "kind"),
        "evidence_item": ("title",),
        "evidence_file": ("item_id", "role"),
        "redaction": ("file_id", "status"),
        "organisation": ("kind",),
        "organisation_status": ("status",),
        "public_name": ("form",),
        "place": ("kind",),
        "act": ("kind", "victim_id"),
        "people_group": ("label",),
        "group_member": ("person_id",),
        "detention_period": ("kind", "subject_id"),
        "detention_change": ("kind", "body"),
        "access_record": ("seeker", "granted"),
        "proceeding": ("kind", "body"),
        "charge": ("article_as_printed", "offence", "subject_id"),
        "proceeding_step": ("kind", "body"),
        "sentence": ("kind", "subject_id"),
        "sentence_change": ("kind",),
        "complaint": ("about", "addressed_to"),
        "provision": ("article", "part"),
        "health_concern": ("person_id",),
        "medical_record": ("person_id",),
        "source": ("title", "kind"),
        "citation": ("claim", "locator"),
        "statistic": ("what",),
        "intervention": ("kind", "addressed_to"),
        "submission": ("body",),
        "task": ("title",),
        "tag": ("term",),
        "relation": ("from_id", "to_id"),
        "involvement": ("role", "person_id"),
        "organisation_involvement": ("role", "organisation_id"),
        "discrepancy": ("target_field",),
    }
)
"""Of which fields the words of a line are made. References show the code of what they name, never its name."""


@dataclass(frozen=True)
class RecordLine:
    """One record in a list."""

    id: str
    entity: str
    code: str
    title: str
    """Stored words, or the words of a code in the language asked for. Empty: nothing may stand in a list."""
    when: PartialDate | None = None
    status: str = ""
    """In words, for the kinds that have one."""
    contradicted: bool = False
    """Whether sources give one of its facts differently, decided or not; a list says that and no value."""


class RecordLines:
    """Makes lines, a page of a list at a time. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of(
        self, kind: type[Record], ids: Sequence[str], language: LabelLanguage, *, words: bool = True
    ) -> dict[str, RecordLine]:
        """Lines by id, at most some hundred at a time; records that do not stand are left out.

        Without ``words`` they say what codes say, and nothing that somebody wrote.
        """
        records = self._vault.ledger.many(kind, list(ids))
        return self._lines([one for one in records.values() if not one.withdrawn], language, words=words)

    def mixed(
        self, wanted: Iterable[tuple[str, str]], language: LabelLanguage, *, words: bool = True
    ) -> list[RecordLine]:
        """Lines of records of several kinds, given as kind and id, in their order."""
        pairs = list(wanted)
        by_kind: dict[str, list[str]] = {}
        for entity, record_id in pairs:
            by_kind.setdefault(entity, []).append(record_id)
        found: dict[str, RecordLine] = {}
        for entity, ids in by_kind.items():
            found |= self.of(record_type(entity), ids, language, words=words)
        return [found[record_id] for _, record_id in pairs if record_id in found]

    def _lines(
        self, records: Sequence[Record], language: LabelLanguage, *, words: bool
    ) -> dict[str, RecordLine]:
        codes = self._codes(records)
        raised = unshown(self._vault.database, [one.id for one in records])
        names = self._names(records) if words else {}
        disputed = self._disputed(records)
        lines = {}
        merges = self._vault.people.merges()
        for one in records:
            code = str(getattr(one, "code", ""))
            if isinstance(one, Person):
                code = merges.code(one.id, code)
            if one.id in raised:
                lines[one.id] = RecordLine(one.id, one.entity, code, "")
                continue
            parts = [names[one.id]] if one.id in names else []
            parts += [] if _silent(one) else _words(one, codes, language, written=words)
            title = " · ".join(part[:1].upper() + part[1:MOST_LETTERS] for part in parts if part)
            when, status = _when(one), _status(one, language)
            lines[one.id] = RecordLine(one.id, one.entity, code, title, when, status, one.id in disputed)
        return lines

    def _disputed(self, records: Sequence[Record]) -> set[str]:
        """Which of them have a fact that sources give differently, and that may stand in a list."""
        marks = ", ".join("?" * len(records))
        found = self._vault.ledger.find(Discrepancy, f"target_id IN ({marks})", tuple(one.id for one in records))
        return {
            one.target_id
            for one in found
            if one.target_entity in RECORD_TYPES
            and knows(RECORD_TYPES[one.target_entity], one.target_field)
            and RECORD_TYPES[one.target_entity].spec(one.target_field).sensitivity in SHOWN
        }

    def _codes(self, records: Sequence[Record]) -> dict[str, str]:
        """The codes of what the lines name, by id."""
        wanted: dict[str, set[str]] = {}
        for one in records:
            for name in _TITLES.get(one.entity, ()):
                spec = one.spec(name)
                target = getattr(one, name) if spec.refers else None
                if target:
                    entity = getattr(one, f"{name.removesuffix('_id')}_entity") if spec.refers == "*" else spec.refers
                    wanted.setdefault(str(entity), set()).add(str(target))
        codes: dict[str, str] = {}
        for entity, ids in wanted.items():
            if entity in RECORD_TYPES:
                found = self._vault.ledger.many(RECORD_TYPES[entity], sorted(ids))
                codes |= {key: str(getattr(record, "code", "")) for key, record in found.items()}
        if Person.entity in wanted:
            merges = self._vault.people.merges()
            codes |= {one: merges.code(one, codes.get(one, "")) for one in wanted[Person.entity]}
        return codes

    def _names(self, records: Sequence[Record]) -> dict[str, str]:
        """The main names of organisations and places, by the id of their owner."""
        owners = [one.id for one in records if isinstance(one, Organisation | Place)]
        if not owners:
            return {}
        marks = ", ".join("?" * len(owners))
        found = self._vault.ledger.find(PublicName, f"owner_id IN ({marks})", tuple(owners))
        names: dict[str, str] = {}
        for name in sorted(found, key=lambda one: one.kind is not NameKind.MAIN):
            names.setdefault(name.owner_id, name.form)
        return names


def _silent(record: Record) -> bool:
    """Whether even the words of the line would tell who a source is."""
    if isinstance(record, Involvement):
        return record.role in UNNAMED_ROLES
    return getattr(record, "kind", None) is SourceKind.PERSON


def _words(record: Record, codes: Mapping[str, str], language: LabelLanguage, *, written: bool) -> list[str]:
    words = []
    for name in _TITLES.get(record.entity, ()):
        value = getattr(record, name)
        if record.spec(name).refers:
            words.append(codes.get(str(value), ""))
        elif str(value) == "not_stated":
            continue
        elif isinstance(value, StrEnum):
            words.append(label(type(value), str(value), language))
        elif written:
            words.append(str(value))
    if isinstance(record, Charge) and record.basis is not ArticleBasis.EXPLICIT:
        # Nowhere does an article stand without saying that no source prints it plainly (V05).
        words.append(f"[{label(ArticleBasis, str(record.basis), language)}]")
    return words[:1] if record.entity == "source" and words and words[0] else words


def _when(record: Record) -> PartialDate | None:
    for spec in record.specs():
        value = getattr(record, spec.name)
        if spec.kind is Kind.DATE and spec.sensitivity in SHOWN and (value.text or value.earliest or value.latest):
            return PartialDate.from_columns(value.to_columns("at"), "at")
    return None


def _status(record: Record, language: LabelLanguage) -> str:
    for name in ("status", "stage", "outcome", "verification"):
        value = getattr(record, name, None)
        if not isinstance(value, StrEnum) or str(value) in ("not_stated", "unverified"):
            continue
        if record.spec(name).sensitivity in SHOWN:
            words = label(type(value), str(value), language)
            return words[:1].upper() + words[1:]
    return ""
