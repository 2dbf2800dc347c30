"""What pages are made of, painted here."""
