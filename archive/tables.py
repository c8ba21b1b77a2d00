"""sqlite-utils, without the library of numbers that it would load with it where one is installed.

Only a reader of evidence has a use for numpy, in a process of its own. Here it would cost every start of the
program a tenth of a second, and threads of its own.
"""

from archive.absent import absent

with absent("numpy"):
    from sqlite_utils import Database as Tables
    from sqlite_utils.migrations import Migrations

__all__ = ["Migrations", "Tables"]
