"""Settings in the vault, the examination of it, and a demonstration that leaves nothing when stopped."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from archive.confined.worker import ROLES
from archive.findings import Verdict
from archive.roles import Worker
from archive.vault import Vault
from archive.vocabulary.work import WorkRole
from crypto.jobs import Cancelled, CancelToken, no_progress
from tests.ui.told_vault import Told
from ui.presenters.checking import examine_vault
from ui.presenters.demonstration import free_folder, make_demonstration
from ui.presenters.settings import DARK, SettingsDesk, may_change
from ui.version import VERSION


def test_settings_are_kept(told: Told) -> None:
    desk = SettingsDesk(told.vault)
    assert (desk.view().theme, desk.view().language, desk.view().idle_minutes) == ("", "", 5)
    desk.set_theme(DARK)
    desk.set_language("kk")
    desk.set_idle_minutes(15)
    desk.set_worker(WorkRole.LAWYER, " 2 ")
    view = desk.view()
    assert (view.theme, view.language, view.idle_minutes) == ("dark", "kk", 15)
    assert (view.worker, view.alone) == (Worker(WorkRole.LAWYER, "2"), False)
    assert told.vault.journal.actor == "lawyer 2"
    desk.set_alone(alone=True)
    assert desk.view().alone


def test_a_new_passphrase_must_be_strong_and_typed_twice() -> None:
    strong = "kettle orchard lantern pigeon"
    assert may_change("old", strong, strong)
    assert not may_change("", strong, strong)
    assert not may_change("old", strong, strong + "s")
    assert not may_change("old", "short", "short")


def test_the_known_answers_come_out(told: Told) -> None:
    assert SettingsDesk(told.vault).self_test() > 10


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_every_reader_tells_how_it_is_walled_in(told: Told) -> None:
    desk = SettingsDesk(told.vault)
    assert set(desk.confinement.values()) == {""}
    assert set(desk.try_walls().values()) == {"full"}
    assert desk.confinement == dict.fromkeys(ROLES, "full")


def test_the_version_is_the_project_s() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


def test_an_examination_says_what_is_broken_first(told: Told, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("a paper")
    told.vault.intake.take_in(path, told.item)
    sound = examine_vault(told.vault, no_progress, CancelToken())
    assert sound.verdict is not Verdict.BROKEN
    assert sound.of(Verdict.PROVEN)
    file = told.vault.evidence.all_files()[0]
    told.vault.objects.path(file.object_id).unlink()
    broken = examine_vault(told.vault, no_progress, CancelToken())
    assert broken.verdict is Verdict.BROKEN
    assert [finding.what for finding in broken.of(Verdict.BROKEN)] == ["object_missing"]


def test_an_examination_can_be_stopped(told: Told) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        examine_vault(told.vault, no_progress, token)


class TestDemonstration:
    def test_a_free_folder_is_never_one_that_is_there(self, tmp_path: Path) -> None:
        first = free_folder(tmp_path)
        first.mkdir()
        assert free_folder(tmp_path) not in (first, tmp_path)

    def test_stopping_leaves_nothing(self, tmp_path: Path) -> None:
        token = CancelToken()

        def stop(done: int, _total: int, _stage: str) -> None:
            if done:
                token.cancel()

        with pytest.raises(Cancelled):
            make_demonstration(tmp_path, stop, token)
        assert list(tmp_path.iterdir()) == []

    def test_it_opens_with_the_passphrase_that_was_told(self, tmp_path: Path) -> None:
        made = make_demonstration(tmp_path, no_progress, CancelToken())
        vault = Vault.open(made.folder, made.passphrase, read_only=True)
        assert len(vault.cases.all()) == 3
        vault.lock()
