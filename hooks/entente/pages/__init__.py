"""Producers of pages for people."""
