"""The vendored typefaces: whole, licensed, small enough, and able to draw what is promised."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from exports.dossier.fonts import BOLD, FONT_FOLDER, LAST_RESORT, MONO, SANS, Faces

SCRIPT = FONT_FOLDER.parent.parent / "packaging" / "fonts" / "vendor_fonts.py"
KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
NEIGHBOURS = "ЄєЇїҐґЎўЈјЋћЂђЉљЊњЏџӢӣӮӯҲҳҶҷЪъ"
SIGNS = "₸₽€№«»„“”‘’—–…•§©°±×"


def test_every_vendored_file_is_what_was_recorded() -> None:
    lines = (FONT_FOLDER / "SHA256SUMS").read_text("ascii").splitlines()
    recorded = {line.split("  ")[1]: line.split("  ")[0] for line in lines}
    present = {path.name for path in FONT_FOLDER.iterdir()} - {"SHA256SUMS"}
    assert present == set(recorded)
    for name, digest in recorded.items():
        assert hashlib.sha256((FONT_FOLDER / name).read_bytes()).hexdigest() == digest
    assert sum(path.stat().st_size for path in FONT_FOLDER.iterdir()) < 4_000_000


def test_the_licences_are_whole() -> None:
    noto = (FONT_FOLDER / "OFL.txt").read_text("utf-8")
    assert "SIL Open Font License, Version 1.1" in noto
    assert "FROM OTHER DEALINGS IN THE FONT SOFTWARE" in noto
    assert "Bitstream" in (FONT_FOLDER / "DEJAVU-LICENCE.txt").read_text("utf-8")


@pytest.mark.parametrize("font", [SANS, BOLD, MONO])
def test_each_text_face_draws_kazakh_russian_and_their_neighbours_itself(font: str) -> None:
    covered = Faces()[font].covered
    assert not set(KAZAKH + NEIGHBOURS + SIGNS) - covered


def test_text_falls_back_by_run_and_an_accent_stays_with_its_letter() -> None:
    faces = Faces()
    assert faces.runs("дом → ქარ", SANS) == [(SANS, "дом "), (LAST_RESORT, "→"), (SANS, " "), (LAST_RESORT, "ქარ")]
    assert faces.runs("Ұ\u0301", BOLD) == [(BOLD, "Ұ\u0301")]
    assert faces.runs("", SANS) == [(SANS, "")]


def test_the_script_that_vendors_makes_the_same_files(tmp_path: Path) -> None:
    # One file of each of the three packages: any of them can be there without the others.
    for face in ("noto/NotoSans-Regular.ttf", "noto/NotoSansMono-Regular.ttf", "dejavu/DejaVuSans.ttf"):
        if not Path("/usr/share/fonts/truetype", face).exists():
            pytest.skip("fonts-noto-core, fonts-noto-mono and fonts-dejavu-core are not all installed")
    subprocess.run([sys.executable, str(SCRIPT), "--to", str(tmp_path)], check=True)
    assert (tmp_path / "SHA256SUMS").read_text() == (FONT_FOLDER / "SHA256SUMS").read_text()
