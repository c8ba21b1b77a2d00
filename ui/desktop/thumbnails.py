"""Small pictures of evidence for lists: made one after another off the window's thread, kept in memory only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from archive.model.evidence import EvidenceFile
from ui.desktop.desk import Desk
from ui.desktop.jobs import Job
from ui.desktop.models.card_row import RowId

KEPT = 300
"""Pictures kept at once: some screens full, about 30 MB."""


class Thumbnails(QObject):
    """``picture`` answers at once and asks behind the scenes; ``arrived`` tells the id to paint again.

    Pictures are kept by the id of the item, so that one that comes late stands at its own item.
    """

    arrived = Signal(object)

    def __init__(
        self, desk: Desk, file_of: Callable[[RowId], EvidenceFile | None], parent: QObject | None = None
    ) -> None:
        """``file_of`` gives the file to make a picture of, or None for an item that has none to show."""
        super().__init__(parent)
        self._desk = desk
        self._file_of = file_of
        self._pictures: OrderedDict[RowId, QPixmap | None] = OrderedDict()
        self._under_way: dict[Job, RowId] = {}

    def picture(self, item_id: RowId) -> QPixmap | None:
        """The picture, or None while there is none."""
        if item_id in self._pictures:
            self._pictures.move_to_end(item_id)
            return self._pictures[item_id]
        self._keep(item_id, None)
        file = self._file_of(item_id)
        if file is not None:
            previews, keep = self._desk.vault.previews, not self._desk.read_only
            job = self._desk.tools.runner.start(
                lambda _progress, _token: QImage.fromData(previews.thumbnail(file, keep=keep)), "files"
            )
            self._under_way[job] = item_id
            job.succeeded.connect(self._arrive)
            job.settled.connect(self._settle)
        return None

    def forget(self) -> None:
        """Drop every picture and what is still asked for."""
        for job in self._under_way:
            job.cancel()
        self._under_way.clear()
        self._pictures.clear()

    def _arrive(self, image: QImage) -> None:
        job = self.sender()
        item_id = self._under_way.get(job) if isinstance(job, Job) else None
        if item_id is not None and not image.isNull():
            self._keep(item_id, QPixmap.fromImage(image))
            self.arrived.emit(item_id)

    def _settle(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._under_way.pop(job, None)

    def _keep(self, item_id: RowId, picture: QPixmap | None) -> None:
        self._pictures[item_id] = picture
        self._pictures.move_to_end(item_id)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
