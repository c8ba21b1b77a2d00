"""What a machine proposes to cover in the file on the screen, until each was taken or refused."""

from __future__ import annotations

from collections.abc import Iterable

from archive.confined.recognising import Recogniser
from archive.covering.areas import CoverArea
from archive.covering.suggest import Suggested, Suggesting, Suggestion
from archive.errors import RecordNotFound
from archive.locators import Area
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress
from exports.protected_names import protected_names
from ui.presenters.covering import CoveringPlace
from ui.presenters.reading_texts import recognition


class SuggestionDesk:
    """May run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def look(self, place: CoveringPlace, progress: Progress, token: CancelToken) -> Suggested:
        """Look through the file; pixels are read for names where recognition is installed.

        Raises as ``Suggesting.suggest`` does; ``RecordNotFound``.
        """
        item = self._vault.evidence.get(place.item_id)
        file = next((one for one in self._vault.evidence.files(item) if one.id == place.file_id), None)
        if file is None:
            raise RecordNotFound(entity=EvidenceFile.entity)
        recogniser: Recogniser | None = recognition()
        return Suggesting(self._vault, protected_names(self._vault), recogniser).suggest(file, progress, token)


class SuggestionList:
    """Suggestions that wait to be decided on, in the order of the pages."""

    def __init__(self) -> None:
        self.waiting: tuple[Suggestion, ...] = ()

    def begin(self, found: Suggested, taken: Iterable[CoverArea]) -> None:
        """Another look brought these; those of the places that are covered already are left out."""
        there = {one.where for one in taken}
        self.waiting = tuple(one for one in found.suggestions if one.area.where not in there)

    def clear(self) -> None:
        """Another file comes."""
        self.waiting = ()

    def decide(self, row: int) -> CoverArea:
        """Take one off the list; returns what it would cover."""
        one = self.waiting[row]
        self.waiting = (*self.waiting[:row], *self.waiting[row + 1 :])
        return one.area

    def decide_all(self) -> tuple[CoverArea, ...]:
        """Take every one off the list; returns what they would cover."""
        every = tuple(one.area for one in self.waiting)
        self.waiting = ()
        return every

    def boxes_on(self, page: int) -> tuple[tuple[int, Area], ...]:
        """The boxes of a page, each with its place in the list."""
        return tuple(
            (row, one.area.where.area)
            for row, one in enumerate(self.waiting)
            if one.area.where.area is not None and (one.area.where.page or 1) == page
        )
