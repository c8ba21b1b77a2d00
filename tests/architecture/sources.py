"""The files this project is made of, as the tests of its shape read them."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAYERS = ("crypto", "archive", "exports", "ui")
SHIPPED = ("main.py", *LAYERS, "packaging")
IMPORTING = {"__import__", "importlib.import_module", "import_module"}
"""Functions that import what they are told."""


@dataclass(frozen=True)
class Source:
    """One Python file, its path relative to the project's folder."""

    path: Path

    @cached_property
    def text(self) -> str:
        """The whole file."""
        return (ROOT / self.path).read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The file's syntax tree."""
        return ast.parse(self.text, str(self.path))


def project_files() -> list[Path]:
    """Every file that is kept in version control, or would be if it were added now; relative, sorted.

    In an unpacked archive without version control: every file that is no product of a build.
    """
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = [Path(name) for name in listing.stdout.decode().split("\0") if name]
    else:
        made = {".venv", "build", "dist", "node_modules", "__pycache__"}
        names = [p.relative_to(ROOT) for p in ROOT.rglob("*")]
        names = [p for p in names if not any(part in made or part.endswith("_cache") for part in p.parts)]
    return sorted(p for p in names if (ROOT / p).is_file())


def python_sources(*tops: str) -> list[Source]:
    """Every Python file of the project, or those in the top-level folders and files named."""
    return [Source(p) for p in project_files() if p.suffix == ".py" and (not tops or p.parts[0] in tops)]


def dotted_name(node: ast.expr) -> str:
    """``a.b.c`` as it is written; what is no name at its beginning counts as ``?``."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "?")
    return ".".join(reversed(parts))


def imported_modules(source: Source) -> list[tuple[int, str]]:
    """Each absolute import in the file as (line, dotted name); ``from a import b`` gives ``a.b``."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
        elif isinstance(node, ast.Call) and dotted_name(node.func) in IMPORTING:
            constants = [a.value for a in node.args if isinstance(a, ast.Constant)]
            found += [(node.lineno, value) for value in constants if isinstance(value, str)]
    return found
