"""Typed records: what the archive holds, field by field, with the sensitivity of each."""
