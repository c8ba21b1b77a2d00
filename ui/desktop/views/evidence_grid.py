"""The evidence as a grid of small pictures, and the making of those that are missing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Job
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.id_rows import IdRows
from ui.desktop.models.tiles import Tiles
from ui.desktop.widgets.tile_grid import TileGrid
from ui.presenters.evidence import EvidenceList, Tile

_KEPT = 800
_WIDE, _HIGH = 320, 248
_VEILED = 9


class EvidenceGrid(TileGrid):
    """Shows the rows of the list as tiles. Pictures come for what is on the screen, and stay for a while."""

    def __init__(self, desk: Desk, rows: IdRows, presenter: EvidenceList) -> None:
        super().__init__(desk.tools.look)
        self._presenter = presenter
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self.tiles = Tiles(rows, self._pictures.get, self)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._arrive)
        self.seen.connect(self._want)
        self.show_tiles(self.tiles)

    def forget(self) -> None:
        """Small pictures are read anew: some were made, or what may be seen has changed."""
        self._pictures.clear()
        self.look_again()

    def _want(self, first: int, last: int) -> None:
        """One reading at a time: one that was begun is of use, and what is missing then is asked for after it."""
        if self._reading.busy:
            return
        ids = [one for one in self.tiles.ids_of(first, last) if one not in self._pictures]
        presenter = self._presenter
        if ids:
            self._reading.ask(lambda _progress, _token: _drawn(presenter.tiles(ids)), "viewing")

    def _arrive(self, images: Mapping[str, QImage]) -> None:
        for item_id, image in images.items():
            self._pictures[item_id] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        first, last = self.rows_seen()
        self.tiles.arrived(images, first, last)
        if images:
            self._want(first, last)


class ThumbnailMaking(QObject):
    """Has the missing small pictures made behind the window, one run at a time."""

    made = Signal()
    failed = Signal(CodedError)

    def __init__(self, desk: Desk, presenter: EvidenceList, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._presenter = desk.tools.runner, presenter
        self._job: Job | None = None

    def begin(self) -> None:
        """Make what is missing now, unless that is under way."""
        if self._job is not None:
            return
        self._job = self._runner.start(self._presenter.make_missing, "making")
        self._job.progressed.connect(lambda _step: self.made.emit())
        self._job.succeeded.connect(self._end)
        self._job.failed.connect(self.failed)
        self._job.settled.connect(self._settle)

    def _end(self, count: int) -> None:
        if count:
            self.made.emit()

    def _settle(self) -> None:
        self._job = None


def _drawn(tiles: Mapping[str, Tile]) -> dict[str, QImage]:
    """Runs on the worker. The JPEGs are ours; of a veiled one only colours stay."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    drawn = {}
    for item_id, tile in tiles.items():
        image = QImage.fromData(tile.jpeg)
        if tile.veiled:
            image = image.scaled(_VEILED, _VEILED, keep, smooth)
        drawn[item_id] = image.scaled(_WIDE, _HIGH, keep, smooth).convertToFormat(QImage.Format.Format_RGB32)
    return drawn
