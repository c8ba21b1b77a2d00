"""Lists of records of one kind, those of a case, and what a reference can be filled in with."""

from __future__ import annotations

from collections.abc import Sequence

from archive.model.casework import CaseMember
from archive.model.catalogue import owner_of, record_type
from archive.model.fields import Record
from archive.model.organisations import PublicName
from archive.model.people import Person
from archive.sensitivity import hidden_json
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.people import PeoplePresenter
from ui.presenters.record_kinds import IN_CASES, Kinds
from ui.presenters.record_lines import RecordLine, RecordLines

MOST_CANDIDATES = 20


class RecordsPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)

    def ids(self, entity: str, untrusted_words: str = "") -> list[str]:
        """Ids of the records of a kind, newest code first; with words, those that hold them or have that code."""
        kind = record_type(entity)
        order = "code DESC" if kind.prefix else "code" if _has_code(kind) else "rowid DESC"
        if not untrusted_words.strip():
            return self._vault.ledger.ids(kind, order=order)
        return self._found(kind, untrusted_words)

    def lines(self, entity: str, ids: Sequence[str], language: LabelLanguage) -> dict[str, RecordLine]:
        """Lines by id, at most some hundred at a time."""
        return self._lines.of(record_type(entity), ids, language)

    def line(self, entity: str, record_id: str, language: LabelLanguage) -> RecordLine | None:
        """One record in a line; None where it does not stand."""
        return self.lines(entity, [record_id], language).get(record_id)

    def of_case(self, case_id: str, language: LabelLanguage) -> list[RecordLine]:
        """The records of a case that have no tab of their own, by kind."""
        lines: list[RecordLine] = []
        for kind in IN_CASES:
            ids = self._ids_of_case(kind, case_id)
            found = self._lines.of(kind, ids, language)
            lines += [found[one] for one in ids if one in found]
        return lines

    def count_of_case(self, case_id: str) -> int:
        """How many records :meth:`of_case` lists."""
        return sum(len(self._ids_of_case(kind, case_id)) for kind in IN_CASES)

    def _ids_of_case(self, kind: type[Record], case_id: str) -> list[str]:
        members = self._vault.ledger.find(
            CaseMember, "case_id = ? AND member_entity = ?", (case_id, kind.entity)
        )
        ids = [member.member_id for member in members]
        if _has_case(kind):
            ids += self._vault.ledger.ids(kind, "case_id = ?", (case_id,))
        return list(dict.fromkeys(ids))

    def put_in(self, case_id: str, entity: str, record_id: str) -> None:
        """The record belongs to the case from now on; twice is once. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        kind = record_type(entity)
        record = self._vault.records.get(kind, record_id)
        with self._vault.database.atomic():
            if _has_case(kind) and getattr(record, "case_id", None) is None:
                self._vault.records.amend(record, {"case_id": case_id})
            elif getattr(record, "case_id", None) != case_id:
                self._vault.cases.add(case_id, record)

    def take_out(self, case_id: str, entity: str, record_id: str, reason: str) -> None:
        """The record belongs to the case no longer, and stays. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        kind = record_type(entity)
        record = self._vault.records.get(kind, record_id)
        with self._vault.database.atomic():
            self._vault.cases.take_out(case_id, record, reason=reason.strip())
            if _has_case(kind) and getattr(record, "case_id", None) == case_id:
                self._vault.records.amend(record, {"case_id": None}, reason=reason.strip())

    def cases_of(self, record: Record, language: LabelLanguage) -> list[RecordLine]:
        """The cases to which a record belongs."""
        members = self._vault.ledger.find(
            CaseMember, "member_entity = ? AND member_id = ?", (record.entity, record.id)
        )
        ids = [member.case_id for member in members]
        own = getattr(record, "case_id", None)
        ids += [own] if own else []
        return self._lines.mixed([("case_file", one) for one in dict.fromkeys(ids)], language)

    def candidates(
        self, targets: Kinds, untrusted_words: str, language: LabelLanguage, *, names: bool = False
    ) -> list[RecordLine]:
        """Records that a reference could name, for a code or words; without words the newest. At most 20.

        People are found by code, and by name only with ``names``; who is a source is never told.
        """
        found: list[RecordLine] = []
        for kind in targets:
            if kind is Person:
                found += self._people(untrusted_words, names=names)
            else:
                ids = self._found(kind, untrusted_words) if untrusted_words.strip() else self._newest(kind)
                lines = self._lines.of(kind, ids[:MOST_CANDIDATES], language)
                found += [lines[one] for one in ids if one in lines]
        return found[:MOST_CANDIDATES]

    def by_code(self, targets: Kinds, untrusted_code: str, language: LabelLanguage) -> RecordLine | None:
        """The record with just that code, of one of the kinds."""
        record = self._vault.records.by_code(untrusted_code)
        if record is None or type(record) not in targets:
            return None
        return self.line(record.entity, record.id, language)

    def _people(self, untrusted_words: str, *, names: bool) -> list[RecordLine]:
        if names and untrusted_words.strip():
            cards = PeoplePresenter(self._vault).candidates(untrusted_words)
            return [RecordLine(card.id, Person.entity, card.code, card.name or card.label) for card in cards]
        wanted = f"{untrusted_words.strip().upper()}%"
        order = f"code DESC LIMIT {MOST_CANDIDATES}"
        found = self._vault.ledger.find(
            Person,
            # Somebody protected is offered for exactly the code, never among others.
            "(code LIKE ? OR code LIKE 'P-' || ?) AND (id NOT IN (SELECT value FROM json_each(?)) OR code = ?)",
            (wanted, wanted, hidden_json(self._vault.database) or "[]", wanted.removesuffix("%")),
            order=order,
        )
        return [RecordLine(one.id, Person.entity, one.code, "") for one in found]

    def _newest(self, kind: type[Record]) -> list[str]:
        return self._vault.ledger.ids(kind, order=f"rowid DESC LIMIT {MOST_CANDIDATES}")

    def _found(self, kind: type[Record], untrusted_words: str) -> list[str]:
        """By code, by its own words, by a name of it, or by the code of what it is part of."""
        words = untrusted_words.strip()
        found: list[str] = []
        if _has_code(kind):
            found += self._vault.ledger.ids(kind, "code LIKE ?", (f"{words.upper()}%",), order="code LIMIT 200")
        hits = self._vault.search.find(words, entities=(kind.entity, PublicName.entity))
        for hit in hits:
            if hit.entity == kind.entity:
                found.append(hit.entity_id)
            else:
                name = self._vault.ledger.get(PublicName, hit.entity_id)
                found += [name.owner_id] if name.owner_entity == kind.entity else []
        found += self._parts_of_code(kind, words)
        return list(dict.fromkeys(found))

    def _parts_of_code(self, kind: type[Record], words: str) -> list[str]:
        owner = self._vault.records.by_code(words)
        fields = [
            spec.name for spec in kind.specs() if spec.fixed and spec.refers and owner and spec.refers == owner.entity
        ]
        return [
            one for name in fields if owner for one in self._vault.ledger.ids(kind, f'"{name}" = ?', (owner.id,))
        ]


def owner_line(vault: Vault, record: Record, language: LabelLanguage) -> RecordLine | None:
    """What a record without a code of its own is part of; None for one that stands by itself."""
    owner = owner_of(type(record), {spec.name: getattr(record, spec.name) for spec in record.specs()})
    return None if owner is None else RecordsPresenter(vault).line(*owner, language)


def _has_code(kind: type[Record]) -> bool:
    return any(spec.name == "code" for spec in kind.specs())


def _has_case(kind: type[Record]) -> bool:
    return any(spec.name == "case_id" for spec in kind.specs())
