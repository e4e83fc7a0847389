"""The form editor beside the site, where the site's configuration asks for it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from entente import forms
from entente.adapters.folders import written_below
from entente.forms.site import FOLDER, FormSettings, form_files, form_policy
from entente.i18n.words import WORDS
from entente.model.catalogue import Catalogue

EDITOR = Path(".tools") / "forms"
"""Where `tools/forms.py` puts the editor, below the project."""
_PAGE = Path(forms.__file__).parent / "page"


def form_settings(extra: Mapping[str, Any], language: Any) -> FormSettings | None:  # noqa: ANN401 – any language
    """Return what the site's configuration says about the form; None where it asks for none.

    Raises:
        PluginError: it does not say where the files are kept.
    """
    own: Mapping[str, Any] = extra.get("entente") or {}
    backend = own.get("forms")
    if not backend:
        return None
    if not isinstance(backend, Mapping) or not backend.get("name") or not backend.get("repo"):
        raise PluginError(WORDS["forms.wrong_setting"][language])
    return FormSettings(backend=backend, language=language)


def write_forms(site: Path, editor: Path, catalogue: Catalogue, settings: FormSettings) -> None:
    """Write the form editor below the folder `site`, and what the server should say with it into `_headers`.

    Raises:
        PluginError: the editor itself has not been fetched.
    """
    if not (editor / "vendor").is_dir():
        raise PluginError(WORDS["forms.not_fetched"][settings.language])
    for file in form_files(catalogue, settings):
        written_below(site, file.uri, file.content)
    shutil.copytree(_PAGE, site / FOLDER, dirs_exist_ok=True)
    shutil.copytree(editor / "vendor", site / FOLDER / "vendor", dirs_exist_ok=True)
    headers = site / "_headers"
    if headers.is_file():
        headers.write_text(headers.read_text("utf-8") + form_headers(settings), "utf-8")


def form_headers(settings: FormSettings) -> str:
    """Return the part of `_headers` for the form: its own policy, and a window for signing in elsewhere."""
    policy, opener = "Content-Security-Policy", "Cross-Origin-Opener-Policy"
    lines = [
        f"/{FOLDER}*",
        f"  ! {policy}",
        f"  ! {opener}",
        f"  {policy}: {form_policy(settings)}; frame-ancestors 'none'",
        f"  {opener}: same-origin-allow-popups",
    ]
    return "\n".join(lines) + "\n"
