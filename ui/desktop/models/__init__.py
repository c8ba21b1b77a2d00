"""Qt models: they read pages of records by id and hold no record for long."""
