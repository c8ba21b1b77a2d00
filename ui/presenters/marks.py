"""Marks of paragraphs and subjects of a testimony as text of a form, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from archive.interviews import SUBJECTS, Subject
from archive.marks import UNMARKED, Mark
from archive.vocabulary.work import Heard
from ui.presenters.record_form import reference, referred


def marks_words(marks: Mapping[int, Mark]) -> str:
    """The marks as one text; empty where no paragraph is marked."""
    said = {
        str(number): [str(mark.heard), mark.released, mark.note]
        for number, mark in sorted(marks.items())
        if mark != UNMARKED
    }
    return json.dumps(said, ensure_ascii=False) if said else ""


def marks_in(untrusted_words: str) -> dict[int, Mark]:
    """The marks that such a text says; what cannot be read says nothing."""
    try:
        untrusted = json.loads(untrusted_words or "{}")
        return {
            int(number): Mark(Heard(str(heard)), released is True, str(note))
            for number, (heard, released, note) in untrusted.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def subjects_words(subjects: Iterable[Subject]) -> str:
    """Subjects as one text."""
    return ", ".join(reference(entity, record_id) for entity, record_id in subjects)


def subjects_in(untrusted_words: str) -> tuple[Subject, ...]:
    """The subjects that such a text names, each once; what is no person and no event is left out."""
    named = (referred(part.strip()) for part in untrusted_words.split(","))
    return tuple(dict.fromkeys(subject for subject in named if subject[0] in SUBJECTS))
