"""Imports point one way, and what runs in a terminal never loads a window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, imported_modules, python_sources


def test_every_import_contract_is_kept() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("layer", ["crypto", "archive", "exports", "ui"])
def test_a_qt_free_part_loads_no_qt(layer: str) -> None:
    """Every module of the part is imported in a fresh process; none of them may bring Qt along."""
    program = (
        "import importlib, pkgutil, sys\n"
        f"part = importlib.import_module({layer!r})\n"
        f"for found in pkgutil.walk_packages(getattr(part, '__path__', []), {layer + '.'!r},\n"
        "                                   onerror=lambda name: None):\n"
        "    if not (found.name + '.').startswith('ui.desktop.') and not found.name.endswith('__main__'):\n"
        "        importlib.import_module(found.name)\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_the_library_of_numbers_is_left_to_the_readers_of_evidence() -> None:
    """It would cost every start of the program a tenth of a second, and brings threads."""
    program = (
        "import sys, archive.migrations, archive.vault, archive.rescue.schema\n"
        "loaded = 'numpy' in sys.modules\n"
        "import numpy\n"
        "print(loaded, numpy.int8(1))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["False", "1"], done.stderr


def test_qt_is_named_only_in_the_desktop() -> None:
    elsewhere = [
        f"{source.path}:{line} {name}"
        for source in python_sources("crypto", "archive", "exports", "ui")
        if source.path.parts[:2] != ("ui", "desktop") and ("PySide6" in source.text or "shiboken6" in source.text)
        for line, name in imported_modules(source)
        if name.split(".")[0] in {"PySide6", "shiboken6"}
    ]
    assert not elsewhere
