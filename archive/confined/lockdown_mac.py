"""What a confined worker gives up on macOS: files, network and other programs, by the system's own sandbox.

The profile ``pure-computation`` leaves what is open already and refuses everything else (sandbox_init(3)). How much
memory it takes is not bounded there, so the answer is ``partial`` at best.

Not yet run on macOS: order and arguments of the call are tested elsewhere. Anything that fails means ``off``.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

LIBRARY: Final = "/usr/lib/libSystem.B.dylib"
PURE_COMPUTATION: Final = b"pure-computation"
NAMED: Final = 1
"""SANDBOX_NAMED: the first argument is the name of a profile, not a profile."""


def wall_in(library: Any = None) -> bool:
    """Whether the sandbox stands; for ever. Never raises."""
    try:
        system = library or ctypes.CDLL(LIBRARY, use_errno=True)
        call = system.sandbox_init
        call.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
        call.restype = ctypes.c_int
        told = ctypes.c_char_p()
        return int(call(PURE_COMPUTATION, NAMED, ctypes.byref(told))) == 0
    except (OSError, AttributeError, ctypes.ArgumentError):
        return False
