"""Bytes and keys: the age format, signatures and key derivation. Imports nothing of ours."""
