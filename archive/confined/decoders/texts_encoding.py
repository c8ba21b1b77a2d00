"""Which encoding a text is in: Unicode, one of the old Cyrillic ones, or what else charset-normalizer finds."""

from __future__ import annotations

import codecs
import math
import re

import charset_normalizer

from archive.confined.decoders.codecs_loaded import load_codecs

SAMPLE = 65_536
CYRILLIC = ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "kz1048", "ptcp154", "koi8_u")
OTHERS = ("cp1252", "cp1250", "cp1254", "iso8859_9", "cp437", "gb18030", "big5", "shift_jis", "euc_kr")

# How often a letter stands among a thousand, in Russian and Kazakh texts together.
_OFTEN = {
    **dict(
        zip(
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
            (
                *(90, 75, 95, 62, 66, 58, 48, 47, 38, 45, 33, 30, 36, 25, 24, 18, 30, 12, 15, 16, 15, 10, 10, 7, 9),
                *(8, 5, 4, 3, 3, 2, 1, 1),
            ),
            strict=True,
        )
    ),
    **dict(zip("әғқңөұүһі", (12, 12, 20, 14, 8, 8, 8, 1, 25), strict=True)),
    **dict(zip("їєґўљњћђќѓџѕј", (0.3, 0.3, 0.1, 0.1, *[0.02] * 9), strict=True)),
}
_WEIGHT = {letter: math.log(often / 40) for letter, often in _OFTEN.items()}
_STRANGE, _SIGN = -7.0, -2.0
_USUAL_SIGNS = frozenset("«»—–№…“”„•°§\xa0")
_TURNED = re.compile(r"[а-яёәғқңөұүһі][А-ЯЁӘҒҚҢӨҰҮҺІ]")
_MIXED = re.compile(r"[A-Za-z](?=[А-Яа-яЁёІі])|[А-Яа-яЁёІі](?=[A-Za-z])")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def encoding_of(untrusted: bytes, declared: str = "") -> str:
    """The Python name of the encoding of a text that begins so. Never fails: a wrong guess shows wrong letters.

    ``declared`` is what the file says of itself; it is believed where the bytes can be read so.
    """
    sample = untrusted[:SAMPLE]
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if not sample.strip(b"\x00"):
        return "utf-8"
    wide = _wide(sample)
    if wide:
        return wide
    whole = len(untrusted) < SAMPLE
    if _reads(sample, "utf-8", whole):
        return "utf-8"
    named = _known(declared)
    if named and named not in ("utf-8", "ascii", "iso8859-1", "latin-1") and _reads(sample, named, whole):
        return named
    best = max(CYRILLIC, key=lambda name: _score(sample, name))
    if _score(sample, best) > -1.2:
        return best
    found = [one.encoding for one in charset_normalizer.from_bytes(sample[:8192], cp_isolation=[*OTHERS])]
    if not found:
        return best
    return OTHERS[0] if OTHERS[0] in found else found[0]


def decoded(untrusted: bytes, declared: str = "") -> str:
    """A short text in whatever encoding it is."""
    return untrusted.decode(encoding_of(untrusted, declared), "replace")


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark shows by where its zeros stand."""
    half = len(sample) // 2
    if half < 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    cyrillic_low, cyrillic_high = sample[1::2].count(4), sample[0::2].count(4)
    if odd + cyrillic_low > half * 0.8 and even < half * 0.1:
        return "utf-16-le"
    if even + cyrillic_high > half * 0.8 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _reads(sample: bytes, name: str, whole: bool) -> bool:
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        decoder.decode(sample, final=whole)
    except (UnicodeDecodeError, ValueError):
        return False
    return True


def _known(declared: str) -> str:
    try:
        info = codecs.lookup(declared.strip().strip("\"'")[:40])
    except (LookupError, ValueError):
        return ""
    return info.name if info._is_text_encoding else ""


def _score(sample: bytes, name: str) -> float:
    """How much these bytes look like Russian or Kazakh when read so; 0 and above is sure."""
    text = sample.decode(name, "replace")
    told, strange = 0.0, 0
    for character in text:
        if character < "\x80":
            continue
        strange += 1
        weight = _WEIGHT.get(character.lower())
        if weight is not None:
            told += weight
        elif character in _USUAL_SIGNS:
            told += -0.5
        else:
            told += _SIGN if character.isalpha() else _STRANGE
    if not strange:
        return 0.0
    told -= 6.0 * len(_TURNED.findall(text)) + 3.0 * len(_MIXED.findall(text))
    return told / strange


def warm_up() -> None:
    """Load every codec there is, and what guesses between them."""
    load_codecs()
    charset_normalizer.from_bytes("naïve café über Straße".encode("cp1252") * 20).best()
    charset_normalizer.from_bytes("日本語の文章です。".encode("shift_jis") * 20, cp_isolation=[*OTHERS]).best()
    decoded("Показания".encode("koi8_r"))
