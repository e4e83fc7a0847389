"""The digest: what is new in a time, once and in three forms."""

import re
from datetime import date
from pathlib import Path

from click.testing import CliRunner
from lxml import etree
from tests.builders import a_catalogue, a_news_item, a_project, a_text, an_edition

from entente.__main__ import main
from entente.edition import Edition
from entente.feeds.digest import Digest, digest, digest_mail, digest_markdown, digest_text
from entente.model.catalogue import Catalogue

CATALOGUE = a_catalogue(
    a_news_item(lead=a_text("People can cross")),
    a_project(updates=[{"date": "2024-06", "title": a_text("Works [begin]")}]),
    a_news_item(id="2024-09-01-fete", date="2024-09-01", title=a_text("Feast"), events=[{"begin": "2024-09-30"}]),
)


def found(since: date = date(2024, 5, 1), until: date = date(2024, 6, 30)) -> Digest:
    made = digest(CATALOGUE, an_edition(), "en", since, until)
    assert made is not None
    return made


def test_plain_text_is_grouped_and_linked() -> None:
    assert digest_text(found()) == (
        "Entente: the news\n"
        "=================\n"
        "\n"
        "From 1 May 2024 to 30 June 2024\n"
        "\n"
        "Vallée\n"
        "------\n"
        "https://entente.example/en/agreements/vallee/\n"
        "\n"
        "* Bridge (en): Works [begin] (en)\n"
        "  June 2024 · Project update\n"
        "  A bridge for walkers (en)\n"
        "  https://entente.example/en/agreements/vallee/projects/pont/#updates\n"
        "\n"
        "* The bridge opens (en)\n"
        "  3 May 2024 · News\n"
        "  People can cross (en)\n"
        "  https://entente.example/en/news/2024-05-03-ouverture/\n"
        "\n"
        "Coming\n"
        "------\n"
        "\n"
        "* 30 September 2024: Feast (en)\n"
        "  https://entente.example/en/news/2024-09-01-fete/\n"
        "\n"
        "Follow the news\n"
        "https://entente.example/en/follow/\n"
    )


def test_markdown_shows_signs_as_they_are() -> None:
    lines = digest_markdown(found()).splitlines()
    assert lines[6] == (
        r"### [Bridge \(en\): Works \[begin\] \(en\)]"
        "(https://entente.example/en/agreements/vallee/projects/pont/#updates)"
    )


def test_mail_has_its_styles_at_the_elements_and_one_column_of_600_pixels() -> None:
    page = etree.HTML(digest_mail(found()))
    assert page.xpath("//style|//link|//script|//img") == []
    assert page.xpath("//table[@width='600']/@role") == ["presentation"]
    assert [element.tag for element in page.xpath("//h1|//h2|//h3")] == ["h1", "h2", "h3", "h3", "h2"]
    assert page.xpath("//html/@lang") == ["en"]
    assert [a for a in page.xpath("//a") if not re.search(r"color:#[0-9a-f]{6}", a.get("style"))] == []


def test_text_of_editors_is_escaped_in_the_mail() -> None:
    catalogue = a_catalogue(a_news_item(title={"fr": "<script>alert(1)</script>"}))
    made = digest(catalogue, an_edition(), "fr", date(2024, 1, 1), date(2024, 12, 31))
    assert made is not None
    assert etree.HTML(digest_mail(made)).xpath("//script") == []


def test_nothing_new_gives_no_digest() -> None:
    assert digest(CATALOGUE, an_edition(), "en", date(2025, 1, 1), date(2025, 12, 31)) is None


def test_each_thing_is_told_in_exactly_one_of_two_digests_that_follow_one_another(
    real: Catalogue, edition: Edition
) -> None:
    def names(since: date, until: date) -> list[str]:
        made = digest(real, edition, "fr", since, until)
        return [item.entry.name for group in made.groups for item in group.items] if made else []

    whole = names(date(1900, 1, 1), date(2100, 1, 1))
    parts = [*names(date(1900, 1, 1), date(2020, 10, 15)), *names(date(2020, 10, 16), date(2100, 1, 1))]
    assert sorted(parts) == sorted(whole)


def test_command_writes_three_files(root: Path, tmp_path: Path) -> None:
    options = ["--since", "2025-06-01", "--until", "2025-12-31", "--agreement", "nordstad", "--language", "lb"]
    answer = CliRunner().invoke(main, ["digest", *options, "--project", str(root), "--output", str(tmp_path)])
    names = sorted(path.name for path in tmp_path.iterdir())
    assert (answer.exit_code, names) == (
        0,
        [f"digest-nordstad-lb-2025-06-01--2025-12-31.{suffix}" for suffix in ("html", "md", "txt")],
    )


def test_command_says_kindly_that_nothing_is_new_and_writes_no_file(root: Path, tmp_path: Path) -> None:
    options = [
        "--since",
        "1900-01-01",
        "--until",
        "1900-12-31",
        "--project",
        str(root),
        "--output",
        str(tmp_path / "x"),
    ]
    answer = CliRunner().invoke(main, ["digest", *options])
    assert answer.output == (
        "Rien de nouveau entre le 1er janvier 1900 et le 31 décembre 1900\u00a0: aucun fichier n'a été écrit.\n"
    )
    assert (answer.exit_code, list(tmp_path.iterdir())) == (0, [])
