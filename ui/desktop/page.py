"""What the shell asks of a page; every page of the main window is one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.jobs import Work


class Page(QWidget):
    """Pages are built when first shown and destroyed on lock.

    A page with a list overrides :meth:`focus_search`; one with something typed and not yet kept
    overrides :meth:`last_words`.
    """

    wanted = Signal(str, object)
    """Go to the page with that key and show what the second value names there, for instance an id."""
    back_wanted = Signal()
    """Go back to the page from which help was asked for, just as it was left."""
    counted = Signal(int)
    """How many records the page stands for, shown in the rail."""

    health_read = Signal(object)
    """How the vault stands was read anew: an ``archive.health.Health``, for the line in the rail."""

    whole_window = Signal(bool)
    """The page wants the window for itself, or has had it long enough."""

    lock_wanted = Signal()
    """The vault is to be locked now."""

    def entered(self, target: object) -> None:
        """The page is shown now; ``target`` is what another page asked for, or None."""

    def focus_search(self) -> bool:
        """Put the keyboard into the search line; False when there is none."""
        return False

    def last_words(self) -> Work | None:
        """Work that keeps what was typed, run before the vault closes; called just before destruction."""
        return None
