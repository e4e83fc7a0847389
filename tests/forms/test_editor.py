"""The form editor in Chromium on a local folder: open, edit, save, check, build."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from playwright.sync_api import expect
from tests.forms.conftest import Editing
from tests.forms.test_format import changed_lines
from yaml import safe_load

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

NEW_FILE = "content/agreements/nordstad/projects/place-de-la-gare.yml"
NEW_PROJECT = {
    "title.fr": "Place de la gare",
    "summary.fr": "Une place plantée.",
    "milestones.0.id": "ouverture",
    "milestones.0.title.fr": "Ouverture : la place",
    "milestones.0.forecasts.0.date": "2028-05",
    "pictures.0.alternative.fr": "Une place avec des arbres.",
    "pictures.0.credit": "Commune, CC BY 4.0",
    "sources.0.url": "https://source.example/place",
}
NEW_TEXT = """\
title:
  fr: Place de la gare
summary:
  fr: Une place plantée.
relation: measure
milestones:
  - id: ouverture
    title:
      fr: "Ouverture : la place"
    forecasts:
      - date: "2028-05"
pictures:
  - file: media/place-de-la-gare.png
    alternative:
      fr: Une place avec des arbres.
    credit: Commune, CC BY 4.0
sources:
  - url: https://source.example/place
"""


def record(root: Path, kind: str) -> tuple[str, str, str]:
    """The form, the file and the changed field of a record of a kind; where no name is said, the first there is."""
    collection, name, pattern, field = RECORDS[kind]
    file = next(iter(sorted((root / "content").glob(pattern))))
    place = f"collections/{collection}/entries/{name or file.stem}"
    return place, file.relative_to(root).as_posix(), f"{field}.fr"


def value_at(data: object, field: str) -> str:
    """The text at a place such as `title.fr`."""
    for key in field.split("."):
        data = cast("dict[str, object]", data)[key]
    return str(data)


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
        before = value_at(safe_load((root / path).read_text("utf-8")), field)
        expect(box).to_have_value(before)
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


def test_new_project_with_milestone_and_picture_is_written_checked_and_built(
    root: Path, editing: Editing, tmp_path: Path
) -> None:
    project = copy_of_the_project(root, tmp_path / "project")
    chosen = tmp_path / "Place de la Gare.png"
    Image.new("RGB", (600, 400), (40, 120, 80)).save(chosen)
    editing.page.set_viewport_size({"width": 1280, "height": 3000})
    editing.open("collections/projects-nordstad/new")
    editing.box("relation").get_by_role("radio").first.click()
    for field in ("milestones", "pictures", "sources", "milestones.0.forecasts"):
        editing.add(field)
    for field, text in NEW_PROJECT.items():
        editing.fill(field, text)
    editing.box("pictures.0.file").locator("input[type=file]").first.set_input_files(chosen)
    editing.box("pictures.0.file").locator("img").first.wait_for(state="attached")
    editing.save()

    text = editing.text_of(NEW_FILE)
    assert text == NEW_TEXT
    (project / NEW_FILE).write_text(text, "utf-8")
    media = project / "content/agreements/nordstad/media"
    media.mkdir(exist_ok=True)
    (media / "place-de-la-gare.png").write_bytes(editing.bytes_of(f"{media.relative_to(project)}/place-de-la-gare.png"))
    assert editing.visit.outside == []

    load_publishable(project / "content", date(2026, 1, 1))
    page = built(project) / "fr" / "conventions" / "nordstad" / "projets" / "place-de-la-gare" / "index.html"
    html = page.read_text("utf-8")
    assert [word in html for word in ("Ouverture\u00a0: la place", 'alt="Une place avec des arbres."')] == [True, True]


def test_tabs_show_one_language_of_every_text(editing: Editing) -> None:
    editing.open("collections/themes/entries/mobilite")
    shown = """[...document.querySelectorAll('[data-key-path^="title."]')]
      .filter(e => e.checkVisibility()).map(e => e.dataset.keyPath)"""
    before = editing.page.evaluate(shown)
    editing.page.get_by_role("button", name="DE", exact=True).click()

    assert (before, editing.page.evaluate(shown)) == (["title.fr", "title.de", "title.lb", "title.en"], ["title.de"])
