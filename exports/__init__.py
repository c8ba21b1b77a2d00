"""What leaves the vault: dossiers, packages, and their verification."""
