"""A file's name says what it is about, and the top of the tree stays what it is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.architecture.sources import LAYERS, project_files, python_sources

SAYS_NOTHING = re.compile(r"(^|_)(utils?|utilities|helpers?|common|manager|misc|stuff)(_|$)", re.IGNORECASE)
TOP_LEVEL = {
    *LAYERS,
    "main.py",
    "tests",
    "packaging",
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "pyproject.toml",
    "requirements.lock",
}


def test_no_module_is_named_after_nothing() -> None:
    offenders = [
        str(source.path)
        for source in python_sources()
        for part in (*source.path.parts[:-1], source.path.stem)
        if SAYS_NOTHING.search(part)
    ]
    assert not offenders


def test_the_top_level_is_fixed() -> None:
    found = {path.parts[0] for path in project_files()}
    assert found <= TOP_LEVEL


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(source.path)
        for source in python_sources("main.py", *LAYERS)
        if source.text.strip() and not source.text.startswith('"""') and not ast.get_docstring(source.tree)
    ]
    assert not silent


def test_no_folder_of_ours_hides_a_library() -> None:
    """As a package, ``packaging`` would stand before the library of that name, ``tests`` before others."""
    assert not {Path("packaging/__init__.py"), Path("tests/__init__.py")} & set(project_files())
