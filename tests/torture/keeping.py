"""Evidence that is checked, written down word by word, and handed over."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.custody_check import Recheck
from archive.custody_handover import HandOver
from archive.edtf import parse_edtf
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.segments import Segment
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat
from archive.vocabulary.testimony import Language
from tests.torture.operations import Call, Claim, Operation, Worker, claim_of


def _file(w: Worker) -> EvidenceFile:
    return w.some(
        EvidenceFile, lambda: w.vault.intake.take_in_bytes(w.content(5000), "heard.ogg", w.item().id).file
    )


def _check_files(w: Worker) -> Call:
    _file(w)

    def call() -> Claim:
        assert Recheck(w.vault).everything(anew=True).sound
        return Claim()

    return Call(call)


def _transcribe(w: Worker) -> Call:
    file = _file(w)
    segments = [
        Segment(Locator(start=number * 100, end=number * 100 + 90), "Speaker 1", w.words(6))
        for number in range(15)
    ]

    def call() -> Claim:
        text = w.vault.transcripts.write(file, segments, Language.ENGLISH, reason="heard again")
        return claim_of(w.vault.transcripts.seal(text))

    return Call(call)


def _hand_over(w: Worker) -> Call:
    file = _file(w)
    day = parse_edtf("2026-03-05")
    assert day is not None

    def call() -> Claim:
        item = w.vault.evidence.get(file.item_id)
        said = HandOver(
            to=HandedTo.COURT, what=HandedWhat.EXACT_COPY, on=HandedOn.STICK, day=day, file_id=file.id, who=w.words(3)
        )
        w.vault.handovers.hand_over(item, said)
        assert w.vault.handovers.away(item)
        return claim_of(file)

    return Call(call)


KEEPING: Mapping[str, Operation] = MappingProxyType(
    {
        name: Operation(prepare, frozenset(range(most + 1)))
        for name, prepare, most in (
            ("check_files", _check_files, 1),
            ("transcribe", _transcribe, 2),
            ("hand_over", _hand_over, 1),
        )
    }
)
"""By name."""
