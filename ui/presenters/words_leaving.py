"""A text of a file written out as subtitles, for the screen: whether it may leave, and writing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.captions import Form, NotTimed
from archive.model.evidence import EvidenceFile
from archive.model.transcripts import Transcript
from archive.transcripts import spoken
from archive.vault import Vault
from crypto.errors import CodedError
from exports.leaving import Asked, Whom
from exports.words_out import WordsOut


@dataclass(frozen=True)
class WordsAnswer:
    """Whether a text may leave for a use and an audience. One of the two is there."""

    whom: Whom
    asked: Asked | None = None
    refused: CodedError | None = None


class WordsLeaving:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ask(self, text_id: str, whom: Whom) -> WordsAnswer:
        """Ask everybody whom the item is about. Raises ``RecordNotFound``."""
        text, file = self._text(text_id)
        item = self._vault.evidence.get(file.item_id)
        try:
            asked = WordsOut(self._vault, whom).ask(item, file, text)
        except CodedError as error:
            return WordsAnswer(whom, refused=error)
        untimed = next((n for n, one in enumerate(spoken(text), 1) if one.place.start is None), 0)
        if untimed:
            return WordsAnswer(whom, refused=NotTimed(untimed))
        return WordsAnswer(whom, asked)

    def write(self, text_id: str, whom: Whom, form: Form, target: Path) -> None:
        """Write it out. Raises as ``WordsOut.write``, which asks once more; nothing stays there then."""
        text, file = self._text(text_id)
        WordsOut(self._vault, whom).write(self._vault.evidence.get(file.item_id), file, text, form, target)

    def _text(self, text_id: str) -> tuple[Transcript, EvidenceFile]:
        text = self._vault.transcripts.get(text_id)
        return text, self._vault.records.get(EvidenceFile, text.file_id)
