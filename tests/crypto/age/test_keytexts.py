"""Recipients and identities: their text forms, what is refused, and that secrets stay unseen."""

from __future__ import annotations

import copy
import pickle

import pytest

from crypto import bech32
from crypto.age import errors
from crypto.age.identities import (
    HybridIdentity,
    PassphraseIdentity,
    X25519Identity,
    parse_identity,
    parse_identity_file,
)
from crypto.age.opening import open_bytes
from crypto.age.recipients import (
    HybridRecipient,
    PassphraseRecipient,
    X25519Recipient,
    parse_recipient,
    parse_recipient_file,
)
from crypto.age.sealing import seal_bytes

# C2SP age, "The X25519 recipient type".
SPECIFIED_IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
SPECIFIED_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
# C2SP age, "The MLKEM768-X25519 hybrid post-quantum recipient type".
SPECIFIED_HYBRID = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
SPECIFIED_HYBRID_START = "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95paef6"
SPECIFIED_HYBRID_END = "2ykx3qheyty7saeq0d3fzv49zc0k"


def test_the_texts_of_the_specification() -> None:
    classical, hybrid = parse_identity(SPECIFIED_IDENTITY), parse_identity(SPECIFIED_HYBRID)
    assert str(classical.recipient()) == SPECIFIED_RECIPIENT
    assert classical.to_text() == SPECIFIED_IDENTITY
    assert str(hybrid.recipient()).startswith(SPECIFIED_HYBRID_START)
    assert str(hybrid.recipient()).endswith(SPECIFIED_HYBRID_END)
    assert hybrid.to_text() == SPECIFIED_HYBRID


@pytest.mark.parametrize("kind", [X25519Identity, HybridIdentity])
def test_fresh_keys_come_back_from_their_texts(kind: type[X25519Identity] | type[HybridIdentity]) -> None:
    first, second = kind.generate(), kind.generate()
    assert first.to_text() != second.to_text()
    assert parse_recipient(f" {first.recipient()}\n") == first.recipient()
    assert hash(parse_recipient(str(first.recipient()))) == hash(first.recipient())
    assert first.recipient() != second.recipient()
    sealed = seal_bytes(b"letter", [first.recipient()])
    assert open_bytes(sealed, [parse_identity(first.to_text())]) == b"letter"


def test_a_seed_is_an_identity() -> None:
    seed = bytes(range(32))
    assert HybridIdentity.from_seed(seed).to_seed() == seed
    assert HybridIdentity.from_seed(seed).recipient() == HybridIdentity.from_seed(seed).recipient()
    with pytest.raises(errors.IdentityMalformed):
        HybridIdentity.from_seed(seed[:31])


LOW_ORDER = (
    bytes(32),
    bytes([1]) + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
)


@pytest.mark.parametrize(
    ("text", "error", "rule"),
    [
        ("", errors.RecipientMalformed, "separator"),
        ("Aigerim", errors.RecipientMalformed, "case"),
        (SPECIFIED_RECIPIENT[:-1] + "q", errors.RecipientMalformed, "checksum"),
        (SPECIFIED_RECIPIENT.upper(), errors.RecipientMalformed, "prefix"),
        (SPECIFIED_RECIPIENT[:-1], errors.RecipientMalformed, "checksum"),
        (bech32.encode("age", bytes(31)), errors.RecipientMalformed, "length"),
        (bech32.encode("age1pq", bytes(1215)), errors.RecipientMalformed, "length"),
        (bech32.encode("age1pq", b"\xff" * 1184 + b"\x09" + bytes(31)), errors.RecipientMalformed, "key"),
        (bech32.encode("bc", bytes(32)), errors.RecipientMalformed, "prefix"),
        ("a" * 5000, errors.RecipientMalformed, "length"),
        (bech32.encode("age1tag", bytes(33)), errors.RecipientUnsupported, "kind"),
        ("ssh-ed25519 AAAAC3Nz", errors.RecipientUnsupported, "kind"),
        (SPECIFIED_IDENTITY, errors.RecipientIsSecretKey, "secret_key"),
        (SPECIFIED_HYBRID.lower(), errors.RecipientIsSecretKey, "secret_key"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", errors.RecipientIsSecretKey, "secret_key"),
        *((bech32.encode("age", point), errors.RecipientMalformed, "key") for point in LOW_ORDER),
    ],
)
def test_what_is_no_recipient(text: str, error: type[errors.RecipientMalformed], rule: str) -> None:
    with pytest.raises(errors.RecipientMalformed) as caught:
        parse_recipient(text)
    assert type(caught.value) is error
    assert caught.value.rule == rule


def test_a_hybrid_recipient_with_a_point_of_low_order_is_refused() -> None:
    whole = bech32.decode(str(HybridIdentity.from_seed(bytes(32)).recipient()))[1]
    with pytest.raises(errors.RecipientMalformed):
        HybridRecipient(whole[:1184] + LOW_ORDER[1])
    HybridRecipient(whole)


@pytest.mark.parametrize(
    ("text", "error", "rule"),
    [
        ("", errors.IdentityMalformed, "separator"),
        (SPECIFIED_IDENTITY.lower(), errors.IdentityMalformed, "prefix"),
        (SPECIFIED_IDENTITY[:-1] + "Q", errors.IdentityMalformed, "checksum"),
        (SPECIFIED_RECIPIENT, errors.IdentityMalformed, "prefix"),
        (bech32.encode("age-secret-key-", bytes(33)).upper(), errors.IdentityMalformed, "length"),
        ("A" * 300, errors.IdentityMalformed, "length"),
        ("AGE-PLUGIN-YUBIKEY-1QQQ", errors.IdentityUnsupported, "kind"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", errors.IdentityUnsupported, "kind"),
    ],
)
def test_what_is_no_identity(text: str, error: type[errors.IdentityMalformed], rule: str) -> None:
    with pytest.raises(errors.IdentityMalformed) as caught:
        parse_identity(text)
    assert type(caught.value) is error
    assert caught.value.rule == rule


def test_a_key_file_may_hold_notes_and_several_keys() -> None:
    text = f"# created by hand\r\n# public key: {SPECIFIED_RECIPIENT}\n\n{SPECIFIED_IDENTITY}\n  \n{SPECIFIED_HYBRID}"
    assert [type(one) for one in parse_identity_file(text)] == [X25519Identity, HybridIdentity]


def test_a_fault_in_a_key_file_names_its_line() -> None:
    with pytest.raises(errors.IdentityMalformed) as caught:
        parse_identity_file(f"# note\n{SPECIFIED_IDENTITY}\nAGE-SECRET-KEY-1BROKEN\n")
    assert caught.value.line == 3
    with pytest.raises(errors.RecipientIsSecretKey) as secret:
        parse_recipient_file(f"{SPECIFIED_RECIPIENT}\n{SPECIFIED_IDENTITY}\n")
    assert secret.value.line == 2


def test_an_empty_key_file_says_so() -> None:
    with pytest.raises(errors.IdentityFileEmpty):
        parse_identity_file("# nothing but a note\n\n")
    with pytest.raises(errors.NoRecipients):
        parse_recipient_file("\n")


@pytest.mark.parametrize("armor", [True, False])
def test_a_sealed_key_file_says_so(armor: bool) -> None:
    sealed = seal_bytes(SPECIFIED_IDENTITY.encode(), [PassphraseRecipient("лето", 2)], armor=armor)
    with pytest.raises(errors.IdentityFileSealed):
        parse_identity_file(sealed.decode("latin-1"))


def test_a_recipient_file_gives_all_of_them() -> None:
    other = HybridIdentity.generate().recipient()
    assert parse_recipient_file(f"# partners\n{SPECIFIED_RECIPIENT}\n\n{other}\n") == [
        X25519Recipient(bech32.decode(SPECIFIED_RECIPIENT)[1]),
        other,
    ]


SECRETS = (
    X25519Identity(b"S" * 32),
    HybridIdentity(b"S" * 32),
    PassphraseIdentity("SSSSSSSS"),
    PassphraseRecipient("SSSSSSSS"),
)


@pytest.mark.parametrize("secret", SECRETS, ids=lambda secret: type(secret).__name__)
def test_secrets_are_not_shown_stored_or_copied(secret: object) -> None:
    for shown in (repr(secret), str(secret), f"{secret}", f"{secret!r:>40}"):
        assert "SSS" not in shown
        assert "AGE-SECRET" not in shown
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.copy(secret)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)


def test_errors_about_secrets_do_not_carry_them() -> None:
    for text in (SPECIFIED_IDENTITY[:-1] + "Q", SPECIFIED_HYBRID[:-1] + "Q"):
        with pytest.raises(errors.IdentityMalformed) as caught:
            parse_identity(text)
        assert text[20:40] not in f"{caught.value!r} {caught.value} {caught.value.args} {caught.value.fields()}"


@pytest.mark.parametrize(("passphrase", "rule"), [("", "empty"), (b"", "empty"), ("\ud800", "not_text")])
def test_a_passphrase_must_be_text(passphrase: str | bytes, rule: str) -> None:
    for kind in (PassphraseRecipient, PassphraseIdentity):
        with pytest.raises(errors.PassphraseUnusable) as caught:
            kind(passphrase)
        assert caught.value.rule == rule


def test_composed_and_decomposed_letters_are_one_passphrase() -> None:
    sealed = seal_bytes(b"x", [PassphraseRecipient("йод и ёлка", 2)])
    assert open_bytes(sealed, [PassphraseIdentity("\u0438\u0306од и \u0435\u0308лка")]) == b"x"
    assert open_bytes(sealed, [PassphraseIdentity("йод и ёлка".encode())]) == b"x"
    with pytest.raises(errors.NoIdentityMatches):
        open_bytes(sealed, [PassphraseIdentity("иод и елка")])


@pytest.mark.parametrize("work_factor", [0, -1, 31])
def test_an_impossible_work_factor_is_a_mistake_of_the_caller(work_factor: int) -> None:
    with pytest.raises(ValueError, match="work factor"):
        PassphraseRecipient("лето", work_factor)
