"""What a page works with: the open vault and the tools of the desktop."""

from __future__ import annotations

from dataclasses import dataclass

from archive.vault import Vault
from ui.desktop.tools import Tools
from ui.i18n import Language, language_of


@dataclass(frozen=True)
class Desk:
    """Handed to every page when it is built. Gone, with the pages, when the vault is locked."""

    vault: Vault
    tools: Tools

    @property
    def language(self) -> Language:
        """The language of the windows now, for labels of codes and for sentences; with the words of the vault."""
        return self.vault.terms.spoken(language_of(self.tools.translations.code))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.vault.read_only
