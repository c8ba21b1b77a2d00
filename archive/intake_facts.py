"""What a person says once about everything that is taken in together."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from archive.canonical import canonical_json
from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.model.evidence import EvidenceItem
from archive.second_hash import SecondHash
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.labels import LANGUAGES, LabelLanguage, label

_STORED = ("acquired", "acquired_how", "acquired_from_id", "device", "consent_id", "content_warning", "held")


@dataclass(frozen=True, kw_only=True)
class IntakeFacts:
    """Given once, and kept with each item."""

    case_id: str = ""
    acquired: PartialDate = field(default_factory=PartialDate.not_stated)
    acquired_how: AcquiredHow = AcquiredHow.NOT_STATED
    acquired_from_id: str | None = None
    device: str = ""
    consent_id: str | None = None
    content_warning: bool = False
    held: Held = Held.YES
    kind: EvidenceKind | None = None
    """What all of them are; found out from each file where it is not said."""
    keep_duplicates: bool = False
    """A file whose content is in the vault already is sealed again, as an item of its own."""
    second_hash: SecondHash = SecondHash.NONE
    language: LabelLanguage = "en"
    """In which the items are first titled."""

    def to_text(self) -> str:
        """Canonical JSON, for the batch."""
        plain = {name: EvidenceItem.spec(name).to_plain(getattr(self, name), EvidenceItem.entity) for name in _STORED}
        others = {
            "case_id": self.case_id,
            "kind": None if self.kind is None else str(self.kind),
            "keep_duplicates": self.keep_duplicates,
            "second_hash": str(self.second_hash),
            "language": str(self.language),
        }
        return canonical_json({**plain, **others}).decode()

    @classmethod
    def from_text(cls, text: str) -> IntakeFacts:
        """The facts of a batch. Raises ``FieldInvalid``: nobody wrote them like that."""
        try:
            plain = json.loads(text)
            fields = {
                name: EvidenceItem.spec(name).from_plain(plain[name], EvidenceItem.entity) for name in _STORED
            }
            language: LabelLanguage = next(one for one in LANGUAGES if one == plain["language"])
            return cls(
                **fields,
                case_id=str(plain["case_id"]),
                kind=None if plain["kind"] is None else EvidenceKind(plain["kind"]),
                keep_duplicates=bool(plain["keep_duplicates"]),
                second_hash=SecondHash(plain["second_hash"]),
                language=language,
            )
        except (ValueError, KeyError, TypeError, StopIteration) as error:
            raise FieldInvalid(entity=EvidenceItem.entity, field="") from error

    def title(self, kind: EvidenceKind, place: int = 0) -> str:
        """The first title of an item: what it is and its place in the batch, and nothing of the file's name."""
        words = label(EvidenceKind, kind, self.language)
        words = words[:1].upper() + words[1:]
        return f"{words} {place}" if place else words
