"""The way out, step by step: what leaves, for whom, what stands in the way, and the making itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from crypto.age.recipients import HybridRecipient, parse_recipient
from crypto.jobs import CancelToken, Progress
from exports.edition import Gap
from exports.gaps import gaps
from exports.making import ExportResult, make_dossier, make_export
from exports.spec import ExportSpec, Language, Override
from ui.presenters.dossiers import PartnerLine, partner_line, recipient_fingerprint

USES = tuple(use for use in Use if use is not Use.INTERNAL)
"""What something can leave for; what is for internal use stays."""

_MAY_PASS = frozenset(
    {
        "name_in_text",
        "contact_in_text",
        "name_in_exhibit",
        "text_not_reviewed",
        "redaction_changed_nothing",
        "redaction_not_confirmed",
        "exhibit_tells_place",
    }
)
_PAGES = {
    CaseFile.entity: "case",
    Person.entity: "person",
    Testimony.entity: "account",
    EvidenceItem.entity: "item",
    Event.entity: "case",
}


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a person has decided so far."""

    case_id: str = ""
    use: Use = Use.PARTNER_NGO
    audience: str = ""
    language: Language = "en"
    purpose: str = ""
    prepared_by: str = ""
    include_exhibits: bool = True
    sealed: bool = True
    """A sealed package; otherwise a signed dossier that whoever gets hold of it can read."""
    partners: tuple[str, ...] = ()
    """Recipients of known partners."""
    pasted: str = ""
    """Recipients typed or pasted, one a line, not yet looked at."""
    allow_mixed: bool = False
    overrides: tuple[Override, ...] = field(default=())

    def recipients(self) -> tuple[str, ...]:
        """Everybody it is sealed to, each once."""
        if not self.sealed:
            return ()
        lines = (line.strip() for line in self.pasted.splitlines())
        return tuple(dict.fromkeys([*self.partners, *(line for line in lines if line)]))

    def letting_pass(self, gap: Gap, reason: str) -> Wish:
        """The same with one exception more."""
        kept = [one for one in self.overrides if (one.gap, one.record) != (gap.code, gap.record)]
        return replace(self, overrides=(*kept, Override(gap.code, gap.record, reason.strip())))

    def spec(self) -> ExportSpec:
        """What the export is asked to make."""
        return ExportSpec(
            case_id=self.case_id,
            use=self.use,
            audience=self.audience.strip(),
            language=self.language,
            recipients=self.recipients(),
            include_exhibits=self.include_exhibits,
            allow_mixed_recipients=self.allow_mixed,
            purpose=self.purpose.strip(),
            prepared_by=self.prepared_by.strip(),
            overrides=self.overrides,
        )


@dataclass(frozen=True)
class Choices:
    """What can be chosen from at the beginning."""

    cases: tuple[CaseFile, ...]
    partners: tuple[PartnerLine, ...]
    number: str
    """The code that the export will have."""


@dataclass(frozen=True)
class GapLine:
    """Something in the way, and where it can be put right."""

    gap: Gap
    page: str
    """Empty when there is no page to go to."""
    target: str
    may_pass: bool
    """Whether a person may let it pass with a reason that is printed in the package."""

    @property
    def blocks(self) -> bool:
        """Whether nothing can be made before it is settled."""
        return self.gap.severity == "block"


@dataclass(frozen=True)
class Made:
    """The result, and what the partner compares before relying on it."""

    result: ExportResult
    signing_key: str
    authority: str
    sealed: bool


class ExportDesk:
    """Answers the wizard. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def choices(self) -> Choices:
        """Cases, partners, and the next number."""
        partners = tuple(partner_line(partner) for partner in self._vault.handoffs.partners())
        return Choices(tuple(self._vault.cases.all()), partners, self._vault.handoffs.next_number())

    def gaps(self, wish: Wish) -> tuple[GapLine, ...]:
        """What stands in the way now, blocking ones first.

        Raises ``SpecInvalid``, ``RecipientMalformed`` and its kin, ``MixedRecipients``, ``RecordNotFound``.
        """
        found = gaps(self._vault, wish.spec(), sealed=wish.sealed)
        return tuple(self._line(gap) for gap in found)

    def make(self, wish: Wish, target: Path, progress: Progress, token: CancelToken) -> Made:
        """Make it. When this raises, there is no file at ``target``. Raises as ``make_export``."""
        make = make_export if wish.sealed else make_dossier
        result = make(self._vault, wish.spec(), target, progress, token)
        signers = self._vault.signers
        return Made(
            result, signers.signing_key.public().fingerprint(), signers.authority.fingerprint(), wish.sealed
        )

    def _line(self, gap: Gap) -> GapLine:
        page, target = self._place(gap.record)
        return GapLine(gap, page, target, gap.code in _MAY_PASS and bool(gap.record))

    def _place(self, code: str) -> tuple[str, str]:
        if not code:
            return "", ""
        for hit in self._vault.search.find(f'"{code}"', entities=tuple(_PAGES)):
            if hit.entity == Event.entity:
                event = self._vault.ledger.get(Event, hit.entity_id)
                cases = self._vault.cases.cases_of(event)
                if event.code == code and cases:
                    return _PAGES[hit.entity], cases[0].id
            elif self._code(hit.entity, hit.entity_id) == code:
                return _PAGES[hit.entity], hit.entity_id
        return "", ""

    def _code(self, entity: str, record_id: str) -> str:
        kinds: Iterable[type[CaseFile | Person | Testimony | EvidenceItem]] = (
            CaseFile,
            Person,
            Testimony,
            EvidenceItem,
        )
        for kind in kinds:
            if kind.entity == entity:
                return self._vault.ledger.get(kind, record_id).code
        return ""


def is_mixed(recipients: Iterable[str]) -> bool:
    """Whether keys that will resist a quantum computer stand beside keys that will not.

    Raises ``RecipientMalformed`` and its kin for the first that is not a recipient.
    """
    return len({isinstance(parse_recipient(one), HybridRecipient) for one in recipients}) > 1


def fingerprints(recipients: Iterable[str]) -> list[str]:
    """What is compared for each recipient before anything is sealed to it."""
    return [recipient_fingerprint(one) for one in recipients]


def file_name(number: str, *, sealed: bool) -> str:
    """A name that tells nothing but the number."""
    return f"{number}.age" if sealed else f"{number}.pdf"
