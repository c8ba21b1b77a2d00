"""Offers words that were typed earlier and not saved: put them back, or give them up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel


class DraftOffer(QFrame):
    """Hidden until :meth:`tell` and again once the person has decided."""

    restore_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._saved = ""
        self._words = PlainLabel(wrap=True)
        self.restore = ActionButton(look, icon="undo-2")
        self.discard = ActionButton(look, kind="plain")
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(IconTile(look, "history", 18, kind="info", bare=True), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addWidget(self.restore)
        line.addWidget(self.discard)
        self.hide()
        self._retranslate()

    def tell(self, saved: str) -> None:
        """Offer words kept at ``saved`` (RFC 3339, UTC)."""
        self._saved = saved
        self._retranslate()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _restore(self) -> None:
        self.hide()
        self.restore_wanted.emit()

    def _discard(self) -> None:
        self.hide()
        self.discard_wanted.emit()

    def _retranslate(self) -> None:
        words = self.tr("Unsaved words from {time} are kept here.").format(time=local_time(self._saved))
        self._words.say(words)
        self.setAccessibleName(words)
        self.restore.say(self.tr("Put them back"))
        self.discard.say(self.tr("Give them up"))


def local_time(utc: str) -> str:
    """A moment (RFC 3339) in the time zone and the order of this computer; as it stands if it is none."""
    try:
        moment = datetime.fromisoformat(utc)
    except ValueError:
        return utc
    qt_moment = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(qt_moment, "d MMM yyyy, HH:mm")
