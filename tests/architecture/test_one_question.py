"""What leaves asks one question: nothing above the archive reads consent or a class by itself to decide about it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = {"archive/consent.py", "archive/release.py"}
"""Where the answer is worked out."""
ASKED_ONLY_THERE = frozenset({"permission_at", "ended_on", "decision"})
"""Asking consent past the one question, or reading an answer by hand. Writing and showing them is another matter."""


def asks_past(source: str) -> Iterator[str]:
    """What in a source asks consent by itself."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in ASKED_ONLY_THERE and isinstance(node.ctx, ast.Load):
            yield node.attr
        elif isinstance(node, ast.Attribute) and node.attr == "permission":
            of = node.value
            if isinstance(of, ast.Attribute) and of.attr.strip("_") == "consents":
                yield "consents.permission"


SHEET = "ui/cli/consenting.py"
"""Shows answers as they were given to whoever sits before them; nothing leaves by it."""


def leaving() -> list[Path]:
    """Everything that makes something which leaves, or answers what may: exports, questions, the terminal."""
    folders = ("exports", "archive/questions", "archive/interchange", "ui/cli")
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path for path in found if path != ROOT / SHEET)


@pytest.mark.parametrize("path", leaving(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_leaves_asks_the_one_question(path: Path) -> None:
    assert str(path.relative_to(ROOT)) not in ANSWERS
    assert not list(asks_past(path.read_text(encoding="utf-8")))


def test_one_place_makes_what_is_shown() -> None:
    makers = {
        str(path.relative_to(ROOT))
        for path in leaving()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Edition"
    }
    assert makers == {"exports/editions.py"}
    assert "Release(" in (ROOT / "exports/editions.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "source", ["vault.consents.permission_at(one, use, '', now)", "self._consents.permission(x)", "consent.ended_on"]
)
def test_the_rule_sees_what_it_is_for(source: str) -> None:
    assert list(asks_past(source))


def test_the_rule_lets_the_rest_pass() -> None:
    assert not list(asks_past("self.people.permission(one).allowed and release.value(event, 'place')"))
