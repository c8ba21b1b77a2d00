"""Whom the journal names, in words: a role in the language of the person, with the mark that tells several apart."""

from __future__ import annotations

from archive.roles import Worker
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.work import WorkRole


def actor_words(actor: str, language: LabelLanguage) -> str:
    """``lawyer 2`` as ``юрист 2``; what is no role of ours stays as it was written."""
    worker = Worker.of(actor)
    if worker.actor != actor.strip():
        return actor
    return f"{label(WorkRole, str(worker.role), language)} {worker.mark}".strip()
