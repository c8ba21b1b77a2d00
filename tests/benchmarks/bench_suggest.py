"""Faces and plates looked for behind walls, beside OpenCV in this process on the same pixels in the same run.

    python -m tests.benchmarks.bench_suggest [--pictures 8] [--rounds 3]

Ours is the whole way: opened from the sealed file, decoded, looked through, told. Prints medians and a ratio. Exit 1
when the target is missed.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from PIL import Image

from archive.confined.decoders import shapes
from archive.confined.shapes import SIDE
from archive.covering.suggest import Suggesting
from archive.vault import Vault
from exports.protected_names import protected_names
from tests.archive.confined.drawn_faces import street
from tests.benchmarks.bench_archive import PASSPHRASE
from tests.benchmarks.bench_texts import seconds

MOST_RATIO: Final = 1.3
"""Of one paper with these pages to OpenCV for one page after another, on one core or more."""


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    pages = [_page(number) for number in range(options.pictures)]
    fax = io.BytesIO()
    pages[0].save(fax, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_deflate")
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        vault = Vault.create(Path(name) / "vault", PASSPHRASE, work_factor=10)
        try:
            file = vault.intake.take_in_bytes(fax.getvalue(), "a.tif", vault.evidence.add("street").id).file
            looking = Suggesting(vault, protected_names(vault), None)
            found = looking.suggest(file)
            own = statistics.median(seconds(lambda: looking.suggest(file)) for _ in range(options.rounds))
        finally:
            vault.lock()
    shapes.warm_up()
    peer = statistics.median(seconds(lambda: _by_hand(pages)) for _ in range(options.rounds))
    print(f"proposed on {options.pictures} pages: {len(found.suggestions)}")
    print(f"ours {options.pictures / own:.2f} pages/s; OpenCV in this process {options.pictures / peer:.2f} pages/s")
    print(f"  ratio {own / peer:.2f} (target {MOST_RATIO})")
    return int(own / peer > MOST_RATIO)


def _page(number: int) -> Image.Image:
    noise = Image.effect_noise((SIDE, SIDE * 3 // 4), 8)
    return Image.blend(street(SIDE, SIDE * 3 // 4), noise, 0.1 + number % 3 / 20)


def _by_hand(pages: list[Image.Image]) -> None:
    cv2.setNumThreads(1)
    for page in pages:
        grey = np.asarray(page)
        for _kind, name, cascade in shapes._LOADED:
            shapes._seen(cascade, grey)
            if name == "profileface":
                shapes._seen(cascade, np.ascontiguousarray(grey[:, ::-1]))


if __name__ == "__main__":
    sys.exit(main())
