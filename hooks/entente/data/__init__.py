"""Producers of open data."""
