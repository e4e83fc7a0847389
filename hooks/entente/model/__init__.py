"""The records: what content says, as frozen, checked values."""
