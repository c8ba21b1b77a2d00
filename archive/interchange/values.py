"""One field of a record as the file has it, and back: the one validator of what comes from outside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from archive.canonical import clean_text
from archive.dates import PartialDate
from archive.edtf import parse_edtf
from archive.errors import FieldInvalid
from archive.model.fields import MAX_TEXT, FieldSpec, Kind
from archive.quantity import Quantity
from crypto.errors import CodedError

DATE_KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "at_text",
        "from": "at_from",
        "to": "at_to",
        "relation": "at_rel",
        "precision": "at_prec",
        "approximate": "at_approx",
        "basis": "at_basis",
        "anchor": "at_anchor",
        "clock": "at_clock",
    }
)
"""Names in the file, and in the plain form that the journal keeps."""
EDTF: Final = "edtf"
QUANTITY_KEYS: Final = ("text", "least", "most", "comparison", "unit", "counted", "basis")

_LARGEST: Final = 2**63 - 1


def to_outside(spec: FieldSpec, plain: Any) -> Any:
    """A plain value as the file has it."""
    if plain is None:
        return None
    if spec.kind is Kind.DATE:
        date = {name: plain[key] for name, key in DATE_KEYS.items()}
        edtf = PartialDate.from_columns(plain, "at").to_edtf()
        return {**date, "approximate": bool(date["approximate"]), EDTF: edtf}
    if spec.kind is Kind.QUANTITY:
        return {name: plain[f"of_{name}"] for name in QUANTITY_KEYS}
    return plain


def from_outside(spec: FieldSpec, untrusted_value: Any, entity: str) -> Any:
    """The typed value out of what the file has.

    Raises:
        FieldInvalid: it does not fit the field.
    """
    if untrusted_value is None and spec.optional:
        return None
    read = _READERS.get(spec.kind)
    value = _text(spec, untrusted_value) if read is None else read(untrusted_value)
    if value is None:
        raise FieldInvalid(entity=entity, field=spec.name)
    return spec.from_plain(value, entity)


def _text(spec: FieldSpec, untrusted_value: Any) -> Any:
    if not isinstance(untrusted_value, str) or len(untrusted_value) > MAX_TEXT:
        return None
    return clean_text(untrusted_value) if spec.kind is Kind.TEXT else untrusted_value


def _date(untrusted_value: Any) -> Any:
    if not isinstance(untrusted_value, dict) or not set(untrusted_value) <= {*DATE_KEYS, EDTF}:
        return None
    if set(untrusted_value) == {EDTF}:
        alone = parse_edtf(untrusted_value[EDTF]) if isinstance(untrusted_value[EDTF], str) else None
        return None if alone is None else alone.to_columns("at")
    plain = {**PartialDate.not_stated().to_columns("at"), "at_basis": "stated"}
    plain |= {DATE_KEYS[name]: value for name, value in untrusted_value.items() if name != EDTF}
    if not isinstance(plain["at_approx"], bool | int) or plain["at_text"] is None:
        return None
    plain["at_approx"] = int(plain["at_approx"])
    for key in ("at_text", "at_anchor", "at_clock"):
        if isinstance(plain[key], str):
            plain[key] = clean_text(str(plain[key]))
    if EDTF in untrusted_value and _edtf(plain) != untrusted_value[EDTF]:
        return None
    return plain


def _edtf(plain: Mapping[str, Any]) -> str | None:
    try:
        return PartialDate.from_columns(plain, "at").to_edtf()
    except CodedError:
        return None


def _quantity(untrusted_value: Any) -> Any:
    if not isinstance(untrusted_value, dict) or not set(untrusted_value) <= set(QUANTITY_KEYS):
        return None
    plain = {**Quantity.not_stated().to_columns("of"), "of_basis": "stated"}
    return plain | {
        f"of_{name}": clean_text(value) if isinstance(value, str) else value
        for name, value in untrusted_value.items()
    }


def _codes(untrusted_value: Any) -> Any:
    if not isinstance(untrusted_value, list):
        return None
    sound = all(isinstance(code, str) and code.split() == [code] for code in untrusted_value)
    return untrusted_value if sound else None


def _flag(untrusted_value: Any) -> Any:
    return untrusted_value if isinstance(untrusted_value, bool) else None


def _number(untrusted_value: Any) -> Any:
    sound = isinstance(untrusted_value, int) and not isinstance(untrusted_value, bool)
    return untrusted_value if sound and -_LARGEST <= untrusted_value <= _LARGEST else None


_READERS: Final = MappingProxyType(
    {
        Kind.DATE: _date,
        Kind.QUANTITY: _quantity,
        Kind.CODES: _codes,
        Kind.FLAG: _flag,
        Kind.INTEGER: _number,
    }
)
