"""Films and recordings are played, and nothing but the vault is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from archive.vault import Vault
from tests.archive.confined.clips import clip
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE
from tests.traces.machine import ROOT, Machine

CLIPS = {
    "film": ("mp4", "libx264", "aac"),
    "web": ("webm", "libvpx-vp9", "libopus"),
    "old": ("avi", "mpeg4", "libmp3lame"),
    "new": ("mp4", "libsvtav1", "aac"),
    "voice": ("ogg", "", "libopus"),
    "wave": ("wav", "", "pcm_s16le"),
}
pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches Linux programs"),
]


def test_whatever_is_played_only_the_vault_is_written(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.prepare()
    place = machine.work / "vault"
    vault = Vault.create(place, PASSPHRASE, work_factor=LEAST_WORK)
    for name, (kind, picture, sound) in CLIPS.items():
        item = vault.evidence.add(name)
        vault.intake.take_in_bytes(clip(kind, picture, sound), f"{name}.bin", item.id)
    key = vault._vault_key().to_text()
    vault.lock()
    watched = machine.start(
        [sys.executable, ROOT / "tests/traces/media_session.py", place, key], QT_QPA_PLATFORM="offscreen"
    )
    seen = watched.end(120)
    assert seen.returncode == 0, seen.output
    for name in CLIPS:
        assert f"played {name} True" in seen.output
    assert "locked" in seen.output
    assert seen.written, "what it opened to write was seen"
    machine.nothing_beside(seen, place)
    assert not {"AF_INET", "AF_INET6"} & seen.families
