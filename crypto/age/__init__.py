"""The age v1 file format (C2SP age specification): recipients, header, payload stream and armor."""
