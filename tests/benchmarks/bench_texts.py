"""Text out of papers and scans, beside pdftotext and Tesseract themselves on the same pages in the same run.

    python -m tests.benchmarks.bench_texts [--pages 300] [--scans 6] [--rounds 3]

Ours is the whole way: opened from the sealed file, read behind walls, kept and indexed in the vault. Prints medians
and ratios, and removes its files. Exit 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from archive.confined.recognising import Recogniser, installed
from archive.confined.several import cores
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from tests.architecture.sources import ROOT
from tests.benchmarks.bench_archive import PASSPHRASE

LEAST_PAGES: Final = 20.0
"""Pages of text a second, kept and searchable."""
MOST_RATIO: Final = 0.85
"""Recognition behind walls, on two cores or more, to Tesseract called by hand for one page after another."""
MOST_RATIO_ALONE: Final = 1.4
"""The same on one core."""
FONT: Final = str(ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf")
WORDS: Final = "Показания свидетеля о том, что произошло в порту в тот день, записаны с его слов и прочитаны ему. "


def paper(pages: int) -> bytes:
    """A PDF of full pages."""
    pdfmetrics.registerFont(TTFont("Noto", FONT))
    sink = io.BytesIO()
    canvas = Canvas(sink, pageCompression=1)
    for number in range(pages):
        canvas.setFont("Noto", 10)
        for line in range(45):
            canvas.drawString(50, 790 - 16 * line, f"{number}.{line} {WORDS[:88]}")
        canvas.showPage()
    canvas.save()
    return sink.getvalue()


def scan(number: int) -> Image.Image:
    """A page as a scanner sees it, 200 points an inch."""
    image = Image.new("L", (1654, 2339), 250)
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 32)
    for line in range(30):
        pen.text((120, 120 + 66 * line), f"{number}.{line} {WORDS[:68]}", font=font, fill=20)
    return image


def scans(count: int) -> bytes:
    """A PDF of scans alone."""
    sink = io.BytesIO()
    canvas = Canvas(sink)
    for number in range(count):
        canvas.drawInlineImage(scan(number), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return sink.getvalue()


def seconds(work: Callable[[], object]) -> float:
    """By the clock."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def read_anew(vault: Vault, file: EvidenceFile, recogniser: Recogniser | None = None) -> None:
    """The text of a file, as if it had never been read."""
    vault.texts.kept.forget([file.id])
    reading = vault.texts.read(file, recogniser)
    assert reading.pages, "nothing was read"


def by_hand(folder: Path, recogniser: Recogniser, count: int) -> None:
    """Tesseract on pictures that are there already, page by page."""
    for number in range(count):
        subprocess.run(
            [recogniser.program, folder / f"{number}.pgm", "stdout", "-l", "+".join(recogniser.languages), "tsv"],
            env={"OMP_THREAD_LIMIT": "1"},
            capture_output=True,
            check=True,
        )


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--scans", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        folder = Path(name)
        vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=10)
        try:
            missed += _letters(vault, folder, options.pages, options.rounds)
            missed += _pixels(vault, folder, options.scans, options.rounds)
        finally:
            vault.lock()
    return 1 if missed else 0


def _letters(vault: Vault, folder: Path, pages: int, rounds: int) -> int:
    data = paper(pages)
    file = vault.intake.take_in_bytes(data, "a.pdf", vault.evidence.add("paper").id).file
    read_anew(vault, file)
    own = statistics.median(seconds(lambda: read_anew(vault, file)) for _ in range(rounds))
    rate = pages / own
    print(f"letters of a paper: {rate:.0f} pages/s (target {LEAST_PAGES:.0f})")
    if shutil.which("pdftotext"):
        (folder / "a.pdf").write_bytes(data)
        command = ["pdftotext", str(folder / "a.pdf"), "-"]
        peer = statistics.median(
            seconds(lambda: subprocess.run(command, capture_output=True, check=True)) for _ in range(rounds)
        )
        print(f"  pdftotext alone: {pages / peer:.0f} pages/s")
        print(f"  ratio {own / peer:.1f}: ours is also sealed, kept and indexed")
    else:
        print("  pdftotext is not installed: no ratio")
    return int(rate < LEAST_PAGES)


def _pixels(vault: Vault, folder: Path, count: int, rounds: int) -> int:
    if shutil.which("tesseract") is None:
        print("recognition: tesseract is not installed, nothing is measured")
        return 0
    recogniser = installed()
    file = vault.intake.take_in_bytes(scans(count), "b.pdf", vault.evidence.add("scans").id).file
    own, peer = [], []
    for number in range(count):
        image = scan(number).resize((2475, 3500))
        (folder / f"{number}.pgm").write_bytes(b"P5\n%d %d\n255\n" % image.size + image.tobytes())
    for _ in range(rounds):
        own.append(seconds(lambda: read_anew(vault, file, recogniser)))
        peer.append(seconds(lambda: by_hand(folder, recogniser, count)))
    ours, theirs = statistics.median(own), statistics.median(peer)
    print(f"recognition: {count / ours:.2f} pages/s; {recogniser.name} by hand {count / theirs:.2f} pages/s")
    most = MOST_RATIO if cores() > 1 else MOST_RATIO_ALONE
    print(f"  ratio {ours / theirs:.2f} (target {most})")
    return int(ours / theirs > most)


if __name__ == "__main__":
    sys.exit(main())
