"""Small pictures of pictures, papers and films: made by all cores in the background, kept in the database only."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from archive.confined.asking import DecodingRefused
from archive.confined.films import poster
from archive.confined.pages_of_papers import PagesOfPapers
from archive.confined.pictures import MOST_FILE_BYTES, MOST_PIXELS, PICTURE_TYPES, checked_picture
from archive.confined.workers import Workers
from archive.connection import Database
from archive.errors import ObjectDamaged, ObjectMissing
from archive.evidence import Evidence
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile
from archive.objects import ObjectStore
from archive.sheets import PAPER_TYPES
from archive.vocabulary.evidence import FileRole
from crypto.age.opening import SeekableReader
from crypto.jobs import CancelToken, Progress, no_progress

SIDE = 320
_AT_ONCE = 256
_WRITTEN_AT_ONCE = 32
_MOST_JPEG = 4 * 1024 * 1024
_SECONDS = 20.0
_FILM = "video/"
_NEVER = frozenset({"damaged", "too_large", "unknown_kind", "encrypted", "no_page", "nothing_to_play"})
"""Why there is none today and will be none tomorrow; a fall or a system without walls may be another time."""


class Thumbnails:
    """Makes them where they are missing. What none can be made of is remembered as empty."""

    def __init__(
        self, database: Database, ledger: Ledger, objects: ObjectStore, evidence: Evidence, workers: Workers
    ) -> None:
        self._database, self._ledger = database, ledger
        self._objects, self._evidence = objects, evidence
        self._workers = workers
        self._papers = PagesOfPapers(workers, _SECONDS)
        self._failed: set[str] = set()

    def offered(self, file: EvidenceFile) -> bool:
        """Whether there may be a small picture of such a file."""
        if file.media_type in PICTURE_TYPES:
            return file.size <= MOST_FILE_BYTES
        return file.media_type in PAPER_TYPES or file.media_type.startswith(_FILM)

    def missing(self, most: int = _AT_ONCE) -> list[EvidenceFile]:
        """Originals of which none was made or tried yet, the newest first."""
        kinds = sorted(PICTURE_TYPES | PAPER_TYPES)
        where = (
            f"role = ? AND (media_type IN ({', '.join('?' * len(kinds))}) OR media_type LIKE '{_FILM}%')"
            " AND NOT EXISTS (SELECT 1 FROM thumbnail WHERE file_id = evidence_file.id)"
        )
        limit = most + len(self._failed)
        found = self._ledger.find(EvidenceFile, where, (str(FileRole.ORIGINAL), *kinds), f"rowid DESC LIMIT {limit}")
        return [file for file in found if file.id not in self._failed and self.offered(file)][:most]

    def of_items(self, item_ids: Sequence[str]) -> Mapping[str, bytes]:
        """The small JPEGs that were made, by item; at most some hundred ids."""
        marks = ", ".join("?" * len(item_ids))
        rows = self._database.rows(
            "SELECT evidence_file.item_id AS item, thumbnail.jpeg AS jpeg FROM evidence_file"
            " JOIN thumbnail ON thumbnail.file_id = evidence_file.id"
            f" WHERE evidence_file.role = ? AND evidence_file.item_id IN ({marks})"
            " ORDER BY evidence_file.rowid DESC",
            (str(FileRole.ORIGINAL), *item_ids),
        )
        return {row["item"]: bytes(row["jpeg"]) for row in rows if row["jpeg"]}

    def make_missing(self, progress: Progress = no_progress, token: CancelToken | None = None) -> int:
        """Make all that are missing, by as many workers as there are cores; returns how many were made.

        What is damaged or missing is passed over.

        Raises:
            Cancelled, VaultLocked, VaultReadOnly, DiskFull and its kin. What was made until then is kept.
        """
        made = 0
        with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="thumbnails") as pool:
            while files := self.missing():
                made += self._make(files, pool, made, progress, token)
        return made

    def of(self, file: EvidenceFile, *, keep: bool) -> bytes:
        """The small JPEG of a file, made if there is none yet, kept where ``keep`` allows writing.

        Empty where none can be made.
        """
        kept = self._evidence.thumbnail(file)
        if kept is not None or not self.offered(file):
            return kept or b""
        try:
            jpeg = self._one(file, self._evidence.get(file.item_id).code, None)
        except (DecodingRefused, ObjectMissing, ObjectDamaged):
            return b""
        if keep:
            self._keep([(file.id, jpeg)])
        return jpeg

    def _make(
        self,
        files: Sequence[EvidenceFile],
        pool: ThreadPoolExecutor,
        before: int,
        progress: Progress,
        token: CancelToken | None,
    ) -> int:
        codes = {file.id: self._evidence.get(file.item_id).code for file in files}
        waiting = {pool.submit(self._tried, file, codes[file.id], token): file for file in files}
        made, ready = 0, list[tuple[str, bytes]]()
        try:
            while waiting:
                done, _others = wait(waiting, return_when=FIRST_COMPLETED)
                for future in done:
                    jpeg = self._settled(waiting.pop(future), future)
                    if jpeg is not None:
                        ready.append(jpeg)
                        made += bool(jpeg[1])
                    if len(ready) >= _WRITTEN_AT_ONCE:
                        self._keep(ready)
                        progress(before + made, 0, "decode")
                        if token is not None:
                            token.check()
        finally:
            for future in waiting:
                future.cancel()
            self._keep(ready)
        return made

    def _settled(self, file: EvidenceFile, future: Future[bytes]) -> tuple[str, bytes] | None:
        try:
            return file.id, future.result()
        except DecodingRefused as error:
            if error.reason in _NEVER:
                return file.id, b""
        except (ObjectMissing, ObjectDamaged):
            pass
        self._failed.add(file.id)
        return None

    def _tried(self, file: EvidenceFile, code: str, token: CancelToken | None) -> bytes:
        if token is not None:
            token.check()
        return self._one(file, code, token)

    def _one(self, file: EvidenceFile, code: str, token: CancelToken | None) -> bytes:
        with self._objects.open(file.object_id, code) as reader:
            if file.media_type in PAPER_TYPES:
                return self._first_page(reader, token)
            if file.media_type.startswith(_FILM):
                return poster(self._workers, reader, SIDE, token).jpeg
            wish = {"side": SIDE, "most_pixels": MOST_PIXELS}
            answer = self._workers.ask(
                "pictures", "picture", wish, [reader], most=_MOST_JPEG, seconds=_SECONDS, token=token
            )
            return checked_picture(answer, SIDE).jpeg

    def _first_page(self, reader: SeekableReader, token: CancelToken | None) -> bytes:
        from PIL import Image

        pixels = self._papers.page(reader, "", 1, SIDE, token=token)
        page = Image.frombytes("RGB", (pixels.across, pixels.down), pixels.rgb)
        page.thumbnail((SIDE, SIDE))
        sink = io.BytesIO()
        page.save(sink, "JPEG", quality=85)
        return sink.getvalue()

    def _keep(self, ready: list[tuple[str, bytes]]) -> None:
        if not ready:
            return
        kept, ready[:] = list(ready), []
        with self._database.atomic() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO thumbnail (file_id, jpeg)"
                " SELECT ?, ? WHERE EXISTS (SELECT 1 FROM evidence_file WHERE id = ? AND withdrawn_at IS NULL)",
                [(file_id, jpeg, file_id) for file_id, jpeg in kept],
            )
