"""Films and recordings of the vault: opening them for the player, and what the custody journal says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from archive.confined.asking import Source
from archive.loudness import Loudness
from archive.media_session import MediaSession
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from ui.presenters.film_mark import film_time

_MOST_STRETCHES = 20
PLACES = 1200
"""How many parts the loudness of a recording is told in."""


class MediaDesk:
    """What the player asks of the vault. ``viewed`` and ``played`` write, and run on the lane of the vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def session(
        self, item: EvidenceItem, file: EvidenceFile, news: Callable[[], None], view: tuple[int, int]
    ) -> MediaSession:
        """The file, opened beside the window. What goes wrong is told by the session."""
        return MediaSession(self._vault.workers, self._opener(item, file), news, view)

    def loudness(
        self, item: EvidenceItem, file: EvidenceFile, duration: int, news: Callable[[], None]
    ) -> Loudness:
        """How loud it is along its length, found out meanwhile."""
        return Loudness(self._vault.workers, self._opener(item, file), PLACES, duration, news)

    def viewed(self, file: EvidenceFile) -> None:
        """An entry: something of it was seen."""
        self._note(file, CustodyAction.VIEWED, file=file.id)

    def played(self, file: EvidenceFile, stretches: Sequence[tuple[int, int]]) -> None:
        """An entry: these stretches of it were played, in milliseconds."""
        if stretches:
            words = ", ".join(
                f"{film_time(start, exact=True)}–{film_time(end, exact=True)}"
                for start, end in stretches[:_MOST_STRETCHES]
            )
            more = len(stretches) - _MOST_STRETCHES
            self._note(file, CustodyAction.PLAYED, file=file.id, played=f"{words} (+{more})" if more > 0 else words)

    def _note(self, file: EvidenceFile, action: CustodyAction, /, **details: str) -> None:
        if not self._vault.read_only:
            self._vault.evidence.note(self._vault.evidence.get(file.item_id), action, **details)

    def _opener(self, item: EvidenceItem, file: EvidenceFile) -> Callable[[], AbstractContextManager[Source]]:
        objects = self._vault.objects
        return lambda: objects.open(file.object_id, item.code)
