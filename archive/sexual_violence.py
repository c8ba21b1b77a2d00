"""Records that tell of sexual violence, and which of their fields say what happened.

Those fields are shown in no list, no preview and no suggestion, and on a page only when they are asked for.
"""

from __future__ import annotations

from typing import Final

from archive.ledger import Ledger
from archive.model.acts import Act
from archive.model.claims import Citation
from archive.model.fields import Record
from archive.model.health import MedicalFinding, MedicalRecord
from archive.vocabulary.harm import Method

_FLAGS: Final = frozenset({"S", "F", "H"})
"""Flags of the fields of which nothing is shown unasked where a record tells of sexual violence."""
_BY_NAME: Final = frozenset({"instrument", "how_often", "kind", "quote", "translation", "value"})


def tells_of_violence(ledger: Ledger, record: Record) -> bool:
    """Whether it is about sexual violence: an act, an examination or what was found in it, or a citation of one."""
    if isinstance(record, Act):
        return record.sexual_violence or Method.SEXUAL_VIOLENCE in record.methods
    if isinstance(record, MedicalRecord):
        return record.sexual_violence
    if isinstance(record, MedicalFinding):
        return ledger.get(MedicalRecord, record.record_id).sexual_violence
    if isinstance(record, Citation) and record.target_entity in (Act.entity, MedicalRecord.entity):
        kind = Act if record.target_entity == Act.entity else MedicalRecord
        return tells_of_violence(ledger, ledger.get(kind, record.target_id))
    return False


def telling(record: Record, field: str) -> bool:
    """Whether that field of such a record says what happened."""
    if field in _BY_NAME:
        return not (isinstance(record, Act | MedicalRecord) and field == "kind")
    return bool(record.spec(field).flags & _FLAGS)
