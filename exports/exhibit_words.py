"""What is said in the exhibits of a dossier: which transcripts and translations go along, and in whose words.

Only a text that was reviewed, approved or sealed goes; of a file with covered places never what they hide.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from archive.item_people import people_of_item
from archive.model.evidence import EvidenceFile
from archive.model.transcripts import Transcript
from archive.release import Release
from archive.segments import in_words, speaker_words
from archive.transcripts import spoken
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from exports.edition import ExhibitShown, WordsShown
from exports.spec import ExportSpec

_CODE: Final = re.compile(r"[A-Z]-[0-9]{4,12}")
_READ: Final = (TextStatus.REVIEWED, TextStatus.APPROVED, TextStatus.SEALED)


class ExhibitWords:
    """Asks for the words of each exhibit whether they may go."""

    def __init__(self, vault: Vault, release: Release, spec: ExportSpec, places: Mapping[str, str]) -> None:
        """``places``: as what people appear in the dossier, by their codes."""
        self._vault, self._release, self._language, self._places = vault, release, spec.language, places

    def shown(
        self, exhibits: Iterable[ExhibitShown], say: Callable[..., None], warn: Callable[[str, str], None]
    ) -> tuple[ExhibitShown, ...]:
        """The exhibits with their words. ``say`` hears every text that goes, ``warn`` what stays that nobody read."""
        found = list[ExhibitShown]()
        for exhibit in exhibits:
            file = self._file(exhibit)
            texts = [] if file is None else self._texts(file)
            if file is not None and any(not self._read(text) for text in self._newest(file)):
                warn("transcript_not_reviewed", exhibit.record.code)
            words = [shown for text in texts if (shown := self._words(exhibit, text)) is not None]
            for one in words:
                said = (part for segment in one.segments for part in (segment.speaker, segment.text))
                say(exhibit.record.code, *said)
            found.append(dataclasses.replace(exhibit, words=tuple(words)))
        return tuple(found)

    def _file(self, exhibit: ExhibitShown) -> EvidenceFile | None:
        if exhibit.attached is not None or exhibit.original is None:
            return exhibit.attached
        files = self._vault.evidence.files(self._vault.evidence.get(exhibit.record.id))
        covered = [file for file in files if file.role is FileRole.REDACTED]
        return covered[-1] if covered else exhibit.original

    def _newest(self, file: EvidenceFile) -> list[Transcript]:
        """The words of a file, and their translation into the language of the dossier, as they stand."""
        own = self._vault.transcripts.newest(file, TextKind.VERBATIM)
        into = Language(self._language)
        translated = self._vault.transcripts.newest(file, TextKind.TRANSLATION, into)
        if own is not None and own.language is into:
            translated = None
        return [text for text in (own, translated) if text is not None and text.body.strip()]

    def _texts(self, file: EvidenceFile) -> list[Transcript]:
        return [text for text in self._newest(file) if self._read(text)]

    def _read(self, text: Transcript) -> bool:
        return text.status in _READ

    def _words(self, exhibit: ExhibitShown, text: Transcript) -> WordsShown | None:
        item = self._vault.evidence.get(exhibit.record.id)
        people = people_of_item(self._vault.ledger, item)
        if not self._release.words(text, item, people).allowed:
            return None
        segments = tuple(
            dataclasses.replace(
                one, speaker=self._speaker(one.speaker), text=in_words(one.text, self._language)
            )
            for one in spoken(self._release.shown(text, people.everybody))
        )
        transcripts = self._vault.transcripts
        return WordsShown(text, segments, transcripts.origin(text), transcripts.newer_source(text) is not None)

    def _speaker(self, speaker: str) -> str:
        """As the person appears in the dossier; a code of the vault says nothing outside, and does not leave."""
        if _CODE.fullmatch(speaker.upper()):
            return self._places.get(speaker.upper(), "")
        return speaker_words(speaker, self._language)
