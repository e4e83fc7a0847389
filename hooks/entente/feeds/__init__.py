"""Producers of feeds and calendars, and the digest: what is new, for the tools people already use."""
