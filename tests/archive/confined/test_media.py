"""Films and recordings of every kind, read behind the walls: the right frame, the right moment, or a clear code."""

from __future__ import annotations

import io
import itertools
import math
import random
import struct
import sys
from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from archive.confined.asking import Answer, ConfinedWorker, DecodingRefused, InMemory
from archive.confined.decoders.media_frames import FRAME
from tests.archive.confined.clips import HEIGHT, TONE, WIDTH, clip, number_of, turned

FILMS = [
    ("mp4", "libx264", "aac"),
    ("mov", "libx264", "pcm_s16le"),
    ("mp4", "libx265", "aac"),
    ("mp4", "libsvtav1", "aac"),
    ("3gp", "mpeg4", "libopencore_amrnb"),
    ("matroska", "libx264", "flac"),
    ("webm", "libvpx", "vorbis"),
    ("webm", "libvpx-vp9", "libopus"),
    ("avi", "mpeg4", "libmp3lame"),
    ("mpegts", "mpeg2video", "mp2"),
]
RECORDINGS = [
    ("mp3", "libmp3lame"),
    ("ogg", "libopus"),
    ("ogg", "vorbis"),
    ("flac", "flac"),
    ("wav", "pcm_s16le"),
    ("ipod", "aac"),
    ("adts", "aac"),
    ("amr", "libopencore_amrnb"),
]
AMR: dict[str, Any] = {"sound_rate": 8000, "layout": "mono"}


@pytest.fixture(scope="module")
def worker() -> Iterator[ConfinedWorker]:
    made = ConfinedWorker("media")
    yield made
    made.close()


def film(kind: str, picture: str, sound: str) -> bytes:
    return clip(kind, picture, sound, **(AMR if sound == "libopencore_amrnb" else {}))


def frames(
    worker: ConfinedWorker, data: bytes, place: int, most: int = 1, task: str = "frames"
) -> list[tuple[int, int]]:
    """The time and the number of each frame that was given, leaving out what only stands in."""
    wish = {"key": str(hash(data)), "most": most, "width": WIDTH, "height": WIDTH}
    wish |= {"before": place} if task == "frames_before" else {"from": place, "late": -1}
    answer = worker.ask(task, wish, [InMemory(data)])
    found = []
    for piece in answer.untrusted_pieces:
        stands_in, when, _length, width, height, stride = FRAME.unpack_from(piece)
        if not stands_in:
            found.append((when, number_of(piece[FRAME.size :], width, height, stride)))
    return found


def heard(worker: ConfinedWorker, data: bytes, place: int, speed: int = 100) -> array[int]:
    """The left channel from there to the end."""
    samples = bytearray()
    while True:
        wish = {"key": str(hash(data)), "from": place, "length": 9600, "speed": speed}
        answer = worker.ask("sound", wish, [InMemory(data)])
        samples += b"".join(answer.untrusted_pieces)
        if answer.untrusted_fields["ended"]:
            return array("h", bytes(samples))[::2]
        place = -1


def crossings(samples: array[int]) -> int:
    """How often the tone passes through nothing upwards: its pitch, counted."""
    return sum(1 for one, two in itertools.pairwise(samples) if one < 0 <= two)


def about(worker: ConfinedWorker, data: bytes) -> Answer:
    return worker.ask("about", {}, [InMemory(data)])


def refused(worker: ConfinedWorker, data: bytes) -> str:
    with pytest.raises(DecodingRefused) as error:
        about(worker, data)
    return error.value.reason


@pytest.mark.parametrize(("kind", "picture", "sound"), FILMS)
def test_every_film_gives_the_frame_that_stands_there(
    worker: ConfinedWorker, kind: str, picture: str, sound: str
) -> None:
    data = film(kind, picture, sound)
    facts = about(worker, data)
    assert (facts.number("width", 1, 9999), facts.number("height", 1, 9999)) == (WIDTH, HEIGHT)
    assert 1900 < facts.number("duration", 0, 9999) < 2100
    every = frames(worker, data, 0, 99)
    assert [number for _when, number in every] == list(range(50))
    for when, number in (every[31], every[7], every[49], every[12], every[11]):
        assert frames(worker, data, when) == [(when, number)], "sought"
        assert frames(worker, data, when + 20_000, 1) == [(when, number)], "between it and the next"
        assert frames(worker, data, when, 2)[1:] == every[number + 1 : number + 2], "and the one behind it"
    assert frames(worker, data, every[30][0], 3, "frames_before") == every[27:30]
    assert frames(worker, data, 3_600_000_000)[-1] == every[-1], "past the end"


@pytest.mark.parametrize(("kind", "sound"), [*RECORDINGS, *((kind, sound) for kind, _picture, sound in FILMS)])
def test_every_sound_is_heard_from_there(worker: ConfinedWorker, kind: str, sound: str) -> None:
    picture = next((picture for one, picture, other in FILMS if (one, other) == (kind, sound)), "")
    data = film(kind, picture, sound)
    assert about(worker, data).number("rate", 8000, 48_000)
    rest = heard(worker, data, 500_000)
    assert abs(len(rest) / 48_000 - 1.5) < 0.06
    assert abs(crossings(rest[4800:52_800]) - TONE) <= 4


@pytest.mark.parametrize("speed", [50, 75, 150, 200])
def test_slower_and_faster_keep_the_pitch(worker: ConfinedWorker, speed: int) -> None:
    rest = heard(worker, clip("wav", "", "pcm_s16le"), 500_000, speed)
    assert abs(len(rest) / 48_000 - 1.5 * 100 / speed) < 0.05
    assert abs(crossings(rest[4800:28_800]) - TONE / 2) <= 6


def test_sound_begins_at_the_very_moment(worker: ConfinedWorker) -> None:
    data = clip("wav", "", "pcm_s16le")
    whole = heard(worker, data, 0)
    for place in (333_000, 1_000_000, 1_234_500):
        moment = place * 48 // 1000
        assert heard(worker, data, place)[:1000] == whole[moment : moment + 1000]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_frames_and_posters_stand_upright(worker: ConfinedWorker, degrees: int) -> None:
    data = turned(clip(), degrees)
    facts = about(worker, data)
    upright = (WIDTH, HEIGHT) if degrees == 180 else (HEIGHT, WIDTH)
    assert (facts.number("width", 1, 999), facts.number("height", 1, 999)) == upright
    wish = {"key": f"turned {degrees}", "from": 0, "most": 1, "width": 500, "height": 500, "late": -1}
    (piece,) = worker.ask("frames", wish, [InMemory(data)]).untrusted_pieces
    _kind, _when, _length, width, height, stride = FRAME.unpack_from(piece)
    assert (width, height) == upright
    rows = piece[FRAME.size :]
    # The lower half of the film is grey, the upper half black in frame 0.
    x, y, far = width // 4, height // 4, (width - width // 4, height - height // 4)
    spots = {90: [(x, y), (far[0], y)], 180: [(x, y), (x, far[1])], 270: [(far[0], y), (x, y)]}[degrees]
    lighter, darker = (rows[down * stride + across * 3] for across, down in spots)
    assert lighter > 100 > 40 > darker
    answer = worker.ask("poster", {"side": 64}, [InMemory(data)])
    with Image.open(io.BytesIO(answer.untrusted_pieces[0])) as picture:
        assert max(picture.size) == 64
        assert (picture.width > picture.height) == (upright[0] > upright[1])
        assert picture.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(("kind", "picture", "sound"), [*FILMS, ("wav", "", "pcm_s16le")])
def test_opening_tells_what_asking_tells_and_keeps_the_first_frame(
    worker: ConfinedWorker, kind: str, picture: str, sound: str
) -> None:
    data = film(kind, picture, sound)
    told = worker.ask("open", {"key": str(hash(data))}, [InMemory(data)]).untrusted_fields
    assert told == about(worker, data).untrusted_fields
    if picture:
        assert [number for _when, number in frames(worker, data, 0, 3)] == [0, 1, 2]
        worker.ask("open", {"key": str(hash(data))}, [InMemory(data)])
        assert frames(worker, data, 400_000)[0][1] in (9, 10)


def test_frames_are_never_larger_than_the_view(worker: ConfinedWorker) -> None:
    for box in ((100, 100), (1000, 30), (7, 500), (1, 1)):
        wish = {"key": "box", "from": 0, "most": 1, "width": box[0], "height": box[1], "late": -1}
        (piece,) = worker.ask("frames", wish, [InMemory(clip())]).untrusted_pieces
        _kind, _when, _length, width, height, stride = FRAME.unpack_from(piece)
        assert width <= box[0]
        assert height <= box[1]
        assert len(piece) == FRAME.size + stride * height


def test_peaks_come_as_they_are_found(worker: ConfinedWorker) -> None:
    steps: list[int] = []
    answer = worker.ask(
        "peaks",
        {"places": 200, "duration": 2000},
        [InMemory(clip("wav", "", "pcm_s16le"))],
        progress=lambda done, _total, _stage: steps.append(done),
    )
    places = 0
    for piece in answer.untrusted_pieces:
        assert struct.unpack_from(">I", piece)[0] == places
        places += len(piece) - 4
        assert all(120 <= peak <= 130 for peak in piece[8:])
    assert places in (199, 200)
    assert steps == sorted(steps)
    assert steps


def test_peaks_of_what_lies_about_its_length_stay_within_it(worker: ConfinedWorker) -> None:
    for claimed in (1, 500, 86_400_000):
        data = clip("wav", "", "pcm_s16le")
        answer = worker.ask("peaks", {"places": 100, "duration": claimed}, [InMemory(data)])
        assert sum(len(piece) - 4 for piece in answer.untrusted_pieces) <= 100


def test_another_file_under_another_key_and_nothing_after_closing(worker: ConfinedWorker) -> None:
    one, two = clip(), clip("webm", "libvpx", "vorbis")
    assert frames(worker, one, 400_000) == [(400_000, 10)]
    assert frames(worker, two, 800_000) == [(800_000, 20)]
    assert frames(worker, one, 440_000) == [(440_000, 11)]
    assert worker.ask("close", {}).untrusted_fields == {}
    assert frames(worker, one, 480_000) == [(480_000, 12)]


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_no_thread_lives_on_from_before_the_walls(worker: ConfinedWorker) -> None:
    about(worker, clip())
    assert worker.confinement == "full"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"words",
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile '/etc/passwd'\n",
        b"<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'><Period/></MPD>",
        b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=video 5000 RTP/AVP 96\n",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xff" * 5000,
        bytes(5000),
    ],
    ids=["empty", "words", "hls", "concat", "dash", "sdp", "png", "svg", "ones", "zeros"],
)
def test_what_is_no_film_or_names_others_is_refused_by_its_kind(worker: ConfinedWorker, data: bytes) -> None:
    assert refused(worker, data) in ("unknown_kind", "damaged", "nothing_to_play")


def test_a_film_that_lies_in_another_file_gets_nothing(worker: ConfinedWorker) -> None:
    """A QuickTime film may name other files for its frames; ours are never asked for."""
    data = clip("mov", "libx264", "")
    at = data.index(b"url \x00\x00\x00\x01")
    outside = data[:at] + b"alis\x00\x00\x00\x00" + data[at + 8 :]
    try:
        about(worker, outside)
    except DecodingRefused as error:
        assert error.reason in ("damaged", "unknown_kind", "nothing_to_play")  # noqa: PT017
    assert about(worker, clip()).number("width", 1, 999) == WIDTH


@pytest.mark.parametrize("fourcc", [b"avc1", b"hvc1"])
def test_a_film_of_huge_frames_is_refused_before_one_is_decoded(worker: ConfinedWorker, fourcc: bytes) -> None:
    data = clip("mp4", "libx264" if fourcc == b"avc1" else "libx265", "", options=())
    at = data.index(fourcc if fourcc in data else b"hev1", data.index(b"stsd")) + 4 + 24
    huge = data[:at] + struct.pack(">HH", 65_000, 65_000) + data[at + 4 :]
    try:
        facts = about(worker, huge)
    except DecodingRefused as error:
        assert error.reason == "too_large"  # noqa: PT017
    else:  # what the codec itself says is believed, and small
        assert facts.number("width", 1, 1000)


def test_a_frame_that_is_huge_in_itself_is_never_made(worker: ConfinedWorker) -> None:
    data = bytearray(clip("avi", "mjpeg", "", frames=5))
    at = 0
    while (at := data.find(b"\xff\xc0\x00\x11\x08", at)) >= 0:
        data[at + 5 : at + 9] = struct.pack(">HH", 60_000, 60_000)
        at += 9
    assert refused(worker, bytes(data)) in ("damaged", "too_large")


def test_a_length_that_is_a_lie_is_no_length(worker: ConfinedWorker) -> None:
    data = bytearray(clip())
    for box in (b"mvhd", b"tkhd", b"mdhd"):
        at = 0
        while (at := data.find(box, at)) >= 0:
            start = at + 4 + 4 + 8 + (8 if box == b"tkhd" else 4)
            data[start : start + 4] = b"\xff\xff\xff\xfe"
            at += 4
    assert about(worker, bytes(data)).number("duration", 0, 2**42) >= 0
    assert frames(worker, bytes(data), 1_000_000) == [(1_000_000, 25)]


def test_a_film_without_a_frame(worker: ConfinedWorker) -> None:
    assert refused(worker, clip("mp4", "libx264", "", frames=0)) in ("damaged", "nothing_to_play", "unknown_kind")


@pytest.mark.parametrize(("kind", "picture", "sound"), [FILMS[0], FILMS[3], FILMS[7], FILMS[8]])
def test_cut_off_anywhere_it_gives_what_is_there_or_a_code(
    worker: ConfinedWorker, kind: str, picture: str, sound: str
) -> None:
    data = film(kind, picture, sound)
    process = None
    for share in (1, 5, 20, 50, 80, 99):
        cut = data[: len(data) * share // 100]
        try:
            about(worker, cut)
            given = frames(worker, cut, 0, 99)
            assert 0 < len(given) <= 50
            heard(worker, cut, 0)
        except DecodingRefused as error:
            assert error.reason in ("damaged", "unknown_kind", "nothing_to_play")  # noqa: PT017
        process = process or worker.generation
        assert worker.generation == process, "the worker stands"


def test_flipped_anywhere_it_costs_this_file_alone(worker: ConfinedWorker) -> None:
    chance = random.Random(7)
    for kind, picture, sound in FILMS:
        whole = film(kind, picture, sound)
        for _ in range(4):
            data = bytearray(whole)
            for _ in range(chance.choice((1, 20, 400))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            for task in (about, lambda w, d: frames(w, d, 900_000, 5), lambda w, d: heard(w, d, 1_000_000)):
                try:
                    task(worker, bytes(data))
                except DecodingRefused as error:
                    assert error.reason in ("damaged", "unknown_kind", "nothing_to_play", "too_large", "broke_off")  # noqa: PT017
    assert frames(worker, clip(), 400_000) == [(400_000, 10)]


def test_a_tone_is_what_the_tests_think_it_is(worker: ConfinedWorker) -> None:
    samples = heard(worker, clip("wav", "", "pcm_s16le"), 0)
    wave = {at: 16_000 * math.sin(2 * math.pi * TONE * at / 48_000) for at in range(0, 90_000, 777)}
    assert all(abs(samples[at] - height) < 3 for at, height in wave.items())
