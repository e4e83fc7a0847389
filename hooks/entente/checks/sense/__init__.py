"""Sense rules: what is well written and yet probably not meant; warnings that never block a build."""
