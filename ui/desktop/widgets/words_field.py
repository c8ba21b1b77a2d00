"""The ground of every field whose parts are kept, compared and put back as one text."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.desktop.widgets.form_field import FormField


class WordsField(FormField):
    """A subclass gives :meth:`words` and :meth:`show_words`, and tells when the person changed something."""

    changed = Signal()
    """The person typed or chose."""

    def words(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def show_words(self, words: str) -> None:
        """Put words into the field that it gave before."""
        raise NotImplementedError

    def said(self, words: str) -> str:
        """Such words as a person reads them."""
        return words

    def check(self) -> bool:
        """Say at the field what is wrong with what stands in it; whether all is well."""
        return True
