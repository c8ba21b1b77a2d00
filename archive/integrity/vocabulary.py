"""No value is invented: the code of an own term needs the term, and a term needs a vocabulary that takes it."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator

from archive.errors import FieldInvalid
from archive.ledger import Ledger
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Record
from archive.model.vocabulary import VocabularyTerm
from archive.vocabulary.extendable import OWN, Extendable, is_own_code
from archive.vocabulary.labels import known_codes


def own_codes_in(record: Record) -> Iterator[tuple[FieldSpec, str]]:
    """Every code of an own term that a record has, with its field."""
    for spec in _open_fields(record.entity):
        value = getattr(record, spec.name)
        for code in value if isinstance(value, tuple) else (value,):
            if code is not None and code.startswith(OWN) and is_own_code(str(code)):
                yield spec, str(code)


@functools.cache
def _open_fields(entity: str) -> tuple[FieldSpec, ...]:
    """The fields that take codes of own terms; asked for every record that is written."""
    specs = RECORD_TYPES[entity].specs()
    return tuple(spec for spec in specs if spec.codes is not None and issubclass(spec.codes, Extendable))


def has_term(ledger: Ledger, vocabulary: str, code: str) -> bool:
    """Whether the vault has that term; one that was withdrawn stays readable, and records keep it."""
    sql = "SELECT 1 AS found FROM vocabulary_term WHERE vocabulary = ? AND term = ?"
    return ledger.database.row(sql, (vocabulary, code)) is not None


def prove_codes(ledger: Ledger, record: Record, fields: Collection[str]) -> None:
    """Refuse a new value that is the code of no term of this vault. Raises ``FieldInvalid``."""
    for spec, code in own_codes_in(record):
        if spec.name in fields and spec.codes is not None and not has_term(ledger, spec.codes.__name__, code):
            raise FieldInvalid(entity=record.entity, field=spec.name)


def fault_of(term: VocabularyTerm) -> str:
    """The field in which a term is none that there can be; empty: it is sound."""
    known = known_codes("en").get(term.vocabulary)
    if known is None:
        return "vocabulary"
    if term.term not in known and not (is_own_code(term.term) and takes_terms(term.vocabulary)):
        return "term"
    if is_own_code(term.term) and not (term.label_en or term.label_ru or term.label_kk).strip():
        return "label_en"
    return ""


def takes_terms(vocabulary: str) -> bool:
    """Whether own terms can be added to the vocabulary of that name."""
    return any(kind.__name__ == vocabulary for kind in Extendable.__subclasses__())


def prove_term(record: Record) -> None:
    """Refuse a term that no vocabulary takes. Raises ``FieldInvalid``."""
    fault = fault_of(record) if isinstance(record, VocabularyTerm) else ""
    if fault:
        raise FieldInvalid(entity=VocabularyTerm.entity, field=fault)
