"""What is measured is the same at every run, and content that the site accepts."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.contenders import changing
from benchmarks.content import Size, write_content
from benchmarks.markdown import plain_markdown
from benchmarks.measure import Run, Summary, summary
from benchmarks.measure import Size as SiteSize
from benchmarks.report import REFERENCE, Row, table

from entente import urls
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


def test_changed_project_is_still_content(content: Path) -> None:
    (file, *_) = sorted(content.glob("agreements/*/projects/*.yml"))
    before = file.read_text(encoding="utf-8")

    changing([file])()

    assert file.read_text(encoding="utf-8") != before
    assert [problem for problem in examine(content)[1] if problem.level == "problem"] == []


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


def test_several_runs_are_told_by_their_medians() -> None:
    runs = [Run(seconds=seconds, processor=seconds * 2, memory=100) for seconds in (3.0, 1.0, 2.0)]
    assert summary(runs) == Summary(seconds=2.0, quickest=1.0, slowest=3.0, processor=4.0, memory=100)


def test_ratio_is_to_the_ready_made_markdown() -> None:
    def row(name: str, seconds: float) -> Row:
        took = Summary(seconds=seconds, quickest=seconds, slowest=seconds, processor=seconds, memory=90)
        return Row(name=name, summary=took, size=SiteSize(pages=3, page_kilobytes=10.04, megabytes=1.25))

    assert table([row("ours", 1.0), row(REFERENCE, 4.0)]).splitlines()[2:] == [
        "| ours | 1.00 | 1.00–1.00 | 1.00 | 90 | 3 | 10.0 | 1.2 | 0.25 |",
        f"| {REFERENCE} | 4.00 | 4.00–4.00 | 4.00 | 90 | 3 | 10.0 | 1.2 | 1.00 |",
    ]
