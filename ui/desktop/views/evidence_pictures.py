"""Small pictures for the rows that are on the screen, made one after another and kept in memory only."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from ui.desktop.jobs import Job, JobRunner
from ui.presenters.evidence import EvidenceList

_SIDE = 96
_KEPT = 400


class EvidencePictures(QObject):
    """``arrived`` tells the id of the item whose picture is there now."""

    arrived = Signal(str)

    def __init__(self, runner: JobRunner, presenter: EvidenceList, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._presenter = runner, presenter
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: deque[str] = deque()
        self._job: Job | None = None
        self._under_way = ""

    def get(self, item_id: str) -> QPixmap | None:
        """The picture of an item if it was made and there can be one."""
        picture = self._kept.get(item_id)
        return None if picture is None or picture.isNull() else picture

    def want(self, item_ids: Iterable[str]) -> None:
        """These items are on the screen: their pictures are made next, and no others."""
        self._wanted = deque(one for one in item_ids if one not in self._kept and one != self._under_way)
        self._go_on()

    def forget(self, item_id: str) -> None:
        """The item changed: its picture is made anew when it is looked at."""
        self._kept.pop(item_id, None)

    def _go_on(self) -> None:
        if self._job is not None or not self._wanted:
            return
        item_id = self._under_way = self._wanted.popleft()
        presenter = self._presenter
        self._job = self._runner.start(lambda _progress, _token: (item_id, _small(presenter.thumbnail(item_id))))
        self._job.succeeded.connect(self._made)
        self._job.settled.connect(self._settled)

    def _made(self, answer: tuple[str, QImage]) -> None:
        item_id, image = answer
        self._kept[item_id] = QPixmap() if image.isNull() else QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if not image.isNull():
            self.arrived.emit(item_id)

    def _settled(self) -> None:
        self._kept.setdefault(self._under_way, QPixmap())
        self._job, self._under_way = None, ""
        self._go_on()


def _small(jpeg: bytes) -> QImage:
    """Runs on the worker: the window only puts the picture up. The JPEG is one that we made ourselves."""
    if not jpeg:
        return QImage()
    image = QImage.fromData(jpeg)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    return image.scaled(_SIDE, _SIDE, keep, smooth) if not image.isNull() else image
