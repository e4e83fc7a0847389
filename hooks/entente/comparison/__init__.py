"""What a change of content does to the site, found by comparing records by identity."""
