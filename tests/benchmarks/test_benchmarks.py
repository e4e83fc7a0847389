"""What is measured is the same at every run, and content that the site accepts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from benchmarks.contenders import changing, removing_all_but
from benchmarks.content import Size, write_content
from benchmarks.markdown import plain_markdown
from benchmarks.saves import agreement_edit, project_edits, retitled_markdown, retitled_yaml

from entente import urls
from entente.build import load_catalogue
from entente.examination import examine
from entente.output import Page, Section

SIZE = Size(projects=25)


@pytest.fixture
def content(root: Path, tmp_path: Path) -> Path:
    """A small generated content."""
    write_content(tmp_path / "content", SIZE, root / "content" / "reference")
    return tmp_path / "content"


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_same_size_gives_the_same_bytes(content: Path, root: Path, tmp_path: Path) -> None:
    write_content(tmp_path / "again", SIZE, root / "content" / "reference")
    assert files(tmp_path / "again") == files(content)


def test_generated_content_has_no_problem(content: Path) -> None:
    catalogue, problems = examine(content)
    assert [problem for problem in problems if problem.level == "problem"] == []
    assert (len(catalogue.projects), len(catalogue.agreements), len(catalogue.news)) == (25, 1, 50)


def test_size_of_a_thousand_files_makes_about_a_thousand() -> None:
    size = Size.of_files(1000)
    assert size.projects + size.agreements + size.news == 1000


def test_changed_project_is_still_content(content: Path) -> None:
    (file, *_) = sorted(content.glob("agreements/*/projects/*.yml"))
    before = file.read_text(encoding="utf-8")

    changing([file])()

    assert file.read_text(encoding="utf-8") != before
    assert [problem for problem in examine(content)[1] if problem.level == "problem"] == []


def test_project_with_another_title_differs_in_its_french_title_only(content: Path) -> None:
    (file, *_) = sorted(content.glob("agreements/*/projects/*.yml"))
    before = file.read_text(encoding="utf-8")

    after = retitled_yaml(before, "Motnouveau")

    expected = yaml.safe_load(before)
    expected["title"]["fr"] = "Motnouveau"
    assert yaml.safe_load(after) == expected


def test_pages_that_are_asked_for_after_an_edit_show_the_edited_records(content: Path) -> None:
    catalogue = load_catalogue(content)
    (edit,) = project_edits(content.parent, hugo=None, zensical=None)
    renamed = agreement_edit(content.parent)

    records = (
        catalogue.projects[edit.file.stem],
        catalogue.agreements["vallee-0"],
        max(catalogue.projects.values(), key=lambda project: project.id),
        max(catalogue.news.values(), key=lambda item: item.id),
    )
    assert (*edit.pages, *renamed.pages) == tuple(urls.record(record).uri("fr") for record in records)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('---\ntitle: "Pont"\n---\n\nProjet\n\n# Pont\n\n## A\n', "---\ntitle: Mot\n---\n\nProjet\n\n# Mot\n\n## A\n"),
        (
            "---\ntitle: Pont\n---\n\n<h1>Pont</h1>\n\n## A {#a}\n",
            "---\ntitle: Mot\n---\n\n<h1>Mot</h1>\n\n## A {#a}\n",
        ),
    ],
)
def test_markdown_with_another_title_has_it_in_front_matter_and_heading(before: str, after: str) -> None:
    assert retitled_markdown(before, "Mot") == after


def test_what_is_kept_between_cold_builds_is_only_what_was_named(tmp_path: Path) -> None:
    for name in ("cards/a.png", "pages/b.html", "c.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")

    removing_all_but(tmp_path, "cards")()

    assert list(files(tmp_path)) == ["cards/a.png"]


def test_page_becomes_markdown_without_html() -> None:
    page = Page(
        address=urls.index("communes"),
        language="fr",
        title="Communes",
        description="",
        kind="overview",
        head="<h1>Communes</h1>",
        sections=(Section(id="a", title="A", html=f'<ul><li><a href="{urls.link("fr/")}">Accueil</a></li></ul>'),),
    )
    assert plain_markdown(page) == (
        '---\ntitle: "Communes"\ndescription: ""\n---\n\n# Communes\n\n## A\n\n- [Accueil](../../fr/)\n'
    )
