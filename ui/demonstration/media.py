"""Makes the files of the demonstration: each is real, and the same seed gives the same bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from ui.demonstration.clips import street_clip
from ui.demonstration.letters import letter_pdf, mail_file
from ui.demonstration.photos import courtyard_photo, door_photo, square_photo
from ui.demonstration.scans import scanned_page
from ui.demonstration.sounds import voice_message
from ui.demonstration.stories import DemonstrationEvidence

_NO_CLOCK: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # what a camera writes whose clock was never set

MEDIA: Final[Mapping[str, Callable[[DemonstrationEvidence], bytes]]] = {
    "courtyard_photo": lambda item: courtyard_photo(item.seed, item.moment or _NO_CLOCK),
    "door_photo": lambda item: door_photo(item.seed, item.moment or _NO_CLOCK),
    "square_photo": lambda item: square_photo(item.seed, item.moment or _NO_CLOCK),
    "scanned_page": lambda item: scanned_page(item.seed, item.language),
    "letter_pdf": lambda item: letter_pdf(item.language),
    "mail_file": lambda item: mail_file(item.language),
    "voice_message": lambda item: voice_message(item.seed),
    "street_clip": lambda item: street_clip(item.seed),
}
"""Name in the texts -> maker of the item's file."""


def make_media(item: DemonstrationEvidence) -> bytes:
    """The bytes of the item's file. Takes up to two seconds for pictures and the clip.

    Raises KeyError when the item names a maker that does not exist.
    """
    return MEDIA[item.media](item)
