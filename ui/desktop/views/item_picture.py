"""The picture of an item. Opening a file happens in a walled-in program; looking is noted in the journal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.confined.pictures import Picture
from archive.model.evidence import EvidenceFile
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.picture_view import PictureView
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item import PICTURE_SIDE, ItemDesk, ItemView

_HEIGHT = 340


class ItemPicture(QWidget):
    """``looked_at`` when a picture was shown and the journal has a new entry."""

    looked_at = Signal()

    def __init__(self, desk: Desk, presenter: ItemDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        self._file: EvidenceFile | None = None
        self._code = ""
        self._warned = False
        self._shown_for = ""
        look = desk.tools.look
        self._making = LatestJob(desk.tools.runner, self)
        self._making.answered.connect(self._show)
        self._making.failed.connect(self._fail)
        self._view = PictureView(look)
        self._view.setFixedHeight(look.type.px(_HEIGHT))
        self._trouble = Banner(look)
        self._warning = Banner(look)
        self._warning.acted.connect(self._ask)
        self._wall_icon = IconTile(look, "shield-check", 16, kind="ok", bare=True)
        self._wall = PlainLabel(role="hint", wrap=True)
        self._less = ActionButton(look, icon="zoom-out", kind="plain")
        self._more = ActionButton(look, icon="zoom-in", kind="plain")
        self._less.clicked.connect(self._view.zoom_out)
        self._more.clicked.connect(self._view.zoom_in)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._wall_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._wall, 1)
        foot.addWidget(self._less)
        foot.addWidget(self._more)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self._warning, self._view, self._foot, self._trouble):
            lines.addWidget(part)
        self.forget()
        self._retranslate()

    def forget(self) -> None:
        """Another item comes: the picture of this one goes from the screen and from memory."""
        self._making.forget()
        self._file, self._shown_for = None, ""
        self._view.forget()
        for part in (self._view, self._foot):
            part.hide()
        self._trouble.clear()
        self._warning.clear()

    def show_view(self, view: ItemView) -> None:
        """Make the picture of this item, or a stand-in for one with a warning."""
        file = view.original
        changed = view.item.content_warning != self._warned
        if file is None or not self._presenter.can_show(file):
            self.forget()
            return
        if self._file is not None and self._file.id == file.id and not changed:
            return
        self.forget()
        self._file, self._code, self._warned = file, view.item.code, view.item.content_warning
        self._view.setAccessibleName(self.tr("Picture of {code}").format(code=view.item.code))
        if view.item.content_warning:
            self._warn()
            self._making.ask(lambda _progress, _token: (file.id, False, _hint(self._presenter.hint(file))))
        else:
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _warn(self) -> None:
        self._warning.tell(
            self.tr("This is hard to look at. The picture stays blurred until you ask for it."),
            "warn",
            self.tr("Show the picture"),
        )

    def _ask(self) -> None:
        file = self._file
        if file is not None:
            self._warning.clear()
            self._making.ask(lambda _progress, _token: (file.id, True, _image(self._presenter.picture(file))))

    def _show(self, answer: tuple[str, bool, QImage]) -> None:
        file_id, clear, image = answer
        if self._file is None or self._file.id != file_id:
            return
        self._view.show_image(image)
        self._view.show()
        self._foot.show()
        for button in (self._less, self._more):
            button.setVisible(clear)
        self._say_wall()
        if clear and self._shown_for != file_id:
            self._shown_for = file_id
            self.looked_at.emit()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "warn")

    def _say_wall(self) -> None:
        state = self._presenter.confinement
        if state == "full":
            self._wall_icon.show_icon("shield-check", "ok")
            self._wall.say(self.tr("Opened walled in: this file cannot reach your files or any network."))
        elif state == "partial":
            self._wall_icon.show_icon("shield", "warn")
            self._wall.say(self.tr("Opened in a program of its own, but this system walls it in only partly."))
        else:
            self._wall_icon.show_icon("shield-alert", "warn")
            self._wall.say(self.tr("Opened in a program of its own; this system does not wall it in."))

    def _retranslate(self) -> None:
        self._less.say("")
        self._more.say("")
        self._less.setAccessibleName(self.tr("Smaller"))
        self._more.setAccessibleName(self.tr("Larger"))
        if self._warning.words():
            self._warn()
        if not self._foot.isHidden():
            self._say_wall()


def _image(picture: Picture) -> QImage:
    """Runs on the worker. The JPEG is one that the walled-in program made."""
    return QImage.fromData(picture.jpeg)


def _hint(picture: Picture) -> QImage:
    """A few pixels drawn large: colours, and nothing that can be recognised."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage.fromData(picture.jpeg).scaled(PICTURE_SIDE // 2, PICTURE_SIDE // 2, keep, smooth)
