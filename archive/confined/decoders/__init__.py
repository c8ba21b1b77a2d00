"""What workers can do, one module for each role. Nothing of the program is imported here but ``archive.confined``."""
