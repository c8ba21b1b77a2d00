"""Sealing and opening: every size, every way in, every kind of damage its own error."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.age import errors
from crypto.age.header import read_header
from crypto.age.identities import HybridIdentity, Identity, PassphraseIdentity, X25519Identity
from crypto.age.opening import inspect_header, open_bytes, open_payload
from crypto.age.recipients import PassphraseRecipient, Recipient
from crypto.age.sealing import SealingWriter, seal, seal_bytes
from crypto.age.sources import Buffer, ExactSource
from crypto.age.stanzas import PassphraseStanza
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamOpener, StreamSealer, sealed_size
from crypto.jobs import Cancelled, CancelToken

ROOT = Path(__file__).parents[3]
CLASSICAL = X25519Identity(b"\x11" * 32)
HYBRID = HybridIdentity(b"\x22" * 32)
STRANGER = X25519Identity(b"\x33" * 32)
PASSPHRASE = PassphraseIdentity("дождь над крышей")
KINDS: Sequence[tuple[Recipient, Identity]] = (
    (CLASSICAL.recipient(), CLASSICAL),
    (HYBRID.recipient(), HYBRID),
    (PassphraseRecipient("дождь над крышей", 4), PASSPHRASE),
)
SIZES = (0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 77)

every_kind = pytest.mark.parametrize(("recipient", "identity"), KINDS, ids=["X25519", "hybrid", "scrypt"])


@every_kind
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armor", [False, True])
def test_every_way_in_gives_what_comes_out(
    recipient: Recipient, identity: Identity, size: int, armor: bool
) -> None:
    data = os.urandom(size)
    sink = io.BytesIO()
    assert seal(io.BytesIO(data), sink, [recipient], armor=armor) == size
    for sealed in (sink.getvalue(), seal_bytes(data, [recipient], armor=armor)):
        assert open_bytes(sealed, [STRANGER, identity]) == data
        if not armor:
            header = read_header(ExactSource(io.BytesIO(sealed)))
            assert len(sealed) == len(header.encode()) + 16 + sealed_size(size)


@given(st.lists(st.binary(max_size=40_000), max_size=12), st.integers(1, 90_000))
def test_the_sizes_of_the_pieces_do_not_matter(pieces: list[bytes], read_size: int) -> None:
    sink = io.BytesIO()
    with SealingWriter(sink, [CLASSICAL.recipient()]) as writer:
        for piece in pieces:
            assert writer.write(memoryview(piece)) == len(piece)
    assert writer.tell() == sum(map(len, pieces))
    opened = open_payload(io.BytesIO(sink.getvalue()), [CLASSICAL])
    read = b""
    while block := opened.read(read_size):
        assert len(block) <= read_size
        read += block
    assert read == b"".join(pieces)


def test_no_two_files_are_alike() -> None:
    for recipient, _ in KINDS:
        first, second = (seal_bytes(b"the same", [recipient]) for _ in range(2))
        assert first[-24:] != second[-24:]
        assert first.split(b"\n")[1] != second.split(b"\n")[1]


def test_each_of_several_recipients_opens_the_file() -> None:
    others = [X25519Identity.generate() for _ in range(3)]
    sealed = seal_bytes(b"for all", [one.recipient() for one in others])
    for one in others:
        assert open_bytes(sealed, [STRANGER, one]) == b"for all"
    assert inspect_header(io.BytesIO(sealed)).kinds == ("X25519",) * 3


def test_a_passphrase_stands_alone() -> None:
    others: list[Recipient] = [CLASSICAL.recipient(), HYBRID.recipient(), PassphraseRecipient("другая", 2)]
    for other in others:
        sink = io.BytesIO()
        with pytest.raises(errors.PassphraseNotAlone):
            SealingWriter(sink, [other, PassphraseRecipient("одна", 2)], allow_mixed=True)
        assert sink.getvalue() == b""


def test_mixing_takes_an_explicit_word() -> None:
    both: list[Recipient] = [CLASSICAL.recipient(), HYBRID.recipient()]
    for recipients in (both, both[::-1]):
        with pytest.raises(errors.MixedRecipients):
            seal_bytes(b"x", recipients)
        sealed = seal_bytes(b"x", recipients, allow_mixed=True)
        assert open_bytes(sealed, [CLASSICAL]) == open_bytes(sealed, [HYBRID]) == b"x"


def test_sealing_to_nobody_is_refused() -> None:
    with pytest.raises(errors.NoRecipients):
        seal_bytes(b"x", [])


@every_kind
def test_a_wrong_key_opens_nothing(recipient: Recipient, identity: Identity) -> None:
    sealed = seal_bytes(b"x", [recipient])
    wrong: list[Identity] = [STRANGER, HybridIdentity.generate(), PassphraseIdentity("дождь над крышей?")]
    with pytest.raises(errors.NoIdentityMatches) as caught:
        open_bytes(sealed, wrong)
    assert caught.value.kinds == inspect_header(io.BytesIO(sealed)).kinds
    with pytest.raises(errors.NoIdentityMatches):
        open_bytes(sealed, [])


def test_a_header_changed_by_a_recipient_is_found() -> None:
    sealed = seal_bytes(b"x", [CLASSICAL.recipient()])
    added = sealed.replace(b"\n---", b"\n-> grease\nAAAA\n---", 1)
    with pytest.raises(errors.HeaderMacWrong):
        open_bytes(added, [CLASSICAL])


def test_every_flipped_byte_is_found() -> None:
    sealed = seal_bytes(b"testimony", [CLASSICAL.recipient()])
    for place in range(len(sealed)):
        damaged = bytearray(sealed)
        damaged[place] ^= 0x01
        with pytest.raises(errors.AgeError):
            open_bytes(bytes(damaged), [CLASSICAL])


WHOLE = os.urandom(3 * CHUNK_BYTES + 1000)
SEALED = seal_bytes(WHOLE, [CLASSICAL.recipient()])
START = len(SEALED) - sealed_size(len(WHOLE))


@pytest.mark.parametrize(
    ("change", "error", "offset"),
    [
        (lambda s: s[: START + 2 * SEALED_CHUNK_BYTES], errors.PayloadTruncated, 2 * CHUNK_BYTES),
        (lambda s: s[: START + 2 * SEALED_CHUNK_BYTES + 9], errors.PayloadTruncated, 2 * CHUNK_BYTES),
        (lambda s: s[:START], errors.PayloadTruncated, 0),
        (lambda s: s[:-1], errors.PayloadEndDamaged, 3 * CHUNK_BYTES),
        (lambda s: s + b"\0", errors.PayloadEndDamaged, 3 * CHUNK_BYTES),
        (lambda s: flipped(s, len(s) - 1), errors.PayloadEndDamaged, 3 * CHUNK_BYTES),
        (lambda s: flipped(s, START), errors.PayloadDamaged, 0),
        (lambda s: flipped(s, START + SEALED_CHUNK_BYTES + 5), errors.PayloadDamaged, CHUNK_BYTES),
        (lambda s: flipped(s, START - 1), errors.PayloadDamaged, 0),
        (lambda s: swapped(s), errors.PayloadDamaged, 0),
    ],
)
def test_each_damage_has_its_error_and_keeps_what_is_before(
    change: object, error: type[errors.AgeError], offset: int
) -> None:
    assert callable(change)
    opened = open_payload(io.BytesIO(change(SEALED)), [CLASSICAL])
    released: list[bytes] = []
    with pytest.raises(errors.PayloadRefused) as caught:
        released.extend(opened)
    assert type(caught.value) is error
    assert caught.value.fields() == {"offset": offset}
    assert b"".join(released) == WHOLE[:offset]
    with pytest.raises(error):
        next(opened)
    with pytest.raises(error):
        opened.read()


def test_something_after_a_full_final_chunk_is_trailing_data() -> None:
    sealed = seal_bytes(WHOLE[: 2 * CHUNK_BYTES], [CLASSICAL.recipient()])
    with pytest.raises(errors.TrailingData) as caught:
        open_bytes(sealed + b"\0", [CLASSICAL])
    assert caught.value.offset == 2 * CHUNK_BYTES


def flipped(sealed: bytes, place: int) -> bytes:
    changed = bytearray(sealed)
    changed[place] ^= 0x80
    return bytes(changed)


def swapped(sealed: bytes) -> bytes:
    first = sealed[START : START + SEALED_CHUNK_BYTES]
    second = sealed[START + SEALED_CHUNK_BYTES : START + 2 * SEALED_CHUNK_BYTES]
    return sealed[:START] + second + first + sealed[START + 2 * SEALED_CHUNK_BYTES :]


def test_too_high_a_work_factor_is_refused_before_any_work() -> None:
    sealed = seal_bytes(b"x", [PassphraseRecipient("лето", 2)])
    stanza = sealed.split(b"\n")[1]
    dear = sealed.replace(stanza, stanza[:-1] + b"29")
    began = time.perf_counter()
    with pytest.raises(errors.WorkFactorTooHigh) as caught:
        open_bytes(dear, [PassphraseIdentity("лето")])
    assert caught.value.fields() == {"asked": 29, "allowed": 22}
    assert time.perf_counter() - began < 0.5
    with pytest.raises(errors.WorkFactorTooHigh):
        open_bytes(seal_bytes(b"x", [PassphraseRecipient("лето", 5)]), [PassphraseIdentity("лето", 4)])


def test_more_memory_than_there_is_has_its_own_error() -> None:
    stanza = PassphraseStanza(bytes(16), 60, bytes(32))
    with pytest.raises(errors.NotEnoughMemory) as caught:
        PassphraseIdentity("лето", 60).unwrap([stanza])
    assert caught.value.needed_mib == 1 << 50


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
def test_a_machine_short_of_memory_has_its_own_error() -> None:
    program = (
        "import resource\n"
        "from crypto.age import errors, passphrases\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))\n"
        "try:\n"
        "    passphrases.wrap_key(b'x', bytes(16), 20)\n"
        "except errors.NotEnoughMemory as error:\n"
        "    print(error.needed_mib)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "1024\n"


@pytest.mark.parametrize("at", [0, CHUNK_BYTES, 2 * CHUNK_BYTES, len(WHOLE)])
def test_sealing_can_be_cancelled_at_any_chunk(at: int) -> None:
    token = CancelToken()
    if at == 0:
        token.cancel()

    def on_chunk(done: int) -> None:
        if done >= at:
            token.cancel()

    sink = io.BytesIO()
    with pytest.raises(Cancelled):
        seal(io.BytesIO(WHOLE), sink, [CLASSICAL.recipient()], token=token, on_chunk=on_chunk)
    with pytest.raises(errors.PayloadTruncated):
        open_bytes(sink.getvalue(), [CLASSICAL])


@pytest.mark.parametrize("chunks", [0, 1, 3])
def test_opening_can_be_cancelled_at_any_chunk(chunks: int) -> None:
    token = CancelToken()
    opened = open_payload(io.BytesIO(SEALED), [CLASSICAL], token=token)
    for _ in range(chunks):
        next(opened)
    token.cancel()
    with pytest.raises(Cancelled):
        next(opened)


def test_progress_counts_plaintext() -> None:
    counts: list[int] = []
    seal(io.BytesIO(WHOLE), io.BytesIO(), [CLASSICAL.recipient()], on_chunk=counts.append)
    assert counts == [CHUNK_BYTES, 2 * CHUNK_BYTES, 3 * CHUNK_BYTES, len(WHOLE)]


def test_an_abandoned_writer_leaves_no_whole_file() -> None:
    sink = io.BytesIO()

    def write_and_fail() -> None:
        with SealingWriter(sink, [CLASSICAL.recipient()]) as writer:
            writer.write(WHOLE)
            raise RuntimeError("the program stops here")

    with pytest.raises(RuntimeError, match="stops here"):
        write_and_fail()
    with pytest.raises(errors.PayloadTruncated):
        open_bytes(sink.getvalue(), [CLASSICAL])
    sink = io.BytesIO()
    writer = SealingWriter(sink, [CLASSICAL.recipient()])
    writer.abort()
    writer.close()
    assert writer.closed
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"x")
    with pytest.raises(errors.PayloadTruncated):
        open_bytes(sink.getvalue(), [CLASSICAL])


def test_closing_twice_writes_once_and_leaves_the_sink_open() -> None:
    sink = io.BytesIO()
    writer = SealingWriter(sink, [CLASSICAL.recipient()], armor=True)
    writer.write(b"x")
    writer.flush()
    writer.close()
    once = sink.getvalue()
    writer.close()
    assert sink.getvalue() == once
    assert not sink.closed


class ShortWrites:
    """A sink that takes at most 1000 bytes at a time, as a raw file may."""

    def __init__(self) -> None:
        self.taken = b""

    def write(self, data: Buffer, /) -> int:
        self.taken += bytes(data[:1000])
        return min(len(data), 1000)


def test_short_writes_lose_nothing() -> None:
    sink = ShortWrites()
    seal(io.BytesIO(WHOLE), sink, [CLASSICAL.recipient()])
    assert open_bytes(sink.taken, [CLASSICAL]) == WHOLE


def test_a_full_sink_raises() -> None:
    class Full:
        def write(self, data: Buffer, /) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        seal(io.BytesIO(WHOLE), Full(), [CLASSICAL.recipient()])


@pytest.mark.parametrize("armor", [False, True])
def test_a_sink_that_fails_at_the_end_leaves_no_whole_file(armor: bool) -> None:
    class FullAtTheEnd:
        full = False
        taken = b""

        def write(self, data: Buffer, /) -> int:
            if self.full:
                raise OSError(28, "No space left on device")
            self.taken += data
            return len(data)

    sink = FullAtTheEnd()
    writer = SealingWriter(sink, [CLASSICAL.recipient()], armor=armor)
    writer.write(b"x")
    sink.full = True
    with pytest.raises(OSError, match="No space left"):
        writer.close()
    sink.full = False
    writer.close()
    with pytest.raises(errors.AgeError):
        open_bytes(sink.taken, [CLASSICAL])


def test_nothing_of_a_refused_chunk_stays_in_the_buffer() -> None:
    key, sealed = bytes(32), bytearray(SEALED_CHUNK_BYTES)
    StreamSealer(key).seal_block(memoryview(b"\x77" * CHUNK_BYTES), memoryview(sealed), final=True)
    sealed[-1] ^= 1
    out = bytearray(b"\x77" * SEALED_CHUNK_BYTES)
    opener = StreamOpener(key)
    assert opener.open_block(memoryview(sealed), memoryview(out), at_end=True) == 0
    assert out[:CHUNK_BYTES] == bytes(CHUNK_BYTES)
    with pytest.raises(errors.PayloadDamaged):
        opener.finish()


def test_an_opener_that_saw_no_final_chunk_says_so() -> None:
    out = memoryview(bytearray(SEALED_CHUNK_BYTES))
    sealed = bytearray(SEALED_CHUNK_BYTES)
    StreamSealer(bytes(32)).seal_block(memoryview(bytes(CHUNK_BYTES)), memoryview(sealed), final=False)
    opener = StreamOpener(bytes(32))
    assert opener.open_block(memoryview(sealed), out, at_end=False) == CHUNK_BYTES
    with pytest.raises(errors.PayloadTruncated):
        opener.finish()
    with pytest.raises(ValueError, match="partial chunk"):
        opener.open_block(memoryview(sealed)[:-1], out, at_end=False)


def test_the_sealer_refuses_to_be_misused() -> None:
    out = memoryview(bytearray(2 * SEALED_CHUNK_BYTES))
    with pytest.raises(ValueError, match="partial chunk"):
        StreamSealer(bytes(32)).seal_block(memoryview(b"x"), out, final=False)
    sealer = StreamSealer(bytes(32))
    sealer.seal_block(memoryview(bytes(CHUNK_BYTES)), out, final=False)
    with pytest.raises(ValueError, match="empty chunk"):
        sealer.seal_block(memoryview(b""), out, final=True)
    sealer.seal_block(memoryview(b"x"), out, final=True)
    with pytest.raises(ValueError, match="partial chunk"):
        sealer.seal_block(memoryview(b"x"), out, final=True)
