"""Entente: YAML files about territorial cooperation become the records, pages and data of a public website."""
