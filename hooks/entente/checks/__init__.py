"""Rules across records: each check is a function from the catalogue to problems."""
