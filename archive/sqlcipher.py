"""Puts SQLCipher where sqlite-utils looks for its database library.

sqlite-utils tries to import a module named ``pysqlite3`` before it falls back to the
standard one. With SQLCipher registered under that name its error classes are the ones
that are raised, and a plain SQLite connection cannot come about by accident.
"""

from __future__ import annotations

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
