"""Records as lines of JSON that other programs can read and write; ``FORMAT.md`` specifies every line."""
