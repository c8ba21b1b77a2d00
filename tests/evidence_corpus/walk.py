"""The way of one file through everything that the program does with it, and what must hold on every step of it."""

from __future__ import annotations

import hashlib
import io
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from archive.confined.asking import DecodingRefused
from archive.confined.films import is_played, poster
from archive.covering.areas import Areas, CoverArea, Medium
from archive.covering.engine import Covering
from archive.covering.forms import medium_of
from archive.credentials import may_have_credentials, read_credentials
from archive.custody_check import Recheck
from archive.evidence_list import EvidenceList
from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.intake_recording import Outcome
from archive.locators import Area, Locator
from archive.loudness import Loudness
from archive.media_session import MediaSession
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from archive.vocabulary.testimony import Use
from archive.web_archives import is_web_archive, read_web_archive, read_web_record
from crypto.errors import CodedError
from crypto.jobs import CancelToken
from exports.leaving import Whom
from exports.safe_copies import SafeCopies
from ui.errortext import error_sentence, load_catalogue
from ui.i18n import LANGUAGES, table
from ui.presenters.item_words import FileWords

LONGEST = 150.0
"""Seconds by the clock for one step: it asks a worker up to four times, and the longest silence is 30."""
MAKING = ("text", "cover", "copy")
"""Steps that may go on for hours, but not when a person has had enough of it."""
ENOUGH, STOPS_WITHIN = 40.0, 20.0
"""Seconds after which that person has had enough, and until the step has stopped then."""
_SIDE = 320
_FIELDS = ("reason", "reasons")


class NotAsPromised(AssertionError):
    """A step did what it never may."""


@dataclass
class Step:
    """What came of one step."""

    name: str
    seconds: float = 0.0
    refused: str = ""
    """Code and reason of the error by which it was refused."""


@dataclass
class Walk:
    """One vault and the workers that live with it; walks files through, one after another."""

    vault: Vault
    outside: Path
    """An empty folder in which files lie as they come."""
    copies: Path
    """A folder for safe copies."""
    steps: list[Step] = field(default_factory=list)

    def take_in(self, *files: tuple[str, bytes]) -> dict[str, Outcome]:
        """Take all of them in at once; what became of each, by its name."""
        for name, data in files:
            (self.outside / name).write_bytes(data)
        found = gather([self.outside / name for name, _data in files], self.vault.folder)
        assert {one.name for one in found} == {name for name, _data in files}
        batch = self.vault.batches.plan(found, IntakeFacts())
        ended = self.vault.batch_intake.run(batch)
        assert ended.stopped is None
        for name, _data in files:
            (self.outside / name).unlink()
        for outcome in ended.outcomes:
            if outcome.error is not None:
                told(outcome.error)
        if ended.left:
            self.vault.batches.forget(batch)
        return {outcome.path: outcome for outcome in ended.outcomes}

    def look_at(self, outcome: Outcome, data: bytes) -> None:
        """Every step of a file that was taken in; ``data`` is what it held outside."""
        item = self.vault.evidence.get(outcome.item_id)
        file = self.vault.evidence.original(item)
        assert file is not None
        for name, act in (
            ("list", lambda: self._list(item)),
            ("small picture", lambda: self.vault.thumbnails.of(file, keep=True)),
            ("sheets", lambda: self._sheets(file)),
            ("play", lambda: self._play(file)),
            ("loudness", lambda: self._loudness(file)),
            ("facts", lambda: self._facts(file)),
            ("credentials", lambda: self._credentials(file)),
            ("web archive", lambda: self._web(file)),
            ("text", lambda: self._text(file)),
            ("enclosed", lambda: self._enclosed(file)),
            ("search", self._search),
            ("cover", lambda: self._cover(file)),
            ("copy", lambda: self._copy(item)),
            ("check", lambda: self._check(item)),
            ("original", lambda: self._original(item, file, data)),
        ):
            with self._step(name):
                act()

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        step = Step(name)
        self.steps.append(step)
        began = time.monotonic()
        try:
            yield
        except CodedError as error:
            step.refused = f"{error.code} {error.fields().get('reason', '')}".strip()
            told(error)
        finally:
            step.seconds = time.monotonic() - began
        if step.seconds > (ENOUGH + STOPS_WITHIN if name in MAKING else LONGEST):
            raise NotAsPromised(f"{name} took {step.seconds:.0f} s")

    def _list(self, item: EvidenceItem) -> None:
        if item.code not in {row.code for row in EvidenceList(self.vault.ledger).rows()}:
            raise NotAsPromised("it is not in the list")

    def _sheets(self, file: EvidenceFile) -> None:
        sheets = self.vault.sheets
        if not sheets.offered(file):
            return
        try:
            facts = sheets.facts(file)
            for number in {1, facts.pages}:
                sheets.page(file, number, _SIDE)
                sheets.page(file, number, _SIDE, _SIDE, (0, 0, min(64, facts.width), min(64, facts.height)))
            if file.media_type == "application/pdf":
                sheets.text(file, 1)
        finally:
            sheets.close(file)

    def _play(self, file: EvidenceFile) -> None:
        """Open, show, jump, hear, step back, at the speeds that there are; then a still picture for lists."""
        if not is_played(file.media_type):
            return
        item = self.vault.evidence.get(file.item_id)
        session = MediaSession(
            self.vault.workers,
            lambda: self.vault.objects.open(file.object_id, item.code),
            lambda: None,
            (_SIDE, _SIDE),
        )
        try:
            if not until(lambda: session.arrived, LONGEST - 10):
                raise NotAsPromised("the first frame never came, nor an error")
            if session.error is None:
                self._played(session)
            error = session.error or session.broken_ahead
        finally:
            session.close()
            if not session.wait_closed(LONGEST):
                raise NotAsPromised("the player does not end")
        if error is not None:
            raise error
        if session.facts is None or not session.facts.seen:
            return
        with self.vault.objects.open(file.object_id, item.code) as reader:
            poster(self.vault.workers, reader, _SIDE)

    @staticmethod
    def _played(session: MediaSession) -> None:
        session.first_frame()
        session.hear(True, 0)
        for place in (session.duration // 2, max(session.duration - 1, 0), 2**52, 0):
            session.go(place)
            if not until(lambda: session.arrived, 40):
                raise NotAsPromised("a place that was asked for never came, nor an error")
            session.first_frame()
        session.step_back()
        session.set_speed(200, 0)
        heard = session.facts is not None and session.facts.heard
        until(lambda: not heard or session.sound.seconds > 0.05 or session.ended, 5)

    def _loudness(self, file: EvidenceFile) -> None:
        if not is_played(file.media_type):
            return
        item = self.vault.evidence.get(file.item_id)
        loudness = Loudness(
            self.vault.workers, lambda: self.vault.objects.open(file.object_id, item.code), 500, 3_600_000
        )
        loudness.wait_closed(20)
        loudness.close()
        if not loudness.wait_closed(LONGEST):
            raise NotAsPromised("looking through the sound does not end")

    def _facts(self, file: EvidenceFile) -> None:
        if not self.vault.facts.offered(file):
            return
        self.vault.facts.read(file)
        kept = self.vault.facts.kept(file)
        if kept is None:
            raise NotAsPromised("what was read is not kept")
        words = FileWords(file, kept)
        for look in (lambda: words.made, lambda: words.place, words.in_short, words.everything):
            look()
        if words.refused:
            raise DecodingRefused(reason=words.refused)

    def _credentials(self, file: EvidenceFile) -> None:
        if may_have_credentials(file.media_type):
            with self.vault.objects.open(file.object_id, self.vault.evidence.get(file.item_id).code) as reader:
                read_credentials(self.vault.workers, reader, file.media_type)

    def _web(self, file: EvidenceFile) -> None:
        if is_web_archive(file.name_received):
            with self.vault.objects.open(file.object_id, self.vault.evidence.get(file.item_id).code) as reader:
                read_web_archive(self.vault.workers, reader)
                read_web_record(self.vault.workers, reader, 1)

    def _text(self, file: EvidenceFile) -> None:
        texts = self.vault.texts
        if not texts.offered(file, recognise=False):
            return
        with _patience() as token:
            reading = texts.read(file, token=token)
        if texts.kept.reading(file.id) is None:
            raise NotAsPromised("how far the reading came is not kept")
        if reading.outcome == "refused":
            raise DecodingRefused(reason=reading.form)

    def _enclosed(self, file: EvidenceFile) -> None:
        reading = self.vault.texts.kept.reading(file.id)
        for one in reading.enclosed[:3] if reading else ():
            self.vault.texts.enclosed(file, one.number)

    def _search(self) -> None:
        self.vault.search.find("word")
        self.vault.search.texts("word")

    def _cover(self, file: EvidenceFile) -> None:
        """A box, or a moment of silence; what comes of it is a file of its own, or nothing at all."""
        sealed = self._sealed()
        try:
            with _patience() as token:
                area = area_for(medium_of(file.media_type))
                Covering(self.vault).cover(file, area, note="hostile", token=token)
        except CodedError:
            if self._sealed() != sealed:
                raise NotAsPromised("something of a covering that was refused stayed") from None
            raise

    def _copy(self, item: EvidenceItem) -> None:
        """A safe copy is there as a whole, or not at all."""
        sealed = self._sealed()
        try:
            with _patience() as token:
                made = SafeCopies(self.vault).write(item, self.copies, Whom(Use.MEDIA), original=True, token=token)
            if hashlib.sha256(made.path.read_bytes()).hexdigest() != made.sha256:
                raise NotAsPromised("a copy is not what was said")
            made.path.unlink()
        finally:
            if any(self.copies.iterdir()) or self._sealed() != sealed:
                raise NotAsPromised("something of a copy stayed")

    def _check(self, item: EvidenceItem) -> None:
        if not Recheck(self.vault).items([item]).sound:
            raise NotAsPromised("the check finds a fault")

    def _original(self, item: EvidenceItem, file: EvidenceFile, data: bytes) -> None:
        sink = io.BytesIO()
        self.vault.objects.copy_out(file.object_id, item.code, file.size, file.sha256, sink)
        if sink.getvalue() != data:
            raise NotAsPromised("the original is not what came")

    def _sealed(self) -> set[str]:
        return {path.name for path in (self.vault.folder / "objects").rglob("*") if path.is_file()}


@contextmanager
def _patience() -> Iterator[CancelToken]:
    """What a person has who waits for something to be made."""
    token = CancelToken()
    timer = threading.Timer(ENOUGH, token.cancel)
    timer.start()
    try:
        yield token
    finally:
        timer.cancel()


def area_for(medium: Medium) -> Areas:
    """Something to cover in a file of that kind."""
    if medium is Medium.SOUND:
        where, how, what = Locator(None, None, 0, 100), CoverHow.MUTE, CoverWhat.VOICE
    else:
        where, how, what = Locator(None, Area(100, 100, 300, 300), None, None), CoverHow.COVER, CoverWhat.FACE
    return Areas((CoverArea(where, how, what, CoverWhy.IDENTITY),))


def told(error: CodedError) -> None:
    """Raise unless a person can be told of it: a sentence for it, and words for its reasons, in three languages."""
    for language in LANGUAGES:
        if error.code not in load_catalogue(language):
            raise NotAsPromised(f"no sentence in {language} for {error.code}")
        error_sentence(error, language)
        for name, value in error.fields().items():
            codes = value if isinstance(value, (tuple, list)) else [value]
            for code in codes if name in _FIELDS else ():
                if str(code) not in table(language, "reason"):
                    raise NotAsPromised(f"no words in {language} for {name} {code} of {error.code}")


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether it came about within that time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def most_memory(pid: int) -> int:
    """The most memory that a process ever had, in MiB; 0 where the system does not say."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines()
        return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))
    return 0
