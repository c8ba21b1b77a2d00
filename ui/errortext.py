"""What a person reads when something went wrong, and what a check found, in three languages.

A sentence says what happened, that nothing was lost where that is so, and what to do.
Errors carry codes and typed values only; this is the one place that has words for them.
"""

from __future__ import annotations

from collections.abc import Mapping

from archive.findings import Finding
from crypto.errors import CodedError
from ui.i18n import Language, table

ERRORS = "error"
FINDINGS = "finding"
UNKNOWN = "unknown"
"""Key of the sentence for an error that is none of ours."""


def load_catalogue(language: Language) -> Mapping[str, str]:
    """The sentence of every error code."""
    return table(language, ERRORS)


def load_findings(language: Language) -> Mapping[str, str]:
    """The sentence of every finding, by ``<what>.<verdict>``."""
    return table(language, FINDINGS)


def error_sentence(error: BaseException, language: Language) -> str:
    """The sentence for an error. One that is not ours gives a general sentence without any of its values."""
    catalogue = load_catalogue(language)
    if isinstance(error, CodedError) and error.code in catalogue:
        fields = error.fields()
        reason = fields.get("reason")
        if isinstance(reason, str) and reason in catalogue and not _has_fields(catalogue[reason]):
            fields["reason"] = catalogue[reason]
        return catalogue[error.code].format(**fields)
    return catalogue[UNKNOWN].format(kind=type(error).__name__)


def finding_sentence(finding: Finding, language: Language) -> str:
    """The sentence for a finding, without its verdict."""
    fields = dict(finding.fields)
    catalogue = load_catalogue(language)
    reason = fields.get("reason")
    if isinstance(reason, str) and reason in catalogue and not _has_fields(catalogue[reason]):
        fields["reason"] = catalogue[reason]
    return load_findings(language)[f"{finding.what}.{finding.verdict}"].format(**fields)


def _has_fields(sentence: str) -> bool:
    return "{" in sentence
