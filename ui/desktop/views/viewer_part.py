"""What every viewer of evidence is to the page around it: of pictures and papers, of media, of texts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from crypto.errors import CodedError
from ui.desktop.jobs import Work


class ViewerPart(QWidget):
    """Shows one file at a time. Everything it shows came from a confined worker."""

    looked_at = Signal()
    """Something of it was seen or heard: the journal has a new entry."""
    failed = Signal(CodedError)
    item_wanted = Signal(str)
    """Another item was made out of what is inside the file: its id."""
    marked = Signal(object)
    """A ``Locator`` that the person marked, to be cited; ``None`` when the mark was taken away."""
    measured = Signal(object, object)
    """How many pages the file has and how many milliseconds it lasts; ``None`` for what it has not."""

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """Show that file from its beginning; blurred and silent first where the item carries a warning."""
        raise NotImplementedError

    def go_to(self, locator: Locator) -> None:
        """Show that place of the file that is shown."""
        raise NotImplementedError

    def mark(self) -> Locator | None:
        """What the person marked."""
        raise NotImplementedError

    def focus_search(self) -> bool:
        """Put the keyboard where words of the file are looked for; False where there is no such line."""
        return False

    def lay_beside(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """Show another file next to the one that is shown, where this viewer can."""

    def last_words(self) -> Work | None:
        """What is still to be kept before the vault closes, run then; called just before destruction."""
        return None

    def forget(self) -> None:
        """Nothing of the file stays on the screen or in memory; what is under way is stopped."""
        raise NotImplementedError
