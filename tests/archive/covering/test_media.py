"""Sound and films in which stretches and boxes are covered."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import av
import pytest

from archive.confined.asking import DecodingRefused
from archive.covering.engine import Covering
from archive.covering.errors import AreasRefused, CoveringLeaks
from archive.model.covering import Redaction
from archive.vault import Vault
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.outsiders import told_by_outsiders, words_found
from tests.archive.covering.planted import PLANTED
from tests.archive.covering.planted_media import HEIGHT, WIDTH, film, heard, loudness, recording, seen

MUTE = {"start": 400, "end": 800, "how": "mute", "what": "voice", "why": "source"}
TONE = {"start": 1000, "end": 1400, "how": "tone", "what": "voice", "why": "source"}
CUT = {"start": 1600, "end": 1800, "how": "cut", "what": "voice", "why": "source"}
FACE = box(83, 125, 334, 313, what="face")


def values(frame: av.VideoFrame, left: int, top: int, right: int, bottom: int) -> set[int]:
    """The greys in a part of a frame."""
    view, row = memoryview(frame.planes[0]), frame.planes[0].line_size
    return {value for y in range(top, bottom) for value in view[y * row + left : y * row + right]}


@pytest.mark.parametrize(
    ("form", "wanted", "ending"),
    [
        ("wav", "wav", "wav"),
        ("ogg", "", "ogg"),
        pytest.param("wav", "", "flac", marks=pytest.mark.soak),
        pytest.param("flac", "m4a", "m4a", marks=pytest.mark.soak),
    ],
)
def test_sound_is_silent_or_a_tone_where_it_was_to_be(
    vault: Vault, taken: TakeIn, tmp_path: Path, form: str, wanted: str, ending: str
) -> None:
    original = taken(recording(form), f"a.{form}")
    made = Covering(vault).cover(original, areas(MUTE, TONE, CUT), note="", form=wanted)
    assert made.file.name_received.endswith(f".{ending}")
    data = content(vault, made.file)
    samples = heard(data)
    lossy = ending in ("ogg", "m4a")
    assert abs(len(samples) / 48_000 - 1.8) < (0.06 if lossy else 0.0001)
    assert loudness(samples, 0.47, 0.73) <= (64 if lossy else 0)
    assert loudness(samples, 0.1, 0.3) > 8000
    assert 3000 < loudness(samples, 1.07, 1.33) < 4000
    assert loudness(samples, 1.5, 1.7) > 8000
    assert words_found(told_by_outsiders(data, ending, tmp_path), PLANTED) == {}


@pytest.mark.parametrize("form", ["mp4", "webm"])
def test_a_film_shows_nothing_under_its_boxes(vault: Vault, taken: TakeIn, tmp_path: Path, form: str) -> None:
    original = taken(film(form), f"a.{form}")
    given = areas({**FACE, "start": 0, "end": 1000}, {**FACE, "start": 1000, "how": "mosaic"}, MUTE, CUT)
    made = Covering(vault).cover(original, given, note="")
    assert made.file.media_type == f"video/{form}"
    data = content(vault, made.file)
    frames = seen(data)
    assert [round(when, 3) for when, _frame in frames] == [round(number * 0.04, 3) for number in range(45)]
    assert abs(len(heard(data)) / 48_000 - 1.8) < (0.03 if form == "mp4" else 0.001), "sound and picture go apart"
    for when, frame in frames:
        inside = values(frame, 22, 22, 74, 50)
        if when < 0.98:
            assert max(inside) <= 30, when
        elif when > 1.02:
            assert max(inside) - min(inside) < 120, when
        assert max(values(frame, 100, 0, WIDTH, HEIGHT)) > 100
    assert loudness(heard(data), 0.47, 0.73) <= 64
    assert words_found(told_by_outsiders(data, form, tmp_path), PLANTED) == {}
    assert len(seen(content(vault, original))) == 50


@pytest.mark.peer
def test_words_chapters_and_pictures_beside_the_film_are_gone(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("not installed: ffmpeg")
    plain, words, tags = tmp_path / "plain.mp4", tmp_path / "words.srt", tmp_path / "tags.txt"
    plain.write_bytes(film())
    words.write_text(f"1\n00:00:00,000 --> 00:00:01,000\n{PLANTED[0]} {PLANTED[2]}\n")
    tags.write_text(f";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle={PLANTED[1]}\n")
    made = tmp_path / "made.mp4"
    given = [part for path in (plain, words, tags) for part in ("-i", str(path))]
    mapped = ["-map", "0", "-map", "1", "-map_metadata", "0", "-map_chapters", "2", "-c", "copy", "-c:s", "mov_text"]
    subprocess.run(["ffmpeg", "-v", "error", *given, *mapped, str(made)], check=True)
    found = words_found(told_by_outsiders(made.read_bytes(), "mp4", tmp_path), PLANTED)
    assert {PLANTED[0], PLANTED[1]} <= {word for words in found.values() for word in words}
    covered = Covering(vault).cover(taken(made.read_bytes(), "a.mp4"), areas(FACE), note="")
    assert words_found(told_by_outsiders(content(vault, covered.file), "mp4", tmp_path), PLANTED) == {}


def test_what_does_not_fit_leaves_nothing(vault: Vault, taken: TakeIn) -> None:
    sound, shown = taken(recording(), "a.wav"), taken(film(seconds=1), "a.mp4")
    before = objects(vault)
    covering = Covering(vault)
    with pytest.raises(AreasRefused):
        covering.cover(sound, areas(FACE), note="")
    for file in (sound, shown):
        with pytest.raises(DecodingRefused) as refused:
            covering.cover(file, areas({**MUTE, "start": 60_000, "end": 61_000}), note="")
        assert refused.value.reason == "no_such_stretch"
        with pytest.raises(DecodingRefused) as refused:
            covering.cover(file, areas({"start": 0, "how": "cut", "why": "source"}), note="")
        assert refused.value.reason == "nothing_left"
    assert objects(vault) == before
    assert vault.ledger.find(Redaction) == []


@pytest.mark.parametrize("what", ["sounds", "boxes"])
def test_what_is_still_there_is_found(
    vault: Vault, taken: TakeIn, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    original = taken(film(seconds=1), "a.mp4")
    before = objects(vault)
    ask = vault.workers.ask

    def blind(role: str, task: str, wish: dict[str, object], *rest: object, **more: object) -> object:
        return ask(role, task, {**wish, what: []}, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.workers, "ask", blind)
    with pytest.raises(CoveringLeaks) as leak:
        Covering(vault).cover(original, areas(FACE, {**MUTE, "end": 900}), note="")
    assert leak.value.reason == ("left_heard" if what == "sounds" else "left_uncovered")
    assert objects(vault) == before
