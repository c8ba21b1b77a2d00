"""The language of the windows: three catalogues, changed while the program runs.

Qt tells every widget with ``LanguageChange``; a widget with words of its own sets them again in
its ``_retranslate``. The English catalogue is needed too: it holds the plural forms.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

CATALOGUES = Path(__file__).parent / "i18n"


@dataclass(frozen=True)
class Language:
    """A language of the program: its code and its name for itself."""

    code: str
    own_name: str


LANGUAGES = (Language("en", "English"), Language("ru", "Русский"), Language("kk", "Қазақша"))


class Translations(QObject):
    """Installs the catalogue of one language at a time. ``changed`` tells its code."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None, folder: Path = CATALOGUES) -> None:
        super().__init__(parent)
        self._folder = folder
        self._installed: QTranslator | None = None
        self.code = "en"

    def use(self, code: str) -> bool:
        """Switch to that language; False when its catalogue is missing, and English words remain.

        Numbers and dates follow the language at once. Raises ValueError for a code that is not
        in ``LANGUAGES``.
        """
        if code not in {language.code for language in LANGUAGES}:
            raise ValueError(code)
        QLocale.setDefault(QLocale(code))
        self.code = code
        made = QTranslator(self)
        found = made.load(str(self._folder / f"strongroom_{code}.qm"))
        before, self._installed = self._installed, made if found else None
        # The new one first: with two changes of language in a row no widget shows English between.
        if found:
            QCoreApplication.installTranslator(made)
        if before is not None:
            QCoreApplication.removeTranslator(before)
            before.deleteLater()
        self.changed.emit(code)
        return found


def preferred() -> str:
    """The first language of the person's system that the program speaks, or English."""
    spoken = {language.code for language in LANGUAGES}
    for wanted in QLocale.system().uiLanguages():
        code = wanted.split("-")[0].split("_")[0]
        if code in spoken:
            return code
    return "en"
