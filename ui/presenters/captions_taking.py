"""A subtitle file as a text of a file of evidence: read outside the vault, understood whole or not taken at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from archive.captions import Form, read_captions
from archive.model.evidence import EvidenceFile
from archive.model.fields import MAX_TEXT
from archive.model.transcripts import BY_PERSON
from archive.outside import outside_file, refuse_inside
from archive.vault import Vault
from archive.vocabulary.testimony import Language, TextKind

MOST_TOLD: Final = 20
"""Lines that are not understood and are told one by one."""


@dataclass(frozen=True)
class CaptionsForm:
    """What is said of a subtitle file that is taken in."""

    kind: TextKind
    language: Language
    made_by: str = BY_PERSON
    """``person``, or the name and version of the program that wrote it."""
    reason: str = ""
    """Why a sealed text is corrected by it."""
    new_version: bool = False
    """Whether a version begins also where the standing one is open and could be written over."""


@dataclass(frozen=True)
class CaptionsTaken:
    """What became of it."""

    number: int
    """Which text of the file it is, from 1, as they are listed."""
    new: bool
    """Whether a version began; otherwise the open one was written over, and the journal keeps what it said."""
    segments: int


def form_of(suffix: str) -> Form | None:
    """The form that the ending of a file names, if it names one."""
    return next((form for form in Form if suffix.lower() == f".{form}"), None)


def take_captions(vault: Vault, file: EvidenceFile, path: Path, form: CaptionsForm) -> CaptionsTaken:
    """Take a subtitle file in as a text of that file. The file outside is only read.

    Raises:
        CaptionsRefused: with every line that is not understood. SourceInsideVault: it lies in the vault's folder.
        What ``Transcripts.write`` and reading a file raise. Nothing was written then.
    """
    refuse_inside(path, vault.folder)
    with outside_file(path) as (stream, _state):
        untrusted = stream.read(MAX_TEXT * 2 + 1)
    segments = read_captions(untrusted, form_of(path.suffix))
    with vault.database.atomic():
        before = len(vault.transcripts.of(file))
        text = vault.transcripts.write(
            file,
            segments,
            form.language,
            form.kind,
            made_by=form.made_by.strip() or "?",
            reason=form.reason.strip(),
            new_version=form.new_version,
        )
        number = 1 + [one.id for one in vault.transcripts.of(file)].index(text.id)
    return CaptionsTaken(number, number > before, len(segments))
