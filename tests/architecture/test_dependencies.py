"""What we build on is pinned, hashed, explained, and under a licence that fits ours."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections import Counter

import pytest

from tests.architecture.sources import ROOT

DECISIONS = ROOT / "packaging" / "decisions"
NOTE_NAME = re.compile(r"(\d{3})-[a-z0-9]+(-[a-z0-9]+)*\.md")
NOTE_PARTS = ["## Context", "## Choice", "## Alternatives", "## Consequences"]


def normal(name: str) -> str:
    """The one spelling of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def pins() -> set[tuple[str, str]]:
    """Each requirement in pyproject.toml as (name, version); every one must be an exact pin."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    found = set()
    for requirement in wanted:
        pin = re.fullmatch(r"([A-Za-z0-9._-]+)==([^\s;]+)\s*(;.*)?", requirement)
        assert pin, f"not an exact pin: {requirement}"
        found.add((normal(pin[1]), pin[2]))
    return found


@pytest.fixture(scope="module")
def locked() -> dict[tuple[str, str], int]:
    """Each entry of requirements.lock as (name, version), with the number of its hashes."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    found = {}
    for entry in entries:
        head = re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", entry)
        assert head, f"not an exact pin: {entry.splitlines()[0]}"
        found[normal(head[1]), head[2]] = entry.count("--hash=sha256:")
    return found


def test_every_pin_is_locked(pins: set[tuple[str, str]], locked: dict[tuple[str, str], int]) -> None:
    assert not pins - set(locked)


def test_every_locked_file_has_a_hash(locked: dict[tuple[str, str], int]) -> None:
    assert not [name for name, hashes in locked.items() if not hashes]


def test_what_runs_here_is_what_is_locked(locked: dict[tuple[str, str], int]) -> None:
    versions = Counter(name for name, _ in locked)
    for name in versions:
        try:
            installed = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # meant for another system
        assert (name, installed) in locked


def test_no_licence_asks_more_than_ours(locked: dict[tuple[str, str], int]) -> None:
    affero = []
    for name in sorted({name for name, _ in locked}):
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        stated = [
            text
            for field in ("License", "License-Expression", "Classifier")
            for text in metadata.get_all(field) or ()
        ]
        if any(re.search(r"\bAGPL|Affero", text, re.IGNORECASE) for text in stated):
            affero.append(name)
    assert not affero


def test_each_direct_dependency_has_its_note(pins: set[tuple[str, str]]) -> None:
    explained: Counter[str] = Counter()
    for note in DECISIONS.glob("*.md"):
        stated = re.search(r"^Dependencies: (.+)$", note.read_text(encoding="utf-8"), re.MULTILINE)
        if stated:
            explained.update(normal(name.strip()) for name in stated[1].split(","))
    assert set(explained) == {name for name, _ in pins}
    assert max(explained.values()) == 1


def test_notes_are_numbered_and_whole() -> None:
    names = sorted(path.name for path in DECISIONS.iterdir())
    matched = [NOTE_NAME.fullmatch(name) for name in names]
    assert all(matched), names
    numbers = [int(found[1]) for found in matched if found]
    assert numbers == list(range(1, len(numbers) + 1))
    for name in names:
        text = (DECISIONS / name).read_text(encoding="utf-8")
        assert re.findall(r"^## .+$", text, re.MULTILINE) == NOTE_PARTS, name
        assert re.match(rf"# {int(name[:3])}\. \S", text), name
