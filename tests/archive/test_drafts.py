"""Drafts and settings: kept inside the vault, outside the journal."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import VaultReadOnly
from archive.preferences import Preference
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import open_by_key

PLACE = "testimony:1:text"


def test_a_draft_survives_closing(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.drafts.keep(PLACE, "testimony", "1", "Бірінші сөй")
    vault.drafts.keep(PLACE, "testimony", "1", "Бірінші сөйлем\r\n")
    vault.drafts.keep("other", "case_file", "2", "x")
    vault.lock()
    vault = open_by_key(folder, key)
    kept = vault.drafts.get(PLACE)
    assert kept is not None
    assert (kept.body, kept.entity, kept.entity_id) == ("Бірінші сөйлем\n", "testimony", "1")
    assert [draft.id for draft in vault.drafts.all()] == ["other", PLACE]
    vault.drafts.discard(PLACE)
    vault.drafts.discard(PLACE)
    assert vault.drafts.get(PLACE) is None
    assert vault.journal.count() == 0
    vault.lock()


def test_a_draft_is_not_found_by_search(vault: Vault) -> None:
    vault.drafts.keep(PLACE, "testimony", "1", "harbour")
    assert vault.search.find("harbour") == []


def test_a_reader_keeps_no_draft(folder: Path, key: HybridIdentity) -> None:
    reader = open_by_key(folder, key, read_only=True)
    with pytest.raises(VaultReadOnly):
        reader.drafts.keep(PLACE, "testimony", "1", "x")
    assert reader.drafts.all() == []
    reader.lock()


def test_settings_have_defaults_and_stay(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    for preference in Preference:
        assert vault.preferences.get(preference) == preference.default
    vault.preferences.set(Preference.LANGUAGE, "kk")
    vault.preferences.set(Preference.LANGUAGE, "ru")
    vault.lock()
    vault = open_by_key(folder, key)
    assert vault.preferences.get(Preference.LANGUAGE) == "ru"
    assert vault.preferences.get(Preference.THEME) == Preference.THEME.default
    vault.lock()


def test_no_two_settings_share_a_name() -> None:
    names = [preference.key for preference in Preference]
    assert len(set(names)) == len(names)
