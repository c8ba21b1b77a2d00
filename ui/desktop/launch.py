"""Puts the desktop together with the real archive and starts it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from ui.desktop.binding import bring_in

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CodedError
    from ui.desktop.app import Session
    from ui.hardening import Hardening


class _Words:
    """Sentences in the language of the windows. Catalogues are read when the first one is needed."""

    def __init__(self) -> None:
        self._code = "en"

    def use(self, code: str) -> None:
        self._code = code

    def error(self, error: CodedError) -> str:
        from ui.errortext import error_sentence
        from ui.i18n import language_of

        return error_sentence(error, language_of(self._code))

    def stage(self, stage: str) -> str:
        from ui.i18n import language_of, table

        words = table(language_of(self._code), "terminal")
        return words.get(f"stage.{stage}", words["stage.work"])


def _session(opened: object) -> Session:
    from archive.vault import Vault
    from ui.desktop.session import VaultSession

    if not isinstance(opened, Vault):
        raise TypeError
    return VaultSession(opened)


def run_desktop(hardening: Hardening, folder: Path | None = None) -> int:
    """Run the desktop until the person leaves; returns the exit code."""
    gc.disable()  # until the first window is painted: everything made before it stays anyway
    bring_in()
    from ui.desktop.app import Parts, run
    from ui.presenters.gateway import ArchiveGateway

    words = _Words()
    parts = Parts(
        gateway=ArchiveGateway(),
        session=_session,
        error_sentence=words.error,
        stage_words=words.stage,
        network=hardening.network,
        language_changed=words.use,
    )
    return run(parts, folder=folder)
