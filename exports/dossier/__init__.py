"""The dossier of a case: content in, unsigned PDF/A-3u out."""
