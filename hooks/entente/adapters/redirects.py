"""The page at an old address: it leads on without a script."""

from __future__ import annotations

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.output import Redirect

_PAGE = Markup(
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{target}</title>\n'
    '<meta http-equiv="refresh" content="0; url={relative}">\n<meta name="robots" content="noindex">\n'
    '<link rel="canonical" href="{canonical}">\n</head>\n<body>\n<p><a href="{relative}">{canonical}</a></p>\n'
    "</body>\n</html>\n"
)


def redirect_html(redirect: Redirect, edition: Edition) -> str:
    """Return the HTML that leads from an old address to the new one."""
    return str(
        _PAGE.format(
            language=redirect.uri.partition("/")[0],
            target=redirect.target,
            relative=urls.relative(redirect.target, redirect.uri),
            canonical=edition.url(redirect.target),
        )
    )
