"""Words of the page frame – header, search, footer, error page – in the site's four languages."""

WORDS: dict[str, dict[str, str]] = {}
