"""Adding to a locked vault, without a screen: what was typed and which files; what became of each."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken, Progress


@dataclass(frozen=True)
class Failed:
    """A file that did not go in. ``path`` is ``None`` for the text."""

    path: Path | None
    error: CodedError


@dataclass(frozen=True)
class Dropped:
    """What one sealing did. Words that went in are nowhere else any more."""

    text: bool
    files: tuple[Path, ...]
    failed: tuple[Failed, ...]
    stopped: bool = False

    @property
    def count(self) -> int:
        """How many things went in."""
        return len(self.files) + self.text


def words_of_vault(folder: Path, language: str) -> str:
    """The fingerprint of what a locked vault says it seals to, in ten words, five on a line.

    An open vault shows the same words; others here mean that vault.json was exchanged. Raises ``NotAVault`` and
    its kin.
    """
    from archive.descriptor import Descriptor
    from crypto.spoken import in_lines, spoken_recipient

    return in_lines(spoken_recipient(str(Descriptor.read(folder).recipient), language))


def seal_into(
    folder: Path, words: str, paths: Sequence[Path], progress: Progress, token: CancelToken
) -> Dropped:
    """Seal a text, unless it is blank, and files into the inbox. One that fails keeps no other out."""
    # The first window loads no archive; this runs on a worker.
    from archive.clock import SystemClock
    from archive.inbox import drop_file, drop_text

    clock = SystemClock()
    done: list[Path] = []
    failed: list[Failed] = []
    text = False
    try:
        if words.strip():
            try:
                drop_text(folder, io.BytesIO(words.encode("utf-8", "replace")), clock=clock)
                text = True
            except CodedError as error:
                failed.append(Failed(None, error.alone()))
        for path in paths:
            try:
                drop_file(folder, path, clock=clock, progress=progress, token=token)
                done.append(path)
            except Cancelled:
                raise
            except CodedError as error:
                failed.append(Failed(path, error.alone()))
    except Cancelled:
        return Dropped(text, tuple(done), tuple(failed), stopped=True)
    return Dropped(text, tuple(done), tuple(failed))
