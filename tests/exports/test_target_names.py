"""A place that no file can have is refused before anything is made, with an error that has a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import StorageFailed
from archive.safefiles import write_whole
from crypto.age.identities import HybridIdentity
from exports.making import make_dossier, make_export
from tests.exports.case_in_vault import Sample

IMPOSSIBLE = ["x" * 300, "a\0b"]


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_an_export(sample: Sample, tmp_path: Path, name: str) -> None:
    stages: list[str] = []
    spec = sample.spec(str(HybridIdentity.generate().recipient()))
    for make in (make_export, make_dossier):
        with pytest.raises(StorageFailed):
            make(sample.vault, spec, tmp_path / name, progress=lambda done, total, stage: stages.append(stage))
    assert (stages, list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_any_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageFailed):
        write_whole(tmp_path / name, b"words")
    assert list(tmp_path.iterdir()) == []
