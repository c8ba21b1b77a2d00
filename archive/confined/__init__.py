"""Decoding what strangers made, in a process that has no key, no network, no files."""
