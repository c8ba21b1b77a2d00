"""The age v1 format (C2SP age specification)."""
