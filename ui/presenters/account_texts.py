"""The texts of one testimony: a kind each, and a translation for each language, named by a key of a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from archive.model.testimony import TextVersion
from archive.model.transcripts import Transcript
from archive.vocabulary.testimony import Language, TextKind

_BETWEEN: Final = ":"

AnyText = TextVersion | Transcript
"""A version of the text of a testimony, or of a file of evidence."""

OFFERED: Final = (
    TextKind.VERBATIM,
    TextKind.STATEMENT,
    TextKind.SUMMARY,
)
"""Kinds of text that somebody can begin; one that was redacted comes out of a redaction."""

LANGUAGES: Final = (Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH)
"""Languages into which a translation is offered."""


def text_key(kind: TextKind, language: Language) -> str:
    """By what a text is told from the others of a testimony."""
    return f"{kind}{_BETWEEN}{language}" if kind is TextKind.TRANSLATION else str(kind)


def key_of(text: TextVersion) -> str:
    """The key of a text that stands."""
    return text_key(text.kind, text.language)


def kind_and_language(key: str) -> tuple[TextKind, Language | None]:
    """What a key says; no language where the text is in that of the testimony. Raises ``ValueError``."""
    kind, _, language = key.partition(_BETWEEN)
    return TextKind(kind), Language(language) if language else None


def versions_of(texts: Sequence[TextVersion], key: str) -> tuple[TextVersion, ...]:
    """The versions of one text, oldest first; for an empty key those of the newest text of the person's own words."""
    own = [text for text in texts if text.kind not in (TextKind.TRANSLATION, TextKind.REDACTED)] or list(texts)
    wanted = key or (key_of(own[-1]) if own else "")
    return tuple(text for text in texts if key_of(text) == wanted)


def keys(texts: Sequence[TextVersion]) -> tuple[str, ...]:
    """The keys of the texts that there are, oldest first."""
    return tuple(dict.fromkeys(key_of(text) for text in texts))


def keys_to_begin(texts: Sequence[TextVersion]) -> tuple[str, ...]:
    """The keys of the texts that can be begun; a translation only of words that are there."""
    offered = [text_key(kind, Language.NOT_STATED) for kind in OFFERED]
    if texts:
        offered += [text_key(TextKind.TRANSLATION, language) for language in LANGUAGES]
    return tuple(key for key in offered if key not in keys(texts))
