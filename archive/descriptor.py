"""``vault.json``: what can be known of a vault without its key. Nothing personal."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from archive.canonical import canonical_json
from archive.errors import DescriptorDamaged, FormatTooNew, NotAVault
from archive.safefiles import medium_fails, regular_file, storage_error, unanswered, write_whole
from crypto.age.recipients import HybridRecipient, parse_recipient
from crypto.errors import CryptoError

FILE_NAME = "vault.json"
FORMAT_VERSION = 1
MAX_BYTES = 64 * 1024


@dataclass(frozen=True)
class Descriptor:
    """Format version, id, public recipient and creation time of a vault."""

    vault_id: str
    recipient: HybridRecipient
    created: str
    format: int = FORMAT_VERSION

    def write(self, folder: Path, *, replace: bool = False) -> None:
        """Write ``vault.json`` into a folder that has none. Raises ``FileExistsError`` otherwise."""
        value = {
            "format": self.format,
            "vault_id": self.vault_id,
            "recipient": str(self.recipient),
            "created": self.created,
        }
        write_whole(folder / FILE_NAME, canonical_json(value) + b"\n", replace=replace)

    @classmethod
    def read(cls, folder: Path) -> Descriptor:
        """The description in ``folder``.

        Raises:
            NotAVault: there is none.
            FormatTooNew: a newer program made it.
            DescriptorDamaged: it is there but makes no sense.
            StorageFailed: the medium fails, or is gone.
        """
        path = folder / FILE_NAME
        try:
            with open(path, "rb", opener=regular_file) as file:
                untrusted_bytes = file.read(MAX_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            raise NotAVault from None
        except OSError as error:
            if medium_fails(error):
                raise storage_error(error) from error
            raise DescriptorDamaged from error
        return cls._parse(untrusted_bytes)

    @classmethod
    def _parse(cls, untrusted_bytes: bytes) -> Descriptor:
        try:
            untrusted = json.loads(untrusted_bytes.decode("utf-8"))
            found = untrusted["format"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise DescriptorDamaged from error
        if isinstance(found, bool) or not isinstance(found, int) or found < 1:
            raise DescriptorDamaged
        if found > FORMAT_VERSION:
            raise FormatTooNew(found=found, supported=FORMAT_VERSION)
        try:
            vault_id, text, created = untrusted["vault_id"], untrusted["recipient"], untrusted["created"]
            recipient = parse_recipient(text)
        except (KeyError, TypeError, AttributeError, CryptoError) as error:
            raise DescriptorDamaged from error
        known = isinstance(vault_id, str) and re.fullmatch(r"[0-9a-f]{32}", vault_id)
        dated = isinstance(created, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", created)
        if not known or not dated or not isinstance(recipient, HybridRecipient):
            raise DescriptorDamaged
        return cls(vault_id=vault_id, recipient=recipient, created=created, format=found)


def refuse_gone(folder: Path) -> None:
    """Asked before a file of a vault is called missing or unreadable.

    Raises ``StorageFailed`` where the medium of the whole vault fails, or was unmounted.
    """
    error = unanswered(folder / FILE_NAME)
    if error is not None and (medium_fails(error) or not folder.is_dir()):
        raise storage_error(error) from error
