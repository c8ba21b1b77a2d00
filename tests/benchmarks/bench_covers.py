"""Covering a place in a photo and in a film, against plain programs that draw the same box and do nothing else.

    python -m tests.benchmarks.bench_covers [--seconds 20] [--rounds 3] [--folder DIR]

Ours proves the sealed file, covers the box behind walls, writes the new file sealed, and looks through the result
in a second process. The peers draw the box and write the file: Pillow for a photo of 12 megapixels, ffmpeg
(``drawbox``, the encoder and the speed of ours) for a film of 640 x 360. Both alternate; the ratio is how many
times as long ours takes, the median over the rounds. Exit 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw

from archive.covering.engine import Covering
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from tests.archive.covering.conftest import areas, box
from tests.benchmarks.bench_archive import PASSPHRASE, Result

SIDES = (4000, 3000)
FACE = box(250, 250, 300, 300, what="face")
MOST_PHOTO = 8.0
MOST_FILM = 4.0
"""Looking through the finished film decodes it all once more, beside decoding and encoding it."""


def photo() -> bytes:
    """A photo of 12 megapixels that is no plain colour."""
    noise = Image.frombytes("RGB", (400, 300), os.urandom(400 * 300 * 3))
    sink = io.BytesIO()
    noise.resize(SIDES, Image.Resampling.BICUBIC).save(sink, "JPEG", quality=90)
    return sink.getvalue()


def film(folder: Path, seconds: int) -> bytes:
    """A film that moves, with sound."""
    target = folder / "film.mp4"
    sources = [f"testsrc2=size=640x360:rate=25:duration={seconds}", f"sine=frequency=440:duration={seconds}"]
    inputs = [word for source in sources for word in ("-f", "lavfi", "-i", source)]
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *inputs, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", target],
        check=True,
    )
    return target.read_bytes()


def covered_by_pillow(data: bytes) -> None:
    """The box in a photo, drawn and saved."""
    picture = Image.open(io.BytesIO(data))
    left, top = SIDES[0] // 4, SIDES[1] // 4
    ImageDraw.Draw(picture).rectangle((left, top, left + SIDES[0] * 3 // 10, top + SIDES[1] * 3 // 10), fill="black")
    picture.save(io.BytesIO(), "JPEG", quality=90)


def covered_by_ffmpeg(folder: Path) -> None:
    """The box in a film."""
    drawn = "drawbox=x=iw/4:y=ih/4:w=iw*0.3:h=ih*0.3:color=black:t=fill"
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(folder / "film.mp4"), "-vf", drawn, "-c:v", "libx264"]
    settings = ["-preset", "veryfast", "-crf", "20", "-bf", "0", "-c:a", "aac", "-b:a", "128k"]
    subprocess.run([*command, *settings, str(folder / "drawn.mp4")], check=True)


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def run(folder: Path, seconds: int, rounds: int) -> Iterator[Result]:
    """The measurements."""
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=17)

    def taken(data: bytes, name: str) -> EvidenceFile:
        item = vault.evidence.add("An item", EvidenceKind.PHOTO)
        return vault.intake.take_in_bytes(data, name, item.id).file

    try:
        pixels = photo()
        kept, moving = taken(pixels, "a.jpg"), taken(film(folder, seconds), "a.mp4")
        covering = Covering(vault)
        whole: tuple[tuple[str, EvidenceFile, Callable[[], None], float], ...] = (
            ("covering a photo of 12 megapixels", kept, lambda: covered_by_pillow(pixels), MOST_PHOTO),
            (f"covering {seconds} s of film", moving, lambda: covered_by_ffmpeg(folder), MOST_FILM),
        )
        for name, file, peer, most in whole:
            covering.cover(file, areas(FACE), note="")  # the workers are started
            own, other = list[float](), list[float]()
            for _ in range(rounds):
                own.append(seconds_of(partial(covering.cover, file, areas(FACE), note="")))
                other.append(seconds_of(peer))
            ratio = statistics.median(mine / theirs for mine, theirs in zip(own, other, strict=True))
            told = f"ours {statistics.median(own):.2f} s, plain {statistics.median(other):.2f} s"
            yield Result(name, ratio, most, detail=told)
    finally:
        vault.lock()


def main() -> int:
    """Measure, print, clean up; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench-covers-", dir=options.folder))
    missed = 0
    try:
        for result in run(folder, options.seconds, options.rounds):
            print(result, flush=True)
            missed += not result.met
    finally:
        shutil.rmtree(folder)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
