"""Recovery shares: every sufficient subset restores, no smaller one does, and every slip of the hand is named."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
import shamir_mnemonic
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.share_errors import (
    ShareChecksumWrong,
    ShareError,
    ShareFromAnotherSet,
    ShareLengthWrong,
    ShareRepeated,
    SharesDoNotFit,
    ShareUnsupported,
    ShareWordUnknown,
    SplitImpossible,
    TooFewShares,
)
from crypto.shares import (
    MOST_SHARES,
    WORDS_IN_SHARE,
    check_together,
    read_share,
    restore,
    split,
    word_list,
)

SECRET = bytes(range(32))


def swapped(words: str, first: int, second: int) -> str:
    parts = words.split()
    parts[first], parts[second] = parts[second], parts[first]
    return " ".join(parts)


@pytest.mark.parametrize(
    ("need", "of"), [(need, of) for of in range(2, 7) for need in range(2, of + 1)], ids=lambda number: str(number)
)
def test_every_sufficient_subset_restores_and_no_smaller_one(need: int, of: int) -> None:
    shares = split(SECRET, need, of)
    assert len(shares) == len(set(shares)) == of
    for subset in itertools.combinations(shares, need):
        assert restore(subset) == SECRET
    for subset in itertools.combinations(shares, need - 1):
        with pytest.raises(TooFewShares) as raised:
            restore(subset)
        assert raised.value.fields() == {"found": need - 1, "need": need}


@settings(max_examples=25)
@given(st.binary(min_size=32, max_size=32), st.data())
def test_any_secret_any_order_and_more_than_needed(secret: bytes, data: st.DataObject) -> None:
    of = data.draw(st.integers(2, MOST_SHARES))
    need = data.draw(st.integers(2, of))
    shares = data.draw(st.permutations(split(secret, need, of)))
    assert restore(shares[: data.draw(st.integers(need, of))]) == secret


def test_the_largest_split_restores() -> None:
    shares = split(SECRET, MOST_SHARES, MOST_SHARES)
    assert restore(shares) == SECRET
    with pytest.raises(TooFewShares):
        restore(shares[1:])


def test_every_split_is_drawn_anew() -> None:
    assert len({split(SECRET, 2, 3)[0] for _ in range(20)}) == 20


def test_a_share_says_what_it_is() -> None:
    shares = [read_share(words) for words in split(SECRET, 2, 3)]
    assert [(share.need, share.number) for share in shares] == [(2, 1), (2, 2), (2, 3)]
    assert len({share.set_id for share in shares}) == 1
    assert shares[0].same_set(shares[2])


def test_two_splits_of_one_secret_do_not_go_together() -> None:
    first, second = split(SECRET, 2, 2), split(SECRET, 2, 2)
    with pytest.raises(ShareFromAnotherSet) as raised:
        restore([first[0], second[1]])
    assert raised.value.share == 2


@pytest.mark.parametrize(("need", "of"), [(1, 1), (1, 3), (0, 2), (3, 2), (2, 17), (17, 17), (-1, 5)])
def test_impossible_splits(need: int, of: int) -> None:
    with pytest.raises(SplitImpossible) as raised:
        split(SECRET, need, of)
    assert raised.value.fields() == {"need": need, "of": of, "least": 2, "most": 16}


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_only_32_bytes_are_split(size: int) -> None:
    with pytest.raises(ValueError, match="length"):
        split(bytes(size), 2, 3)


def test_capitals_and_white_space_do_not_matter() -> None:
    shares = split(SECRET, 2, 3)
    typed = ["\t" + shares[0].upper().replace(" ", "  \n "), f" {shares[2].title()}\r\n"]
    assert restore(typed) == SECRET


def test_an_unknown_word_is_named_by_its_place() -> None:
    shares = split(SECRET, 2, 3)
    words = shares[1].split()
    words[6] = "zebra"
    with pytest.raises(ShareWordUnknown) as raised:
        restore([shares[0], " ".join(words)])
    assert raised.value.fields() == {"share": 2, "place": 7}


@pytest.mark.parametrize("kept", [0, 1, 20, 32])
def test_a_share_that_is_not_whole(kept: int) -> None:
    share = split(SECRET, 2, 3)[0]
    with pytest.raises(ShareLengthWrong) as raised:
        restore([" ".join(share.split()[:kept])])
    assert raised.value.fields() == {"share": 1, "found": kept, "expected": WORDS_IN_SHARE}


def test_every_single_wrong_word_is_found() -> None:
    shares = split(SECRET, 2, 3)
    known = word_list()
    for place in range(WORDS_IN_SHARE):
        words = shares[0].split()
        words[place] = known[(known.index(words[place]) + 1 + place) % len(known)]
        with pytest.raises(ShareChecksumWrong) as raised:
            restore([" ".join(words), shares[1]])
        assert raised.value.share == 1


def test_swapped_words_are_found() -> None:
    shares = split(SECRET, 2, 3)
    words = shares[1].split()
    for place in range(WORDS_IN_SHARE - 1):
        if words[place] != words[place + 1]:
            with pytest.raises(ShareChecksumWrong):
                read_share(swapped(shares[1], place, place + 1))


def test_the_same_share_twice() -> None:
    shares = split(SECRET, 3, 5)
    with pytest.raises(ShareRepeated) as raised:
        restore([shares[4], shares[0], shares[4]])
    assert raised.value.fields() == {"share": 3, "first": 1}


def test_no_share_at_all() -> None:
    with pytest.raises(TooFewShares) as raised:
        restore([])
    assert raised.value.found == 0


def test_a_forged_share_is_found_by_the_digest_of_the_secret() -> None:
    """The marks of the set and a right checksum, and made-up content."""
    shares = split(SECRET, 2, 3)
    honest = read_share(shares[1]).raw()
    forged = dataclasses.replace(honest, value=bytes(32)).mnemonic()
    with pytest.raises(SharesDoNotFit):
        restore([shares[0], forged])


def test_forms_that_are_not_made_here_are_refused() -> None:
    form = {"extendable": False, "iteration_exponent": 0}
    groups = shamir_mnemonic.generate_mnemonics(2, [(2, 3), (2, 3)], SECRET, **form)
    with pytest.raises(ShareUnsupported):
        restore(groups[0][:2])
    ((alone,),) = shamir_mnemonic.generate_mnemonics(1, [(1, 1)], SECRET, **form)
    with pytest.raises(ShareUnsupported):
        restore([alone])
    for extendable, exponent in ((True, 0), (False, 1), (False, 15)):
        sealed = shamir_mnemonic.EncryptedMasterSecret(1, extendable, exponent, SECRET)
        (other,) = shamir_mnemonic.split_ems(1, [(2, 2)], sealed)
        with pytest.raises(ShareUnsupported):
            restore([share.mnemonic() for share in other])
    short = shamir_mnemonic.generate_mnemonics(1, [(2, 3)], SECRET[:16], **form)[0]
    with pytest.raises(ShareLengthWrong):
        restore(short[:2])


def test_the_form_that_is_written() -> None:
    """What crypto/FORMAT.md says of a share, read by the library."""
    for number, words in enumerate(split(SECRET, 3, 4)):
        share = shamir_mnemonic.Share.from_mnemonic(words)
        assert (share.group_count, share.group_threshold, share.group_index) == (1, 1, 0)
        assert (share.member_threshold, share.index) == (3, number)
        assert not share.extendable
        assert share.iteration_exponent == 0
        assert len(share.value) == 32


def test_words_entered_one_after_another_can_be_checked_before_there_are_enough() -> None:
    shares = [read_share(words, number) for number, words in enumerate(split(SECRET, 3, 4), 1)]
    check_together(shares[:2], complete=False)
    with pytest.raises(TooFewShares):
        check_together(shares[:2])
    with pytest.raises(ShareRepeated):
        check_together([shares[0], shares[0]], complete=False)


@settings(max_examples=200)
@given(st.lists(st.text(max_size=300), max_size=4))
def test_nothing_that_is_typed_brings_anything_but_a_share_error(untrusted: list[str]) -> None:
    with pytest.raises(ShareError):
        restore(untrusted)


def test_no_error_and_no_share_shows_a_word() -> None:
    shares = split(SECRET, 2, 3)
    assert repr(read_share(shares[0])) == "<Share: redacted>"
    wrong = [swapped(shares[0], 3, 9), " ".join(shares[0].split()[:-1]), shares[0].replace("a", "q", 1)]
    for typed in wrong:
        with pytest.raises(ShareError) as raised:
            restore([typed, shares[1]])
        shown = f"{raised.value} {raised.value.args} {raised.value.fields()}"
        assert not [word for word in shares[0].split() if word in shown.split()]
        assert raised.value.__cause__ is None
        assert raised.value.__suppress_context__ or raised.value.__context__ is None
