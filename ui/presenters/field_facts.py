"""What one field of a record says, as a page tells it, and which fields are told only when they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from archive.claims import Told, knows, readable
from archive.model.catalogue import RECORD_TYPES, entity_field, record_type
from archive.model.claims import Citation
from archive.model.fields import FieldSpec, Record, Sensitivity
from archive.model.people import Person
from archive.sensitivity import own_class, raised
from archive.sexual_violence import telling, tells_of_violence
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.record_lines import RecordLine, RecordLines

PROTECTED = (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY)
"""The classes of what is shown only when it is asked for."""


CLAIM = ("claim", "verification", "confidence")
"""What says how sure it is comes after what is said."""


@dataclass(frozen=True)
class FieldFact:
    """What one field says. ``line`` is the record that a reference names, by its code."""

    spec: FieldSpec
    value: Any
    line: RecordLine | None = None
    told: Told | None = None
    """Where the value comes from, where anybody was cited for it."""
    others: tuple[Any, ...] = ()
    """Other values that somebody gives, each as a fact of its own."""


class Closed:
    """Which fields of one record are shown only when they are asked for.

    Of a person the code is shown first, and who it is only when it is asked for. What one source says of a field is
    as protected as the field itself. Where a record tells of sexual violence, so is all that says what happened.
    """

    def __init__(self, vault: Vault, record: Record) -> None:
        self._least = raised(vault.ledger, record) or Sensitivity.OPEN
        self._of = record
        self._said: Sensitivity | None = None
        self._closed: tuple[Sensitivity, ...] = PROTECTED
        self._record = record if tells_of_violence(vault.ledger, record) else None
        if isinstance(record, Person):
            self._closed = (*PROTECTED, Sensitivity.IDENTIFYING)
        if isinstance(record, Citation):
            self._closed = (*PROTECTED, Sensitivity.IDENTIFYING)
            self._said = _cited_class(vault, record)

    def hides(self, spec: FieldSpec) -> bool:
        """Whether the field is one of them."""
        own = self._said if self._said is not None and spec.name in _SAID else own_class(self._of, spec.name)
        if self._record is not None and telling(self._record, spec.name):
            return True
        return max(own, self._least) in self._closed


_SAID = ("value", "quote", "translation")


def _cited_class(vault: Vault, citation: Citation) -> Sensitivity:
    """How protected what a source says is: as the field that it is about, or as who somebody is."""
    kind = RECORD_TYPES.get(citation.target_entity)
    if kind is None:
        return Sensitivity.VAULT_ONLY
    target = vault.ledger.many(kind, [citation.target_id]).get(citation.target_id)
    least = (raised(vault.ledger, target) if target is not None else None) or Sensitivity.OPEN
    if knows(kind, citation.target_field):
        return max(kind.spec(citation.target_field).sensitivity, least)
    return max(Sensitivity.IDENTIFYING if kind is Person else Sensitivity.CASE, least)


def fact_of(
    lines: RecordLines,
    record: Record,
    spec: FieldSpec,
    value: object,
    language: LabelLanguage,
) -> FieldFact:
    """What a field says, or what somebody says of it. The value of a citation is told as its field tells it."""
    if isinstance(record, Citation) and spec.name == "value" and value:
        kind = RECORD_TYPES.get(record.target_entity)
        if kind is not None and knows(kind, record.target_field):
            about = kind.spec(record.target_field)
            read = readable(about, str(value), kind.entity)
            said, line = (str(value) if read is None else read[0]), None
            if about.refers not in ("", "*") and said:
                line = lines.of(record_type(about.refers), [str(said)], language).get(str(said))
            return FieldFact(spec, said, line)
    line = None
    if spec.refers and value:
        entity = getattr(record, entity_field(spec)) if spec.refers == "*" else spec.refers
        line = lines.of(record_type(str(entity)), [str(value)], language).get(str(value))
    return FieldFact(spec, value, line)
