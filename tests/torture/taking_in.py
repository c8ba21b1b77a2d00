"""Files taken in together, sealed in several threads: each is there with its item and its receipt, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.model.evidence import EvidenceFile
from tests.torture.operations import Call, Claim, Operation, Worker, claim_of

FILES = 3
EACH = 3
"""Entries: the item, the file, the receipt."""


def _take_batch(w: Worker) -> Call:
    """Three new files in a folder of their own; where one is refused, or the rest is left, that is said."""
    place = w.outside / f"stick{w.chance.randrange(10**9)}"
    place.mkdir()
    for number in range(FILES):
        (place / f"{number}.bin").write_bytes(w.chance.randbytes(16) + w.content(50_000))

    def call() -> Claim:
        ended = w.vault.batch_intake.run(w.vault.batches.plan(gather([place], w.vault.folder), IntakeFacts()))
        errors = [one.error for one in ended.outcomes if one.error is not None]
        if ended.stopped is not None or errors:
            raise ended.stopped or errors[0]
        items = [w.vault.evidence.get(one.item_id) for one in ended.outcomes]
        files = [w.vault.ledger.find(EvidenceFile, "item_id = ?", (item.id,))[0] for item in items]
        return claim_of(*items, *files)

    return Call(call)


TAKING_IN: Mapping[str, Operation] = MappingProxyType(
    {"take_batch": Operation(_take_batch, frozenset(EACH * number for number in range(FILES + 1)))}
)
"""By name. A group is one transaction, and a slow machine makes more than one group of them."""
