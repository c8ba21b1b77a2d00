"""Writing down who says a value, and where: the words of a form become a citation of a record or of one field."""

from __future__ import annotations

from dataclasses import dataclass

from archive.claims import Claims
from archive.errors import FieldInvalid, RecordNotFound
from archive.locator_words import exact_place
from archive.locators import WHOLE, Locator, from_fragment
from archive.model.catalogue import record_type
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.testimony import Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.transcripts import spoken
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus
from archive.vocabulary.labels import LabelLanguage
from archive.vocabulary.testimony import TextKind
from ui.presenters.account_texts import versions_of
from ui.presenters.field_facts import CLAIM
from ui.presenters.meanwhile import ON
from ui.presenters.record_form import FormField, Words, form_of, referred, values_of
from ui.presenters.transcript_typing import head

MOST_LETTERS = 120
"""Of a paragraph that is offered for choosing."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of a testimony, as it is offered: its number in the text that stands, and how it begins."""

    number: int
    words: str


@dataclass(frozen=True)
class TargetText:
    """The text of a testimony or of an item of which a single paragraph can be supported."""

    entity: str
    id: str
    paragraphs: tuple[Paragraph, ...]


def citable(kind: type[Record]) -> list[FormField]:
    """The fields of a kind for which a source can be named, as their forms are; what we judge ourselves is none."""
    groups = form_of(kind, new=True)
    return [one for group in groups for one in group.fields if one.name not in CLAIM]


def said_field(kind: type[Record], name: str) -> FormField | None:
    """The form in which another value of that field is written down; None where a source can only agree.

    That is so for the record as a whole, for what never changes, and for a reference to records of several kinds.
    """
    for one in citable(kind):
        if one.name == name:
            return None if one.spec.fixed or one.spec.refers == "*" else one
    return None


def locator_of(number: int) -> str:
    """A paragraph as a locator; it is the same in every language."""
    return f"¶ {number}"


def paragraph_of(locator: str) -> int | None:
    """The number of the paragraph that a locator names in the way of :func:`locator_of`."""
    mark, _, number = locator.strip().partition("¶")
    return int(number) if not mark and number.strip().isdecimal() else None


class CitingPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._claims = Claims(vault.ledger)

    def paragraphs(self, untrusted_origin: str) -> list[Paragraph]:
        """The paragraphs that a reference to a testimony, or to one of its texts, offers; none for other origins."""
        text = self._text(untrusted_origin)
        if text is None:
            return []
        parts = text.paragraphs()
        return [Paragraph(number, part[:MOST_LETTERS]) for number, part in enumerate(parts, 1)]

    def paragraph(self, untrusted_origin: str, number: int) -> str:
        """The words of one paragraph; empty where there is none."""
        text = self._text(untrusted_origin)
        parts = () if text is None else text.paragraphs()
        return parts[number - 1] if 0 < number <= len(parts) else ""

    def target(self, untrusted_target: str, language: LabelLanguage) -> TargetText | None:
        """The text of which the paragraphs are offered, where a testimony, an item or a text is to be supported.

        Of a testimony its own words as they stand, of an item the words of the first file that has any.
        """
        text = self._supported(*referred(untrusted_target))
        if text is None:
            return None
        if isinstance(text, Transcript):
            parts = [" ".join(f"{head(one.place, one.speaker, language)} {one.text}".split()) for one in spoken(text)]
        else:
            parts = list(text.paragraphs())
        offered = tuple(Paragraph(number, part[:MOST_LETTERS]) for number, part in enumerate(parts, 1))
        return TargetText(text.entity, text.id, offered) if offered else None

    def save(self, entity: str, record_id: str, words: Words) -> str:
        """Keep what stands in the form; returns the id of the citation.

        ``words`` has ``field``, ``origin``, ``locator``, ``quote``, ``translation``, ``claim``, ``as_of``,
        ``differs`` and ``value``; ``target_paragraph``, the number of the paragraph of a text that is supported;
        ``quoted``, the id of the transcript out of which the words were taken; and ``fragment``, the place that was
        marked in a file. Where other words stand for the place now than were marked, the place is read out of them,
        if they say one.

        Raises ``FieldInvalid``, ``QuantityInvalid``, ``RecordNotFound``, and what storage raises.
        """
        record = self._vault.records.get(record_type(entity), record_id)
        kind, name = type(record), words.get("field", "")
        said = None
        described = said_field(kind, name) if name else None
        if words.get("differs") == ON and described is not None:
            said = values_of(kind, described, words.get("value", ""))[name]
            if said is None:
                raise FieldInvalid(entity=Citation.entity, field="value")
        by_name = {one.name: one for group in form_of(Citation, new=True) for one in group.fields}
        as_of = values_of(Citation, by_name["as_of"], words.get("as_of", ""))["as_of"]
        origin_entity, origin_id = referred(words.get("origin", ""))
        with self._vault.database.atomic():
            origin = self._vault.records.get(record_type(origin_entity), origin_id) if origin_id else None
            return self._claims.cite(
                record,
                origin,
                field=name,
                paragraph=_number(words.get("target_paragraph", "")),
                quoted=self._quoted(origin, words.get("quoted", "")),
                value=said,
                locator=words.get("locator", "").strip(),
                place=_place(origin, words) or WHOLE,
                quote=words.get("quote", "").strip(),
                translation=words.get("translation", "").strip(),
                claim=ClaimStatus(words.get("claim") or ClaimStatus.REPORTED),
                as_of=as_of,
            ).id

    def _quoted(self, origin: Record | None, untrusted_id: str) -> Transcript | None:
        """The text of the words, unless another origin was chosen since."""
        if not untrusted_id or not isinstance(origin, EvidenceFile):
            return None
        text = self._vault.records.get(Transcript, untrusted_id)
        return text if text.file_id == origin.id else None

    def _supported(self, entity: str, record_id: str) -> TextVersion | Transcript | None:
        try:
            if entity in (TextVersion.entity, Transcript.entity):
                text = self._vault.records.get(record_type(entity), record_id)
                return text if isinstance(text, TextVersion | Transcript) else None
            if entity == Testimony.entity:
                texts = self._vault.testimonies.texts(self._vault.testimonies.get(record_id))
                return next(iter(versions_of(texts, "")[-1:]), None)
            if entity == EvidenceItem.entity:
                files = self._vault.evidence.files(self._vault.evidence.get(record_id))
                words = (self._vault.transcripts.newest(file, TextKind.VERBATIM) for file in files)
                return next((one for one in words if one is not None), None)
        except RecordNotFound:
            return None
        return None

    def _text(self, untrusted_origin: str) -> TextVersion | None:
        entity, record_id = referred(untrusted_origin)
        try:
            if entity == TextVersion.entity:
                return self._vault.records.get(TextVersion, record_id)
            if entity == Testimony.entity:
                return self._vault.testimonies.newest_text(self._vault.testimonies.get(record_id))
        except RecordNotFound:
            return None
        return None


def _number(untrusted_words: str) -> int | None:
    return int(untrusted_words) if untrusted_words.isascii() and untrusted_words.isdecimal() else None


def _place(origin: Record | None, words: Words) -> Locator | None:
    if not isinstance(origin, EvidenceFile):
        return None
    return exact_place(from_fragment(words.get("fragment", "")), words.get("locator", ""))
