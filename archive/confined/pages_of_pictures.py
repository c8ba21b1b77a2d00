"""Pages of picture files, as confined workers read them; every value checked."""

from __future__ import annotations

from dataclasses import dataclass

from archive.confined.asking import SECONDS_OF_SILENCE, DecodingRefused, Source
from archive.confined.pictures import MOST_FILE_BYTES, MOST_PIXELS
from archive.confined.pixels import MOST_REGION, Pixels, checked_pixels
from archive.confined.workers import Workers
from crypto.jobs import CancelToken

_MOST_PAGES = 100_000


@dataclass(frozen=True)
class PictureFacts:
    """How many pages a picture file has, and how large the first is, upright, in pixels."""

    pages: int
    width: int
    height: int


class PagesOfPictures:
    """Asks the workers for pages. Under ``document``, the object id, a decoded page stays in their memory."""

    def __init__(self, workers: Workers, seconds: float = SECONDS_OF_SILENCE) -> None:
        self._workers = workers
        self._seconds = seconds

    def facts(self, source: Source, token: CancelToken | None = None) -> PictureFacts:
        """What is known before decoding. Raises ``DecodingRefused``, ``Cancelled``; what the source raises."""
        _refuse_large(source)
        wish = {"most_pixels": MOST_PIXELS}
        answer = self._workers.ask("pictures", "facts", wish, [source], seconds=self._seconds, token=token)
        full = (answer.number(name, 1, MOST_PIXELS) for name in ("full_width", "full_height"))
        return PictureFacts(answer.number("pages", 1, _MOST_PAGES), *full)

    def page(
        self,
        source: Source,
        document: str,
        number: int,
        width: int,
        height: int = 0,
        region: tuple[int, int, int, int] | None = None,
        token: CancelToken | None = None,
    ) -> Pixels:
        """A page of ``width`` x ``height`` pixels (0: as the other demands).

        Or ``region`` of it: left, top, across, down. Raises as ``facts`` does; ``no_page``, ``too_large``.
        """
        _refuse_large(source)
        wish = {"document": document, "number": number, "width": width, "height": height}
        wish |= {"region": region and list(region), "most_region": MOST_REGION, "most_pixels": MOST_PIXELS}
        answer = self._workers.ask("pictures", "page", wish, [source], seconds=self._seconds, token=token)
        return checked_pixels(answer, ("full_width", "full_height"), whole=bool(answer.number("whole", 0, 1)))

    def close(self, document: str) -> None:
        """One worker that holds a page of it forgets it. Raises ``DecodingRefused``."""
        self._workers.ask("pictures", "close", {"document": document}, seconds=self._seconds)


def _refuse_large(source: Source) -> None:
    if source.size > MOST_FILE_BYTES:
        raise DecodingRefused(reason="too_large")
