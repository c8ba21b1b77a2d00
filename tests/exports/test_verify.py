"""Every part of a package altered in every way: nothing altered is ever called proven."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.findings import Verdict, overall
from archive.safefiles import write_whole
from crypto.age.identities import HybridIdentity, PassphraseIdentity, X25519Identity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from crypto.certificates import make_authority
from crypto.jobs import Cancelled, CancelToken
from crypto.sshsig import SigningKey, VerifyingKey
from exports.making import make_dossier, make_export
from exports.package import DOSSIER, NAMESPACE
from exports.package_errors import FileUnreadable, NotVerifiable
from exports.verify import verify_file
from tests.exports.case_in_vault import MOMENT, Sample
from tests.exports.packages import IDENTITY, PARTNER, archive_of, check, codes, files_in, opened, relisted, sealed

BROKEN, PROVEN, NOT_PROVEN = Verdict.BROKEN, Verdict.PROVEN, Verdict.NOT_PROVEN
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def package(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_export(sample.vault, sample.spec(PARTNER), tmp_path_factory.mktemp("made") / "package.age").path


@pytest.fixture(scope="module")
def archive(package: Path) -> bytes:
    return opened(package)


@pytest.fixture(scope="module")
def files(archive: bytes) -> Files:
    return files_in(archive)


@pytest.fixture(scope="module")
def signer(sample: Sample) -> str:
    return sample.vault.signers.signing_key.public().fingerprint()


def test_a_sound_package_from_a_known_signer_is_proven(package: Path, signer: str) -> None:
    found = list(verify_file(package, identities=[IDENTITY], trusted_fingerprints=[signer]))
    assert overall(found) is PROVEN
    assert codes(found, PROVEN) == [
        "package_sealed_whole", "package_files", "package_signature", "package_signer_known",
        "dossier_signature", "dossier_signer_known",
    ]  # fmt: skip


def test_who_signed_is_not_proven_without_a_fingerprint(package: Path, signer: str) -> None:
    found = list(verify_file(package, identities=[IDENTITY]))
    assert overall(found) is NOT_PROVEN
    assert codes(found, NOT_PROVEN) == ["package_signer_known", "dossier_signer_known"]
    assert signer in [finding.fields.get("fingerprint") for finding in found]


def test_another_fingerprint_is_not_this_signer(package: Path) -> None:
    other = SigningKey.generate().public().fingerprint()
    found = list(verify_file(package, identities=[IDENTITY], trusted_fingerprints=[other]))
    assert codes(found, NOT_PROVEN) == ["package_signer_other", "dossier_signer_known"]


def test_a_fingerprint_may_be_typed_in_groups(sample: Sample, package: Path) -> None:
    authority = sample.vault.signers.authority.fingerprint()
    typed = " ".join(authority[at : at + 4] for at in range(0, 64, 4)).upper()
    found = list(verify_file(package, identities=[IDENTITY], trusted_fingerprints=[typed]))
    assert "dossier_signer_known" in codes(found, PROVEN)


def test_an_opened_package_is_checked_the_same(tmp_path: Path, archive: bytes, signer: str) -> None:
    assert overall(check(tmp_path, archive, trusted=(signer,))) is PROVEN


@pytest.mark.parametrize("armor", [False, True])
def test_a_sealed_package_without_a_key_stays_closed(tmp_path: Path, archive: bytes, armor: bool) -> None:
    data = seal_bytes(archive, [IDENTITY.recipient()], armor=armor)
    found = check(tmp_path, data, "p.age")
    assert [(finding.what, dict(finding.fields)) for finding in found] == [("package_sealed", {"recipients": 1})]
    assert overall(found) is NOT_PROVEN
    assert "package_sealed_whole" in codes(check(tmp_path, data, "p.age", identities=(IDENTITY,)), PROVEN)


def test_a_package_for_somebody_else_is_not_opened(package: Path) -> None:
    for identity in (X25519Identity.generate(), HybridIdentity.generate()):
        found = list(verify_file(package, identities=[identity]))
        assert [finding.what for finding in found] == ["package_not_for_you"]


def test_asking_for_too_much_work_is_refused_not_broken(tmp_path: Path) -> None:
    data = seal_bytes(b"x", [PassphraseRecipient("river and mill", 5)])
    greedy = data.replace(b" 5\n", b" 29\n", 1)
    found = check(tmp_path, greedy, "p.age", identities=(PassphraseIdentity("river and mill"),))
    assert codes(found, NOT_PROVEN) == ["age_work_factor_too_high"]


def test_the_seal_cut_off_anywhere_is_never_whole(tmp_path: Path, package: Path) -> None:
    data = package.read_bytes()
    for size in (0, 10, 100, 200, 216, 5000, 65_000, 65_752, len(data) - 1):
        found = check(tmp_path, data[:size], "p.age", identities=(IDENTITY,))
        assert overall(found) is BROKEN, size
        assert not codes(found, PROVEN)


def test_the_seal_changed_anywhere_is_never_whole(tmp_path: Path, package: Path) -> None:
    data = package.read_bytes()
    for at in [*range(0, 260, 9), *range(300, len(data), len(data) // 20), len(data) - 1]:
        changed = bytearray(data)
        changed[at] ^= 0x01
        found = check(tmp_path, bytes(changed), "p.age", identities=(IDENTITY,))
        assert not codes(found, PROVEN), at
        assert overall(found) is BROKEN or codes(found, NOT_PROVEN) in (
            ["package_not_for_you"], ["age_version_unsupported"],
        ), at  # fmt: skip


def test_bytes_behind_the_seal_are_noticed(tmp_path: Path, package: Path) -> None:
    found = check(tmp_path, package.read_bytes() + b"more", "p.age", identities=(IDENTITY,))
    assert overall(found) is BROKEN
    assert not codes(found, PROVEN)


def test_one_byte_changed_anywhere_in_the_archive_is_broken(tmp_path: Path, archive: bytes, signer: str) -> None:
    step = len(archive) // 55
    for at in [*range(0, 600, 61), *range(600, len(archive), step)]:
        changed = bytearray(archive)
        changed[at] ^= 0x10
        assert overall(check(tmp_path, bytes(changed), trusted=(signer,))) is BROKEN, at


def test_the_archive_cut_off_anywhere_is_broken(tmp_path: Path, archive: bytes) -> None:
    for size in (300, 512, 1000, 5000, len(archive) // 2, len(archive) - 10240, len(archive) - 1):
        assert codes(check(tmp_path, archive[:size]), BROKEN) == ["package_truncated"], size


@pytest.mark.parametrize("reseal", [False, True])
def test_each_file_altered_is_named(tmp_path: Path, files: Files, signer: str, reseal: bool) -> None:
    """Also by somebody who makes the lists fit again, but does not have the key."""
    for name in files:
        changed = dict(files)
        changed[name] = files[name][:-2] + bytes([files[name][-2] ^ 1]) + files[name][-1:]
        if reseal and name not in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            found = check(tmp_path, archive_of(relisted(changed)), trusted=(signer,))
            assert codes(found, BROKEN), name
            assert "package_signature" not in codes(found, PROVEN), name
        else:
            found = check(tmp_path, archive_of(changed), trusted=(signer,))
            assert overall(found) is BROKEN, name
            if not name.startswith("tagmanifest"):
                fields = [finding.fields.get("name") for finding in found if finding.verdict is BROKEN]
                assert name in fields, name


def test_each_file_taken_away_is_missed(tmp_path: Path, files: Files, signer: str) -> None:
    for name in files:
        rest = {other: data for other, data in files.items() if other != name}
        found = check(tmp_path, archive_of(rest), trusted=(signer,))
        missing = [finding.fields["name"] for finding in found if finding.what == "package_file_missing"]
        assert missing == [name]


@pytest.mark.parametrize("name", ["data/exhibits/E-99.jpg", "data/x", "extra.txt", "data/dossier.pdf.exe"])
def test_a_file_added_is_noticed(tmp_path: Path, files: Files, name: str) -> None:
    found = check(tmp_path, archive_of({**files, name: b"new"}))
    assert ("package_file_extra", name) in [(one.what, one.fields.get("name")) for one in found]


def test_a_second_folder_is_noticed(tmp_path: Path, files: Files) -> None:
    one, other = archive_of(files), archive_of({"data/x": b""}, folder="X-0002")
    end = len(one) - 10240
    members = one[: end + 10240].rstrip(b"\0")
    joined = members + bytes(-len(members) % 512) + other
    found = check(tmp_path, joined)
    assert codes(found, BROKEN) == ["package_file_extra"]


def signed_again(files: Files, key: SigningKey, namespace: str = NAMESPACE) -> Files:
    again = relisted(files, key)
    again["tagmanifest-sha256.txt.sig"] = key.sign(again["tagmanifest-sha256.txt"], namespace).encode()
    return again


def test_a_package_signed_again_by_another_is_another_signers(tmp_path: Path, files: Files, signer: str) -> None:
    changed = {**files, "data/records.json": b"{}"}
    found = check(tmp_path, archive_of(relisted(changed, SigningKey.generate())), trusted=(signer,))
    assert overall(found) is NOT_PROVEN
    assert codes(found, NOT_PROVEN) == ["package_signer_other", "dossier_signer_known"]


def swap_key(files: Files) -> Files:
    other = relisted(files, SigningKey.generate())
    return {**relisted({**files, "allowed_signers": other["allowed_signers"]})}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda files: signed_again(files, SigningKey.generate(), "git"), "signature_wrong_namespace"),
        (swap_key, "signature_wrong_key"),
        (lambda files: {**files, "tagmanifest-sha256.txt.sig": b"nonsense"}, "signature_malformed"),
        (lambda files: {**files, "tagmanifest-sha256.txt.sig": "ы".encode()}, "signature_malformed"),
        (lambda files: relisted({**files, "data/records.json": b"{}"}), "signature_bad"),
        (lambda files: {**files, "tagmanifest-sha256.txt": b"\n"}, "package_list_malformed"),
        (lambda files: {**files, "tagmanifest-sha256.txt": b"\xff"}, "package_list_malformed"),
        (lambda files: {**files, "bag-info.txt": bytes(9 * 1024 * 1024)}, "package_file_too_large"),
    ],
)
def test_each_forgery_has_its_own_code(
    tmp_path: Path, files: Files, change: Callable[[Files], Files], code: str
) -> None:
    found = check(tmp_path, archive_of(change(files)))
    assert code in codes(found, BROKEN)
    assert "package_signature" not in codes(found, PROVEN)


@pytest.mark.parametrize("change", [lambda text: text + b"\n", lambda text: b"\xff", lambda text: text.upper()])
def test_a_list_in_another_form_is_broken(
    tmp_path: Path, files: Files, change: Callable[[bytes], bytes]
) -> None:
    found = check(tmp_path, archive_of({**files, "manifest-sha256.txt": change(files["manifest-sha256.txt"])}))
    assert {"package_list_malformed", "package_file_altered"} <= set(codes(found, BROKEN))


def test_another_version_of_bags_is_not_judged(tmp_path: Path, files: Files) -> None:
    newer = relisted({**files, "bagit.txt": b"BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n"})
    assert "package_version_unknown" in codes(check(tmp_path, archive_of(newer)), NOT_PROVEN)


def test_a_dossier_under_another_authority_is_broken(sample: Sample, tmp_path: Path, files: Files) -> None:
    """Signed anew by the true signer, but with a certificate in it that did not vouch for the dossier."""
    other = make_authority("Somebody else", MOMENT)
    key = sample.vault.signers.signing_key
    found = check(tmp_path, archive_of(relisted({**files, "authority.pem": other.certificate_pem}, key)))
    assert "dossier_other_authority" in codes(found, BROKEN)


def test_a_dossier_alone(sample: Sample, tmp_path: Path) -> None:
    made = make_dossier(sample.vault, sample.spec(), tmp_path / "d.pdf").path
    authority = sample.vault.signers.authority.fingerprint()
    assert overall(verify_file(made)) is NOT_PROVEN
    assert overall(verify_file(made, trusted_fingerprints=[authority])) is PROVEN
    data = made.read_bytes()
    assert codes(check(tmp_path, data + b"\n", "x.pdf"), BROKEN) == ["pdf_bytes_appended"]
    assert codes(check(tmp_path, data[:-5000], "x.pdf"), BROKEN)
    assert codes(check(tmp_path, b"\0" + data[1:], "x.pdf"), BROKEN) == ["pdf_not_pdf"]


def test_other_files_are_not_guessed_at(tmp_path: Path) -> None:
    write_whole(tmp_path / "note.txt", b"Hello")
    for path, error in (
        (tmp_path / "note.txt", NotVerifiable), (tmp_path / "gone.age", FileUnreadable), (tmp_path, FileUnreadable),
    ):  # fmt: skip
        with pytest.raises(error):
            list(verify_file(path))


def test_checking_can_be_stopped_and_tells_how_far_it_is(package: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    list(verify_file(package, identities=[IDENTITY], progress=lambda *step: seen.append(step)))
    size = package.stat().st_size
    assert seen[-1] == (size, size, "verify")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(verify_file(package, identities=[IDENTITY], token=token))


def test_checking_writes_nothing(sample: Sample, package: Path) -> None:
    before = sorted(package.parent.iterdir())
    list(verify_file(package, identities=[IDENTITY]))
    assert sorted(package.parent.iterdir()) == before


def test_sealing_again_changes_nothing_inside(tmp_path: Path, archive: bytes, signer: str) -> None:
    found = check(tmp_path, sealed(archive), "p.age", identities=(IDENTITY,), trusted=(signer,))
    assert overall(found) is PROVEN
    assert VerifyingKey.from_line(files_in(archive)["allowed_signers"].decode().split(" ", 2)[2])
    assert DOSSIER in files_in(archive)
