"""What can go wrong with an age file or with the text form of a key.

Families, so that a caller catches as much or as little as it means to:
``HeaderRefused`` (nothing of the payload was touched), ``PayloadRefused`` (what was
released before is authentic, the file as a whole is not), ``ArmorMalformed``, and the
errors of what a caller asked for (``SealingRefused``) or typed (``KeyTextRefused``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from crypto.errors import CryptoError


@dataclass(eq=False)
class AgeError(CryptoError):
    """Root of everything that the age format raises."""


@dataclass(eq=False)
class HeaderRefused(AgeError):
    """The header cannot be used; no key was tried beyond what the header allows."""


@dataclass(eq=False)
class NotAgeFile(HeaderRefused):
    """The first bytes are not those of an age file."""

    code: ClassVar[str] = "age_not_age_file"


@dataclass(eq=False)
class UnsupportedVersion(HeaderRefused):
    """An age file of another version of the format than v1."""

    code: ClassVar[str] = "age_version_unsupported"
    version: str


@dataclass(eq=False)
class HeaderTruncated(HeaderRefused):
    """The file ends before its header, or the 16-byte nonce after it, is complete."""

    code: ClassVar[str] = "age_header_truncated"


@dataclass(eq=False)
class HeaderMalformed(HeaderRefused):
    """The header breaks a rule of the format; ``rule`` is a stable name of that rule."""

    code: ClassVar[str] = "age_header_malformed"
    rule: str


@dataclass(eq=False)
class WorkFactorTooHigh(HeaderRefused):
    """The passphrase stanza asks for more work (2 to this power) than the caller allows; none was done."""

    code: ClassVar[str] = "age_work_factor_too_high"
    asked: int
    allowed: int


@dataclass(eq=False)
class NotEnoughMemory(AgeError):
    """This machine could not give the memory that a passphrase of this work factor needs."""

    code: ClassVar[str] = "age_not_enough_memory"
    needed_mib: int


@dataclass(eq=False)
class NoIdentityMatches(AgeError):
    """None of the identities opens the file. ``kinds`` are the kinds of recipients it was sealed to."""

    code: ClassVar[str] = "age_no_identity_matches"
    kinds: tuple[str, ...]


@dataclass(eq=False)
class HeaderMacWrong(AgeError):
    """An identity matched, but the header was changed after it was written."""

    code: ClassVar[str] = "age_header_mac_wrong"


@dataclass(eq=False)
class PayloadRefused(AgeError):
    """The payload is not whole; ``offset`` is the number of authentic plaintext bytes before the fault."""


@dataclass(eq=False)
class PayloadDamaged(PayloadRefused):
    """A chunk of the payload does not authenticate."""

    code: ClassVar[str] = "age_payload_damaged"
    offset: int


@dataclass(eq=False)
class PayloadEndDamaged(PayloadDamaged):
    """The short chunk at the end does not authenticate: damaged, cut off inside, or followed by more."""

    code: ClassVar[str] = "age_payload_end_damaged"


@dataclass(eq=False)
class PayloadTruncated(PayloadRefused):
    """The payload ends where a chunk ends, and that chunk is not the final one."""

    code: ClassVar[str] = "age_payload_truncated"
    offset: int


@dataclass(eq=False)
class TrailingData(PayloadRefused):
    """Something follows the final chunk."""

    code: ClassVar[str] = "age_trailing_data"
    offset: int


@dataclass(eq=False)
class ArmorMalformed(AgeError):
    """The ASCII armor breaks a rule; ``rule`` is a stable name of that rule."""

    code: ClassVar[str] = "age_armor_malformed"
    rule: str


@dataclass(eq=False)
class ArmorNotSeekable(AgeError):
    """An armored file was given where reading at any place is needed."""

    code: ClassVar[str] = "age_armor_not_seekable"


@dataclass(eq=False)
class SealingRefused(AgeError):
    """The combination of recipients is not allowed; nothing was written."""


@dataclass(eq=False)
class NoRecipients(SealingRefused):
    """There is nobody to seal to."""

    code: ClassVar[str] = "age_no_recipients"


@dataclass(eq=False)
class PassphraseNotAlone(SealingRefused):
    """A passphrase was combined with another recipient, which the format forbids."""

    code: ClassVar[str] = "age_passphrase_not_alone"


@dataclass(eq=False)
class MixedRecipients(SealingRefused):
    """Post-quantum and classical recipients together, without the caller having insisted."""

    code: ClassVar[str] = "age_mixed_recipients"


@dataclass(eq=False)
class KeyTextRefused(AgeError):
    """A text given as a key or a passphrase cannot be used as one."""


@dataclass(eq=False)
class PassphraseUnusable(KeyTextRefused):
    """An empty passphrase, or one that is not text; ``rule`` is ``empty`` or ``not_text``."""

    code: ClassVar[str] = "age_passphrase_unusable"
    rule: str


@dataclass(eq=False)
class RecipientMalformed(KeyTextRefused):
    """Not the text form of a recipient; ``rule`` names what is wrong, ``line`` where (0: no lines)."""

    code: ClassVar[str] = "age_recipient_malformed"
    rule: str
    line: int = 0


@dataclass(eq=False)
class RecipientIsSecretKey(RecipientMalformed):
    """A secret key was given where a recipient is wanted."""

    code: ClassVar[str] = "age_recipient_is_secret_key"


@dataclass(eq=False)
class RecipientUnsupported(RecipientMalformed):
    """A recipient of a kind that this program does not seal to (SSH keys, plugins, hardware tags)."""

    code: ClassVar[str] = "age_recipient_unsupported"


@dataclass(eq=False)
class IdentityMalformed(KeyTextRefused):
    """Not the text form of an identity; ``rule`` names what is wrong, ``line`` where (0: no lines)."""

    code: ClassVar[str] = "age_identity_malformed"
    rule: str
    line: int = 0


@dataclass(eq=False)
class IdentityUnsupported(IdentityMalformed):
    """An identity of a kind that this program does not use (SSH keys, plugins)."""

    code: ClassVar[str] = "age_identity_unsupported"


@dataclass(eq=False)
class IdentityFileSealed(KeyTextRefused):
    """The identity file is itself an age file, for which no passphrase was given or none helps."""

    code: ClassVar[str] = "age_identity_file_sealed"


@dataclass(eq=False)
class IdentityPassphraseWrong(KeyTextRefused):
    """The identity file is sealed with another passphrase than the one given."""

    code: ClassVar[str] = "age_identity_passphrase_wrong"


@dataclass(eq=False)
class IdentityFileEmpty(KeyTextRefused):
    """The identity file holds no identity."""

    code: ClassVar[str] = "age_identity_file_empty"
