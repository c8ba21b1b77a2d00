"""What must hold before the first window: a binding that counts right, and a Qt that leaves no trace.

Order: :func:`check_binding`, :func:`prepare_qt`, then the QApplication, then :func:`settle_application`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, MutableMapping
from functools import partial
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSettings,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.desktop.errors import BindingLosesReferences

TITLE = "Strongroom"
"""The one title of every window: a task bar or an activity tracker never learns a case name."""

_CALLS = 500
_NOWHERE = "/dev/null"
_BUS = "DBUS_SESSION_BUS_ADDRESS"


def check_binding() -> None:
    """Raise ``BindingLosesReferences`` if PySide6 drops references of None on this Python.

    PySide6 6.12.0 on Python before 3.12 releases a reference with every None it returns; the
    interpreter aborts when they run out, some hundred key presses later.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        probe.parent()
    if sys.getrefcount(None) - before <= -_CALLS // 5:
        python = ".".join(str(part) for part in sys.version_info[:3])
        raise BindingLosesReferences(python=python, pyside=PySide6.__version__)


def prepare_qt() -> None:
    """Turn off what Qt would write or say. Call before the QApplication exists."""
    # File dialogs and styles write QtProject.conf on their own; settings of ours live in the vault.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NOWHERE)
    start_no_bus(os.environ)
    # Asked for here and not with setStyle, which would load QStyle with its hundreds of constants.
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    qInstallMessageHandler(_swallow)


def start_no_bus(environment: MutableMapping[str, str]) -> None:
    """Keep libdbus from starting a message bus where this session has none.

    Qt asks for the session's bus to serve screen readers. Where neither the variable nor the socket
    of the D-Bus specification names one, libdbus starts ``dbus-launch``: it takes a while, leaves a
    daemon behind and writes ``~/.dbus/session-bus``. A bus that was started so earlier is still used.
    """
    if sys.platform != "linux" or environment.get(_BUS):
        return
    sockets, started = environment.get("XDG_RUNTIME_DIR"), environment.get("HOME")
    there = sockets and Path(sockets, "bus").exists()
    earlier = started and Path(started, ".dbus", "session-bus").exists()
    if not there and not earlier:
        environment[_BUS] = "disabled:"


def settle_application(app: QGuiApplication) -> None:
    """Give the application its constant name and keep selected text out of the X11 PRIMARY buffer."""
    app.setApplicationName(TITLE)
    app.setApplicationDisplayName(TITLE)
    clipboard = app.clipboard()
    if clipboard.supportsSelection():
        clipboard.selectionChanged.connect(partial(_drop_selection, clipboard))


def report_unexpected(tell: Callable[[str], None]) -> None:
    """Send exceptions that nobody caught to ``tell`` as a class name; their text may hold record values."""

    def hook(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        tell(kind.__name__)

    sys.excepthook = hook


def _drop_selection(clipboard: QClipboard) -> None:
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _swallow(_kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    """Qt's messages can quote file names and field contents, so none is passed on."""
