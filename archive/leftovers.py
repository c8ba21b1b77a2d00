"""What systems leave in folders by themselves: nobody's evidence, as far as their names and first bytes tell."""

from __future__ import annotations

from typing import Final

_NAMES: Final = frozenset(
    {
        *("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini"),
        *(".ds_store", ".localized", "icon\r", ".volumeicon.icns", ".com.apple.timemachine.donotpresent"),
        *(".nomedia", ".directory"),
    }
)
_APPLE_DOUBLE: Final = (b"\x00\x05\x16\x07", b"\x00\x05\x16\x00")
"""RFC 1740: AppleDouble, AppleSingle."""
_BESIDE: Final = "._"
_FOLDERS: Final = frozenset(
    {".spotlight-v100", ".fseventsd", ".temporaryitems", ".documentrevisions-v100", "system volume information"}
)


def may_be_apple_double(untrusted_name: str) -> bool:
    """Whether a file's first bytes have to be looked at before it is known whether a system left it."""
    return untrusted_name.startswith(_BESIDE)


def is_leftover(untrusted_name: str, untrusted_head: bytes = b"") -> bool:
    """Whether a file is one that a system makes for itself.

    What people threw away, and small pictures of what is gone, may be all that is left of evidence: the
    folders for those count as any other.
    """
    if untrusted_name.lower() in _NAMES:
        return True
    return may_be_apple_double(untrusted_name) and untrusted_head[:4] in _APPLE_DOUBLE


def is_folder_of_the_system(untrusted_name: str) -> bool:
    """Whether a folder holds a system's own lists about a disk."""
    return untrusted_name.lower() in _FOLDERS
