"""The pages of a damaged database: the newest proven version of each, out of the file and its write-ahead log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import SEEK_END, RawIOBase
from pathlib import Path

from archive.errors import DatabaseDamaged, DatabaseMissing
from archive.rescue.pace import Pace
from archive.safefiles import regular_file
from crypto.jobs import CancelToken, Progress, no_progress
from crypto.pages import PAGE_BYTES, SALT_BYTES, PageOpener, neighbouring_salts

STAGE = "rescue_pages"
LOG_HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES
_READ_BYTES = 64 * PAGE_BYTES
_TRIED_PAGES = 16
"""So many pages are tried to tell a right salt from a wrong one; not all of them are damaged."""


@dataclass(frozen=True)
class Version:
    """Where a proven version of a page stands. ``age`` grows with time: 0 in the file, then by frame of the log."""

    age: int
    sealed: bytes


@dataclass(frozen=True)
class _Frame:
    number: int
    commits: bool
    proven: bool
    sealed: bytes


class PageStore:
    """Every page of ``records.db`` that proves. Held in memory as it lies on the disk, opened when asked for.

    Attributes:
        damaged: numbers of pages of which no version proves.
        outdated: numbers of pages whose newest version is damaged and of which an older one is given.
        salt_damaged: the file's first 16 bytes were not those it was written with.
        log_damaged: the write-ahead log holds acknowledged changes that SQLite would not read.
    """

    def __init__(
        self, path: Path, key: bytes, progress: Progress = no_progress, token: CancelToken | None = None
    ) -> None:
        """Read the file and its log. Writes nothing and locks nothing.

        Raises:
            DatabaseMissing: there is neither file nor log.
            DatabaseDamaged: not one page proves under this key.
            Cancelled: ``token`` asked for it.
        """
        beside = path.with_name(f"{path.name}-wal")
        # Each page is read and proven, each frame of the log read, proven and summed.
        pace = Pace(STAGE, 2 * _pages_in(path) + 3 * _pages_in(beside), progress, token)
        content, log = _pages_of(path, pace), b"".join(_pages_of(beside, pace))
        if not content and not log:
            raise DatabaseMissing
        self._opener, self.salt_damaged = _opener(content, log, key, pace)
        self._versions: dict[int, list[Version]] = {}
        self.damaged: set[int] = set()
        self.outdated: set[int] = set()
        self._take_file(content, pace)
        frames = list(_frames(log, self._opener, len(content) + len(log) // PAGE_BYTES, pace))
        self.log_damaged = _loses_commits(log, frames, pace)
        self._take_log(frames)
        self.damaged = {number for number in self.damaged if number not in self._versions}
        if not self._versions:
            raise DatabaseDamaged
        pace.finish()

    def _take_file(self, content: list[bytes], pace: Pace) -> None:
        for number, sealed in enumerate(content, start=1):
            pace.step()
            if self._opener.proves(number, sealed):
                self._versions[number] = [Version(0, sealed)]
            else:
                self.damaged.add(number)

    def _take_log(self, frames: list[_Frame]) -> None:
        # What was never committed was never acknowledged: frames after the last commit are left out.
        last = max((place for place, frame in enumerate(frames) if frame.commits), default=-1)
        for age, frame in enumerate(frames[: last + 1], start=1):
            if frame.proven:
                self._versions.setdefault(frame.number, []).append(Version(age, frame.sealed))
                self.outdated.discard(frame.number)
            elif frame.number in self._versions:
                self.outdated.add(frame.number)
            elif frame.number:
                self.damaged.add(frame.number)

    @property
    def numbers(self) -> list[int]:
        """Numbers of the pages that can be read, in order."""
        return sorted(self._versions)

    def __contains__(self, number: int) -> bool:
        return number in self._versions

    def age(self, number: int) -> int:
        """The age of the newest version of a page."""
        return self._versions[number][-1].age

    def clear(self, number: int) -> bytes:
        """The newest version of a page in the clear. Raises ``DatabaseDamaged`` for one that does not prove."""
        if number not in self._versions:
            raise DatabaseDamaged
        return self._opener.clear(number, self._versions[number][-1].sealed)


def _pages_in(path: Path) -> int:
    try:
        return path.stat().st_size // PAGE_BYTES
    except OSError:
        return 0


def _pages_of(path: Path, pace: Pace) -> list[bytes]:
    """A file in pages, the last of which may be cut off; none where there is no file."""
    pages: list[bytes] = []
    try:
        with open(path, "rb", buffering=0, opener=regular_file) as file:
            for piece in read_pieces(file):
                pages += [piece[at : at + PAGE_BYTES] for at in range(0, len(piece), PAGE_BYTES)]
                pace.step(len(piece) // PAGE_BYTES)
    except OSError:
        return []
    return pages


def read_pieces(file: RawIOBase) -> Iterator[bytes]:
    """The whole file; zeros stand for the pages that the medium does not give. Raises OSError without a size."""
    size = file.seek(0, SEEK_END)
    for begin in range(0, size, _READ_BYTES):
        end = min(begin + _READ_BYTES, size)
        try:
            yield _stretch(file, begin, end)
        except OSError:
            for at in range(begin, end, PAGE_BYTES):
                upto = min(at + PAGE_BYTES, end)
                try:
                    yield _stretch(file, at, upto)
                except OSError:
                    yield bytes(upto - at)


def _stretch(file: RawIOBase, begin: int, end: int) -> bytes:
    file.seek(begin)
    content = bytearray()
    while piece := file.read(end - begin - len(content)):
        content += piece
    return bytes(content)


def _opener(content: list[bytes], log: bytes, key: bytes, pace: Pace) -> tuple[PageOpener, bool]:
    """An opener with the salt that the pages were written with, and whether it had to be found again.

    Raises ``DatabaseDamaged`` when neither the salt in the file nor one that differs in a byte fits.
    """
    trials = list(enumerate(content, start=1))
    beginning = content[0][:SALT_BYTES] if content else b""
    step = max(1, len(trials) // _TRIED_PAGES)
    some = trials[::step] + trials[1:3]
    logged = [log[at : at + FRAME_BYTES] for at in range(LOG_HEADER_BYTES, len(log), FRAME_BYTES)]
    some += [(int.from_bytes(f[:4], "big"), f[FRAME_HEADER_BYTES:]) for f in logged[:_TRIED_PAGES]]
    # Page 1 is written into the log with its salt.
    salts = [beginning]
    salts += [f[FRAME_HEADER_BYTES:][:SALT_BYTES] for f in logged if int.from_bytes(f[:4], "big") == 1]
    for known in dict.fromkeys(salts):
        if len(known) == SALT_BYTES:
            opener = PageOpener(key, known)
            if _any_proves(opener, trials or some, pace):
                return opener, known != beginning
    if len(beginning) == SALT_BYTES:
        for salt in neighbouring_salts(beginning):
            opener = PageOpener(key, salt)
            if _any_proves(opener, some, pace):
                return opener, True
    raise DatabaseDamaged


def _any_proves(opener: PageOpener, trials: list[tuple[int, bytes]], pace: Pace) -> bool:
    for number, sealed in trials:
        pace.step(0)
        if opener.proves(number, sealed):
            return True
    return False


def _frames(log: bytes, opener: PageOpener, pages: int, pace: Pace) -> Iterator[_Frame]:
    """The frames of the log's present run: SQLite begins again at its front, and older frames have other salts."""
    starts = range(LOG_HEADER_BYTES, len(log) - FRAME_BYTES + 1, FRAME_BYTES)
    salts = [log[at + 8 : at + 16] for at in starts]
    if not salts:
        return
    run = _salt_of_run(log, salts)
    last = max((place for place, salt in enumerate(salts) if salt == run), default=-1)
    for place, at in enumerate(starts):
        if place > last:
            return
        size = int.from_bytes(log[at + 4 : at + 8], "big")
        sealed = log[at + FRAME_HEADER_BYTES : at + FRAME_BYTES]
        pace.step()
        number, proven = _number(opener, int.from_bytes(log[at : at + 4], "big"), sealed, pages, pace)
        yield _Frame(number, commits=bool(size), proven=proven, sealed=sealed)


def _number(opener: PageOpener, said: int, sealed: bytes, pages: int, pace: Pace) -> tuple[int, bool]:
    """The page that a frame holds, and whether it proves; a damaged frame header does not cost the page."""
    if opener.proves(said, sealed):
        return said, True
    for number in range(1, pages + 1):
        pace.step(0)
        if opener.proves(number, sealed):
            return number, True
    return (said if said <= pages else 0), False


def _salt_of_run(log: bytes, salts: list[bytes]) -> bytes:
    """The salt of the present run: that of the header, or where this is damaged, of the first frames.

    A header that is whole and fits no frame begins a new run: what follows was folded into the file before.
    """
    in_header = log[16:24]
    if in_header in salts or _header_order(log):
        return in_header
    return Counter(salts[:3]).most_common(1)[0][0]


def log_loses_changes(path: Path, key: bytes) -> bool:
    """Whether opening a database would silently drop changes that had been confirmed, because its log is damaged.

    Only what certainly was confirmed counts: a transaction after which another had begun. Reads the log alone.
    """
    beside, untold = path.with_name(f"{path.name}-wal"), Pace(STAGE, 0)
    content, log = _head_of(path), b"".join(_pages_of(beside, untold))
    if not log:
        return False
    try:
        opener, _ = _opener(content, log, key, untold)
    except DatabaseDamaged:
        return False
    frames = list(_frames(log, opener, 0, untold))
    read = _whole_frames(log, untold)
    commits = [place for place, frame in enumerate(frames) if frame.commits and frame.proven and place >= read]
    return bool(commits) and any(frame.proven for frame in frames[commits[0] + 1 :])


def _head_of(path: Path) -> list[bytes]:
    try:
        with open(path, "rb", opener=regular_file) as file:
            head = file.read(_TRIED_PAGES * PAGE_BYTES)
    except OSError:
        return []
    return [head[at : at + PAGE_BYTES] for at in range(0, len(head), PAGE_BYTES)]


def _loses_commits(log: bytes, frames: list[_Frame], pace: Pace) -> bool:
    """Whether SQLite, which stops at the first frame that is not whole, would leave out a synchronised change.

    A frame that is torn in the last transaction was never acknowledged. One that is followed by a
    whole transaction and the beginning of another was.
    """
    read = _whole_frames(log, pace)
    commits = [place for place, frame in enumerate(frames) if frame.commits and frame.proven]
    after = [place for place in commits if place >= read]
    if not after:
        return False
    whole = all(frame.proven for frame in frames[: after[0] + 1])
    return whole or any(frame.proven for frame in frames[after[0] + 1 :])


def _whole_frames(log: bytes, pace: Pace) -> int:
    """How many frames SQLite accepts: header and chain of checksums (SQLite file format, "The Write-Ahead Log")."""
    order = _header_order(log)
    if not order:
        return 0
    first, second = _checksum(log[:24], order, 0, 0)
    count = 0
    for at in range(LOG_HEADER_BYTES, len(log) - FRAME_BYTES + 1, FRAME_BYTES):
        if log[at + 8 : at + 16] != log[16:24]:
            break
        pace.step()
        first, second = _checksum(log[at : at + 8], order, first, second)
        first, second = _checksum(log[at + FRAME_HEADER_BYTES : at + FRAME_BYTES], order, first, second)
        if first.to_bytes(4, "big") + second.to_bytes(4, "big") != log[at + 16 : at + 24]:
            break
        count += 1
    return count


def _header_order(log: bytes) -> str:
    """The byte order of the checksums if the log's header is whole; empty if not."""
    if len(log) < LOG_HEADER_BYTES or log[:3] != b"\x37\x7f\x06" or log[3] not in (0x82, 0x83):
        return ""
    order = "big" if log[3] == 0x83 else "little"
    first, second = _checksum(log[:24], order, 0, 0)
    return order if first.to_bytes(4, "big") + second.to_bytes(4, "big") == log[24:32] else ""


def _checksum(data: bytes, order: str, first: int, second: int) -> tuple[int, int]:
    words = memoryview(data).cast("I") if order == "little" else _swapped(data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def _swapped(data: bytes) -> list[int]:
    return [int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4)]
