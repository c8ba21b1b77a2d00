"""What is said in an item written out as a subtitle file, for a use and an audience, readable by whoever gets it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from archive.captions import Form, write_captions
from archive.item_people import ItemPeople
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.people import NameForm
from archive.model.transcripts import Transcript
from archive.release import Release
from archive.safefiles import is_taken
from archive.segments import SPEAKER, Segment, speaker_number
from archive.transcripts import spoken
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.evidence import CustodyAction
from exports.edition_errors import TargetExists
from exports.errors import ExportError
from exports.leaving import Asked, Whom, ask_for_words, leaving, prove_folder
from exports.name_guard import NameGuard
from exports.safe_copies import SafeCopies
from exports.whole_outside import write_outside

_CODE: Final = re.compile(r"[A-Z]-[0-9]{4,12}")


@dataclass(eq=False)
class WordsOfCovered(ExportError):
    """The text is of a file in which places were covered since, and may say what they hide."""

    code: ClassVar[str] = "words_of_covered"
    item: str


@dataclass(eq=False)
class WordsTell(ExportError):
    """A name of somebody who may not be named stands in the text. ``count``: how many words of names."""

    code: ClassVar[str] = "words_tell"
    item: str
    count: int


class WordsOut:
    """Asks for the words of a file, and writes them."""

    def __init__(self, vault: Vault, whom: Whom) -> None:
        self._vault, self._whom = vault, whom

    def ask(self, item: EvidenceItem, file: EvidenceFile, text: Transcript, *, original: bool = False) -> Asked:
        """Whether the words may leave now, and on what that rests.

        ``original``: also those of a file of which a newer one with covered places would leave.

        Raises:
            ItemStays: somebody did not agree, or its class keeps it in. WordsOfCovered, WordsTell.
            CopyNotConfirmed: places were covered in that file, and nobody else has confirmed it.
        """
        asked = ask_for_words(self._vault, item, text, self._whom)
        if SafeCopies(self._vault).file_of(item, original=original).id != file.id:
            raise WordsOfCovered(item=item.code)
        count = self._names_in(text, asked.people)
        if count:
            raise WordsTell(item=item.code, count=count)
        return asked

    def write(
        self,
        item: EvidenceItem,
        file: EvidenceFile,
        text: Transcript,
        form: Form,
        target: Path,
        *,
        original: bool = False,
    ) -> Asked:
        """Write them to ``target``. Codes of people become numbers of speakers. When it raises, nothing is there.

        Raises:
            what ``ask`` raises, then or when it is asked again just before the first byte; NotTimed.
            TargetFolderMissing, TargetInsideVault, TargetExists, DiskFull and its kin; VaultReadOnly.
        """
        prove_folder(self._vault, target.absolute().parent)
        if is_taken(target):
            raise TargetExists
        data = write_captions(without_codes(spoken(text)), form)
        details = {"file": file.id, "text": text.id}

        def ask() -> Asked:
            return self.ask(item, file, text, original=original)

        with leaving(self._vault, item, self._whom, target, ask, CustodyAction.EXPORTED, details) as asked:
            write_outside(target, data)
        return asked

    def _names_in(self, text: Transcript, people: ItemPeople) -> int:
        """Words of names of those whom it is about and who may not be named."""
        vault, whom = self._vault, self._whom
        release = Release(vault.ledger, vault.consents, whom.use, whom.audience.strip(), vault.clock.now())
        merges = vault.people.merges()
        hidden = [
            form
            for one in people.everybody
            if release.person(one).identity is not IdentityMode.NAMED
            for each in merges.together(one)
            for form in vault.ledger.find(NameForm, "person_id = ?", (each,))
        ]
        guard = NameGuard([(form.form, form.kind) for form in hidden], [])
        said = (part for segment in spoken(text) for part in (segment.speaker, segment.text))
        return sum(guard.count(part) for part in said) if hidden else 0


def without_codes(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments with a number of its own in the place of every code of the vault."""
    taken = {number for one in segments if (number := speaker_number(one.speaker)) is not None}
    free = (number for number in range(1, len(segments) + len(taken) + 1) if number not in taken)
    numbers: dict[str, str] = {}
    for one in segments:
        code = one.speaker.upper()
        if _CODE.fullmatch(code) and code not in numbers:
            numbers[code] = SPEAKER.format(number=next(free))
    return tuple(
        dataclasses.replace(one, speaker=numbers.get(one.speaker.upper(), one.speaker)) for one in segments
    )
