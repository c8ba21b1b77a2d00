"""A vault restored from a backup gives the same exports, byte for byte: records, evidence, pages of the dossier."""

from __future__ import annotations

import io
from pathlib import Path

from archive.backup import back_up
from archive.restoring import restore
from archive.vault import Vault
from exports.case_content import case_content
from exports.dossier.content import canonical_content
from exports.dossier.document import build_dossier
from exports.gaps import prepare
from exports.records_json import consent_json, records_json
from tests.exports.case_in_vault import MOMENT, PASSPHRASE, FixedClock, Sample


def exported(vault: Vault, sample: Sample) -> dict[str, bytes]:
    """What an export of the sample's case consists of, before anything random (a seal, a signature) is made of it."""
    edition, _ = prepare(vault, sample.spec(), MOMENT)
    content = case_content(vault, edition, packaged=False)
    files = {}
    for file in vault.evidence.all_files():
        plain = io.BytesIO()
        code = vault.evidence.get(file.item_id).code
        vault.objects.copy_out(file.object_id, code, file.size, file.sha256, plain)
        files[f"evidence {file.id}"] = plain.getvalue()
    return files | {
        "records": records_json(edition),
        "consent": consent_json(edition),
        "content": canonical_content(content),
        "dossier": build_dossier(content),
    }


def test_exports_of_the_restored_vault_are_byte_equal(sample: Sample, tmp_path: Path) -> None:
    before = exported(sample.vault, sample)
    assert len(before) > 4
    back_up(sample.vault, tmp_path / "stick")
    restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)
    restored = Vault.open(tmp_path / "back", PASSPHRASE, clock=FixedClock())
    try:
        after = exported(restored, sample)
        assert after.keys() == before.keys()
        assert [name for name in before if after[name] != before[name]] == []
    finally:
        restored.lock()
