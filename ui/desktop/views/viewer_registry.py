"""Which viewer shows which file: a line for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive.confined.films import is_played
from archive.confined.pictures import PICTURE_TYPES
from archive.sheets import PAPER_TYPES
from archive.texts import is_text
from ui.desktop.desk import Desk
from ui.desktop.views.viewer_part import ViewerPart


@dataclass(frozen=True)
class Viewer:
    """A kind of viewer: the media types it ``reads``, the role of the worker that does, and how it is made."""

    role: str
    reads: Callable[[str], bool]
    build: Callable[[Desk], ViewerPart]


def _sheets(desk: Desk) -> ViewerPart:
    from ui.desktop.views.sheet_viewer import SheetViewer

    return SheetViewer(desk)


def _texts(desk: Desk) -> ViewerPart:
    from ui.desktop.views.text_viewer import TextViewer

    return TextViewer(desk)


def _media(desk: Desk) -> ViewerPart:
    from ui.desktop.views.media_viewer import MediaViewer

    return MediaViewer(desk)


VIEWERS = (
    Viewer("pictures", PICTURE_TYPES.__contains__, _sheets),
    Viewer("papers", PAPER_TYPES.__contains__, _sheets),
    Viewer("texts", is_text, _texts),
    Viewer("media", is_played, _media),
)
"""The first that reads a type shows it. Each is made when it is first wanted."""


def viewer_of(media_type: str) -> Viewer | None:
    """The viewer of a media type; ``None`` where nothing shows it."""
    return next((viewer for viewer in VIEWERS if viewer.reads(media_type)), None)
