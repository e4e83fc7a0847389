"""Maps drawn as inline SVG: the country, one area, one commune with its neighbours."""
