"""Canonical JSON: one value, one byte string (a subset of RFC 8785: no floats)."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import Any, Final


def canonical_json(value: object) -> bytes:
    """UTF-8 JSON with keys sorted by code point, no white space, text as it is.

    Only ``None``, ``bool``, ``int``, ``str``, lists and dicts with text keys are
    taken; anything else raises ``TypeError``, so that no float and no accidental
    ``repr`` ever enters a digest.
    """
    _check(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


_PLAIN: Final = frozenset({str, int, bool, type(None)})
"""Looked at first, because nearly every value is one of them and a long import has millions."""


def _check(value: object) -> None:
    if type(value) in _PLAIN or isinstance(value, str):
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError("keys must be text")
            if type(inner) not in _PLAIN:
                _check(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            if type(inner) not in _PLAIN:
                _check(inner)
    elif isinstance(value, float) or not (value is None or isinstance(value, int)):
        raise TypeError("not a canonical value")


def clean_text(untrusted_text: str) -> str:
    """Text as it is stored: NFC, line ends as ``\\n``, without NUL and lone surrogates.

    NFC because one word must have one spelling in the archive: files from some
    systems bring letters in decomposed form.
    """
    plain = untrusted_text.isascii()
    text = untrusted_text if plain else untrusted_text.encode("utf-8", "ignore").decode("utf-8")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return text if plain else unicodedata.normalize("NFC", text)


def cleaned(value: Any) -> Any:
    """Details of an entry with every text in the form in which texts are stored."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {clean_text(key): cleaned(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [cleaned(inner) for inner in value]
    return value
