"""The files of the form editor: its page, its configuration and the scripts around the vendored editor."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from entente.forms.collections import forms
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.output import File

FOLDER = "admin/"
# Languages into which the editor itself is translated, by ours; Luxembourgish is not among them.
_INTERFACE: Mapping[Language, str] = {"fr": "fr", "de": "de", "lb": "fr", "en": "en-US"}
_SERVICES = {"gitlab": "https://gitlab.com", "github": "https://api.github.com", "gitea": "https://gitea.com"}
_POLICY: tuple[tuple[str, str], ...] = (
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    # The editor styles its parts while it runs.
    ("style-src", "'self' 'unsafe-inline'"),
    ("img-src", "'self' data: blob:"),
    ("media-src", "'self' blob:"),
    ("font-src", "'self'"),
    ("connect-src", "'self' blob: data:"),
    ("frame-src", "'self' blob:"),
    ("worker-src", "'self' blob:"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
)

_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="forms.css">
<script type="module" src="forms.js"></script>
</head>
<body>
<noscript><p>{wait}</p></noscript>
</body>
</html>
"""


@dataclass(frozen=True, kw_only=True)
class FormSettings:
    """What the site says about the form: where the files are kept, as the editor's `backend` asks for it."""

    backend: Mapping[str, Any]
    language: Language


def form_policy(settings: FormSettings) -> str:
    """Return the security policy of the form's page: as strict as the editor can bear, and only its own server."""
    services = " ".join(_services(settings.backend))
    said = [(name, f"{value} {services}".rstrip() if name == "connect-src" else value) for name, value in _POLICY]
    return "; ".join(f"{name} {value}" for name, value in said)


def _services(backend: Mapping[str, Any]) -> Iterator[str]:
    """Yield the origins to which the editor may talk: where the files are kept, and nobody else."""
    given = [str(backend[key]) for key in ("api_root", "base_url", "graphql_api_root") if backend.get(key)]
    if not backend.get("api_root") and not (backend.get("name") != "github" and given):
        given.append(_SERVICES.get(str(backend.get("name")), ""))
    origins = {f"{parts.scheme}://{parts.netloc}" for parts in map(urlsplit, given) if parts.netloc}
    yield from sorted(origins)


def configuration(catalogue: Catalogue, settings: FormSettings) -> dict[str, Any]:
    """Return the editor's configuration and the shapes of all files, as `page/forms.js` reads them."""
    made = list(forms(catalogue, settings.language))
    return {
        "interface": _INTERFACE[settings.language],
        "languages": {
            "all": word("forms.all_languages", settings.language),
            "label": word("forms.languages", settings.language),
        },
        "shapes": {form.format: form.shape for form in made},
        "cms": {
            "load_config_file": False,
            "backend": dict(settings.backend),
            "media_folder": "content/media",
            "public_folder": "/media",
            "media_libraries": {
                "default": {"config": {"max_file_size": 1_000_000, "slugify_filename": True}},
                # Picture agencies elsewhere, which the page's policy keeps out.
                "stock_assets": False,
            },
            "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-", "lowercase": True},
            "editor": {"preview": False},
            "collections": [form.collection for form in made],
        },
    }


def form_files(catalogue: Catalogue, settings: FormSettings) -> Iterator[File]:
    """Yield the page of the form editor and its configuration; the scripts in `page/` belong beside them."""
    page = _PAGE.format(
        language=settings.language,
        policy=form_policy(settings),
        title=html.escape(word("forms.title", settings.language)),
        wait=html.escape(word("forms.wait", settings.language)),
    )
    yield File(uri=f"{FOLDER}index.html", content=page.encode())
    text = json.dumps(configuration(catalogue, settings), ensure_ascii=False, separators=(",", ":"))
    yield File(uri=f"{FOLDER}forms.json", content=f"{text}\n".encode())
