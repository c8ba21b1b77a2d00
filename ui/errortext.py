"""What a person reads when something went wrong, and what a check found, in three languages.

A sentence says what happened, that nothing was lost where that is so, and what to do.
Errors carry codes and typed values only; this is the one place that has words for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.findings import Finding
from archive.vocabulary.labels import label
from archive.vocabulary.work import WorkRole
from crypto.errors import CodedError
from ui.i18n import Language, name_of, shown, table, text

ERRORS = "error"
FINDINGS = "finding"
REASONS = "reason"
UNKNOWN = "unknown"
"""Key of the sentence for an error that is none of ours."""

_REASON_FIELDS = frozenset({"reason", "reasons", "what", "part", "missing"})
"""Fields that hold codes, which have phrases of their own in the table ``reason``."""
_FAMILIES: Mapping[str, str] = MappingProxyType({"entity": "entity", "way": "slot_kind"})
"""Fields that hold codes, which have names of their own in a family of the terminal's catalogue."""


def load_catalogue(language: Language) -> Mapping[str, str]:
    """The sentence of every error code."""
    return table(language, ERRORS)


def load_findings(language: Language) -> Mapping[str, str]:
    """The sentence of every finding, by ``<what>.<verdict>``."""
    return table(language, FINDINGS)


def error_sentence(error: BaseException, language: Language) -> str:
    """The sentence for an error, on one line.

    One that is not ours gives a general sentence without any of its values.
    """
    if isinstance(error, CodedError) and error.code in load_catalogue(language):
        return text(language, ERRORS, error.code, **_in_words(error.fields(), language))
    return text(language, ERRORS, UNKNOWN, kind=type(error).__name__)


def finding_sentence(finding: Finding, language: Language) -> str:
    """The sentence for a finding, on one line, without its verdict.

    A finding about something broken may carry the code and the fields of an error and then has
    that error's sentence. One that no catalogue knows gives its code.
    """
    key = f"{finding.what}.{finding.verdict}"
    if key in load_findings(language):
        return text(language, FINDINGS, key, **_in_words(finding.fields, language))
    if finding.what in load_catalogue(language):
        return text(language, ERRORS, finding.what, **_in_words(finding.fields, language))
    return shown(finding.what)


def _in_words(fields: Mapping[str, object], language: Language) -> dict[str, str]:
    return {name: _value_in_words(name, value, language) for name, value in fields.items()}


def _value_in_words(name: str, value: object, language: Language) -> str:
    if isinstance(value, (tuple, list)):
        return ", ".join(_value_in_words(name, one, language) for one in value)
    if name == "actor":
        role, _, mark = str(value).partition(" ")
        known = label(WorkRole, role, language) if role in list(WorkRole) else shown(role)
        return f"{known} {shown(mark)}" if mark else known
    if name in _FAMILIES:
        return name_of(language, "terminal", _FAMILIES[name], value)
    return name_of(language, REASONS, "", value) if name in _REASON_FIELDS else shown(value)
