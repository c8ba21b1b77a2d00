"""The JSON Schema of a line of a file of records, made out of what the kinds declare.

    python -m archive.interchange.schema > archive/interchange/schema.json
"""

from __future__ import annotations

import json
import sys
from typing import Any, Final

from archive.dates import Basis, Precision, Relation
from archive.interchange.kinds import STAY
from archive.interchange.lines import newest_step
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Kind, Record
from archive.quantity import Comparison
from archive.vocabulary.extendable import Extendable
from archive.vocabulary.work import QuantityUnit

VERSION: Final = 1
_ID: Final = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_DAY: Final = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_OWN: Final = {"type": "string", "pattern": "^own-[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64}


def schema() -> dict[str, Any]:
    """What one line between the first and the last may be."""
    kinds = [kind for kind in RECORD_TYPES.values() if kind.entity not in STAY]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:strongroom:interchange:{VERSION}:{newest_step()}",
        "title": "One record in a file of records",
        "oneOf": [{"$ref": f"#/$defs/{kind.entity}"} for kind in kinds],
        "$defs": {"date": _date(), "quantity": _quantity(), **{kind.entity: _record(kind) for kind in kinds}},
    }


def _record(kind: type[Record]) -> dict[str, Any]:
    specs = [spec for spec in kind.specs() if not (kind.prefix and spec.name == "code")]
    needed = [spec.name for spec in specs if spec.required]
    fields: dict[str, Any] = {
        "type": "object",
        "properties": {spec.name: _field(spec) for spec in specs},
        "additionalProperties": False,
    }
    if needed:
        fields["required"] = needed
    properties: dict[str, Any] = {
        "kind": {"const": kind.entity},
        "id": _ID,
        "fields": fields,
        "left_out": {"type": "array", "items": {"type": "string"}},
    }
    if kind.prefix:
        properties["code"] = {"type": "string", "pattern": f"^{kind.prefix}-[0-9]{{4,12}}$"}
    return {
        "type": "object",
        "properties": properties,
        "required": ["kind", "id", *(["fields"] if needed else [])],
        "additionalProperties": False,
    }


def _field(spec: FieldSpec) -> dict[str, Any]:
    found = _plain(spec)
    return {"anyOf": [found, {"type": "null"}]} if spec.optional else found


def _plain(spec: FieldSpec) -> dict[str, Any]:
    if spec.kind is Kind.CODES:
        items = {"type": "string"} if spec.codes is None else _code(spec)
        return {"type": "array", "items": items}
    if spec.kind is Kind.CODE:
        return _code(spec)
    return {
        Kind.TEXT: _ID if spec.refers else {"type": "string"},
        Kind.INTEGER: {"type": "integer"},
        Kind.FLAG: {"type": "boolean"},
        Kind.DAY: _DAY,
        Kind.DATE: {"$ref": "#/$defs/date"},
        Kind.QUANTITY: {"$ref": "#/$defs/quantity"},
    }[spec.kind]


def _code(spec: FieldSpec) -> dict[str, Any]:
    codes: dict[str, Any] = {"enum": [str(code) for code in spec.codes or ()]}
    extendable = spec.codes is not None and issubclass(spec.codes, Extendable)
    return {"anyOf": [codes, _OWN]} if extendable else codes


def _date() -> dict[str, Any]:
    open_day = {"anyOf": [_DAY, {"type": "null"}]}
    open_text = {"type": ["string", "null"]}
    return _part(
        text={"type": "string"},
        **{"from": open_day},
        to=open_day,
        relation={"enum": [str(one) for one in Relation]},
        precision={"enum": [str(one) for one in Precision]},
        approximate={"type": "boolean"},
        basis={"enum": [str(one) for one in Basis]},
        anchor=open_text,
        clock=open_text,
        edtf={"type": "string"},
    )


def _quantity() -> dict[str, Any]:
    number = {"type": ["integer", "null"]}
    return _part(
        text={"type": "string"},
        least=number,
        most=number,
        comparison={"enum": [str(one) for one in Comparison]},
        unit={"enum": [str(one) for one in QuantityUnit]},
        counted={"type": "string"},
        basis={"enum": [str(one) for one in Basis]},
    )


def _part(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def printed() -> str:
    """The schema as it stands in ``schema.json``."""
    return json.dumps(schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(printed())
