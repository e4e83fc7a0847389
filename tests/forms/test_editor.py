"""The form editor in Chromium on a local folder: open, edit, save, check, build."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.forms.conftest import Editing
from tests.forms.test_format import changed_lines

from entente.build import load_publishable

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.lsp]

# One record of each kind: its form, its file, the field that is changed, and the page that shows it.
RECORDS = {
    "agreement": ("agreements", "nordstad/agreement", "agreements/nordstad/agreement.yml", "title"),
    "project": (
        "projects-nordstad", "axe-central-nordstad", "agreements/nordstad/projects/axe-central-nordstad.yml", "title",
    ),
    "news": ("news-nordstad", "", "agreements/nordstad/news/*.yml", "title"),
    "commune": ("communes", "beaufort", "reference/communes/beaufort.yml", "names"),
    "organisation": ("organisations", "", "reference/organisations/*.yml", "names"),
    "theme": ("themes", "mobilite", "reference/themes/mobilite.yml", "title"),
    "objective": ("objectives", "", "reference/objectives/*.yml", "title"),
    "instrument": ("instruments", "pdat-2023", "reference/instruments/pdat-2023.yml", "title"),
}  # fmt: skip


def record(root: Path, kind: str) -> tuple[str, str, str]:
    """The form, the file and the changed field of a record of a kind; where no name is said, the first there is."""
    collection, name, pattern, field = RECORDS[kind]
    file = next(iter(sorted((root / "content").glob(pattern))))
    place = f"collections/{collection}/entries/{name or file.stem}"
    return place, file.relative_to(root).as_posix(), f"{field}.fr"


def copy_of_the_project(root: Path, folder: Path) -> Path:
    """What a build needs, in a folder of its own."""
    for name in ("content", "docs", "hooks"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / ".tools").mkdir()
    (folder / ".tools" / "forms").symlink_to(root / ".tools" / "forms")
    shutil.copy(root / "uv.lock", folder)
    settings = (root / "mkdocs.yml").read_text("utf-8")
    asked = settings.replace("    forms: null\n", "    forms: {name: gitlab, repo: groupe/entente}\n")
    assert asked != settings
    (folder / "mkdocs.yml").write_text(asked, "utf-8")
    return folder


def test_record_of_every_kind_is_opened_edited_saved_checked_and_built(
    root: Path, editing: Editing, tmp_path: Path
) -> None:
    project = copy_of_the_project(root, tmp_path)
    for kind in RECORDS:
        place, path, field = record(root, kind)
        editing.open(place)
        box = editing.page.locator(f'[data-key-path="{field}"]').locator("input, textarea").first
        before = box.input_value()
        assert not editing.can_save, f"{kind}: there is something to save before anything was changed"

        box.fill(f"{before} modifié")
        editing.save()

        saved = editing.text_of(path)
        (project / path).write_text(saved, "utf-8")
        old, new = changed_lines((root / path).read_text("utf-8"), saved)
        assert (old[0], new) == ("-", f"+{old[1:].replace(before, f'{before} modifié', 1)}")

    load_publishable(project / "content", date(2026, 1, 1))
    page = built(project) / "fr" / "conventions" / "nordstad" / "projets" / "axe-central-nordstad" / "index.html"
    assert "Axe central modifié" in page.read_text("utf-8")
    assert (project / "site" / "admin" / "index.html").is_file()
    assert editing.visit.outside == []


def built(project: Path) -> Path:
    """The folder of the built site."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-d", str(project / "site")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "true"}
    subprocess.run(command, check=True, cwd=project, env=environment)
    return project / "site"


def test_new_theme_is_written_as_content_is(editing: Editing) -> None:
    editing.open("collections/themes/new")
    for field, text in {"title.fr": "Ciel étoilé", "text.fr": "Moins de lumière la nuit : pour les animaux."}.items():
        editing.page.locator(f'[data-key-path="{field}"]').locator("input, textarea").first.fill(text)
    editing.save()

    assert editing.text_of("content/reference/themes/ciel-etoile.yml") == (
        'title:\n  fr: Ciel étoilé\ntext:\n  fr: "Moins de lumière la nuit : pour les animaux."\n'
    )


def test_tabs_show_one_language_of_every_text(editing: Editing) -> None:
    editing.open("collections/themes/entries/mobilite")
    shown = """[...document.querySelectorAll('[data-key-path^="title."]')]
      .filter(e => e.checkVisibility()).map(e => e.dataset.keyPath)"""
    before = editing.page.evaluate(shown)
    editing.page.get_by_role("button", name="DE", exact=True).click()

    assert (before, editing.page.evaluate(shown)) == (["title.fr", "title.de", "title.lb", "title.en"], ["title.de"])
