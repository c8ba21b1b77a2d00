"""An article as somebody types it or as it was printed: its number, its part, and the law where that is said."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import ClassVar, Final

from archive.canonical import clean_text
from archive.errors import ArchiveError

_ARTICLE: Final = r"(?<![0-9])(?P<article>[0-9]{1,5}(?:-[0-9]{1,3})?)"
"""The number, with its hyphen where the law itself has one."""
_PART: Final = r"(?P<part>[0-9]{1,3})(?![0-9])"
_PART_WORD: Final = r"(?:part|para(?:graph)?|ч\.?|част[ьи]|п\.?)\s*"
_ARTICLE_WORD: Final = r"(?:art(?:icles?)?\.?|ст\.?|стать[яию]\w*)\s*"
_NUMBER: Final = re.compile(rf"{_ARTICLE}(?:\.{_PART})?(?![0-9])")
_PART_IN_BRACKETS: Final = re.compile(rf"{_ARTICLE}\s?\({_PART}\)")
_PART_AFTER: Final = re.compile(rf"{_ARTICLE}\s*,?\s*{_PART_WORD}{_PART}", re.IGNORECASE)
_PART_BEFORE: Final = re.compile(
    rf"{_PART_WORD}{_PART}\s*(?:of\s+)?{_ARTICLE_WORD}(?P<article>[0-9]{{1,5}}(?:-[0-9]{{1,3}})?)", re.IGNORECASE
)
_PART_IN_KAZAKH: Final = re.compile(rf"{_ARTICLE}\s*-?\s*бап\w*,?\s*{_PART}\s*-?\s*бөлі\w*", re.IGNORECASE)
_SAID_TO_BE_ONE: Final = re.compile(rf"{_ARTICLE_WORD}(?=[0-9])", re.IGNORECASE)
_LAW_BEFORE: Final = re.compile(r"(?:(?P<country>[A-Z]{2})-)?(?P<law>[A-Z][A-Z0-9]*)[ -]+(?=[0-9])")
_WITH_PART: Final = (_PART_BEFORE, _PART_AFTER, _PART_IN_BRACKETS, _PART_IN_KAZAKH)
_LONGEST: Final = 40


@dataclass(eq=False)
class ArticleNotUnderstood(ArchiveError):
    """What was typed names no article."""

    code: ClassVar[str] = "article_not_understood"


@dataclass(frozen=True)
class Article:
    """A number, and what is said beside it; the empty text is not said."""

    number: str
    """With its hyphen where the law itself has one, as in 337-1."""
    part: str = ""
    law: str = ""
    country: str = ""

    def means(self, number: str, part: str) -> bool:
        """Whether an article and part of a law are what was asked for. Without a part, every part is.

        "272-1" asks for the article of that number, and for the first part of 272.
        """
        if number == self.number and self.part in ("", part):
            return True
        whole, hyphen, last = self.number.partition("-")
        return bool(hyphen) and not self.part and (number, part) == (whole, last)


def article_asked(untrusted_words: str) -> Article:
    """The article that somebody asks for: 405, 272.1, 272 ч. 1, CC 405 or KZ-CC-272-1.

    Raises:
        ArticleNotUnderstood.
    """
    words = clean_text(untrusted_words).strip().upper()
    if len(words) > _LONGEST:
        raise ArticleNotUnderstood
    found = _alone(_SAID_TO_BE_ONE.sub("", words, count=1)) or _alone(words)
    if found is not None:
        return found
    law = _LAW_BEFORE.match(words)
    found = _alone(words[law.end() :]) if law else None
    if law is None or found is None:
        raise ArticleNotUnderstood
    return dataclasses.replace(found, law=law["law"], country=law["country"] or "")


def _alone(words: str) -> Article | None:
    """The article that the words are, if they are nothing else."""
    for form in (_NUMBER, *_WITH_PART):
        found = form.fullmatch(words)
        if found:
            return Article(found["article"], found["part"] or "")
    return None


def articles_printed(words: str) -> list[Article]:
    """Every article that printed words name, however they do; "Article 272, part 1" and "272.1" are the same."""
    found, rest = list[Article](), words
    for form in _WITH_PART:
        found += [Article(match["article"], match["part"]) for match in form.finditer(rest)]
        rest = form.sub(" ", rest)
    return found + [Article(match["article"], match["part"] or "") for match in _NUMBER.finditer(rest)]
