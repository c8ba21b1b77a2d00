"""The guide says the same in three languages, and only what the program has."""

from __future__ import annotations

import functools
import io
import re
import shlex
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from archive import keyslots, objects
from ui.cli.run import VERBS
from ui.desktop.session import PAGES
from ui.i18n import LANGUAGES, Language, read_table
from ui.presenters.guide import FOLDER, HELP_FOR, TOPICS, Guide, topic_for, topic_of_link

ROOT = Path(__file__).resolve().parents[3]
OTHERS = [language for language in LANGUAGES if language != "en"]
FENCED = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
LINK = re.compile(r"\]\(([^)]*)\)")
ENGINEERS_WORDS = re.compile(
    r"\b(hash|plaintext|ciphertext|encryption key|metadata|database schema|checksum|KDF|GUI|"
    r"хеш|хэш|метаданн\w*|чексумм\w*|метадерек\w*)\b",
    re.IGNORECASE,
)


def page(language: Language, topic: str) -> str:
    return Guide(language).article(topic).markdown


def commands(text: str) -> list[str]:
    return FENCED.findall(text)


def prose(text: str) -> str:
    return FENCED.sub("", text)


@functools.cache
def words_of_windows(language: Language) -> dict[str, set[str]]:
    """Every English sentence of the windows and how it reads in a language. To be read only."""
    found: dict[str, set[str]] = {}
    catalogue = ROOT / "ui" / "desktop" / "i18n" / f"strongroom_{language}.ts"
    for message in ET.parse(catalogue).getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        found.setdefault(source, set()).add(message.findtext("translation") or "")
    return found


def named(text: str) -> list[str]:
    """What a page sets in bold: names that stand on the screen, and nothing else."""
    return [" ".join(name.split()) for name in NAMED.findall(prose(text))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_one_file_and_every_file_is_a_topic(language: Language) -> None:
    assert {path.name for path in (FOLDER / language).iterdir()} == {f"{topic}.md" for topic in TOPICS}


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", OTHERS)
def test_pages_have_the_same_shape_in_every_language(language: Language, topic: str) -> None:
    english, other = page("en", topic), page(language, topic)

    def shape(text: str) -> list[str]:
        lines = prose(text).splitlines()
        return [mark[0] for line in lines if (mark := re.match(r"#+|-|\d+\.", line))]

    assert shape(other) == shape(english)
    assert commands(other) == commands(english)
    assert other != english


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", OTHERS)
def test_names_of_buttons_are_those_of_the_screens(language: Language, topic: str) -> None:
    windows = words_of_windows(language)
    english, other = named(page("en", topic)), named(page(language, topic))
    assert len(other) == len(english)
    unknown = [name for name in english if name not in windows]
    assert not unknown, "no window has these words"
    left = list(other)
    for name in english:
        match = next((one for one in left if one in windows[name]), None)
        assert match is not None, f"{name} is {windows[name]} on the screen"
        left.remove(match)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_of_the_terminal_is_explained(language: Language) -> None:
    text = page(language, "terminal")
    shown = set(re.findall(r"^python main\.py ([a-z-]+)\b", "\n".join(commands(text)), re.MULTILINE))
    assert shown == set(VERBS)
    assert not {verb for verb in VERBS if f"`{verb}`" not in prose(text)}


def test_every_command_of_the_guide_can_be_given() -> None:
    from ui.cli.parser import build_parser

    parser = build_parser("en")
    for line in "\n".join(commands(page("en", "terminal"))).splitlines():
        arguments = line.removeprefix("python main.py ").split(" > ")[0].split(" 3< ")[0]
        parser.parse_args(shlex.split(arguments))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_uses_plain_words_and_its_own_alphabet(language: Language, topic: str) -> None:
    text = re.sub(r"`[^`]*`", "", prose(page(language, topic)))
    assert not ENGINEERS_WORDS.findall(text)
    cyrillic = len(re.findall(r"[\u0400-\u04ff]", text))
    latin = len(re.findall(r"[a-zA-Z]", text))
    assert cyrillic == 0 if language == "en" else cyrillic > 4 * latin
    if language == "kk":
        assert re.search("[әғқңөұүһі]", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_leads_out_of_the_guide(language: Language) -> None:
    for topic in TOPICS:
        text = page(language, topic)
        assert not [link for link in LINK.findall(text) if topic_of_link(link) is None]
        assert "http" not in text
        assert "<img" not in text
        assert "![" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_are_called_what_the_program_calls_them(language: Language) -> None:
    verdicts = read_table(language, "terminal")
    headings = [line[3:].casefold() for line in page(language, "checking").splitlines() if line.startswith("## ")]
    assert [word for word in ("proven", "not_proven", "broken") if verdicts[f"verdict.{word}"] not in headings] == []


def test_every_page_of_the_program_has_its_page_of_the_guide() -> None:
    pages = {key for key, _, _ in PAGES} - {"guide"}
    assert pages <= HELP_FOR.keys()
    assert set(HELP_FOR.values()) <= set(TOPICS)
    assert topic_for("item") == "evidence"
    assert topic_for("no such page") == TOPICS[0]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Markdown files that are opened, in order."""
    names: list[str] = []
    real = io.open

    def watch(file: Any, *arguments: Any, **options: Any) -> Any:
        if str(file).endswith(".md"):
            names.append(Path(file).name)
        return real(file, *arguments, **options)

    monkeypatch.setattr(io, "open", watch)
    return names


def test_a_page_is_one_file_that_is_read_once(opened: list[str]) -> None:
    guide = Guide("ru")
    guide.article("search")
    guide.article("search")
    assert opened == ["search.md"]
    guide.contents()
    guide.contents("ключ")
    assert sorted(opened) == sorted(f"{topic}.md" for topic in TOPICS)


def test_words_are_found_whatever_their_case_and_marks() -> None:
    guide = Guide("ru")
    assert [article.topic for article in guide.contents("ФЛЕШКЕ удалить")] == ["evidence"]
    assert guide.contents("") == guide.contents("   ") == tuple(guide.article(topic) for topic in TOPICS)
    assert guide.contents("такого слова нет нигде 12345") == ()
    assert [article.topic for article in guide.contents("ещё черновик")] == [
        article.topic for article in guide.contents("еще черновик")
    ]


@pytest.mark.parametrize("untrusted", ["", "../en/search", "https://example.org", "file:///hosts", "search.md/.."])
def test_links_and_topics_from_outside_lead_nowhere(untrusted: str) -> None:
    assert topic_of_link(untrusted) is None
    with pytest.raises(KeyError):
        Guide("en").article(untrusted)


def test_a_link_to_a_page_leads_there() -> None:
    assert topic_of_link("partner.md") == topic_of_link("partner") == "partner"


QUOTED = re.compile(r"“([^”]+)”|«([^»]+)»")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_errors_and_findings_quote_exists(language: Language) -> None:
    """A name in quotation marks is a button, a page, a word of the terminal, a folder of the vault, or a key."""
    windows = {word for words in words_of_windows(language).values() for word in words}
    windows |= set(words_of_windows(language)) | set(VERBS) | {keyslots.FOLDER, objects.FOLDER}
    unknown = set()
    for table in ("error", "finding", "gap"):
        for sentence in read_table(language, table).values():
            for match in QUOTED.findall(sentence):
                name = match[0] or match[1]
                if name not in windows and not name.startswith(("{", "age1", "AGE-SECRET-KEY-")):
                    unknown.add(name)
    assert not unknown
