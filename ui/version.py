"""The version of the program, the same as in the project's own description."""

from __future__ import annotations

VERSION = "0.1.0"
