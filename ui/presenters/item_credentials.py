"""Content credentials in the files of an item, read when somebody asks and kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.confined.asking import DecodingRefused
from archive.credentials import Credentials, may_have_credentials, read_credentials
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from crypto.jobs import CancelToken, Progress


@dataclass(frozen=True)
class FileCredentials:
    """One file and what was found in it. ``refused`` is a code of ``DecodingRefused``; then nothing was found."""

    file: EvidenceFile
    credentials: Credentials | None
    refused: str = ""


class ItemCredentials:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def offered(self, files: Sequence[EvidenceFile]) -> bool:
        """Whether any of these files can hold content credentials."""
        return any(may_have_credentials(file.media_type) for file in files)

    def read(self, item_id: str, progress: Progress, token: CancelToken) -> list[FileCredentials]:
        """Look into every file of an item.

        Raises ``RecordNotFound``, ``ObjectMissing``, ``ObjectDamaged``, ``Cancelled``.
        """
        item = self._vault.evidence.get(item_id)
        found = []
        for file in self._vault.evidence.files(item):
            if not may_have_credentials(file.media_type):
                continue
            try:
                with self._vault.objects.open(file.object_id, item.code) as reader:
                    read = read_credentials(
                        self._vault.workers, reader, file.media_type, progress=progress, token=token
                    )
            except DecodingRefused as error:
                found.append(FileCredentials(file, None, error.reason))
            else:
                found.append(FileCredentials(file, read))
        return found
