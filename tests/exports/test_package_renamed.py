"""The number by which a package is spoken of is the signed one."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.findings import Verdict, overall
from exports.making import make_export
from tests.exports.case_in_vault import Sample
from tests.exports.packages import PARTNER, archive_of, check, files_in, opened


@pytest.fixture
def files(sample: Sample, tmp_path: Path) -> dict[str, bytes]:
    made = make_export(sample.vault, sample.spec(PARTNER), tmp_path / "hand-off.age")
    return files_in(opened(made.path))


def number_of(files: dict[str, bytes]) -> str:
    return files["bag-info.txt"].decode().partition("External-Identifier: ")[2].partition("\n")[0]


def test_the_folder_that_was_made_is_sound(files: dict[str, bytes], tmp_path: Path) -> None:
    found = check(tmp_path, archive_of(files, folder=number_of(files)))
    assert overall(found) is not Verdict.BROKEN


@pytest.mark.parametrize("folder", ["X-9999", "X-000", "X-0001-final"])
def test_another_name_of_the_folder_is_an_alteration(files: dict[str, bytes], tmp_path: Path, folder: str) -> None:
    found = check(tmp_path, archive_of(files, folder=folder))
    assert ("package_renamed", Verdict.BROKEN) in [(one.what, one.verdict) for one in found]
    assert "package_files" not in {one.what for one in found}
