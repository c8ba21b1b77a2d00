"""A voice message that says nothing: pulses and noise through moving resonances, as WAV."""

from __future__ import annotations

import array
import io
import math
import random
import sys
import wave
from typing import Final

from ui.demonstration.chance import dice_of

SAMPLE_RATE: Final = 16_000
"""Samples per second, one channel, 16 bits."""

_VOWELS: Final = ((730, 1090), (530, 1840), (270, 2290), (570, 840), (300, 870), (440, 1020))
"""First and second resonance in Hz of six vowels, as phonetics textbooks give them."""
_LOUDEST: Final = 24_000


def voice_message(seed: int, seconds: float = 20.0) -> bytes:
    """A WAV file of ``seconds`` with syllables, pauses, room noise, and a fade at both ends."""
    samples = voice_samples(seed, seconds)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples)
    return buffer.getvalue()


def voice_samples(seed: int, seconds: float) -> bytes:
    """The same sound as bare little-endian 16-bit samples."""
    dice = dice_of(seed)
    wanted = round(seconds * SAMPLE_RATE)
    sound: list[float] = []
    pitch = dice.uniform(105, 165)
    while len(sound) < wanted:
        for _ in range(dice.randint(4, 11)):
            sound.extend(_syllable(dice, pitch * dice.uniform(0.88, 1.16)))
        sound.extend([0.0] * dice.randint(SAMPLE_RATE // 6, SAMPLE_RATE // 2))
    del sound[wanted:]
    fade = min(SAMPLE_RATE, wanted // 4)
    for i in range(fade):
        sound[i] *= i / fade
        sound[-1 - i] *= i / fade
    peak = max(map(abs, sound)) or 1.0
    hum = math.tau * 50 / SAMPLE_RATE
    levels = array.array(
        "h",
        (round(s / peak * _LOUDEST + 180 * math.sin(i * hum) + dice.uniform(-170, 170)) for i, s in enumerate(sound)),
    )
    if sys.byteorder == "big":
        levels.byteswap()
    return levels.tobytes()


def _syllable(dice: random.Random, pitch: float) -> list[float]:
    """A puff of noise and a vowel: two resonators in a row driven by pulses."""
    length = round(SAMPLE_RATE * dice.uniform(0.11, 0.24))
    puff = round(SAMPLE_RATE * dice.uniform(0.01, 0.05))
    first, second = dice.choice(_VOWELS)
    a1, b1 = _resonance(first, 80)
    a2, b2 = _resonance(second, 110)
    x1 = x2 = y1 = y2 = 0.0
    phase = 0.0
    out = []
    for i in range(length):
        phase += pitch * (1.06 - 0.14 * i / length) / SAMPLE_RATE
        drive = dice.uniform(-0.2, 0.2) if i < puff else 0.0
        if phase >= 1:
            phase -= 1
            drive += 1.0
        x1, x2 = drive + a1 * x1 + b1 * x2, x1
        y1, y2 = x1 + a2 * y1 + b2 * y2, y1
        out.append(y1 * math.sin(math.pi * i / length))
    loudest = max(map(abs, out)) or 1.0
    loudness = dice.uniform(0.45, 1.0) / loudest
    return [value * loudness for value in out]


def _resonance(hertz: float, width: float) -> tuple[float, float]:
    """Feedback factors of a two-pole resonator."""
    radius = math.exp(-math.pi * width / SAMPLE_RATE)
    return 2 * radius * math.cos(math.tau * hertz / SAMPLE_RATE), -radius * radius
