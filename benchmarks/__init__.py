"""How fast the site is built, beside other tools, on the same generated content."""
