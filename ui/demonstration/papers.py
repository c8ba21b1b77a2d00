"""The invented papers' words, read from ``texts/papers.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any


@dataclass(frozen=True)
class ScannedPaper:
    """A one-page typewritten paper with a round stamp."""

    heading: tuple[str, ...]
    meta: str
    paragraphs: tuple[str, ...]
    signature: str
    stamp: str


@dataclass(frozen=True)
class LetterSection:
    """A heading and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class LetterPaper:
    """A letter of several pages with a table at its end."""

    title: str
    to: str
    sender: str
    date: str
    sections: tuple[LetterSection, ...]
    table: tuple[tuple[str, ...], ...]
    page: str


@dataclass(frozen=True)
class MailPaper:
    """An e-mail; ``sender`` and ``to`` are a shown name and an address."""

    sender: tuple[str, str]
    to: tuple[str, str]
    subject: str
    date: str
    body: str


def scanned_paper(language: str) -> ScannedPaper:
    """The paper to be scanned, in ``en``, ``ru`` or ``kk``. Raises KeyError for another language."""
    table = _tables()["scan"][language]
    return ScannedPaper(
        tuple(table["heading"]), table["meta"], tuple(table["paragraphs"]), table["signature"], table["stamp"]
    )


def letter_paper(language: str) -> LetterPaper:
    """The letter in ``en``, ``ru`` or ``kk``. Raises KeyError for another language."""
    table = _tables()["letter"][language]
    sections = tuple(LetterSection(heading, tuple(rest)) for heading, *rest in table["sections"])
    rows = tuple(tuple(row) for row in table["table"])
    return LetterPaper(table["title"], table["to"], table["from"], table["date"], sections, rows, table["page"])


def mail_paper(language: str) -> MailPaper:
    """The e-mail in ``en``, ``ru`` or ``kk``. Raises KeyError for another language."""
    table = _tables()["mail"][language]
    (from_name, from_address), (to_name, to_address) = table["from"], table["to"]
    body = table["body"].lstrip("\n")
    return MailPaper((from_name, from_address), (to_name, to_address), table["subject"], table["date"], body)


def _tables() -> Mapping[str, Any]:
    text = resources.files("ui.demonstration").joinpath("texts", "papers.toml").read_text("utf-8")
    return tomllib.loads(text)
