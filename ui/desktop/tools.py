"""What every screen is given: the few shared objects of the application, named and typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crypto.errors import CodedError
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.translation import Translations
from ui.hardening import NetworkState


@dataclass(frozen=True)
class Tools:
    """Built once by the application and handed down."""

    look: Look
    runner: JobRunner
    clipboard: GuardedClipboard
    translations: Translations
    error_sentence: Callable[[CodedError], str]
    """The sentence for an error in the current language: what happened, what is safe, what to do."""
    network: NetworkState | None = None
    """What the system does about networks; None where nobody asked it."""
