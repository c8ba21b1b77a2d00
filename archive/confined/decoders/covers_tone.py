"""The tone that stands in the place of a voice: of a thousand hertz, in sixteen bits and two channels."""

from __future__ import annotations

import math
import struct

PERIOD = 48
"""Samples of one wave, at 48,000 a second."""
LOUD = 3276


def tone() -> bytes:
    """One wave in both channels."""
    wave = (round(LOUD * math.sin(2 * math.pi * place / PERIOD)) for place in range(PERIOD))
    return b"".join(struct.pack("<hh", one, one) for one in wave)
