"""Where sessions are cut off: in memory where the system has such a folder, because only the disk's speed differs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.killing import Templates
from tests.torture.workshop import Workshop

IN_MEMORY = Path("/dev/shm")


@pytest.fixture(scope="session")
def quick_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on the quickest disk there is; nothing of it stays."""
    if IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK):
        folder = Path(tempfile.mkdtemp(prefix="strongroom-torture-", dir=IN_MEMORY))
    else:
        folder = tmp_path_factory.mktemp("torture")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def place(quick_folder: Path) -> Iterator[Path]:
    """Where a test's own vault lies."""
    folder = quick_folder / "place"
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def templates(quick_folder: Path) -> Templates:
    """Vaults to begin with."""
    (quick_folder / "templates").mkdir()
    return Templates.make(quick_folder / "templates")


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    """Where sessions are done and cut off."""
    with Workshop() as opened:
        yield opened


@pytest.fixture(scope="session")
def watching() -> None:
    """Skips the test, saying so, where no program can be watched."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("strace may not watch here")
