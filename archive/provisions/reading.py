"""Reads a file of provisions from outside, whole or not at all."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from archive.canonical import clean_text
from archive.outside import outside_file
from archive.provisions.errors import ProvisionsInvalid, ProvisionsUnreadable, ProvisionTwice

SHIPPED: Final = ("kz", "un")
MAX_BYTES: Final = 4 * 1024 * 1024
MAX_ENTRIES: Final = 10_000
MAX_WORDS: Final = 4_000
"""Characters of a title, a penalty or a note."""

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_LAW: Final = re.compile(r"[A-Z][A-Z0-9]{0,11}")
_ARTICLE: Final = re.compile(r"(?:[0-9]{1,5}(?:-[0-9]{1,3})?)?")
_PART: Final = re.compile(r"(?:[0-9]{1,3}(?:-[0-9]{1,3})?)?")
_TITLES: Final = ("title_en", "title_ru", "title_kk")
_WORDS: Final = (*_TITLES, "penalty", "note")
_DAYS: Final = ("in_force_from", "in_force_to")
_KEYS: Final = frozenset(("law", "article", "part", *_WORDS, *_DAYS, "checked"))


@dataclass(frozen=True)
class ProvisionEntry:
    """One wording, as a file gives it."""

    country: str
    law: str
    article: str
    part: str
    title_en: str
    title_ru: str
    title_kk: str
    in_force_from: dt.date | None
    in_force_to: dt.date | None
    penalty: str
    note: str
    checked: bool

    @property
    def code(self) -> str:
        """Country, law, article and part, and the first day of the wording where it has one: ``KZ-CC-272.1``."""
        code = "-".join(one for one in (self.country, self.law, self.article) if one)
        code += f".{self.part}" if self.part else ""
        return f"{code}@{self.in_force_from}" if self.in_force_from else code


def shipped(country: str) -> list[ProvisionEntry]:
    """What comes with the program for one of ``SHIPPED``. Raises ``KeyError`` for any other."""
    if country not in SHIPPED:
        raise KeyError(country)
    return read_provisions(Path(__file__).with_name(f"{country}.toml"))


def read_provisions(path: Path) -> list[ProvisionEntry]:
    """Every provision of a file.

    Raises:
        ProvisionsUnreadable, ProvisionsInvalid, ProvisionTwice: about what it holds.
        SourceUnreadable, SourceVanished: about the file itself.
    """
    with outside_file(path) as (source, _):
        untrusted_bytes = source.read(MAX_BYTES + 1)
    if len(untrusted_bytes) > MAX_BYTES:
        raise ProvisionsUnreadable(name=path.name)
    try:
        untrusted_file = tomllib.loads(untrusted_bytes.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        raise ProvisionsUnreadable(name=path.name) from None
    return validated(untrusted_file)


def validated(untrusted_file: Mapping[str, Any]) -> list[ProvisionEntry]:
    """The provisions of a file that was read, in its order. Raises ``ProvisionsInvalid``, ``ProvisionTwice``."""
    for key in untrusted_file:
        if key not in ("country", "provision"):
            raise ProvisionsInvalid(entry=0, field=key[:40])
    country = _matching(untrusted_file, 0, "country", _COUNTRY, required=True)
    untrusted_entries = untrusted_file.get("provision")
    if not isinstance(untrusted_entries, list) or not 0 < len(untrusted_entries) <= MAX_ENTRIES:
        raise ProvisionsInvalid(entry=0, field="provision")
    found = dict[str, ProvisionEntry]()
    for number, untrusted_entry in enumerate(untrusted_entries, start=1):
        entry = _entry(country, number, untrusted_entry)
        if entry.code in found:
            raise ProvisionTwice(provision=entry.code)
        found[entry.code] = entry
    return list(found.values())


def _entry(country: str, number: int, untrusted_entry: Any) -> ProvisionEntry:
    if not isinstance(untrusted_entry, dict):
        raise ProvisionsInvalid(entry=number, field="provision")
    for key in untrusted_entry:
        if key not in _KEYS:
            raise ProvisionsInvalid(entry=number, field=key[:40])
    words = {name: _words(untrusted_entry, number, name) for name in _WORDS}
    if not any(words[name] for name in _TITLES):
        raise ProvisionsInvalid(entry=number, field=_TITLES[0])
    article = _matching(untrusted_entry, number, "article", _ARTICLE)
    part = _matching(untrusted_entry, number, "part", _PART)
    if part and not article:
        raise ProvisionsInvalid(entry=number, field="article")
    first, last = (_day(untrusted_entry, number, name) for name in _DAYS)
    if first and last and last < first:
        raise ProvisionsInvalid(entry=number, field="in_force_to")
    checked = untrusted_entry.get("checked", False)
    if not isinstance(checked, bool):
        raise ProvisionsInvalid(entry=number, field="checked")
    return ProvisionEntry(
        country=country,
        law=_matching(untrusted_entry, number, "law", _LAW, required=True),
        article=article,
        part=part,
        in_force_from=first,
        in_force_to=last,
        checked=checked,
        **words,
    )


def _matching(
    untrusted_values: Mapping[str, Any], entry: int, name: str, form: re.Pattern[str], *, required: bool = False
) -> str:
    value = untrusted_values.get(name, "")
    if not isinstance(value, str) or not form.fullmatch(value) or (required and not value):
        raise ProvisionsInvalid(entry=entry, field=name)
    return value


def _words(untrusted_values: Mapping[str, Any], entry: int, name: str) -> str:
    value = untrusted_values.get(name, "")
    if not isinstance(value, str) or len(value) > MAX_WORDS:
        raise ProvisionsInvalid(entry=entry, field=name)
    return clean_text(value).strip()


def _day(untrusted_values: Mapping[str, Any], entry: int, name: str) -> dt.date | None:
    value = untrusted_values.get(name)
    if value is None:
        return None
    # A moment is a day too, as Python has it.
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise ProvisionsInvalid(entry=entry, field=name)
    return value
