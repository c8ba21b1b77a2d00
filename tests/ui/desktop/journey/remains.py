"""What of the records is still held by the program: by its windows, its models, its Python objects."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_TEXTS = ("text", "toPlainText", "currentText", "windowTitle", "toolTip", "accessibleName", "accessibleDescription")


def widgets_with(markers: Collection[str]) -> list[str]:
    """Living widgets, shown or not, one of whose texts holds a marker."""
    _settle()
    found = []
    for widget in QApplication.allWidgets():
        for name in _TEXTS:
            read = getattr(widget, name, None)
            words = read() if callable(read) else ""
            if isinstance(words, str) and any(marker in words for marker in markers):
                found.append(f"{type(widget).__name__}.{name}")
    return found


def rows_alive() -> int:
    """How many rows the models that still live can show."""
    _settle()
    models = [one for one in gc.get_objects() if isinstance(one, QAbstractItemModel) and shiboken6.isValid(one)]
    return sum(model.rowCount() for model in models if type(model).__name__ == "IdRows")


def alive(kinds: tuple[type[QObject], ...]) -> list[str]:
    """Objects of these classes that Qt has not destroyed."""
    _settle()
    found = [one for one in gc.get_objects() if isinstance(one, kinds) and shiboken6.isValid(one)]
    return sorted(type(one).__name__ for one in found)


def strings_with(markers: Collection[str], known: Iterable[object]) -> list[str]:
    """Texts that any Python object still holds, with the kind of their holder.

    ``known``: what the test itself holds; its own strings do not count.
    """
    _settle()
    own = {id(text) for text in _strings_of(known)}
    found = []
    for holder in gc.get_objects():
        for held in gc.get_referents(holder):
            if isinstance(held, str) and len(held) >= 4 and id(held) not in own:
                if any(marker in held for marker in markers):
                    found.append(f"{type(holder).__name__} ({_owner(holder)})")
            elif isinstance(held, bytes) and any(marker.encode() in held for marker in markers):
                found.append(f"{type(holder).__name__} of bytes ({_owner(holder)})")
    return found


def selections() -> list[str]:
    """What can be pasted elsewhere: the clipboard, and on X11 what was selected last."""
    clipboard = QGuiApplication.clipboard()
    texts = [clipboard.text(QClipboard.Mode.Clipboard)]
    if clipboard.supportsSelection():
        texts.append(clipboard.text(QClipboard.Mode.Selection))
    return texts


def titles() -> set[str]:
    """Titles of all windows, and the name of the program, as a task bar has them."""
    shown = {window.title() for window in QGuiApplication.topLevelWindows() if window.isVisible()}
    named = {widget.windowTitle() for widget in QApplication.topLevelWidgets() if _is_window(widget)}
    return (shown | named | {QCoreApplication.applicationName()}) - {""}


def _is_window(widget: QWidget) -> bool:
    return widget.isWindow() and widget.isVisible()


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _strings_of(known: Iterable[object]) -> Iterable[str]:
    for one in known:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from _strings_of(one.values())
        elif isinstance(one, list | tuple | set | frozenset):
            yield from _strings_of(one)


def _owner(holder: object) -> str:
    owners = [one for one in gc.get_referrers(holder) if not isinstance(one, list) or len(one) < 10_000]
    return ", ".join(sorted({type(one).__qualname__ for one in owners})[:4])
