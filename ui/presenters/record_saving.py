"""Writing down a record of any kind from the words of a form, or changing one that was opened in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from archive.model.casework import CaseFile
from archive.model.catalogue import record_type
from archive.model.fields import Record
from archive.vault import Vault
from ui.presenters.meanwhile import Clashed, clash_in, is_mine
from ui.presenters.record_form import FormField, Words, form_of, values_of, words_of


class RecordSaving:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def record(self, entity: str, record_id: str) -> Record:
        """One record. Raises ``RecordNotFound``."""
        return self._vault.records.get(record_type(entity), record_id)

    def add(self, kind: type[Record], words: Words, preset: Mapping[str, Any], case_id: str = "") -> str:
        """A new record, all or nothing; returns its id. With ``case_id`` it belongs to that case.

        Raises ``FieldInvalid`` and ``QuantityInvalid`` for what does not fit, and what storage raises.
        """
        values = dict(preset)
        own = case_id and any(spec.name == "case_id" and spec.refers == CaseFile.entity for spec in kind.specs())
        if own:
            values["case_id"] = case_id
        for field in _fields(kind, new=True, preset=tuple(values)):
            if field.needed or words.get(field.name, "").strip():
                values |= values_of(kind, field, words.get(field.name, ""))
        with self._vault.database.atomic():
            record = self._vault.records.add(kind, **values)
            if case_id and not own:
                self._vault.cases.add(case_id, record)
        return record.id

    def save(
        self,
        kind: type[Record],
        record_id: str,
        words: Words,
        seen: Words,
        *,
        reason: str = "",
        insist: bool = False,
    ) -> str | Clashed:
        """Write what the form changed since it was ``seen``; returns the id, or what clashes. Raises as :meth:`add`.

        Fields that the form left as they were stay as they are, also where somebody else changed them meanwhile.
        """
        with self._vault.database.atomic():
            current = self._vault.records.get(kind, record_id)
            fields = [one for one in _fields(kind, new=False) if one.name in words]
            now = {one.name: words_of(one, current).strip() for one in fields}
            wanted = {one.name: words[one.name].strip() for one in fields}
            clashed = clash_in(now, wanted, seen)
            if clashed is not None and not insist:
                return clashed
            changes: dict[str, Any] = {}
            for one in fields:
                if is_mine(one.name, wanted, seen, now):
                    changes |= values_of(kind, one, wanted[one.name])
            self._vault.records.amend(current, changes, reason=reason.strip())
        return record_id


def _fields(kind: type[Record], *, new: bool, preset: Sequence[str] = ()) -> list[FormField]:
    return [one for group in form_of(kind, new=new, preset=preset) for one in group.fields]
