"""The boundaries of communes: the file the site is built from, and how it is made of official or schematic shapes."""
