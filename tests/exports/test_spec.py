"""What can be asked for, and the error of its own that everything else gets."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from archive.vocabulary.testimony import Use
from crypto.age.errors import MixedRecipients, RecipientIsSecretKey, RecipientMalformed
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.errors import CodedError
from exports.edition_errors import (
    LanguageUnknown,
    NobodyToSealTo,
    OverrideWithoutReason,
    UseStaysInside,
    UseUnknown,
)
from exports.spec import ExportSpec, Override

PARTNER = str(X25519Identity.generate().recipient())
SOUND = ExportSpec(case_id="0" * 32, use=Use.WGAD, recipients=(PARTNER,))


def test_a_sound_request_is_viable() -> None:
    SOUND.assert_viable()


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"recipients": ()}, NobodyToSealTo),
        ({"use": "anything"}, UseUnknown),
        ({"use": Use.INTERNAL}, UseStaysInside),
        ({"language": "fr"}, LanguageUnknown),
        ({"overrides": (Override("name_in_text", "T-0001", "  "),)}, OverrideWithoutReason),
        ({"recipients": ("age1nonsense",)}, RecipientMalformed),
        ({"recipients": (X25519Identity.generate().to_text(),)}, RecipientIsSecretKey),
        ({"recipients": (PARTNER, str(HybridIdentity.generate().recipient()))}, MixedRecipients),
    ],
)
def test_each_fault_is_an_error_of_its_own(changes: dict[str, Any], error: type[CodedError]) -> None:
    with pytest.raises(error):
        dataclasses.replace(SOUND, **changes).assert_viable()


def test_a_dossier_alone_needs_nobody_to_seal_to() -> None:
    dataclasses.replace(SOUND, recipients=()).assert_viable(sealed=False)


def test_recipients_of_two_kinds_meet_only_when_a_person_insists() -> None:
    both = (PARTNER, str(HybridIdentity.generate().recipient()))
    spec = dataclasses.replace(SOUND, recipients=both, allow_mixed_recipients=True)
    assert [str(one) for one in spec.sealed_to()] == list(both)


def test_a_recipient_named_twice_is_sealed_to_once() -> None:
    spec = dataclasses.replace(SOUND, recipients=(PARTNER, f" {PARTNER} "))
    assert len(spec.sealed_to()) == 1
