"""A new vault key for everything: new database, every file sealed again, new slots, and one change of folders."""
