"""``ways``, and the options by which every verb for a vault is told how to open it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pikepdf
import pytest

from archive.vault import Vault
from archive.ways import Way
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from crypto.shares import restore, split
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE, Keys
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, descriptor_with

NEW = "nine slow barges in the fog"
Secret = Callable[[str], int]


@contextlib.contextmanager
def lines(texts: Sequence[str]) -> Iterator[int]:
    """A descriptor with one text on each line."""
    with descriptor_with("".join(text + "\n" for text in texts).encode()) as descriptor:
        yield descriptor


def listed(vault: Path) -> Sequence[Way]:
    opened = Vault.open(vault, PASSPHRASE, read_only=True)
    try:
        return opened.ways.list()
    finally:
        opened.lock()


def add(vault: Path, passphrase: Secret, *arguments: object) -> Outcome:
    done = call("ways", vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))
    assert (done.code, done.err) == (0, ""), done
    return done


def test_the_list_is_what_ways_without_an_action_gives(vault: Path, passphrase: Secret) -> None:
    (way,) = listed(vault)
    for arguments in (["list"], []):
        done = call("ways", vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith(f"{way.name.removesuffix('.age')}  passphrase  made ")
        assert "never tried" in done.out
        assert "opened with this one now" in done.out


def test_the_closed_folder_tells_kinds_of_stanzas_and_asks_for_nothing(vault: Path, passphrase: Secret) -> None:
    add(vault, passphrase, "add-partner", str(HybridIdentity.generate().recipient()), "--label", "secret friend")
    done = call("ways", vault, "list", "--closed")
    assert done.code == 0
    words = sorted(line.split("  ")[1] for line in done.out.splitlines())
    assert words == ["a passphrase, with or without a key file", "recovery shares or somebody's key"]
    assert "friend" not in done.out


def test_options_stand_before_or_after_the_action(vault: Path, passphrase: Secret) -> None:
    before = call("ways", "--passphrase-fd", passphrase(PASSPHRASE), vault, "list")
    between = call("ways", vault, "--passphrase-fd", passphrase(PASSPHRASE), "list")
    after = call("ways", vault, "list", "--passphrase-fd", passphrase(PASSPHRASE))
    assert before.code == between.code == after.code == 0
    assert before.out == between.out == after.out


def test_a_key_file_is_made_and_opens_with_every_verb(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    key_file = tmp_path / "stick" / "door.key"
    key_file.parent.mkdir()
    done = add(vault, passphrase, "add-key-file", key_file, "--make", "--label", "red stick")
    assert "passphrase and key file  called “red stick”" in done.out
    assert "remove NAME" in done.out
    assert key_file.stat().st_mode & 0o777 == 0o600
    for verb in (["ways", vault], ["journal", vault], ["search", vault, "Бекет"], ["verify", vault]):
        opened = call(*verb, "--key-file", key_file, "--passphrase-fd", passphrase(PASSPHRASE))
        assert (opened.code, opened.err) == (0, ""), opened
    wrong = tmp_path / "wrong.key"
    wrong.write_bytes(b"something else")
    refused = call("journal", vault, "--key-file", wrong, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(refused, 1)
    assert "key file" in refused.err
    again = call("ways", vault, "add-key-file", key_file, "--make", "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(again, 1)
    assert len(listed(vault)) == 2


def test_a_key_file_that_cannot_be_used_is_not_left_behind(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    before = snapshot(vault / "keys")
    inside = vault / "inbox" / "door.key"
    done = call("ways", vault, "add-key-file", inside, "--make", "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(done, 1)
    assert not inside.exists()
    missing = call("ways", vault, "add-key-file", tmp_path / "no.key", "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(missing, 1)
    assert snapshot(vault / "keys") == before


def test_a_key_file_with_another_passphrase(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    key_file = tmp_path / "door.key"
    add(vault, passphrase, "add-key-file", key_file, "--make", "--new-passphrase-fd", passphrase(NEW))
    opened = call("ways", vault, "--key-file", key_file, "--passphrase-fd", passphrase(NEW))
    assert opened.code == 0
    refused = call("ways", vault, "--key-file", key_file, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(refused, 1)


def test_printed_shares_open_and_a_new_passphrase_follows(vault: Path, passphrase: Secret) -> None:
    done = add(vault, passphrase, "add-shares", "--need", "2", "--of", "3", "--print", "--label", "family")
    shares = [line for line in done.out.splitlines() if len(line.split()) == 33 and line.islower()]
    assert len(shares) == 3
    assert "cannot show them again" in done.out
    assert "“family”  2 of 3" in done.out
    assert len(restore(shares[1:])) == 32
    with lines(["", shares[2].upper(), "", shares[0]]) as descriptor:
        opened = call(
            "ways", vault, "add-passphrase", "--shares-fd", descriptor, "--new-passphrase-fd", passphrase(NEW)
        )
    assert (opened.code, opened.err) == (0, "")
    assert call("journal", vault, "--passphrase-fd", passphrase(NEW)).code == 0
    with lines(shares[:1]) as descriptor:
        refused = call("journal", vault, "--shares-fd", descriptor)
    assert_plain_failure(refused, 1)
    assert "Needed: 2" in refused.err
    (name,) = [way.name for way in listed(vault) if way.kind == "shares"]
    with lines(shares[:2]) as descriptor:
        tested = call("ways", vault, "test", name.removesuffix(".age"), "--shares-fd", descriptor)
    assert (tested.code, tested.err) == (0, "")
    assert [way.tested is not None for way in listed(vault)] == [False, True, False]


def test_a_sheet_holds_the_shares_and_nothing_is_printed(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    sheet = tmp_path / "sheets.pdf"
    done = add(vault, passphrase, "add-shares", "--need", "2", "--of", "3", "--sheet", sheet)
    assert not [line for line in done.out.splitlines() if len(line.split()) > 30 and line.islower()]
    assert sheet.stat().st_mode & 0o777 == 0o600
    with pikepdf.open(sheet) as pdf:
        assert len(pdf.pages) == 3
    assert [way.kind for way in listed(vault)] == ["passphrase", "shares"]


def test_a_sheet_that_cannot_be_written_leaves_no_way_that_nobody_has(
    vault: Path, tmp_path: Path, passphrase: Secret
) -> None:
    for nowhere in (tmp_path / "no such folder" / "sheets.pdf", vault / "sheets.pdf"):
        done = call(
            "ways", vault, "add-shares", "--need", "2", "--of", "3", "--sheet", nowhere,
            "--passphrase-fd", passphrase(PASSPHRASE),
        )  # fmt: skip
        assert_plain_failure(done, 1)
        assert not nowhere.exists()
    assert [way.kind for way in listed(vault)] == ["passphrase"]
    assert len(list((vault / "keys").iterdir())) == 1


def test_shares_that_would_be_seen_nowhere_are_not_made(vault: Path, tmp_path: Path) -> None:
    before = snapshot(vault)
    nowhere = call("ways", vault, "add-shares", "--need", "2", "--of", "3")
    assert_plain_failure(nowhere, 64)
    impossible = call("ways", vault, "add-shares", "--need", "3", "--of", "2", "--print")
    assert_plain_failure(impossible, 1)
    taken = tmp_path / "sheet.pdf"
    taken.write_bytes(b"somebody's")
    refused = call("ways", vault, "add-shares", "--need", "2", "--of", "3", "--sheet", taken)
    assert_plain_failure(refused, 1)
    assert taken.read_bytes() == b"somebody's"
    assert snapshot(vault) == before


def test_a_partner_opens_with_an_identity_file(vault: Path, keys: Keys, passphrase: Secret) -> None:
    done = add(vault, passphrase, "add-partner", keys.recipient, "--label", "Northern archive")
    assert "a partner's key  called “Northern archive”" in done.out
    opened = call("ways", vault, "-i", keys.file)
    assert (opened.code, opened.err) == (0, "")
    (line,) = [line for line in opened.out.splitlines() if "opened with this one now" in line]
    assert "Northern archive" in line


def test_the_passphrase_of_a_sealed_identity_file_comes_through_a_descriptor(
    vault: Path, keys: Keys, passphrase: Secret, tmp_path: Path
) -> None:
    add(vault, passphrase, "add-partner", keys.recipient)
    names = ("one.age", "two.age")
    for name in names:
        sealed = seal_bytes(keys.file.read_bytes(), [PassphraseRecipient("five herons", 2)])
        (tmp_path / name).write_bytes(sealed)
    both = [part for name in names for part in ("-i", tmp_path / name)]
    opened = call("ways", vault, *both, "--identity-passphrase-fd", passphrase("five herons"))
    assert (opened.code, opened.err) == (0, "")
    assert "opened with this one now" in opened.out
    wrong = call("ways", vault, *both, "--identity-passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(wrong, 1)
    assert "not that of the vault" in wrong.err
    clear = tmp_path / "clear.txt"
    clear.write_bytes(b"for the partner")
    assert call("seal", "-r", keys.recipient, "-o", tmp_path / "clear.age", clear).code == 0
    unsealed = call("unseal", *both, "--identity-passphrase-fd", passphrase("five herons"), tmp_path / "clear.age")
    assert unsealed.data == b"for the partner"


def test_a_classical_partner_only_on_purpose(vault: Path, passphrase: Secret) -> None:
    recipient = str(X25519Identity.generate().recipient())
    refused = call("ways", vault, "add-partner", recipient, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(refused, 1)
    assert len(listed(vault)) == 1
    add(vault, passphrase, "add-partner", recipient, "--allow-classical")
    assert len(listed(vault)) == 2


def test_a_removed_way_opens_no_more_and_the_last_one_stays(vault: Path, keys: Keys, passphrase: Secret) -> None:
    add(vault, passphrase, "add-partner", keys.recipient)
    first, partner = (way.name for way in listed(vault))
    refused = call("ways", vault, "remove", first, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(refused, 1)
    assert "last way in" in refused.err
    add(vault, passphrase, "remove", partner.removesuffix(".age"))
    assert_plain_failure(call("ways", vault, "-i", keys.file), 1)
    unknown = call("ways", vault, "remove", partner, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(unknown, 1)


def test_testing_opens_that_way_and_no_other(vault: Path, keys: Keys, passphrase: Secret) -> None:
    add(vault, passphrase, "add-partner", keys.recipient)
    partner = listed(vault)[1].name
    done = call("ways", vault, "test", partner, "-i", keys.file)
    assert "last tried" in done.out
    wrong = call("ways", vault, "test", partner, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(wrong, 1)
    assert [way.tested is not None for way in listed(vault)] == [False, True]


def test_what_a_cut_off_left_is_said_and_settled(
    vault: Path, passphrase: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shares that were never shown go at the next opening; an old passphrase is asked about until it is kept."""
    opened = Vault.open(vault, PASSPHRASE)
    opened.ways.add_shares(2, 2, unseen=True)
    with monkeypatch.context() as patched:
        patched.setattr(opened.ways, "_finish_removal", lambda names: None)  # as a kill ends it
        opened.change_passphrase(PASSPHRASE, NEW, 1)
    opened.lock()
    done = call("ways", vault, "test", "00", "--passphrase-fd", passphrase(PASSPHRASE))
    assert "Recovery shares were removed" in done.err
    assert "was being replaced" in done.err
    (old,) = [way for way in listed(vault) if way.replaced]
    kept = call("ways", vault, "keep", old.name, "--passphrase-fd", passphrase(PASSPHRASE))
    assert kept.code == 0
    assert "was being replaced" not in kept.out
    assert [way.replaced for way in listed(vault)] == [False, False]
    assert call("ways", vault, "--passphrase-fd", passphrase(PASSPHRASE)).err == ""


def test_a_label_is_changed(vault: Path, passphrase: Secret) -> None:
    (way,) = listed(vault)
    assert "“в голове”" in add(vault, passphrase, "label", way.name, "в голове").out


def test_two_ways_at_once_are_wrong_usage(vault: Path, keys: Keys, passphrase: Secret) -> None:
    with lines(split(bytes(32), 2, 2)) as descriptor:
        for extra in (["-i", keys.file], ["--key-file", keys.file], ["--passphrase-fd", 0]):
            done = call("journal", vault, "--shares-fd", descriptor, *extra)
            assert_plain_failure(done, 64)
    assert_plain_failure(call("journal", vault, "-i", keys.file, "--key-file", keys.file), 64)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe\n"])
def test_no_shares_where_they_should_be(vault: Path, content: bytes) -> None:
    with descriptor_with(content) as descriptor:
        assert_plain_failure(call("journal", vault, "--shares-fd", descriptor), 64)
    assert_plain_failure(call("journal", vault, "--shares-fd", 4096), 64)


def test_no_share_is_shown_unless_asked(vault: Path, passphrase: Secret) -> None:
    done = call(
        "ways", vault, "add-shares", "--need", "2", "--of", "2", "--passphrase-fd", passphrase(PASSPHRASE)
    )
    assert_plain_failure(done, 64)


def test_the_help_of_every_action_is_in_three_languages() -> None:
    texts = {language: call("--language", language, "ways", "--help").out for language in ("en", "ru", "kk")}
    assert len(set(texts.values())) == 3
    adding = ("add-passphrase", "add-key-file", "add-shares", "add-partner")
    for action in ("list", *adding, "remove", "test", "keep", "label"):
        assert all(action in text for text in texts.values())
        assert call("ways", "vault", action, "--help").code == 0
