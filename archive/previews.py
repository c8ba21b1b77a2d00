"""What can be seen of an item: small pictures kept in the database, larger ones made when asked for."""

from __future__ import annotations

from archive.confined.pictures import (
    MOST_FILE_BYTES,
    PICTURE_TYPES,
    Picture,
    PictureMaker,
    PictureRefused,
)
from archive.evidence import Evidence
from archive.model.evidence import EvidenceFile
from archive.objects import ObjectStore

THUMBNAIL_SIDE = 320


class Previews:
    """Makes pictures of image files in the confined worker; nothing readable touches a disk."""

    def __init__(self, objects: ObjectStore, evidence: Evidence, maker: PictureMaker) -> None:
        self._objects = objects
        self._evidence = evidence
        self._maker = maker

    @property
    def confinement(self) -> str:
        """How well the worker is walled in: ``full``, ``partial`` or ``off``; empty before the first picture."""
        return self._maker.confinement

    def offered(self, file: EvidenceFile) -> bool:
        """Whether a picture of this file can be tried."""
        return file.media_type in PICTURE_TYPES and file.size <= MOST_FILE_BYTES

    def picture(self, file: EvidenceFile, longest_side: int) -> Picture:
        """A picture of a file, upright and without metadata.

        Raises:
            PictureRefused: there can be none. ObjectMissing, ObjectDamaged.
        """
        if not self.offered(file):
            raise PictureRefused
        with self._objects.open(file.object_id, self._evidence.get(file.item_id).code) as reader:
            return self._maker.picture(reader, longest_side)

    def thumbnail(self, file: EvidenceFile, *, keep: bool) -> bytes:
        """The small JPEG of a file, made if there is none yet, and kept where ``keep`` allows writing.

        Raises:
            PictureRefused, ObjectMissing, ObjectDamaged.
        """
        kept = self._evidence.thumbnail(file)
        if kept is not None:
            return kept
        jpeg = self.picture(file, THUMBNAIL_SIDE).jpeg
        if keep:
            self._evidence.keep_thumbnail(file, jpeg)
        return jpeg
