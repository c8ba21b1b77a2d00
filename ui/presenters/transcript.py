"""The texts of one file of evidence: what the page shows, and how what was typed is kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from archive.errors import RecordNotFound
from archive.locators import WHOLE
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.transcripts import Transcript
from archive.segments import Segment, in_words
from archive.transcripts import DERIVED, origin_in, spoken
from archive.vault import Vault
from archive.vocabulary.evidence import Origin
from archive.vocabulary.labels import LabelLanguage
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from ui.presenters.account_texts import LANGUAGES, kind_and_language, text_key
from ui.presenters.item import ItemDesk, ItemView
from ui.presenters.item_marks import ItemPlace, Quotation
from ui.presenters.meanwhile import Clashed
from ui.presenters.transcript_typing import typed

STATUSES: Final = (TextStatus.DRAFT, TextStatus.REVIEWED, TextStatus.APPROVED)
"""Where a text stands before it is sealed."""
KEYS: Final = (
    str(TextKind.VERBATIM),
    str(TextKind.SUMMARY),
    *(text_key(TextKind.TRANSLATION, language) for language in LANGUAGES),
)
"""Every text that a file can have, by key."""


@dataclass(frozen=True)
class TranscriptPlace:
    """The texts of a file, as their page is asked for them."""

    item_id: str
    file_id: str
    key: str = ""
    """Which text; empty: the words of the file."""


@dataclass(frozen=True)
class TranscriptView:
    """What the page shows of one text of a file."""

    held: ItemView
    file: EvidenceFile
    texts: tuple[Transcript, ...]
    """Every version of every text of the file, oldest first."""
    key: str
    body: str
    """The standing version as it is typed, in the language of the windows."""
    origin: Origin
    source: Transcript | None = None
    """For a translation or summary: the version out of which it was made, or would be made now."""
    newer: Transcript | None = None
    """What stands of that text now, where it is newer: this one is stale."""

    @property
    def item(self) -> EvidenceItem:
        """Whose file it is."""
        return self.held.item

    @property
    def versions(self) -> tuple[Transcript, ...]:
        """The versions of the text that is shown, oldest first."""
        return versions_of(self.texts, self.key)

    @property
    def standing(self) -> Transcript | None:
        """The version that counts now."""
        return self.versions[-1] if self.versions else None

    @property
    def sealed(self) -> bool:
        """Whether what is typed next begins a new version that needs a reason."""
        return self.standing is not None and self.standing.sealed_digest is not None

    def number(self, text: Transcript | None) -> int:
        """Which version of its own text that is, from 1; 0 for none."""
        if text is None:
            return 0
        ids = [one.id for one in versions_of(self.texts, key_of(text))]
        return ids.index(text.id) + 1


@dataclass(frozen=True, kw_only=True)
class TranscriptForm:
    """What stands in the editor."""

    file_id: str
    key: str
    segments: Sequence[Segment]
    language: Language
    status: TextStatus
    reason: str = ""
    compared: bool = False
    """The person compared it with what stands of the text that it is made from."""
    seen: str = ""
    """The standing text as it was when the editor was opened."""
    insist: bool = False


class TranscriptDesk:
    """Works on the texts of one file at a time. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._items = ItemDesk(vault)

    def view(self, place: TranscriptPlace, language: LabelLanguage) -> TranscriptView:
        """One text of a file, also where nothing of it is written yet. Raises ``RecordNotFound``."""
        held = self._items.view(place.item_id)
        file = self._vault.records.get(EvidenceFile, place.file_id)
        if file.item_id != held.item.id:
            raise RecordNotFound(entity=EvidenceFile.entity)
        texts = tuple(self._vault.transcripts.of(file))
        key = place.key if place.key in KEYS else KEYS[0]
        standing = versions_of(texts, key)[-1:]
        known = {one.id: one for one in texts}
        words = versions_of(texts, KEYS[0])[-1:]
        source = None
        if kind_and_language(key)[0] in DERIVED:
            source = known.get(standing[0].based_on or "") if standing else (words[0] if words else None)
        return TranscriptView(
            held,
            file,
            texts,
            key,
            typed(spoken(standing[0]), language) if standing else "",
            origin_in(standing[0], known) if standing else Origin.PERSON,
            source,
            self._vault.transcripts.newer_source(standing[0]) if standing else None,
        )

    def save(self, place: TranscriptPlace, form: TranscriptForm, language: LabelLanguage) -> TranscriptView | Clashed:
        """Keep what was typed, or give what clashes with a text that was changed meanwhile.

        Raises as ``Transcripts.write``.
        """
        kind, into = kind_and_language(form.key)
        with self._vault.database.atomic():
            view = self.view(place, language)
            standing = view.standing
            mine = typed(form.segments, language)
            if not form.insist and view.body != form.seen and view.body != mine:
                return Clashed({"body": view.body}, {"body": mine})
            same = standing is not None and spoken(standing) == tuple(form.segments)
            told = (into or form.language, form.status)
            about = standing is not None and (standing.language, standing.status) == told
            if not (same and (about or view.sealed) and not form.compared):
                self._vault.transcripts.write(
                    view.file,
                    form.segments,
                    into or form.language,
                    kind,
                    reason=form.reason.strip(),
                    status=form.status,
                    based_on=view.newer if form.compared else None,
                )
        return self.view(place, language)

    def quotation(
        self, place: TranscriptPlace, number: int, untrusted_part: str, language: LabelLanguage
    ) -> Quotation | None:
        """The words of a segment, counted from 1, as they are cited; ``untrusted_part``: only these of them.

        Out of a translation they go along as such, with the words that were translated where they have the same
        place. ``None`` where the standing version has no such segment, or not these words in it. Raises
        ``RecordNotFound``.
        """
        view = self.view(place, language)
        standing, part = view.standing, " ".join(untrusted_part.split())
        segments = () if standing is None else spoken(standing)
        if standing is None or not 1 <= number <= len(segments):
            return None
        segment = segments[number - 1]
        said = " ".join(in_words(segment.text, language).split())
        if not said or part not in said:
            return None
        words, translation, at = part or said, "", ItemPlace(view.item.id, view.file.id, segment.place)
        if standing.kind is TextKind.TRANSLATION:
            found = () if view.source is None or segment.place == WHOLE else spoken(view.source)
            own = [in_words(one.text, language) for one in found if one.place == segment.place]
            words, translation = " ".join(" ".join(own).split()), words
        return Quotation(at, standing.id, view.number(standing), words, translation)

    def seal(self, place: TranscriptPlace, language: LabelLanguage) -> TranscriptView:
        """Seal the standing version for ever. Raises as ``Transcripts.seal``."""
        standing = self.view(place, language).standing
        if standing is not None:
            self._vault.transcripts.seal(standing)
        return self.view(place, language)


@dataclass(frozen=True)
class TextLine:
    """One text of a file in a list: nothing of what it says."""

    place: TranscriptPlace
    file: int
    """Which file of the item, from 1."""
    standing: Transcript
    """Without its body."""
    stale: bool
    versions: int


def texts_of(vault: Vault, item_id: str) -> tuple[TextLine, ...]:
    """The texts that the files of an item have. May run on a worker. Raises ``RecordNotFound``."""
    found = list[TextLine]()
    for number, file in enumerate(vault.evidence.files(vault.evidence.get(item_id)), 1):
        texts = vault.transcripts.of(file)
        for key in dict.fromkeys(map(key_of, texts)):
            versions = versions_of(texts, key)
            standing = dataclasses.replace(versions[-1], body="")
            stale = vault.transcripts.newer_source(versions[-1]) is not None
            found.append(TextLine(TranscriptPlace(item_id, file.id, key), number, standing, stale, len(versions)))
    return tuple(found)


def key_of(text: Transcript) -> str:
    """The key of a text that stands."""
    return text_key(text.kind, text.language)


def versions_of(texts: Sequence[Transcript], key: str) -> tuple[Transcript, ...]:
    """The versions of one text, oldest first."""
    return tuple(text for text in texts if key_of(text) == key)


def readable(text: Transcript, language: LabelLanguage) -> Transcript:
    """The version with its body as it is typed, for reading and comparing."""
    return dataclasses.replace(text, body=typed(spoken(text), language))
