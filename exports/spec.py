"""What is to leave the vault, for whom and for what: the one question an export answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from archive.vocabulary.testimony import Use
from crypto.age.recipients import Recipient, check_together, parse_recipient
from exports.edition_errors import (
    LanguageUnknown,
    NobodyToSealTo,
    OverrideWithoutReason,
    UseStaysInside,
    UseUnknown,
)

Language = Literal["en", "ru", "kk"]


@dataclass(frozen=True)
class Override:
    """A person's decision to let something pass that would be held back. It is printed in the package."""

    gap: str
    """Code of the gap, as ``exports.gaps`` reports it."""
    record: str
    """Code of the record, as ``T-0004``."""
    reason: str
    """Why, in words. It leaves with the package, so it must name nobody either."""


@dataclass(frozen=True, kw_only=True)
class ExportSpec:
    """One export. Consent is looked up for ``use`` and ``audience`` on the day of the export."""

    case_id: str
    use: Use
    audience: str = ""
    """Name of the one organisation meant, or empty for whoever the use implies."""
    language: Language = "en"
    recipients: tuple[str, ...] = ()
    """Whom the package is sealed to: age recipients in text form."""
    include_exhibits: bool = True
    """Whether the files of the exhibits go into the package. Their fingerprints always do."""
    allow_mixed_recipients: bool = False
    """Whether a recipient that does not resist a quantum computer may stand beside one that does."""
    purpose: str = ""
    """In words, for the cover; the label of ``use`` if empty."""
    prepared_by: str = ""
    """A role, never a name."""
    confidentiality: str = ""
    """Printed on every page; a general wording if empty."""
    overrides: tuple[Override, ...] = ()

    def assert_viable(self, *, sealed: bool = True) -> None:
        """Raise the ``SpecInvalid`` that makes this export impossible, whatever the vault holds.

        ``sealed``: a package is wanted, which needs recipients; then also raises
        ``RecipientMalformed`` and its kin, ``MixedRecipients`` and ``PassphraseNotAlone``.
        """
        if not isinstance(self.use, Use):
            raise UseUnknown
        if self.use is Use.INTERNAL:
            raise UseStaysInside
        if self.language not in get_args(Language):
            raise LanguageUnknown
        for override in self.overrides:
            if not override.reason.strip():
                raise OverrideWithoutReason(record=override.record)
        if sealed:
            self.sealed_to()

    def sealed_to(self) -> list[Recipient]:
        """The recipients, each once. Raises as ``assert_viable`` does."""
        if not self.recipients:
            raise NobodyToSealTo
        unique = {str(recipient): recipient for recipient in map(parse_recipient, self.recipients)}
        found: list[Recipient] = list(unique.values())
        check_together(found, allow_mixed=self.allow_mixed_recipients)
        return found

    def override(self, gap: str, record: str) -> Override | None:
        """The decision to let this gap of this record pass, if there is one."""
        for override in self.overrides:
            if (override.gap, override.record) == (gap, record):
                return override
        return None
