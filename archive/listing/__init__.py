"""Lists of records of one kind: what is asked for, in which order; the same for windows and terminal."""
