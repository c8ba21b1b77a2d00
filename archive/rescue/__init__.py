"""What can still be read of a damaged vault: page by page, record by record, file by file. Writes nothing into it."""
