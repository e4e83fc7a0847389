"""Templates that Zensical's theme is given with an export: the words of the theme follow the page's language."""
