"""New files made out of sealed ones: sealed as they come, proven, and only then recorded."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from archive.clock import utc_text
from archive.covering.flow import flowing
from archive.ledger import new_id
from archive.model.evidence import EvidenceFile
from archive.objects import new_object_id
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from crypto.jobs import CancelToken

A = TypeVar("A")


@dataclass(frozen=True)
class Sealed:
    """A new sealed file that no record names yet."""

    object_id: str
    size: int
    sha256: str


@contextlib.contextmanager
def passing(
    vault: Vault, fill: Callable[[Callable[[bytes], None]], object], *, token: CancelToken | None = None
) -> Iterator[Sealed]:
    """A file that is in the vault for the length of the block, sealed as ``fill`` gives it out; then it is gone.

    Raises what ``fill`` raises; DiskFull and its kin, Cancelled.
    """
    object_id = _announced(vault)
    try:
        with flowing(fill) as (source, _flow):
            size, sha256 = vault.objects.seal(object_id, source, token=token)
        yield Sealed(object_id, size, sha256)
    finally:
        _forget(vault, object_id)


def derive(
    vault: Vault,
    parent: EvidenceFile,
    *,
    role: FileRole,
    name: str,
    media_type: str,
    fill: Callable[[Callable[[bytes], None]], A],
    prove: Callable[[Sealed, A], None],
    record: Callable[[EvidenceFile, A], None],
    token: CancelToken | None = None,
) -> EvidenceFile:
    """A new file of the parent's item.

    ``fill`` gives its bytes out in another thread, and returns something for ``prove``, which reads the sealed result
    and raises where it is not as it must be; ``record`` adds to the transaction in which the file is recorded. When
    this raises, neither file nor record is there.

    Raises:
        what the three raise; DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    object_id = _announced(vault)
    try:
        with flowing(fill) as (source, flow):
            size, sha256 = vault.objects.seal(object_id, source, token=token)
            answer = flow.answer
        prove(Sealed(object_id, size, sha256), answer)
        with vault.database.atomic() as connection:
            file = vault.ledger.create(
                EvidenceFile(
                    id=new_id(),
                    item_id=parent.item_id,
                    role=role,
                    name_received=name,
                    object_id=object_id,
                    size=size,
                    sha256=sha256,
                    media_type=media_type,
                    parent_id=parent.id,
                )
            )
            record(file, answer)
            connection.execute("DELETE FROM pending_object WHERE object_id = ?", (object_id,))
    except BaseException:
        _forget(vault, object_id)
        raise
    # Taking the record back would leave a sealed file without one; erasing does both.
    vault.ledger.forget_last_action()
    return file


def _announced(vault: Vault) -> str:
    """The id of a file that is about to be sealed; after a crash the next opening knows that it has no record."""
    object_id = new_object_id()
    with vault.database.atomic() as connection:
        connection.execute(
            "INSERT INTO pending_object (object_id, started) VALUES (?, ?)", (object_id, utc_text(vault.clock.now()))
        )
    return object_id


def _forget(vault: Vault, object_id: str) -> None:
    """Take the unfinished file back. If even that fails, the next opening does it."""
    with contextlib.suppress(Exception):
        vault.objects.remove(object_id)
        with vault.database.atomic() as connection:
            connection.execute("DELETE FROM pending_object WHERE object_id = ?", (object_id,))
