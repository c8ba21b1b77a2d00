"""The made files are real ones: each opens in a reader that is not ours, and repeats byte for byte."""

from __future__ import annotations

import base64
import datetime as dt
import email
import email.policy
import io
import json
import shutil
import subprocess
import wave
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from PIL import ExifTags, Image, ImageStat

from ui.demonstration.clips import HEIGHT, WIDTH, avi, street_clip
from ui.demonstration.letters import letter_pdf, mail_file
from ui.demonstration.media import MEDIA, make_media
from ui.demonstration.papers import letter_paper, mail_paper, scanned_paper
from ui.demonstration.photos import CAMERA_MAKE, CAMERA_MODEL, courtyard_photo, door_photo, square_photo
from ui.demonstration.scans import PAGE, scanned_page
from ui.demonstration.sounds import SAMPLE_RATE, voice_message
from ui.demonstration.stories import demonstration_cases
from ui.demonstration.typefaces import font_bytes

MOMENT = dt.datetime(2024, 3, 20, 19, 33, 55)  # noqa: DTZ001  # a camera's local time
LANGUAGES = ["en", "ru", "kk"]


@pytest.mark.parametrize("photo", [courtyard_photo, door_photo, square_photo])
def test_a_photo_carries_camera_time_and_place(photo: Callable[[int, dt.datetime], bytes]) -> None:
    image = Image.open(io.BytesIO(photo(7, MOMENT)))
    image.load()
    assert (image.format, image.size) == ("JPEG", (1600, 1200))
    exif = image.getexif()
    assert (exif[ExifTags.Base.Make], exif[ExifTags.Base.Model]) == (CAMERA_MAKE, CAMERA_MODEL)
    details = exif.get_ifd(ExifTags.IFD.Exif)
    assert details[ExifTags.Base.DateTimeOriginal] == "2024:03:20 19:33:55"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    assert place[ExifTags.GPS.GPSLatitudeRef] == "N"
    degrees = place[ExifTags.GPS.GPSLatitude]
    assert 42 <= degrees[0] + degrees[1] / 60 + degrees[2] / 3600 <= 42.3
    # A picture, and not one colour: light and dark, and fine detail.
    assert min(ImageStat.Stat(image).stddev) > 20


def test_photos_repeat_and_differ_by_seed() -> None:
    made = door_photo(3, MOMENT)
    assert made == door_photo(3, MOMENT)
    assert made != door_photo(4, MOMENT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scan_is_a_grey_page_with_writing(language: str) -> None:
    data = scanned_page(5, language)
    image = Image.open(io.BytesIO(data))
    assert (image.format, image.mode, image.size) == ("PNG", "L", PAGE)
    assert round(image.info["dpi"][0]) == 150
    dark = sum(image.histogram()[:110]) / (PAGE[0] * PAGE[1])
    assert 0.01 < dark < 0.2
    if language == "kk":
        assert data == scanned_page(5, language)


def test_every_letter_of_the_papers_has_a_glyph() -> None:
    mono = set(TTFont(io.BytesIO(font_bytes("NotoSansMono-Regular.ttf"))).getBestCmap())
    sans = set(TTFont(io.BytesIO(font_bytes("NotoSans-Regular.ttf"))).getBestCmap())
    for language in LANGUAGES:
        paper, letter = scanned_paper(language), letter_paper(language)
        typed = "".join((*paper.heading, paper.meta, *paper.paragraphs, paper.signature))
        printed = letter.title + "".join(p for s in letter.sections for p in (s.heading, *s.paragraphs))
        assert {c for c in typed if ord(c) not in mono} == set()
        assert {c for c in printed + paper.stamp if ord(c) not in sans} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_a_pdf_of_several_pages(language: str) -> None:
    data = letter_pdf(language)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) >= 2
        assert str(pdf.docinfo["/Title"]) == letter_paper(language).title
        fonts = pdf.pages[0].resources["/Font"]
        embedded = [name for name, font in fonts.items() if "/FontFile2" in font.get("/FontDescriptor", {})]
        assert embedded
    assert data == letter_pdf(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_reads_back(language: str) -> None:
    paper = mail_paper(language)
    message = email.message_from_bytes(mail_file(language), policy=email.policy.default)
    assert message["Subject"] == paper.subject
    assert message["From"] == f"{paper.sender[0]} <{paper.sender[1]}>"
    assert message["Date"].datetime.year == 2024
    body = base64.b64decode(str(message.get_payload())).decode()
    assert body.replace("\r\n", "\n") == paper.body


def test_a_voice_message_is_twenty_seconds_and_fades() -> None:
    with wave.open(io.BytesIO(voice_message(43))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, SAMPLE_RATE)
        assert sound.getnframes() == 20 * SAMPLE_RATE
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    loud = max(abs(s) for s in samples)
    edge = max(abs(s) for s in samples[:800])
    assert loud > 15_000
    assert edge < loud / 10


def test_an_avi_lists_every_chunk_in_its_index() -> None:
    pictures = [b"\xff\xd8" + b"x" * n for n in (4, 7, 9)]
    data = avi(pictures, b"\1\0" * 300)
    assert data[:4] == b"RIFF"
    assert int.from_bytes(data[4:8], "little") == len(data) - 8
    movi, index = data.index(b"movi"), data.index(b"idx1")
    entries = [data[i : i + 16] for i in range(index + 8, len(data), 16)]
    assert len(entries) == 6
    for entry in entries:
        name, place, size = entry[:4], int.from_bytes(entry[8:12], "little"), int.from_bytes(entry[12:], "little")
        chunk = data[movi + place :]
        assert chunk[:4] == name
        assert int.from_bytes(chunk[4:8], "little") == size


@pytest.mark.peer
def test_the_clip_plays_in_ffmpeg(tmp_path: Path) -> None:
    ffmpeg, ffprobe = shutil.which("ffmpeg"), shutil.which("ffprobe")
    if not ffmpeg or not ffprobe:
        pytest.skip("ffmpeg and ffprobe are not installed; the clip is not checked with them")
    clip = tmp_path / "clip.avi"
    clip.write_bytes(street_clip(22, seconds=2))
    probe = subprocess.run(
        [ffprobe, "-v", "error", "-print_format", "json", "-show_streams", "-count_frames", str(clip)],
        capture_output=True,
        check=True,
    )
    assert probe.stderr == b""
    picture, sound = json.loads(probe.stdout)["streams"]
    assert (picture["codec_name"], picture["width"], picture["height"]) == ("mjpeg", WIDTH, HEIGHT)
    assert (picture["r_frame_rate"], picture["nb_read_frames"]) == ("10/1", "20")
    assert (sound["codec_name"], sound["sample_rate"]) == ("pcm_s16le", "16000")
    played = subprocess.run(
        [ffmpeg, "-v", "error", "-xerror", "-i", str(clip), "-f", "null", "-"], capture_output=True, check=True
    )
    assert played.stderr == b""


def test_every_item_of_the_cases_can_be_made() -> None:
    items = [item for case in demonstration_cases() for item in case.evidence]
    assert {item.media for item in items} == set(MEDIA)
    quick = [item for item in items if item.media in {"letter_pdf", "mail_file", "voice_message"}]
    assert all(len(make_media(item)) > 500 for item in quick)
    photos = [item for item in items if item.media.endswith("_photo")]
    for item in photos:
        assert item.moment is not None
        assert f"{item.moment:%Y:%m:%d %H:%M:%S}".encode() in make_media(item)
