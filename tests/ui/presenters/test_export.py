"""The way out: gaps with the record to go to, partners, and a package that opens."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from archive.vocabulary.testimony import Decision, Use
from crypto.age.errors import RecipientMalformed
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.opening import open_bytes
from crypto.jobs import Cancelled, CancelToken, no_progress
from exports.edition_errors import ExportBlocked
from tests.ui.told_vault import SOURCE, Told
from ui.presenters.dossiers import DossiersDesk, recipient_fingerprint
from ui.presenters.export import ExportDesk, Wish, file_name, is_mixed


@pytest.fixture
def identity() -> HybridIdentity:
    return HybridIdentity.generate()


@pytest.fixture
def wish(told: Told, identity: HybridIdentity) -> Wish:
    """The told case, with its witness's yes and its text still a draft."""
    source = told.vault.people.get(told.source)
    consent = told.vault.consents.record(source)
    told.vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES)
    return Wish(case_id=told.case, use=Use.PARTNER_NGO, pasted=str(identity.recipient()))


def sealed(told: Told) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    text = told.vault.testimonies.newest_text(testimony)
    assert text is not None
    told.vault.testimonies.seal(text)


def test_a_gap_leads_to_its_record(told: Told, wish: Wish) -> None:
    gaps = ExportDesk(told.vault).gaps(wish)
    draft = next(gap for gap in gaps if gap.gap.code == "text_not_reviewed")
    assert (draft.blocks, draft.page, draft.target, draft.may_pass) == (True, "account", told.testimony, True)
    assert SOURCE not in repr(gaps)


def test_what_blocks_is_not_made_and_leaves_nothing(told: Told, wish: Wish, tmp_path: Path) -> None:
    target = tmp_path / "out" / "X-0001.age"
    target.parent.mkdir()
    with pytest.raises(ExportBlocked):
        ExportDesk(told.vault).make(wish, target, no_progress, CancelToken())
    assert list(target.parent.iterdir()) == []
    assert DossiersDesk(told.vault).export_ids() == []


def test_a_reason_lets_a_gap_pass(told: Told, wish: Wish) -> None:
    desk = ExportDesk(told.vault)
    (blocking,) = [gap for gap in desk.gaps(wish) if gap.blocks]
    passed = wish.letting_pass(blocking.gap, "read by two of us")
    assert not [gap for gap in desk.gaps(passed) if gap.blocks]
    assert passed.letting_pass(blocking.gap, "again").overrides[0].reason == "again"


def test_a_package_is_made_registered_and_opens(
    told: Told, wish: Wish, identity: HybridIdentity, tmp_path: Path
) -> None:
    sealed(told)
    target = tmp_path / "X-0001.age"
    made = ExportDesk(told.vault).make(wish, target, no_progress, CancelToken())
    data = target.read_bytes()
    assert made.result.package_sha256 == hashlib.sha256(data).hexdigest()
    assert b"bagit" in open_bytes(data, [identity])
    register = DossiersDesk(told.vault)
    (export_id,) = register.export_ids()
    line = register.export(export_id)
    assert (line.code, line.case_id, line.use) == ("X-0001", told.case, Use.PARTNER_NGO)
    assert line.sealed_to == (recipient_fingerprint(str(identity.recipient()))[:16],)
    assert line.when


def test_a_dossier_alone_needs_nobody_to_seal_to(told: Told, wish: Wish, tmp_path: Path) -> None:
    sealed(told)
    alone = dataclasses.replace(wish, sealed=False)
    made = ExportDesk(told.vault).make(alone, tmp_path / "X-0001.pdf", no_progress, CancelToken())
    assert made.result.path.read_bytes().startswith(b"%PDF")
    assert DossiersDesk(told.vault).export(made.result.export.id).package_sha256 == ""


def test_stopping_leaves_nothing(told: Told, wish: Wish, tmp_path: Path) -> None:
    sealed(told)
    out = tmp_path / "out"
    out.mkdir()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        ExportDesk(told.vault).make(wish, out / "X-0001.age", no_progress, token)
    assert list(out.iterdir()) == []
    assert DossiersDesk(told.vault).export_ids() == []


def test_old_and_new_keys_together_are_noticed(identity: HybridIdentity) -> None:
    old, new = str(X25519Identity.generate().recipient()), str(identity.recipient())
    assert is_mixed([old, new])
    assert not is_mixed([new])
    assert not is_mixed([old, old])
    assert not is_mixed([])
    with pytest.raises(RecipientMalformed):
        is_mixed([new, "age1nonsense"])


def test_partners_are_named_and_compared_by_groups(
    told: Told, wish: Wish, identity: HybridIdentity, tmp_path: Path
) -> None:
    desk = DossiersDesk(told.vault)
    key = str(identity.recipient())
    partner = desk.add_partner("  Lantern Fund ", f" {key}\n", compared=False)
    assert (partner.name, partner.recipient, partner.lasting, partner.compared) == (
        "Lantern Fund",
        key,
        True,
        False,
    )
    assert partner.fingerprint == hashlib.sha256(key.encode()).hexdigest()
    assert desk.set_compared(partner.id).compared
    sealed(told)
    ExportDesk(told.vault).make(wish, tmp_path / "X-0001.age", no_progress, CancelToken())
    assert desk.export(desk.export_ids()[0]).sealed_to == ("Lantern Fund",)


def test_a_secret_key_is_refused(told: Told, identity: HybridIdentity) -> None:
    with pytest.raises(RecipientMalformed.__mro__[1]):
        DossiersDesk(told.vault).add_partner("X", identity.to_text(), compared=True)
    assert DossiersDesk(told.vault).partners() == []


def test_recipients_come_once_and_names_of_files_tell_nothing() -> None:
    wish = Wish(partners=("a", "b"), pasted=" b \n\nc\n")
    assert wish.recipients() == ("a", "b", "c")
    assert file_name("X-0007", sealed=True) == "X-0007.age"
    assert file_name("X-0007", sealed=False) == "X-0007.pdf"
