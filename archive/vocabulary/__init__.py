"""Controlled vocabularies: codes are stored, labels in three languages are shown."""
