"""Covering what must not be seen or heard in a new file, never in the original."""
