"""Looking at pictures and papers: pages as pixels, and the entry in the journal that they were looked at."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from archive.confined.pixels import Pixels
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.sheets import SheetFacts, own_size
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken
from ui.presenters.sheet_geometry import Wanted

HINT_SIDE = 14
"""Pixels of what stands in for a page with a warning: colours, nothing that can be recognised."""
MOST_SIDE = 30_000
"""Of a page as it is asked for; what is enlarged beyond is enlarged on the screen."""
_MOST_HEIGHT = 9000
_MOST_WORDS = 80


@dataclass(frozen=True)
class SheetView:
    """A page, or the part of it that is seen."""

    number: int
    pixels: Pixels
    own_width: int
    own_height: int


class SheetDesk:
    """Reads one file at a time for a viewer. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def facts(self, file: EvidenceFile, token: CancelToken | None = None) -> SheetFacts:
        """How many pages, and what else.

        Raises:
            DecodingRefused, ObjectMissing, ObjectDamaged, Cancelled.
        """
        return self._vault.sheets.facts(file, token)

    def page(
        self, file: EvidenceFile, number: int, across: int, like: tuple[int, int], token: CancelToken
    ) -> SheetView:
        """A whole page about ``across`` pixels wide; ``like``, the sides of a page, says how high that may become.

        Raises as ``facts`` does.
        """
        width = max(min(across, round(_MOST_HEIGHT * like[0] / like[1])), 1)
        return self._view(file, number, self._vault.sheets.page(file, number, width, token=token))

    def part(self, file: EvidenceFile, number: int, wanted: Wanted, token: CancelToken) -> SheetView:
        """The part of a page that is seen. Raises as ``facts`` does."""
        region = (wanted.left, wanted.top, wanted.across, wanted.down)
        pixels = self._vault.sheets.page(file, number, wanted.width, wanted.height, region, token)
        return self._view(file, number, pixels)

    def hint(self, file: EvidenceFile, token: CancelToken) -> SheetView:
        """What stands in for a page that nobody asked for. Raises as ``facts`` does."""
        return self._view(file, 1, self._vault.sheets.page(file, 1, HINT_SIDE, token=token))

    def note(self, file: EvidenceFile, pages: Collection[int] = ()) -> None:
        """Write into the journal that a file was looked at, and which pages if there are several."""
        if not self._vault.read_only:
            item = self._vault.evidence.get(file.item_id)
            said = {"pages": spans(pages)} if pages else {}
            self._vault.evidence.note(item, CustodyAction.VIEWED, file=file.id, **said)

    def close(self, file: EvidenceFile) -> None:
        """Nobody looks at it any more. Never raises."""
        self._vault.sheets.close(file)

    def other(self, untrusted_code: str) -> tuple[EvidenceItem, EvidenceFile]:
        """The item with that code and its file, to be laid beside. Raises ``RecordNotFound``."""
        item = self._vault.records.by_code(untrusted_code)
        if isinstance(item, EvidenceItem):
            for file in self._vault.evidence.files(item):
                if self._vault.sheets.offered(file):
                    return item, file
        raise RecordNotFound(entity=EvidenceItem.entity)

    @staticmethod
    def _view(file: EvidenceFile, number: int, pixels: Pixels) -> SheetView:
        return SheetView(number, pixels, *own_size(pixels, file))


def spans(numbers: Collection[int]) -> str:
    """Numbers as people write them: "1-3, 7"; cut off with "…" where there are too many stretches."""
    stretches: list[list[int]] = []
    for number in sorted(set(numbers)):
        if stretches and number == stretches[-1][1] + 1:
            stretches[-1][1] = number
        else:
            stretches.append([number, number])
    words = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in stretches)
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rpartition(",")[0] + " …"
