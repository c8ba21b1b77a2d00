"""What is said of a failed file keeps nothing of the words that went in beside it."""

from __future__ import annotations

from pathlib import Path

from archive.vault import Vault
from crypto.jobs import CancelToken, no_progress
from ui.presenters.dropping import seal_into


def test_a_failed_file_keeps_no_word_of_the_text(tmp_path: Path) -> None:
    Vault.create(tmp_path / "vault", "seven grey herons over the reservoir", work_factor=17).lock()
    gone = tmp_path / "gone.jpg"
    done = seal_into(tmp_path / "vault", "she asked for the lantern", [gone], no_progress, CancelToken())
    assert done.text
    (failed,) = done.failed
    assert failed.error.code == "source_vanished"
    assert (failed.error.__traceback__, failed.error.__cause__, failed.error.__context__) == (None, None, None)
