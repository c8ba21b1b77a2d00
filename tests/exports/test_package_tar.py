"""The archive inside packages: written in one way, and nothing else is read."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.package_errors import (
    PackageBroken,
    PackageDuplicate,
    PackageHeaderMalformed,
    PackageMemberKind,
    PackageNameUnsafe,
    PackageTooManyFiles,
    PackageTrailingData,
    PackageTruncated,
)
from exports.package_tar import MAX_MEMBERS, TarReader, TarWriter, header
from tests.exports.packages import TIME, archive_of

NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)
FILES = st.dictionaries(NAMES, st.binary(max_size=3000), max_size=6)


def read(archive: bytes) -> dict[str, bytes]:
    return {member.name: b"".join(member.chunks) for member in TarReader(io.BytesIO(archive))}


@given(FILES)
def test_what_is_written_is_read_back(files: dict[str, bytes]) -> None:
    archive = archive_of(files)
    assert read(archive) == {f"X-0001/{name}": data for name, data in files.items()}
    assert len(archive) % 10240 == 0


@given(FILES)
def test_python_reads_the_same(files: dict[str, bytes]) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive_of(files))) as tar:
        members = tar.getmembers()
        assert [member.name for member in members] == [f"X-0001/{name}" for name in files]
        assert all((m.mode, m.uid, m.gid, m.uname, m.mtime) == (0o644, 0, 0, "", TIME) for m in members)


@pytest.mark.peer
def test_the_system_tar_reads_the_same() -> None:
    program = shutil.which("tar")
    if program is None:
        pytest.skip("tar is not installed")
    archive = archive_of({"a/b.txt": b"one", "c": bytes(5000)})
    run = subprocess.run([program, "-tf", "-"], input=archive, capture_output=True, check=True)
    assert run.stdout.decode().split() == ["X-0001/a/b.txt", "X-0001/c"]
    assert run.stderr == b""


@given(FILES, st.data())
def test_a_reader_that_gives_a_byte_at_a_time_changes_nothing(files: dict[str, bytes], data: st.DataObject) -> None:
    archive = archive_of(files)
    step = data.draw(st.integers(1, 700))

    class Slow:
        def __init__(self) -> None:
            self.stream = io.BytesIO(archive)

        def read(self, size: int, /) -> bytes:
            return self.stream.read(min(size, step))

    assert {m.name: b"".join(m.chunks) for m in TarReader(Slow())} == read(archive)


def test_members_need_not_be_read_to_go_on() -> None:
    assert [member.size for member in TarReader(io.BytesIO(archive_of({"a": b"x" * 700, "b": b""})))] == [700, 0]


def test_more_or_less_than_announced_is_refused() -> None:
    tar = TarWriter(io.BytesIO(), TIME)
    tar.begin("x/y", 3)
    with pytest.raises(ValueError):  # noqa: PT011 -- it carries no words
        tar.write(b"four")
    tar.write(b"tw")
    with pytest.raises(ValueError):  # noqa: PT011 -- as above
        tar.end()


@pytest.mark.parametrize("size", [8 * 2**30 - 1, 8 * 2**30, 20 * 2**40])
def test_a_size_of_many_gibibytes_is_written_and_read(size: int) -> None:
    written = header("X/big", size, TIME)
    assert tarfile.TarInfo.frombuf(written[-512:], "ascii", "strict").name == "X/big"
    reader = iter(TarReader(io.BytesIO(written)))
    member = next(reader)
    assert (member.name, member.size) == ("X/big", size)
    with tarfile.open(fileobj=io.BytesIO(written + bytes(1024))) as tar:
        assert tar.next().size == size  # type: ignore[union-attr]  # there is one


def info(name: str = "X/a", **fields: object) -> bytes:
    made = tarfile.TarInfo(name)
    made.mode, made.mtime = 0o644, TIME
    for field, value in fields.items():
        setattr(made, field, value)
    return made.tobuf(tarfile.PAX_FORMAT, "utf-8", "surrogateescape")


END = bytes(1024)
GNU_LONG = tarfile.TarInfo("x/" + "y" * 150).tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize(
    ("archive", "error"),
    [
        (info("../a") + END, PackageNameUnsafe),
        (info("X/../../etc/passwd") + END, PackageNameUnsafe),
        (info("/etc/passwd") + END, PackageNameUnsafe),
        (info("X//a") + END, PackageNameUnsafe),
        (info("X/./a") + END, PackageNameUnsafe),
        (info("C:/a") + END, PackageNameUnsafe),
        (info("X\\a") + END, PackageNameUnsafe),
        (info("alone.txt") + END, PackageNameUnsafe),
        (info("X/-rf") + END, PackageNameUnsafe),
        (info("X/.hidden") + END, PackageNameUnsafe),
        (info("X/a\nb") + END, PackageNameUnsafe),
        (info("X/a b") + END, PackageNameUnsafe),
        (info("X/a", type=tarfile.SYMTYPE, linkname="/etc/passwd") + END, PackageMemberKind),
        (info("X/a", type=tarfile.LNKTYPE, linkname="X/b") + END, PackageMemberKind),
        (info("X/a", type=tarfile.DIRTYPE) + END, PackageMemberKind),
        (info("X/a", type=tarfile.CHRTYPE) + END, PackageMemberKind),
        (info("X/a", type=tarfile.FIFOTYPE) + END, PackageMemberKind),
        (GNU_LONG + END, PackageMemberKind),
        (info("X/" + "д" * 3) + END, PackageHeaderMalformed),
        (info("X/a", mode=0o4755) + END, PackageHeaderMalformed),
        (info("X/a", uid=1000) + END, PackageHeaderMalformed),
        (info("X/a", uname="somebody") + END, PackageHeaderMalformed),
        (info("X/a", pax_headers={"path": "../b"}) + END, PackageHeaderMalformed),
        (info("X/a", pax_headers={"comment": "hidden"}) + END, PackageHeaderMalformed),
        (info("X/a") + info("X/a") + END, PackageDuplicate),
        (b"", PackageTruncated),
        (info("X/a", size=100), PackageTruncated),
        (info("X/a"), PackageTruncated),
        (bytes(512), PackageTruncated),
        (archive_of({"a": b"x"}) + b"\0", PackageTrailingData),
        (archive_of({"a": b"x"}) + bytes(10240), PackageTrailingData),
        (bytes(512) + b"x" * 512 + bytes(10240 - 1024), PackageTrailingData),
        (bytes(1024) + b"x" * (10240 - 1024), PackageTrailingData),
        (info("X/a", size=1) + b"x" + b"hidden".ljust(511, b"\0") + END, PackageHeaderMalformed),
        (b"\xff" * 1024, PackageHeaderMalformed),
    ],
)
def test_a_hostile_archive_is_refused_by_its_own_error(archive: bytes, error: type[PackageBroken]) -> None:
    with pytest.raises(error) as caught:
        read(archive)
    assert type(caught.value) is error


def test_too_many_members_are_refused() -> None:
    class Endless:
        def __init__(self) -> None:
            self.number = 0

        def read(self, size: int, /) -> bytes:
            self.number += 1
            return header(f"X/{self.number}", 0, TIME)

    with pytest.raises(PackageTooManyFiles):
        for _ in TarReader(Endless()):
            pass
    assert MAX_MEMBERS < 100_000


@given(st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read(data)
    except PackageBroken:
        return
    assert not data.strip(b"\0")


@given(FILES.filter(bool), st.data())
def test_one_changed_byte_outside_a_file_is_refused(files: dict[str, bytes], data: st.DataObject) -> None:
    archive = bytearray(archive_of(files))
    at = data.draw(st.integers(0, len(archive) - 1))
    change = data.draw(st.integers(1, 255))
    archive[at] ^= change
    check: Callable[[bytes], dict[str, bytes]] = read
    try:
        found = check(bytes(archive))
    except PackageBroken:
        return
    assert found != {f"X-0001/{name}": content for name, content in files.items()}
