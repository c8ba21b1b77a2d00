"""One vault of some size for the whole run; every test damages a copy of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.archive.conftest import Template
from tests.archive.open_vaults import Filled
from tests.archive.rescue.damaged_vaults import Rich, copied, enrich


@pytest.fixture(scope="session")
def rich(filled_template: tuple[Template, Filled], tmp_path_factory: pytest.TempPathFactory) -> Rich:
    """The sound vault. Copied, never damaged."""
    template, filled = filled_template
    folder = tmp_path_factory.mktemp("rich") / "vault"
    shutil.copytree(template.folder, folder)
    return enrich(folder, template.key, filled)


@pytest.fixture
def hurt(rich: Rich, tmp_path: Path) -> Path:
    """A copy to be damaged."""
    return copied(rich, tmp_path / "hurt")
