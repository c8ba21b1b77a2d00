"""The guide as a book: its contents at the left, the open page beside it, and a line to find words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.desktop.tools import Tools
from ui.desktop.views.guide_text import GuideText
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.search_field import SearchField
from ui.i18n import language_of
from ui.presenters.guide import TOPICS, Guide

_PANE = 300
_TOPIC = Qt.ItemDataRole.UserRole


class GuideBook(QWidget):
    """``back_wanted`` comes with Esc and with the button at the top. Knows nothing of a vault."""

    back_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._guide = Guide(language_of(tools.translations.code))
        self.topic = TOPICS[0]
        self._header = PageHeader()
        self._back = ActionButton(tools.look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        self._header.buttons.addWidget(self._back)
        self.search = SearchField(tools.look)
        self.search.asked.connect(self._find)
        self.contents = QListWidget()
        self.contents.setProperty("contents", "true")
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self._nothing.setContentsMargins(20, 0, 20, 0)
        self.text = GuideText(tools.look)
        self.text.topic_wanted.connect(self.show_topic)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.FindNext, self).activated.connect(self.text.find_next)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)
        self._retranslate()

    def show_topic(self, topic: str) -> None:
        """Open the page about ``topic``; what was looked for is put away when it is not on that page."""
        self.topic = topic
        if not self._guide.article(topic).holds(self.search.text()):
            self.search.clear()
        self._fill()

    def offer_back(self, offered: bool) -> None:
        """Whether there is a page to go back to."""
        self._back.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        pane = QWidget()
        pane.setProperty("surface", "pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pane = pane
        self._tools.look.changed.connect(self._measure)
        self._measure()
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 0)
        top.setSpacing(10)
        top.addWidget(self._header)
        top.addWidget(self.search)
        lines = QVBoxLayout(pane)
        lines.setContentsMargins(0, 16, 0, 12)
        lines.setSpacing(10)
        lines.addLayout(top)
        lines.addWidget(self._nothing)
        lines.addWidget(self.contents, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(pane)
        line.addWidget(self.text, 1)

    def _measure(self) -> None:
        self._pane.setFixedWidth(self._tools.look.type.px(_PANE))

    def _retranslate(self) -> None:
        self._guide = Guide(language_of(self._tools.translations.code))
        self._header.say(self.tr("Guide"))
        self._back.say(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to where you were (Esc)"))
        self.search.say(self.tr("Find in the guide"), self.tr("Clear the search"))
        self.contents.setAccessibleName(self.tr("Contents of the guide"))
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self._nothing.say(self.tr("No page holds these words. Try fewer of them, or another one."))
        self._fill()

    def _fill(self) -> None:
        """List the pages that hold what is looked for, and show the current one."""
        words = self.search.text()
        found = self._guide.contents(words)
        self.contents.blockSignals(True)
        self.contents.clear()
        for article in found:
            item = QListWidgetItem(article.title)
            item.setData(_TOPIC, article.topic)
            self.contents.addItem(item)
            if article.topic == self.topic:
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)
        self._nothing.setVisible(not found)
        self.text.show_page(self._guide.article(self.topic).markdown, words)

    def _find(self, words: str) -> None:
        topics = [article.topic for article in self._guide.contents(words)]
        if topics and self.topic not in topics:
            self.topic = topics[0]
        self._fill()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topic = item.data(_TOPIC)
            self.text.show_page(self._guide.article(self.topic).markdown, self.search.text())

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.back_wanted.emit()
