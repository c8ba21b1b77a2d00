"""The vault and its records: journal, database, sealed evidence, search."""
