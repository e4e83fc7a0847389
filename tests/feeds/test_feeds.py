"""What feeds say of single records: what is told, when, under which name, in which language."""

import json
from typing import Any

import feedparser
from tests.builders import a_catalogue, a_commune, a_news_item, a_project, a_text, an_edition

from entente import urls
from entente.feeds.atom import feeds
from entente.model.catalogue import Catalogue


def items(catalogue: Catalogue, uri: str = "fr/feed.json") -> list[dict[str, Any]]:
    files = {file.uri: file.content for file in feeds(catalogue, an_edition())}
    found: list[dict[str, Any]] = json.loads(files[uri])["items"]
    return found


def atom(catalogue: Catalogue, uri: str = "fr/feed.atom") -> Any:
    return feedparser.parse({file.uri: file.content for file in feeds(catalogue, an_edition())}[uri])


def an_update(**changes: Any) -> dict[str, Any]:
    return {"date": "2024-06-01", "title": a_text("Works begin"), **changes}


def test_news_item_is_told_with_its_permanent_name() -> None:
    item = items(a_catalogue(a_news_item()))[0]
    assert item == {
        "id": "tag:entente.example,2026:fr/news/2024-05-03-ouverture",
        "url": "https://entente.example/fr/actualites/2024-05-03-ouverture/",
        "title": "The bridge opens (fr)",
        "summary": "The bridge opens (fr)",
        "content_html": item["content_html"],
        "tags": ["Vallée"],
        "language": "fr",
        "date_published": "2024-05-03T12:00:00+00:00",
        "date_modified": "2024-05-03T12:00:00+00:00",
    }


def test_correction_is_not_told() -> None:
    project = a_project(updates=[an_update(notable=False), an_update(date="2024-07-01")])
    assert [item["id"].rpartition("/")[2] for item in items(a_catalogue(a_news_item(notable=False), project))] == [
        "2024-07-01"
    ]


def test_second_update_of_a_day_keeps_its_number_when_the_first_is_a_correction() -> None:
    project = a_project(updates=[an_update(notable=False), an_update()])
    assert [item["id"] for item in items(a_catalogue(project))] == [
        "tag:entente.example,2026:fr/projects/pont/2024-06-01/2"
    ]


def test_renamed_record_keeps_its_name_in_feeds() -> None:
    item = a_news_item(moved_from=["2024-05-03-pont", "2024-05-03-le-pont"])
    assert [one["id"] for one in items(a_catalogue(item))] == ["tag:entente.example,2026:fr/news/2024-05-03-pont"]


def test_newest_comes_first_and_what_has_no_date_last() -> None:
    catalogue = a_catalogue(
        a_news_item(id="a", date=None),
        a_news_item(id="b", date="2023"),
        a_news_item(id="c", date="2024-02"),
        a_project(updates=[an_update(date="2023-12")]),
    )
    assert [item["id"].partition("/")[2] for item in items(catalogue)] == [
        "news/c",
        "projects/pont/2023-12",
        "news/b",
        "news/a",
    ]


def test_date_known_to_a_month_is_not_published_as_a_day() -> None:
    entry = atom(a_catalogue(a_news_item(date="2024-05"))).entries[0]
    assert ("published" in entry, entry.updated) == (False, "2024-05-01T12:00:00+00:00")
    assert "<p>Date\u00a0: mai 2024</p>" in entry.content[0].value.splitlines()


def test_item_without_a_date_says_so() -> None:
    entry = atom(a_catalogue(a_news_item(date=None))).entries[0]
    assert entry.updated == "1970-01-01T12:00:00+00:00"
    assert "<p>Date\u00a0: sans date connue</p>" in entry.content[0].value.splitlines()


def test_feed_was_updated_when_its_newest_entry_was() -> None:
    catalogue = a_catalogue(a_news_item(updated="2025-01-31"), a_news_item(id="b", date="2024-12-24"))
    assert atom(catalogue).feed.updated == "2025-01-31T12:00:00+00:00"


def test_text_that_is_not_translated_is_marked() -> None:
    item = items(a_catalogue(a_news_item(lead={"fr": "Le pont est ouvert."})), "de/feed.json")[0]
    assert '<p><span lang="fr">Le pont est ouvert.</span></p>' in item["content_html"].splitlines()


def test_uncertain_item_says_so() -> None:
    item = items(a_catalogue(a_news_item(certainty="uncertain")), "en/feed.json")[0]
    assert item["content_html"].splitlines()[0] == (
        "<p><strong>This comes from a weak or contradicted source; it is to be confirmed.</strong></p>"
    )


def test_text_of_editors_is_escaped_and_cleaned() -> None:
    item = a_news_item(
        title={"fr": "<script>alert(1)</script>"},
        lead={"fr": "<img src=x onerror=alert(1)>"},
        text={"fr": "Voir [ici](javascript:alert(1)) <script>alert(1)</script>"},
    )
    html = items(a_catalogue(item))[0]["content_html"]
    assert html.splitlines()[:2] == ["<p>&lt;img src=x onerror=alert(1)&gt;</p>", "<p>Voir <a>ici</a> </p>"]


def test_address_from_the_root_becomes_absolute() -> None:
    html = items(a_catalogue(a_news_item(text={"fr": "[Lire](/fr/methode/)"})))[0]["content_html"]
    assert '<p><a href="https://entente.example/fr/methode/">Lire</a></p>' in html.splitlines()


def test_commune_hears_of_an_event_that_takes_place_in_it() -> None:
    item = a_news_item(events=[{"begin": "2024-05-03", "commune": "bourg"}])
    uri = urls.file_beside(urls.record(a_commune()), "fr", urls.JSON)
    assert len(items(a_catalogue(item), uri)) == 1


def test_feed_of_a_commune_without_news_is_empty_and_well_made() -> None:
    uri = urls.file_beside(urls.record(a_commune()), "fr", urls.ATOM)
    feed = atom(a_catalogue(), uri)
    assert (feed.bozo, feed.entries, feed.feed.title) == (False, [], "Entente – Bourg")


def test_french_text_is_set_as_on_the_pages() -> None:
    lead = {"fr": "Ils disent « oui » : 58,88 %.", "en": "They say yes: 58.88 %."}
    catalogue = a_catalogue(a_news_item(lead=lead, text=lead))
    french = "Ils disent «\u00a0oui\u00a0»\u00a0: 58,88\u00a0%."
    item = items(catalogue)[0]
    assert (item["summary"], item["content_html"].splitlines()[:2]) == (french, [f"<p>{french}</p>"] * 2)
    assert items(catalogue, "en/feed.json")[0]["summary"] == "They say yes: 58.88 %."
