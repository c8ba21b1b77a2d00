"""Covering places of a file for the screen: what it is made out of, making it, and the second look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from archive.confined.films import is_played
from archive.confined.recognising import RecognitionMissing
from archive.covering.areas import MOST_BYTES, Areas, CoverArea, Medium, areas_of
from archive.covering.engine import Covering
from archive.covering.errors import AreasRefused
from archive.covering.forms import MEDIA, medium_of
from archive.covering.preview import CopyToBe, paint
from archive.covering.read_again import ReadCheck, StillRead
from archive.covering.second_look import SecondLook
from archive.errors import RecordNotFound, SourceUnreadable
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.safefiles import regular_file
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from crypto.jobs import CancelToken, Progress
from exports.protected_names import protected_names
from ui.presenters.reading_texts import recognition

PLAYED: Final = frozenset({Medium.SOUND, Medium.FILM})
"""What is covered in a player, and not on a page that is looked at."""


@dataclass(frozen=True)
class CoveringPlace:
    """The page on which places of this file are covered."""

    item_id: str
    file_id: str


@dataclass(frozen=True)
class CoveredLine:
    """A file with covered places, and out of which file of the item it was made. Numbers count from 1."""

    file: EvidenceFile
    number: int
    of_number: int
    redaction: Redaction
    areas: tuple[CoverArea, ...]
    """What is covered in it, at the places that it had in the file of which it was made."""


@dataclass(frozen=True)
class CoveringView:
    """What the page is about."""

    item: EvidenceItem
    file: EvidenceFile
    medium: Medium
    reads: bool = False
    """Whether there is a recognition that can give a copy its text."""


@dataclass(frozen=True)
class Made:
    """A copy was made; the words of it."""

    place: CoveringPlace
    line: CoveredLine
    still_read: tuple[StillRead, ...] = ()
    """Where recognition reads what stood under boxes, or names."""
    read_by: str = ""
    """Program and version of the recognition; empty where none read the copy."""
    letters: int | None = None
    """How many words of the copy are text; ``None``: none was wanted."""


def can_be_covered(file: EvidenceFile) -> bool:
    """Whether places of that file can be covered."""
    return (file.media_type in MEDIA or is_played(file.media_type)) and not file.withdrawn


class CoveringDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self, place: CoveringPlace) -> CoveringView:
        """The file to be covered. Raises ``RecordNotFound``."""
        item = self._vault.evidence.get(place.item_id)
        file = self._file(item, place.file_id)
        if not can_be_covered(file):
            raise RecordNotFound(entity=EvidenceFile.entity)
        medium = medium_of(file.media_type)
        return CoveringView(item, file, medium, medium is Medium.PAPER and recognition() is not None)

    def lines(self, item_id: str) -> tuple[CoveredLine, ...]:
        """The files of an item with covered places, newest first. Raises ``RecordNotFound``."""
        files = self._vault.evidence.files(self._vault.evidence.get(item_id))
        numbers = {file.id: number for number, file in enumerate(files, 1)}
        covering, found = Covering(self._vault), []
        for file in files:
            redaction = covering.of(file) if file.role is FileRole.REDACTED else None
            if redaction is not None:
                areas = areas_of(redaction.areas.encode()).areas
                of_number = numbers.get(file.parent_id or "", 1)
                found.append(CoveredLine(file, numbers[file.id], of_number, redaction, areas))
        return tuple(reversed(found))

    def make(
        self,
        place: CoveringPlace,
        areas: tuple[CoverArea, ...],
        note: str,
        progress: Progress,
        token: CancelToken,
        *,
        letters: bool = False,
    ) -> Made:
        """Make the new file, have it looked through, and keep it.

        With ``letters`` it has what recognition reads in it as text. Raises as ``Covering.cover`` does;
        RecognitionMissing: letters are wanted, and it is gone.
        """
        file = self._file(self._vault.evidence.get(place.item_id), place.file_id)
        recogniser = recognition() if medium_of(file.media_type) not in PLAYED else None
        if letters and recogniser is None:
            raise RecognitionMissing
        check = None
        if recogniser is not None:
            check = ReadCheck(recogniser, protected_names(self._vault), letters)
        made = Covering(self._vault).cover(
            file, Areas(areas), note=note, check=check, progress=progress, token=token
        )
        line = next(line for line in self.lines(place.item_id) if line.file.id == made.file.id)
        return Made(place, line, made.still_read, recogniser.name if recogniser is not None else "", made.letters)

    def copy_to_be(self, place: CoveringPlace, areas: tuple[CoverArea, ...], token: CancelToken) -> CopyToBe:
        """How a film or recording with these places covered will look and sound. Raises as ``paint`` does."""
        item = self._vault.evidence.get(place.item_id)
        file = self._file(item, place.file_id)
        boxes = any(one.where.area is not None for one in areas)
        painted = paint(self._vault, item, file, areas, token) if boxes else None
        return CopyToBe(areas, painted)

    def read_areas(self, place: CoveringPlace, path: Path) -> Areas:
        """The areas in a file outside. Raises ``AreasRefused``, also of another file; ``SourceUnreadable``."""
        item = self._vault.evidence.get(place.item_id)
        file = self._file(item, place.file_id)
        try:
            with open(path, "rb", opener=regular_file) as untrusted:
                found = areas_of(untrusted.read(MOST_BYTES + 1))
        except OSError as error:
            raise SourceUnreadable(name=path.name) from error
        if (found.of and found.of != item.code) or (found.sha256 and found.sha256.lower() != file.sha256):
            raise AreasRefused(number=0, reason="areas_of_other")
        return found

    def confirm(self, item_id: str, file_id: str) -> None:
        """Nothing is left to be seen. Raises as ``SecondLook.confirm`` does."""
        SecondLook(self._vault).confirm(self._file(self._vault.evidence.get(item_id), file_id))

    def send_back(self, item_id: str, file_id: str, reason: str) -> None:
        """Something is left. Raises as ``SecondLook.send_back`` does."""
        SecondLook(self._vault).send_back(self._file(self._vault.evidence.get(item_id), file_id), reason=reason)

    def _file(self, item: EvidenceItem, file_id: str) -> EvidenceFile:
        for file in self._vault.evidence.files(item):
            if file.id == file_id:
                return file
        raise RecordNotFound(entity=EvidenceFile.entity)
