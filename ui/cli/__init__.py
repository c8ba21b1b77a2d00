"""The terminal: a sibling of the desktop that never loads Qt."""
