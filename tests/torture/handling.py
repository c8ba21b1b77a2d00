"""What is done with evidence by confined workers and by Tesseract: looked at, played, covered, read, copied.

Each starts processes, which makes it a hundred times as slow as the rest of the work: sessions of their own do it.
What is taken in is full of planted words, so that any of it in the clear is found.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import random
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from archive.confined.recognising import Recogniser, RecognitionMissing, installed
from archive.covering.engine import Covering
from archive.media_buffer import SECOND
from archive.media_session import MediaSession
from archive.model.evidence import EvidenceFile
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Use
from exports.leaving import Whom
from exports.safe_copies import SafeCopies
from tests.torture.operations import Call, Claim, Operation, Worker, claim_of

PHOTO, PAPER, SOUND, FILM, SCAN = "photo.jpg", "paper.pdf", "sound.wav", "film.mp4", "scan.png"
_LONGEST = 20.0


@functools.cache
def material(name: str) -> bytes:
    """A file of that name with planted words in it, made once for all sessions."""
    from tests.archive.covering import planted, planted_media

    if name == SCAN:
        return _scan()
    made: Mapping[str, Callable[[], bytes]] = {
        PHOTO: planted.photo, PAPER: planted.paper, SOUND: planted_media.recording, FILM: planted_media.film,
    }  # fmt: skip
    return made[name]()


def warm_up() -> None:
    """Load and make what sessions would else begin with, and find Tesseract."""
    for name in (PHOTO, PAPER, SOUND, FILM, SCAN):
        material(name)
    recogniser()


def markers() -> tuple[str, ...]:
    """Words of the material, none of which may be readable anywhere."""
    from tests.archive.covering.planted import PLANTED

    return PLANTED


def copies_folder(outside: Path) -> Path:
    """Where a session puts its copies: beside its vault."""
    return outside.parent / "copies"


@functools.cache
def recogniser() -> Recogniser | None:
    """The Tesseract of this machine, if there is one."""
    with contextlib.suppress(RecognitionMissing):
        return installed()
    return None


def _scan() -> bytes:
    import io

    from PIL import Image, ImageDraw, ImageFont

    from tests.architecture.sources import ROOT
    from tests.archive.covering.planted import NAME

    image = Image.new("L", (900, 400), 255)
    font = ImageFont.truetype(str(ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf"), 40)
    for row in range(4):
        ImageDraw.Draw(image).text((30, 30 + 90 * row), NAME, font=font, fill=0)
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def _held(w: Worker, name: str) -> EvidenceFile:
    """A new item with that file."""
    return w.vault.intake.take_in_bytes(material(name), name, w.vault.evidence.add(w.words(4)).id).file


def _view(w: Worker, name: str) -> Call:
    file = _held(w, name)

    def call() -> Claim:
        item = w.vault.evidence.get(file.item_id)
        for width in (90, 700):
            w.vault.sheets.page(file, 1, width)
        w.vault.evidence.note(item, CustodyAction.VIEWED, file=file.id)
        return claim_of(file)

    return Call(call)


def _play(w: Worker) -> Call:
    file = _held(w, FILM)

    def call() -> Claim:
        item, news = w.vault.evidence.get(file.item_id), threading.Event()
        session = MediaSession(w.vault.workers, lambda: w.vault.objects.open(file.object_id, item.code), news.set)
        try:
            session.hear(True, 0)
            for place in (0, SECOND, SECOND // 2):
                session.go(place)
                _until(lambda: session.arrived)
        finally:
            session.close()
        w.vault.evidence.note(item, CustodyAction.PLAYED, file=file.id)
        return claim_of(file)

    return Call(call)


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _LONGEST
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)


def _cover(w: Worker, name: str) -> Call:
    from tests.archive.covering.conftest import areas, box

    file = _held(w, name)
    face = {"start": 0, "end": 2000} if name == FILM else {"page": 1} if name == PAPER else {}
    voice = {"start": 400, "end": 800, "how": "mute", "what": "voice", "why": "source"}
    given = areas(voice) if name == SOUND else areas(box(100, 100, 300, 300, **face))

    def call() -> Claim:
        made = Covering(w.vault).cover(file, given, note="planted")
        return claim_of(made.file, made.redaction)

    return Call(call)


def _thumbnails(w: Worker) -> Call:
    file = _held(w, PHOTO)

    def call() -> Claim:
        w.vault.thumbnails.make_missing()
        assert w.vault.evidence.thumbnail(file)
        return claim_of(file)

    return Call(call)


def _read_texts(w: Worker) -> Call:
    scan, paper = _held(w, SCAN), _held(w, PAPER)

    def call() -> Claim:
        for file in (scan, paper):
            w.vault.texts.read(file, recogniser())
        return claim_of(scan, paper)

    return Call(call)


def _safe_copy(w: Worker, name: str) -> Call:
    file, target = _held(w, name), copies_folder(w.outside)
    target.mkdir(exist_ok=True)

    def call() -> Claim:
        item, whom = w.vault.evidence.get(file.item_id), Whom(Use.PARTNER_NGO, "Harbour Watch")
        made = SafeCopies(w.vault).write(item, target, whom)
        return Claim(copied={made.path.name: hashlib.sha256(made.path.read_bytes()).hexdigest()})

    return Call(call)


def _at_once(w: Worker) -> Call:
    """A film plays, pages are looked at, places covered, texts read and small pictures made at the same time."""
    calls = [
        _play(w), _view(w, PHOTO), _view(w, PAPER), _cover(w, PHOTO), _read_texts(w), _thumbnails(w),
    ]  # fmt: skip

    def call() -> Claim:
        failed: list[BaseException] = []

        def one(call: Call) -> None:
            try:
                call.run()
            except BaseException as error:  # noqa: BLE001 - raised again by the thread that waits
                failed.append(error)

        threads = [threading.Thread(target=one, args=(call,)) for call in calls]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failed:
            raise failed[0]
        return Claim()

    return Call(call)


def _table(*rows: tuple[str, Callable[[Worker], Call], int]) -> Mapping[str, Operation]:
    return MappingProxyType({name: Operation(prepare, frozenset(range(most + 1))) for name, prepare, most in rows})


HANDLING = _table(
    ("view_picture", lambda w: _view(w, PHOTO), 1),
    ("view_paper", lambda w: _view(w, PAPER), 1),
    ("play", _play, 1),
    ("make_thumbnails", _thumbnails, 0),
    ("read_texts", _read_texts, 2),
    ("cover_picture", lambda w: _cover(w, PHOTO), 3),
    ("cover_paper", lambda w: _cover(w, PAPER), 3),
    ("cover_sound", lambda w: _cover(w, SOUND), 3),
    ("cover_film", lambda w: _cover(w, FILM), 3),
    ("copy_picture", lambda w: _safe_copy(w, PHOTO), 2),
    ("copy_film", lambda w: _safe_copy(w, FILM), 2),
    ("at_once", _at_once, 8),
)
"""By name. What is several changes by nature is whole in each of them."""


def some(chance: random.Random, count: int) -> tuple[str, ...]:
    """So many of them, each other than the one before."""
    return tuple(chance.sample(sorted(HANDLING), count))
