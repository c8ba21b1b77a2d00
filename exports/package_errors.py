"""What can be wrong with a package that came from outside. Nothing of it was written anywhere.

Names of members are given as they stand in the package if they are plain, and as ``?`` otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from exports.errors import ExportError


@dataclass(eq=False)
class NotVerifiable(ExportError):
    """The file is none of what can be checked: package, opened package, signed PDF."""

    code: ClassVar[str] = "verify_unknown_kind"


@dataclass(eq=False)
class FileUnreadable(ExportError):
    """The file is not there or cannot be read."""

    code: ClassVar[str] = "verify_file_unreadable"


@dataclass(eq=False)
class PackageBroken(ExportError):
    """Root of everything by which a package shows that it is not as it was made."""


@dataclass(eq=False)
class PackageTruncated(PackageBroken):
    """The archive ends before its end mark."""

    code: ClassVar[str] = "package_truncated"


@dataclass(eq=False)
class PackageTrailingData(PackageBroken):
    """Something stands behind the end mark of the archive."""

    code: ClassVar[str] = "package_trailing_data"


@dataclass(eq=False)
class PackageHeaderMalformed(PackageBroken):
    """A header is not written as packages are written; ``member`` counts from 1."""

    code: ClassVar[str] = "package_header_malformed"
    member: int


@dataclass(eq=False)
class PackageRenamed(PackageBroken):
    """The folder in the package has another name than the signed number; ``folder`` is what it is called now."""

    code: ClassVar[str] = "package_renamed"
    folder: str


@dataclass(eq=False)
class PackageNameUnsafe(PackageBroken):
    """A name that leads out of the folder, is absolute, or holds other characters than plain ones."""

    code: ClassVar[str] = "package_name_unsafe"
    member: int


@dataclass(eq=False)
class PackageMemberKind(PackageBroken):
    """A member that is not a plain file: a link, a folder, a device."""

    code: ClassVar[str] = "package_member_kind"
    member: int


@dataclass(eq=False)
class PackageDuplicate(PackageBroken):
    """Two members have one name."""

    code: ClassVar[str] = "package_duplicate"
    name: str


@dataclass(eq=False)
class PackageTooManyFiles(PackageBroken):
    """More members than a package can have."""

    code: ClassVar[str] = "package_too_many_files"
    limit: int


@dataclass(eq=False)
class PackageFileTooLarge(PackageBroken):
    """A list or note that is larger than any that is ever written."""

    code: ClassVar[str] = "package_file_too_large"
    name: str


@dataclass(eq=False)
class PackageFileMissing(PackageBroken):
    """A file that the lists name, or that every package has, is not there."""

    code: ClassVar[str] = "package_file_missing"
    name: str


@dataclass(eq=False)
class PackageFileExtra(PackageBroken):
    """A file that no list names."""

    code: ClassVar[str] = "package_file_extra"
    name: str


@dataclass(eq=False)
class PackageFileAltered(PackageBroken):
    """A file is not the one that the list names."""

    code: ClassVar[str] = "package_file_altered"
    name: str


@dataclass(eq=False)
class PackageListMalformed(PackageBroken):
    """One of the lists is not written as lists are."""

    code: ClassVar[str] = "package_list_malformed"
    name: str


@dataclass(eq=False)
class PackageVersionUnknown(PackageBroken):
    """A bag of another version than BagIt 1.0, or one that is not in UTF-8."""

    code: ClassVar[str] = "package_version_unknown"
