"""What the documents name exists: commands, targets, files."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, project_files

DOCUMENTS = [path for path in project_files() if path.suffix == ".md"]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
OUTSIDE = re.compile(r"[a-z]+:")


@pytest.fixture(scope="module")
def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def program_help() -> str:
    """What ``main.py --help`` prints."""
    if not (ROOT / "main.py").exists():
        pytest.skip("main.py does not exist yet")
    done = subprocess.run(
        [sys.executable, "main.py", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_verb_in_the_readme_is_a_verb_of_the_program(readme: str, program_help: str) -> None:
    named = set(re.findall(r"main\.py ([a-z]+)\b", readme))
    assert named
    assert not {verb for verb in named if not re.search(rf"\b{verb}\b", program_help)}


def test_every_verb_of_the_program_is_in_the_readme(readme: str, program_help: str) -> None:
    listed = re.search(r"\{([a-z,_-]+)\}", program_help)
    if listed is None:
        pytest.skip("the help prints its verbs in a form that this test cannot read")
    assert not {verb for verb in listed[1].split(",") if f"main.py {verb}" not in readme}


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        text = (ROOT / document).read_text(encoding="utf-8")
        named = set(re.findall(r"(?:`|^ {4})make ([a-z]+)\b", text, re.MULTILINE))
        assert named <= targets, document


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_file_that_is_linked_exists(document: Path) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if not OUTSIDE.match(link)]
    assert not [link for link in links if not (ROOT / document.parent / link).exists()]
