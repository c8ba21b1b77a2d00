"""Records that leave a vault as lines that other programs can read."""
