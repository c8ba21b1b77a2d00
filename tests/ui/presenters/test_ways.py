"""Ways in without a screen: what is shown of them, what is refused, and that nothing shown opens anything."""

from __future__ import annotations

import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from archive.errors import SourceUnreadable
from archive.keyfiles import make_key_file
from archive.slot_errors import KeyFileInsideVault, LastWayIn, PartnerKeyClassical
from archive.ways import Condition
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, SlotKind
from crypto.age.errors import (
    HeaderTruncated,
    IdentityFileEmpty,
    IdentityFileSealed,
    IdentityMalformed,
    IdentityPassphraseWrong,
)
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from exports.edition_errors import TargetExists, TargetInsideVault
from tests.ui.told_vault import PASSPHRASE, Told
from ui.presenters.bringing import identity_way, key_file_way, wants_passphrase
from ui.presenters.dossiers import recipient_fingerprint
from ui.presenters.ways import WayLine, WaysDesk, may_add, only_the_passphrase

SECOND = "velvet thunder basket harbor"
Watch = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def desk(told: Told) -> WaysDesk:
    return WaysDesk(told.vault)


def test_every_kind_is_listed_as_what_it_is(desk: WaysDesk, tmp_path: Path) -> None:
    desk.make_key_file(tmp_path / "notes.bin")
    partner = str(HybridIdentity.generate().recipient())
    made = [
        desk.add_passphrase(SECOND, " spare "),
        desk.add_key_file(SECOND, tmp_path / "notes.bin", ""),
        desk.add_shares(2, 3, "keepers").line,
        desk.add_partner(partner, "far away", allow_classical=False),
    ]
    lines = desk.lines()
    assert lines[1:] == made
    assert [line.kind for line in lines] == [
        SlotKind.PASSPHRASE,
        SlotKind.PASSPHRASE,
        SlotKind.KEY_FILE,
        SlotKind.SHARES,
        SlotKind.PARTNER,
    ]
    assert [line.label for line in lines] == ["", "spare", "", "keepers", "far away"]
    assert (lines[3].need, lines[3].of) == (2, 3)
    assert lines[4].fingerprint == recipient_fingerprint(partner)
    assert all(line.sound and not line.tested for line in lines)


def test_nothing_that_is_shown_opens_anything(desk: WaysDesk) -> None:
    made = desk.add_shares(2, 3, "")
    desk.add_passphrase(SECOND, "")
    shown = repr([asdict(line) for line in desk.lines()])
    assert SECOND not in shown
    assert PASSPHRASE not in shown
    assert not [words for words in made.words if words in shown]
    assert "AGE-SECRET" not in shown


def test_a_known_partner_lends_the_name_and_a_pasted_key_none(desk: WaysDesk, told: Told) -> None:
    known, pasted = (str(HybridIdentity.generate().recipient()) for _ in range(2))
    told.vault.handoffs.add_partner("Lantern Fund", known, compared=True)
    assert [one.name for one in desk.partners()] == ["Lantern Fund"]
    assert desk.add_partner(known, "", allow_classical=False).label == "Lantern Fund"
    assert desk.add_partner(f"\n{pasted} ", "", allow_classical=False).label == ""


def test_an_old_key_needs_insisting(desk: WaysDesk) -> None:
    old = str(X25519Identity.generate().recipient())
    with pytest.raises(PartnerKeyClassical):
        desk.add_partner(old, "", allow_classical=False)
    assert len(desk.lines()) == 1
    assert desk.add_partner(old, "", allow_classical=True).kind is SlotKind.PARTNER


def test_each_way_is_tried_with_what_belongs_to_it(desk: WaysDesk, tmp_path: Path) -> None:
    make_key_file(tmp_path / "notes.bin")
    partner = HybridIdentity.generate()
    (tmp_path / "key.txt").write_text(f"# mine\n{partner.to_text()}\n", encoding="ascii")
    shares = desk.add_shares(2, 3, "")
    key_file = desk.add_key_file(SECOND, tmp_path / "notes.bin", "")
    given = desk.add_partner(str(partner.recipient()), "", allow_classical=False)
    assert desk.test(shares.line.name, lambda: SharesWay(shares.words[1:])).tested
    assert desk.test(key_file.name, lambda: key_file_way(SECOND, tmp_path / "notes.bin")).tested
    assert desk.test(given.name, lambda: identity_way(tmp_path / "key.txt")).tested
    assert desk.test(desk.lines()[0].name, lambda: PASSPHRASE).tested
    assert all(line.tested for line in desk.lines())


def test_the_last_way_stays(desk: WaysDesk) -> None:
    (only,) = desk.lines()
    assert only_the_passphrase([only])
    with pytest.raises(LastWayIn):
        desk.remove(only.name)
    second = desk.add_passphrase(SECOND, "")
    assert not only_the_passphrase(desk.lines())
    desk.remove(second.name)
    assert desk.lines() == [only]


def test_a_way_whose_file_is_gone_does_not_count(desk: WaysDesk) -> None:
    line = desk.lines()[0]
    gone: WayLine = replace(line, condition=Condition.MISSING)
    assert only_the_passphrase([line, gone])
    assert only_the_passphrase([])


def test_key_files_and_sheets_never_lie_in_the_vault_or_on_another_file(
    desk: WaysDesk, told: Told, tmp_path: Path, no_traces: Watch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = desk.add_shares(2, 3, "")
    desk.make_key_file(stick / "notes.bin")
    desk.write_sheets(stick / "pages.pdf", made, "kk")
    assert {stat.S_IMODE(path.stat().st_mode) for path in stick.iterdir()} == {0o600}
    with no_traces(stick):
        for name in ("notes.bin", "pages.pdf"):
            with pytest.raises(TargetExists):
                desk.make_key_file(stick / name)
            with pytest.raises(TargetExists):
                desk.write_sheets(stick / name, made, "en")
    with pytest.raises(KeyFileInsideVault):
        desk.make_key_file(told.vault.folder / "notes.bin")
    with pytest.raises(TargetInsideVault):
        desk.write_sheets(told.vault.folder / "keys" / "pages.pdf", made, "en")
    assert not [path for path in told.vault.folder.rglob("*") if path.suffix in (".bin", ".pdf", ".part")]


def test_a_passphrase_is_taken_only_hard_and_twice_the_same() -> None:
    assert may_add(SECOND, SECOND)
    assert not may_add(SECOND, SECOND + " ")
    assert not may_add("password", "password")
    assert not may_add("", "")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"\xff", SourceUnreadable),
        (b"# nothing\n", IdentityFileEmpty),
        (b"hello\n", IdentityMalformed),
        (b"age-encryption.org/v1\n", HeaderTruncated),
    ],
)
def test_a_file_that_holds_no_open_key_is_refused(tmp_path: Path, content: bytes, error: type[Exception]) -> None:
    (tmp_path / "key.txt").write_bytes(content)
    with pytest.raises(error):
        identity_way(tmp_path / "key.txt")
    with pytest.raises(SourceUnreadable):
        identity_way(tmp_path)
    with pytest.raises(SourceUnreadable):
        identity_way(tmp_path / "not there")


@pytest.mark.parametrize("armor", [True, False])
def test_a_sealed_file_without_its_passphrase_or_for_a_key_is_refused(tmp_path: Path, armor: bool) -> None:
    for recipient in (PassphraseRecipient(SECOND, 2), HybridIdentity.generate().recipient()):
        (tmp_path / "key.age").write_bytes(seal_bytes(b"AGE-SECRET-KEY-1", [recipient], armor=armor))
        with pytest.raises(IdentityFileSealed):
            identity_way(tmp_path / "key.age")


@pytest.mark.parametrize("armor", [True, False])
def test_a_sealed_file_is_opened_with_its_own_passphrase(tmp_path: Path, armor: bool) -> None:
    identity = HybridIdentity.generate()
    sealed = tmp_path / "key.age"
    sealed.write_bytes(seal_bytes(identity.to_text().encode(), [PassphraseRecipient(SECOND, 2)], armor=armor))
    assert wants_passphrase(sealed)
    (opened,) = identity_way(sealed, SECOND).given
    assert isinstance(opened, HybridIdentity)
    assert opened.to_text() == identity.to_text()
    with pytest.raises(IdentityPassphraseWrong):
        identity_way(sealed, "another")
    with pytest.raises(SourceUnreadable):
        wants_passphrase(tmp_path / "not there")
    (tmp_path / "key.txt").write_text(identity.to_text(), encoding="ascii")
    assert not wants_passphrase(tmp_path / "key.txt")


def test_what_is_brought_is_of_its_kind(tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    (tmp_path / "key.txt").write_text(identity.to_text(), encoding="ascii")
    assert isinstance(identity_way(tmp_path / "key.txt"), IdentityWay)
    way = key_file_way(SECOND, tmp_path / "later")
    assert isinstance(way, KeyFileWay)
    assert SECOND not in repr(way)
