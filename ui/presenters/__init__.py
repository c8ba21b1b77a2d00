"""What the screens do, without a screen: flows that know neither Qt nor a terminal."""
