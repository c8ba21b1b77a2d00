"""A photo, a film and a recording covered, beside plain programs that do the same on clear files, in one run.

    python -m tests.benchmarks.bench_covering [--seconds 30] [--rounds 3] [--folder FOLDER]

Ours proves the sealed file, makes the copy in a walled-in process, seals it as it comes, looks and listens through it
in another process and records it. Pillow draws the box in a photo of 12 megapixels and saves it, and no more; both
alternate for ``--rounds``, and the ratio is the median. ffmpeg writes the copy of a film or recording and reads it
once more, with the same coders and settings. Exit 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
from PIL import Image, ImageDraw

from archive.covering.areas import Areas, CoverArea
from archive.covering.engine import Covering
from archive.covering.preview import paint
from archive.locators import Area, Locator
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from tests.archive.covering.planted_media import RATE, recording, voice
from tests.benchmarks.bench_archive import MIB, Result, timed
from tests.benchmarks.told import told

SIZE, FRAMES = (1280, 720), 25
PASSPHRASE = "seven quiet rivers"
_BOX = Area(250, 250, 250, 400)
SIDES = (4000, 3000)
_FACE = Area(250, 250, 300, 300)
MOST_PHOTO = 8.0


def photo() -> bytes:
    """A photo of 12 megapixels that is no plain colour."""
    noise = Image.frombytes("RGB", (400, 300), os.urandom(400 * 300 * 3))
    sink = io.BytesIO()
    noise.resize(SIDES, Image.Resampling.BICUBIC).save(sink, "JPEG", quality=90)
    return sink.getvalue()


def covered_by_pillow(data: bytes) -> None:
    """The box in a photo, drawn and saved."""
    picture = Image.open(io.BytesIO(data))
    left, top = SIDES[0] // 4, SIDES[1] // 4
    ImageDraw.Draw(picture).rectangle((left, top, left + SIDES[0] * 3 // 10, top + SIDES[1] * 3 // 10), fill="black")
    picture.save(io.BytesIO(), "JPEG", quality=90)


def covered_photo(vault: Vault, rounds: int) -> Result:
    """Ours and Pillow in turns, after one that starts the workers."""
    data = photo()
    file = vault.intake.take_in_bytes(data, "a.jpg", vault.evidence.add("Invented").id).file
    face = CoverArea(Locator(area=_FACE), CoverHow.COVER, CoverWhat.FACE, CoverWhy.IDENTITY)
    covering, chosen = Covering(vault), Areas((face,))
    covering.cover(file, chosen, note="")
    own, other = list[float](), list[float]()
    for _ in range(rounds):
        own.append(timed(lambda: covering.cover(file, chosen, note="")))
        other.append(timed(lambda: covered_by_pillow(data)))
    ratio = statistics.median(mine / theirs for mine, theirs in zip(own, other, strict=True))
    detail = f"ours {statistics.median(own):.2f} s, Pillow {statistics.median(other):.2f} s"
    return Result("a photo of 12 megapixels beside Pillow", ratio, MOST_PHOTO, detail=detail)


def film(seconds: int) -> bytes:
    """Slow stripes that a coder has some work with, and a note."""
    sink = io.BytesIO()
    width, height = SIZE
    line = bytes(40 + (x * 7 + x // 13) % 170 for x in range(4 * width))
    with av.open(sink, "w", format="mp4") as container:
        picture = cast("Any", container.add_stream("libx264", rate=FRAMES, options={"preset": "ultrafast"}))
        picture.width, picture.height, picture.pix_fmt = width, height, "yuv420p"
        sound = cast("Any", container.add_stream("aac", rate=RATE, layout="stereo"))
        samples, each = voice(1.0), RATE // FRAMES * 4
        for number in range(seconds * FRAMES):
            frame = av.VideoFrame(width, height, "yuv420p")
            luma = frame.planes[0]
            luma.update(b"".join(line[(y // 8 * 5 + number * 3) % width :][: luma.line_size] for y in range(height)))
            for chroma in frame.planes[1:]:
                chroma.update(bytes([128]) * chroma.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, FRAMES)
            container.mux(picture.encode(frame))
            heard = av.AudioFrame("s16", "stereo", each // 4)
            heard.planes[0].update(samples[number % FRAMES * each :][:each])
            heard.sample_rate, heard.pts, heard.time_base = RATE, number * each // 4, Fraction(1, RATE)
            container.mux(sound.encode(heard))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))
    return sink.getvalue()


def areas(seconds: int, *, seen: bool) -> Areas:
    """A box over the whole film, tiles over half of it, and a fifth of the sound silent."""
    end = seconds * 1000
    made = [CoverArea(Locator(start=0, end=end // 5), CoverHow.MUTE, CoverWhat.VOICE, CoverWhy.SOURCE)]
    if seen:
        made.append(CoverArea(Locator(area=_BOX), CoverHow.COVER, CoverWhat.THING, CoverWhy.IDENTITY))
        half = Locator(area=Area(600, 200, 150, 250), start=end // 2)
        made.append(CoverArea(half, CoverHow.MOSAIC, CoverWhat.FACE, CoverWhy.IDENTITY))
    return Areas(tuple(made))


def peer(source: Path, target: Path, seconds: int, *, seen: bool) -> float:
    """Seconds in which the ffmpeg of this system does it and reads the result once."""
    width, height = SIZE
    box = f"drawbox=x={_BOX.left * width // 1000}:y={_BOX.top * height // 1000}"
    box += f":w={_BOX.width * width // 1000}:h={_BOX.height * height // 1000}:color=black:t=fill"
    quiet = ["-af", f"volume=0:enable='between(t,0,{seconds / 5})'"]
    coders = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-bf", "0", "-c:a", "aac", "-b:a", "128k"]
    coded = ["-vf", box, *coders] if seen else []
    began = time.perf_counter()
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", str(source), *coded, *quiet, str(target)], check=True)
    subprocess.run(["ffmpeg", "-v", "error", "-i", str(target), "-f", "null", "-"], check=True)
    return time.perf_counter() - began


def measured(work: Path, seconds: int, rounds: int) -> Iterator[Result]:
    """Every kind, ours and theirs one after the other."""
    vault = Vault.create(work / "vault", PASSPHRASE, work_factor=10)
    yield covered_photo(vault, rounds)
    for name, data, limit in (("film.mp4", film(seconds), 2.0), ("talk.wav", recording("wav", seconds * 10), 3.5)):
        seen = name.startswith("film")
        clear = work / name
        clear.write_bytes(data)
        item = vault.evidence.add("Invented")
        file = vault.intake.take_in(clear, item.id).file
        length = seconds if seen else seconds * 10
        chosen = areas(length, seen=seen)
        _warm(vault, file)
        began = time.perf_counter()
        Covering(vault).cover(file, chosen, note="", form="mp4" if seen else "flac")
        ours = time.perf_counter() - began
        detail = f"{length} s, {len(data) / MIB:.0f} MB: ours {ours:.1f} s"
        if shutil.which("ffmpeg"):
            theirs = peer(clear, work / f"out{'.mp4' if seen else '.flac'}", length, seen=seen)
            detail += f", ffmpeg {theirs:.1f}"
            yield Result(f"{name} beside ffmpeg", ours / theirs, limit, detail=detail)
        if seen:
            began = time.perf_counter()
            paint(vault, item, file, chosen.areas)
            shown = (time.perf_counter() - began) * 1000
            yield Result("preview of a box and of tiles amid the film", shown, 500, "ms", detail=detail)
    vault.lock()


def _warm(vault: Vault, file: EvidenceFile) -> None:
    """Its worker stands ready, as after the first file of a session."""
    item = vault.evidence.get(file.item_id)
    if file.media_type.startswith("video"):
        paint(vault, item, file, areas(1, seen=True).areas)


def main() -> int:
    """Print what was measured; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    return told("bench-covering-", given.folder, lambda work: measured(work, given.seconds, given.rounds))


if __name__ == "__main__":
    sys.exit(main())
