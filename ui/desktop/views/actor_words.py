"""How somebody whom the journal names is called on the screen: the role in words, and the mark behind it."""

from __future__ import annotations

from archive.roles import Worker
from archive.vocabulary.labels import label
from archive.vocabulary.work import WorkRole
from ui.desktop.bidi import isolate
from ui.i18n import Language


def actor_words(actor: str, language: Language) -> str:
    """``documenter 2`` as a person reads it; empty where the journal names nobody."""
    if not actor.strip():
        return ""
    worker = Worker.of(actor)
    role = label(WorkRole, str(worker.role), language)
    return f"{role} {isolate(worker.mark)}" if worker.mark else role
