"""The vault and its records: journal, database, sealed evidence, search."""

from archive import sqlcipher as sqlcipher  # before anything imports sqlite-utils
