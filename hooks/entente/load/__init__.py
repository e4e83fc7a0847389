"""Reading content: the only place that opens content files."""
