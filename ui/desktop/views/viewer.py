"""The place where evidence is looked at: picks the viewer for the file, says how well the reader is walled in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.views.viewer_registry import Viewer, viewer_of
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.item import ItemView

_HEIGHT = 430
WHOLE_WINDOW = "F11"


class EvidenceViewer(QWidget):
    """``looked_at`` when the journal has a new entry; ``marked`` with a file and a ``Locator`` (or ``None``)."""

    looked_at = Signal()
    marked = Signal(object, object)
    item_wanted = Signal(str)
    measured = Signal(object, object)
    """As of the viewer that shows the file."""
    whole_window_wanted = Signal(bool)

    def __init__(self, desk: Desk, *, may_fill: bool = True) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._view: ItemView | None = None
        self.file: EvidenceFile | None = None
        self._warned = False
        self._viewer: Viewer | None = None
        self.viewer_for: Callable[[str], Viewer | None] = viewer_of
        """Which viewer shows a media type."""
        self._parts: dict[Callable[[Desk], ViewerPart], ViewerPart] = {}
        self.files = PillRow()
        self.files.chosen.connect(self._choose)
        self._stack = QStackedWidget()
        self._trouble = Banner(look)
        self._wall_icon = IconTile(look, "shield-check", 16, kind="ok", bare=True)
        self._wall = PlainLabel(role="hint", wrap=True)
        self.whole = IconButton(look, "maximize")
        self.whole.setCheckable(True)
        self.whole.toggled.connect(self._fill)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._wall_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._wall, 1)
        foot.addWidget(self.whole)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self.files, self._trouble):
            lines.addWidget(part)
        lines.addWidget(self._stack, 1)
        lines.addWidget(self._foot)
        self.whole.setVisible(may_fill)
        if may_fill:
            QShortcut(QKeySequence(WHOLE_WINDOW), self).activated.connect(self._toggle)
        self.forget()
        self._retranslate()

    @property
    def part(self) -> ViewerPart | None:
        """The viewer that shows the file."""
        return self._parts.get(self._viewer.build) if self._viewer is not None else None

    def forget(self) -> None:
        """Another item comes: nothing of this one stays on the screen or in memory."""
        if self.part is not None:
            self.part.forget()
        self._view, self.file, self._viewer = None, None, None
        self.whole.setChecked(False)
        for part in (self.files, self._stack, self._foot):
            part.hide()
        self._trouble.clear()

    def show_view(self, view: ItemView, first: str = "") -> None:
        """Show the original of this item, or the file ``first``, or go on showing what is shown of it."""
        same = self._view is not None and self._view.item.id == view.item.id
        shown = [file for file in view.files if self.viewer_for(file.media_type) is not None]
        still = next((file for file in shown if self.file is not None and file.id == self.file.id), None)
        if same and still is not None and view.item.content_warning == self._warned:
            self._view = view
            self._offer(shown)
            return
        self.forget()
        if not shown:
            return
        self._view = view
        self._offer(shown)
        self._show(next((file for file in shown if file.id == first), shown[0]))

    def show_file(self, file_id: str) -> None:
        """Show that file of the item, as if it had been chosen."""
        if self._view is not None:
            file = next((one for one in self._view.files if one.id == file_id), None)
            if file is not None and file != self.file and self.viewer_for(file.media_type) is not None:
                self._show(file)

    def lay_beside_original(self, file_id: str) -> None:
        """Show that file beside the one of which it was made, where its viewer can."""
        self.show_file(file_id)
        view, file, part = self._view, self.file, self.part
        if view is None or file is None or part is None:
            return
        parent = next((one for one in view.files if one.id == file.parent_id), None)
        if parent is not None:
            part.lay_beside(view.item, parent)

    def go_to(self, locator: Locator) -> None:
        """Show that place of the file that is shown."""
        if self.part is not None:
            self.part.go_to(locator)

    def mark(self) -> Locator | None:
        """What the person marked in the file that is shown."""
        return self.part.mark() if self.part is not None else None

    def last_words(self) -> Work | None:
        """What is still to be written of this showing, run before the vault closes."""
        return self.part.last_words() if self.part is not None else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _offer(self, files: list[EvidenceFile]) -> None:
        language = self._desk.language
        names = [
            (file.id, f"{number}. {capitalised(label(FileRole, file.role, language))}")
            for number, file in enumerate(files, 1)
        ]
        self.files.offer(names, self.file.id if self.file is not None else "")
        self.files.setVisible(len(files) > 1)

    def _choose(self, file_id: str) -> None:
        self.show_file(file_id)

    def _show(self, file: EvidenceFile) -> None:
        viewer, view = self.viewer_for(file.media_type), self._view
        if viewer is None or view is None:
            return
        if self.part is not None:
            self.part.forget()
        self._trouble.clear()
        self._viewer, self.file, self._warned = viewer, file, view.item.content_warning
        if viewer.build not in self._parts:
            self._parts[viewer.build] = self._built(viewer)
        part = self._parts[viewer.build]
        self._stack.setCurrentWidget(part)
        self._size()
        self._stack.show()
        self._foot.show()
        part.show_file(view.item, file)
        self.files.choose(file.id)
        self._say_wall()

    def _built(self, viewer: Viewer) -> ViewerPart:
        part = viewer.build(self._desk)
        part.looked_at.connect(self._looked)
        part.failed.connect(self._fail)
        part.measured.connect(self.measured)
        part.item_wanted.connect(self.item_wanted)
        part.marked.connect(lambda locator: self.marked.emit(self.file, locator))
        self._desk.tools.look.dress(part)
        self._stack.addWidget(part)
        tab_in_place(self)
        return part

    def _looked(self) -> None:
        self._say_wall()
        self.looked_at.emit()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "warn")
        self._say_wall()

    def _toggle(self) -> None:
        if self.file is not None:
            self.whole.toggle()

    def _fill(self, on: bool) -> None:
        self._size()
        self.whole_window_wanted.emit(on)

    def _size(self) -> None:
        """High enough to see something on the page; as high as there is room when it fills the window."""
        height = self._desk.tools.look.type.px(_HEIGHT)
        self._stack.setMinimumHeight(height)
        self._stack.setMaximumHeight(16_777_215 if self.whole.isChecked() else height + height // 4)

    def _say_wall(self) -> None:
        state = self._desk.vault.workers.confinement(self._viewer.role) if self._viewer is not None else ""
        self._wall_icon.setVisible(bool(state))
        if state == "full":
            self._wall_icon.show_icon("shield-check", "ok")
            self._wall.say(self.tr("Opened walled in: this file cannot reach your files or any network."))
        elif state == "partial":
            self._wall_icon.show_icon("shield", "warn")
            self._wall.say(self.tr("Opened in a program of its own, but this system walls it in only partly."))
        elif state == "off":
            self._wall_icon.show_icon("shield-alert", "warn")
            self._wall.say(self.tr("Opened in a program of its own; this system does not wall it in."))
        else:
            self._wall.say("")

    def _retranslate(self) -> None:
        self.files.setAccessibleName(self.tr("Files of this item"))
        self.whole.say(self.tr("Fill the window (F11)"))
        self._say_wall()
        if self._view is not None:
            self._offer([file for file in self._view.files if self.viewer_for(file.media_type) is not None])
