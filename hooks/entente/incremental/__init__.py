"""What every output was made from, so that only those are made anew for which something has changed."""
